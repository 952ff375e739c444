"""A broadcast's text that WhatsApp refuses for good: by SMS once, if the family agreed to SMS.

Without that agreement it stays where it is, among those that somebody follows up. The reports come
in any order: when the refused text turns out to have arrived, the SMS does not leave if it has not.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.store import claims, consents
from bot.store.broadcasts import Broadcast
from bot.store.messages import Message
from bot.store.recipients import Recipient

REFUSED: Final = frozenset({"twilio_63003", "twilio_63016", "twilio_63024"})
"""No WhatsApp at this number, no template for it, a number that WhatsApp does not take. Not what
may pass, and not 63014, by which a family has blocked us."""
WENT_ON: Final = ("running", "paused", "done")


def heed(session: Session, message_id: int, now: datetime) -> None:
    """Called when a text of ours has moved on; does nothing unless it is one of these."""
    row = session.get(Message, message_id, populate_existing=True)
    if row is None or row.channel != "whatsapp" or row.direction != "out":
        return
    if row.status in ("failed", "undelivered") and row.code in REFUSED:
        _by_sms(session, row, now)
    elif row.status in ("delivered", "read"):
        _arrived(session, row.id, now)


def _by_sms(session: Session, row: Message, now: datetime) -> None:
    whose = session.scalar(
        select(Recipient)
        .where(
            Recipient.message_id == row.id,
            Recipient.status == "claimed",
            Recipient.form == "whatsapp",
        )
        .with_for_update()
    )
    if whose is None or not consents.agreed_to_sms(session, row.family_id):
        return
    of = session.get_one(Broadcast, whose.broadcast_id)
    if of.status not in WENT_ON or of.expires_at <= now:
        return
    whose.form, whose.status, whose.reason = "text", "planned", row.code or ""
    whose.message_id, whose.instead_of = None, row.id
    whose.attempts, whose.due_at, whose.updated_at = 0, now, now
    claims.wait_again(session, of, now)


def _arrived(session: Session, message_id: int, now: datetime) -> None:
    session.execute(
        update(Recipient)
        .where(Recipient.instead_of == message_id, Recipient.status == "planned")
        .values(
            form="whatsapp", status="claimed", reason="", message_id=message_id, instead_of=None,
            updated_at=now,
        )
        .execution_options(synchronize_session=False)
    )  # fmt: skip
