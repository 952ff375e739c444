"""Times that a school proposes for an event, and which of them suit families.

A poll is open until the first of its times has come or one of them is fixed. What a family chose,
and when else it could come, stands sealed, as all that is known of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Select, String, UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private, PrivateJSON
from bot.store.events import Event


class Poll(Base):
    """The times that are proposed for one event."""

    __tablename__ = "polls"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), unique=True)
    times: Mapped[list[list[str]]] = mapped_column(JSON)
    """Beginning and end of each, in UTC, as ISO writes them; families name them from 1 on."""
    closes_at: Mapped[datetime] = mapped_column(Moment)
    """When the first of them begins: then there is nothing left to ask."""
    fixed: Mapped[int | None] = mapped_column()
    """The number of the time that it will be."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)

    def is_open(self, now: datetime) -> bool:
        """Whether families are still asked."""
        return self.fixed is None and now < self.closes_at

    def time(self, number: int) -> tuple[datetime, datetime]:
        """When the time called `number` begins and ends."""
        starts, ends = self.times[number - 1]
        return datetime.fromisoformat(starts), datetime.fromisoformat(ends)


class PollAnswer(Base):
    """One family's latest answer to one poll."""

    __tablename__ = "poll_answers"
    __table_args__ = (
        UniqueConstraint("poll_id", "family_id", name="poll_answers_once"),
        Index("poll_answers_by_family", "family_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int] = mapped_column(ForeignKey("polls.id", ondelete="CASCADE"))
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(String(16), default="")
    choices: Mapped[list[int]] = mapped_column(PrivateJSON, default=list)
    """Numbers of the times that suit; none of them when it is empty."""
    wish: Mapped[str] = mapped_column(Private, default="")
    """When else the family could come, in its own words, as they were screened."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


def of_event(session: Session, key: str) -> Poll | None:
    """The poll of the event with this key."""
    return session.scalar(
        select(Poll).join(Event, Event.id == Poll.event_id).where(Event.key == key)
    )


def ids_of(key: str) -> Select[Any]:
    """The ids of the polls of the event with this key, to be looked for in."""
    return select(Poll.id).join(Event, Event.id == Poll.event_id).where(Event.key == key)


def propose(
    session: Session, event_id: int, times: Sequence[tuple[datetime, datetime]], now: datetime
) -> Poll:
    """Opens a poll of these times."""
    made = Poll(
        event_id=event_id,
        times=[[starts.isoformat(), ends.isoformat()] for starts, ends in times],
        closes_at=min(starts for starts, _ in times),
        created_at=now,
        updated_at=now,
    )
    session.add(made)
    session.flush()
    return made


def fix(session: Session, poll_id: int, number: int, now: datetime) -> bool:
    """The time called `number` is it; False when another one was fixed before."""
    done = session.execute(
        update(Poll)
        .where(Poll.id == poll_id, Poll.fixed.is_(None) | (Poll.fixed == number))
        .values(fixed=number, updated_at=now)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def answer(
    session: Session, poll_id: int, family_id: int, said: dict[str, Any], now: datetime
) -> None:
    """Keeps a family's answer; a later one replaces the earlier.

    A wish alone leaves the times that it has chosen before.
    """
    found = session.scalar(
        select(PollAnswer).where(PollAnswer.poll_id == poll_id, PollAnswer.family_id == family_id)
    )
    if found is None:
        found = PollAnswer(poll_id=poll_id, family_id=family_id, created_at=now, choices=[])
        session.add(found)
    if "choices" in said:
        found.choices, found.wish = said["choices"], ""
    found.wish = said.get("wish", found.wish or "")
    found.language, found.updated_at = said["language"], now
    session.flush()


def has_answered(session: Session, poll_id: int, family_id: int) -> bool:
    return session.scalar(
        select(PollAnswer.id).where(
            PollAnswer.poll_id == poll_id, PollAnswer.family_id == family_id
        )
    ) is not None  # fmt: skip


def answers(session: Session, poll_id: int) -> Sequence[PollAnswer]:
    """What families have answered, in the order of their first answers."""
    found = select(PollAnswer).where(PollAnswer.poll_id == poll_id).order_by(PollAnswer.id)
    return session.scalars(found).all()


def of_family(session: Session, family_id: int) -> list[tuple[str, PollAnswer]]:
    """What a family has answered, with the key of each event."""
    rows = session.execute(
        select(Event.key, PollAnswer)
        .join(Poll, Poll.event_id == Event.id)
        .join(PollAnswer, PollAnswer.poll_id == Poll.id)
        .where(PollAnswer.family_id == family_id)
        .order_by(PollAnswer.id)
    )
    return [(key, found) for key, found in rows]


def took_part(session: Session, key: str, family_ids: Sequence[int]) -> set[int]:
    """Which of these families have answered the poll of an event."""
    rows = (
        select(PollAnswer.family_id)
        .join(Poll, Poll.id == PollAnswer.poll_id)
        .join(Event, Event.id == Poll.event_id)
        .where(Event.key == key, PollAnswer.family_id.in_(family_ids))
    )
    return set(session.scalars(rows))
