"""Answers to an event, counted without a name; of a language with few families only its size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reporting.small_cells import SMALLEST
from bot.store.rsvps import Rsvp

WORDS = ("yes", "maybe", "no")


@dataclass(frozen=True)
class OfLanguage:
    """The families of one language that have answered."""

    code: str
    families: int
    by_answer: dict[str, int]

    @property
    def hidden(self) -> bool:
        """Whether they are so few that only their number is told."""
        return self.families < SMALLEST


@dataclass(frozen=True)
class Answered:
    """How many families answered, who comes, and what is needed."""

    by_answer: dict[str, int]
    adults: int
    children: int
    needs: dict[str, int]
    languages: tuple[OfLanguage, ...]

    @property
    def people(self) -> int:
        return self.adults + self.children

    @property
    def expected(self) -> int:
        """Families who come, or perhaps: who must hear when it is called off or moved."""
        return self.by_answer["yes"] + self.by_answer["maybe"]


def counted(said: Sequence[tuple[Rsvp, str]]) -> Answered:
    """The answers, each with its family's language, counted."""
    coming = [one for one, _ in said if one.attending == "yes"]
    needs = Counter(need for one, _ in said if one.attending != "no" for need in one.needs)
    by_language: dict[str, Counter[str]] = {}
    for one, language in said:
        by_language.setdefault(language or "en", Counter())[one.attending] += 1
    largest = sorted(by_language.items(), key=lambda item: (-item[1].total(), item[0]))
    families = Counter(one.attending for one, _ in said)
    return Answered(
        {word: families[word] for word in WORDS},
        sum(one.adults for one in coming),
        sum(one.children for one in coming),
        dict(sorted(needs.items())),
        tuple(
            OfLanguage(code, many.total(), {word: many[word] for word in WORDS})
            for code, many in largest
        ),
    )
