"""Answers to an event, counted without a name; languages of few families stand together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reporting.small_cells import grouped
from bot.store.rsvps import Rsvp

WORDS = ("yes", "maybe", "no")


@dataclass(frozen=True)
class OfLanguage:
    """The answers of families of one language, or of those that stand together as `others`."""

    code: str
    families: int
    by_answer: dict[str, int]


@dataclass(frozen=True)
class Answered:
    """How many families answered, who comes, and what is needed."""

    by_answer: dict[str, int]
    adults: int
    children: int
    needs: dict[str, int]
    languages: tuple[OfLanguage, ...]
    """Those that may be told beside the whole (bot/reporting/small_cells.py)."""

    @property
    def answers(self) -> int:
        return sum(self.by_answer.values())

    @property
    def people(self) -> int:
        return self.adults + self.children

    @property
    def expected(self) -> int:
        """Families who come, or perhaps: who must hear when it is called off or moved."""
        return self.by_answer["yes"] + self.by_answer["maybe"]


def counted(said: Sequence[tuple[Rsvp, str]]) -> Answered:
    """The answers, each with its family's language, counted.

    A family that answers to several sessions has several answers, and is one of its language.
    """
    coming = [one for one, _ in said if one.attending == "yes"]
    needs = Counter(need for one, _ in said if one.attending != "no" for need in one.needs)
    by_language: dict[str, Counter[str]] = {}
    for one, language in said:
        by_language.setdefault(language or "en", Counter())[one.attending] += 1
    spoken = {one.family_id: language or "en" for one, language in said}
    families = Counter(one.attending for one, _ in said)
    return Answered(
        {word: families[word] for word in WORDS},
        sum(one.adults for one in coming),
        sum(one.children for one in coming),
        dict(sorted(needs.items())),
        tuple(
            OfLanguage(code, many.total(), {word: many[word] for word in WORDS})
            for code, many in grouped(by_language, Counter(spoken.values())).items()
        ),
    )
