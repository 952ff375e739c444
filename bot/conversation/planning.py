"""Planning a broadcast: how each of its audience is reached, or why it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from bot.language.beyond import beyond
from bot.store import audience, broadcasts, recipients
from bot.store.audience import Audience, Member
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction

WEEK: Final = timedelta(days=7)
FIXED: Final = "poll-fixed"
"""What answers a poll that a family took part in: however much it has heard this week."""
LISTED: Final = ("call", "paper", "talk")
"""Forms that a person serves, from a list; and mail, for those who have an address."""
COMMUNITY: Final = "community"
"""The topic of events that are not the school's own."""
UNWANTED: Final = {"urgent": ("events", "news", COMMUNITY), "events": ("news", COMMUNITY)}
"""By what a family has chosen to get: the topics that it does not."""


@dataclass(frozen=True)
class Rules:
    """What a district allows: broadcasts a week; and the time zones of its schools."""

    weekly: int
    zone: str
    zones: Mapping[str, str]
    no_mail: str = "this line sends no mail"
    """Why mail is a person's to send, in plain words; empty when the line sends it."""


@dataclass(frozen=True)
class Reached:
    """How somebody is reached: planned, listed or excluded, with the reason."""

    form: str
    status: str
    reason: str = ""

    @property
    def fate(self) -> str:
        """As the numbers of a broadcast call it before anything is sent."""
        if self.status == "listed":
            return f"list:{self.form}"
        return f"not:{self.reason}" if self.status == "excluded" else "waiting"


def reach_of(one: Member, topic: str, told: int, rules: Rules) -> Reached:
    """How a member is reached. STOP is absolute, also for those who would be written to in vain.

    `told` is how many broadcasts have reached the family within a week.
    """
    form = one.form or _usual_form(one)
    if topic == COMMUNITY and not is_wanted(topic, one.preferences):
        reason = "opted_out" if one.opted_out else "no_community"
        return Reached(form, "excluded", reason)  # nobody calls or prints it either
    if form in LISTED:
        return Reached(form, "listed")
    if form == "email":
        if one.has_mail:
            return _by_mail(one, topic, told, rules)
        if one.consent != "yes":
            return Reached(form, "excluded", "no_mail")
        form = "text"
    return _by_text(one, form, topic, told, rules)


def _by_text(one: Member, form: str, topic: str, told: int, rules: Rules) -> Reached:
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


def _by_mail(one: Member, topic: str, told: int, rules: Rules) -> Reached:
    """As a text, at any hour; where the line sends no mail, a person does."""
    if one.opted_out or one.mail_stopped:
        return Reached("email", "excluded", "opted_out")
    if rules.no_mail:
        return Reached("email", "listed")
    if one.consent == "no":
        return Reached("email", "excluded", "no_consent")
    if not is_wanted(topic, one.preferences):
        return Reached("email", "excluded", "not_wanted")
    if topic != "urgent" and told >= rules.weekly:
        return Reached("email", "excluded", "weekly_cap")
    return Reached("email", "planned")


def is_wanted(topic: str, preferences: Mapping[str, Any]) -> bool:
    """Whether a family gets messages on this topic, by what it has chosen.

    News of the community is not covered by what a family allows its school: it asks for that.
    """
    if topic == COMMUNITY and preferences.get(COMMUNITY) is not True:
        return False
    return topic not in UNWANTED.get(preferences.get("messages", "all"), ())


def _usual_form(one: Member) -> str:
    """For those who have not said: a call where their language is spoken more than written."""
    spoken = one.preferences.get("speaks", one.language)
    if spoken in beyond() and beyond()[spoken].voice:
        return "call"
    return "text" if one.family_id is not None else "paper"


def plan(
    store: Sessions,
    broadcast: Broadcast,
    rules: Rules,
    now: datetime,
    step: Callable[[int], None] = lambda _: None,
) -> int:
    """Writes how everyone of the audience is reached; how many there are.

    `step` is told of so many more that are planned.

    Batch by batch, so that the line goes on meanwhile. What was killed in the middle is planned
    again: nobody is planned twice.
    """
    wanted, total = Audience.from_json(broadcast.audience), 0
    zones: set[str] = set()
    addresses: set[str] = set()
    for batch in audience.members(store, wanted):
        with transaction(store) as session:
            # What is told once waits for its turn when it is claimed, and is not left out for it.
            free = broadcast.once or broadcast.say == FIXED
            told = {} if free else told_within_a_week(session, batch, now)
            found = reaches(batch, broadcast.topic, told, rules, addresses)
            rows = [_row(one, how, broadcast, rules, now) for one, how in found]
            zones |= {row["zone"] for row in rows if _waits_for_day(row)}
            recipients.plan(session, rows)
        total += len(batch)
        step(len(batch))
    with transaction(store) as session:
        broadcasts.is_planned(session, broadcast.id, sorted(zones), now)
    return total


def reaches(
    members: Sequence[Member],
    topic: str,
    told: Mapping[tuple[str, int], int],
    rules: Rules,
    addresses: set[str],
) -> list[tuple[Member, Reached]]:
    """How each of them is reached. `addresses` are those that get a mail already: one each,
    however many people read it."""
    return [
        (one, _once_each(one, reach_of(one, topic, told.get(one.key, 0), rules), addresses))
        for one in members
    ]


def told_within_a_week(
    session: Session, members: Sequence[Member], now: datetime
) -> dict[tuple[str, int], int]:
    """How many broadcasts have reached each of them within a week, by the member's key."""
    families = [one.family_id for one in members if one.family_id is not None]
    alone = [one.guardian_id or 0 for one in members if one.family_id is None]
    texted = audience.told_lately(session, families, now - WEEK)
    mailed = audience.mailed_lately(session, alone, now - WEEK)
    return {("family", id_): many for id_, many in texted.items()} | {
        ("guardian", id_): many for id_, many in mailed.items()
    }


def _once_each(one: Member, how: Reached, addresses: set[str]) -> Reached:
    if how.form != "email" or how.status != "planned":
        return how
    if one.mail_key in addresses:
        return Reached("email", "excluded", "same_address")
    addresses.add(one.mail_key)
    return how


def _waits_for_day(row: Mapping[str, Any]) -> bool:
    """Whether it is written to, and only in the hours in which a telephone may sound."""
    return bool(row["status"] == "planned" and row["form"] != "email")


def _row(
    one: Member, reached: Reached, broadcast: Broadcast, rules: Rules, now: datetime
) -> dict[str, Any]:
    alone = one.family_id is None or reached.form == "email"
    return {
        "broadcast_id": broadcast.id,
        "family_id": one.family_id,
        "guardian_id": one.guardian_id if alone else None,
        "language": one.language or "en",
        "also": one.preferences.get("also", ""),
        "form": reached.form,
        "status": reached.status,
        "reason": reached.reason,
        "zone": rules.zones.get(one.school, rules.zone),
        "once": None if reached.status == "excluded" else broadcast.once,
        "attempts": 0,
        "due_at": broadcast.starts_at or now,
        "updated_at": now,
    }
