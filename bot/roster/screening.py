"""What may be kept of the free cells of a roster: names, classes, tags, a school's own code.

They go through the same pass as a family's messages. A tag or a class is more: it stands for
whoever is in it, so what would be private when said of oneself ('we are ...', 'we are from ...')
is no tag either.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from babel import Locale

from bot.language.fold import words
from bot.language.never_ask import never_ask
from bot.privacy.screen import MARK, Screen

LONGEST_NAME = 120
LONGEST_LABEL = 60
_DIGIT = re.compile(r"\d")
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_DATE = re.compile(r"\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,4}|(?:19|20)\d{6}")
_LONG_NUMBER = re.compile(r"\d[\d\s.-]{5,}\d")
_CARRIERS = ("we are {}", "we are from {}", "they are {}")
_NO_LABEL = re.compile(
    r"\b(?:dob|born|birth\w*|homeless\w*|mckinney|sped|special ed\w*|iep|504|disab\w*|discapac\w*"
    r"|immigra\w*|inmigra\w*|migrant\w*|refug\w*|asyl\w*|undoc\w*|illegal\w*|citizen\w*|daca|tps|visa"
    r"|newcomers?|sife|slife|hispanic|latin[oax]s?|frl|free lunch|reduced lunch|low income"
    r"|title i c)\b"
)
"""Labels that sort children by what must not be kept: origin, standing, means, health."""
_ALSO_NAMES = frozenset({"jordan", "israel", "chad", "georgia", "america", "kenya", "jersey"})
"""Countries that are given names, too."""


@cache
def _countries() -> frozenset[str]:
    """What countries are called in English and Spanish, folded."""
    named = [*Locale.parse("en").territories.values(), *Locale.parse("es").territories.values()]
    return frozenset(words(one) for one in named) - _ALSO_NAMES


class CellScreen:
    """Says of a free cell whether it may be kept. Safe to share; remembers labels it has seen."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.may_label = lru_cache(maxsize=10_000)(self._may_label)
        self.may_code = lru_cache(maxsize=10_000)(self._may_code)

    def may_name(self, cell: str) -> bool:
        """Whether a cell is a person's name and nothing besides: no date, number or country."""
        if len(cell) > LONGEST_NAME or _DIGIT.search(cell) or _BREAK.search(cell) or MARK in cell:
            return False
        said = words(cell)
        return said not in _countries() and not self._screen(cell).redacted

    def may_address(self, cell: str) -> bool:
        """Whether an address of e-mail holds nothing private by itself."""
        if not _DIGIT.search(cell):
            return True  # only a number can be private within an address
        return not self._screen(cell).redacted and not _DATE.search(cell)

    def _may_label(self, cell: str) -> bool:
        """Whether a class or a tag may be kept."""
        said = (form.format(cell) for form in _CARRIERS)
        return self.may_code(cell) and not any(self._screen(one).redacted for one in said)

    def _may_code(self, cell: str) -> bool:
        """Whether the name or code of a school may be kept: many are called after saints."""
        if len(cell) > LONGEST_LABEL or _BREAK.search(cell) or MARK in cell:
            return False
        if _DATE.search(cell) or _LONG_NUMBER.search(cell):
            return False
        said = words(cell)
        if _NO_LABEL.search(said) or said in _countries() or never_ask().mentions(said):
            return False
        return not self._screen(cell).redacted
