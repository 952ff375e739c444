"""A sentence for staff, kept as what it was made of, so that a page can say it in their language.

What finds a fault says so in English and knows of no other language; logs, JSON and the command
line print that. The desk (`bot/console/faults.py`) looks the pattern up and puts the values in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """An English sentence with its values in it: a `str`, and the pattern and values besides.

    The pattern is written where it is said, in one piece, so that `scripts/wording.py` finds it
    for translators. A value is a name, a number or what a file says, never a part of the grammar;
    where one is a sentence of its own (a reason after a colon), it is said in that language, too.
    """

    pattern: str
    """With `%(name)s` for each value."""
    values: Mapping[str, object]

    def __new__(cls, pattern: str, **values: object) -> Self:
        made = super().__new__(cls, pattern % values if values else pattern)
        made.pattern, made.values = pattern, values
        return made
