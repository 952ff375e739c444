"""Mail of broadcasts: whose turn it is, and what became of each, one row of `recipients` each.

A letter that is `sending` is one process's promise. When that process is gone nobody knows whether
the mail server took it: it is `unknown` and a person's to follow up, never sent blindly again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import false, or_, select, update
from sqlalchemy.orm import Session

from bot.store import claims, families, mail_stops, recipients
from bot.store.broadcasts import Broadcast
from bot.store.families import Family
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian

FORM = "email"
LOST = "mail_lost"
"""The code of a letter whose sender died before it had written down what came of it."""


@dataclass(frozen=True)
class Due:
    """Whose letter is next, held until the transaction ends; the family as it is now."""

    recipient_id: int
    broadcast_id: int
    broadcast: str
    """The broadcast's key."""
    guardian_id: int
    family_id: int | None
    address: str
    """Empty when there is none any more."""
    email_key: str
    language: str
    also: str
    attempts: int
    stopped: bool
    """STOP was said, for the telephone or for the mail."""
    preferences: dict[str, Any]


def take(session: Session, of: Broadcast, now: datetime) -> Due | None:
    """The next whose letter of this broadcast may leave. A STOP that was first is seen here."""
    row = session.execute(
        select(Recipient, Guardian)
        .join(Guardian, Guardian.id == Recipient.guardian_id)
        .where(*_waiting(of, now))
        .order_by(Recipient.id)
        .limit(1)
        .with_for_update(of=Recipient)
    ).first()
    if row is None:
        return None
    one, guardian = row
    family = None
    if one.family_id is not None:
        families.hold(session, one.family_id)
        family = session.get(Family, one.family_id, populate_existing=True)
    said_stop = family is not None and (family.opted_out_at or family.forget_at) is not None
    known = (family.preferences if family else None) or {}
    return Due(
        one.id, of.id, of.key, guardian.id, one.family_id, guardian.email, guardian.email_key or "",
        (family.language if family else "") or one.language, known.get("also", one.also),
        one.attempts, said_stop or mail_stops.is_stopped(session, guardian.email_key or ""), known,
    )  # fmt: skip


def waits(session: Session, of: Broadcast, now: datetime) -> bool:
    """Whether a letter of this broadcast may leave now."""
    return session.scalar(select(Recipient.id).where(*_waiting(of, now)).limit(1)) is not None


def _waiting(of: Broadcast, now: datetime) -> tuple[Any, ...]:
    return (
        recipients.PLANNED,
        Recipient.broadcast_id == of.id,
        Recipient.form == FORM,
        Recipient.due_at <= now,
    )


def claim(session: Session, recipient_id: int, now: datetime) -> None:
    """This letter is ours to send."""
    _set(session, recipient_id, (None,), now, status="claimed", letter="sending", reason="")


def accepted(session: Session, recipient_id: int, now: datetime) -> None:
    """The mail server took it, also when it was thought to be lost meanwhile."""
    _set(session, recipient_id, ("sending", "unknown"), now, letter="accepted", reason="")


def not_taken(session: Session, recipient_id: int, letter: str, code: str, now: datetime) -> None:
    """It failed, or nobody knows."""
    _set(session, recipient_id, ("sending",), now, letter=letter, reason=code[:32])


def again(session: Session, recipient_id: int, code: str, due_at: datetime, now: datetime) -> None:
    """It surely did not leave: it waits until `due_at`, unless its broadcast has ended."""
    values = {"status": "planned", "letter": None, "reason": code[:32], "due_at": due_at}
    tries = Recipient.attempts + 1
    if _set(session, recipient_id, ("sending",), now, attempts=tries, **values):
        of = session.get_one(Recipient, recipient_id, populate_existing=True).broadcast_id
        claims.wait_again(session, session.get_one(Broadcast, of), now)


def in_flight(session: Session) -> bool:
    """Whether somebody has a letter in hand, or had it when it died."""
    sending = select(Recipient.id).where(Recipient.letter == "sending").limit(1)
    return session.scalar(sending) is not None


def lost(session: Session, now: datetime) -> int:
    """Letters that were in hand are of unknown outcome: whoever had them is gone. How many."""
    done = session.execute(
        update(Recipient)
        .where(Recipient.letter == "sending")
        .values(letter="unknown", reason=LOST, updated_at=now)
        .execution_options(synchronize_session=False)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def _set(
    session: Session, recipient_id: int, before: tuple[str | None, ...], now: datetime,
    **values: Any,
) -> bool:  # fmt: skip
    stands = or_(
        Recipient.letter.in_([state for state in before if state is not None]),
        Recipient.letter.is_(None) if None in before else false(),
    )
    done = session.execute(
        update(Recipient)
        .where(Recipient.id == recipient_id, stands)
        .values(updated_at=now, **values)
        .execution_options(synchronize_session=False)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]
