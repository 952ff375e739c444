"""Folding: what is left of a text when case, accents, width, and decoration no longer count."""

from __future__ import annotations

import unicodedata

import regex

_INVISIBLE = regex.compile(r"[\p{Cf}\p{Mn}\uFE0F]+")
_BREAKS = regex.compile(r"[^\p{L}\p{N}]+")
_NO_SIGNS = regex.compile(r"[^\p{L}\p{N}:./-]+|(?<!\d)[:./-]|[:./-](?!\d)")
_APOSTROPHES = regex.compile(r"['’`´ʼ]")


def bare(text: str) -> str:
    """Lower case, no accents, no marks one cannot see, digits of any script as 0-9."""
    wide = unicodedata.normalize("NFKD", text)
    seen = _INVISIBLE.sub("", wide).casefold()
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in seen)


def words(text: str) -> str:
    """The folded words, one space between: 'Sí,  PAPÁ!' is 'si papa'; nothing but '??' is '?'."""
    plain = " ".join(_BREAKS.sub(" ", _APOSTROPHES.sub("", bare(text))).split())
    return plain or ("?" if "?" in text else "")


def signed(text: str) -> str:
    """Folded like `words`, but with the signs that stand between digits: '9:30', '12/5'."""
    return " ".join(_NO_SIGNS.sub(" ", _APOSTROPHES.sub("", bare(text))).split())
