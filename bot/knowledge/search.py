"""From an intent to the facts and services that answer it: nearest layer first, dates watched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.knowledge.packs import Class, Fact, Layer, Pack, Service


@dataclass(frozen=True)
class Found:
    """A fact with the layer that says it, and whether it may still be told."""

    fact: Fact
    layer: Layer
    past_review: bool

    @property
    def tellable(self) -> bool:
        """A stable fact is told past its review date, with the date; any other is not."""
        return not self.past_review or self.fact.kind is Class.STABLE


def facts(packs: tuple[Pack, ...], intent: str, today: date) -> list[Found]:
    """Every fact that answers `intent`, the district's before the state's before the federal."""
    return [
        Found(fact, pack.layer, fact.review_by < today)
        for pack in packs
        for fact in pack.facts
        if intent in fact.intents
    ]


def services(packs: tuple[Pack, ...], intent: str, today: date) -> list[Service]:
    """Local services first; one past its review date is not offered."""
    return [
        service
        for pack in packs
        for service in pack.services
        if intent in service.intents and service.review_by >= today
    ]


def due_for_review(packs: tuple[Pack, ...], today: date) -> list[Fact | Service]:
    """What a person must confirm again."""
    entries: list[Fact | Service] = []
    for pack in packs:
        entries += pack.facts
        entries += pack.services
    return [entry for entry in entries if entry.review_by < today]
