"""Every pattern of every language in one automaton over words: one walk finds them all.

A walk never goes back over the text, and what it does for a word is bounded by the number of
patterns: linear by construction. Patterns whose needed words do not all stand in the text are not
even begun, so that the everyday text, and one more locale, cost next to nothing.

What a group of the lexicon says in several words is found first, once for all patterns that name
the group: from then on it is one symbol that spans some words.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from bot.privacy.reading import Reading, Spelling, Symbols, read
from bot.privacy.text import Text

GROUPS: Final = "groups"
# A phrase of a group spans at most so many words: it bounds what hostile texts can ask for.
_LONGEST: Final = 16
_NEAR: Final = (1 << _LONGEST) - 1

ANY: Final = -1
NO_GROUP: Final = -1

Place = int
"""What a place in a pattern asks for: a symbol; ANY word; one of choice n's, written as -2 - n."""
Starts = int
"""Where the ways to a position began: bit n for the words before which n others stand."""


class Hit(NamedTuple):
    """A pattern of this kind covers the words start to end (end not included)."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rows:
    """Many short rows of numbers in two arrays: as tuples they would take ten times the memory."""

    starts: array[int]
    items: array[int]

    def __getitem__(self, row: int) -> array[int]:
        return self.items[self.starts[row] : self.starts[row + 1]]


@dataclass(frozen=True, slots=True)
class Tables:
    """The automaton: positions are places in patterns, after the word that led there.

    `places` says what leads to a position, `choices` has the symbols of places that ask for one of
    several, and `follow` the positions that may come next. By pattern: `first` has the positions
    it may begin with, `needs` of what the text must hold something once it was woken, and `gives`
    the symbol of the group whose phrase it is. `wakes` says, for each chapter of the lexicon and
    each symbol, which patterns it may wake; `found` which of `kinds` is found at a position, and
    `spans` the symbols of the groups whose phrases end there.
    """

    spelling: Spelling
    places: array[int]
    choices: Rows
    follow: Rows
    first: Rows
    needs: Rows
    gives: array[int]
    wakes: dict[str, dict[int, tuple[int, ...]]]
    kinds: tuple[tuple[str, ...], ...]
    found: array[int]
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
        kinds, found = self._tables.kinds, self._tables.found
        for at, here in enumerate(active):
            if here:
                for position, starts in here.items():
                    if found[position]:
                        start = _earliest(starts)
                        hits += [Hit(kind, start, at) for kind in kinds[found[position]]]
                for end, symbols in reading.arcs[at]:
                    self._step(here, symbols, active[end], end == at + 1)
        return hits

    def _add_spans(self, reading: Reading) -> None:
        """Finds the phrases of groups, and of groups in groups, and adds them to the reading."""
        possible = set(reading.places)
        awake = self._awake(possible, GROUPS)
        while gained := {self._tables.gives[number] for number in awake} - possible:
            possible |= gained
            awake = self._awake(possible, GROUPS)
        active = self._begun(reading, awake)
        begins = self._begins(awake) if awake else {}
        for at, here in enumerate(active):
            if not here:
                continue
            known: set[tuple[int, int]] = set()
            seen: dict[int, Starts] = {}
            while fresh := self._found(here, at, seen) - known:
                known |= fresh
                for start, symbols in _by_start(fresh):
                    reading.add(start, at, symbols)
                    self._step(active[start], symbols, here, False)
                    for position in [one for symbol in symbols for one in begins.get(symbol, ())]:
                        here[position] = here.get(position, 0) | 1 << start
            for end, symbols in reading.arcs[at]:
                self._step(here, symbols, active[end], end == at + 1)

    def _found(
        self, here: dict[int, Starts], end: int, seen: dict[int, Starts]
    ) -> set[tuple[int, int]]:
        """The phrases of groups that end here, but for those of what was `seen` already."""
        spans, since = self._tables.spans, max(end - _LONGEST, 0)
        near: dict[int, Starts] = {}  # by symbol: many patterns stand for the same group
        for position in spans.keys() & here.keys():
            if seen.get(position) == (starts := here[position]):
                continue
            seen[position] = starts
            for symbol in spans[position]:
                near[symbol] = near.get(symbol, 0) | starts >> since & _NEAR
        return {(since + bit, of) for of, starts in near.items() for bit in _bits(starts)}

    def _awake(self, present: Set[int], chapter: str) -> list[int]:
        """The patterns that have all they need in this text."""
        wakes, choices = self._tables.wakes.get(chapter, {}), self._tables.choices
        begins, needs = self._tables.needs.starts, self._tables.needs.items
        touched = {number for symbol in present & wakes.keys() for number in wakes[symbol]}
        awake = []
        for number in touched:  # thousands at times: nothing is called for most of them
            for place in needs[begins[number] : begins[number + 1]]:
                if place >= 0:
                    if place not in present:
                        break
                elif present.isdisjoint(choices[-2 - place]):
                    break
            else:
                awake.append(number)
        return awake

    def _symbols(self, place: Place, present: Set[int]) -> Iterable[int]:
        """Those of the text's symbols that this place asks for."""
        if place >= 0:
            return (place,) if place in present else ()
        return [symbol for symbol in self._tables.choices[-2 - place] if symbol in present]

    def _begins(self, awake: Iterable[int]) -> dict[int, list[int]]:
        """Where these patterns begin, by symbol."""
        first: dict[int, list[int]] = {}
        for position in self._firsts(awake):
            place = self._tables.places[position]
            for symbol in (place,) if place >= 0 else self._tables.choices[-2 - place]:
                first.setdefault(symbol, []).append(position)
        return first

    def _firsts(self, awake: Iterable[int]) -> Iterator[int]:
        return (position for number in awake for position in self._tables.first[number])

    def _begun(self, reading: Reading, awake: Iterable[int]) -> list[dict[int, Starts]]:
        """For each number of words, where these patterns stand when they have just begun."""
        active: list[dict[int, Starts]] = [{} for _ in reading.arcs]
        present, places = reading.places.keys(), self._tables.places
        for position in self._firsts(awake):
            for symbol in self._symbols(places[position], present):
                for start, end in reading.places[symbol]:
                    here = active[end]
                    here[position] = here.get(position, 0) | 1 << start
        return active

    def _step(
        self, here: dict[int, Starts], symbols: Symbols, there: dict[int, Starts], word: bool
    ) -> None:
        """Takes the patterns under way `here` over something that is read as these symbols."""
        places, choices = self._tables.places, self._tables.choices
        begins, follow = self._tables.follow.starts, self._tables.follow.items
        read_as = frozenset(symbols)
        for position, starts in here.items():
            for after in follow[begins[position] : begins[position + 1]]:
                place = places[after]
                if place >= 0:
                    goes = place in read_as
                elif place == ANY:
                    goes = word
                else:
                    goes = not read_as.isdisjoint(choices[-2 - place])
                if goes:
                    there[after] = there.get(after, 0) | starts


def _earliest(starts: Starts) -> int:
    return (starts & -starts).bit_length() - 1


def _by_start(found: set[tuple[int, int]]) -> Iterable[tuple[int, Symbols]]:
    """The same phrases, those that begin at one word together."""
    begun: dict[int, list[int]] = {}
    for start, symbol in found:
        begun.setdefault(start, []).append(symbol)
    return ((start, tuple(symbols)) for start, symbols in begun.items())


@lru_cache(maxsize=4096)
def _bits(starts: Starts) -> tuple[int, ...]:
    """The numbers of its bits."""
    return tuple(bit for bit in range(starts.bit_length()) if starts >> bit & 1)
