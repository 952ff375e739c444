"""Whoever is threatened by somebody else does not read the text on thoughts of dying, nor the other
way round: `threats/<locale>.tsv`, a topic and what a family writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.language.languages import shipped
from bot.privacy.screen import Screen

SCREEN = Screen()
FOLDER = Path(__file__).with_name("threats")
ROWS = [
    (path.stem, *line.split("\t"))
    for path in sorted(FOLDER.glob("*.tsv"))
    for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("locale", "topic", "text"), ROWS)
def test_a_threat_is_whose_it_is(locale: str, topic: str, text: str) -> None:
    seen = SCREEN(text)
    assert (seen.topic, seen.safety) == (topic, "now")


def test_every_locale_has_both() -> None:
    assert {(locale, topic) for locale, topic, _ in ROWS} == {
        (locale, topic) for locale in shipped() for topic in ("abuse", "self_harm")
    }
