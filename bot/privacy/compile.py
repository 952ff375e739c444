"""From patterns to the automaton's tables (Glushkov: one position for each word of a pattern)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.privacy.matcher import STEM_KEY, Tables
from bot.privacy.pattern import AnyWord, Choice, Group, Node, Repeat, Row, Word

_ANY: Final = -1
_NUMBER: Final = 0
_YEAR: Final = 1
_BUILT_IN: Final = {"num": _NUMBER, "year": _YEAR}


@dataclass(frozen=True, slots=True)
class _Part:
    nullable: bool
    first: frozenset[int]
    last: frozenset[int]


class Compiler:
    """Takes patterns one by one, then gives the tables of all of them."""

    def __init__(self) -> None:
        self._symbols: dict[Hashable, int] = {}
        self._words: dict[str, set[int]] = defaultdict(set)
        self._stems: dict[str, set[int]] = defaultdict(set)
        self._capitals: dict[str, set[int]] = defaultdict(set)
        self._symbol_at: list[int] = []
        self._follow: list[set[int]] = []
        self._kinds: list[set[str]] = []
        self._first: set[int] = set()

    def add(self, kind: str, pattern: Node, groups: Mapping[str, Node], scope: str) -> None:
        """Adds a pattern; `groups` are the named groups of the file `scope` it stands in."""
        part = self._place(pattern, groups, scope)
        if part.nullable or any(self._symbol_at[at] == _ANY for at in part.first):
            raise ValueError(f"a {kind} pattern in {scope} has no word to begin with")
        self._first |= part.first
        for position in part.last:
            self._kinds[position].add(kind)

    def tables(self) -> Tables:
        """The automaton of everything added."""
        stems = defaultdict(list)
        for stem, symbols in self._stems.items():
            stems[stem[:STEM_KEY]].append((stem, tuple(symbols)))
        if short := [stem for stem in self._stems if len(stem) < STEM_KEY]:
            raise ValueError(f"these stems are too short: {short}")
        return Tables(
            words={word: tuple(symbols) for word, symbols in self._words.items()},
            stems={key: tuple(found) for key, found in stems.items()},
            capitals={word: tuple(symbols) for word, symbols in self._capitals.items()},
            number=_NUMBER,
            year=_YEAR,
            first=self._by_symbol(self._first),
            follow=tuple(self._by_symbol(after) for after in self._follow),
            after_any=tuple(
                tuple(at for at in after if self._symbol_at[at] == _ANY) for after in self._follow
            ),
            kinds=tuple(tuple(sorted(kinds)) for kinds in self._kinds),
        )

    def _by_symbol(self, positions: set[int]) -> dict[int, tuple[int, ...]]:
        table: dict[int, list[int]] = defaultdict(list)
        for position in sorted(positions):
            if (symbol := self._symbol_at[position]) != _ANY:
                table[symbol].append(position)
        return {symbol: tuple(found) for symbol, found in table.items()}

    def _place(self, node: Node, groups: Mapping[str, Node], scope: str) -> _Part:
        match node:
            case Word():
                return self._position(self._word(node))
            case AnyWord():
                return self._position(_ANY)
            case Group(name) if name in _BUILT_IN:
                return self._position(_BUILT_IN[name])
            case Group(name):
                return self._group(name, groups, scope)
            case Repeat(part, optional, many):
                inner = self._place(part, groups, scope)
                if many:
                    self._link(inner.last, inner.first)
                return _Part(inner.nullable or optional, inner.first, inner.last)
            case Choice(parts):
                return self._either([self._place(part, groups, scope) for part in parts])
            case Row(parts):
                return self._in_a_row([self._place(part, groups, scope) for part in parts])

    def _group(self, name: str, groups: Mapping[str, Node], scope: str) -> _Part:
        """A group costs one position for all its single words, and more only for its phrases."""
        if name not in groups:
            raise ValueError(f"{scope} names a group {name} it does not have")
        members = list(_members(groups[name], groups))
        singles = [member for member in members if isinstance(member, Word)]
        parts = [self._place(it, groups, scope) for it in members if not isinstance(it, Word)]
        if singles:
            key = (scope, name)
            if key not in self._symbols:
                symbol = self._symbol(key)
                for word in singles:
                    self._word(word, symbol)
            parts.append(self._position(self._symbols[key]))
        return self._either(parts)

    def _word(self, word: Word, symbol: int | None = None) -> int:
        """The symbol this word is read as: its own, or the group's when one is given."""
        symbol = self._symbol(word) if symbol is None else symbol
        if word.capitals:
            self._capitals[word.text].add(symbol)
        elif word.stem:
            self._stems[word.text].add(symbol)
        else:
            self._words[word.text].add(symbol)
        return symbol

    def _symbol(self, key: Hashable) -> int:
        return self._symbols.setdefault(key, len(self._symbols) + len(_BUILT_IN))

    def _position(self, symbol: int) -> _Part:
        self._symbol_at.append(symbol)
        self._follow.append(set())
        self._kinds.append(set())
        here = frozenset((len(self._symbol_at) - 1,))
        return _Part(False, here, here)

    def _link(self, before: frozenset[int], after: frozenset[int]) -> None:
        for position in before:
            self._follow[position] |= after

    def _either(self, parts: list[_Part]) -> _Part:
        return _Part(
            any(part.nullable for part in parts),
            frozenset().union(*(part.first for part in parts)),
            frozenset().union(*(part.last for part in parts)),
        )

    def _in_a_row(self, parts: list[_Part]) -> _Part:
        whole = parts[0]
        for part in parts[1:]:
            self._link(whole.last, part.first)
            whole = _Part(
                whole.nullable and part.nullable,
                whole.first | part.first if whole.nullable else whole.first,
                whole.last | part.last if part.nullable else part.last,
            )
        return whole


def _members(node: Node, groups: Mapping[str, Node]) -> Iterator[Node]:
    """The alternatives of a group, with groups that are alternatives themselves opened."""
    if isinstance(node, Choice):
        for part in node.parts:
            yield from _members(part, groups)
    elif isinstance(node, Group) and node.name in groups:
        yield from _members(groups[node.name], groups)
    else:
        yield node
