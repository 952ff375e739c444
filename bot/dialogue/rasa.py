"""Rasa over HTTP: parse a text, tell a result. Rasa keeps neither."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from bot.dialogue.say import Effect, Question, Say, Told
from bot.errors import Retryable

MAX_CHARS = 1000
"""What is read of a message: the cost of understanding grows with its length."""
_COMMAND = re.compile(r"^[\s/\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""Slashes at the start, and whatever Rasa or the eye would skip before them."""


@dataclass(frozen=True)
class Guess:
    """An intent and how sure the model is, 0 to 1."""

    name: str
    confidence: float


@dataclass(frozen=True)
class Parsed:
    """What the model makes of a text: its guesses, the likeliest first."""

    guesses: tuple[Guess, ...]

    @property
    def top(self) -> Guess:
        return self.guesses[0]


@dataclass(frozen=True)
class State:
    """A family's dialogue state as Rasa needs it."""

    slots: dict[str, Any] = field(default_factory=dict)
    loop: str | None = None
    requested: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"slots": self.slots, "loop": self.loop, "requested": self.requested}


class Rasa:
    """A client of one Rasa server. Safe in threads; every fault is a Retryable without any text."""

    def __init__(self, url: str, timeout: float = 5.0) -> None:
        self.url, self.timeout = url.rstrip("/"), timeout
        self._session = requests.Session()
        self._session.mount("http://", HTTPAdapter(pool_maxsize=16))

    def parse(self, text: str) -> Parsed:
        """The ranked intents of `text`. A leading slash, which Rasa would obey, is taken away."""
        plain = _COMMAND.sub("", text)[:MAX_CHARS] or "?"
        answer = self._post("/model/parse", {"text": plain})
        try:
            ranking = tuple(
                Guess(str(g["name"]), float(g["confidence"])) for g in answer["intent_ranking"]
            )
        except (KeyError, TypeError, ValueError):
            raise Retryable("rasa_nonsense") from None
        if not ranking:
            raise Retryable("rasa_empty")
        return Parsed(ranking)

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        """What the dialogue answers to an intent. An answer that says nothing is a fault."""
        answer = self._post(
            "/webhooks/puente/tell",
            {
                "intent": intent,
                "entities": entities,
                "state": state.as_json(),
                "context": context,
            },
        )
        try:
            told = read(answer)
        except (KeyError, TypeError, AttributeError, ValueError):
            raise Retryable("rasa_nonsense") from None
        if not told.says:
            raise Retryable("rasa_empty")
        return told

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            response = self._session.post(self.url + path, json=body, timeout=self.timeout)
            if response.status_code != 200:
                raise Retryable(f"rasa_{response.status_code}")
            answer = response.json()
        except requests.Timeout:
            raise Retryable("rasa_timeout") from None
        except requests.RequestException:  # covers JSON that is none
            raise Retryable("rasa_away") from None
        if not isinstance(answer, dict):
            raise Retryable("rasa_nonsense")
        return answer


def read(answer: dict[str, Any]) -> Told:
    """The tell's JSON as values."""
    says: list[Say | Question] = []
    effects: list[Effect] = []
    facts: list[dict[str, str]] = []
    for part in answer["messages"]:
        if "effect" in part:
            effects.append(Effect(part["effect"], part.get("values") or {}))
        elif "fact" in part:
            facts.append(part["fact"])
        elif part.get("expects"):
            says.append(Question.from_json(part))
        else:
            says.append(Say.from_json(part))
    return Told(tuple(says), tuple(effects), dict(answer["state"]), tuple(facts))
