"""Understanding: a text becomes requests, each with an intent, its entities and a confidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.conversation.asking import Dialogue
from bot.conversation.danger import is_urgent
from bot.conversation.parts import clauses, sentences, words_in
from bot.conversation.sureness import SURE, sure_in
from bot.dialogue.rasa import Guess
from bot.language.entities import Entities

PERHAPS_OUTSIDE, SURE_INSIDE = 0.02, 0.90
"""These and the ones below are chosen on nlu_data/eval/*.dev.tsv, these on dev/outside.tsv, too.

Where out_of_scope has this share, only what is this sure is answered: a school that answers
about its bus when a bus to another city was meant has not listened."""
SURE_OF_SECOND = 0.60
"""A second request in one message is answered only when it is clear by itself."""
SURE_OF_JOINED = 0.70
"""So clear must each of two requests be that only an 'and' or a comma joins."""
MOST_PARTS = 5
"""A message of more parts is a story: it is understood as a whole."""
FEW = 6
"""Words of a part that asks for a detail of an event and of nothing else."""
LIKELY_EVENT = 0.10
"""So likely must a question about an event be in a message that names several of its details."""
EVENT, EVENT_NEEDS = "events_details", "events_needs"
MARK = "[private]"
_SIGNS = " .,!?¿¡"

HINTED = {
    "enforcement_now": "safety_ice_now",
    "legal_help": "services_immigration_legal",
    "aid_and_status": "services_food",
    "school_and_status": "rights_immigration_school",
}
"""What a masked text is about when the model cannot tell: most urgent first."""
ILLNESS = "illness"
"""The hint of a text whose mark hides an illness and nothing else."""
_OF_PAPERS = frozenset(
    {"safety_ice_now", "services_immigration_legal", "rights_immigration_school"}
)
"""What a mark mostly stands in, so that the model takes it for a word of these."""


@dataclass(frozen=True)
class Request:
    """One thing a family asks for."""

    intent: str
    confidence: float
    entities: dict[str, Any]
    guesses: tuple[Guess, ...]
    least: float = SURE
    """From which share on it is answered."""

    @property
    def sure(self) -> bool:
        """Whether this is answered at once; else the likeliest are offered as a menu."""
        outside = next((g.confidence for g in self.guesses if g.name == "out_of_scope"), 0.0)
        if self.intent != "out_of_scope" and outside >= PERHAPS_OUTSIDE:
            return self.confidence >= SURE_INSIDE
        return self.confidence >= self.least


def understand(
    text: str,
    hints: frozenset[str],
    rasa: Dialogue,
    entities: Entities,
    today: date,
    language: str = "",
) -> tuple[Request, ...]:
    """The requests in `text`, in their order; always at least one. Raises Retryable.

    `language` is what the text is in, as far as anybody knows.
    """

    def one(part: str) -> Request:
        guesses = _hinted(part, hints, _guesses(part, hints, rasa, language))
        top = guesses[0]
        named = told_of(top, part, entities, today)
        meant = _meant(top, named)
        return Request(meant, top.confidence, named, guesses[:5], sure_in(language))

    whole = one(text)
    event = _one_event(whole, entities.of(text, EVENT, today))

    def parted(parts: list[str]) -> tuple[Request, list[Request]]:
        found = [one(part) for part in parts]
        if event is None:
            return whole, found
        named = [entities.of(part, EVENT, today) for part in parts]
        asks = [_of_event(*three) for three in zip(found, parts, named, strict=True)]
        return event, [event if its else r for its, r in zip(asks, found, strict=True)]

    if 2 <= len(parts := sentences(text)) <= MOST_PARTS:
        return _several(*parted(parts))
    if 2 <= len(parts := clauses(text)) <= MOST_PARTS:
        return _joined(*parted(parts))
    return (event or whole,)


def _one_event(whole: Request, named: dict[str, Any]) -> Request | None:
    """The question about one event that a message asks when it names several of its details.

    'Is there childcare on Thursday, must I show papers, who can interpret' is one question,
    although its clauses alone may look like others.
    """
    share = next((guess.confidence for guess in whole.guesses if guess.name == EVENT), 0.0)
    likely = whole.intent == EVENT or (share >= LIKELY_EVENT and not whole.sure)
    if not likely or len(named.get("details", ())) < 2 or not {"event", "day"} & named.keys():
        return None
    others = (guess for guess in whole.guesses if guess.name != EVENT)
    clear = max(share, SURE_INSIDE)
    return Request(EVENT, clear, named, (Guess(EVENT, clear), *others))


def _of_event(request: Request, part: str, named: dict[str, Any]) -> bool:
    """Whether a part of a message about one event goes on asking about it."""
    if is_urgent(request.intent):
        return False
    short = words_in(part) <= FEW and "details" in named
    return request.intent.startswith("events_") or short


def _several(whole: Request, found: list[Request]) -> tuple[Request, ...]:
    """The clear requests among sentences."""
    clear = _clear(found, SURE_OF_SECOND)
    if len(clear) < 2:
        return (whole,) if whole.sure or not clear else clear
    return clear


def _joined(whole: Request, found: list[Request]) -> tuple[Request, ...]:
    """Two requests joined by 'and', when each is clear and the whole message hints at both.

    'An interpreter and a ride' is one request: its parts alone may look like others.
    """
    hinted = {guess.name for guess in whole.guesses}
    clear = [r for r in _clear(found, SURE_OF_JOINED) if r.intent in hinted]
    return tuple(clear) if len(clear) > 1 else (whole,)


def _clear(found: list[Request], share: float) -> tuple[Request, ...]:
    """Those of a share, each intent once. A danger is no request: `danger.look` sees to it."""
    clear: dict[str, Request] = {}
    for request in found:
        aside = request.intent in _ASIDES or is_urgent(request.intent)
        if request.confidence >= share and not aside:
            clear.setdefault(request.intent, request)
    return tuple(clear.values())


_ASIDES = frozenset({"talk_social", "talk_unclear", "out_of_scope"})


def _meant(top: Guess, named: dict[str, Any]) -> str:
    """'We are 4, no need of a ride' asks for nothing: it is an answer to an event. So is 'if there
    is an interpreter I come': it says perhaps, and what for. A need in words that the tables do not
    know, of which the model is sure, is one all the same."""
    if top.name != EVENT_NEEDS:
        return top.name
    says_who = {"attending", "adults", "children"} & named.keys() and "needs" not in named
    refuses = "no_needs" in named or top.confidence < SURE_INSIDE
    answers = named.get("attending") == "maybe" or (says_who and refuses)
    return "events_rsvp" if answers else top.name


def told_of(guess: Guess, text: str, entities: Entities, today: date) -> dict[str, Any]:
    """What the dialogue is told with a guess: what the text names, and which question it asks."""
    about = {"about": guess.topic} if guess.topic else {}
    return {**entities.of(text, guess.name, today), **about}


def _guesses(text: str, hints: frozenset[str], rasa: Dialogue, language: str) -> tuple[Guess, ...]:
    """What the model makes of a text; without its mark when that says nothing of any papers."""
    guesses = rasa.parse(text, language).guesses
    if ILLNESS not in hints or MARK not in text or guesses[0].name not in _OF_PAPERS:
        return guesses
    rest = " ".join(text.replace(MARK, " ").split())
    if rest.strip(_SIGNS):
        return rasa.parse(rest, language).guesses
    return tuple(guess for guess in guesses if guess.name not in _OF_PAPERS) or guesses


def _hinted(text: str, hints: frozenset[str], guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    """A masked text that the model is unsure of is about what the screening saw before masking."""
    if MARK not in text or guesses[0].confidence >= SURE_OF_SECOND:
        return guesses
    meant = next((intent for hint, intent in HINTED.items() if hint in hints), None)
    if meant is None or any(g.name == meant for g in guesses[:1]):
        return guesses
    alone = not text.replace(MARK, "").strip(_SIGNS)
    if not alone and guesses[0].confidence >= SURE:
        return guesses
    return (Guess(meant, SURE_OF_SECOND), *(g for g in guesses if g.name != meant))
