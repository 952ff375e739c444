"""A family without food, without a roof, or with a child that has been sad for long needs a person
today, and what only sounds so needs none: `today/<locale>.tsv`, a topic and what a family writes;
`-` stands for none."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.language.languages import shipped
from bot.privacy.screen import Level, Screen

SCREEN = Screen()
FOLDER = Path(__file__).with_name("today")
NEEDS = ("hunger", "eviction", "sad_child")
NONE = "-"
ROWS = [
    (path.stem, *line.split("\t"))
    for path in sorted(FOLDER.glob("*.tsv"))
    for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("locale", "topic", "text"), ROWS)
def test_a_need_is_told_from_what_only_sounds_so(locale: str, topic: str, text: str) -> None:
    seen = SCREEN(text)
    if topic == NONE:
        assert seen.topic not in NEEDS
    else:
        assert (seen.topic, seen.safety) == (topic, Level.TODAY)


def test_every_locale_has_all_three_and_what_sounds_so() -> None:
    assert {(locale, topic) for locale, topic, _ in ROWS} == {
        (locale, topic) for locale in shipped() for topic in (*NEEDS, NONE)
    }


@pytest.mark.parametrize(
    "text", ["they kick us out of the apartment tonight", "the landlord changed the locks"]
)
def test_what_is_no_danger_may_be_a_need_all_the_same(text: str) -> None:
    assert SCREEN(text).topic == "eviction"


@pytest.mark.parametrize("text", ["kick him out of the game", "he kicked us out of the gym"])
def test_what_is_neither_stays_neither(text: str) -> None:
    assert SCREEN(text).topic is None
