"""What no text may ask of a family: its status, numbers, origin, creed, health, money, and so on.

The tables stand in responses/never_ask.yml. A sentence is a fault when it asks and names one of
these, unless it refuses what it names ('please do not text names or papers'). What is refused
before a comma is asked for after it by a clause that asks again ('do not worry, send your visa').
Marks of a question and ends of a sentence are those of every script, and Chinese needs no blank
behind them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import regex

from bot import yaml_file
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder

_ASKING = regex.compile(r"[?？﹖︖⁇⁈⁉؟⸮¿՞፧]")
"""A mark of a question, at either end of it."""
_SENTENCES = regex.compile(r"(?<=[.!?:;؟؛۔።፧\n])\s+|(?<=[。｡！？：；﹖︖])|\s+(?=¿)|\n+")
_CLAUSES = regex.compile(r"(?<=[,،、])\s+|(?<=，)")


class NeverAsk:
    """Finds sentences that ask what must not be asked. All languages are looked for at once."""

    def __init__(self, path: Path = RESPONSES / "never_ask.yml") -> None:
        data = yaml_file.load(path)
        said = {name: _of_all(data[name]) for name in ("asks", "refusals")}
        self._refusals = Finder({"refusals": said["refusals"]})
        # Together: where the refusal holds the word that asks ("نہ بھیجیں"), the longer one counts.
        self._asks = Finder(said)
        self._items = Finder({item: _of_all(by) for item, by in data["items"].items()})

    def of(self, text: str) -> list[str]:
        """What `text` asks that it must not, by name of the item."""
        found: dict[str, None] = {}
        for sentence in _SENTENCES.split(text):
            folded = words(sentence)
            if _ASKING.search(sentence) or self._begs(folded):
                found |= dict.fromkeys(self._named(folded))
            for clause in map(words, _CLAUSES.split(sentence)[1:]):
                if self._begs(clause):
                    found |= dict.fromkeys(self._named(clause))
        return list(found)

    def mentions(self, text: str) -> list[str]:
        """What of these things `text` names at all, asking or not."""
        return self._items.all(words(text))

    def _begs(self, folded: str) -> bool:
        """Whether it asks in words, with no mark of a question."""
        return "asks" in self._asks.all(folded)

    def _named(self, folded: str) -> list[str]:
        return [
            item
            for start, _, item in self._items.places(folded)
            if not self._refusals.first(folded[:start])
        ]


def _of_all(by_language: dict[str, list[str]]) -> list[str]:
    """The words of every language in one list."""
    return [word for said in by_language.values() for word in said]


@cache
def never_ask() -> NeverAsk:
    """The finder of the tables that Puente ships with."""
    return NeverAsk()
