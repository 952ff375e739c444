"""Every pattern of every language in one automaton over words: one walk finds them all.

A walk never goes back over the text. What it does for a word is bounded by the number of
patterns under way, which no text can push past the number of patterns: linear by construction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.privacy.text import WALLS, Text

STEM_KEY: Final = 3
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_WALL: Final = (-1,)


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern of this kind covers the words start to end (end not included)."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tables:
    """The automaton: symbols are what a word can be read as, positions are places in patterns."""

    words: dict[str, tuple[int, ...]]
    stems: dict[str, tuple[tuple[str, tuple[int, ...]], ...]]
    capitals: dict[str, tuple[int, ...]]
    number: int
    year: int
    first: dict[int, tuple[int, ...]]
    follow: tuple[dict[int, tuple[int, ...]], ...]
    after_any: tuple[tuple[int, ...], ...]
    kinds: tuple[tuple[str, ...], ...]


class Matcher:
    """Reads a text once against all patterns; holds nothing of it afterwards."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._words = tables.words | dict.fromkeys(WALLS, _WALL)

    def scan(self, text: Text) -> list[Hit]:
        """Every end of a pattern in the text, each with the earliest start that leads there."""
        words = text.words
        if _STRETCHED.search(text.folded.text):
            words = [self._unstretched(word) for word in words]
        first, kinds = self._tables.first, self._tables.kinds
        hits: list[Hit] = []
        active: dict[int, int] = {}
        for at, word in enumerate(words):
            symbols = self._symbols(word, text, at)
            if symbols is _WALL:
                active = {}
                continue
            active = self._step(active, symbols) if active else {}
            for symbol in symbols:
                for position in first.get(symbol, ()):
                    active.setdefault(position, at)
            for position, start in active.items():
                for kind in kinds[position]:
                    hits.append(Hit(kind, start, at + 1))
        return hits

    def _step(self, active: dict[int, int], symbols: tuple[int, ...]) -> dict[int, int]:
        """The patterns still under way after this word; of two ways to a place the longer stays."""
        follow, after_any = self._tables.follow, self._tables.after_any
        moved: dict[int, int] = {}
        for position, start in active.items():
            for after in after_any[position]:
                if moved.get(after, start) >= start:
                    moved[after] = start
            if follow[position]:
                for symbol in symbols:
                    for after in follow[position].get(symbol, ()):
                        if moved.get(after, start) >= start:
                            moved[after] = start
        return moved

    def _symbols(self, word: str, text: Text, at: int) -> tuple[int, ...]:
        tables = self._tables
        symbols = self._words.get(word, ())
        for stem, more in tables.stems.get(word[:STEM_KEY], ()):
            if word.startswith(stem):
                symbols += more
        if word in tables.capitals and text.shouts(at):
            symbols += tables.capitals[word]
        elif word[0] <= "9" and word.isdecimal():
            symbols += (tables.number,)
            if len(word) == 4 and word[:2] in ("19", "20"):
                symbols += (tables.year,)
        return symbols

    def _unstretched(self, word: str) -> str:
        """`pleeease` as it is usually written: with one letter, or two where that is a word."""
        twice = _STRETCHED.sub(r"\1\1", word)
        if twice in self._words or twice[:STEM_KEY] in self._tables.stems:
            return twice
        return _STRETCHED.sub(r"\1", word)
