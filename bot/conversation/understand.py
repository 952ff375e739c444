"""Understanding: a text becomes requests, each with an intent, its entities and a confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import regex

from bot.conversation.asking import Dialogue
from bot.dialogue.rasa import Guess
from bot.language.entities import Entities

SURE = 0.50
"""At or above this the top intent is answered; below it the likeliest are offered as a menu."""
SURE_OF_DANGER = 0.20
"""Together, the safety intents' share at which a message is treated as danger: a false alarm is
cheap and a miss is not. All three are chosen on nlu_data/eval/*.dev.tsv."""
SURE_OF_SECOND = 0.60
"""A second request in one message is answered only when it is clear by itself."""
MIN_WORDS = 3
MARK = "[private]"

HINTED = {
    "enforcement_now": "safety_ice_now",
    "legal_help": "services_immigration_legal",
    "aid_and_status": "services_food",
    "school_and_status": "rights_immigration_school",
}
"""What a masked text is about when the model cannot tell: most urgent first."""

_BREAK = regex.compile(
    r"[.!?;\n]+\s+|\n+|\s+(?:and also|also|tambien|también|y también|y tambien|ademas|además|"
    r"otra cosa|another thing|one more thing|by the way)[,:]?\s+",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class Request:
    """One thing a family asks for."""

    intent: str
    confidence: float
    entities: dict[str, Any]
    guesses: tuple[Guess, ...]

    @property
    def sure(self) -> bool:
        return self.confidence >= SURE


def understand(
    text: str, hints: frozenset[str], rasa: Dialogue, entities: Entities
) -> tuple[Request, ...]:
    """The requests in `text`, in their order; always at least one. Raises Retryable."""
    whole = _one(text, hints, rasa, entities)
    parts = [p for p in _BREAK.split(text) if p and len(p.split()) >= MIN_WORDS]
    if len(parts) < 2 or len(parts) > 5:
        return (whole,)
    found = [_one(part, hints, rasa, entities) for part in parts]
    for request in found:  # a danger in one sentence must not drown in the others
        if request.confidence >= SURE_OF_SECOND and danger(request.guesses):
            return (request,)
    if danger(whole.guesses):
        return (whole,)
    clear: dict[str, Request] = {}
    for request in found:
        if request.confidence >= SURE_OF_SECOND and request.intent not in _ASIDES:
            clear.setdefault(request.intent, request)
    if len(clear) < 2:
        return (whole,) if whole.sure or not clear else tuple(clear.values())
    return tuple(clear.values())


_ASIDES = frozenset({"talk_social", "talk_unclear", "out_of_scope"})


def _one(text: str, hints: frozenset[str], rasa: Dialogue, entities: Entities) -> Request:
    guesses = _hinted(text, hints, rasa.parse(text).guesses)
    top = guesses[0]
    return Request(top.name, top.confidence, entities.of(text, top.name), guesses[:5])


def _hinted(text: str, hints: frozenset[str], guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    """A masked text that the model is unsure of is about what the screening saw before masking."""
    if MARK not in text or guesses[0].confidence >= SURE_OF_SECOND:
        return guesses
    meant = next((intent for hint, intent in HINTED.items() if hint in hints), None)
    if meant is None or any(g.name == meant for g in guesses[:1]):
        return guesses
    alone = not text.replace(MARK, "").strip(" .,!?¿¡")
    if not alone and guesses[0].confidence >= SURE:
        return guesses
    return (Guess(meant, SURE_OF_SECOND), *(g for g in guesses if g.name != meant))


def danger(guesses: tuple[Guess, ...]) -> Guess | None:
    """The safety intent to act on, when the model sees danger: it joins the lexicon, no vote."""
    urgent = [g for g in guesses if g.name.startswith("safety_") and g.name not in _NOT_NOW]
    if not urgent or sum(g.confidence for g in urgent) < SURE_OF_DANGER:
        return None
    return urgent[0]


_NOT_NOW = frozenset({"safety_bullying"})
