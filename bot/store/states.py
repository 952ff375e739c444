"""The states a message moves through, forward only, and their history.

Inbound: received, handled. Outbound: see ORDER. A state is changed here and nowhere else, by one
conditional UPDATE: two processes that move the same row at once cannot undo each other's step.
The first state of a row is its own creation; every later one is a row of `transitions`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment
from bot.store.messages import ASKS, OPEN, UNREPORTED, Message

ORDER = {
    "queued": 0,
    "sending": 1,
    "unknown": 2,
    "accepted": 3,
    "sent": 4,
    "failed": 5,
    "undelivered": 5,
    "delivered": 6,
    "read": 7,
}
"""States of an outbound message. A report moves a row to a higher one, never back."""


BEGUN = "begun"
"""The code of an inbound row that a worker has begun with. It stays when the worker dies."""


class Transition(Base):
    """A message reached a state; `code` says why, when there was a reason."""

    __tablename__ = "transitions"
    __table_args__ = (Index("transitions_by_message", "message_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"))
    status: Mapped[str] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)


def history(session: Session, message_id: int) -> Sequence[Transition]:
    """The states a message has reached after its first one, in order."""
    found = select(Transition).where(Transition.message_id == message_id).order_by(Transition.id)
    return session.scalars(found).all()


def _step(
    session: Session,
    message_id: int,
    between: tuple[Iterable[str], str],
    now: datetime,
    why: str | None,
    values: dict[str, Any],
) -> bool:
    """One step from any of the states in `between[0]` to `between[1]`; False when it is in none.

    `why` goes into the history, `values` into the row.
    """
    before, status = between
    done = session.execute(
        update(Message)
        .where(Message.id == message_id, Message.status.in_(tuple(before)))
        .values(status=status, updated_at=now, **values)
    )
    if not done.rowcount:  # type: ignore[attr-defined]
        return False
    session.add(Transition(message_id=message_id, status=status, code=why, at=now))
    return True


def begin_try(session: Session, message_id: int, now: datetime) -> None:
    """A worker begins to think about an inbound message: a try that it may not survive."""
    session.execute(
        update(Message)
        .where(Message.id == message_id)
        .values(
            attempts=Message.attempts + 1,
            code=BEGUN,
            tried_at=func.coalesce(Message.tried_at, now),
            updated_at=now,
        )
        .execution_options(synchronize_session=False)
    )


def postpone(
    session: Session, message_id: int, code: str, due_at: datetime, now: datetime, blame: bool
) -> None:
    """An inbound message is due again at `due_at`. `blame`: the try counts against the message.

    When something else was away it does not count: a message is given up for its own faults, or
    when it has waited too long, but not for having been tried often meanwhile.
    """
    tries = Message.attempts if blame else Message.attempts - 1
    session.execute(
        update(Message)
        .where(Message.id == message_id, Message.status == "received")
        .values(attempts=tries, code=code, due_at=due_at, updated_at=now)
    )


def settle(
    session: Session,
    message_id: int,
    trace: dict[str, Any],
    now: datetime,
    code: str | None = None,
) -> bool:
    """An inbound message has been answered; its hints, and what danger its words told of, go with
    that. False: it was already."""
    more: dict[str, Any] = {"trace": trace, "code": code, "due_at": None}
    more |= {"hints": [], "topic": None}
    return _step(session, message_id, (("received",), "handled"), now, code, more)


def claim(session: Session, message_id: int, now: datetime) -> bool:
    """Takes a queued message for sending; False when someone else has it."""
    tries: dict[str, Any] = {"attempts": Message.attempts + 1}
    return _step(session, message_id, (("queued",), "sending"), now, None, tries)


def advance(
    session: Session,
    message_id: int,
    status: str,
    now: datetime,
    *,
    provider_id: str | None = None,
    code: str | None = None,
) -> bool:
    """Moves an outbound message forward to `status`; False when that would be a step back.

    `provider_id`, once it is known, stays; a report may bring it before the sender does.
    """
    below = [before for before, place in ORDER.items() if place < ORDER[status]]
    if provider_id:
        session.execute(
            update(Message)
            .where(Message.id == message_id, Message.provider_id.is_(None))
            .values(provider_id=provider_id)
        )
    more: dict[str, Any] = {"due_at": None, "looks": 0} | ({"code": code} if code else {})
    return _step(session, message_id, (below, status), now, code, more)


def drop(session: Session, message_id: int, code: str, now: datetime) -> bool:
    """A queued text must not leave any more; False when it is on its way already."""
    more: dict[str, Any] = {"code": code, "due_at": None}
    return _step(session, message_id, (("queued",), "failed"), now, code, more)


def not_known(
    session: Session, message_id: int, code: str, look_at: datetime, now: datetime
) -> bool:
    """Nobody knows whether it left: to be looked for at the provider at `look_at`."""
    more: dict[str, Any] = {"code": code, "due_at": look_at, "looks": 0}
    return _step(session, message_id, (("sending",), "unknown"), now, code, more)


def back_to_queue(
    session: Session,
    message_id: int,
    code: str,
    due_at: datetime,
    now: datetime,
    *,
    looked: bool = False,
) -> bool:
    """The one step back there is: it surely did not leave. `looked`: that was found by looking."""
    before = ("unknown",) if looked else ("sending",)
    more: dict[str, Any] = {"code": code, "due_at": due_at}
    return _step(session, message_id, (before, "queued"), now, code, more)


def look_again(
    session: Session, message_id: int, code: str, due_at: datetime | None, counts: bool
) -> None:
    """An unknown outcome is still unknown; None: nobody looks any more, a person decides."""
    looks = Message.looks + 1 if counts else Message.looks
    session.execute(
        update(Message)
        .where(Message.id == message_id, Message.status == "unknown")
        .values(code=code, due_at=due_at, looks=looks)
    )


def no_news(session: Session, message_id: int, for_good: bool) -> None:
    """The provider was asked about a text, and it is where it was. `for_good`: ask no more."""
    session.execute(
        update(Message)
        .where(UNREPORTED, Message.id == message_id)
        .values(looks=ASKS if for_good else Message.looks + 1, due_at=None)
    )


def first_sent(session: Session, message_id: int) -> datetime | None:
    """When sending it was begun for the first time."""
    return session.scalar(
        select(func.min(Transition.at)).where(
            Transition.message_id == message_id, Transition.status == "sending"
        )
    )


def times_sent_again(session: Session, message_id: int) -> int:
    """How often it was put back into the queue because looking had not found it."""
    again = select(func.count()).where(
        Transition.message_id == message_id,
        Transition.status == "queued",
        Transition.code == NOT_FOUND,
    )
    return session.scalar(again) or 0


NOT_FOUND = "not_at_provider"
"""The code of a row that is sent again since the provider does not know it."""


def stranded(session: Session, now: datetime, age: timedelta) -> list[int]:
    """Marks rows whose sender died in the middle as unknown; the families they belong to."""
    lost = session.execute(
        select(Message.id, Message.family_id)
        .where(OPEN, Message.status == "sending", Message.updated_at < now - age)
        .limit(200)
    ).all()
    return [family for row, family in lost if not_known(session, row, "sender_lost", now, now)]
