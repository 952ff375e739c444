"""The walk of a message from kept to answered. docs/walk.md tells it in a page.

A family is leased to one worker at a time; its messages are answered in order; an answer, its
effects and the new dialogue state are written in one transaction, and only while the lease is
still ours. No transaction is open while Rasa or Twilio is waited for.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot import log
from bot.channels.sms import split
from bot.conversation.effects import Cause, write_effect
from bot.conversation.handoff import to_person
from bot.conversation.reply import Written, write
from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.dialogue.say import Question, Say
from bot.errors import PuenteError, Retryable
from bot.store import families, handoffs, messages
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message

TRIES = 5
FIRST_RETRY = timedelta(seconds=1)
"""Doubled with every try: a family waits at most half a minute before it hears that we have it."""

logger = log.get("walk")


def converse(family_id: int, store: Sessions, tools: Tools) -> list[int]:
    """Answers everything that waits for this family; the ids of the replies, queued to be sent.

    Returns at once when another worker has the family: that one looks again after it has let go,
    since a message may come between its last look and its release.
    """
    replies: list[int] = []
    while (made := _while_leased(family_id, store, tools)) is not None:
        replies += made
    return replies


def _while_leased(family_id: int, store: Sessions, tools: Tools) -> list[int] | None:
    """Answers what waits now; None when nothing did, or another worker has the family."""
    with transaction(store) as session:
        token = families.lease(session, family_id, tools.clock())
    if token is None:
        return None
    replies: list[int] | None = None
    try:
        while (made := _answer_next(family_id, token, store, tools)) is not None:
            replies = (replies or []) + made
    finally:
        with transaction(store) as session:
            families.release(session, family_id, token)
    return replies


def _answer_next(family_id: int, token: int, store: Sessions, tools: Tools) -> list[int] | None:
    """One turn; None when nothing waits, or the lease is lost."""
    now = tools.clock()
    with transaction(store) as session:
        message = _next(messages.unhandled(session, family_id), now, tools)
        family = session.get(Family, family_id)
        if message is None or family is None:
            return None
        scene = _scene(message, family, handoffs.claimed_by(session, family_id, now), now)
        scene = replace(scene, seen_before=messages.spoke_lately(session, family_id, now))
    try:
        return _answer(message, scene, token, store, tools)
    except Exception as fault:  # noqa: BLE001 - ours or a bug: none may keep a family waiting for ever
        if message.via == families.CANARY_VIA:
            return _silence(message, fault, store, now)
        if message.attempts + 1 < TRIES:
            _put_off(message, fault, store, now)
            return None
        return _apologise(message, scene, token, fault, store, tools)


def _next(waiting: Sequence[Message], now: datetime, tools: Tools) -> Message | None:
    """The oldest message; while that one waits for its retry, only danger and STOP pass it."""
    if waiting and messages.is_due(waiting[0], now):
        return waiting[0]
    urgent = (m for m in waiting if m.safety == "now" or tools.keywords.command(m.text) == "stop")
    return next((m for m in urgent if messages.is_due(m, now)), None)


def _answer(
    message: Message, scene: Scene, token: int, store: Sessions, tools: Tools
) -> list[int] | None:
    """Thinks and writes the turn down; None when the lease was lost meanwhile."""
    started = time.perf_counter()
    turn = think(scene, tools)
    trace = turn.trace(scene) | {"milliseconds": round((time.perf_counter() - started) * 1000)}
    written = _write(turn, tools)
    for reply in written:
        _tell_staff_of_gaps(reply, scene, tools, turn)
    with transaction(store) as session:
        if not families.still_ours(session, message.family_id, token, tools.clock()):
            return None
        made = _commit(session, message, turn, written, trace, scene.now)
    logger.info("answered", message=message.id, intent=trace["intent"]["name"], replies=len(made))
    return made


def _write(turn: Turn, tools: Tools) -> list[Written]:
    """The turn's texts: what is said aside first, then the answer."""
    said: list[list[Say | Question]] = [[turn.aside]] if turn.aside else []
    return [write(says, turn.language, tools) for says in (*said, turn.says) if says]


def _scene(message: Message, family: Family, claimed: Handoff | None, now: datetime) -> Scene:
    return Scene(
        text=message.text,
        language=family.language,
        language_by=family.language_by,
        state=family.state or {},
        now=now,
        via=message.via,
        channel=message.channel,
        payload=message.payload,
        media=message.media,
        redacted=message.redacted,
        safety=message.safety,
        topic=message.topic,
        hints=frozenset(message.hints or ()),
        opted_out=family.opted_out_at is not None,
        claimed=claimed is not None,
    )


def _code(fault: Exception) -> str:
    """Our own word for a fault; of a bug only its kind, since its message may quote a family."""
    return fault.code if isinstance(fault, PuenteError) else f"bug_{type(fault).__name__}"[:64]


def _put_off(message: Message, fault: Exception, store: Sessions, now: datetime) -> None:
    """The message waits for its next try; those behind it wait too, so that order is kept."""
    due = now + FIRST_RETRY * 2**message.attempts
    with transaction(store) as session:
        messages.postpone(session, message.id, _code(fault), due, now)
    bug = None if isinstance(fault, Retryable) else fault
    attempt = message.attempts + 1
    logger.warning("put_off", message=message.id, code=_code(fault), attempt=attempt, exc_info=bug)


def _silence(message: Message, fault: Exception, store: Sessions, now: datetime) -> list[int]:
    """The canary gets no apology: an apology that arrives would say that the line answers."""
    with transaction(store) as session:
        messages.settle(session, message.id, {"steps": [f"gave up: {_code(fault)}"]}, now)
    logger.warning("canary_silent", code=_code(fault))
    return []


def _apologise(
    message: Message, scene: Scene, token: int, fault: Exception, store: Sessions, tools: Tools
) -> list[int] | None:
    """What a family hears when we could not think in time: we have it, a person will answer.

    The dialogue is left with no question open: what led to the fault may be in its state.
    """
    turn = Turn(state=without_form(scene.state), language=scene.language, safety=scene.safety)
    turn.language = scene.language or tools.detector(scene.text).code
    code = _code(fault)
    effect, args = to_person(tools.packs, tools.zone, scene.now, code, "today", turn.language)
    turn.effects.append(effect)
    if not scene.opted_out and not scene.claimed:
        turn.says.append(Say("cannot-answer-now", args))
    turn.note(f"gave up: {code}")
    written = _write(turn, tools)
    with transaction(store) as session:
        if not families.still_ours(session, message.family_id, token, tools.clock()):
            return None
        made = _commit(session, message, turn, written, turn.trace(scene), scene.now)
    logger.error("gave_up", message=message.id, code=code)
    return made


def _tell_staff_of_gaps(written: Written, scene: Scene, tools: Tools, turn: Turn) -> None:
    """A text that had to be said in English, or was held back, is a person's to say."""
    if not written.missing and not written.held:
        return
    reason = "held_for_review" if written.held else "missing_text"
    effect, _ = to_person(tools.packs, tools.zone, scene.now, reason, "routine", turn.language)
    turn.effects.append(effect)


def _commit(
    session: Session,
    message: Message,
    turn: Turn,
    written: list[Written],
    trace: dict[str, Any],
    now: datetime,
) -> list[int]:
    """Writes the turn: state, effects, the inbound row settled, the reply queued."""
    family = session.get_one(Family, message.family_id)
    family.state = turn.state
    cause = Cause(session, family, message.id, turn.language, now)
    for effect in turn.effects:
        write_effect(effect, cause)
    messages.settle(session, message.id, trace, now)
    how = {"language": turn.language, "essential": turn.essential, "reply_to": message.id}
    return [
        messages.queue_reply(session, message, part, now, draft=reply.draft, **how).id
        for reply in written
        for part in split(reply.text)
    ]
