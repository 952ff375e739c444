"""Private words out, one and the same mark in, everything else byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.privacy.text import MARK

_MARKS: Final = re.compile(re.escape(MARK))
_NO_WORD: Final = re.compile(r"[\s,.;:!?¿¡/&()\"'«»“”\-–—]*\Z")


def redact(raw: str, spans: Iterable[tuple[int, int]]) -> str:
    """Puts the mark in the place of every span (raw character offsets, in any order).

    Marks with no word between them become one; a text of which only punctuation is left becomes
    the mark alone.
    """
    marked = [found.span() for found in _MARKS.finditer(raw)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted([*spans, *marked]):
        if merged and (start <= merged[-1][1] or _NO_WORD.match(raw[merged[-1][1] : start])):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    kept, at = [], 0
    for start, end in merged:
        kept.append(raw[at:start])
        at = end
    kept.append(raw[at:])
    if merged and all(_NO_WORD.match(piece) for piece in kept):
        return MARK
    return MARK.join(kept)
