"""Which message is answered next, and what is known when its turn begins; step 4 of the walk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import alerting, limits, menus, polling
from bot.conversation.inviting import is_over, question
from bot.conversation.turn import Scene, Tools, without_form, without_question
from bot.store import families, handoffs, messages, reached, states, waiting
from bot.store.db import Session
from bot.store.families import Family
from bot.store.messages import Message

INVITED = timedelta(days=30)
"""So long after an invitation a number answers it, until the event is over."""


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


def begin_next(session: Session, family_id: int, token: int, tools: Tools) -> Begun | None:
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
        _asked(session, family, now, tools),
        claimed=handoffs.claimed_by(session, family_id, now) is not None,
        seen_before=messages.spoke_lately(session, family_id, now),
        on_call=alerting.someone_on_duty(session, now, tools),
        helped=handoffs.is_helped(session, family_id),
        alarms=alerting.called_about(session, family.number, message.text),
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
    urgent = (m for m in found if m.safety == "now" or _command(m, tools) == "stop")
    return next((m for m in urgent if waiting.is_due(m, now)), None)


def _passes_limits(message: Message, tools: Tools) -> bool:
    """Danger, STOP and the other reserved words are obeyed however many messages come."""
    if message.safety in ("now", "today") or message.via == families.CANARY_VIA:
        return True
    return _command(message, tools) is not None


def _command(message: Message, tools: Tools) -> str | None:
    return tools.keywords.command_in(message.payload, message.text)


def _asked(session: Session, family: Family, now: datetime, tools: Tools) -> dict[str, Any]:
    """The family's state; an invitation that it has not answered is its open question, unless
    something else was asked since."""
    state = family.state or {}
    if polling.is_over(session, menus.open_question(state, now), now):
        state = without_question(state)
    invited = reached.invitation(session, family.id, now - INVITED)
    if invited is None:
        return state
    key, written_at = invited
    if "@" not in key:  # an event whose time is being looked for
        asks = polling.asked(session, family.id, key, now, tools.zone)
    else:
        over = is_over(key, now.astimezone(tools.zone).date())
        asks = None if over else question(key)
    if asks is None:
        return state
    asked = menus.open_question(state, now)
    if asked is not None and datetime.fromisoformat(state["asked_at"]) >= written_at:
        return state
    return menus.keep_open(without_form(state), asks, now, family.language)


def _scene(
    message: Message, family: Family, now: datetime, state: dict[str, Any], **known: Any
) -> Scene:
    return Scene(
        text=message.text,
        language=family.language,
        language_by=family.language_by,
        state=state,
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
        also=(family.preferences or {}).get("also", ""),
        speaks=(family.preferences or {}).get("speaks", ""),
        message_id=message.id,
        reference=f"D-{message.id}",
        **known,
    )
