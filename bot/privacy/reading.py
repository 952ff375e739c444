"""A text as symbols: what each of its words, and each row of them, can be read as."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from bot.privacy.text import WALLS, Text

NUMBER: Final = 0
YEAR: Final = 1
_NUMBERS: Final = (NUMBER,)
_YEAR_LENGTH: Final = 4
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_TRIPLES: Final = tuple(letter * 3 for letter in "aeiouydlmnprstgh")

Symbols = tuple[int, ...]
Arc = tuple[int, Symbols]
"""Up to which word (from 1, itself included) the words from where it is filed are read as what."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How symbols are written.

    `words` are read as what stands there, and nothing more; all others by how they begin.
    `rows` holds every row of two and more words that is read as something, and, with no symbols,
    how each begins. `cased` holds what a word is read as only when not in capitals, and only when
    in capitals. `stems` are the beginnings of words, sorted; by stem, `begun` has what a word is
    read as that begins so (and so also with every shorter one), `shorter` which stem is the
    longest that it begins with itself, -1 for none.
    """

    words: dict[str, Symbols]
    rows: dict[str, Symbols]
    stems: tuple[str, ...]
    begun: tuple[Symbols, ...]
    shorter: tuple[int, ...]
    cased: dict[str, tuple[Symbols, Symbols]]

    def of_stem(self, word: str) -> Symbols:
        """What a word is read as for what it begins with.

        All stems of a word are beginnings of its longest one, and between that one and the word
        only words that begin with it can stand: so one look into the sorted stems finds them all.
        """
        at = bisect_right(self.stems, word) - 1
        while at >= 0 and not word.startswith(self.stems[at]):
            at = self.shorter[at]
        return self.begun[at] if at >= 0 else ()


@dataclass(frozen=True, slots=True)
class Reading:
    """`arcs[n]` are the readings that begin after n words, that of one word first; a wall has none.

    `places` says where each symbol stands: how many words come before it, and with it.
    """

    arcs: list[list[Arc]]
    places: defaultdict[int, list[tuple[int, int]]]

    def add(self, start: int, end: int, symbols: Symbols) -> None:
        """Files one more reading of the words from start to end (end not included)."""
        self.arcs[start].append((end, symbols))
        for symbol in symbols:
            self.places[symbol].append((start, end))


def read(spelling: Spelling, text: Text) -> Reading:
    """Looks up every word, and every row of words that is read as something."""
    words = text.words
    if any(letters in text.folded.text for letters in _TRIPLES):
        words = [_unstretched(spelling, word) for word in words]
    arcs: list[list[Arc]] = [[] for _ in range(len(words) + 1)]
    places: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    known, begun, cased = spelling.words, spelling.of_stem, spelling.cased
    for at, word in enumerate(words):
        if word in WALLS:
            continue
        symbols = known[word] if word in known else begun(word)
        if word in cased:
            symbols += cased[word][text.shouts(at)]
        if word.isdecimal():
            symbols += _NUMBERS if len(word) != _YEAR_LENGTH else _numbers(word)
        arcs[at].append((at + 1, symbols))
        place = (at, at + 1)
        for symbol in symbols:
            places[symbol].append(place)
    reading = Reading(arcs, places)
    _read_rows(spelling.rows, words, reading)
    return reading


def _read_rows(rows: dict[str, Symbols], words: list[str], reading: Reading) -> None:
    for start, word in enumerate(words):
        row, end = word, start + 1
        while row in rows:
            if rows[row]:
                reading.add(start, end, rows[row])
            if end == len(words):
                break
            row += f" {words[end]}"
            end += 1


def _unstretched(spelling: Spelling, word: str) -> str:
    """`pleeease` as it is usually written: with one letter, or two where that is a word."""
    twice, once = _STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)
    if twice in spelling.words or once in spelling.words:
        return twice if twice in spelling.words else once
    return twice if spelling.of_stem(twice) else once


def _numbers(word: str) -> Symbols:
    return (NUMBER, YEAR) if word[:2] in ("19", "20") else _NUMBERS
