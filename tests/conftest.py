"""What tests share: a fresh store, a clock that stands still, and fakes that remember."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import structlog
import yaml
from rasa_sdk.executor import ActionExecutor

from bot import wiring
from bot.actions.__main__ import executor
from bot.conversation.turn import Tools
from bot.dialogue.rasa import Guess, Parsed, Rasa, State, read
from bot.dialogue.say import Told
from bot.intake import Intake
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store.db import Sessions, open_engine, sessions, upgrade
from tests.standins.postgres import Postgres

ROOT = Path(__file__).resolve().parents[1]
NOON = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)  # a Tuesday, noon in Chicago
ON_BOTH = {"store", "stories", "translation"}
"""Folders whose tests run on SQLite and on PostgreSQL."""
OF_WORDS = {
    "test_a_family_asks", "test_a_growing_language", "test_both_languages", "test_flows",
    "test_hard_things", "test_languages_beyond", "test_needed_today", "test_reviewed",
    "test_reviewed_at_the_desk", "test_school_words", "test_translated",
    "test_words_of_many_meanings",
}  # fmt: skip
"""Stories of what is said: what they keep is kept by what the others are about, and they run on
SQLite alone."""
_number = itertools.count(1)

# What no test configures is written for people, a traceback in colours and with all variables: in
# tests that put messages off by the hundred, that was half of the time.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


class StandingClock:
    """Time that moves only when a test says so."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **amount: float) -> None:
        """Lets time go by: passes(hours=2)."""
        self.at += timedelta(**amount)


class FakeRasa(Rasa):
    """Understands what it was taught, and runs the real actions by the real rules.

    Forms are Rasa's own business: stories with a form are told to a real Rasa in tests/live.
    """

    def __init__(self, actions: ActionExecutor) -> None:
        super().__init__("http://rasa.invalid")
        self.taught: dict[str, tuple[str, float]] = {}
        self.topics: dict[str, str] = {}
        self.parsed: list[str] = []
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.fault: Exception | None = None
        self._actions = actions
        self._rules = _rules()

    def teach(self, **intents: str) -> None:
        """teach(services_food='donde hay comida')."""
        self.taught |= {text: (intent, 0.9) for intent, text in intents.items()}

    def teach_topic(self, topic: str, **intents: str) -> None:
        """teach_topic('pantry', services_food='donde hay comida')."""
        self.teach(**intents)
        self.topics |= dict.fromkeys(intents.values(), topic)

    def parse(self, text: str, language: str = "") -> Parsed:
        if self.fault:
            raise self.fault
        self.parsed.append(text)
        name, confidence = self.taught.get(text, ("talk_unclear", 0.2))
        others = [g for g in ("services_food", "events_upcoming", "enroll_how") if g != name]
        rest = (1 - confidence) / 4
        top = Guess(name, confidence, self.topics.get(text, ""))
        # Of what it was not taught it would not even say that nothing is wrong.
        perhaps = () if text in self.taught else (Guess("safety_emergency", 0.02),)
        return Parsed((top, *(Guess(g, rest) for g in others), *perhaps))

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        if self.fault:
            raise self.fault
        self.told.append((intent, entities))
        return self.act(self._rules[intent], intent, entities, state, context)

    def act(
        self,
        action: str,
        intent: str,
        entities: dict[str, Any],
        state: State,
        context: dict[str, Any],
    ) -> Told:
        """What one of the real actions says and remembers."""
        call = _call(action, intent, entities, {**state.slots, "context": context})
        result = asyncio.run(self._actions.run(call)).model_dump()
        said = [r["custom"] for r in result["responses"] if r.get("custom")]
        slots = {e["name"]: e["value"] for e in result["events"] if e["event"] == "slot"}
        kept = {n: v for n, v in {**state.slots, **slots}.items() if v is not None}
        return read({"messages": said, "state": {"slots": kept, "loop": None, "requested": None}})


def _call(
    action: str, intent: str, entities: dict[str, Any], slots: dict[str, Any]
) -> dict[str, Any]:
    """The body that Rasa posts to an action server."""
    latest = {
        "intent": {"name": intent, "confidence": 1.0},
        "entities": [{"entity": n, "value": v} for n, v in entities.items()],
        "text": f"/{intent}",
    }
    tracker = {
        "sender_id": "s",
        "slots": slots,
        "latest_message": latest,
        "events": [],
        "paused": False,
        "followup_action": None,
        "active_loop": {},
        "latest_action_name": None,
        "latest_event_time": 0,
        "latest_input_channel": "puente",
    }
    return {"next_action": action, "sender_id": "s", "tracker": tracker, "domain": {}}


@cache
def _rules() -> dict[str, str]:
    """Which action answers an intent, by nlu_data/rules.yml."""
    rules = yaml.safe_load((ROOT / "nlu_data/rules.yml").read_text("utf-8"))["rules"]
    return {
        rule["steps"][0]["intent"]: rule["steps"][1]["action"]
        for rule in rules
        if "intent" in rule["steps"][0]
    }


@dataclass
class FakePhone:
    """A provider that takes every text, and remembers; `fault` is raised instead when set."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    fault: Exception | None = None

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Any:
        if self.fault:
            raise self.fault
        self.sent.append({"to": to, "channel": channel, "text": text, "id": message_id})
        return wiring.Kept(f"SM{message_id:032d}", "accepted")

    def look(self, to: str, channel: str, since: datetime) -> list[Any]:
        """What it has taken for this number, the newest first."""
        if self.fault:
            raise self.fault
        return [
            Listed(f"SM{one['id']:032d}", "delivered", one["text"], None)
            for one in reversed(self.sent)
            if one["to"] == to
        ]


@dataclass(frozen=True)
class Listed:
    """A text in a provider's list."""

    provider_id: str
    status: str
    text: str
    code: str | None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The quick tests first: what they find need not wait for the line to come up."""
    items.sort(key=lambda item: item.get_closest_marker("live") is not None)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What the store promises holds on both databases, and so do the stories that rest on it."""
    where = metafunc.definition.path
    if (
        "store" in metafunc.fixturenames
        and where.parent.name in ON_BOTH
        and where.stem not in OF_WORDS
    ):
        metafunc.parametrize("store", ["sqlite", "postgres"], indirect=True)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of a line without Twilio, whatever the environment of the test run says."""
    home = tmp_path_factory.mktemp("var")
    return Settings(
        _env_file=None,
        DATABASE_URL=f"sqlite:///{home / 'template.db'}",
        PUENTE_VAR=home,
        PUENTE_SIMULATOR=True,
        PUENTE_SEAL_KEYS="MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
        PUENTE_INDEX_KEY="an index key of the tests",
        PUENTE_DRAFTS="mark",
        PUENTE_PACKS="us state-example example-district",
        PUENTE_TIMEZONE="America/Chicago",
    )


@pytest.fixture(scope="session")
def empty_database(settings: Settings) -> Path:
    """A migrated database, made once and copied for each test."""
    upgrade(settings.database_url)
    return Path(settings.database_url.removeprefix("sqlite:///"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, with a migrated database `made_once` to be copied for each test."""
    with Postgres(fsync=False) as server:
        upgrade(server.create("made_once"))
        yield server


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """The address of a migrated PostgreSQL database that this test has for itself."""
    name = f"test_{next(_number)}"
    yield postgres.create(name, "made_once")
    postgres.drop(name)


@pytest.fixture
def store(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Sessions]:
    """A store of its own for each test: a real SQLite file, or on a real PostgreSQL server."""
    if getattr(request, "param", "sqlite") == "postgres":
        url: str = request.getfixturevalue("database")
    else:
        path = request.getfixturevalue("tmp_path") / "puente.db"
        shutil.copy(request.getfixturevalue("empty_database"), path)
        url = f"sqlite:///{path}"
    engine = open_engine(url, sealer(settings))
    yield sessions(engine)
    engine.dispose()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture(scope="session")
def loaded_tools(settings: Settings) -> Tools:
    return wiring.tools(settings)


@pytest.fixture(scope="session")
def screen() -> Screen:
    return Screen()


@pytest.fixture
def rasa(settings: Settings, store: Sessions) -> FakeRasa:
    return FakeRasa(executor(settings, store))


@pytest.fixture
def tools(loaded_tools: Tools, rasa: FakeRasa, clock: StandingClock) -> Tools:
    """The walk's tools, with a Rasa that knows only what the test taught it."""
    return replace(loaded_tools, rasa=rasa, clock=clock)


@pytest.fixture
def nudges() -> list[tuple[str, int]]:
    return []


@pytest.fixture
def intake(
    settings: Settings,
    store: Sessions,
    screen: Screen,
    nudges: list[tuple[str, int]],
    clock: StandingClock,
    loaded_tools: Tools,
) -> Intake:
    def nudge(job: str, key: int) -> None:
        nudges.append((job, key))

    return Intake(settings, store, screen, nudge, clock, loaded_tools.keywords)
