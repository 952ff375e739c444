"""Planning a broadcast: how each of its audience is reached, or why it is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from bot.language.beyond import beyond
from bot.store import audience, broadcasts, recipients
from bot.store.audience import Audience, Member
from bot.store.broadcasts import Broadcast
from bot.store.db import Sessions, transaction

WEEK: Final = timedelta(days=7)
LISTED: Final = ("call", "paper", "talk")
"""Forms that a person serves, from a list; and mail, for those who have an address."""
UNWANTED: Final = {"urgent": ("events", "news"), "events": ("news",)}
"""By what a family has chosen to get: the topics that it does not."""


@dataclass(frozen=True)
class Rules:
    """What a district allows: broadcasts a week; and the time zones of its schools."""

    weekly: int
    zone: str
    zones: Mapping[str, str]


@dataclass(frozen=True)
class Reached:
    """How somebody is reached: planned, listed or excluded, with the reason."""

    form: str
    status: str
    reason: str = ""


def reach_of(one: Member, topic: str, told: int, rules: Rules) -> Reached:
    """How a member is reached. STOP is absolute, also for those who would be written to in vain.

    `told` is how many broadcasts have reached the family within a week.
    """
    form = one.form or _usual_form(one)
    if form in LISTED:
        return Reached(form, "listed")
    if form == "email":
        if one.has_mail:
            return Reached(form, "listed")
        if one.consent != "yes":
            return Reached(form, "excluded", "no_mail")
        form = "text"
    if one.family_id is None:
        return Reached(form, "excluded", "no_phone")
    if one.opted_out:
        return Reached(form, "excluded", "opted_out")
    if one.consent == "no":
        return Reached(form, "excluded", "no_consent")
    if not is_wanted(topic, one.preferences):
        return Reached(form, "excluded", "not_wanted")
    if topic != "urgent" and told >= rules.weekly:
        return Reached(form, "excluded", "weekly_cap")
    return Reached(form, "planned")


def is_wanted(topic: str, preferences: Mapping[str, Any]) -> bool:
    """Whether a family gets messages on this topic, by what it has chosen."""
    return topic not in UNWANTED.get(preferences.get("messages", "all"), ())


def _usual_form(one: Member) -> str:
    """For those who have not said: a call where their language is spoken more than written."""
    spoken = one.preferences.get("speaks", one.language)
    if spoken in beyond() and beyond()[spoken].voice:
        return "call"
    return "text" if one.family_id is not None else "paper"


def plan(store: Sessions, broadcast: Broadcast, rules: Rules, now: datetime) -> int:
    """Writes how everyone of the audience is reached; how many there are.

    Batch by batch, so that the line goes on meanwhile. What was killed in the middle is planned
    again: nobody is planned twice.
    """
    wanted, total = Audience.from_json(broadcast.audience), 0
    zones: set[str] = set()
    for batch in audience.members(store, wanted):
        with transaction(store) as session:
            ids = [one.family_id for one in batch if one.family_id is not None]
            told = audience.told_lately(session, ids, now - WEEK)
            rows = [_row(one, broadcast, told, rules, now) for one in batch]
            zones |= {row["zone"] for row in rows if row["status"] == "planned"}
            recipients.plan(session, rows)
        total += len(batch)
    with transaction(store) as session:
        broadcasts.is_planned(session, broadcast.id, sorted(zones), now)
    return total


def _row(
    one: Member, broadcast: Broadcast, told: Mapping[int, int], rules: Rules, now: datetime
) -> dict[str, Any]:
    reached = reach_of(one, broadcast.topic, told.get(one.family_id or 0, 0), rules)
    return {
        "broadcast_id": broadcast.id,
        "family_id": one.family_id,
        "guardian_id": one.guardian_id if one.family_id is None else None,
        "language": one.language or "en",
        "also": one.preferences.get("also", ""),
        "form": reached.form,
        "status": reached.status,
        "reason": reached.reason,
        "zone": rules.zones.get(one.school, rules.zone),
        "attempts": 0,
        "due_at": broadcast.starts_at or now,
        "updated_at": now,
    }
