"""Tables of counts that tell nothing of a few families.

The rule, for every table, chart and file of the reports:

1. A count of 1 to 9 is not shown, only that it is under 10. None is shown as none.
2. What is shown is rounded down to a multiple of 5.
3. A total is the sum of what is shown beside it, and leaves out what is not: it is marked where it
   does, and is a lower bound then.

So no hidden count can be computed. Not from its table: no total of it contains the hidden count.
Not from another table (the same by month, one school beside the district, last week's beside this
week's): each count there stands for five, and of a difference no less than four are possible.
Hiding the second smallest would not do here, since these tables are cut several ways.

Where the whole must be told exactly, as how many families a time suits, and it is split in one way
alone, `standing_apart` says which parts may be told beside it: those that are no small cell, and as
many of them that what is left over is none either. `grouped` makes the table of that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SMALLEST = 10
"""The smallest count that is shown."""
STEP = 5
OTHERS = "others"
"""What those are called that stand together."""


@dataclass(frozen=True)
class Shown:
    """A count as it may be read. `many` is None for one that is hidden.

    `more`: something is left out of it.
    """

    many: int | None
    more: bool = False


@dataclass(frozen=True)
class Table:
    """Counts by row and column; `rows` are names with a cell for each column, and a total."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Shown, ...], Shown], ...]
    totals: tuple[Shown, ...]


def cell(count: int) -> Shown:
    """One count."""
    if 0 < count < SMALLEST:
        return Shown(None)
    return Shown(count // STEP * STEP)


def total(cells: Sequence[Shown]) -> Shown:
    """What is shown of these together."""
    hidden = any(one.many is None or one.more for one in cells)
    return Shown(sum(one.many or 0 for one in cells), hidden)


def standing_apart(parts: Mapping[str, int]) -> frozenset[str]:
    """Which parts of a whole that is told exactly may be told; the others stand together.

    When those that are left over are fewer than SMALLEST together, the smallest of these joins
    them: a subtraction would tell of a few.
    """
    apart = sorted(part for part, many in parts.items() if many >= SMALLEST)
    apart.sort(key=lambda part: parts[part], reverse=True)
    while apart and 0 < sum(n for part, n in parts.items() if part not in apart) < SMALLEST:
        apart.pop()
    return frozenset(apart)


def grouped(
    parts: Mapping[str, Mapping[str, int]], sizes: Mapping[str, int] | None = None
) -> dict[str, Counter[str]]:
    """Counts by part and kind, as they may stand beside a whole that is told exactly.

    The parts that stand apart, the largest first, then all the rest as one, called OTHERS; empty
    where none stands apart. `sizes` says how many there are in each part, where that is not the
    sum of its counts.
    """
    many = sizes or {part: sum(kinds.values()) for part, kinds in parts.items()}
    apart = standing_apart(many)
    found = {
        part: Counter(parts[part]) for part in sorted(apart, key=lambda one: (-many[one], one))
    }
    rest = Counter[str]()
    for part, kinds in parts.items():
        if part not in apart:
            rest.update(kinds)
    return {**found, OTHERS: rest} if found and rest.total() else found


def table(
    counts: Mapping[tuple[str, str], int], rows: Sequence[str], columns: Sequence[str]
) -> Table:
    """A table of counts by (row, column)."""
    made = []
    for row in rows:
        cells = tuple(cell(counts.get((row, column), 0)) for column in columns)
        made.append((row, cells, total(cells)))
    across = tuple(total([cells[at] for _, cells, _ in made]) for at in range(len(columns)))
    return Table(tuple(columns), tuple(made), across)
