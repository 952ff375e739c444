"""What the house says before it has words: an id and its arguments, never a sentence.

These values travel as JSON: from the actions through Rasa to the walk, and into the store.
Arguments are strings, numbers, or one of the marked forms below, which only the texts turn into
words: {"date": "2026-12-03"}, {"time": "18:00"}, {"month": "2026-11"}, {"language": "es"},
{"list": [...]}, {"say": id, "args": {...}}, {"named": {"en": "Book fair", "es": ...}} for what a
school calls something, and, for a text in one language whatever the other words are in,
{"said": id, "in": "es"}.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any, Literal, Self

Expects = Literal["choice", "choices", "count", "day", "language", "words"]


@dataclass(frozen=True)
class Say:
    """A text to be said, in whatever language the family reads.

    What is `spare` is left out where the answer would take more segments than it may.
    """

    id: str
    args: dict[str, Any] = field(default_factory=dict)
    spare: bool = False

    def as_json(self) -> dict[str, Any]:
        said: dict[str, Any] = {"say": self.id, "args": self.args}
        return {**said, "spare": True} if self.spare else said

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        return cls(data["say"], data.get("args") or {}, data.get("spare") is True)


@dataclass(frozen=True)
class Option:
    """One line of a numbered menu, and what choosing it tells the dialogue."""

    label: Say
    intent: str
    entities: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"label": self.label.as_json(), "intent": self.intent, "entities": self.entities}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        return cls(Say.from_json(data["label"]), data["intent"], data.get("entities") or {})


@dataclass(frozen=True)
class Question:
    """A text that leaves a question open, and what kind of answer fits it.

    A fitting answer is told as `intent` with the entity `entity`, together with `entities`: what
    a flow has learnt so far. A menu's options say themselves what they tell. What is answered to
    `words` is never told, only that it was: whoever takes the matter up reads it in the
    conversation.
    """

    say: Say
    expects: Expects
    entity: str = ""
    options: tuple[Option, ...] = ()
    intent: str = "answer"
    entities: dict[str, Any] = field(default_factory=dict)

    def repeated(self) -> Question:
        """The same once more, where there is room."""
        return replace(self, say=replace(self.say, spare=True))

    def as_json(self) -> dict[str, Any]:
        return {
            **self.say.as_json(),
            "expects": self.expects,
            "entity": self.entity,
            "options": [option.as_json() for option in self.options],
            "intent": self.intent,
            "entities": self.entities,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        options = tuple(Option.from_json(option) for option in data.get("options") or ())
        return cls(
            Say.from_json(data),
            data["expects"],
            data.get("entity", ""),
            options,
            data.get("intent", "answer"),
            data.get("entities") or {},
        )


@dataclass(frozen=True)
class Effect:
    """Something to be written with the answer: a hand-off, an RSVP, a language."""

    kind: str
    values: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"effect": self.kind, "values": self.values}


@dataclass(frozen=True)
class Told:
    """What the dialogue answered to one tell."""

    says: tuple[Say | Question, ...]
    effects: tuple[Effect, ...]
    state: dict[str, Any]
    facts: tuple[dict[str, str], ...] = ()


def on(day: date, short: bool = False) -> dict[str, Any]:
    """A date argument; short is for menus."""
    return {"date": day.isoformat(), **({"short": True} if short else {})}


def at(moment: time | datetime) -> dict[str, str]:
    """A time-of-day argument."""
    return {"time": moment.strftime("%H:%M")}


def month(day: date) -> dict[str, str]:
    """A month-and-year argument."""
    return {"month": day.strftime("%Y-%m")}


def listed(items: list[Any]) -> dict[str, Any]:
    """A list argument: 'a, b and c' in the reader's language."""
    return {"list": items}


def tongue(code: str) -> dict[str, str]:
    """The name of a language, in the reader's language."""
    return {"language": code}


def named(words: Mapping[str, str]) -> dict[str, Any]:
    """A school's own words, by language: the reader's are said, else the English ones."""
    return {"named": dict(words)}


def which_language() -> Question:
    """Asks for the language that is wanted, with the names that our languages give themselves."""
    return Question(Say("language-which", {"names": {"selves": True}}), "language", "language")
