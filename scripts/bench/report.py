"""Figures as rows, rows as tables, tables as the page docs/performance.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scripts.bench.rounds import Spread, spread

INTRODUCTION = """# Performance

`make bench` writes this page; nothing on it is written by hand but these lines. Each figure is a
ratio to a baseline that runs in the same call, in interleaved rounds (A B A B ...): a number in
milliseconds says more about the machine than about the program, and a ratio less. A row gives the
medians of both sides, the ratio round by round as lowest / median / highest, and what was aimed at.
Rows without a baseline have a limit of their own; rows without a target are there to be read.
"""
HEAD = ("figure", "baseline", "Puente", "low / median / high", "target", "result")


@dataclass(frozen=True)
class Target:
    """What a median is held against."""

    limit: float
    at_least: bool = False
    unit: str = ""

    def met(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {number(self.limit)}{self.unit}"


@dataclass(frozen=True)
class Row:
    """One figure. `spread` is what the target is held against: a ratio, or a value of ours."""

    what: str
    base: str = ""
    ours: str = ""
    spread: Spread | None = None
    target: Target | None = None
    cause: str = ""
    """Why the target was missed, as the run found it."""
    missing: str = ""
    """Why there is no figure."""

    @property
    def verdict(self) -> str:
        if self.missing:
            return f"not measured: {self.missing}"
        if self.target is None or self.spread is None:
            return ""
        if self.target.met(self.spread.mid):
            return "reached"
        return f"missed: {self.cause or 'the cause is not known'}"

    def cells(self) -> tuple[str, ...]:
        between = self.spread
        three = (between.low, between.mid, between.high) if between else ()
        aimed = str(self.target) if self.target else ""
        return (
            self.what,
            self.base,
            self.ours,
            " / ".join(map(number, three)),
            aimed,
            self.verdict,
        )


@dataclass(frozen=True)
class Table:
    """A table that stands beside the figures, such as where the time goes."""

    title: str
    head: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    """One figure's part of the page."""

    name: str
    title: str
    how: str
    rows: tuple[Row, ...] = ()
    tables: tuple[Table, ...] = ()
    machine: str = ""
    trial: bool = field(default=False)


def compared(
    what: str,
    base: Sequence[float],
    ours: Sequence[float],
    ratios: Sequence[float],
    unit: str,
    target: Target | None = None,
    cause: str = "",
) -> Row:
    """A row of two sides that were measured round by round."""
    return Row(
        what,
        f"{number(spread(base).mid)} {unit}".rstrip(),
        f"{number(spread(ours).mid)} {unit}".rstrip(),
        spread(ratios),
        target,
        cause,
    )


def alone(
    what: str, ours: Sequence[float], unit: str, target: Target | None = None, cause: str = ""
) -> Row:
    """A row whose values are held against a limit, not against a baseline."""
    between = spread(ours)
    return Row(what, "", f"{number(between.mid)} {unit}".rstrip(), between, target, cause)


def number(value: float) -> str:
    """Three digits that matter, without an exponent."""
    if value == int(value) and abs(value) < 1_000:
        return str(int(value))
    for limit, digits in ((0.1, 4), (1, 3), (10, 2), (100, 1)):
        if abs(value) < limit:
            return f"{value:.{digits}f}"
    return f"{value:,.0f}"


def table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A Markdown table; a bar within a cell would divide it."""
    said = [[cell.replace("|", "\\|").replace("\n", " ") for cell in line] for line in lines]
    marks = ["---"] * len(head)
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, marks, *said))


def written(section: Section) -> str:
    """A section of the page."""
    parts = [f"## {section.title}", section.how.strip()]
    if section.trial:
        parts.append("**A short trial: too few rounds to be believed.**")
    if section.rows:
        parts.append(table(HEAD, [row.cells() for row in section.rows]))
    for beside in section.tables:
        parts += [f"{beside.title}:", table(beside.head, beside.lines)]
    if section.machine:
        parts.append(f"*{section.machine}*")
    return "\n\n".join(parts) + "\n"


def page(sections: Sequence[Section]) -> str:
    """The whole page, with every row's result at its top."""
    rows = [row for section in sections for row in section.rows if row.target or row.missing]
    reached = sum(row.verdict == "reached" for row in rows)
    summary = f"{reached} of {len(rows)} targets are reached.\n"
    return "\n".join([INTRODUCTION, summary, *map(written, sections)])


def keep(section: Section, folder: Path) -> None:
    """Keeps a section, so that the page can be written when another one is measured again."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(section), ensure_ascii=False, indent=1)
    (folder / f"{section.name}.json").write_text(text + "\n", "utf-8")


def kept(name: str, folder: Path) -> Section | None:
    """A section that was kept; None when there is none."""
    path = folder / f"{name}.json"
    return _section(json.loads(path.read_text("utf-8"))) if path.is_file() else None


def _section(said: dict[str, Any]) -> Section:
    rows = tuple(_row(row) for row in said.pop("rows"))
    tables = tuple(
        Table(t["title"], tuple(t["head"]), tuple(tuple(line) for line in t["lines"]))
        for t in said.pop("tables")
    )
    return Section(**said, rows=rows, tables=tables)


def _row(said: dict[str, Any]) -> Row:
    between, target = said.pop("spread"), said.pop("target")
    return Row(
        **said,
        spread=Spread(**between) if between else None,
        target=Target(**target) if target else None,
    )
