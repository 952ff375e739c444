"""A crawl through every intent and what its questions lead to: no text asks what must not be.

All of it in English and Spanish, which costs ten seconds and more each. So each other language
walks an intent or two, another one in each: all of them would take minutes. Every text of theirs
that stands in a file is looked at by `puente texts check`: the walk is for what is put together.
"""

from __future__ import annotations

import itertools

import pytest
import yaml

from bot.conversation.turn import Tools
from bot.intake import Intake
from bot.language.languages import CATALOGUE
from bot.language.never_ask import never_ask
from bot.store.db import Sessions
from tests.conftest import ROOT, FakeRasa
from tests.stories.conftest import Line

INTENTS = yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))["intents"]
BEGINS = {"en": "please tell me about matter", "es": "por favor digame del asunto"}
PATHS = (("1", "1", "2"), ("0", "tomorrow at 5", "my son, grade 3"))


OTHERS = sorted(CATALOGUE.keys() - BEGINS.keys())


@pytest.fixture
def line(intake: Intake, tools: Tools, store: Sessions) -> Line:
    return Line(intake, tools, store)


@pytest.mark.parametrize("language", sorted(BEGINS))
def test_no_path_leads_to_a_question_that_must_not_be_asked(
    language: str, line: Line, rasa: FakeRasa
) -> None:
    said: dict[str, str] = {}
    numbers = itertools.count(100)
    for place, intent in enumerate(INTENTS):
        begins = f"{BEGINS[language]} {place}"
        rasa.teach(**{intent: begins})
        for path in PATHS:
            line.number = f"+1555555{next(numbers):04d}"
            said |= {text: intent for step in (begins, *path) for text in line.text(step)}
    assert len(said) > len(INTENTS)
    assert {text: asked for text in said if (asked := never_ask().of(text))} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_path_of_another_language_leads_to_one(
    language: str, line: Line, rasa: FakeRasa
) -> None:
    said: dict[str, str] = {}
    share = INTENTS[OTHERS.index(language) :: 3 * len(OTHERS)]
    for number, intent in enumerate(share, 100):
        begins = f"zxqv {number}"  # in no language: English words would be answered with an offer
        rasa.teach(**{intent: begins})
        line.number = f"+1555555{number:04d}"
        said |= dict.fromkeys(line.text(CATALOGUE[language].name), intent)
        assert line.family().language == language
        said |= {text: intent for step in (begins, "1") for text in line.text(step)}
        assert line.family().language == language
    assert len(said) > len(share)
    assert {text: asked for text in said if (asked := never_ask().of(text))} == {}
