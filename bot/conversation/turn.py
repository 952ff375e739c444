"""The values of the walk: what it has to work with, the scene it meets, the turn it decides."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.conversation.asking import Dialogue
from bot.conversation.translating import Translator
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Effect, Question, Say
from bot.knowledge.packs import Pack
from bot.language.beyond import beyond
from bot.language.detect import Detected, Detector
from bot.language.entities import Extractors
from bot.language.glossary import Glossary
from bot.language.keywords import Keywords
from bot.language.texts import Texts
from bot.store.held import Held
from bot.store.rota import WAYS


@dataclass(frozen=True)
class Tools:
    """What the walk thinks with. Nothing here writes."""

    keywords: Keywords
    detector: Detector
    entities: Extractors
    rasa: Dialogue
    texts: Texts
    glossary: Glossary
    packs: tuple[Pack, ...]
    zone: ZoneInfo
    drafts: str
    clock: Clock
    rings: Collection[str] = WAYS
    """The ways to call somebody on call that are set up."""
    translator: Translator | None = None
    """For words that stand in no text of ours; without one they are left to a person."""


@dataclass(frozen=True)
class Scene:
    """One message, and the family it comes from, as they stand before the turn."""

    text: str
    language: str
    """The family's stored language, empty when nothing is known."""
    language_by: str
    state: dict[str, Any]
    now: datetime
    via: str = "simulator"
    channel: str = "sms"
    payload: str = ""
    media: int = 0
    redacted: bool = False
    safety: str | None = None
    topic: str | None = None
    hints: frozenset[str] = frozenset()
    opted_out: bool = False
    claimed: bool = False
    seen_before: bool = False
    on_call: bool = False
    """Whether somebody may be called at this moment about a family in danger."""
    helped: bool = False
    """Whether somebody has taken what the family's last alarm is about."""
    alarms: tuple[int, ...] = ()
    """The hand-offs that this number itself is called about, the newest first: it is staff's."""
    also: str = ""
    """The second language that the family wants everything in, if it does."""
    speaks: str = ""
    """The language that the family speaks, where we have no texts in it: it, or its school, has
    said so."""
    message_id: int | None = None
    reference: str = ""
    """What a family may quote to us about this message; it says nothing about the family."""
    held: Callable[[], Held] = Held
    """Looks up how much is kept of the family; only a family that asks has need of it."""

    def today(self, zone: ZoneInfo) -> date:
        """The day it is for the family."""
        return self.now.astimezone(zone).date()

    def by_a_person(self, language: str) -> str:
        """What a person is to write in where the line writes in `language`: what the family speaks,
        unless that is rather spoken than written."""
        spoken = beyond().get(self.speaks)
        return spoken.code if spoken and not spoken.voice else language

    @property
    def said(self) -> str:
        """What counts as the answer: a button's payload before its label."""
        return self.payload or self.text


@dataclass
class Turn:
    """What the walk decided: said, done, and remembered; with the reasons for the trace."""

    state: dict[str, Any]
    says: list[Say | Question] = field(default_factory=list)
    aside: Say | None = None
    """Said in a text of its own before the answer, so that the answer keeps its length."""
    effects: list[Effect] = field(default_factory=list)
    language: str = ""
    also: str = ""
    """A second language that everything is said in, because the family wants both."""
    foreign: str = ""
    """A language that is not shipped: what it has is said in it, and a machine says the rest in it,
    too, if there is one."""
    detected: Detected | None = None
    guesses: list[Guess] = field(default_factory=list)
    intents: list[Guess] = field(default_factory=list)
    facts: list[dict[str, str]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    safety: str | None = None
    doubted: bool = False
    """Whether it is not clear that there is no danger: the numbers to call go with the answer."""
    code: str | None = None
    """Why the message was not answered as it should have been; kept with its row."""
    unsaid: tuple[Say, ...] = ()
    """What was spare and did not fit."""
    essential: bool = False
    """Sent even to a number that has opted out: the one confirmation, or a safety text."""

    @property
    def spoken(self) -> str:
        """What the message is in, as far as anybody knows."""
        seen = self.detected
        return (seen.foreign or seen.code) if seen else self.language

    @property
    def asks(self) -> bool:
        """Whether something said here leaves a question open."""
        return any(isinstance(item, Question) for item in self.says)

    def unsay(self, left_out: tuple[Say, ...]) -> None:
        """Takes the facts that did not fit out of what the trace says was told."""
        self.unsaid += left_out
        texts = {say.args["fact"]["say"] if "fact" in say.args else say.id for say in left_out}
        self.facts = [fact for fact in self.facts if fact.get("text") not in texts]

    def note(self, step: str) -> None:
        """A step of the walk that decided something, for the trace."""
        self.steps.append(step)

    def _told(self) -> list[Say | Question]:
        said = [self.aside] if self.aside else []
        all_of_them = (*said, *self.says)
        return [
            one
            for one in all_of_them
            if (one.say if isinstance(one, Question) else one) not in self.unsaid
        ]

    def trace(self, scene: Scene) -> dict[str, Any]:
        """Why the line said what it said; holds nothing that the family wrote."""
        handoff = next((e.values for e in self.effects if e.kind == "handoff"), None)
        top = self.intents[0] if self.intents else None
        return {
            "language": {
                "code": self.language,
                "confidence": round(self.detected.confidence, 3) if self.detected else 1.0,
            },
            "intent": _as_json(top) if top else {"name": "", "confidence": 0.0},
            "intents": [_as_json(g) for g in self.intents],
            "guesses": [_as_json(g) for g in self.guesses],
            "safety": self.safety,
            "redacted": scene.redacted,
            "facts": self.facts,
            "said": [one.as_json() for one in self._told()],
            "handoff": {k: handoff[k] for k in ("reason", "priority")} if handoff else None,
            "steps": self.steps,
        }


def _as_json(guess: Guess) -> dict[str, Any]:
    return {"name": guess.name, "confidence": round(guess.confidence, 3)}


QUESTION = ("open", "asked_at", "asked_in")
"""What the state holds of the open question: it, when it was asked, and in which language."""
FORM = ("loop", "requested", "waits")


def without_question(state: dict[str, Any]) -> dict[str, Any]:
    """The state with no question open."""
    return {name: value for name, value in state.items() if name not in QUESTION}


def without_form(state: dict[str, Any]) -> dict[str, Any]:
    """The state with nothing open; what a form or a flow had gathered goes with it."""
    kept = {n: v for n, v in without_question(state).items() if n not in FORM}
    slots = {n: v for n, v in state.get("slots", {}).items() if not n.startswith("rsvp_")}
    return {**kept, "slots": slots}
