"""What is written together with an answer: hand-offs, a language, an RSVP, needs, consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.dialogue.say import Effect
from bot.store import alerts, consents, events, handoffs, needs, polls, rota
from bot.store.db import Session
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.needs import Asking


@dataclass(frozen=True)
class Cause:
    """The message that an effect comes from: whose, and in which language it was answered."""

    session: Session
    family: Family
    message_id: int
    language: str
    now: datetime


def write_effect(effect: Effect, cause: Cause) -> None:
    """Writes one effect. An unknown kind is a fault, not a shrug."""
    WRITERS[effect.kind](cause, effect.values)


def _hand_off(cause: Cause, values: dict[str, Any]) -> None:
    spoken = (cause.family.preferences or {}).get("speaks")
    said = {n: v for n, v in values.items() if n not in ("reason", "priority", "due_at")}
    handoffs.open_one(
        cause.session,
        Handoff(
            family_id=cause.family.id,
            message_id=cause.message_id,
            reason=values["reason"],
            priority=values["priority"],
            details={"language": spoken, **said} if spoken else said,
            language=cause.language,
            status="queued",
            due_at=datetime.fromisoformat(values["due_at"]),
            created_at=cause.now,
        ),
    )


def _set_language(cause: Cause, values: dict[str, Any]) -> None:
    cause.family.language = values["code"]
    cause.family.language_by = values.get("by", "chosen")
    _also(cause, {"code": ""})


def _also(cause: Cause, values: dict[str, Any]) -> None:
    """A second language; whoever chooses one language has chosen it alone."""
    wanted = {n: v for n, v in (cause.family.preferences or {}).items() if n != "also"}
    cause.family.preferences = {**wanted, "also": values["code"]} if values["code"] else wanted


def _speaks(cause: Cause, values: dict[str, Any]) -> None:
    """The language that the family speaks, where we have no texts in it: for whoever calls."""
    cause.family.preferences = {**(cause.family.preferences or {}), "speaks": values["code"]}


def _save_rsvp(cause: Cause, values: dict[str, Any]) -> None:
    """The answer, and its needs: those named are asked for, those no longer named are released."""
    session, family, event = cause.session, cause.family.id, values["event"]
    answers = events.answers_of(session, family)
    before = [need for answer in answers if answer.event == event for need in answer.needs]
    events.answer(session, family, event, values, cause.now)
    if values["attending"] == "no":
        needs.release(session, family, event, needs.KINDS, cause.now)
        return
    gone = {*before, *values.get("no_needs", ())} - set(values["needs"])
    needs.release(session, family, event, gone, cause.now)
    needs.recount(session, family, event, values["adults"], values["children"])
    if "due_at" in values:  # else an action server of yesterday has opened a hand-off for them
        _ask_needs(cause, values)


def _save_poll(cause: Cause, values: dict[str, Any]) -> None:
    """Which times suit; nothing when one has been fixed meanwhile."""
    poll = polls.of_event(cause.session, values["poll"])
    if poll is not None and poll.is_open(cause.now):
        polls.answer(cause.session, poll.id, cause.family.id, values, cause.now)


def _ask_needs(cause: Cause, values: dict[str, Any]) -> None:
    spoken = (cause.family.preferences or {}).get("speaks")
    asking = Asking(
        values["event"],
        starts_at=datetime.fromisoformat(values["starts_at"]),
        due_at=datetime.fromisoformat(values["due_at"]),
        language=spoken or cause.family.language or cause.language,
        adults=values.get("adults"),
        children=values.get("children"),
    )
    needs.ask(cause.session, cause.family.id, asking, values["needs"], cause.now)


def _opt(kind: str) -> Any:
    def record(cause: Cause, values: dict[str, Any]) -> None:
        method = values.get("method", "keyword")
        consents.record(
            cause.session,
            cause.family,
            kind,
            method,
            cause.message_id,
            cause.now,
            values.get("wording"),
        )

    return record


def _messages(cause: Cause, values: dict[str, Any]) -> None:
    consents.choose(
        cause.session,
        cause.family,
        values["which"],
        cause.message_id,
        cause.now,
        values.get("wording"),
    )


def _contact(cause: Cause, values: dict[str, Any]) -> None:
    cause.family.preferences = {**(cause.family.preferences or {}), "when": values["when"]}


def _take(cause: Cause, values: dict[str, Any]) -> None:
    contact = rota.contact_of(cause.session, cause.family.number)
    handoff = handoffs.get(cause.session, values["handoff"])
    if contact and handoff:  # taken off the list, or forgotten, in between
        alerts.take(cause.session, handoff, contact.name, cause.now)


def _forget(cause: Cause, _values: dict[str, Any]) -> None:
    cause.family.forget_at = cause.now


WRITERS = {
    "handoff": _hand_off,
    "language": _set_language,
    "also": _also,
    "speaks": _speaks,
    "rsvp": _save_rsvp,
    "needs": _ask_needs,
    "poll": _save_poll,
    "opt_out": _opt("opt_out"),
    "opt_in": _opt("opt_in"),
    "messages": _messages,
    "contact": _contact,
    "forget": _forget,
    "take": _take,
}
"""How each kind of effect is written."""
