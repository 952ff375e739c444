"""Names as they are looked for: the words of a name, and how they begin, in any script."""

from __future__ import annotations

import regex

from bot.language.fold import words
from bot.privacy.fold import fold

SHORTEST = 3
"""Letters that are enough to find what begins with them; a shorter word is found when it is whole.
In Hangul one is enough: a name is written in one word there, and begins with a syllable."""
LONGEST = 12
"""Letters that tell names apart; what comes after them is not compared."""
MOST_WORDS = 12
_HANGUL = regex.compile(r"\p{Hangul}")


def asked(text: str) -> tuple[str, ...]:
    """What somebody looks for, word by word, the longest first: all of them must be found."""
    found = dict.fromkeys(word[:LONGEST] for word in _words(text)[:MOST_WORDS])
    return tuple(sorted(found, key=len, reverse=True))


def tokens(name: str) -> frozenset[str]:
    """Under what a name is found: each of its words, whole and by its beginnings."""
    return frozenset(
        word[:letters] for word in _words(name)[:MOST_WORDS] for letters in _lengths(word)
    )


def _lengths(word: str) -> set[int]:
    whole = min(len(word), LONGEST)
    return {whole, *range(1 if _HANGUL.search(word) else SHORTEST, whole)}


def _words(text: str) -> list[str]:
    """Folded as messages are matched, and as texts are compared: ى as ي, đ as d, 陳 as 陈."""
    return [word for word in words(fold(text).text).split() if word != "?"]
