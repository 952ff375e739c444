"""A list of numbers that must get nothing, from whatever the school used before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import text_file
from bot.csv_table import Line
from bot.roster import columns, phones
from bot.roster.findings import Finding
from bot.roster.importing import BATCH
from bot.roster.register import LIMITS, lines_of
from bot.sentence import Sentence
from bot.store import consents, rosters
from bot.store.db import Session, Sessions, transaction
from bot.text_file import Unreadable

METHOD = "import"


@dataclass
class OptOuts:
    """The numbers of a list, and the lines that hold none."""

    numbers: list[str]
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True)
class Outcome:
    """What became of a list."""

    stopped: int
    """Numbers that get nothing from now on."""
    before: int
    """Numbers that had stopped already."""
    came_back: int
    """Numbers that stopped by this list before, and have started again by themselves since."""

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"stopped": self.stopped, "before": self.before, "came_back": self.came_back}


def read(path: Path) -> OptOuts:
    """The numbers in a column `phone`, or in the first column of a file without a header."""
    lines = lines_of(text_file.at(path, LIMITS))
    first = next(lines, None)
    if first is None:
        raise Unreadable(Sentence("%(file)s is empty", file=path.name))
    header = columns.read(first.cells)
    at = next(iter(header.places.get("phone", ())), None)
    if at is None and not _is_number(first.cells[0]):
        why = Sentence("%(file)s: no column phone, and no number in the first line", file=path.name)
        raise Unreadable(why)
    found = OptOuts([])
    for line in _body(first, lines, at):
        _take_in(found, line, at or 0)
    found.numbers = list(dict.fromkeys(found.numbers))
    return found


def _body(first: Line, rest: Iterator[Line], at: int | None) -> Iterator[Line]:
    if at is None:
        yield first
    yield from rest


def _take_in(found: OptOuts, line: Line, at: int) -> None:
    cell = line.cells[at] if at < len(line.cells) else ""
    try:
        found.numbers.append(phones.read(cell, in_use=False).number)
    except phones.NoNumberError as why:
        todo = Sentence("write the number with its area code and import the list again")
        found.findings.append(Finding(line.number, "phone", why.why, todo))


def _is_number(cell: str) -> bool:
    try:
        phones.read(cell, in_use=False)
    except phones.NoNumberError:
        return False
    return True


def save(store: Sessions, numbers: list[str], now: datetime, dry: bool) -> Outcome:
    """Stops these numbers; one that is not known is kept for that one reason."""
    counts = [0, 0, 0]
    for at in range(0, len(numbers), BATCH):
        some = numbers[at : at + BATCH]
        with transaction(store) as session:
            for place, many in enumerate(_stop(session, some, now, dry)):
                counts[place] += many
    return Outcome(*counts)


def _stop(session: Session, numbers: list[str], now: datetime, dry: bool) -> tuple[int, int, int]:
    if not dry:
        rosters.make_families(session, numbers, now)
    found = rosters.families_of(session, numbers, hold=not dry)
    ledgers = consents.ledgers(session, [family.id for family in found.values()])
    before = came_back = 0
    for family in found.values():
        if family.opted_out_at is not None:
            before += 1
        elif any(fact.method == METHOD for fact in ledgers.get(family.id, ())):
            came_back += 1
        elif not dry:
            consents.record(session, family, "opt_out", METHOD, None, now)
    return len(numbers) - before - came_back, before, came_back
