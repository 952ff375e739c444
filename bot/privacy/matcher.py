"""Every pattern of every language in one automaton over words: one walk finds them all.

A walk never goes back over the text, and what it does for a word is bounded by the number of
patterns: linear by construction. Patterns whose needed words do not all stand in the text are not
even begun, so that the everyday text, and one more locale, cost next to nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.privacy.text import WALLS, Text

STEM_KEY: Final = 3
NUMBER: Final = 0
YEAR: Final = 1
_NUMBERS: Final = (NUMBER,)
_YEAR_LENGTH: Final = 4
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_TRIPLES: Final = tuple(letter * 3 for letter in "aeiouydlmnprstgh")
_WALL: Final = (-1,)

Symbols = tuple[int, ...]
Positions = tuple[int, ...]


class Hit(NamedTuple):
    """A pattern of this kind covers the words start to end (end not included)."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """Where a pattern may begin, and the sets of symbols it needs one of each of."""

    first: dict[int, Positions]
    needs: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """The automaton: symbols are what a word can be read as, positions are places in patterns.

    `cased` holds what a word is read as only when not in capitals, and only when in capitals;
    `wakes` says, for each chapter of the lexicon and each symbol, which patterns it may wake.
    """

    words: dict[str, Symbols]
    stem_keys: tuple[int, ...]
    stems: dict[str, tuple[tuple[str, Symbols], ...]]
    cased: dict[str, tuple[Symbols, Symbols]]
    patterns: tuple[Pattern, ...]
    wakes: dict[str, dict[int, tuple[int, ...]]]
    follow: tuple[dict[int, Positions], ...]
    after_any: tuple[Positions, ...]
    kinds: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What each word of a text can be read as, and all of that together."""

    words: list[Symbols]
    present: set[int]


class Matcher:
    """Reads texts; holds nothing of them afterwards, so threads may share it."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._words = tables.words | dict.fromkeys(WALLS, _WALL)
        self._last = frozenset(at for at, kinds in enumerate(tables.kinds) if kinds)

    def read(self, text: Text) -> Reading:
        """Looks every word up, once for all walks."""
        words = text.words
        if any(letters in text.folded.text for letters in _TRIPLES):
            words = [self._unstretched(word) for word in words]
        known, stems, cased = self._words, self._tables.stems, self._tables.cased
        read: list[Symbols] = []
        for at, word in enumerate(words):
            symbols = known.get(word, ())
            for key in self._tables.stem_keys:
                for stem, more in stems.get(word[:key], ()):
                    if word.startswith(stem):
                        symbols += more
            if word in cased:
                symbols += cased[word][text.shouts(at)]
            elif word.isdecimal():
                symbols += _NUMBERS if len(word) != _YEAR_LENGTH else _numbers(word)
            read.append(symbols)
        return Reading(read, {symbol for symbols in read for symbol in symbols})

    def walk(self, reading: Reading, chapter: str) -> list[Hit]:
        """Every end of a pattern of the chapter, each with the earliest start that leads there."""
        hits: list[Hit] = []
        first = self._awake(reading.present, self._tables.wakes.get(chapter, {}))
        if not first:
            return hits
        kinds, last = self._tables.kinds, self._last
        active: dict[int, int] = {}
        for at, symbols in enumerate(reading.words):
            if symbols is _WALL:
                active = {}
                continue
            if active:
                active = self._step(active, symbols)
            for symbol in symbols:
                if symbol in first:
                    for position in first[symbol]:
                        active.setdefault(position, at)
            for position in last.intersection(active):
                hits += [Hit(kind, active[position], at + 1) for kind in kinds[position]]
        return hits

    def _awake(self, present: set[int], wakes: dict[int, tuple[int, ...]]) -> dict[int, list[int]]:
        """Where the patterns begin that have all they need in this text."""
        first: dict[int, list[int]] = {}
        patterns = self._tables.patterns
        for number in {number for symbol in present & wakes.keys() for number in wakes[symbol]}:
            pattern = patterns[number]
            for need in pattern.needs:
                if need.isdisjoint(present):
                    break
            else:
                for symbol in present & pattern.first.keys():
                    first.setdefault(symbol, []).extend(pattern.first[symbol])
        return first

    def _step(self, active: dict[int, int], symbols: Symbols) -> dict[int, int]:
        """The patterns still under way after this word; of two ways to a place the longer stays."""
        follow, after_any = self._tables.follow, self._tables.after_any
        moved: dict[int, int] = {}
        for position, start in active.items():
            for after in after_any[position]:
                if after not in moved or moved[after] > start:
                    moved[after] = start
            if symbols:
                table = follow[position]
                for symbol in symbols:
                    if symbol in table:
                        for after in table[symbol]:
                            if after not in moved or moved[after] > start:
                                moved[after] = start
        return moved

    def _unstretched(self, word: str) -> str:
        """`pleeease` as it is usually written: with one letter, or two where that is a word."""
        twice, once = _STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)
        if twice in self._words or once in self._words:
            return twice if twice in self._words else once
        stems = self._tables.stems.get(twice[:STEM_KEY], ())
        return twice if any(twice.startswith(stem) for stem, _ in stems) else once


def _numbers(word: str) -> Symbols:
    return (NUMBER, YEAR) if word[:2] in ("19", "20") else _NUMBERS
