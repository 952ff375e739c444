"""Needs that nobody has met: staff are alerted in time, families hear it, and what is past ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from itertools import groupby
from typing import Any

from bot import log, metrics
from bot.conversation.informing import inform
from bot.conversation.turn import Tools
from bot.dialogue.say import Say, listed, on
from bot.knowledge.calendar import Occurrence, called, due, occurrence, office, open_at
from bot.knowledge.promises import AHEAD
from bot.knowledge.school_events import SchoolEvent, entered
from bot.store import handoffs, needs
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.needs import Need

logger = log.get("unmet")


def look_after_needs(store: Sessions, tools: Tools) -> list[int]:
    """Alerts staff and queues a text for each family whose promise was not kept; these families."""
    now = tools.clock()
    local = now.astimezone(tools.zone)
    with transaction(store) as session:
        today = datetime.combine(local.date(), time(), tools.zone)
        needs.end_those_before(session, today, now)
        for event in needs.take_unmet(session, now, AHEAD):
            _alert(session, event, tools, now)
        # By day alone: what the text offers is a telephone that somebody answers.
        by_day = open_at(office(tools.packs), now, tools.zone)
        if not by_day or not needs.late(session, now):
            return []
    known = entered(store, now, tools.zone)
    told = []
    with transaction(store) as session:
        for rows in _by_family_and_event(needs.late(session, now)):
            told += _tell_late(session, rows, tools, known, now)
    return told


def about(found: Occurrence, wanted: Sequence[str]) -> dict[str, Any]:
    """What a text about needs names: which, of which event, and when that is."""
    return {
        "needs": listed([{"say": f"need-{need}"} for need in wanted]),
        "title": called(found.event.title),
        "day": on(found.day),
    }


def _alert(session: Session, event: str, tools: Tools, now: datetime) -> None:
    """One hand-off an event, with counts: it lies with the family that is to hear first.

    That family hears of it by its own need's text, so the hand-off tells it nothing.
    """
    waiting = needs.waiting_at(session, event)
    first = waiting[0]
    alert = Handoff(
        family_id=first.family_id,
        reason=needs.UNMET,
        priority="today",
        language=first.language,
        details={"event": event, **Counter(row.need for row in waiting)},
        status="queued",
        due_at=due(office(tools.packs), "today", now, tools.zone),
        told_late_at=now,
        created_at=now,
    )
    if handoffs.open_about_event(session, alert) is alert:
        metrics.handed_off("today")
    logger.warning("needs_unmet", about=event, needs=len(waiting))


def _by_family_and_event(rows: Sequence[Need]) -> Iterator[list[Need]]:
    for _, group in groupby(rows, key=lambda row: (row.family_id, row.event)):
        yield list(group)


def _tell_late(
    session: Session,
    rows: list[Need],
    tools: Tools,
    known: tuple[SchoolEvent, ...],
    now: datetime,
) -> list[int]:
    """One text a family and event, however many of its needs are late."""
    family_id, event = rows[0].family_id, rows[0].event
    if handoffs.claimed_by(session, family_id, now):
        return []  # a person is talking with this family right now
    for row in rows:
        row.told_late_at = now
    found = occurrence(tools.packs, event, now, tools.zone, known)
    if found is None:  # no longer in the calendar, or cancelled
        return []
    args = {**about(found, [row.need for row in rows]), "phone": office(tools.packs).phone}
    family = session.get_one(Family, family_id)
    told = inform(session, family, [Say("need-late", args)], tools, now)
    return [family_id] if told else []
