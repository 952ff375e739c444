"""Whole dates of years ago, in figures: families tell hardly any but of a birth or an arrival."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from bot.privacy.text import Text

_SEPARATORS: Final = frozenset("/.-")
_OLDEST: Final = 1920
_YOUNGEST: Final = 3
"""Years since a date that is somebody's: whoever is younger goes to no school; a later one is an
event's, or of a letter."""
_MONTHS, _DAYS = range(1, 13), range(1, 32)


def find_dates(text: Text) -> Iterator[tuple[int, int]]:
    """The words (start, end) of every such date, as 5/12/2018, 2018-12-05 or 05.12.2018."""
    for at in range(len(text.words) - 2):
        three = text.words[at : at + 3]
        if not all(word.isdecimal() and word.isascii() for word in three):
            continue
        separator = text.between(at + 1).strip()
        same = text.between(at + 2).strip() == separator
        if same and separator in _SEPARATORS and _is_long_ago(*three):
            yield at, at + 3


def _is_long_ago(first: str, second: str, third: str) -> bool:
    year, others = (first, (second, third)) if len(first) == 4 else (third, (first, second))
    if len(year) != 4 or any(len(one) > 2 for one in others):
        return False
    one, other = map(int, others)
    possible = (one in _MONTHS and other in _DAYS) or (one in _DAYS and other in _MONTHS)
    return possible and _OLDEST <= int(year) <= datetime.now(UTC).year - _YOUNGEST
