"""What a file of a broadcast's results holds: the numbers, the meter, whom to follow up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.language.beyond import name_of
from bot.reporting.export import Page
from bot.reporting.small_cells import OTHERS, grouped
from bot.sheets import Cell

FOLLOW_UP = ("to", "language", "status", "code", "why", "to_do")
ALL = "all"
"""What stands in the place of a language where none may be told beside the whole."""


def pages(
    status: Mapping[str, Any], variety: Mapping[str, Any], follow_up: Iterable[Mapping[str, str]]
) -> tuple[Page, ...]:
    """The tables, in the order in which they are read; `follow_up` is read row by row."""
    return (
        Page("results", ("language", "status", "families"), _results(status)),
        Page(
            "languages",
            ("language", "families", "reached", "answered", "why", "to_do"),
            _languages(variety),
        ),
        Page("follow-up", FOLLOW_UP, (tuple(row[name] for name in FOLLOW_UP) for row in follow_up)),
    )


def _results(status: Mapping[str, Any]) -> list[Sequence[Cell]]:
    """Everyone of the audience is in exactly one row; languages of few families are together."""
    shown: Mapping[str, Mapping[str, int]] = grouped(status["languages"]) or {ALL: status["fates"]}
    return [
        (language if language in (ALL, OTHERS) else name_of(language), fate, many)
        for language, fates in shown.items()
        for fate, many in sorted(fates.items())
    ]


def _languages(variety: Mapping[str, Any]) -> list[Sequence[Cell]]:
    warned: dict[str, list[Mapping[str, str]]] = {}
    for warning in variety["warnings"]:
        warned.setdefault(warning["language"], []).append(warning)
    return [
        (
            name_of(one["language"]),
            "" if one["hidden"] else one["audience"],
            _number(one["reached"]),
            _number(one["answered"]),
            " ".join(warning["says"] for warning in warned.get(one["language"], ())),
            "; ".join(warning["do"] for warning in warned.get(one["language"], ())),
        )
        for one in variety["languages"]
    ]


def _number(value: int | None) -> Cell:
    return "" if value is None else value
