"""Segments as Twilio's calculator counts them, and texts that are too long for one message."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import regex

from bot.channels.sms import LIMIT, Size, size, split

VECTORS = json.loads((Path(__file__).parent / "segments.json").read_text("ascii"))["vectors"]
FAMILY = "👨‍👩‍👧‍👦"
SENTENCE = "The meeting is on Thursday at six. "
TEXTS = {
    "english": SENTENCE * 60,
    "spanish": "¿Hay cuidado de niños? Sí, lo hay. " * 60,
    "one long word": "a" * 4000,
    "families": FAMILY * 400,
    "flags": "🇲🇽🇺🇸" * 500,
    "letters under marks": ("e" + "\u0301" * 6) * 400,
    "marks on spaces": "word \u0301" * 500,
    "chinese": "今天晚上六点在图书馆开家长会。" * 150,
    "arabic": "الاجتماع يوم الخميس؟ نعم، في المدرسة. " * 60,
    "hindi": "बैठक गुरुवार को है। " * 120,
    "lines": "• one event with a name\r\n" * 120,
    "a wall of spaces": "a" + " " * 3000 + "b",
}


def test_sizes_are_those_of_twilios_calculator() -> None:
    assert len(VECTORS) > 300
    wrong = [
        (text, size(text), encoding, segments)
        for text, encoding, segments in VECTORS
        if size(text) != Size(encoding, segments)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Size("GSM-7", 1)),
        ("a" * 160, Size("GSM-7", 1)),
        ("a" * 161, Size("GSM-7", 2)),
        ("a" * 152 + "€" + "a" * 152, Size("GSM-7", 3)),  # a pair of septets is not divided
        ("reunión", Size("UCS-2", 1)),
        ("ó" * 71, Size("UCS-2", 2)),
        ("ó" * 60 + FAMILY + "ó" * 63, Size("UCS-2", 3)),  # nor is a family
    ],
)
def test_one_letter_can_cost_a_segment(text: str, expected: Size) -> None:
    assert size(text) == expected


@pytest.mark.parametrize("limit", [LIMIT, 320, 41])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_long_text_is_split_between_graphemes_and_loses_only_space(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert [g for part in parts for g in _graphemes(part)] == _graphemes(text)


def _graphemes(text: str) -> list[str]:
    return [g for g in regex.findall(r"\X", text) if not g.isspace()]


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("", 10, [""]),
        ("  short \n", 10, ["short"]),
        ("exactly 10", 10, ["exactly 10"]),
        ("One two. Three four five.", 20, ["One two.", "Three four five."]),
        ('She said "yes." Then she left.', 20, ['She said "yes."', "Then she left."]),
        ("No. But this sentence is long", 20, ["No. But this", "sentence is long"]),
        ("At 3.30 we meet at school", 16, ["At 3.30 we meet", "at school"]),
        ("first line\nsecond line here", 22, ["first line", "second line here"]),
        ("开会。请来。谢谢你们", 7, ["开会。请来。", "谢谢你们"]),
        ("ስብሰባ አለ። ይምጡ እባክዎ", 12, ["ስብሰባ አለ።", "ይምጡ እባክዎ"]),
        ("اجتماع اليوم؟ نعم هناك", 16, ["اجتماع اليوم؟", "نعم هناك"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab" + FAMILY + "cd", 7, ["ab", FAMILY, "cd"]),
    ],
)
def test_cuts_are_made_after_sentences_then_words_then_letters(
    text: str, limit: int, parts: list[str]
) -> None:
    assert split(text, limit) == parts


def test_a_grapheme_larger_than_a_message_is_divided_after_all() -> None:
    assert split("e" + "\u0301" * 25, 10) == ["e" + "\u0301" * 9, "\u0301" * 10, "\u0301" * 6]
