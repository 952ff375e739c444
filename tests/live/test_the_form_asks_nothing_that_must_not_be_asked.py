"""What Rasa does by itself, its form and its rules: it asks nothing that must not be asked.

The quick crawl (tests/house) fills the form with a stand-in. Here the same steps are told to a real
Rasa, which says the same or the stand-in is none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.conversation.asking import Parser
from bot.dialogue.rasa import Parsed, Rasa, State
from bot.dialogue.say import Told
from bot.privacy.screen import Screen
from tests.house.crawl_begins import every, taught
from tests.house.crawling import NONSENSE, Crawl, Ear, Stage, Stages, Step, stages
from tests.live.conftest import RunningLine

pytestmark = pytest.mark.live

__all__ = ["stages"]  # the fixture, for this module, too

LANGUAGES = ("en", "es", "ar", "zh-Hans")
FORM = {
    "rsvp-which", "rsvp-coming", "rsvp-adults", "rsvp-children", "rsvp-needs", "rsvp-saved",
    "rsvp-saved-no", "rsvp-saved-maybe", "rsvp-needs-asked",
}  # fmt: skip
PATIENCE = 30.0
"""Seconds for a call: machines that run tests may be slow."""


@dataclass
class Dialled:
    """Understands what it was taught, so that each step is the one that is meant; a real Rasa
    answers."""

    parser: Parser
    rasa: Rasa

    def parse(self, text: str, language: str = "") -> Parsed:
        return self.parser.parse(text, language)

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        return self.rasa.tell(intent, entities, state, context)


def steps(stage: Stage, language: str) -> list[Step]:
    """The form from its beginning; in English all other intents, too."""
    comes = taught(stage.rasa, NONSENSE, "events_rsvp")
    return [comes, *(every(stage.rasa, usual=True) if language == "en" else ())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_real_rasa_asks_what_the_quick_crawl_hears_and_nothing_else(
    language: str, line: RunningLine, stages: Stages, screen: Screen
) -> None:
    stage, heard, rehearsed = stages.new(), Ear(), Ear()
    real = Dialled(stage.rasa, Rasa(line.addresses()["RASA_URL"], timeout=PATIENCE))
    with pytest.MonkeyPatch.context() as patch:
        heard.listen(stage.tools.texts, patch)
        Crawl(replace(stage.tools, rasa=real), heard, screen, language).walk(steps(stage, language))
    Crawl(stage.tools, rehearsed, screen, language).walk(steps(stage, language))
    assert heard.broken == []
    assert heard.keys.keys() >= FORM
    assert heard.asked() == {}
    assert heard.said == rehearsed.said
