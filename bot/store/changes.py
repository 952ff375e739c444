"""What families believe of an event when it is no longer so, and who has to hear of it.

An event that changes keeps what was believed of it (`events.believed`) until families are told, or
until it is as it was. So one that changes back in time tells nobody, several changes are one, and
taking in the same file again is no change at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Text, and_, case, cast, func, not_, or_, select
from sqlalchemy.orm import Session

from bot.store import broadcasts, events, recipients
from bot.store.broadcasts import CHANGES, Broadcast
from bot.store.events import Event
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp

GRACE = timedelta(minutes=5)
"""So long a change may be taken back before families are told."""
Kind = Literal["time", "place", "off"]
SEVERAL = CHANGES[-1]
_FAILED = ("failed", "undelivered")


@dataclass(frozen=True)
class Change:
    """One session that is not what families believe. The times are those that were believed."""

    kind: Kind
    number: int
    starts_at: datetime
    ends_at: datetime


def state_of(session: Session, event: Event) -> dict[str, Any]:
    """What an event is to whoever comes: on or off, when, where. Held, so that it stays so."""
    session.flush()
    session.refresh(event, with_for_update=True)
    source = events.source_of(events.texts_of(session, [event.id])[event.id])
    when = events.sessions_of(session, [event.id])[event.id]
    return {
        "off": event.cancelled_at is not None,
        "place": source.place if source else "",
        "sessions": {
            str(one.number): [one.starts_at.isoformat(), one.ends_at.isoformat()] for one in when
        },
    }


def note(session: Session, event: Event, before: dict[str, Any], now: datetime) -> list[Change]:
    """Families are to be told what has changed since `before`; what they are to be told by now.

    What was about to tell them of an earlier change stops: it would say what is no longer so.
    """
    after = state_of(session, event)
    believed = event.believed or before
    found = list(changes(believed, after, now))
    if before != after and (found or event.believed):
        _stop_telling(session, event.key, now)
        event.believed = believed if found else None
        event.tell_at = now + GRACE if found else None
    return found


def changes(believed: dict[str, Any], after: dict[str, Any], now: datetime) -> Iterator[Change]:
    """How an event differs from what is believed of it; of what is over nothing is told."""
    moved = _plain(believed["place"]) != _plain(after["place"])
    for number, times in believed["sessions"].items():
        starts, ends = map(datetime.fromisoformat, times)
        there = after["sessions"].get(number)
        was_on, is_on = not believed["off"], not after["off"] and there is not None
        over = ends <= now or (is_on and datetime.fromisoformat(there[1]) <= now)
        if over or not (was_on or is_on):
            continue
        kind: Kind | None = "place" if moved else None
        if not is_on:
            kind = "off"
        elif not was_on or [starts, ends] != list(map(datetime.fromisoformat, there)):
            kind = "time"
        if kind is not None:
            yield Change(kind, int(number), starts, ends)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def due(session: Session, now: datetime) -> Sequence[Event]:
    """Events of which families are to be told something by now."""
    return session.scalars(select(Event).where(Event.tell_at <= now).order_by(Event.id)).all()


def unplanned(session: Session) -> Sequence[Broadcast]:
    """What is to be told, and nobody has planned to whom."""
    rows = select(Broadcast).where(Broadcast.say.in_(CHANGES), Broadcast.status == "draft")
    return session.scalars(rows.order_by(Broadcast.id)).all()


def _stop_telling(session: Session, key: str, now: datetime) -> None:
    rows = select(Broadcast).where(
        Broadcast.say.in_(CHANGES),
        Broadcast.status.in_(broadcasts.STEPS["stopped"]),
        or_(
            Broadcast.event.startswith(f"{key}@", autoescape=True),
            Broadcast.event.startswith(f"{key}.", autoescape=True),
        ),
    )
    for one in session.scalars(rows).all():
        broadcasts.step(session, one.id, "stopped", now)
        recipients.end(session, one.id, "superseded", now)


@dataclass(frozen=True)
class Counting:
    """Those who count on a session that has changed; or on two of them or more, of whom each is
    told of all in one text."""

    sessions: tuple[frozenset[str], ...]
    """The occurrences of each, as it was and as it is."""
    declined: frozenset[str] = frozenset()
    """Occurrences of which also those who said no are meant."""
    others: frozenset[str] = frozenset()
    """Occurrences that have changed, too: who counts on one of these is told of all together."""


def families_of(whom: Counting) -> ColumnElement[bool]:
    """The families among those who count on it."""
    return _all_of(whom, _families)


def guardians_of(whom: Counting) -> ColumnElement[bool]:
    """Those without a phone who were invited to it."""
    return and_(Guardian.family_id.is_(None), _all_of(whom, _guardians))


def _all_of(
    whom: Counting, count: Callable[[Sequence[str], Sequence[str]], ColumnElement[bool]]
) -> ColumnElement[bool]:
    each = [count(sorted(keys), sorted(keys & whom.declined)) for keys in whom.sessions]
    if len(each) > 1:
        many: ColumnElement[int] = case((each[0], 1), else_=0)
        for one in each[1:]:
            many = many + case((one, 1), else_=0)
        return many > 1
    if not whom.others:
        return each[0]
    return and_(each[0], not_(count(sorted(whom.others), sorted(whom.others & whom.declined))))


def _families(keys: Sequence[str], declined: Sequence[str]) -> ColumnElement[bool]:
    """They come, perhaps, or were invited and have not said no; of `declined` also who has."""
    come = select(Rsvp.family_id).where(Rsvp.event.in_(keys), Rsvp.attending != "no")
    no = select(Rsvp.family_id).where(Rsvp.event.in_(keys), Rsvp.attending == "no")
    again = select(Rsvp.family_id).where(Rsvp.event.in_(declined), Rsvp.attending == "no")
    invited = _invited(Recipient.family_id, keys)
    return or_(
        Family.id.in_(come), Family.id.in_(again),
        and_(Family.id.in_(invited), Family.id.not_in(no)),
    )  # fmt: skip


def _guardians(keys: Sequence[str], _declined: Sequence[str]) -> ColumnElement[bool]:
    return Guardian.id.in_(_invited(Recipient.guardian_id, keys))


def _invited(whose: Any, keys: Sequence[str]) -> Any:
    """Those whose invitation left, or stands on a person's list."""
    left = and_(
        Recipient.status == "claimed",
        or_(Message.id.is_(None), Message.status.not_in(_FAILED)),
        or_(Recipient.letter.is_(None), Recipient.letter != "failed"),
    )
    return (
        select(whose)
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(
            or_(Broadcast.event.in_(keys), *map(_tells_of, keys)), whose.is_not(None),
            or_(left, Recipient.status == "listed"),
        )
    )  # fmt: skip


def _tells_of(key: str) -> ColumnElement[bool]:
    """Whether a broadcast told of this occurrence among several that had changed."""
    about = cast(Broadcast.about, Text)
    return and_(Broadcast.say == SEVERAL, about.contains(f'"{key}"', autoescape=True))


def how_many(session: Session, whom: Counting) -> int:
    """How many families and people these are."""
    families = select(func.count()).select_from(Family).where(families_of(whom))
    people = select(func.count()).select_from(Guardian).where(guardians_of(whom))
    return (session.scalar(families) or 0) + (session.scalar(people) or 0)
