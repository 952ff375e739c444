"""What an import does, counted; and the questions that it leaves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

COUNTED = {
    "children": ("new", "changed", "same", "gone", "not_reachable"),
    "adults": ("new", "changed", "same", "gone", "without_number"),
    "families": ("new", "known", "merged", "opted_out"),
    "languages": ("set", "own_choice_kept"),
    "consents": ("yes", "no"),
    "guardianships": ("new", "ended"),
}
"""What is counted, by noun."""


@dataclass(frozen=True)
class Asked:
    """A question that is left to staff, as the report shows it: no name, no whole number."""

    about: str
    number: str
    """Masked."""


@dataclass
class Tally:
    """Counts by noun and what became of it."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: list[Asked] = field(default_factory=list)

    def add(self, noun: str, what: str, many: int = 1) -> None:
        assert what in COUNTED[noun], (noun, what)
        self.counts[noun, what] += many

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            noun: {what: self.counts[noun, what] for what in kinds}
            for noun, kinds in COUNTED.items()
        } | {"questions": len(self.asked)}
