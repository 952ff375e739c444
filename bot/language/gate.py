"""Whether a machine's translation can be one at all. It finds gross failures, not wrong meanings.

A text that is left out, cut short, run round in circles, in another language, or that lost a
number is found; a sentence that was turned into its opposite is not. Nothing here makes a
translation fit to be sent without a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final

import regex

from bot.language.detect import Detected
from bot.language.fold import words

DENSE: Final = frozenset({"zh-Hans", "zh-Hant", "ja", "ko"})
"""Languages whose writing takes about a third of the characters."""
SHORTEST, LONGEST = 0.4, 2.6
"""How much shorter or longer than its source a translation may be, once it has some length."""
SHORT: Final = 24
"""Characters up to which a length says nothing."""
SURE: Final = 0.9
_FEWEST: Final = 4
_UNKNOWN: Final = re.compile(r"(?<!\w)[*#@](?=\w)")
"""How Apertium marks a word that it does not know."""
_DIGITS: Final = regex.compile(r"\p{Nd}+")


def failures(
    source_text: str, said: str, source: str, target: str, detects: Callable[[str], Detected]
) -> list[str]:
    """What is grossly wrong with a translation, as codes; empty when nothing is seen."""
    found = []
    theirs, ours = words(said).split(), words(source_text).split()
    if source != target and len(ours) >= _FEWEST and theirs == ours:
        return ["copy"]
    if _numbers(source_text) != _numbers(said):
        found.append("numbers")
    if _length_is_odd(source_text, said, source, target):
        found.append("length")
    if len(theirs) >= 8 and Counter(theirs).most_common(1)[0][1] > len(theirs) / 2:
        found.append("repetition")
    if _UNKNOWN.search(said) and not _UNKNOWN.search(source_text):
        found.append("unknown_words")
    if len(theirs) >= _FEWEST and _is_another(detects(said), target):
        found.append("language")
    return found


def _is_another(seen: Detected, target: str) -> bool:
    if seen.foreign:
        return seen.foreign != target
    return seen.code != target and seen.confidence >= SURE


def _numbers(text: str) -> Counter[str]:
    """The numbers of a text in Latin digits, however they are written."""
    return Counter(str(int(one)) for one in _DIGITS.findall(text))


def _length_is_odd(source_text: str, said: str, source: str, target: str) -> bool:
    before = len(source_text) * (3 if source in DENSE else 1)
    after = len(said) * (3 if target in DENSE else 1)
    if max(before, after) <= SHORT:
        return False
    return not SHORTEST <= after / max(before, 1) <= LONGEST
