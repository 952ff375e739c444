"""A district's pack as somebody has just written it: read, compared, and its faults by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError
from yaml.constructor import SafeConstructor

from bot.knowledge.packs import FOLDER, Layer, Pack, in_order
from bot.knowledge.validate import check
from bot.sentence import Sentence

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's, where it is there: ten times as quick."""
LARGEST = 60_000
"""Characters of a pack that is written at the desk."""


@dataclass(frozen=True)
class Fault:
    """Something that must be mended."""

    line: int
    """Counted from 1; 0 when it belongs to no line."""
    what: str


@dataclass(frozen=True)
class Draft:
    """What somebody has written, as far as it can be read."""

    pack: Pack | None
    faults: tuple[Fault, ...]
    strings: tuple[tuple[int, str], ...] = ()
    """Every word that stands in it, with its line."""


def read(name: str, written: str, packs: tuple[Pack, ...]) -> Draft:
    """Reads `written` as what is to stand in place of the district pack `name` among `packs`."""
    now = next(one for one in packs if one.pack == name)
    if len(written) > LARGEST:
        return Draft(None, (Fault(0, Sentence("longer than %(most)s characters", most=LARGEST)),))
    try:
        if any(isinstance(one, yaml.AliasEvent) for one in yaml.parse(written, LOADER)):
            return Draft(None, (Fault(0, Sentence("an alias (*name) is not taken: write it out")),))
        root = yaml.compose(written, LOADER)
        data = SafeConstructor().construct_document(root) if root is not None else None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        return Draft(None, (Fault(line, _unread(error)),))
    except (yaml.YAMLError, ValueError) as error:
        return Draft(None, (Fault(0, str(error).splitlines()[0]),))
    strings = tuple(_strings(root))
    try:
        pack = Pack.model_validate(data)
    except ValidationError as error:
        found = (Fault(_line(root, one["loc"]), _said(one)) for one in error.errors())
        return Draft(None, tuple(sorted(found, key=lambda fault: fault.line)), strings)
    faults = [Fault(_line(root, (part,)), what) for part, what in _not_ours(pack, now)]
    if faults:
        return Draft(None, tuple(faults), strings)
    others = in_order([*(one for one in packs if one.pack != name), pack])
    wrong = check(others, FOLDER, {name: written})
    lines = {one: line for line, one in strings}
    faults += [Fault(_named_in(what, lines), what) for what in wrong]
    return Draft(pack, tuple(sorted(faults, key=lambda fault: fault.line)), strings)


def changes(before: Pack, after: Pack) -> list[tuple[str, str, str]]:
    """What a draft changes: (`added`, `removed` or `changed`, the part, the id)."""
    found = []
    old, new = _parts(before), _parts(after)
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            verb = "removed" if key not in new else "added" if key not in old else "changed"
            found.append((verb, *key))
    return found


def _parts(pack: Pack) -> dict[tuple[str, str], object]:
    parts: dict[tuple[str, str], object] = {("office", ""): pack.office}
    for name in ("schools", "events", "closures", "facts", "services", "notes", "notices"):
        parts |= {(name, one.id): one for one in getattr(pack, name)}
    return parts


def _not_ours(pack: Pack, now: Pack) -> Iterator[tuple[str, str]]:
    """What the desk may not change of a pack."""
    if pack.layer is not Layer.DISTRICT:
        yield "layer", Sentence("only the district's own layer is changed here")
    if pack.pack != now.pack:
        yield "pack", Sentence("the pack is called %(name)s", name=now.pack)
    if pack.fictional != now.fictional:
        made_up = Sentence("whether a district is a made-up one is not changed here")
        yield "fictional", made_up


_SHAPES = {
    "missing": Sentence("is missing"),
    "extra_forbidden": Sentence("is no word of a pack"),
    "string_type": Sentence("must be text"),
    "int_type": Sentence("must be a whole number"),
    "int_parsing": Sentence("must be a whole number"),
    "bool_type": Sentence("must be true or false"),
    "bool_parsing": Sentence("must be true or false"),
    "tuple_type": Sentence("must be a list"),
    "list_type": Sentence("must be a list"),
    "dict_type": Sentence("must be words with a colon, each with what it stands for"),
    "model_type": Sentence("must be words with a colon, each with what it stands for"),
    "date_type": Sentence("must be a day such as 2026-12-03"),
    "date_parsing": Sentence("must be a day such as 2026-12-03"),
    "date_from_datetime_parsing": Sentence("must be a day such as 2026-12-03"),
    "time_type": Sentence("must be a time such as '18:30'"),
    "time_parsing": Sentence("must be a time such as '18:30'"),
}
"""What pydantic finds wrong in a shape, in our words."""


def _said(error: Mapping[str, Any]) -> Sentence:
    """One of pydantic's faults; those that we have no words for are said in its own."""
    raised = error.get("ctx", {}).get("error")
    where = ".".join(str(part) for part in error["loc"])
    known = str(error.get("ctx", {}).get("expected", "")).replace(" or ", ", ")
    if error["type"] in ("literal_error", "enum") and known:
        return Sentence("%(where)s: must be one of %(known)s", where=where, known=known)
    ours = raised.args[0] if isinstance(raised, ValueError) and raised.args else error["msg"]
    return Sentence("%(where)s: %(why)s", where=where, why=_SHAPES.get(error["type"], ours))


def _unread(error: yaml.MarkedYAMLError) -> Sentence:
    """Where YAML ends to be YAML, and what its reader says of it."""
    return Sentence(
        "cannot be read here: look for an indent, a colon or a quotation mark (%(why)s)",
        why=error.problem or error.context or "YAML",
    )


def _line(root: yaml.Node | None, path: tuple[int | str, ...]) -> int:
    """The line of the deepest part of `path` that is there."""
    node, line = root, 1
    for part in path:
        found: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            pairs = ((key, value) for key, value in node.value if key.value == part)
            key, found = next(pairs, (None, None))
            line = key.start_mark.line + 1 if key is not None else line
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            found = node.value[part] if part < len(node.value) else None
            line = found.start_mark.line + 1 if found is not None else line
        if found is None:
            break
        node = found
    return line


def _strings(node: yaml.Node | None) -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.line + 1, node.value
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from _strings(one)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _strings(value)


def _named_in(what: str, lines: dict[str, int]) -> int:
    """The line of the first word of a fault that stands in the pack as an id or a text."""
    words = (word.strip(":;,()'") for word in what.split())
    return next((lines[word] for word in words if "-" in word or "_" in word if word in lines), 0)
