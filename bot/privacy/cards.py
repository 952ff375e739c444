"""What people write behind the number of a bank card: until when it is good, and its code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.privacy.text import Text

_NEAR: Final = 8
"""Words behind the number in which it is looked for."""
_YEAR_LENGTHS: Final = (2, 4)
_CODES: Final = frozenset(("cvv", "cvc", "cvn", "cid", "csc"))
_CODE_LENGTHS: Final = (3, 4)
_AFTER_NAME: Final = 3
"""Words from the name of the code to the code itself."""


def beside_card(text: Text, end: int) -> Iterator[tuple[int, int]]:
    """The words (start, end) of month and year, as in 09/28, and of the code, behind word `end`."""
    last = min(end + _NEAR, len(text.words))
    for at in range(end, last - 1):
        if _is_until(text, at):
            yield at, at + 2
    for at in range(end, last):
        if text.words[at] in _CODES:
            yield from _code(text, at + 1)


def _is_until(text: Text, at: int) -> bool:
    month, year = text.words[at : at + 2]
    numbers = month.isdecimal() and year.isdecimal() and len(year) in _YEAR_LENGTHS
    return numbers and text.between(at + 1).strip() in ("/", "-") and 1 <= int(month) <= 12


def _code(text: Text, start: int) -> Iterator[tuple[int, int]]:
    for at in range(start, min(start + _AFTER_NAME, len(text.words))):
        if text.words[at].isdecimal() and len(text.words[at]) in _CODE_LENGTHS:
            yield at, at + 1
            return
