"""The import of a roster: read whole, compared whole, then written in small transactions.

Nothing is written before all of it was read and compared. When the machine stops in the middle,
importing the same file again completes what was begun.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.errors import Permanent
from bot.roster import adults, children, oneroster, register
from bot.roster.findings import Finding
from bot.roster.gathering import Gathered, gather
from bot.roster.register import Register
from bot.roster.rows import Checker, Pair
from bot.roster.run import Pass
from bot.roster.tally import Tally
from bot.sentence import Sentence
from bot.store import roster_leavers
from bot.store.db import Session, Sessions, transaction
from bot.store.rosters import Guardian, Student

BATCH = 200
"""Children or adults in one transaction."""
PAUSE = 0.02
"""Seconds between two transactions: SQLite has one writer, and families write meanwhile."""
MOST_GONE = 1 / 3
"""The share of a roster that may leave it with one import; beyond it somebody must say so."""
LONGEST_SOURCE = 32
NOUNS: tuple[tuple[type[Any], str], ...] = ((Student, "children"), (Guardian, "adults"))
"""What can leave a roster."""
T = TypeVar("T")


@dataclass
class Reading:
    """A roster that was read and checked, before it is compared with what is kept."""

    gathered: Gathered
    full: bool
    rows: int
    findings: list[Finding]
    not_read: list[tuple[str, Sentence]]
    skipped: list[str] = field(default_factory=list)
    """The ids of children whose rows were not taken."""
    blind: bool = False
    """Whether a row was so broken that nobody knows of whom it tells."""

    @property
    def bad(self) -> int:
        """How many rows were not taken."""
        return len({(one.file, one.line) for one in self.findings if one.bad})


def read(path: Path, checker: Checker, today: date) -> Reading:
    """Reads and checks a roster; Unreadable when it is none."""
    found = oneroster.read(path, today) if oneroster.is_one(path) else register.of_csv(path)
    reading = Reading(Gathered(), found.full, 0, [], found.not_read)
    reading.gathered = gather(_pairs(found, checker, reading))
    every = [*found.findings, *reading.findings, *reading.gathered.findings]
    reading.findings = sorted(dict.fromkeys(every), key=lambda one: (one.file, one.line))
    reading.blind = reading.blind or any(one.bad for one in found.findings)
    return reading


def _pairs(found: Register, checker: Checker, reading: Reading) -> Iterator[Pair]:
    for raw in found.rows:
        reading.rows += 1
        pair, said = checker.pair(raw)
        reading.findings += said
        if pair is not None:
            yield pair
        elif child := raw.cells.get("student_id", "").strip():
            reading.skipped.append(child)
        else:
            reading.blind = True


@dataclass(frozen=True)
class Roster:
    """One roster of a district, by its name; `full` imports name everybody on it."""

    store: Sessions
    source: str
    full: bool
    rest: Callable[[], None] = lambda: time.sleep(PAUSE)
    """What is done between two transactions."""
    step: Callable[[int], None] = lambda _: None
    """Told of so many more adults and children that have been looked at or written."""

    def __post_init__(self) -> None:
        if not self.source.strip() or len(self.source) > LONGEST_SOURCE:
            wanted = Sentence("a name of 1 to %(most)s characters is needed", most=LONGEST_SOURCE)
            raise Permanent("source", wanted)

    def look(self, reading: Reading, now: datetime) -> Tally:
        """What an import would do; nothing is written."""
        run = self._go(reading, now, write=False)
        if self._marks(reading):
            for kind, noun, named in _nouns(reading):
                with transaction(self.store) as session:
                    spared = self._spared(session, kind, reading)
                    gone = roster_leavers.unnamed(session, kind, self.source, named, spared)
                run.tally.add(noun, "gone", gone)
        return run.tally

    def refuse_if_many_go(self, tally: Tally) -> None:
        """Permanent when more than a third of what is kept would be marked gone."""
        for kind, noun in NOUNS:
            with transaction(self.store) as session:
                here = roster_leavers.current(session, kind, self.source)
            gone = tally.counts[noun, "gone"]
            if gone > here * MOST_GONE:
                raise Permanent("many_gone", _many_go(noun, gone, here))

    def save(self, reading: Reading, now: datetime) -> Tally:
        """Writes the roster, a few hundred rows in each transaction."""
        run = self._go(reading, now, write=True)
        if self._marks(reading):
            for kind, noun, _ in _nouns(reading):
                self._spare(kind, reading, now)
                run.tally.add(noun, "gone", self._mark_gone(kind, now))
        return run.tally

    def _go(self, reading: Reading, now: datetime, write: bool) -> Pass:
        gathered = reading.gathered
        run = Pass(self.source, gathered, now, write)
        ends = self._marks(reading)
        broken = set(reading.skipped)
        for some in _batches(gathered.adults.values()):
            with transaction(self.store) as session:
                adults.take(session, run, some)
            self.step(len(some))
            if write:
                self.rest()
        for few in _batches(gathered.children.values()):
            with transaction(self.store) as session:
                whole = [child for child in few if child.key not in broken]
                children.take(session, run, whole, ends)
                children.take(session, run, [c for c in few if c.key in broken], full=False)
            self.step(len(few))
            if write:
                self.rest()
        run.tally.add("children", "not_reachable", gathered.unreachable)
        return run

    def _marks(self, reading: Reading) -> bool:
        """Whether it can be told who has left: from a whole file in which every row was read."""
        return self.full and not reading.blind

    def _mark_gone(self, kind: type[Any], now: datetime) -> int:
        total = 0
        while True:
            with transaction(self.store) as session:
                gone = roster_leavers.mark_gone(session, kind, self.source, now, BATCH)
            total += gone
            if not gone:
                return total
            self.rest()

    def _spare(self, kind: type[Any], reading: Reading, now: datetime) -> None:
        with transaction(self.store) as session:
            spared = self._spared(session, kind, reading)
        for some in _batches(spared):
            with transaction(self.store) as session:
                roster_leavers.still_here(session, kind, some, now)

    def _spared(self, session: Session, kind: type[Any], reading: Reading) -> list[int]:
        """Those of whom a row that was not taken tells: they have not left."""
        found: list[int] = []
        for some in _batches(reading.skipped):
            childs, people = roster_leavers.family_of_children(session, self.source, some)
            found += childs if kind is Student else people
        return found


def _many_go(noun: str, gone: int, here: int) -> Sentence:
    if noun == "children":
        return Sentence(
            "%(gone)s of %(here)s children would be marked gone. If the file is only a part of "
            "the roster, use --partial; if they have left, --really",
            gone=gone,
            here=here,
        )
    return Sentence(
        "%(gone)s of %(here)s adults would be marked gone. If the file is only a part of the "
        "roster, use --partial; if they have left, --really",
        gone=gone,
        here=here,
    )


def _nouns(reading: Reading) -> tuple[tuple[type[Any], str, Mapping[str, Any]], ...]:
    gathered = reading.gathered
    return (Student, "children", gathered.children), (Guardian, "adults", gathered.adults)


def _batches(rows: Iterable[T]) -> Iterator[Sequence[T]]:
    some: list[T] = []
    for row in rows:
        some.append(row)
        if len(some) == BATCH:
            yield some
            some = []
    if some:
        yield some
