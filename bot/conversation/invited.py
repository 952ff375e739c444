"""An answer to an invitation in a family's own words: 'yes, with childcare', 'no, work'."""

from __future__ import annotations

from datetime import date
from typing import Any

import regex

from bot.conversation import menus
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import SURE_INSIDE, Request
from bot.dialogue.say import Question
from bot.language.entities import Entities
from bot.language.fold import words

RSVP, NEEDS, DETAILS = "events_rsvp", "events_needs", "events_details"
ASKS = (DETAILS, "events_upcoming")
"""Questions about events: who asks one is answered first, and the invitation waits."""
FEW = 4
"""Words after a yes or no at the beginning that say why, and are no matter of their own."""
PERHAPS_ANSWERED = 0.05
"""What the intents about events must have together for 'we cannot come' to answer an invitation:
'we cannot come to the school, could you come to us' leaves them a fiftieth."""
_HEAD = regex.compile(r"[,;.!:،؛，。；！、]+|\s-+\s")


def heard(
    scene: Scene, tools: Tools, turn: Turn, requests: tuple[Request, ...]
) -> tuple[Request, ...]:
    """The requests; what answers the invitation that waits is about its event and no other.

    Whoever says whether it comes, and what it needs, answers; so does a yes or no with a few words
    that say why, whatever these words alone would be about. Dangers were looked for before.
    """
    event = _event(menus.open_question(scene.state, scene.now))
    if not event:
        return requests
    extractor, today = tools.entities.speaking(turn.language), scene.today(tools.zone)
    said = _answer(scene.text, tools, extractor, today, requests)
    if said is None:
        return tuple(_about(request, event) for request in requests)
    if "event" in said or "day" in said:  # another one, by its name
        return requests
    turn.note("words in answer to an invitation")
    return (Request(RSVP, SURE_INSIDE, {**said, "event": event}, requests[0].guesses),)


def _event(question: Question | None) -> str:
    """The event that an invitation is to; empty when something else is asked."""
    if question is None or not question.options or question.options[0].intent != RSVP:
        return ""
    return str(question.options[0].entities.get("event", ""))


def _answer(
    text: str, tools: Tools, extractor: Entities, today: date, requests: tuple[Request, ...]
) -> dict[str, Any] | None:
    """What the message answers; None when it says not whether the family comes, or asks besides."""
    said = extractor.of(text, RSVP, today)
    head, rest = _parted(text)
    short = next(
        (a for a in ("yes", "no", "maybe") if tools.keywords.is_a(f"answer_{a}", head)), ""
    )
    if short and len(words(rest).split()) <= FEW:
        return {**said, "attending": short}
    if "attending" not in said or any(request.intent in ASKS for request in requests):
        return None
    return said if "needs" in said or all(map(_is_near, requests)) else None


def _is_near(request: Request) -> bool:
    """Whether a request may be about an event: out of the blue, 'we cannot come' may as well ask
    for a visit at home, and after an invitation it does not."""
    shares = {guess.name: guess.confidence for guess in request.guesses}
    of_events = sum(share for name, share in shares.items() if name.startswith("events_"))
    return request.intent.startswith("events_") or of_events >= PERHAPS_ANSWERED


def _parted(text: str) -> tuple[str, str]:
    """The words before the first comma or stop, and the rest."""
    found = _HEAD.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def _about(request: Request, event: str) -> Request:
    """'We need a ride', 'what time?' are about the event that the family is invited to."""
    if request.intent not in (RSVP, NEEDS, DETAILS) or {"event", "day"} & request.entities.keys():
        return request
    return Request(
        request.intent, request.confidence, {**request.entities, "event": event}, request.guesses
    )
