"""A crawl through every intent and what its questions lead to: no text asks what must not be."""

from __future__ import annotations

import itertools

import pytest
import yaml

from bot.conversation.turn import Tools
from bot.intake import Intake
from bot.language.never_ask import never_ask
from bot.store.db import Sessions
from tests.conftest import ROOT, FakeRasa
from tests.stories.conftest import Line

INTENTS = yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))["intents"]
BEGINS = {"en": "please tell me about matter", "es": "por favor digame del asunto"}
PATHS = (("1", "1", "2"), ("0", "tomorrow at 5", "my son, grade 3"))


@pytest.mark.parametrize("language", sorted(BEGINS))
def test_no_path_leads_to_a_question_that_must_not_be_asked(
    language: str, intake: Intake, tools: Tools, store: Sessions, rasa: FakeRasa
) -> None:
    line, numbers = Line(intake, tools, store), itertools.count(100)
    said: dict[str, str] = {}
    for place, intent in enumerate(INTENTS):
        begins = f"{BEGINS[language]} {place}"
        rasa.teach(**{intent: begins})
        for path in PATHS:
            line.number = f"+1555555{next(numbers):04d}"
            said |= {text: intent for step in (begins, *path) for text in line.text(step)}
    assert len(said) > len(INTENTS)
    assert {text: asked for text in said if (asked := never_ask().of(text))} == {}
