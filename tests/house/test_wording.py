"""What the desk's pages say is said in every language that they can be read in."""

from __future__ import annotations

import re

import pytest

from scripts import wording


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_sentence_of_the_desk_is_translated(language: str) -> None:
    assert wording.missing(language) == [], "run python -m scripts.wording, and translate"


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_no_translation_loses_a_value(language: str) -> None:
    for message in wording.kept(language):
        sources = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        wanted = set(re.findall(r"%\(\w+\)s", sources[-1]))
        for string in strings[-1:]:
            assert set(re.findall(r"%\(\w+\)s", string)) == wanted, message.id


def test_pages_have_sentences_at_all() -> None:
    assert len(wording.said()) > 100
