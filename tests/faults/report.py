"""The page of a run: docs/reliability.md is written here and nowhere else."""

from __future__ import annotations

import os
import platform
import re
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

HEAD = """\
# Reliability, as it was tried

This page is written by `make faults`; nobody edits it. The run starts the line's real processes on
SQLite and on PostgreSQL, with a Twilio and a Rasa of the tests' own on loopback, does to them what
the tables say, and then checks the ledger: every acknowledged text has exactly one row, one turn
and its answer; every answer exists at Twilio at most once, in order, and reached a final state; no
message is at Twilio that no row knows of; nothing is stuck, nothing is left in the spool. A text
that the door did not acknowledge is posted again with the same id, as Twilio does for the address
in the README (`#rc=5&rp=all`); status reports are repeated while the door is away.
"""
STORM = """\
## The storm

Steady traffic of families who each send their next text when the former was answered (or after
15 seconds), through the real Rasa, while processes are killed with SIGKILL at random; then the same
ledger.
"""


@dataclass
class Row:
    """One line of the table."""

    number: int
    name: str
    done: str
    expected: str
    store: str
    result: str = "passed"
    why: str = ""
    seconds: float = 0.0
    counts: str = ""
    notes: list[str] = field(default_factory=list)


PAGE = pytest.StashKey["Page"]()
CASE = pytest.StashKey[Any]()
FAILED = pytest.StashKey[bool]()


@dataclass
class Page:
    """Gathers the cases of a run, and becomes text."""

    rows: dict[str, Row] = field(default_factory=dict)
    storms: list[dict[str, Any]] = field(default_factory=list)
    began: datetime = field(default_factory=lambda: datetime.now(UTC))

    def note(self, item: pytest.Item, outcome: Any) -> None:
        """What pytest says of a test's phase."""
        marker = item.get_closest_marker("case")
        if marker is None:
            return
        row = self.rows.setdefault(item.nodeid, _row(item, marker))
        if outcome.when == "call":
            row.seconds = outcome.duration
            case = item.stash.get(CASE, None)
            if case is not None:
                row.counts = "; ".join(str(summed) for summed in case.sums)
                row.notes = case.notes
        if outcome.failed:
            item.stash[FAILED] = True
            row.result, row.why = "FAILED", _why(outcome)
            print(
                f"\nFAILED {row.name}, {row.store}: {row.why}", file=sys.stderr
            )  # not only at the end
        elif outcome.skipped:
            row.result, row.why = "skipped", str(outcome.longrepr[2]).removeprefix("Skipped: ")

    def text(self) -> str:
        rows = sorted(self.rows.values(), key=lambda row: (row.number, row.name, row.store))
        good = sum(row.result == "passed" for row in rows)
        told = [HEAD, _where(self.began), f"**{good} of {len(rows)} passed.**\n"]
        told.append(_table([row for row in rows if row.number]))
        if self.storms:
            told += [STORM, _storms(self.storms)]
        return "\n".join(told)


def _row(item: pytest.Item, marker: pytest.Mark) -> Row:
    number, done, expected = marker.args
    callspec = getattr(item, "callspec", None)
    params = dict(callspec.params) if callspec else {}
    store = params.pop("line", "SQLite, a line of its own")
    of = ", ".join(str(value) for value in params.values() if len(str(value)) < 40)
    name = str(getattr(item, "originalname", item.name)).removeprefix("test_").replace("_", " ")
    return Row(number, f"{name} ({of})" if of else name, done, expected, str(store))


def _why(outcome: Any) -> str:
    crash = getattr(outcome.longrepr, "reprcrash", None)
    said = crash.message if crash else str(outcome.longrepr)
    said = said.split("\nassert ")[0].removeprefix("AssertionError: ")
    return re.sub(r"\s+", " ", said)[:400]


def _table(rows: list[Row]) -> str:
    lines = [
        "| # | what was done | what is expected | store | result | s | ledger |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        result = row.result + (f": {row.why}" if row.why else "")
        counts = "; ".join(filter(None, [row.counts, *row.notes]))
        cells = [str(row.number), f"{row.done} ({row.name})", row.expected, row.store]
        cells += [result, f"{row.seconds:.1f}", counts]
        lines.append("| " + " | ".join(_cell(cell) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _storms(storms: list[dict[str, Any]]) -> str:
    names = list(dict.fromkeys(name for storm in storms for name in storm))
    lines = ["| | " + " | ".join(str(storm.get("store", "")) for storm in storms) + " |"]
    lines.append("|---" * (len(storms) + 1) + "|")
    for name in names:
        if name != "store":
            values = (_cell(str(storm.get(name, ""))) for storm in storms)
            lines.append(f"| {name} | " + " | ".join(values) + " |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "/").replace("\n", " ").replace("<", "&lt;")


def _where(began: datetime) -> str:
    memory = Path("/proc/meminfo").read_text().split("\n", 1)[0].split()[1]
    minutes = (datetime.now(UTC) - began).total_seconds() / 60
    return (
        f"{began:%Y-%m-%d %H:%M} UTC, {minutes:.0f} minutes on {os.cpu_count()} cores with "
        f"{int(memory) / 2**20:.0f} GiB ({platform.system()} {platform.release()}, Python "
        f"{platform.python_version()}, load {os.getloadavg()[0]:.1f} at the end).\n"
    )
