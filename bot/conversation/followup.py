"""What a message leaves unsaid: 'and what time?', 'y el sábado?' belong to what was spoken of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.conversation.sureness import SURE
from bot.conversation.turn import Scene
from bot.conversation.understand import Request
from bot.dialogue.rasa import Guess
from bot.language.entities import Entities
from bot.language.fold import words

LASTS = timedelta(hours=24)
"""So long a topic is what a message without one is about."""
SURE_ENOUGH = 0.75
"""At or above this even a message that begins with 'and' is about what it says itself."""
LIKELY = 0.3
"""From here on a guess that fits what was spoken of is taken."""
SHORT = 8
"""Words of a message that may lean on the one before."""
LEANING = {
    "events_upcoming": "events_details",
    "events_rsvp": "events_details",
    "events_needs": "events_details",
    "events_change": "events_details",
}
"""What a question after these is about."""
DETAIL_OF = {
    "services_other": "childcare",
    "services_food": "dinner",
    "support_interpreter": "interpreter",
}
"""What the same words ask of an event, while one is being spoken of: 'is there childcare?'. Lunch
and buses are the school day's, whatever was spoken of."""
FRESH = timedelta(minutes=30)
PASSING = ("talk_", "account_", "safety_", "support_", "out_of_scope", "answer")
"""Not a topic that the next message could lean on."""


def remember(state: dict[str, Any], request: Request, now: datetime) -> None:
    """Notes in `state` what was spoken of."""
    if not request.intent.startswith(PASSING):
        about = request.entities.get("about", "")
        state["topic"] = {"intent": request.intent, "about": about, "at": now.isoformat()}


def with_event(state: dict[str, Any], request: Request, now: datetime) -> Request:
    """'Yes, we come' is about the event that was just spoken of, when it names no other."""
    last, event = state.get("topic"), state.get("slots", {}).get("topic_event")
    if request.intent != "events_rsvp" or "event" in request.entities or not last or not event:
        return request
    if state.get("loop") or not last["intent"].startswith("events_"):
        return request
    if now - datetime.fromisoformat(last["at"]) > LASTS:
        return request
    return replace(request, entities={**request.entities, "event": event})


def lean(
    scene: Scene, extractor: Entities, today: date, requests: tuple[Request, ...]
) -> tuple[Request, ...]:
    """The requests, or the last topic asked on when the message says nothing but a detail of it.

    What was spoken of also tells a likely guess from a lucky one: 'we cannot come any more' after
    an answer to an event is about that event, however short it is.
    """
    last = scene.state.get("topic")
    if len(requests) != 1 or last is None:
        return requests
    if scene.now - datetime.fromisoformat(last["at"]) > LASTS:
        return requests
    leans = _leans(scene.text, extractor, today, requests[0])
    if not leans and not _asks_of_event(scene, extractor, today, requests[0]):
        return (_surer(requests[0], last["intent"]),)
    intent = LEANING.get(last["intent"], last["intent"])
    entities = extractor.of(scene.text, intent, today)
    same = next((g.topic for g in requests[0].guesses if g.name == intent and g.topic), "")
    if about := same or last["about"]:
        entities["about"] = about
    guesses = (Guess(intent, SURE_ENOUGH), *_inside(requests[0]))
    return (
        replace(
            requests[0], intent=intent, confidence=SURE_ENOUGH, entities=entities, guesses=guesses
        ),
    )


def _inside(request: Request) -> tuple[Guess, ...]:
    """What leans on a topic is about the school, however little 'and Saturday?' alone says so."""
    return tuple(guess for guess in request.guesses if guess.name != "out_of_scope")


def _surer(request: Request, last: str) -> Request:
    same_group = request.intent.partition("_")[0] == last.partition("_")[0]
    if request.sure or not same_group or request.confidence < LIKELY:
        return request
    return replace(request, confidence=SURE)


def _asks_of_event(scene: Scene, extractor: Entities, today: date, request: Request) -> bool:
    """Whether a few words ask for something that an event just spoken of may have."""
    last = scene.state["topic"]
    fresh = scene.now - datetime.fromisoformat(last["at"]) <= FRESH
    detail = DETAIL_OF.get(request.intent)
    if detail is None or not fresh or not last["intent"].startswith("events_"):
        return False
    text = scene.text
    short = len(words(text).split()) <= SHORT
    return short and detail in extractor.named(text, today).get("details", ())


def _leans(text: str, extractor: Entities, today: date, request: Request) -> bool:
    folded = words(text)
    if len(folded.split()) > SHORT or request.intent.startswith("safety_"):
        return False
    names = extractor.only_names(text, today)
    if extractor.continues(folded):
        return request.confidence < SURE_ENOUGH or names
    return not request.sure and names
