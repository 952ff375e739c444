"""From an intent and its topic to the entries that answer: nearest layer first, dates watched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from bot import yaml_file
from bot.knowledge.packs import FOLDER, Class, Dated, Entry, Fact, Layer, Pack


@dataclass(frozen=True)
class Found:
    """An entry with the layer that says it, and whether its review date has passed."""

    entry: Entry
    layer: Layer
    past_review: bool

    @property
    def tellable(self) -> bool:
        """A stable fact is told past its review date, with the date; nothing else is."""
        if not self.past_review:
            return True
        return isinstance(self.entry, Fact) and self.entry.kind is Class.STABLE

    @property
    def cited(self) -> dict[str, Any] | None:
        """What the text `cited` names: the rule, what stands behind it, law or guidance, and when
        it was checked; None when no rule stands behind the entry."""
        if not isinstance(self.entry, Fact):
            return None
        guidance = "-guidance" if self.entry.kind is Class.CHANGED else ""
        return {
            "fact": {"say": self.entry.text},
            "layer": {"say": f"layer-{self.layer}{guidance}"},
            "checked": {"month": self.entry.checked_on.strftime("%Y-%m")},
        }


@dataclass(frozen=True)
class Answers:
    """What the packs hold on one question."""

    told: tuple[Found, ...]
    """What may be told: the first entry of each layer, nearest layer first, then the others."""
    outdated: bool
    """Whether something would have answered, were it not past its review date."""
    needs_person: bool
    """Whether a nearer layer decides the rest and says nothing here, or a person must be told."""


@cache
def topics(folder: Path = FOLDER) -> dict[str, tuple[str, ...]]:
    """The questions within each intent that has several, the usual one first."""
    data = yaml_file.load(folder.parent / "topics.yml")
    return {intent: tuple(named) for intent, named in data.items()}


def answers(packs: tuple[Pack, ...], intent: str, topic: str, today: date) -> Answers:
    """What answers `topic` of `intent` on the day `today`."""
    found = [
        Found(entry, pack.layer, entry.review_by < today)
        for pack in packs
        for entry in pack.entries
        if entry.topic == topic and intent in entry.intents
    ]
    tellable = [f for f in found if f.tellable]
    told = _layers_first(_not_overridden(tellable))
    pending = any(p.topic == topic and intent in p.intents for pack in packs for p in pack.pending)
    facts = [f.entry for f in told if isinstance(f.entry, Fact)]
    only_floor = all(f.layer is Layer.FEDERAL for f in told)
    return Answers(
        told=tuple(told),
        outdated=bool(found) and not told,
        needs_person=pending
        or any(f.entry.escalate for f in told)
        or (only_floor and any(fact.needs_local for fact in facts)),
    )


def _not_overridden(found: list[Found]) -> list[Found]:
    """Without what a nearer layer says better."""
    better = {name for f in found if isinstance(f.entry, Fact) for name in f.entry.overrides}
    return [f for f in found if f.entry.id not in better]


def _layers_first(found: list[Found]) -> list[Found]:
    first: dict[Layer, Found] = {}
    for f in found:
        first.setdefault(f.layer, f)
    return [*first.values(), *(f for f in found if f is not first[f.layer])]


def due_for_review(packs: tuple[Pack, ...], today: date) -> list[Dated]:
    """What a person must confirm again, the longest overdue first."""
    late = [entry for pack in packs for entry in pack.dated if entry.review_by < today]
    return sorted(late, key=lambda entry: entry.review_by)
