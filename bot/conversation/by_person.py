"""What a person does about a family's conversation: takes it, answers, passes it on, ends it.

All of a family's open matters go together: whoever talks with a family talks about all of them.
Each step holds the family, so that of two people who press a button at once one is told of the
other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.channels.sms import split
from bot.conversation.handoff import claim_ends, due_again
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.store import alerts, families, handoffs, messages, needs, remarks, staff
from bot.store.db import Session
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message

WROTE_FIRST = "staff_wrote"
"""Why a conversation is open in which nobody of the family asked for a person."""
WINDOW = timedelta(hours=24)
"""After a family's own WhatsApp message, so long it may be written to freely there."""


@dataclass(frozen=True)
class Person:
    """Somebody of the staff."""

    id: int
    name: str


@dataclass(frozen=True)
class Answer:
    """What a person sends, and from where."""

    text: str
    """As the family reads it."""
    token: str
    """Of the form: one that comes twice is sent once."""
    seen: int = 0
    """The newest message that its writer had before them."""
    typed: str = ""
    """What was written, where that is not what is sent."""
    typed_in: str = ""
    by_machine: bool = False
    """Whether a machine translated it and nobody who reads the language has looked."""


@dataclass(frozen=True)
class Way:
    """How a text to a family leaves now."""

    line: Message
    """The family's last message: the line that it wrote by."""
    channel: str
    until: datetime | None = None
    """Until when WhatsApp takes what we write; None where it does not matter."""


def way_to(session: Session, family_id: int, now: datetime) -> Way | None:
    """How an answer would leave: out of WhatsApp's time as a text. None: it never wrote to us."""
    last = messages.last_received(session, family_id)
    if last is None or last.channel != "whatsapp":
        return Way(last, last.channel) if last else None
    until = last.created_at + WINDOW
    return Way(last, "whatsapp" if now < until else "sms", until)


def claim(session: Session, family_id: int, who: Person, tools: Tools) -> None:
    """Takes a family's open matters. Permanent: `taken`, with the other's name, or `done`."""
    rows = _held(session, family_id)
    _refuse_what_is_anothers(rows, who, tools.clock())
    _refuse_what_is_over(rows)
    _take(session, rows, who, tools)


def take_over(session: Session, family_id: int, who: Person, whose: str, tools: Tools) -> None:
    """Takes it from a colleague on purpose; Permanent `taken` when it is another's by now."""
    rows = _held(session, family_id)
    now = [row.owner for row in rows if is_claimed(row, tools.clock())]
    if now and now[0] not in (whose, who.name):
        raise Permanent("taken", now[0])
    _refuse_what_is_over(rows)
    _take(session, rows, who, tools)


def take_alarm(session: Session, alarm: Handoff, who: Person, tools: Tools) -> bool:
    """Takes an alarm and the conversation with it, whoever had that before; False when another was
    quicker."""
    rows = _held(session, alarm.family_id)  # first, as every step does: no two wait for each other
    if not alerts.take(session, alarm, who.name, tools.clock()):
        return False
    _take(session, rows, who, tools)
    return True


def answer(session: Session, family_id: int, said: Answer, who: Person, tools: Tools) -> bool:
    """Queues an answer; False when this form was sent before.

    An alarm that its writer has not seen goes on ringing. Permanent: `answered` when somebody else
    wrote since its writer looked, `taken`, `opted_out`, `never_wrote`, `empty`.
    """
    rows, now = _held(session, family_id), tools.clock()
    if remarks.was_sent(session, said.token):
        return False
    family = session.get_one(Family, family_id)
    way = way_to(session, family_id, now)
    if not said.text.strip():
        raise Permanent("empty", "there is nothing to send")
    if family.opted_out_at or way is None:
        raise Permanent("opted_out" if family.opted_out_at else "never_wrote")
    if others_since(session, family_id, said.seen, who.id):
        raise Permanent("answered")
    _refuse_what_is_anothers(rows, who, now)
    rows = rows if _mine(rows) else [_open(session, family, WROTE_FIRST, tools)]
    _take(session, rows, who, tools, said.seen)
    sent = [_queue(session, way, part, family, said, who, now) for part in split(said.text)]
    how = {"message_id": sent[0].id, "staff_id": who.id, "token": said.token}
    remarks.write(session, "reply", family_id, now, **how)
    staff.note_down(session, who.id, "handoff.reply", "family", family_id, now)
    return True


def others_since(session: Session, family_id: int, seen: int, staff_id: int) -> list[Message]:
    """What other people have answered after message `seen`."""
    return [
        row
        for row in messages.by_people_since(session, family_id, seen)
        if ((row.trace or {}).get("person") or {}).get("id") != staff_id
    ]


def _queue(
    session: Session, way: Way, text: str, family: Family, said: Answer, who: Person, now: datetime
) -> Message:
    trace: dict[str, Any] = {"person": {"id": who.id, "name": who.name}}
    if said.typed and said.typed.strip() != said.text.strip():
        trace |= {"typed": said.typed, "typed_in": said.typed_in, "by_machine": said.by_machine}
    how: dict[str, Any] = {"language": family.language, "from_person": True, "trace": trace}
    if way.channel == way.line.channel:
        return messages.queue_reply(session, way.line, text, now, **how)
    return messages.queue_first(session, family.id, way.line.via, text, now, **how)


def give_to(session: Session, family_id: int, who: Person, colleague: Person, tools: Tools) -> None:
    """Hands it to a colleague: with a person still where a person was talking."""
    rows, now = _held(session, family_id), tools.clock()
    _refuse_what_is_anothers(rows, who, now)
    if not rows:
        rows = [_open(session, session.get_one(Family, family_id), WROTE_FIRST, tools)]
    claimed = any(is_claimed(row, now) for row in rows)
    for row in rows:
        row.owner, row.owner_id, row.snoozed_until = colleague.name, colleague.id, None
        if claimed:
            row.claimed_until = claim_ends(tools.packs, tools.zone, now, row.priority)
    staff.note_down(session, who.id, "handoff.give", "family", family_id, now)


def snooze(session: Session, family_id: int, who: Person, until: datetime, tools: Tools) -> None:
    """Lets it rest; the bot speaks meanwhile, and it is due again soon after.

    Permanent `danger`: what a family in danger needs does not wait; `past`.
    """
    rows, now = _held(session, family_id), tools.clock()
    _refuse_what_is_anothers(rows, who, now)
    if until <= now:
        raise Permanent("past", "that moment is over")
    if any(row.priority == "now" for row in rows):
        raise Permanent("danger", "a family in danger does not wait")
    if not rows:
        rows = [_open(session, session.get_one(Family, family_id), WROTE_FIRST, tools)]
    for row in rows:
        row.status, row.claimed_until = "queued", None
        row.owner, row.owner_id = who.name, who.id
        row.snoozed_until = until
        row.due_at = max(row.due_at, due_again(tools.packs, tools.zone, until))
    staff.note_down(session, who.id, "handoff.snooze", "family", family_id, now)


def release(
    session: Session, family_id: int, who: Person, tools: Tools, keep: bool, seen: int
) -> None:
    """The bot speaks again; whoever released it stays its owner, or gives it back to all.

    Permanent `unseen` when the family has written after message `seen`.
    """
    rows, now = _held(session, family_id), tools.clock()
    _refuse_what_is_anothers(rows, who, now)
    _refuse_what_is_unseen(session, family_id, seen)
    for row in rows:
        if is_claimed(row, now):
            row.due_at = max(row.due_at, due_again(tools.packs, tools.zone, now))
        row.status, row.claimed_until, row.snoozed_until = "queued", None, None
        row.owner, row.owner_id = (who.name, who.id) if keep else ("", None)
        if not keep:
            handoffs.give_back_alarm(row, who.name)
    staff.note_down(session, who.id, "handoff.release", "family", family_id, now)


def resolve(session: Session, family_id: int, who: Person, tools: Tools, seen: int) -> None:
    """It is done, and the bot speaks again. Permanent `taken` while it is another's, `unseen` when
    the family has written after message `seen`: perhaps of a danger, whose alarm would end."""
    rows, now = _held(session, family_id), tools.clock()
    _refuse_what_is_anothers(rows, who, now)
    _refuse_what_is_unseen(session, family_id, seen)
    for row in rows:
        row.status, row.done_at, row.claimed_until, row.snoozed_until = "done", now, None, None
        row.owner, row.owner_id = who.name, who.id
    staff.note_down(session, who.id, "handoff.resolve", "family", family_id, now)


def reopen(session: Session, family_id: int, who: Person, tools: Tools) -> None:
    """What was done last is not done after all: it waits again, and is theirs."""
    rows, now = _held(session, family_id), tools.clock()
    if not rows:
        done = handoffs.last_done(session, family_id)
        family = session.get_one(Family, family_id)
        again = done or _open(session, family, WROTE_FIRST, tools)
        again.status, again.done_at = "queued", None
        again.due_at, again.told_late_at = due_again(tools.packs, tools.zone, now), None
        again.owner, again.owner_id = who.name, who.id
    staff.note_down(session, who.id, "handoff.reopen", "family", family_id, now)


def is_claimed(row: Handoff, now: datetime) -> bool:
    """Whether somebody is talking with the family about it right now."""
    return bool(row.status == "claimed" and row.claimed_until and row.claimed_until > now)


def is_of(row: Handoff, who: Person) -> bool:
    """Whether it is theirs, by whatever door they took it."""
    return row.owner_id == who.id or (row.owner_id is None and row.owner == who.name)


def _held(session: Session, family_id: int) -> list[Handoff]:
    """The family's open matters, and nobody else changes them until this is over."""
    families.hold(session, family_id)
    rows = handoffs.open_of(session, family_id)
    return _mine(rows) or list(rows)


def _mine(rows: Sequence[Handoff]) -> list[Handoff]:
    """Those that are this family's own: one about an event's needs ends by itself."""
    return [row for row in rows if row.reason != needs.UNMET]


def _refuse_what_is_anothers(rows: Sequence[Handoff], who: Person, now: datetime) -> None:
    other = next((row for row in rows if is_claimed(row, now) and not is_of(row, who)), None)
    if other is not None:
        raise Permanent("taken", other.owner)


def _refuse_what_is_over(rows: Sequence[Handoff]) -> None:
    if not _mine(rows):
        raise Permanent("done", "nothing is open in this conversation")


def _refuse_what_is_unseen(session: Session, family_id: int, seen: int) -> None:
    last = messages.last_received(session, family_id)
    if last is not None and last.id > seen:
        raise Permanent("unseen", "the family has written since")


def _take(
    session: Session, rows: Sequence[Handoff], who: Person, tools: Tools, seen: int | None = None
) -> None:
    """Makes them theirs, and the alarms, too: those about messages up to `seen`, or all."""
    now = tools.clock()
    for row in rows:
        row.status, row.owner, row.owner_id = "claimed", who.name, who.id
        row.snoozed_until, row.claimed_at = None, row.claimed_at or now
        if seen is None or (row.message_id or 0) <= seen:
            handoffs.take_alarm(row, who.name, now)
        row.claimed_until = claim_ends(tools.packs, tools.zone, now, row.priority)
    staff.note_down(session, who.id, "handoff.claim", "family", rows[0].family_id, now)


def _open(session: Session, family: Family, reason: str, tools: Tools) -> Handoff:
    now = tools.clock()
    return handoffs.open_one(
        session,
        Handoff(
            family_id=family.id, reason=reason, priority="routine", language=family.language,
            status="queued", due_at=due_again(tools.packs, tools.zone, now), created_at=now,
        ),
    )  # fmt: skip
