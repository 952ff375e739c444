"""The walk of a message from kept to answered. docs/walk.md tells it in a page.

A family is leased to one worker at a time; its messages are answered in order; an answer, its
effects and the new dialogue state are written in one transaction, and only while the lease is
still ours. No transaction is open while Rasa or Twilio is waited for.

Two transactions a message: one takes the family and the message, one writes the answer and takes
the next message, or lets the family go.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot import log, metrics
from bot.channels.sms import split
from bot.conversation import setbacks
from bot.conversation.asking import Asking
from bot.conversation.begin import Begun, begin_next
from bot.conversation.effects import Cause, write_effect
from bot.conversation.patience import patiently
from bot.conversation.reply import Written, also_by_machine, write_in_both
from bot.conversation.setbacks import code_of, may_wait, next_try, tell_staff_of_gaps
from bot.conversation.think import think
from bot.conversation.turn import Tools, Turn
from bot.dialogue.say import Question, Say
from bot.errors import Retryable
from bot.failpoints import reach
from bot.store import families, held, messages, states
from bot.store.db import Session, Sessions, StoreAway, transaction
from bot.store.families import Family
from bot.store.held import Held

logger = log.get("walk")

Next = tuple[list[int], Begun | None]
"""The ids of the replies that a turn has queued, and the turn that was begun after it."""


def converse(family_id: int, store: Sessions, tools: Tools) -> list[int]:
    """Answers everything that waits for this family; the ids of the replies, queued to be sent.

    Returns at once when another worker has the family: that one looks again after it has let go,
    since a message may come between its last look and its release.
    """
    with metrics.step("claim"), transaction(store) as session:
        token = families.lease(session, family_id, tools.clock())
        begun = begin_next(session, family_id, token, tools) if token is not None else None
    replies: list[int] = []
    while begun:
        reach("turn_leased")
        made, begun = _turn(begun, store, tools)
        replies += made
    return replies


def _turn(begun: Begun, store: Sessions, tools: Tools) -> Next:
    """One turn, and the next one if it has begun."""
    try:
        if begun.crashed and begun.tries > setbacks.TRIES:
            return _apologise(begun, "crashed", store, tools)
        if begun.limit:
            return _commit(
                begun, setbacks.limited(begun, begun.limit, tools), "limited", store, tools
            )
        return _commit(begun, _think(begun, store, tools), "answered", store, tools)
    except StoreAway as fault:
        return _let_go(begun, fault, store)
    except Exception as fault:  # noqa: BLE001 - ours or a bug: none may keep a family waiting for ever
        metrics.failed("think", code_of(fault))
        if begun.message.via == families.CANARY_VIA:
            return _silence(begun, fault, store, tools)
        if may_wait(begun, fault, tools.clock()):
            return _put_off(begun, fault, store, tools)
        return _apologise(begun, code_of(fault), store, tools)


def _think(begun: Begun, store: Sessions, tools: Tools) -> Turn:
    def look() -> Held:
        with transaction(store) as session:
            return held.of(session, begun.message.family_id)

    with metrics.step("think"):
        scene = replace(begun.scene, held=look)
        turn = think(scene, replace(tools, rasa=Asking(tools.rasa)))
    reach("turn_thought")
    return turn


def _commit(begun: Begun, turn: Turn, outcome: str, store: Sessions, tools: Tools) -> Next:
    """Writes the turn down, in one transaction, and begins the next one."""
    with metrics.step("write"):
        written = _write(turn, tools)
    for reply in written:
        tell_staff_of_gaps(reply, begun, tools, turn)
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
            return made, begin_next(session, family_id, begun.token, tools)

    return patiently(end)


def _write(turn: Turn, tools: Tools) -> list[Written]:
    """The turn's texts: what is said aside first, then the answer."""
    said: list[list[Say | Question]] = [[turn.aside]] if turn.aside else []
    written = [
        write_in_both(says, turn.language, turn.also, tools, turn.foreign)
        for says in (*said, turn.says)
        if says
    ]
    return [also_by_machine(one, turn.foreign, tools) for one in written]


def _put_off(begun: Begun, fault: Exception, store: Sessions, tools: Tools) -> Next:
    """The message waits for its next try; those behind it wait too, so that order is kept."""
    blame, message = not isinstance(fault, Retryable), begun.message
    now, code = tools.clock(), code_of(fault)
    due = next_try(now)

    def record(session: Session) -> list[int]:
        states.postpone(session, message.id, code, due, now, blame)
        return []

    logger.warning(
        "put_off",
        message=message.id,
        code=code,
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
        trace = {"steps": [f"gave up: {code_of(fault)}"]}
        states.settle(session, begun.message.id, trace, tools.clock(), code_of(fault))
        return []

    logger.warning("canary_silent", code=code_of(fault))
    return _end_turn(begun, store, tools, record) or ([], None)


def _apologise(begun: Begun, code: str, store: Sessions, tools: Tools) -> Next:
    logger.error("gave_up", message=begun.message.id, code=code)
    return _commit(begun, setbacks.apology(begun, code, tools), "gave_up", store, tools)


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
