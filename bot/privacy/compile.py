"""From patterns to the automaton's tables (Glushkov: one position for each word of a pattern)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.privacy.matcher import NUMBER, STEM_KEY, YEAR, Pattern, Tables
from bot.privacy.pattern import AnyWord, Choice, Group, Node, Repeat, Row, Word, members, parse

_ANY: Final = -1
_BUILT_IN: Final = {"num": NUMBER, "year": YEAR}
_COMMON: Final = 100

K = TypeVar("K")
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
        self._symbols: dict[Hashable, int] = {}
        self._words: dict[str, set[int]] = defaultdict(set)
        self._stems: dict[str, set[int]] = defaultdict(set)
        self._cased: dict[bool, dict[str, set[int]]] = {
            shouted: defaultdict(set) for shouted in (False, True)
        }
        self._weights: dict[int, int] = defaultdict(int, {NUMBER: _COMMON, YEAR: 1})
        self._common: set[str] = set()
        self._symbol_at: list[int] = []
        self._follow: list[set[int]] = []
        self._kinds: list[set[str]] = []
        self._patterns: list[_Part] = []
        self._wakes: dict[str, dict[int, list[int]]] = {}
        self._tables: dict[frozenset[int], dict[int, tuple[int, ...]]] = {}

    def expect(self, words: Iterable[str]) -> None:
        """Names words so common that no pattern should wait for one if it can for another."""
        self._common.update(words)

    def add(self, kind: str, source: str, groups: Groups, scope: str, chapter: str) -> None:
        """Adds a pattern; `groups` are the named groups of the file `scope` it stands in."""
        part = self._place(parse(source), groups, scope)
        if part.nullable or any(self._symbol_at[at] == _ANY for at in part.first):
            raise ValueError(f"{scope} {kind}: no word to begin with in {source}")
        for symbol in min(part.needs, key=self._weight):
            wakes = self._wakes.setdefault(chapter, {})
            wakes.setdefault(symbol, []).append(len(self._patterns))
        self._patterns.append(part)
        for position in part.last:
            self._kinds[position].add(kind)

    def tables(self) -> Tables:
        """The automaton of everything added."""
        stems = defaultdict(list)
        for stem, symbols in self._stems.items():
            stems[stem[:STEM_KEY]].append((stem, tuple(symbols)))
        return Tables(
            words=_frozen(self._words),
            stem_keys=tuple(sorted({len(key) for key in stems})),
            stems={key: tuple(found) for key, found in stems.items()},
            cased={
                word: (tuple(self._cased[False][word]), tuple(self._cased[True][word]))
                for word in [*self._cased[False], *self._cased[True]]
            },
            patterns=tuple(
                Pattern(
                    self._by_symbol(part.first), tuple(sorted(set(part.needs), key=self._weight))
                )
                for part in self._patterns
            ),
            wakes={chapter: _frozen(wakes) for chapter, wakes in self._wakes.items()},
            follow=tuple(self._by_symbol(after) for after in self._follow),
            after_any=tuple(
                tuple(at for at in after if self._symbol_at[at] == _ANY) for after in self._follow
            ),
            kinds=tuple(tuple(sorted(kinds)) for kinds in self._kinds),
        )

    def _by_symbol(self, positions: Iterable[int]) -> dict[int, tuple[int, ...]]:
        """Equal tables are one table: most places in a pattern go on as their neighbours do."""
        places = frozenset(positions)
        if places not in self._tables:
            table: dict[int, list[int]] = defaultdict(list)
            for position in sorted(places):
                if (symbol := self._symbol_at[position]) != _ANY:
                    table[symbol].append(position)
            self._tables[places] = _frozen(table)
        return self._tables[places]

    def _weight(self, need: Need) -> int:
        return sum(self._weights[symbol] for symbol in need)

    def _place(self, node: Node, groups: Groups, scope: str) -> _Part:
        match node:
            case Word():
                return self._position(self._read_as(node))
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
                needs = () if optional else inner.needs
                return _Part(inner.nullable or optional, inner.first, inner.last, needs)
            case Choice(parts):
                return self._either([self._place(part, groups, scope) for part in parts])
            case Row(parts):
                return self._in_a_row([self._place(part, groups, scope) for part in parts])

    def _group(self, name: str, groups: Groups, scope: str) -> _Part:
        """A group costs one position for all its single words, and more only for its phrases."""
        if name not in groups:
            raise ValueError(f"{scope} names a group {name} it does not have")
        found = list(members(groups[name], groups))
        parts = [self._place(it, groups, scope) for it in found if not isinstance(it, Word)]
        if singles := [member for member in found if isinstance(member, Word)]:
            key = (scope, name)
            if key not in self._symbols:
                symbol = self._symbol(key)
                for word in singles:
                    self._read_as(word, symbol)
            parts.append(self._position(self._symbols[key]))
        return self._either(parts)

    def _read_as(self, word: Word, symbol: int | None = None) -> int:
        """The symbol a word is read as: its own, or that of the group it belongs to."""
        if symbol is None:
            symbol = self._symbol(word)
        if word.shouted is not None:
            place = self._cased[word.shouted]
        else:
            place = self._stems if word.stem else self._words
        if symbol not in place[word.text]:
            place[word.text].add(symbol)
            self._weights[symbol] += _COMMON if word.text in self._common else 1
        return symbol

    def _symbol(self, key: Hashable) -> int:
        return self._symbols.setdefault(key, len(self._symbols) + len(_BUILT_IN))

    def _position(self, symbol: int) -> _Part:
        self._symbol_at.append(symbol)
        self._follow.append(set())
        self._kinds.append(set())
        here = frozenset((len(self._symbol_at) - 1,))
        return _Part(False, here, here, () if symbol == _ANY else (frozenset((symbol,)),))

    def _link(self, before: Iterable[int], after: Iterable[int]) -> None:
        for position in before:
            self._follow[position].update(after)

    def _either(self, parts: Sequence[_Part]) -> _Part:
        """One of the parts: needs one symbol out of what each part waits for best."""
        needs: tuple[Need, ...] = ()
        if all(part.needs for part in parts):
            best = (min(part.needs, key=self._weight) for part in parts)
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


def _frozen(table: Mapping[K, Iterable[int]]) -> dict[K, tuple[int, ...]]:
    return {key: tuple(found) for key, found in table.items()}
