"""SMS as the network bills it: encoding, segments, and splitting what is too long. Pure.

Segments are counted as Twilio's own calculator counts them: GSM 03.38 with its extension table,
160 / 153 septets; otherwise UCS-2, 70 / 67 code units, and a grapheme (an emoji family, a letter
with its combining marks, a surrogate pair) is never divided between two segments.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

import regex

LIMIT = 1600
"""Characters in one message at most; Twilio refuses more (21617)."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
_GSM = _BASIC | _EXTENSION

# Twilio's calculator divides text by Unicode 10's rules for graphemes, with a few turns of its
# own; today's rules (\X) join more: Hindi conjuncts, newer emoji. This is what it does, but for
# some 400 rare marks that are younger than it.
_JOINING = regex.compile(
    r"(?V1)[\u200D\p{GCB=EX}\p{GCB=SM}\p{GCB=RI}\p{GCB=PP}\p{GCB=L}\p{GCB=V}\p{GCB=T}]"
)
_BILLED = regex.compile(
    r"""(?V1)
    (?(DEFINE)
      (?P<mark>   [\p{GCB=EX}--[\U0001F3FB-\U0001F3FF]] )
      (?P<joins>  (?&mark) | [\u200D\p{GCB=SM}] )
      (?P<glued>  (?<=\u200D) [♀♂⚕⚖✈❤🌈🌾🍳🎓🎤🎨🏫🏭💋💻💼🔧🔬🗨🚀🚒👦-👩] )
      (?P<hangul> \p{GCB=L}* (?: \p{GCB=LVT} | (?:\p{GCB=LV} | \p{GCB=V}) \p{GCB=V}* ) \p{GCB=T}*
                  | \p{GCB=L}+ | \p{GCB=T}+ )
    )
    [\p{GCB=CN}\p{GCB=CR}\p{GCB=LF}\p{Cs}]
    | (?: \p{GCB=RI} | \p{GCB=PP} ) \p{GCB=RI} (?&joins)?
    | \p{GCB=PP}*
      (?: (?&hangul) | (?!(?&joins)) [^\p{GCB=CN}\p{GCB=CR}\p{GCB=LF}\p{GCB=PP}\p{Cs}] )?
      (?: [\u200D\p{GCB=SM}] | (?&glued) | (?<=\p{Emoji_Modifier_Base}) \p{Emoji_Modifier} )*
      (?: (?&mark)
        (?: (?&joins) | (?&glued) | (?<=\p{Emoji_Modifier_Base} (?&mark)) \p{Emoji_Modifier} )* )?
    """,
    regex.VERBOSE,
)
_GRAPHEME = regex.compile(r"\X")
_SPACE = regex.compile(r"\s+(?![\p{M}\u200D])")  # a space may carry a mark: then it is a letter
_ENDS = regex.compile(
    r"(?<=\p{Sentence_Terminal}[\p{Pf}\p{Pe}\"']?)\s+|(?<=[。！？｡][\p{Pf}\p{Pe}]?)|\n+"
)


@dataclass(frozen=True)
class Size:
    """How a text travels."""

    encoding: str
    """GSM-7 or UCS-2."""
    segments: int


def size(text: str) -> Size:
    """The encoding and number of segments of `text`; an empty text still takes one."""
    letters = set(text)
    if letters <= _BASIC:
        return Size("GSM-7", 1 if len(text) <= 160 else -(-len(text) // 153))
    if letters <= _GSM:
        return Size("GSM-7", _segments([2 if c in _EXTENSION else 1 for c in text], 160, 153))
    if _units(text) <= 70:
        return Size("UCS-2", 1)
    clusters = _clusters(text) if _JOINING.search(text) else text
    return Size("UCS-2", _segments([_units(c) for c in clusters], 70, 67))


def _clusters(text: str) -> list[str]:
    return [found.group() for found in _BILLED.finditer(text)]


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def _segments(weights: list[int], single: int, part: int) -> int:
    """Fills segments in order; what does not fit whole begins the next."""
    sums = list(accumulate(weights))
    if sums[-1] <= single:
        return 1
    # The first segment is filled before it turns out that there will be a second, and gives what
    # its header takes the place of to the second, which takes that whole, as Twilio counts.
    too_much, stay = bisect_right(sums, single), bisect_right(sums, part)
    used = sums[too_much] - (sums[stay - 1] if stay else 0)
    count = 2
    for weight in weights[too_much + 1 :]:
        if used + weight > part:
            count, used = count + 1, 0
        used += weight
    return count


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Parts of at most `limit` characters, cut after a sentence, a word, or at least a grapheme."""
    rest, parts = text.strip(), []
    while len(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        space = _SPACE.match(rest, cut)
        rest = rest[space.end() if space else cut :]
    return [*parts, rest] if rest or not parts else parts


def _cut(text: str, limit: int) -> int:
    """Where the first part ends: the last sentence or word past a third of it, or a grapheme."""
    window = text[: limit + 1]
    whole = {m.end() for m in _GRAPHEME.finditer(text[: limit + 50]) if m.end() <= limit}
    for places in (_ENDS, _SPACE):
        starts = [found.start() for found in places.finditer(window)]
        ends = [at for at in starts if at > limit // 3 and at in whole]
        if ends:
            return ends[-1]
    return max(whole, default=limit)
