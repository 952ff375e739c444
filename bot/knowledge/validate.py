"""What must hold of packs beyond their shape: texts exist, ids are one, fiction stays fiction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from bot.knowledge import notices, templates
from bot.knowledge.packs import FOLDER, Fact, Layer, Pack
from bot.knowledge.search import topics

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
        found.append("no pack names an office: hand-offs would go to nobody")
    for pack in packs:
        if pack.fictional:
            path = folder / pack.pack / "pack.yml"
            found += _real_numbers(path, own.get(pack.pack) or path.read_text("utf-8"))
        for path in sorted((folder / pack.pack).glob("*.ftl")):
            text = path.read_text("utf-8")
            missing = pack.texts() - set(_ID.findall(text))
            found += [f"{path.parent.name}/{path.name}: no text {name}" for name in sorted(missing)]
            if pack.fictional:
                found += _real_numbers(path, text)
        found += [
            f"{pack.pack}: {entry.id} is reviewed after {entry.checked_on} but due before it"
            for entry in pack.entries
            if entry.review_by <= entry.checked_on
        ]
        found += _said_after_all(pack, folder)
    found += _floors(packs) + _never_asked(packs) + notices.faults(packs)
    return found + templates.faults(packs)


def _never_asked(packs: tuple[Pack, ...]) -> list[str]:
    """Entries on questions that the understanding does not know: no family would hear them."""
    return [
        f"{pack.pack}: {item} is on {topic}, which is no topic of {intent} (responses/topics.yml)"
        for pack in packs
        for item, topic, intents in _asked(pack)
        for intent in intents
        if topic not in topics().get(intent, ())
    ]


def _asked(pack: Pack) -> list[tuple[str, str, tuple[str, ...]]]:
    entries = [(entry.id, entry.topic, entry.intents) for entry in pack.entries]
    return entries + [("what is pending", item.topic, item.intents) for item in pack.pending]


def _floors(packs: tuple[Pack, ...]) -> list[str]:
    """A nearer layer may add or shorten; what takes away from a floor needs a signature."""
    order = list(Layer)
    layers = {fact.id: (pack.layer, fact) for pack in packs for fact in pack.facts}
    found = []
    for pack in packs:
        for fact in pack.facts:
            for name in fact.overrides:
                if name not in layers:
                    found.append(f"{pack.pack}: {fact.id} overrides {name}, which is in no pack")
                    continue
                layer, floor = layers[name]
                if order.index(layer) <= order.index(pack.layer):
                    found.append(f"{pack.pack}: {fact.id} overrides {name} of its own layer")
                if why := _takes_away(fact, floor):
                    found.append(
                        f"{pack.pack}: {fact.id} {why} {name}; only a signed exception may"
                    )
    return found


def _takes_away(fact: Fact, floor: Fact) -> str:
    """How a fact takes away from the one it overrides; empty when it only adds or shortens."""
    if fact.exception is not None:
        return ""
    if fact.topic != floor.topic:
        return "is about something else than"
    if floor.limit_days is not None and fact.limit_days is None:
        return "names no limit in place of that of"
    if floor.limit_days is not None and (fact.limit_days or 0) > floor.limit_days:
        return "allows more days than"
    return ""


def _said_after_all(pack: Pack, folder: Path) -> list[str]:
    """Words that a fact's texts must not hold, such as a promise that nobody can give."""
    forbidden = {fact.text: fact.do_not_say for fact in pack.facts if fact.do_not_say}
    found = []
    for path in sorted((folder / pack.pack).glob("*.ftl")):
        for name, text in _TEXT.findall(path.read_text("utf-8")):
            said = [w for w in forbidden.get(name, ()) if w.casefold() in text.casefold()]
            found += [f"{pack.pack}/{path.name}: {name} must not say {word!r}" for word in said]
    return found


def _twice(packs: tuple[Pack, ...]) -> list[str]:
    ids: Counter[str] = Counter()
    for pack in packs:
        ids.update(entry.id for entry in pack.entries)
        ids.update(event.id for event in pack.events)
    layers = Counter(pack.layer for pack in packs)
    twice = [f"the id {name} is given {count} times" for name, count in ids.items() if count > 1]
    return twice + [
        f"{count} packs of layer {layer}: one district, one state, one federation"
        for layer, count in layers.items()
        if count > 1 and layer is not Layer.STATE
    ]


def _real_numbers(path: Path, text: str) -> list[str]:
    """A fictional district must not send a family to somebody's real telephone."""
    return [
        f"{path.parent.name}/{path.name}: {phone} is not a 555-01xx number"
        for phone in _PHONE.findall(text)
        if not _FICTION.search(phone)
    ]
