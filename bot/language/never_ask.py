"""What no text may ask of a family: its status, numbers, origin, creed, health, money, and so on.

The tables stand in responses/never_ask.yml. A sentence is a fault when it asks and names one of
these, unless it refuses what it names ('please do not text names or papers'). What is refused
before a comma is asked for after it by a clause that asks again ('do not worry, send your visa').
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import regex
import yaml

from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder

_SENTENCES = regex.compile(r"(?<=[.!?:;\n])\s+|\n+")
_CLAUSES = regex.compile(r"(?<=[,،])\s+")


class NeverAsk:
    """Finds sentences that ask what must not be asked. All languages are looked for at once."""

    def __init__(self, path: Path = RESPONSES / "never_ask.yml") -> None:
        data = yaml.safe_load(path.read_text("utf-8"))
        self._asks, self._refusals = (
            Finder({name: [w for said in data[name].values() for w in said]})
            for name in ("asks", "refusals")
        )
        self._items = Finder(
            {item: [w for said in by.values() for w in said] for item, by in data["items"].items()}
        )

    def of(self, text: str) -> list[str]:
        """What `text` asks that it must not, by name of the item."""
        found: dict[str, None] = {}
        for sentence in _SENTENCES.split(text):
            folded = words(sentence)
            if "?" in sentence or "؟" in sentence or self._asks.first(folded):
                found |= dict.fromkeys(self._named(folded))
            for clause in map(words, _CLAUSES.split(sentence)[1:]):
                if self._asks.first(clause):
                    found |= dict.fromkeys(self._named(clause))
        return list(found)

    def mentions(self, text: str) -> list[str]:
        """What of these things `text` names at all, asking or not."""
        return self._items.all(words(text))

    def _named(self, folded: str) -> list[str]:
        return [
            item
            for start, _, item in self._items.places(folded)
            if not self._refusals.first(folded[:start])
        ]


@cache
def never_ask() -> NeverAsk:
    """The finder of the tables that Puente ships with."""
    return NeverAsk()
