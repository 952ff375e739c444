"""Writing differences taken out before matching, with the way back to the original."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LETTERS: Final = {
    "œ": "oe",
    "ی": "ي",
    "ى": "ي",
    "ې": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ة": "ه",
    "ـ": "",
}
"""Letters of which keyboards have one or another: people write them for each other."""
_ALIKE: Final = {
    **dict.fromkeys("’‘ʼʹ′´`＇‛ʻ", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("\u2028\u2029\u0085\r\v\f", "\n"),
    **dict.fromkeys("ıİ", "i"),
    "¿": "?",
    "¡": " ",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ø": "o",
    "æ": "ae",
    **LETTERS,
}


def _is_traditional_too(character: str) -> bool:
    """Whether Big5 has it in its first level: then it is an everyday character of traditional text,
    as 家, 同 and 出 are, whatever else becomes it in simplified."""
    return b"\xa4\x40" <= character.encode("big5", "ignore") <= b"\xc6\x7e"


# Chinese is matched in simplified characters, whichever were written; the second line of the file
# has the simplified form of each character of the first (OpenCC 1.4.2, TSCharacters, Apache-2.0).
_WRITTEN, _SIMPLE = Path(__file__).with_name("simplified.txt").read_text("utf-8").split()
TRADITIONAL: Final = frozenset(_WRITTEN)
SIMPLIFIED: Final = frozenset(c for c in _SIMPLE if not _is_traditional_too(c)) - TRADITIONAL
"""What stands in simplified text only."""
_SIMPLIFIED: Final = dict(zip(_WRITTEN, _SIMPLE, strict=True))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as the matchers see it; `starts[i]` is where folded character i stood.

    `starts` is None when every character kept its place.
    """

    raw: str
    text: str
    starts: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the raw text of folded characters start to end (end not included).

        Characters that fold to nothing (a combining accent, a joiner) go with the one before.
        """
        if self.starts is None:
            return start, end
        last = end
        while last < len(self.starts) and self.starts[last] == self.starts[end - 1]:
            last += 1
        close = self.starts[last] if last < len(self.starts) else len(self.raw)
        return self.starts[start], close


def fold(raw: str) -> Folded:
    """Lower case, no accents, plain digits and forms, simplified Chinese, invisible marks gone."""
    if raw.isascii() and raw.isprintable():
        return Folded(raw, raw.lower())
    pieces = [_FOLDS[character] for character in raw]
    text = "".join(pieces)
    if len(text) == len(pieces) and all(pieces):
        return Folded(raw, text)
    starts = [at for at, piece in enumerate(pieces) for _ in piece]
    return Folded(raw, text, starts)


class _Folds(dict[str, str]):
    """What each character folds to, worked out the first time it is met."""

    def __missing__(self, character: str) -> str:
        piece = self[character] = _fold_one(character)
        return piece


def _fold_one(character: str) -> str:
    if character in _ALIKE:
        return _ALIKE[character]
    if character in _SIMPLIFIED:
        return _SIMPLIFIED[character]
    if (digit := unicodedata.decimal(character, None)) is not None:
        return str(digit)
    kind = unicodedata.category(character)
    if kind in ("Zs", "So", "Sk"):
        return " "
    if kind in ("Cf", "Mn", "Me"):
        return ""
    if kind == "Cc":
        return character if character in "\n\t" else ""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = (part for part in plain if not unicodedata.combining(part))
    composed = unicodedata.normalize("NFC", "".join(_ALIKE.get(part, part) for part in kept))
    return composed or ("" if plain else character)


_FOLDS: Final = _Folds()
