"""From patterns to the automaton's tables (Glushkov: one position for each place of a pattern).

What may stand in a place for one of several words is one position, too: that keeps the tables
small, since most of a pattern is lists of words that mean the same.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.privacy.alphabet import Alphabet, frozen
from bot.privacy.matcher import ANY, GROUPS, NO_GROUP, Place, Rows, Tables
from bot.privacy.pattern import (
    Choice,
    Group,
    Node,
    Repeat,
    Row,
    Word,
    begins_with_any,
    can_be_nothing,
    members,
    parse,
)

_ANY: Final = frozenset[int]()
_BUILT_IN: Final = ("num", "year")

Groups = Mapping[str, Node]
Need = frozenset[int]


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern: where it begins and ends, and of which symbols it needs one each."""

    nullable: bool
    first: frozenset[int]
    last: frozenset[int]
    needs: tuple[Need, ...]


class Compiler:
    """Takes patterns one by one, then gives the tables of all of them."""

    def __init__(self) -> None:
        self._alphabet = Alphabet()
        self.expect = self._alphabet.expect
        self._symbols_at: list[Need] = []
        self._follow: list[set[int]] = []
        self._kinds: dict[int, set[str]] = defaultdict(set)
        self._spans: dict[int, set[int]] = defaultdict(set)
        self._patterns: list[tuple[_Part, int]] = []
        self._chapters: dict[str, list[int]] = defaultdict(list)
        self._groups: dict[tuple[str, str], tuple[int, list[Node]]] = {}
        self._choices: dict[Need, Place] = {}

    def add(self, kind: str, source: str, groups: Groups, scope: str, chapter: str) -> None:
        """Adds a pattern; `groups` are the named groups of the file `scope` it stands in."""
        part = self._place(parse(source), groups, scope)
        if part.nullable or any(self._symbols_at[at] == _ANY for at in part.first):
            raise ValueError(f"{scope} {kind}: no word to begin with in {source}")
        self._keep(part, chapter, NO_GROUP)
        for position in part.last:
            self._kinds[position].add(kind)

    def tables(self) -> Tables:
        """The automaton of everything added."""
        weight = self._alphabet.weight
        ordered = [sorted(set(part.needs), key=weight) for part, _ in self._patterns]
        kinds: dict[tuple[str, ...], int] = {(): 0}
        found = array("H", bytes(2 * len(self._follow)))
        for position, some in self._kinds.items():
            found[position] = kinds.setdefault(tuple(sorted(some)), len(kinds))
        return Tables(
            spelling=self._alphabet.spelling(),
            places=array("i", map(self._asks_for, self._symbols_at)),
            follow=_rows(map(sorted, self._follow)),
            first=_rows(sorted(part.first) for part, _ in self._patterns),
            needs=_rows(map(self._asks_for, needs[1:]) for needs in ordered),
            gives=array("i", (gives for _, gives in self._patterns)),
            wakes={
                chapter: self._wakes(numbers, ordered)
                for chapter, numbers in self._chapters.items()
            },
            kinds=tuple(kinds),
            found=found,
            spans=frozen(self._spans),
            choices=_rows(map(sorted, self._choices)),  # last, when all are known
        )

    def _wakes(
        self, numbers: Iterable[int], ordered: Sequence[Sequence[Need]]
    ) -> dict[int, tuple[int, ...]]:
        """A pattern waits for the rarest of what it needs."""
        wakes: dict[int, list[int]] = defaultdict(list)
        for number in numbers:
            for symbol in ordered[number][0]:
                wakes[symbol].append(number)
        return frozen(wakes)

    def _asks_for(self, need: Need) -> Place:
        if need == _ANY:
            return ANY
        if len(need) == 1:
            return next(iter(need))
        return self._choices.setdefault(need, -2 - len(self._choices))

    def _keep(self, part: _Part, chapter: str, gives: int) -> None:
        self._chapters[chapter].append(len(self._patterns))
        self._patterns.append((part, gives))

    def _place(self, node: Node, groups: Groups, scope: str) -> _Part:
        if symbols := self._read_as(node, groups, scope):
            return self._position(symbols)
        match node:
            case Group(name):
                symbol, copied = self._group(name, groups, scope)
                parts = [self._place(member, groups, scope) for member in copied]
                return self._either([self._position(frozenset((symbol,))), *parts])
            case Repeat(part, optional, many):
                inner = self._place(part, groups, scope)
                if many:
                    self._link(inner.last, inner.first)
                needs = () if optional else inner.needs
                return _Part(inner.nullable or optional, inner.first, inner.last, needs)
            case Choice(parts):
                return self._one_of(parts, groups, scope)
            case Row(parts):
                return self._in_a_row(list(self._places(parts, groups, scope)))
        return self._position(_ANY)  # an AnyWord: nothing else is left

    def _read_as(self, node: Node, groups: Groups, scope: str) -> frozenset[int]:
        """The symbols of something that takes one place, one of which stands there; or none."""
        match node:
            case Word():
                return frozenset((self._alphabet.read(node),))
            case Row(parts) if all(map(_is_plain, parts)):
                return frozenset((self._alphabet.read_row(_words(parts)),))
            case Group(name) if name in _BUILT_IN:
                return frozenset((self._alphabet.symbol(name),))
            case Group(name):
                symbol, copied = self._group(name, groups, scope)
                return frozenset() if copied else frozenset((symbol,))
        return frozenset()

    def _one_of(self, parts: Sequence[Node], groups: Groups, scope: str) -> _Part:
        """All alternatives that take one place share it."""
        read = [(part, self._read_as(part, groups, scope)) for part in parts]
        placed = [self._place(part, groups, scope) for part, symbols in read if not symbols]
        if shared := frozenset().union(*(symbols for _, symbols in read)):
            placed.append(self._position(shared))
        return self._either(placed)

    def _places(self, parts: Sequence[Node], groups: Groups, scope: str) -> Iterator[_Part]:
        """The parts of a row; plain words that stand together take one place."""
        for plain, found in groupby(parts, _is_plain):
            together = tuple(found)
            if plain and len(together) > 1:
                yield self._place(Row(together), groups, scope)
            else:
                yield from (self._place(part, groups, scope) for part in together)

    def _group(self, name: str, groups: Groups, scope: str) -> tuple[int, list[Node]]:
        """The symbol that all words and phrases of a group are read as, and what is copied.

        A member that can be nothing at all, or begins with any word, has no place of its own in a
        text: it stands in every pattern that names the group.
        """
        if name not in groups:
            raise ValueError(f"{scope} names a group {name} it does not have")
        key = (scope, name)
        if key in self._groups:
            return self._groups[key]
        symbol = self._alphabet.symbol(key)
        copied: list[Node] = []
        self._groups[key] = (symbol, copied)
        for member in members(groups[name], groups):
            match member:
                case Word():
                    self._alphabet.read(member, symbol)
                case Row(parts) if all(map(_is_plain, parts)):
                    self._alphabet.read_row(_words(parts), symbol)
                case _ if can_be_nothing(member, groups) or begins_with_any(member, groups):
                    copied.append(member)
                case _:
                    self._span(self._place(member, groups, scope), symbol)
        return self._groups[key]

    def _span(self, part: _Part, symbol: int) -> None:
        self._keep(part, GROUPS, symbol)
        weights = (self._alphabet.weight(need) for need in part.needs)
        self._alphabet.may_be(symbol, min(weights, default=1))
        for position in part.last:
            self._spans[position].add(symbol)

    def _position(self, symbols: frozenset[int]) -> _Part:
        self._symbols_at.append(symbols)
        self._follow.append(set())
        here = frozenset((len(self._symbols_at) - 1,))
        return _Part(False, here, here, () if symbols == _ANY else (symbols,))

    def _link(self, before: Iterable[int], after: Iterable[int]) -> None:
        for position in before:
            self._follow[position].update(after)

    def _either(self, parts: Sequence[_Part]) -> _Part:
        """One of the parts: needs one symbol out of what each part waits for best."""
        needs: tuple[Need, ...] = ()
        if all(part.needs for part in parts):
            best = (min(part.needs, key=self._alphabet.weight) for part in parts)
            needs = (frozenset().union(*best),)
        return _Part(
            any(part.nullable for part in parts),
            frozenset().union(*(part.first for part in parts)),
            frozenset().union(*(part.last for part in parts)),
            needs if len(parts) > 1 else parts[0].needs,
        )

    def _in_a_row(self, parts: Sequence[_Part]) -> _Part:
        whole = parts[0]
        for part in parts[1:]:
            self._link(whole.last, part.first)
            whole = _Part(
                whole.nullable and part.nullable,
                whole.first | part.first if whole.nullable else whole.first,
                whole.last | part.last if part.nullable else part.last,
                whole.needs + part.needs,
            )
        return whole


def _rows(rows: Iterable[Iterable[int]]) -> Rows:
    starts, items = array("I", (0,)), array("i")
    for row in rows:
        items.extend(row)
        starts.append(len(items))
    return Rows(starts, items)


def _is_plain(node: Node) -> bool:
    return isinstance(node, Word) and not node.stem and node.shouted is None


def _words(parts: Iterable[Node]) -> list[Word]:
    return [part for part in parts if isinstance(part, Word)]
