"""What words, and rows of words, are read as: the symbols that patterns are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from bot.privacy.pattern import Word
from bot.privacy.reading import NUMBER, YEAR, Spelling, Symbols

_COMMON: Final = 100

K = TypeVar("K")


class Alphabet:
    """Gives symbols out, and knows how likely each is to stand in a text."""

    def __init__(self) -> None:
        self._symbols: dict[Hashable, int] = {"num": NUMBER, "year": YEAR}
        self._words: dict[str, set[int]] = defaultdict(set)
        self._rows: dict[str, set[int]] = defaultdict(set)
        self._stems: dict[str, set[int]] = defaultdict(set)
        self._cased: dict[bool, dict[str, set[int]]] = {
            shouted: defaultdict(set) for shouted in (False, True)
        }
        self._weights: dict[int, int] = defaultdict(int, {NUMBER: _COMMON, YEAR: 1})
        self._common: set[str] = set()

    def expect(self, words: Iterable[str]) -> None:
        """Names words so common that no pattern should wait for one if it can for another."""
        self._common.update(words)

    def symbol(self, key: Hashable) -> int:
        """The symbol for `key`, a new one the first time."""
        return self._symbols.setdefault(key, len(self._symbols))

    def read(self, word: Word, symbol: int | None = None) -> int:
        """The symbol a word is read as: its own, or that of the group it belongs to."""
        if symbol is None:
            symbol = self.symbol(word)
        if word.shouted is not None:
            place = self._cased[word.shouted]
        else:
            place = self._stems if word.stem else self._words
        if symbol not in place[word.text]:
            place[word.text].add(symbol)
            self._weights[symbol] += self._weight_of(word.text)
        return symbol

    def read_row(self, row: Sequence[Word], symbol: int | None = None) -> int:
        """The symbol that plain words are read as when they stand in a row."""
        if symbol is None:
            symbol = self.symbol(tuple(row))
        texts = [word.text for word in row]
        for text in texts:
            self._words[text].update()  # known, though it means nothing by itself
        for length in range(1, len(texts)):
            self._rows[" ".join(texts[:length])].update()
        if symbol not in self._rows[" ".join(texts)]:
            self._rows[" ".join(texts)].add(symbol)
            self.may_be(symbol, min(map(self._weight_of, texts)))
        return symbol

    def may_be(self, symbol: int, weight: int = 1) -> None:
        """Notes one more way in which a text can come to hold this symbol."""
        self._weights[symbol] += weight

    def weight(self, need: Iterable[int]) -> int:
        """How many messages hold one of these symbols, as far as can be guessed."""
        return sum(self._weights[symbol] for symbol in need)

    def spelling(self) -> Spelling:
        """Everything that was read."""
        stems = sorted(self._stems)
        shorter = _longest_beginnings(stems)
        plain, shouted = self._cased[False], self._cased[True]
        made = Spelling(
            words={},
            rows=frozen(self._rows),
            stems=tuple(stems),
            begun=self._begun(stems, shorter),
            shorter=shorter,
            cased={
                word: (tuple(sorted(plain[word])), tuple(sorted(shouted[word])))
                for word in [*plain, *shouted]
            },
        )
        words = {word: {*own, *made.of_stem(word)} for word, own in self._words.items()}
        return replace(made, words=frozen(words))

    def _begun(self, stems: Sequence[str], shorter: Sequence[int]) -> tuple[Symbols, ...]:
        """What words are read as that begin with each of these stems."""
        begun: list[Symbols] = []
        for stem, before in zip(stems, shorter, strict=True):
            inherited = begun[before] if before >= 0 else ()
            begun.append(tuple(sorted({*self._stems[stem], *inherited})))
        return tuple(begun)

    def _weight_of(self, text: str) -> int:
        return _COMMON if text in self._common else 1


def _longest_beginnings(stems: Sequence[str]) -> tuple[int, ...]:
    """For each of these sorted words which other one is the longest that it begins with, or -1."""
    found: list[int] = []
    for at, stem in enumerate(stems):
        before = at - 1
        while before >= 0 and not stem.startswith(stems[before]):
            before = found[before]
        found.append(before)
    return tuple(found)


def frozen(table: Mapping[K, Iterable[int]]) -> dict[K, tuple[int, ...]]:
    """The table as it is kept; equal rows are one."""
    same: dict[tuple[int, ...], tuple[int, ...]] = {}
    rows = ((key, tuple(sorted(found))) for key, found in table.items())
    return {key: same.setdefault(row, row) for key, row in rows}
