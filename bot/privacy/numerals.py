"""Numbers in a text, written in digits or in words, joined where people join them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.privacy.lexicon import Lexicon
from bot.privacy.text import Text

_LOOK_LIKE: Final = {"o": "0", "l": "1", "i": "1"}
_JOINERS: Final = frozenset(" \t\n.-_()*#·\\")
_COMMAS: Final = frozenset(",،、")
_WIDEST_GAP: Final = 3


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number: its digits, the words it covers, and whether it was spelled out."""

    digits: str
    start: int
    end: int
    spelled: bool


class Series:
    """Numbers in a row with nothing but separators between them, as a phone number is written.

    `digits` are all of them in a row, `shape` how many stand in each number, `start` and `end` the
    words covered; `spelled` when any number is written in words.
    """

    __slots__ = ("digits", "end", "numerals", "shape", "spelled", "start")

    def __init__(self, numerals: Sequence[Numeral]) -> None:
        self.numerals = tuple(numerals)
        self.start, self.end = numerals[0].start, numerals[-1].end
        self.digits = "".join(numeral.digits for numeral in numerals)
        self.shape = tuple(len(numeral.digits) for numeral in numerals)
        self.spelled = any(numeral.spelled for numeral in numerals)


def find_series(text: Text, lexicon: Lexicon, fewest: int) -> list[Series]:
    """The series with at least `fewest` digits, in order."""
    numbers = lexicon.numbers
    size = sum([len(word) for word in text.words if word.isdecimal()])
    if size < fewest:
        size += 2 * len([word for word in text.words if word in numbers])
        if size < fewest:
            return []
    found: list[list[Numeral]] = []
    done = 0
    for at, word in enumerate(text.words):
        if at < done or not (word.isdecimal() or word in numbers or word in _LOOK_LIKE):
            continue
        numeral = _numeral(text, lexicon, at)
        if numeral is None:
            continue
        if found and _joined(text, found[-1][-1], numeral):
            found[-1].append(numeral)
        else:
            found.append([numeral])
        done = numeral.end
    return [one for one in map(Series, found) if len(one.digits) >= fewest]


def _joined(text: Text, before: Numeral, after: Numeral) -> bool:
    if before.end != after.start:
        return False
    gap = text.between(after.start)
    commas = len(before.digits) == len(after.digits) == 1 or before.spelled or after.spelled
    allowed = _JOINERS | _COMMAS if commas else _JOINERS
    return len(gap) <= _WIDEST_GAP and allowed.issuperset(gap)


def _numeral(text: Text, lexicon: Lexicon, at: int) -> Numeral | None:
    word = text.words[at]
    if word.isdecimal() or word in _LOOK_LIKE:
        digits, end = _in_digits(text, at)
        if digits:
            return Numeral(digits, at, end, spelled=False)
    if word in lexicon.numbers:
        value, end = _in_words(text, lexicon, at)
        return Numeral(str(value), at, end, spelled=True)
    return None


def _in_digits(text: Text, at: int) -> tuple[str, int]:
    """The digits from here on, where O, l and i between or before digits stand for 0 and 1."""
    digits, end = "", at
    while end < len(text.words) and (end == at or not text.between(end)):
        word = text.words[end]
        if word in _LOOK_LIKE:
            follows = text.words[end + 1] if end + 1 < len(text.words) else ""
            enough = 1 if digits else 2
            if not follows.isdecimal() or len(follows) < enough or text.between(end + 1):
                break
            if not digits and end and not text.between(end):
                break
            word = _LOOK_LIKE[word]
        elif not word.isdecimal():
            break
        digits += word
        end += 1
    return digits, end


def _in_words(text: Text, lexicon: Lexicon, at: int) -> tuple[int, int]:
    """The value spelled from here on (`cuarenta y cinco`, `six thousand seven hundred`)."""
    value, end = lexicon.numbers[text.words[at]], at + 1
    while end < len(text.words):
        joined = text.words[end] in lexicon.joins and end + 1 < len(text.words)
        more = lexicon.numbers.get(text.words[end + joined])
        if more is None:
            break
        if more in (100, 1000) and 0 < value < more and not joined:
            value *= more
        elif more and value >= 20 and value % 10 ** len(str(more)) == 0:
            value += more
        else:
            break
        end += 1 + joined
    return value, end
