"""The variety meter: whether a broadcast reaches every language alike, and answers come from all.

A language is warned of when three things hold:

1. it and the others together are at least SMALLEST families each;
2. its share lies at least MARGIN below the share of all the others. The others, and not the whole:
   a language that most families speak is most of the whole, and would be compared with itself;
3. the 99 % interval of that difference lies below zero. It is Newcombe's interval for the
   difference of two independent proportions, made of their two Wilson score intervals (Newcombe
   1998, method 10): it holds for few families and for shares of none and all, where z-tests fail.

99 % and not 95 %, since up to seventeen languages are looked at in one broadcast. The numbers of a
language with fewer than SMALLEST families, whose shares are made of too few to say anything, are
not shown, nor are those of as many others that no subtraction from the whole tells of them (see
bot/reporting/small_cells.py). Of a language that is not shown a warning gives no numbers either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any

from bot.language.beyond import name_of
from bot.reporting.small_cells import SMALLEST, standing_apart

MARGIN = 0.10
"""Points below the others from which on somebody should look: ten of a hundred."""
Z = 2.576
"""Of the 99 % interval."""
REACHED = ("accepted", "sent", "delivered", "read")
"""States of a text that has left and of which no trouble is known."""
TO_COME = "waiting"
MANY = 0.2
"""The share of those not reached from which on a reason is named."""
TO_DO = {
    "list:call": "prefer a call or speak a language that is mostly spoken: work through "
    "`puente broadcast to-do {key} call`",
    "list:paper": "get it on paper: `puente broadcast to-do {key} paper`",
    "list:talk": "prefer to be talked to at school: `puente broadcast to-do {key} talk`",
    "list:email": "prefer mail: `puente broadcast to-do {key} email`",
    "not:no_phone": "have no phone number on the roster: ask for numbers, or print it for them",
    "not:no_mail": "prefer mail and have no address: ask for one",
    "not:same_address": "share an address with somebody who gets the mail",
    "not:no_template": "are on WhatsApp, which has no approved template in their language: have "
    "one approved and name it under `templates` in the pack",
    "not:no_consent": "have not consented: ask on paper or in person, not by text",
    "not:no_community": "have not asked for community news: tell them at school that they may",
    "not:opted_out": "have said STOP, which stands: reach them in person, and ask why",
    "not:not_wanted": "have chosen fewer messages",
    "not:weekly_cap": "have had their messages of the week: send to this language next week",
    "not:stopped": "had not been written to when it was stopped: send to this language again",
    "not:expired": "had not been written to when it ended: send to this language again",
    "not:event_over": "had not been written to when the event was over",
    "failed": "have numbers that take no text: `puente broadcast follow-up {key}`",
    "undelivered": "did not get their text: `puente broadcast follow-up {key}`",
    "unknown": "have a text that nobody knows of yet: look again in an hour",
}
"""What a person can do about each fate."""
UNANSWERED = "have somebody who speaks it read the text, and call some of those who did not answer"


@dataclass(frozen=True)
class Tally:
    """One language: how many families, how many of them are reached, how many of those answer.

    `whole` are those of whom it is known by now; those who still wait are left out, except before
    anything is sent, when they are those who would be reached.
    """

    language: str
    audience: int
    whole: int
    reached: int
    answered: int | None
    missed: Mapping[str, int]
    """By fate: those who are not reached."""


def tallies(
    fates: Mapping[tuple[str, str], int], answered: Mapping[str, int] | None, foreseen: bool
) -> list[Tally]:
    """The languages of a broadcast, most families first.

    `answered` is None for a matter that asks nothing; `foreseen`: nothing has been sent yet.
    """
    by_language: dict[str, Counter[str]] = {}
    for (language, fate), many in fates.items():
        by_language.setdefault(language, Counter())[fate] += many
    good = (*REACHED, TO_COME) if foreseen else REACHED
    found = []
    for language, theirs in by_language.items():
        waiting = 0 if foreseen else theirs[TO_COME]
        missed = {fate: n for fate, n in theirs.items() if fate not in (*good, TO_COME)}
        found.append(
            Tally(
                language,
                audience=theirs.total(),
                whole=theirs.total() - waiting,
                reached=sum(theirs[fate] for fate in good),
                answered=None if answered is None else answered.get(language, 0),
                missed=missed,
            )
        )
    return sorted(found, key=lambda one: (-one.audience, one.language))


def meter(
    key: str,
    fates: Mapping[tuple[str, str], int],
    answered: Mapping[str, int] | None = None,
    foreseen: bool = False,
) -> dict[str, Any]:
    """The meter of broadcast `key`, as JSON: the whole, each language, and the warnings."""
    found = tallies(fates, answered, foreseen)
    asks = answered is not None
    apart = standing_apart({one.language: one.audience for one in found})
    whole = Tally(
        "",
        sum(one.audience for one in found),
        sum(one.whole for one in found),
        sum(one.reached for one in found),
        sum(one.answered or 0 for one in found) if asks else None,
        {},
    )
    return {
        "margin": MARGIN,
        "smallest": SMALLEST,
        "whole": _shown(whole, hidden=False),
        "languages": [
            {"language": one.language, **_shown(one, one.language not in apart)} for one in found
        ],
        "warnings": [*_unreached(key, found, apart), *(_unanswered(found, apart) if asks else ())],
    }


def is_below(part: int, of: int, others: int, of_others: int) -> bool:
    """Whether `part` of `of` is less than `others` of `of_others`, by the rule above."""
    if min(of, of_others) < SMALLEST:
        return False
    share, usual = part / of, others / of_others
    if usual - share < MARGIN - 1e-9:  # a tenth is a tenth, also in binary
        return False
    highest, lowest = wilson(part, of)[1], wilson(others, of_others)[0]
    return share - usual + sqrt((highest - share) ** 2 + (usual - lowest) ** 2) < 0


def wilson(part: int, of: int) -> tuple[float, float]:
    """The Wilson score interval of a proportion."""
    share, spread = part / of, Z * Z / of
    middle = share + spread / 2
    half = Z * sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


def _shown(one: Tally, hidden: bool) -> dict[str, Any]:
    """The numbers of a language, or only its size."""
    asks = one.answered is not None
    return {
        "audience": one.audience,
        "hidden": hidden,
        "waiting": None if hidden else one.audience - one.whole,
        "reached": None if hidden else one.reached,
        "reach": None if hidden or not one.whole else round(one.reached / one.whole, 3),
        "answered": None if hidden else one.answered,
        "answers": round((one.answered or 0) / one.reached, 3)
        if asks and not hidden and one.reached >= SMALLEST
        else None,
    }


def _unreached(key: str, found: list[Tally], apart: Collection[str]) -> list[dict[str, str]]:
    whole, reached = sum(one.whole for one in found), sum(one.reached for one in found)
    return [
        {
            "language": one.language,
            "of": "reach",
            "says": f"{name_of(one.language)}: {one.reached} of {one.whole} families are reached "
            f"({_percent(one.reached, one.whole)}), of all the others "
            f"{_percent(reached - one.reached, whole - one.whole)}."
            if one.language in apart
            else f"{name_of(one.language)}: far fewer families are reached than of the others.",
            "do": _to_do(key, one, numbers=one.language in apart),
        }
        for one in found
        if is_below(one.reached, one.whole, reached - one.reached, whole - one.whole)
    ]


def _unanswered(found: list[Tally], apart: Collection[str]) -> list[dict[str, str]]:
    reached = sum(one.reached for one in found)
    answered = sum(one.answered or 0 for one in found)
    return [
        {
            "language": one.language,
            "of": "answers",
            "says": f"{name_of(one.language)}: {one.answered} of {one.reached} families that were "
            f"reached have answered ({_percent(one.answered or 0, one.reached)}), of all the "
            f"others {_percent(answered - (one.answered or 0), reached - one.reached)}."
            if one.language in apart
            else f"{name_of(one.language)}: far fewer families answer than of the others.",
            "do": UNANSWERED,
        }
        for one in found
        if is_below(
            one.answered or 0, one.reached, answered - (one.answered or 0), reached - one.reached
        )
    ]


def _to_do(key: str, one: Tally, *, numbers: bool) -> str:
    """What helps most: the reasons that are many of those not reached, most first."""
    unmet = sum(one.missed.values())
    named = sorted(one.missed.items(), key=lambda item: -item[1])
    return "; ".join(
        f"{many if numbers else 'some'} {TO_DO[fate].format(key=key)}"
        for fate, many in named
        if fate in TO_DO and many >= unmet * MANY
    )


def _percent(part: int, of: int) -> str:
    return f"{100 * part / of:.0f} %" if of else "none"
