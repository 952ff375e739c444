"""What must hold of packs beyond their shape: texts exist, ids are one, fiction stays fiction."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from bot.knowledge.packs import FOLDER, Layer, Pack

_ID = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
_PHONE = re.compile(r"\b(?:\d{3}[-. ])?\d{3}[-. ]\d{4}\b")
_FICTION = re.compile(r"555-01\d\d")


def check(packs: tuple[Pack, ...], folder: Path = FOLDER) -> list[str]:
    """One line for each fault; an empty list when all is well."""
    found = _twice(packs)
    if not any(pack.office for pack in packs):
        found.append("no pack names an office: hand-offs would go to nobody")
    for pack in packs:
        if pack.fictional:
            own = folder / pack.pack / "pack.yml"
            found += _real_numbers(own, own.read_text("utf-8"))
        for path in sorted((folder / pack.pack).glob("*.ftl")):
            text = path.read_text("utf-8")
            missing = pack.texts() - set(_ID.findall(text))
            found += [f"{path.parent.name}/{path.name}: no text {name}" for name in sorted(missing)]
            if pack.fictional:
                found += _real_numbers(path, text)
        found += [
            f"{pack.pack}: {fact.id} is reviewed after {fact.checked_on} but due before it"
            for fact in pack.facts
            if fact.review_by <= fact.checked_on
        ]
    return found


def _twice(packs: tuple[Pack, ...]) -> list[str]:
    ids: Counter[str] = Counter()
    for pack in packs:
        ids.update(fact.id for fact in pack.facts)
        ids.update(service.id for service in pack.services)
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
