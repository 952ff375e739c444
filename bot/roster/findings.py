"""What an import says about a file: where, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from bot.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one row. It never quotes a cell that may hold what must not be kept.

    `bad`: the row is not taken. Otherwise it is, and only the cell in `column` stays empty or as
    it was.
    """

    line: int
    column: str
    """The name of our column; empty when it is the row as a whole."""
    what: Sentence
    todo: Sentence
    bad: bool = True
    file: str = ""

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {one.name: getattr(self, one.name) for one in fields(self)}
