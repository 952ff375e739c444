"""When a turn does not go its way: it waits, is cut short, or ends with an apology.

Nothing here writes: these are the decisions, and the turns that they lead to.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from bot import log
from bot.conversation import alarm, needed_today
from bot.conversation.begin import Begun
from bot.conversation.handoff import to_person
from bot.conversation.limits import Limit
from bot.conversation.reply import Written
from bot.conversation.turn import Tools, Turn, without_form
from bot.dialogue.say import Say
from bot.errors import PuenteError, Retryable
from bot.language.texts import SOURCE

logger = log.get("setbacks")

TRIES = 3
"""How often a message may break the walk, or its worker, before it is set aside for a person."""
PATIENCE = timedelta(seconds=30)
"""How long a family waits for what is away until it hears that a person will answer."""
PAUSE = 1.0
"""Seconds between two tries, more or less: few, since breakers keep what is away from being asked
in vain."""


def code_of(fault: Exception) -> str:
    """Our own word for a fault; of a bug only its kind, since its message may quote a family."""
    return fault.code if isinstance(fault, PuenteError) else f"bug_{type(fault).__name__}"[:64]


def may_wait(begun: Begun, fault: Exception, now: datetime) -> bool:
    """Whether the message is tried again: what is away may come back, a bug hardly goes away."""
    if isinstance(fault, Retryable):
        return now - (begun.message.tried_at or now) < PATIENCE
    return begun.tries < TRIES


def next_try(now: datetime) -> datetime:
    """When a message that could not be answered is tried again."""
    return now + timedelta(seconds=PAUSE * random.uniform(0.8, 1.2))


def limited(begun: Begun, limit: Limit, tools: Tools) -> Turn:
    """What is done about a message beyond the limits: it is kept, and not thought about."""
    scene = begun.scene
    turn = Turn(scene.state, language=scene.language or "en", also=scene.also, code=limit.code)
    turn.note(limit.code)
    if limit.hand_off:
        effect, _ = to_person(
            tools.packs, tools.zone, scene.now, limit.kind, "routine", turn.language
        )
        turn.effects.append(effect)
    if limit.tell and not scene.opted_out and not scene.claimed:
        turn.says.append(Say("too-many"))
    return turn


def apology(begun: Begun, code: str, tools: Tools) -> Turn:
    """What a family hears when we could not think in time: we have it, a person will answer. One in
    danger, by the words that the screening knows, gets what it would have got.

    The dialogue is left with no question open: what led to the fault may be in its state.
    """
    scene = begun.scene
    turn = Turn(
        without_form(scene.state), language=scene.language, also=scene.also, safety=scene.safety
    )
    turn.language = scene.language or _seems(scene.text, tools)
    turn.code = code
    if scene.safety == "now":
        turn.note(f"gave up: {code}")
        alarm.alert(scene, tools, turn, scene.topic or "emergency")
        return turn
    effect, args = to_person(tools.packs, tools.zone, scene.now, code, "today", turn.language)
    turn.effects.append(effect)
    if not scene.opted_out and not scene.claimed:
        turn.says.append(Say("cannot-answer-now", args))
    needed_today.look_after(scene, tools, turn)
    turn.note(f"gave up: {code}")
    return turn


def _seems(text: str, tools: Tools) -> str:
    """The language of a text; English where telling it is what went wrong."""
    try:
        return tools.detector(text).code
    except Exception as fault:
        logger.error("not_told_apart", exc_info=fault)
        return SOURCE


def tell_staff_of_gaps(written: Written, begun: Begun, tools: Tools, turn: Turn) -> None:
    """A text that had to be said in English, or was held back, is a person's to say."""
    if not written.missing and not written.held:
        return
    reason = "held_for_review" if written.held else "missing_text"
    now = begun.scene.now
    effect, _ = to_person(tools.packs, tools.zone, now, reason, "routine", turn.language)
    turn.effects.append(effect)
