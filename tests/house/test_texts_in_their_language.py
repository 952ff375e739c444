"""Every text in every language is in that language, and English in it only where it is a name."""

from __future__ import annotations

import pytest
import regex

from bot.conversation.turn import Tools
from bot.language.detect import Detector
from bot.language.languages import shipped
from tests.house.test_texts import LANGUAGES, sample_args

NAMES = (
    "broadcast-words", "closure-", "day-", "district-", "event-title-", "language-", "place-",
    "school-", "state-", "us-", "notice-from", "mail-subject", "event-change-off",
    "note-district-", "invite-community",
)  # fmt: skip
"""Texts that are a name or hardly more, hold the names of all languages, or a school's own words; a
name may be English everywhere."""
ALIKE = {
    "pt-BR": {"topic-safety_bullying"},
    # Filipino families say these in English, and know them so from the school.
    "fil": {
        "need-childcare",
        "topic-future_college",
        "topic-future_learning_help",
        "topic-rights_records_privacy",
        "topic-rights_special_ed",
        "topic-safety_bullying",
        "topic-school_day_bus",
        "topic-services_immigration_legal",
    },
}
"""Texts that are the same words in both languages."""
ENOUGH = 25
"""Letters from which a text says which language it is in."""
SCRIPTS = {
    "ar": "Arabic",
    "prs": "Arabic",
    "ur": "Arabic",
    "ru": "Cyrillic",
    "uk": "Cyrillic",
    "ko": "Hangul",
    "zh-Hans": "Han",
    "zh-Hant": "Han",
}


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector(shipped())


def rendered(code: str, tools: Tools) -> dict[str, str]:
    """The texts that are no names, said with the example district's arguments."""
    args = sample_args()
    ids = (name for name in tools.texts.ids(code) if not name.startswith(NAMES))
    return {name: tools.texts.render(code, name, args) for name in ids}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_in_its_language(code: str, loaded_tools: Tools, detector: Detector) -> None:
    taken = {name: detector(text) for name, text in rendered(code, loaded_tools).items()
             if len(regex.findall(r"\p{L}", text)) >= ENOUGH}  # fmt: skip
    assert len(taken) > 250
    assert {n: seen for n, seen in taken.items() if (seen.foreign or seen.code) != code} == {}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_no_text_is_the_english_one(code: str, loaded_tools: Tools) -> None:
    english = rendered("en", loaded_tools)
    same = {name for name, text in rendered(code, loaded_tools).items() if text == english[name]}
    assert same == ALIKE.get(code, set())


@pytest.mark.parametrize("code", SCRIPTS)
def test_every_text_is_in_its_script(code: str, loaded_tools: Tools) -> None:
    letter = regex.compile(rf"\p{{{SCRIPTS[code]}}}")
    without = {n for n, text in rendered(code, loaded_tools).items() if not letter.search(text)}
    assert without == set()
