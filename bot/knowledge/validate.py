"""What must hold of packs beyond their shape: texts exist, ids are one, fiction stays fiction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from bot.knowledge import notices, templates
from bot.knowledge.packs import FOLDER, Fact, Layer, Pack
from bot.knowledge.search import topics
from bot.sentence import Sentence

_ID = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
_TEXT = re.compile(r"^([a-z][\w-]*) = (.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_PHONE = re.compile(r"\b(?:\d{3}[-. ])?\d{3}[-. ]\d{4}\b")
_FICTION = re.compile(r"555-01\d\d")


def check(
    packs: tuple[Pack, ...], folder: Path = FOLDER, own: Mapping[str, str] = MappingProxyType({})
) -> list[str]:
    """One line for each fault; an empty list when all is well.

    `own` are the YAML texts that a district has put in place of its files, by the pack's name.
    """
    found = _twice(packs)
    if not any(pack.office for pack in packs):
        found.append(Sentence("no pack names an office: hand-offs would go to nobody"))
    for pack in packs:
        if pack.fictional:
            path = folder / pack.pack / "pack.yml"
            found += _real_numbers(path, own.get(pack.pack) or path.read_text("utf-8"))
        for path in sorted((folder / pack.pack).glob("*.ftl")):
            text = path.read_text("utf-8")
            missing = pack.texts() - set(_ID.findall(text))
            found += [
                Sentence("%(file)s: no text %(name)s", file=_file(path), name=name)
                for name in sorted(missing)
            ]
            if pack.fictional:
                found += _real_numbers(path, text)
        found += [
            Sentence(
                "%(pack)s: %(id)s is reviewed after %(day)s but due before it",
                pack=pack.pack,
                id=entry.id,
                day=entry.checked_on,
            )
            for entry in pack.dated
            if entry.review_by <= entry.checked_on
        ]
        found += _of_hotline(pack)
        found += _said_after_all(pack, folder)
    found += _floors(packs) + _never_asked(packs) + notices.faults(packs)
    return found + templates.faults(packs)


def _of_hotline(pack: Pack) -> list[str]:
    """A line for hurt children is a state's or the nation's, and somebody has read its page."""
    line = pack.child_hotline
    if line is None:
        return []
    found: list[str] = []
    if pack.layer is Layer.DISTRICT:
        found.append(Sentence("%(pack)s: child_hotline belongs to a state", pack=pack.pack))
    if not line.source.url or line.source.checked == "unchecked":
        unread = Sentence("%(pack)s: child_hotline names no page where it was read", pack=pack.pack)
        found.append(unread)
    return found


def _never_asked(packs: tuple[Pack, ...]) -> list[str]:
    """Entries on questions that the understanding does not know: no family would hear them."""
    return [
        Sentence(
            "%(pack)s: %(id)s is on %(topic)s, which is no topic of %(intent)s "
            "(responses/topics.yml)",
            pack=pack.pack,
            id=item,
            topic=topic,
            intent=intent,
        )
        for pack in packs
        for item, topic, intents in _asked(pack)
        for intent in intents
        if topic not in topics().get(intent, ())
    ]


def _asked(pack: Pack) -> list[tuple[str, str, tuple[str, ...]]]:
    entries = [(entry.id, entry.topic, entry.intents) for entry in pack.entries]
    return entries + [
        (Sentence("what is pending"), item.topic, item.intents) for item in pack.pending
    ]


def _floors(packs: tuple[Pack, ...]) -> list[str]:
    """A nearer layer may add or shorten; what takes away from a floor needs a signature."""
    layers = {fact.id: (pack.layer, fact) for pack in packs for fact in pack.facts}
    return [
        fault
        for pack in packs
        for fact in pack.facts
        for name in fact.overrides
        for fault in _overriding(pack, fact, name, layers.get(name))
    ]


def _overriding(
    pack: Pack, fact: Fact, name: str, other: tuple[Layer, Fact] | None
) -> Iterator[str]:
    """What is wrong about a fact's standing in the place of another one, which is called `name`."""
    if other is None:
        yield Sentence(
            "%(pack)s: %(id)s overrides %(other)s, which is in no pack",
            pack=pack.pack, id=fact.id, other=name,
        )  # fmt: skip
        return
    layer, floor = other
    order = list(Layer)
    if order.index(layer) <= order.index(pack.layer):
        yield Sentence(
            "%(pack)s: %(id)s overrides %(other)s of its own layer",
            pack=pack.pack, id=fact.id, other=name,
        )  # fmt: skip
    if why := _takes_away(fact, floor):
        yield Sentence(
            "%(pack)s: %(id)s %(why)s %(other)s; only a signed exception may",
            pack=pack.pack, id=fact.id, why=why, other=name,
        )  # fmt: skip


def _takes_away(fact: Fact, floor: Fact) -> Sentence | None:
    """How a fact takes away from the one it overrides; None when it only adds or shortens."""
    if fact.exception is not None:
        return None
    if fact.topic != floor.topic:
        return Sentence("is about something else than")
    if floor.limit_days is not None and fact.limit_days is None:
        return Sentence("names no limit in place of that of")
    if floor.limit_days is not None and (fact.limit_days or 0) > floor.limit_days:
        return Sentence("allows more days than")
    return None


def _said_after_all(pack: Pack, folder: Path) -> list[str]:
    """Words that a fact's texts must not hold, such as a promise that nobody can give."""
    forbidden = {fact.text: fact.do_not_say for fact in pack.facts if fact.do_not_say}
    found: list[str] = []
    for path in sorted((folder / pack.pack).glob("*.ftl")):
        for name, text in _TEXT.findall(path.read_text("utf-8")):
            said = [w for w in forbidden.get(name, ()) if w.casefold() in text.casefold()]
            found += [
                Sentence(
                    "%(file)s: %(name)s must not say %(word)s",
                    file=_file(path),
                    name=name,
                    word=repr(word),
                )
                for word in said
            ]
    return found


def _twice(packs: tuple[Pack, ...]) -> list[str]:
    ids: Counter[str] = Counter()
    for pack in packs:
        ids.update(entry.id for entry in pack.entries)
        ids.update(event.id for event in pack.events)
    layers = Counter(pack.layer for pack in packs)
    twice: list[str] = [
        Sentence("the id %(id)s is given %(many)s times", id=name, many=count)
        for name, count in ids.items()
        if count > 1
    ]
    return twice + [
        Sentence(
            "%(many)s packs of layer %(layer)s: one district, one state, one federation",
            many=count,
            layer=layer,
        )
        for layer, count in layers.items()
        if count > 1 and layer is not Layer.STATE
    ]


def _real_numbers(path: Path, text: str) -> list[str]:
    """A fictional district must not send a family to somebody's real telephone."""
    return [
        Sentence("%(file)s: %(phone)s is not a 555-01xx number", file=_file(path), phone=phone)
        for phone in _PHONE.findall(text)
        if not _FICTION.search(phone)
    ]


def _file(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
