"""Interleaved rounds and what is read from them. Pure but for the calls it is handed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Spread:
    """The lowest, the middle and the highest of some values."""

    low: float
    mid: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """ValueError when there is nothing to read it from."""
    if not values:
        raise ValueError("no round was measured")
    return Spread(min(values), median(values), max(values))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of the values do not pass: the nearest rank."""
    if not values:
        raise ValueError("nothing was measured")
    ranked = sorted(values)
    return ranked[max(0, math.ceil(share * len(ranked)) - 1)]


def ratios(ours: Sequence[float], base: Sequence[float]) -> list[float]:
    """Round by round: ours over the baseline of the same round."""
    if len(ours) != len(base) or not all(base):
        raise ValueError("every round needs both sides, and a baseline above zero")
    return [mine / theirs for mine, theirs in zip(ours, base, strict=True)]


def steps(rounds: int, sides: Mapping[str, Callable[[], T]]) -> Iterator[tuple[str, T]]:
    """Runs A B A B ...: a machine that slows down in between slows both."""
    for _ in range(rounds):
        for name, run in sides.items():
            yield name, run()


def interleaved(rounds: int, sides: Mapping[str, Callable[[], T]]) -> dict[str, list[T]]:
    """Each side's results, in the order of the rounds."""
    found: dict[str, list[T]] = {name: [] for name in sides}
    for name, result in steps(rounds, sides):
        found[name].append(result)
    return found
