"""Every pattern of every language in one automaton over words: one walk finds them all.

A walk never goes back over the text, and what it does for a word is bounded by the number of
patterns: linear by construction. Patterns whose needed words do not all stand in the text are not
even begun, so that the everyday text, and one more locale, cost next to nothing.

What a group of the lexicon says in several words is found first, once for all patterns that name
the group: from then on it is one symbol that spans some words.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.privacy.reading import Reading, Spelling, Symbols, read
from bot.privacy.text import Text

GROUPS: Final = "groups"
# A phrase of a group spans at most so many words: it bounds what hostile texts can ask for.
_LONGEST: Final = 16
_NEAR: Final = (1 << _LONGEST) - 1

Positions = tuple[int, ...]
Starts = int
"""Where the ways to a position began: bit n for the words before which n others stand."""


class Hit(NamedTuple):
    """A pattern of this kind covers the words start to end (end not included)."""

    kind: str
    start: int
    end: int


class Pattern(NamedTuple):
    """Where a pattern may begin, and of which symbols it needs one each once it was woken.

    `gives` is the symbol of the group whose phrase it is, or -1.
    """

    first: tuple[tuple[int, Positions], ...]
    needs: tuple[Symbols, ...]
    gives: int


@dataclass(frozen=True, slots=True)
class Tables:
    """The automaton: positions are places in patterns, after the word that led there.

    `wakes` says, for each chapter of the lexicon and each symbol, which patterns it may wake;
    `kinds` and `spans` what is found at the last positions of patterns.
    """

    spelling: Spelling
    patterns: tuple[Pattern, ...]
    wakes: dict[str, dict[int, tuple[int, ...]]]
    follow: tuple[dict[int, Positions], ...]
    after_any: dict[int, Positions]
    kinds: dict[int, tuple[str, ...]]
    spans: dict[int, Symbols]


class Matcher:
    """Reads texts; holds nothing of them afterwards, so threads may share it."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def read(self, text: Text) -> Reading:
        """Looks everything up that all walks need."""
        reading = read(self._tables.spelling, text)
        self._add_spans(reading)
        return reading

    def walk(self, reading: Reading, chapter: str) -> list[Hit]:
        """Every end of a pattern of the chapter, each with the earliest start that leads there."""
        hits: list[Hit] = []
        active = self._begun(reading, self._awake(reading.places.keys(), chapter))
        kinds = self._tables.kinds
        for at, here in enumerate(active):
            if here:
                for position in kinds.keys() & here.keys():
                    start = _earliest(here[position])
                    hits += [Hit(kind, start, at) for kind in kinds[position]]
                for end, symbols in reading.arcs[at]:
                    self._step(here, symbols, active[end], end == at + 1)
        return hits

    def _add_spans(self, reading: Reading) -> None:
        """Finds the phrases of groups, and of groups in groups, and adds them to the reading."""
        possible = set(reading.places)
        awake = self._awake(possible, GROUPS)
        while gained := {self._tables.patterns[number].gives for number in awake} - possible:
            possible |= gained
            awake = self._awake(possible, GROUPS)
        active = self._begun(reading, awake)
        begins = self._begins(awake) if awake else {}
        for at, here in enumerate(active):
            if not here:
                continue
            known: set[tuple[int, int]] = set()
            while fresh := self._found(here, at, known):
                for start, symbol in fresh:
                    known.add((start, symbol))
                    reading.add(start, at, (symbol,))
                    self._step(active[start], (symbol,), here, False)
                    for position in begins.get(symbol, ()):
                        here[position] = here.get(position, 0) | 1 << start
            for end, symbols in reading.arcs[at]:
                self._step(here, symbols, active[end], end == at + 1)

    def _found(
        self, here: dict[int, Starts], end: int, known: set[tuple[int, int]]
    ) -> set[tuple[int, int]]:
        """The phrases of groups that end here and are not known yet."""
        spans = self._tables.spans
        return {
            (start, symbol)
            for position in spans.keys() & here.keys()
            for start in _near(here[position], end)
            for symbol in spans[position]
        } - known

    def _awake(self, present: Set[int], chapter: str) -> list[int]:
        """The patterns that have all they need in this text."""
        wakes, patterns = self._tables.wakes.get(chapter, {}), self._tables.patterns
        touched = {number for symbol in present & wakes.keys() for number in wakes[symbol]}
        awake = []
        for number in touched:
            for need in patterns[number].needs:
                if present.isdisjoint(need):
                    break
            else:
                awake.append(number)
        return awake

    def _begins(self, awake: Iterable[int]) -> dict[int, list[int]]:
        """Where these patterns begin, by symbol."""
        first: dict[int, list[int]] = {}
        for number in awake:
            for symbol, positions in self._tables.patterns[number].first:
                first.setdefault(symbol, []).extend(positions)
        return first

    def _begun(self, reading: Reading, awake: Iterable[int]) -> list[dict[int, Starts]]:
        """For each number of words, where these patterns stand when they have just begun."""
        active: list[dict[int, Starts]] = [{} for _ in reading.arcs]
        for number in awake:
            for symbol, positions in self._tables.patterns[number].first:
                for start, end in reading.places.get(symbol, ()):
                    here = active[end]
                    for position in positions:
                        here[position] = here.get(position, 0) | 1 << start
        return active

    def _step(
        self, here: dict[int, Starts], symbols: Symbols, there: dict[int, Starts], word: bool
    ) -> None:
        """Takes the patterns under way `here` over something that is read as these symbols."""
        follow, after_any = self._tables.follow, self._tables.after_any
        for position, starts in here.items():
            if word and position in after_any:
                for after in after_any[position]:
                    there[after] = there.get(after, 0) | starts
            table = follow[position]
            for symbol in symbols:
                if symbol in table:
                    for after in table[symbol]:
                        there[after] = there.get(after, 0) | starts


def _earliest(starts: Starts) -> int:
    return (starts & -starts).bit_length() - 1


def _near(starts: Starts, end: int) -> list[int]:
    """The starts that are not too far from the end."""
    since = max(end - _LONGEST, 0)
    near = starts >> since & _NEAR
    return [since + bit for bit in range(near.bit_length()) if near >> bit & 1]
