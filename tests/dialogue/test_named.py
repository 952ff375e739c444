"""What a school calls something travels as words by language, and is said in the reader's."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.turn import Tools
from bot.dialogue.answer import ODD, read
from bot.dialogue.say import Say, named
from bot.language.texts import MissingTextError

STATE: dict[str, Any] = {"slots": {}, "loop": None, "requested": None}


def told(argument: Any) -> Any:
    """What comes of a tell whose text has this argument."""
    message = {"say": "event-note", "args": {"note": argument}}
    return read({"messages": [message], "state": STATE}).says[0]


@pytest.mark.parametrize(
    "words",
    [{"en": "Book fair"}, {"en": "Book fair", "zh-Hans": "图书展"}, {"es": "F" * 160}],
)
def test_words_by_language_come_through(words: dict[str, str]) -> None:
    assert told(named(words)) == Say("event-note", {"note": {"named": words}})


@pytest.mark.parametrize(
    "words",
    [
        {},
        [],
        "Book fair",
        {"en": ""},
        {"en": 5},
        {"en": ["Book fair"]},
        {"en": "F" * 161},
        {"en": "Book\nfair"},
        {"en": "Book\u0000fair"},
        {"en; DROP": "Book fair"},
        {"": "Book fair"},
    ],
)
def test_what_has_not_that_form_is_odd(words: Any) -> None:
    with pytest.raises(ODD):
        told({"named": words})


@pytest.mark.parametrize(
    ("reader", "words", "said"),
    [
        ("es", {"en": "Fair", "es": "Feria"}, "Feria"),
        ("so", {"en": "Fair", "es": "Feria"}, "Fair"),
        ("so", {"es": "Feria", "vi": "Hội sách"}, "Feria"),
        ("en", {"en": "{ $office } & <b>"}, "{ $office } & <b>"),
    ],
)
def test_the_reader_s_words_are_said_else_the_english_ones(
    loaded_tools: Tools, reader: str, words: dict[str, str], said: str
) -> None:
    assert loaded_tools.texts.render(reader, "event-note", {"note": named(words)}).endswith(said)


def test_a_name_without_words_is_no_name(loaded_tools: Tools) -> None:
    with pytest.raises(MissingTextError):
        loaded_tools.texts.render("en", "event-note", {"note": {"named": {}}})
