"""Medians and the like out of times that were counted in classes."""

from __future__ import annotations

from collections.abc import Mapping

from bot.reporting.small_cells import SMALLEST
from bot.reporting.tallying import BOUNDS


def quantile(counted: Mapping[str, int], share: float) -> float | None:
    """The seconds within which this share was done, as a straight line within its class has it.

    None for fewer than ten: that would be the time of a few families.
    """
    whole = sum(counted.values())
    if whole < SMALLEST:
        return None
    wanted, below, lower = share * whole, 0, 0
    for bound in BOUNDS:
        many = counted.get(str(bound), 0)
        if many and below + many >= wanted:
            return lower + (bound - lower) * (wanted - below) / many
        below, lower = below + many, bound
    return float(BOUNDS[-1])
