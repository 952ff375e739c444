"""Questions of families get the right answer, through the real model and the real actions.

The questions were written by an author who had not read the training examples
(tests/questions/<language>.tsv: intent, topic, text), and the model is not chosen on them.
"""

from __future__ import annotations

import csv
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from bot import wiring
from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.say import Question
from bot.knowledge.packs import Pack
from bot.privacy.screen import Screen
from bot.settings import Settings
from tests.conftest import NOON
from tests.live.conftest import ROOT, RunningLine

pytestmark = pytest.mark.live

LANGUAGES = ("en", "es")
AT_LEAST = 5
"""Differently phrased questions of an intent that must be answered right."""
SHARE = 0.75
"""Of all questions, those that must be: intent and topic both."""
BY_CODE = "school-open"
FLOWS = {"support_home_visit"}
"""What is asked next is the same for all their topics."""


@dataclass(frozen=True)
class Asked:
    """A question, what it is about, and whether it was answered right."""

    intent: str
    topic: str
    text: str
    right: bool
    got: str


@cache
def rows(language: str) -> tuple[tuple[str, str, str], ...]:
    with (ROOT / f"tests/questions/{language}.tsv").open(encoding="utf-8") as file:
        read = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple((r[0], r[1], r[2]) for r in read if r)


@pytest.fixture(scope="module")
def tools(line: RunningLine) -> Tools:
    return wiring.tools(Settings(_env_file=None, RASA_URL=line.addresses()["RASA_URL"]))


@pytest.fixture(scope="module")
def answered(tools: Tools) -> dict[str, list[Asked]]:
    """Every question, asked once; two at a time, so that Rasa does not wait for us."""
    screen = Screen()

    def asked(language: str, intent: str, topic: str, text: str) -> Asked:
        turn = ask(text, language, screen, tools)
        return Asked(intent, topic, text, is_right(turn, intent, topic, tools.packs), told(turn))

    with ThreadPoolExecutor(2) as crowd:
        waiting = {
            language: [crowd.submit(asked, language, *row) for row in rows(language)]
            for language in LANGUAGES
        }
        return {language: [one.result() for one in its] for language, its in waiting.items()}


def ask(text: str, language: str, screen: Screen, tools: Tools) -> Turn:
    screened = screen(text)
    return think(
        Scene(
            text=screened.text,
            language=language,
            language_by="chosen",
            state={},
            now=NOON,
            redacted=screened.redacted,
            safety=screened.safety,
            topic=screened.topic,
            hints=screened.hints,
        ),
        tools,
    )


def is_right(turn: Turn, intent: str, topic: str, packs: tuple[Pack, ...]) -> bool:
    """The intent was answered, not only offered; where entries are on the topic, with one."""
    if intent.startswith("safety_") and intent != "safety_bullying":
        return turn.safety == "now"
    names = [guess.name for guess in turn.intents]
    if intent == "talk_unclear":  # what nobody could understand gets a question back
        return "unclear-choose" in told(turn)
    if "unsure: a menu" in turn.steps or intent not in names:
        return False
    entries = {e.id for p in packs for e in p.entries if e.topic == topic and intent in e.intents}
    said = {fact["id"] for fact in turn.facts}
    return not entries or topic == BY_CODE or intent in FLOWS or bool(entries & said)


def told(turn: Turn) -> str:
    """What was answered, in a few words: intents, entries, texts."""
    says = [s.say.id if isinstance(s, Question) else s.id for s in turn.says]
    facts: list[Any] = [fact["id"] for fact in turn.facts]
    return f"{[g.name for g in turn.intents]} {facts} {says}"


INTENTS = sorted({intent for language in LANGUAGES for intent, _, _ in rows(language)})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_five_differently_phrased_questions_of_an_intent_are_answered_right(
    intent: str, language: str, answered: dict[str, list[Asked]]
) -> None:
    asked = [a for a in answered[language] if a.intent == intent]
    wrong = [(a.topic, a.text, a.got) for a in asked if not a.right]
    assert len(asked) - len(wrong) >= AT_LEAST, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_questions_are_answered_right(language: str, answered: dict[str, list[Asked]]) -> None:
    right = [a.right for a in answered[language]]
    assert sum(right) / len(right) >= SHARE, f"{sum(right)} of {len(right)}"
