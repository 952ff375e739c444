"""What no text may ask of a family: its status, numbers, origin, creed, health, money, and so on.

The tables stand in responses/never_ask.yml. A sentence is a fault when it asks and names one of
these, unless it refuses what it names ('please do not text names or papers'). What is refused
before a comma is asked for after it by a clause that asks again ('do not worry, send your visa').
Marks of a question and ends of a sentence are those of every script, and Chinese needs no blank
behind them.

Forms ask without a question. So it is a fault, too, when
- an item stands in a sentence near to what demands it ('we need', 'bring', 'is required');
- it stands in a list that such a sentence leads in ('Please bring:', then lines with bullets);
- it is a label: before a colon that ends its line, or before a blank to fill in or to tick.
None of these counts where it is refused, or where the words speak of it ('help with your visa:').
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import regex

from bot import yaml_file
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder

_ASKING = regex.compile(r"[?？﹖︖⁇⁈⁉؟⸮¿՞፧]")
"""A mark of a question, at either end of it."""
_SENTENCES = regex.compile(r"(?<=[.!?:;؟؛۔።፧\n])\s+|(?<=[。｡！？：；﹖︖])|(?<!\s)\s++(?=¿)|\n+")
_CLAUSES = regex.compile(r"(?<=[,،、])\s+|(?<=，)")
_COLONS = ":：﹕︰"
_BLANK = r"(?:[_＿][_＿ ]*+|\.{4,}+|(?:\. ){3,}+|…|‥{2,}+|[□☐◻▢⬜○]|\[ *+\]|\(  *+\))"
_MARKS = regex.compile(rf"[{_COLONS}]|(?!_[^_ ]){_BLANK}")
"""What ends a label: a colon, or the blank itself."""
_TO_FILL = regex.compile(
    rf"\s*+(?:{_BLANK}|\.\.\.)| ?\t|\s{{2,}}+\S|\s*+\p{{L}}[\p{{L}}\p{{M}} ]{{0,25}}"
    r"(?:[/|] ?\p{L}[\p{L}\p{M} ]{0,25}){1,8}$"
)
"""What behind a colon is to be filled in: a blank, a gap, or a choice ('yes / no')."""
_BEFORE_LABEL = regex.compile(r"[.!?;,。！？；，、؛،؟۔\t]| {2,}")
_ASIDE = regex.compile(r"[(（\[][^()（）\[\]]*+[)）\]]|#")
_BULLET = regex.compile(r"\s*[-*•–—·▪●◦□☐]")
_WORD = regex.compile(r"\p{Han}|\w+")
_HAN = regex.compile(r"\p{Han}")
_NEAR = 6
"""Words between what demands and what is demanded; two characters of Chinese are one."""
_BESIDES = 6
"""Words of a label besides what it names: 'Country of birth of the child'."""
_LONGEST = 120
"""Characters of a label that are looked at, before its colon."""
_HARMLESS = "harmless"
_SHOWN = "home"
"""A school may want to be shown a paper with it, at enrolment: to bring that is nothing asked."""
Place = tuple[int, int, str]


class NeverAsk:
    """Finds sentences that ask what must not be asked. All languages are looked for at once."""

    def __init__(
        self,
        path: Path = RESPONSES / "never_ask.yml",
        reassures: Path = RESPONSES / "reassures.yml",
    ) -> None:
        data = yaml_file.load(path)
        said = {name: _of_all(by) for name, by in data.items() if name not in ("items", "labels")}
        refusals = {"refusals": said["refusals"]}
        self._refusals = Finder(refusals)
        # Together: where the refusal holds the word that asks ("نہ بھیجیں"), the longer one counts.
        self._asks = Finder({"asks": said["asks"], **refusals})
        self._demands = Finder({"demands": said["demands"], **refusals})
        clear = _of_all(yaml_file.load(reassures)["reassures"])
        self._clear = Finder(
            {"clear": [*said["speaks"], *said["proofs"], *clear, *said["refusals"]]}
        )
        # Where a word is two of them in two languages, the one named first in the file counts.
        items = {item: _of_all(by) for item, by in reversed(data["items"].items())}
        self._items = Finder(items | {_HARMLESS: said[_HARMLESS]})
        self._labels = {
            words(one): item for item, by in data["labels"].items() for one in _of_all(by)
        }

    def of(self, text: str) -> list[str]:
        """What `text` asks that it must not, by name of the item."""
        found: dict[str, None] = {}
        for sentence in _SENTENCES.split(text):
            folded = words(sentence)
            items = self._places(folded)
            if not items:
                continue
            if _ASKING.search(sentence) or self._begs(folded):
                found |= dict.fromkeys(self._unrefused(folded, items))
            elif self._demands_any(folded, wanted := _but_shown(items)):
                found |= _names(wanted)
            for clause in map(words, _CLAUSES.split(sentence)[1:]):
                if self._begs(clause) or self._begins_to_demand(clause):
                    found |= dict.fromkeys(self._unrefused(clause, self._places(clause)))
        lines = text.splitlines()
        for item in (*self._listed(lines), *self._labelled(lines)):
            found[item] = None
        return list(found)

    def mentions(self, text: str) -> list[str]:
        """What of these things `text` names at all, asking or not."""
        return list(_names(self._places(words(text))))

    def _places(self, folded: str) -> list[Place]:
        """Where each item is named."""
        return [place for place in self._items.places(folded) if place[2] != _HARMLESS]

    def _begs(self, folded: str) -> bool:
        """Whether it asks in words, with no mark of a question."""
        return "asks" in self._asks.all(folded)

    def _unrefused(self, folded: str, items: Iterable[Place]) -> Iterator[str]:
        """The items with no refusal before them."""
        refused = min((end for _, end, _ in self._refusals.places(folded)), default=len(folded))
        return (item for start, _, item in items if start < refused)

    def _demanding(self, folded: str) -> list[Place]:
        return [place for place in self._demands.places(folded) if place[2] == "demands"]

    def _demands_any(self, folded: str, items: list[Place]) -> bool:
        """Whether one of the items stands near what demands it, in words that are not clear of it.
        The nearest two stand beside each other when all are put in order."""
        demands = self._demanding(folded)
        if not demands or self._clear.first(folded):
            return False
        both = sorted((*demands, *items))
        return any(
            (one[2] == "demands") != (other[2] == "demands")
            and _length(folded[one[1] : other[0]]) <= _NEAR
            for one, other in pairwise(both)
        )

    def _begins_to_demand(self, clause: str) -> bool:
        """Whether a clause behind a comma demands anew ('do not worry, we need your visa'): one
        verb alone may go on with what is refused ('do not bring, send or show your visa')."""
        first = next(iter(self._demanding(clause)), None)
        return first is not None and first[0] == 0 and " " in clause[: first[1]]

    def _listed(self, lines: list[str]) -> Iterator[str]:
        """What stands in lists that are led in by a demand, behind it or in lines with bullets."""
        led = False
        for line in lines:
            if led and _BULLET.match(line):
                yield from self._free(line)
                continue
            led = led and not line.strip()
            for piece in _SENTENCES.split(line):
                if led:
                    yield from self._free(piece)
                led = piece.rstrip().endswith(tuple(_COLONS)) and self._leads_in(words(piece))

    def _leads_in(self, folded: str) -> bool:
        return bool(self._demanding(folded)) and not self._clear.first(folded)

    def _free(self, said: str) -> Iterable[str]:
        """The items of a line in a list, unless it is clear of them."""
        folded = words(said)
        items = _but_shown(self._places(folded))
        return _names(items) if items and not self._clear.first(folded) else ()

    def _labelled(self, lines: list[str]) -> Iterator[str]:
        """What the labels of a form name."""
        for number, line in enumerate(lines):
            begins = 0
            for mark in _MARKS.finditer(line):
                label = line[max(begins, mark.start() - _LONGEST) : mark.start()]
                begins = mark.end()
                ends = not line[begins : begins + 1] or not line[begins : begins + _LONGEST].strip()
                fills = mark[0] not in _COLONS or bool(
                    _TO_FILL.match(line[begins : begins + _LONGEST])
                )
                if label.strip() and (fills or ends):
                    yield from self._named_by(
                        label, None if fills else lines[number + 1 : number + 2]
                    )

    def _named_by(self, label: str, below: list[str] | None) -> Iterable[str]:
        """What one label names. `below` is the line behind one that ends with it, with no blank: a
        heading looks alike, and what stands under that says more than another label does."""
        folded = words(_ASIDE.sub(" ", _BEFORE_LABEL.split(label.rstrip())[-1]))
        if not folded or self._clear.first(folded):
            return ()
        below = [line for line in below or () if line.strip()]
        if any(self._clear.first(words(line)) for line in below):
            return ()
        items = self._places(folded)
        if items:
            named = sum(_length(folded[start:end]) for start, end, _ in items)
            return _names(items) if _length(folded) - named <= _BESIDES else ()
        if folded in self._labels and all(_MARKS.search(line) for line in below):
            return (self._labels[folded],)
        return ()


def _names(items: Iterable[Place]) -> dict[str, None]:
    """The names of some items, in order, each once."""
    return dict.fromkeys(item for _, _, item in items)


def _but_shown(items: Iterable[Place]) -> list[Place]:
    return [place for place in items if place[2] != _SHOWN]


def _length(said: str) -> float:
    """How many words."""
    return sum(0.5 if _HAN.match(word) else 1 for word in _WORD.findall(said))


def _of_all(by_language: dict[str, list[str]]) -> list[str]:
    """The words of every language in one list."""
    return [word for said in by_language.values() for word in said]


@cache
def never_ask() -> NeverAsk:
    """The finder of the tables that Puente ships with."""
    return NeverAsk()
