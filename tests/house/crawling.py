"""What walks through the line like a family that answers every question in every way.

A crawl goes breadth first over the questions that a turn leaves open: each of them once, with each
of its numbers and with words that fit none. It thinks and puts into words as the walk does, and
writes nothing down, which takes the most of a turn's time; what only the store leads to is told as
scenes (tests/house/crawl_scenes.py).

Nothing that breaks passes: a fault, no answer where one is due, a text that is missing and a text
that excuses a fault are all noted.
"""

from __future__ import annotations

import json
import shutil
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import Engine

from bot.actions.__main__ import executor
from bot.conversation.reply import write_in_both
from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.rasa import State
from bot.dialogue.say import Question, Told
from bot.intake import Intake
from bot.knowledge import packs
from bot.knowledge.packs import FOLDER
from bot.language.never_ask import never_ask
from bot.language.texts import Texts
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store import pack_versions
from bot.store.db import Sessions, open_engine, sessions, transaction
from tests.conftest import NOON, FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line

EXCUSES = frozenset({"cannot-answer-now", "too-many"})
"""Texts that say that something went wrong."""
MOST = 3000
"""Turns of a crawl: more are no crawl, but a circle."""
SLOTS = ("event", "attending", "adults", "children", "needs")
DISTRICT = "example-district"
NONSENSE = "zxqv"
"""In no language: English words would be answered to a Spanish family with an offer of English."""
DAYS = {"en": "tomorrow", "es": "mañana", "ar": "غدا", "zh-Hans": "明天"}
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩"}
"""Where families write numbers in figures of their own."""


@dataclass
class Ear:
    """Hears all that is put into words: which texts, with which values, in which messages."""

    keys: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Each text that was said, and what stood in it when that was most."""
    said: dict[str, str] = field(default_factory=dict)
    """Each message, and what led to it."""
    broken: list[str] = field(default_factory=list)

    def listen(self, texts: Texts, patch: pytest.MonkeyPatch) -> None:
        """From now on hears what `texts` says."""
        render = texts.render

        def heard(code: str, text_id: str, args: Mapping[str, Any] | None = None) -> str:
            said = render(code, text_id, args)
            if len(args or {}) >= len(self.keys.get(text_id, {})):
                self.keys[text_id] = dict(args or {})
            return said

        patch.setattr(texts, "render", heard)

    def hears(self, messages: Iterable[str], about: str) -> None:
        """What a family, or staff, reads; there is to be something."""
        messages = [message for message in messages if message.strip()]
        if not messages:
            self.broken.append(f"no answer: {about}")
        self.said |= dict.fromkeys(messages, about)

    def asked(self) -> dict[str, list[str]]:
        """What was said and must not be: each message with the names of what it asks for."""
        return {text: found for text in self.said if (found := never_ask().of(text))}


class Rehearsed(FakeRasa):
    """The same with a form, filled slot after slot; whether Rasa does so tests/live tells."""

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        if intent != "events_rsvp" and not (intent == "answer" and state.loop):
            return super().tell(intent, entities, state, context)
        given = {f"rsvp_{name}": entities[name] for name in SLOTS if name in entities}
        slots = {**state.slots, **given}
        wanted = SLOTS[:2] if slots.get("rsvp_attending") == "no" else SLOTS
        asks = next((f"rsvp_{n}" for n in wanted if slots.get(f"rsvp_{n}") is None), None)
        action = f"action_ask_rsvp_form_{asks}" if asks else "action_rsvp_done"
        told = self.act(action, intent, entities, State(slots), context)
        form = {"loop": "rsvp_form" if asks else None, "requested": asks}
        return replace(told, state={**told.state, **form})


@dataclass
class Stage:
    """A line with a store and a clock of its own, and nobody on it yet."""

    store: Sessions
    engine: Engine
    clock: StandingClock
    rasa: FakeRasa
    tools: Tools
    line: Line
    crowd: FakeCrowd = field(default_factory=FakeCrowd)


@dataclass(frozen=True)
class Stages:
    """Makes stages, each with a database of its own."""

    settings: Settings
    loaded: Tools
    screen: Screen
    empty: Path
    folder: Path
    made: list[Stage] = field(default_factory=list)

    def new(self, bare: bool = False) -> Stage:
        """`bare`: of a district that has entered its office and its schools, and no more."""
        path = self.folder / f"{len(self.made)}.db"
        shutil.copy(self.empty, path)
        engine = open_engine(f"sqlite:///{path}", sealer(self.settings))
        store, clock = sessions(engine), StandingClock()
        tools = replace(self.loaded, clock=clock)
        if bare:
            own = {DISTRICT: _bare()}
            with transaction(store) as session:
                pack_versions.add(session, DISTRICT, own[DISTRICT], "crawl", clock())
            tools = replace(tools, packs=packs.load(self.settings.packs, own=own))
        rasa = Rehearsed(executor(self.settings, store))
        tools = replace(tools, rasa=rasa)
        keep = Intake(
            self.settings, store, self.screen, lambda *_: None, clock, self.loaded.keywords
        )
        self.made.append(Stage(store, engine, clock, rasa, tools, Line(keep, tools, store)))
        return self.made[-1]


@pytest.fixture(scope="module")
def stages(
    settings: Settings,
    loaded_tools: Tools,
    screen: Screen,
    empty_database: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stages]:
    made = Stages(settings, loaded_tools, screen, empty_database, tmp_path_factory.mktemp("crawl"))
    yield made
    for stage in made.made:
        stage.engine.dispose()


def _bare() -> str:
    written = yaml.safe_load((FOLDER / DISTRICT / "pack.yml").read_text("utf-8"))
    entered = ("events", "closures", "facts", "services", "notes", "pending", "notices")
    return yaml.safe_dump({name: of for name, of in written.items() if name not in entered})


@dataclass(frozen=True)
class Step:
    """Something that a family sends, as it stands when it does."""

    text: str
    about: str
    state: dict[str, Any] = field(default_factory=dict)
    place: int = 0
    """How many messages came before it."""
    how: Mapping[str, Any] = field(default_factory=dict)
    """What else the scene holds."""
    silent: bool = False
    """Whether no answer is due."""


@dataclass
class Crawl:
    """Walks in one language, from each beginning to every question that it leads to."""

    tools: Tools
    ear: Ear
    screen: Screen
    language: str = "en"
    asked: set[str] = field(default_factory=set)
    turns: int = 0

    def walk(self, begins: Iterable[Step]) -> None:
        """Everything that the beginnings lead to."""
        waiting = deque(begins)
        while waiting:
            step = waiting.popleft()
            self.turns += 1
            assert self.turns < MOST, f"a circle: {step.about}"
            turn = self.take(step)
            if turn is not None:
                waiting.extend(self._answers(turn, step))

    def take(self, step: Step) -> Turn | None:
        """One turn; None when it broke."""
        try:
            turn = think(self.scene(step), self.tools)
            told = [self._words(says, turn) for says in ([turn.aside], turn.says) if any(says)]
        except Exception as fault:  # noqa: BLE001 - whatever it is, the turn is broken
            self.ear.broken.append(f"{type(fault).__name__}: {step.about}: {fault}")
            return None
        if said := {say.id for say in _plain(turn)} & EXCUSES:
            self.ear.broken.append(f"{said}: {step.about}")
        if told or not step.silent:
            self.ear.hears(told, f"{self.language}: {step.about}")
        return turn

    def scene(self, step: Step) -> Scene:
        """The message as the line meets it, screened."""
        seen = self.screen(step.text)
        known = {
            "text": seen.text,
            "language": self.language,
            "language_by": "chosen",
            "state": step.state,
            "now": NOON + timedelta(minutes=step.place),
            "redacted": seen.redacted,
            "safety": seen.safety,
            "topic": seen.topic,
            "hints": seen.hints,
            "seen_before": step.place > 0,
            "reference": "1234",
        }
        return Scene(**{**known, **step.how})

    def _words(self, says: list[Any], turn: Turn) -> str:
        written = write_in_both(says, turn.language, turn.also, self.tools, turn.foreign)
        self.ear.broken += [f"no text {one} in {turn.language}" for one in written.missing]
        return written.text

    def _answers(self, turn: Turn, step: Step) -> Iterator[Step]:
        """Every answer to the question that is open now, if it was not answered before."""
        waits = turn.state.get("open")
        comes = turn.state.get("slots", {}).get("rsvp_attending")
        if not waits or (known := json.dumps([waits, comes], sort_keys=True)) in self.asked:
            return
        self.asked.add(known)
        question = Question.from_json(waits)
        for text in answers(question, self.language):
            about = f"{step.about} > {text}"
            yield Step(text, about, turn.state, step.place + 1, step.how)


def answers(question: Question, language: str) -> list[str]:
    """What may be said to a question: each number, several, none, and words that fit nothing."""
    numbers = [str(place) for place, _ in enumerate(question.options, 1)]
    said = {
        "choice": numbers,
        "choices": [*numbers, "1 2", "0"],
        "count": ["2", "0"],
        "day": [DAYS[language], "0"],
        "language": ["Somali", "Tigrinya", "English"],
        "words": [],
    }[question.expects]
    own = str.maketrans("0123456789", DIGITS.get(language, "0123456789"))
    return [*(text.translate(own) for text in said), "skip", NONSENSE]


def _plain(turn: Turn) -> Iterator[Any]:
    for item in turn.says:
        yield item.say if isinstance(item, Question) else item
