"""What is written together with an answer: hand-offs, a language, an RSVP, consent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.conversation.turn import Turn
from bot.store import consents, events, handoffs
from bot.store.db import Session
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message


def _hand_off(
    session: Session,
    family: Family,
    message: Message,
    values: dict[str, Any],
    turn: Turn,
    now: datetime,
) -> None:
    handoffs.open_one(
        session,
        Handoff(
            family_id=family.id,
            message_id=message.id,
            reason=values["reason"],
            priority=values["priority"],
            language=turn.language,
            status="queued",
            due_at=datetime.fromisoformat(values["due_at"]),
            created_at=now,
        ),
    )


def _set_language(
    session: Session,
    family: Family,
    message: Message,
    values: dict[str, Any],
    turn: Turn,
    now: datetime,
) -> None:
    family.language = values["code"]
    family.language_by = values.get("by", "chosen")


def _save_rsvp(
    session: Session,
    family: Family,
    message: Message,
    values: dict[str, Any],
    turn: Turn,
    now: datetime,
) -> None:
    events.answer(session, family.id, values["event"], values, now)


def _consent(kind: str) -> Any:
    def record(
        session: Session, family: Family, message: Message, values: Any, turn: Turn, now: datetime
    ) -> None:
        consents.record(session, family, kind, "keyword", message.id, now)

    return record


EFFECTS = {
    "handoff": _hand_off,
    "language": _set_language,
    "rsvp": _save_rsvp,
    "opt_out": _consent("opt_out"),
    "opt_in": _consent("opt_in"),
}
"""How each kind of effect is written. An unknown kind is a fault, not a shrug."""
