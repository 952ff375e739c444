"""`puente eval *.entities.tsv`: what the tables take out of messages, on labelled files."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.errors import NotReady
from bot.language.entities import Extractors

SUFFIX = ".entities.tsv"
"""How a file of labelled entities is told from one of labelled messages."""
MEASURED = (
    "day", "time", "attending", "adults", "children", "needs", "no_needs", "grade", "relation",
    "language", "school", "event",
)  # fmt: skip


@dataclass(frozen=True)
class Labelled:
    """A line: the day the message is read on, its text, and what it names as JSON values."""

    language: str
    today: date
    text: str
    names: dict[str, Any]


def read(path: Path) -> list[Labelled]:
    """The lines of `<language>.entities.tsv`; NotReady names the first that is wrong."""
    rows = []
    for place, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            today, text, names = line.split("\t")
            known = json.loads(names)
            if not known.keys() <= set(MEASURED):
                raise ValueError
            rows.append(Labelled(path.name.split(".")[0], date.fromisoformat(today), text, known))
        except ValueError:
            raise NotReady("eval", f"{path}:{place}: date, text and JSON are needed") from None
    return rows


def measure(files: Iterable[Path], entities: Extractors) -> dict[str, Any]:
    """Per language: the share of lines in which everything is right, and each entity's F1."""
    rows = [row for path in files for row in read(path)]
    found = [(row, _named(row, entities)) for row in rows]
    languages = sorted({row.language for row in rows})
    return {
        code: _figures([(row, got) for row, got in found if row.language == code])
        for code in languages
    }


def _named(row: Labelled, entities: Extractors) -> dict[str, Any]:
    named = entities.speaking(row.language).named(row.text, row.today)
    return {name: named[name] for name in MEASURED if name in named}


def _same(one: Any, other: Any) -> bool:
    return sorted(one) == sorted(other) if isinstance(one, list) else bool(one == other)


def _figures(rows: list[tuple[Labelled, dict[str, Any]]]) -> dict[str, Any]:
    right: Counter[str] = Counter()
    claimed: Counter[str] = Counter()
    there: Counter[str] = Counter()
    exact = 0
    for row, got in rows:
        claimed.update(got.keys())
        there.update(row.names.keys())
        same = {n for n in got if n in row.names and _same(got[n], row.names[n])}
        right.update(same)
        exact += len(same) == len(got) == len(row.names)
    return {
        "messages": len(rows),
        "exact": round(exact / len(rows), 4),
        "f1": {
            name: round(2 * right[name] / (claimed[name] + there[name]), 4)
            for name in MEASURED
            if there[name]
        },
    }


def table(report: dict[str, Any]) -> str:
    """The report to read: shares in percent."""
    names = list(dict.fromkeys(name for row in report.values() for name in row["f1"]))
    head = f"{'':8}{'n':>10}{'exact':>10}" + "".join(f"{name:>10}" for name in names)
    lines = [head]
    for code, row in report.items():
        cells = [f"{100 * row['f1'][n]:.1f}" if n in row["f1"] else "-" for n in names]
        figures = "".join(f"{cell:>10}" for cell in cells)
        lines.append(f"{code:8}{row['messages']:>10}{100 * row['exact']:>10.1f}{figures}")
    return "\n".join(lines)
