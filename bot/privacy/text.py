"""A text cut into words, with the way back to where each stood."""

from __future__ import annotations

import re
from typing import Final

from bot.privacy.fold import fold
from bot.privacy.pattern import WORDS

MARK: Final = "[private]"
WALLS: Final = frozenset((MARK, *"?;。۔؟."))
# A full stop ends no sentence in "B.I. 0044", "passport no. P44" and "618 . 04 . 7729".
_STOP: Final = r"(?<!\.)(?<!\.\w)\.(?=\s*$|\s++(?!\w*\d))"
_TOKENS: Final = re.compile(rf"{re.escape(MARK)}|{WORDS.pattern}|[?;。۔؟]|{_STOP}")
# The same for a text that is ASCII after folding, in half the time.
_PLAIN_TOKENS: Final = re.compile(rf"[a-z]+(?:'[a-z]+)*|\d+|{re.escape(MARK)}|[?;]|{_STOP}")


class Text:
    """`words` are folded, without apostrophes; sentence ends and marks are walls among them."""

    __slots__ = ("_capitals", "_spans", "_tokens", "folded", "words")

    def __init__(self, raw: str) -> None:
        self.folded = fold(raw)
        self._tokens = _PLAIN_TOKENS if self.folded.text.isascii() else _TOKENS
        self.words = self._tokens.findall(self.folded.text)
        if "'" in self.folded.text:
            self.words = [word.replace("'", "") for word in self.words]
        self._spans: list[tuple[int, int]] | None = None
        self._capitals: bool | None = None

    def spoken(self) -> list[str]:
        """The words without the walls."""
        return [word for word in self.words if word not in WALLS]

    def place(self, word: int) -> tuple[int, int]:
        """Where word number `word` stands in the folded text."""
        if self._spans is None:
            self._spans = [found.span() for found in self._tokens.finditer(self.folded.text)]
        return self._spans[word]

    def between(self, word: int) -> str:
        """What stands between this word and the one before it."""
        return self.folded.text[self.place(word - 1)[1] : self.place(word)[0]]

    def follows_plus(self, word: int) -> bool:
        """Whether a plus sign stands right before this word, as in a phone number."""
        start = self.place(word)[0]
        return self.folded.text[max(start - 1, 0) : start] == "+"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the raw text of words start to end (end not included)."""
        return self.folded.span(self.place(start)[0], self.place(end - 1)[1])

    def shouts(self, word: int) -> bool:
        """Whether this word is in capitals while the text as a whole is not."""
        if self._capitals is None:
            self._capitals = self.folded.raw.isupper()
        start, end = self.span(word, word + 1)
        return not self._capitals and self.folded.raw[start:end].isupper()

    def capital(self, word: int) -> bool:
        """Whether this word begins with a capital."""
        start, end = self.span(word, word + 1)
        return self.folded.raw[start:end].istitle()
