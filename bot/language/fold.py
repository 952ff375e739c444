"""Folding: what is left of a text when case, accents, width, and decoration no longer count."""

from __future__ import annotations

import math
import unicodedata

import regex

from bot.privacy.fold import LETTERS

_INVISIBLE = regex.compile(r"[\p{Cf}\p{Mn}\uFE0F]+")
# U+200C, between the parts of a Dari verb, is one of these: the verb is one word then, as where it
# is typed in one, and the tables have it in two besides. A blank would leave "می", which is May.
# And đ stays đ: "đúng" (right) would be "dừng" (stop).
_LETTERS = str.maketrans(LETTERS)
_BREAKS = regex.compile(r"[^\p{L}\p{N}]+")
_NO_SIGNS = regex.compile(r"[^\p{L}\p{N}:./-]+|(?<!\d)[:./-]|[:./-](?!\d)")
_APOSTROPHES = regex.compile(r"['’`´ʼ]")
# Chinese has no blanks: each character counts as a word, and a row of them as a row of words.
_HAN = regex.compile(r"\p{Han}")
# Thai, Lao, Khmer and Burmese write no blanks either; of how many letters a word is, without the
# signs that stand around them, is much the same in all four.
_UNSPACED = regex.compile(r"(?=\p{L})[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_RUN = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+")
LETTERS_OF_A_WORD = 3
MOST_PARTICLES = 4
"""Particles of one word that are parted from it; nobody writes more, but to make work."""
# Korean hangs its particles on the word before: the word is what is compared.
_HANGUL = regex.compile(r"\p{Hangul}")
_PARTICLES = regex.compile(
    r"(?<=\p{Hangul}{2})(에서|에게|한테|까지|부터|으로|하고|이랑|인데|에|은|는|을|를|도|로|와|과|이|가|의|요)"
    r"(?!\p{Hangul})"
)


def bare(text: str) -> str:
    """Lower case, no accents, no marks one cannot see, one letter for those that keyboards mix,
    digits of any script as 0-9."""
    wide = unicodedata.normalize("NFKD", text)
    seen = _INVISIBLE.sub("", wide).casefold().translate(_LETTERS)
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in seen)


def words(text: str) -> str:
    """The folded words, one space between: 'Sí,  PAPÁ!' is 'si papa'; nothing but '??' is '?'."""
    plain = _parted(_BREAKS.sub(" ", _APOSTROPHES.sub("", bare(text))))
    return plain or ("?" if "?" in text or "؟" in text or "？" in text else "")


def how_many(text: str) -> int:
    """How many words a text has, about, also in a script that writes no blanks."""
    letters = len(_UNSPACED.findall(text))
    if not letters:
        return len(words(text).split())
    return how_many(_RUN.sub(" ", text)) + math.ceil(letters / LETTERS_OF_A_WORD)


def signed(text: str) -> str:
    """Folded like `words`, but with the signs that stand between digits: '9:30', '12/5'."""
    return _parted(_NO_SIGNS.sub(" ", _APOSTROPHES.sub("", bare(text))))


def _parted(plain: str) -> str:
    """One space between words, also where a script writes none."""
    if not plain.isascii():
        if _HAN.search(plain):
            plain = _HAN.sub(r" \g<0> ", plain)
        if _HANGUL.search(plain):
            plain = unicodedata.normalize("NFC", plain)
            # 어린이는: what is left may end like a particle, and is parted again, as it is alone.
            for _ in range(MOST_PARTICLES):
                plain = _PARTICLES.sub(r" \1", plain)
    return " ".join(plain.split())
