"""The stories' fake Rasa answers as the real one does: same Says, effects and state."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from bot.dialogue.rasa import Rasa, State
from bot.dialogue.say import Told
from tests.conftest import NOON, ROOT, FakeRasa
from tests.live.conftest import RunningLine

pytestmark = pytest.mark.live

FORM = {"events_rsvp", "answer"}
INTENTS = [
    intent
    for intent in yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))["intents"]
    if intent not in FORM
]
CONTEXT: dict[str, Any] = {
    "now": NOON.isoformat(),
    "language": "es",
    "languages": ["en", "es"],
    "hints": [],
    "seen_before": False,
}


def answers(rasa: Rasa, intent: str, entities: dict[str, Any]) -> Told:
    return rasa.tell(intent, entities, State(), CONTEXT)


@pytest.mark.parametrize("intent", INTENTS)
def test_the_fake_and_the_real_dialogue_answer_alike(
    line: RunningLine, rasa: FakeRasa, intent: str
) -> None:
    real = Rasa(line.addresses()["RASA_URL"])
    entities = {"event": "weekday:3", "needs": ["childcare"], "detail": "childcare"}
    assert answers(real, intent, entities) == answers(rasa, intent, entities)


def test_a_repeated_tell_gives_the_same_answer(line: RunningLine) -> None:
    real = Rasa(line.addresses()["RASA_URL"])
    first = real.tell("events_rsvp", {"attending": "yes"}, State(), CONTEXT)
    state = State(first.state["slots"], first.state["loop"], first.state["requested"])
    told = [real.tell("answer", {"event": "family-meeting"}, state, CONTEXT) for _ in range(3)]
    assert told[0] == told[1] == told[2]
    assert told[0].state["requested"] == "rsvp_adults"


@pytest.mark.parametrize("text", ["/restart", "  /greet", "\u200b/events_rsvp", "", "x" * 5000])
def test_no_text_commands_the_dialogue_or_breaks_it(line: RunningLine, text: str) -> None:
    guesses = Rasa(line.addresses()["RASA_URL"]).parse(text).guesses
    assert 0 < guesses[0].confidence < 1
