"""The walk of a message from kept to answered. docs/walk.md tells it in a page.

A family is leased to one worker at a time; its messages are answered in order; an answer, its
effects and the new dialogue state are written in one transaction, and only while the lease is
still ours. No transaction is open while Rasa or Twilio is waited for.

Two transactions a message: one takes the family and the message, one writes the answer and takes
the next message, or lets the family go.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot import log, metrics
from bot.channels.sms import split
from bot.conversation import limits
from bot.conversation.asking import Asking
from bot.conversation.effects import Cause, write_effect
from bot.conversation.handoff import to_person
from bot.conversation.patience import patiently
from bot.conversation.reply import Written, write
from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.dialogue.say import Question, Say
from bot.errors import PuenteError, Retryable
from bot.failpoints import reach
from bot.store import families, handoffs, messages, states, waiting
from bot.store.db import Session, Sessions, StoreAway, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message

TRIES = 3
"""How often a message may break the walk, or its worker, before it is set aside for a person."""
PATIENCE = timedelta(seconds=30)
"""How long a family waits for what is away until it hears that a person will answer."""
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 2.0
"""Seconds between two tries: few, since breakers keep what is away from being asked in vain."""

logger = log.get("walk")


@dataclass(frozen=True)
class Begun:
    """A turn that has begun: the family is leased, and the try is written down."""

    token: int
    message: Message
    scene: Scene
    tries: int
    """This one included; a try that ended with its worker counts, one that found Rasa away not."""
    crashed: bool
    """Whether the try before this one ended without a word: its worker did not survive it."""
    limit: limits.Limit | None


Next = tuple[list[int], Begun | None]
"""The ids of the replies that a turn has queued, and the turn that was begun after it."""


def converse(family_id: int, store: Sessions, tools: Tools) -> list[int]:
    """Answers everything that waits for this family; the ids of the replies, queued to be sent.

    Returns at once when another worker has the family: that one looks again after it has let go,
    since a message may come between its last look and its release.
    """
    with metrics.step("claim"), transaction(store) as session:
        token = families.lease(session, family_id, tools.clock())
        begun = _next_turn(session, family_id, token, tools) if token is not None else None
    replies: list[int] = []
    while begun:
        reach("turn_leased")
        made, begun = _turn(begun, store, tools)
        replies += made
    return replies


def _next_turn(session: Session, family_id: int, token: int, tools: Tools) -> Begun | None:
    """Begins the turn of the next message; lets the family go when none waits.

    After it has let go it looks once more: a message whose nudge found the family leased is seen
    here, and the nudge of a later one finds the family free.
    """
    begun = _begin(session, family_id, token, tools)
    if begun is not None:
        return begun
    families.release(session, family_id, token)
    if _next(waiting.unhandled(session, family_id), tools) is None:
        return None
    again = families.lease(session, family_id, tools.clock())
    return _begin(session, family_id, again, tools) if again is not None else None


def _begin(session: Session, family_id: int, token: int, tools: Tools) -> Begun | None:
    message = _next(waiting.unhandled(session, family_id), tools)
    family = session.get(Family, family_id)
    if message is None or family is None:
        return None
    now = tools.clock()
    scene = _scene(
        message,
        family,
        now,
        claimed=handoffs.claimed_by(session, family_id, now),
        seen_before=messages.spoke_lately(session, family_id, now),
    )
    limit = None if _passes_limits(message, tools) else limits.limited(session, message)
    tries, crashed = message.attempts + 1, message.code == states.BEGUN
    states.begin_try(session, message.id, now)
    return Begun(token, message, scene, tries, crashed, limit)


def _next(found: Sequence[Message], tools: Tools) -> Message | None:
    """The oldest message; while that one waits for its retry, only danger and STOP pass it."""
    now = tools.clock()
    if found and waiting.is_due(found[0], now):
        return found[0]
    urgent = (m for m in found if m.safety == "now" or tools.keywords.command(m.text) == "stop")
    return next((m for m in urgent if waiting.is_due(m, now)), None)


def _passes_limits(message: Message, tools: Tools) -> bool:
    """Danger, STOP and the other reserved words are obeyed however many messages come."""
    if message.safety or message.via == families.CANARY_VIA:
        return True
    return tools.keywords.command(message.payload or message.text) is not None


def _turn(begun: Begun, store: Sessions, tools: Tools) -> Next:
    """One turn, and the next one if it has begun."""
    try:
        if begun.crashed and begun.tries > TRIES:
            return _apologise(begun, "crashed", store, tools)
        if begun.limit:
            return _commit(begun, _limited(begun, begun.limit, tools), "limited", store, tools)
        return _commit(begun, _think(begun, tools), "answered", store, tools)
    except StoreAway as fault:
        return _let_go(begun, fault, store)
    except Exception as fault:  # noqa: BLE001 - ours or a bug: none may keep a family waiting for ever
        metrics.failed("think", _code(fault))
        if begun.message.via == families.CANARY_VIA:
            return _silence(begun, fault, store, tools)
        if _may_wait(begun, fault, tools.clock()):
            return _put_off(begun, fault, store, tools)
        return _apologise(begun, _code(fault), store, tools)


def _think(begun: Begun, tools: Tools) -> Turn:
    with metrics.step("think"):
        turn = think(begun.scene, replace(tools, rasa=Asking(tools.rasa)))
    reach("turn_thought")
    return turn


def _limited(begun: Begun, limit: limits.Limit, tools: Tools) -> Turn:
    """What is done about a message beyond the limits: it is kept, and not thought about."""
    scene = begun.scene
    turn = Turn(state=scene.state, language=scene.language or "en", code=limit.code)
    turn.note(limit.code)
    if limit.hand_off:
        effect, _ = to_person(
            tools.packs, tools.zone, scene.now, limit.kind, "routine", turn.language
        )
        turn.effects.append(effect)
    if limit.tell and not scene.opted_out and not scene.claimed:
        turn.says.append(Say("too-many"))
    return turn


def _commit(begun: Begun, turn: Turn, outcome: str, store: Sessions, tools: Tools) -> Next:
    """Writes the turn down, in one transaction, and begins the next one."""
    with metrics.step("write"):
        written = _write(turn, tools)
    for reply in written:
        _tell_staff_of_gaps(reply, begun.scene, tools, turn)
        turn.unsay(reply.left_out)
    started = time.perf_counter()
    trace = turn.trace(begun.scene)
    done = _end_turn(begun, store, tools, lambda s: _record(s, begun, turn, written, trace))
    if done is None:
        metrics.turn("lost_lease")
        return [], None
    metrics.turn(outcome)
    for effect in turn.effects:
        if effect.kind == "handoff":
            metrics.handed_off(effect.values["priority"])
    logger.info(
        outcome,
        message=begun.message.id,
        intent=trace["intent"]["name"],
        replies=len(done[0]),
        commit_ms=round((time.perf_counter() - started) * 1000, 1),
    )
    reach("turn_written")
    return done


def _end_turn(
    begun: Begun, store: Sessions, tools: Tools, record: Callable[[Session], list[int] | None]
) -> Next | None:
    """`record` and the next turn's beginning in one transaction; None when the lease was lost.

    Also None when `record` says that it was written before: by a try of ours whose connection
    broke with the commit on its way.
    """
    family_id = begun.message.family_id

    def end() -> Next | None:
        with metrics.step("commit"), transaction(store) as session:
            if not families.still_ours(session, family_id, begun.token, tools.clock()):
                return None
            made = record(session)
            if made is None:
                families.release(session, family_id, begun.token)
                return None
            session.flush()
            return made, _next_turn(session, family_id, begun.token, tools)

    return patiently(end)


def _write(turn: Turn, tools: Tools) -> list[Written]:
    """The turn's texts: what is said aside first, then the answer."""
    said: list[list[Say | Question]] = [[turn.aside]] if turn.aside else []
    return [write(says, turn.language, tools) for says in (*said, turn.says) if says]


def _scene(
    message: Message, family: Family, now: datetime, claimed: Handoff | None, seen_before: bool
) -> Scene:
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
        seen_before=seen_before,
        reference=f"D-{message.id}",
    )


def _code(fault: Exception) -> str:
    """Our own word for a fault; of a bug only its kind, since its message may quote a family."""
    return fault.code if isinstance(fault, PuenteError) else f"bug_{type(fault).__name__}"[:64]


def _may_wait(begun: Begun, fault: Exception, now: datetime) -> bool:
    """Whether the message is tried again: what is away may come back, a bug hardly goes away."""
    if isinstance(fault, Retryable):
        return now - (begun.message.tried_at or now) < PATIENCE
    return begun.tries < TRIES


def _put_off(begun: Begun, fault: Exception, store: Sessions, tools: Tools) -> Next:
    """The message waits for its next try; those behind it wait too, so that order is kept."""
    blame, message = not isinstance(fault, Retryable), begun.message
    now = tools.clock()
    waited = (now - (message.tried_at or now)).total_seconds()
    pause = min(max(waited / 2, SHORTEST_PAUSE), LONGEST_PAUSE) * random.uniform(0.8, 1.2)
    due = now + timedelta(seconds=pause)

    def record(session: Session) -> list[int]:
        states.postpone(session, message.id, _code(fault), due, now, blame)
        return []

    logger.warning(
        "put_off",
        message=message.id,
        code=_code(fault),
        tries=begun.tries,
        exc_info=fault if blame else None,
    )
    metrics.turn("put_off")
    return _end_turn(begun, store, tools, record) or ([], None)


def _let_go(begun: Begun, fault: StoreAway, store: Sessions) -> Next:
    """The store has been away for longer than we wait: the tick begins anew when it is back."""
    logger.error("not_written", message=begun.message.id, code=fault.code)
    return [], None


def _silence(begun: Begun, fault: Exception, store: Sessions, tools: Tools) -> Next:
    """The canary gets no apology: an apology that arrives would say that the line answers."""

    def record(session: Session) -> list[int]:
        trace = {"steps": [f"gave up: {_code(fault)}"]}
        states.settle(session, begun.message.id, trace, tools.clock(), _code(fault))
        return []

    logger.warning("canary_silent", code=_code(fault))
    return _end_turn(begun, store, tools, record) or ([], None)


def _apologise(begun: Begun, code: str, store: Sessions, tools: Tools) -> Next:
    """What a family hears when we could not think in time: we have it, a person will answer.

    The dialogue is left with no question open: what led to the fault may be in its state.
    """
    scene = begun.scene
    turn = Turn(state=without_form(scene.state), language=scene.language, safety=scene.safety)
    turn.language = scene.language or tools.detector(scene.text).code
    turn.code = code
    effect, args = to_person(tools.packs, tools.zone, scene.now, code, "today", turn.language)
    turn.effects.append(effect)
    if not scene.opted_out and not scene.claimed:
        turn.says.append(Say("cannot-answer-now", args))
    turn.note(f"gave up: {code}")
    logger.error("gave_up", message=begun.message.id, code=code)
    return _commit(begun, turn, "gave_up", store, tools)


def _tell_staff_of_gaps(written: Written, scene: Scene, tools: Tools, turn: Turn) -> None:
    """A text that had to be said in English, or was held back, is a person's to say."""
    if not written.missing and not written.held:
        return
    reason = "held_for_review" if written.held else "missing_text"
    effect, _ = to_person(tools.packs, tools.zone, scene.now, reason, "routine", turn.language)
    turn.effects.append(effect)


def _record(
    session: Session, begun: Begun, turn: Turn, written: list[Written], trace: dict[str, Any]
) -> list[int] | None:
    """Writes the turn: the inbound row settled, state, effects, the replies queued."""
    message, now = begun.message, begun.scene.now
    if not states.settle(session, message.id, trace, now, turn.code):
        return None
    family = session.get_one(Family, message.family_id)
    family.state = turn.state
    cause = Cause(session, family, message.id, turn.language, now)
    for effect in turn.effects:
        write_effect(effect, cause)
    how = {"language": turn.language, "essential": turn.essential, "reply_to": message.id}
    return [
        messages.queue_reply(session, message, part, now, draft=reply.draft, **how).id
        for reply in written
        for part in split(reply.text)
    ]
