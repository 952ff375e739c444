"""What staff may write of status: that nobody asks for it here, needs it, keeps it or passes it on.

The screen takes status out wherever it is named, since a family that names it speaks of itself. A
liaison who writes "we never ask about immigration status" says what the school does, and nothing
about anybody. So a clause passes as it is when it
- holds words by which one reassures (responses/reassures.yml), near to what the screen takes out;
- names status, once, and nothing else that is private;
- asks nothing: it is in no question, and no words in it ask for something.
All else is screened as ever: a clause of its own after it, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import regex

from bot import yaml_file
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.never_ask import NeverAsk, never_ask
from bot.language.tables import Finder
from bot.privacy.screen import MARK, Screen

_SENTENCE = regex.compile(r"[^.!?;。！？؟۔؛\n]*[.!?;。！？؟۔؛\n]*\s*")
_QUESTION = regex.compile(r"[?？؟¿]")
_WORD = regex.compile(r"\p{Han}|\w+")
_HAN = regex.compile(r"\p{Han}")
_PLACE = "markofthescreen"
_NEAR = 5
"""Words between what reassures and what the screen takes out. Two characters of Chinese are one."""
_STATUS = frozenset({"status"})


class Reassuring:
    """A screen for what staff write."""

    def __init__(
        self,
        screen: Screen,
        path: Path = RESPONSES / "reassures.yml",
        asks: Callable[[], NeverAsk] = never_ask,
    ) -> None:
        said = {
            name: [one for of in by.values() for one in of]
            for name, by in yaml_file.load(path).items()
        }
        on = "|".join(map(regex.escape, said.pop("go_on")))
        self._clause = regex.compile(
            rf"(?:[^,:，：،–—]|,(?=\d|\s(?:{on})\b))*[,:，：،–—]*\s*", regex.IGNORECASE
        )
        self._said, self._screen, self._asks = Finder(said), screen, asks

    def __call__(self, text: str) -> str:
        """The text without what must not be kept; what only reassures stays as it is."""
        whole = self._screen(text).text
        if whole == text:
            return text
        kept, rest = "", ""
        for piece in self._clauses(text):
            if self.is_one(piece):
                kept, rest = kept + self._screen(rest).text + piece, ""
            else:
                rest += piece
        return kept + self._screen(rest).text if kept else whole

    def is_one(self, clause: str) -> bool:
        """Whether this clause reassures, and says nothing that is private of anybody."""
        if _QUESTION.search(clause) or not self._places(words(clause)):
            return False
        if self._screen.kinds(clause) != _STATUS or self._asks().of(clause):
            return False
        marked = self._screen(clause).text
        return marked.count(MARK) == 1 and self._is_near(words(marked.replace(MARK, f" {_PLACE} ")))

    def _places(self, folded: str) -> list[tuple[int, int]]:
        found = self._said.places(folded)
        return [(start, end) for start, end, name in found if name == "reassures"]

    def _clauses(self, text: str) -> Iterable[str]:
        """The clauses of a text, which together are the text; a question is one with all of it."""
        for sentence in filter(None, _SENTENCE.findall(text)):
            if _QUESTION.search(sentence):
                yield sentence
            else:
                yield from filter(None, self._clause.findall(sentence))

    def _is_near(self, folded: str) -> bool:
        at = folded.index(_PLACE)
        gaps = [
            folded[end:at] if end <= at else folded[at:start] for start, end in self._places(folded)
        ]
        return not gaps or min(map(_length, gaps)) <= _NEAR  # none: it is within what was taken out


def _length(gap: str) -> float:
    """How many words; the place of the mark itself is none."""
    found = [word for word in _WORD.findall(gap) if word != _PLACE]
    return sum(0.5 if _HAN.match(word) else 1 for word in found)


@cache
def reassuring(screen: Screen) -> Reassuring:
    """This screen, for what staff write."""
    return Reassuring(screen)
