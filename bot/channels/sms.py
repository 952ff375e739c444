"""SMS as the network bills it: encoding, segments, and splitting what is too long. Pure.

Segments are counted as Twilio's own calculator counts them: GSM 03.38 with its extension table,
160 / 153 septets; otherwise UCS-2, 70 / 67 code units, and a grapheme (an emoji family, a letter
with its combining marks, a surrogate pair) is never divided between two segments.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

LIMIT = 1600
"""Characters in one message at most; Twilio refuses more (21617)."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
_GRAPHEME = regex.compile(r"\X")
_ENDS = regex.compile(r"(?<=[.!?。！？؟।])\s+|\n+")


@dataclass(frozen=True)
class Size:
    """How a text travels."""

    encoding: str
    """GSM-7 or UCS-2."""
    segments: int


def size(text: str) -> Size:
    """The encoding and number of segments of `text`; an empty text still takes one."""
    if all(c in _BASIC or c in _EXTENSION for c in text):
        weights = [2 if c in _EXTENSION else 1 for c in text]
        return Size("GSM-7", _segments(weights, 160, 153))
    clusters = _GRAPHEME.findall(text)
    return Size("UCS-2", _segments([_units(c) for c in clusters], 70, 67))


def _units(cluster: str) -> int:
    return sum(2 if ord(c) > 0xFFFF else 1 for c in cluster)


def _segments(weights: list[int], single: int, part: int) -> int:
    """Fills segments in order; what does not fit whole begins the next."""
    if sum(weights) <= single:
        return 1
    count, room = 1, part
    for weight in weights:
        if weight > room:
            # A cluster longer than a whole segment has to be divided after all.
            count, room = count + -(-weight // part), part - (weight % part or part)
            if weight <= part:
                room = part - weight
        else:
            room -= weight
    return count


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Parts of at most `limit` characters, cut after a sentence, a word, or at least a grapheme."""
    rest, parts = text.strip(), []
    while len(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest or not parts else parts


def _cut(text: str, limit: int) -> int:
    window = text[: limit + 1]
    sentences = [m.end() for m in _ENDS.finditer(window) if m.start() <= limit]
    if sentences and min(sentences[-1], limit) > limit // 3:
        return min(sentences[-1], limit)
    space = window.rfind(" ", limit // 3)
    if space > 0:
        return space
    ends = [m.end() for m in _GRAPHEME.finditer(text[: limit + 50]) if m.end() <= limit]
    return ends[-1] if ends else limit
