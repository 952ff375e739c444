"""One day's rows, counted in chunks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from datetime import time as hour
from typing import Any
from zoneinfo import ZoneInfo

from bot.store import day_rows
from bot.store.day_rows import Arrival, Matter, Promise, Reached, Text
from bot.store.db import Session, Sessions, transaction
from bot.store.families import CANARY_VIA
from bot.store.figures import Cell
from bot.store.reached import LEFT

AT_ONCE = 1_000
"""Rows in one transaction."""
SLACK = timedelta(hours=2)
"""A message that waited on the door's disk has the id of a later one: so far it is looked past the
end of a day."""
BOUNDS = (
    1, 2, 3, 5, 8, 13, 20, 30, 45, 60, 90, 120, 180, 300, 480, 720, 1_200, 1_800, 2_700, 3_600,
    5_400, 7_200, 10_800, 14_400, 21_600, 28_800, 43_200, 64_800, 86_400, 129_600, 172_800,
    259_200, 432_000, 864_000,
)  # fmt: skip
"""Upper bounds, in seconds, of the classes in which times are counted; the last holds what is
longer, too."""
KINDS_OF_FACT = ("opt_out", "opt_in")
ENDED = ("arranged", "cannot")
FATES = {"planned": "waiting", "listed": "person", "excluded": "nothing"}


class Day:
    """The count of a day; `begins` are the first ids of each table in which its rows may stand."""

    def __init__(
        self,
        store: Sessions,
        day: date,
        zone: ZoneInfo,
        begins: dict[str, int],
        rest: Callable[[], None],
    ) -> None:
        self._store, self._begins, self._rest = store, begins, rest
        self.start = datetime.combine(day, hour(), zone)
        self.end = datetime.combine(day + timedelta(days=1), hour(), zone)
        self.found: Counter[Cell] = Counter()
        self.ends: dict[str, int] = {}
        """The first ids of the next day."""
        self._asked: set[tuple[int, str]] = set()

    def count(self) -> None:
        """Goes through all of the day's rows."""
        self._walk("messages", day_rows.texts, self._texts)
        self._walk("families", day_rows.arrivals, self._arrivals)
        self._walk("consents", day_rows.facts, self._facts)
        self._walk("handoffs", day_rows.matters, self._matters)
        with transaction(self._store) as session:
            self._promises(session, day_rows.promises(session, self.start, self.end))
            of_day = day_rows.broadcasts_of(session, self.start, self.end)
        for broadcast in of_day:
            self._broadcast(broadcast)

    def _walk(
        self,
        table: str,
        read: Callable[[Session, int, int], Sequence[Any]],
        take: Callable[[Session, Sequence[Any]], None],
    ) -> None:
        at, later = self._begins.get(table, 0), 0
        while True:
            with transaction(self._store) as session:
                rows = read(session, at, AT_ONCE)
                take(session, [row for row in rows if self.start <= row.at < self.end])
            later = later or next((row.id for row in rows if row.at >= self.end), 0)
            at = rows[-1].id + 1 if rows else at
            if len(rows) < AT_ONCE or rows[-1].at >= self.end + SLACK:
                break
            self._rest()
        self.ends[table] = later or at

    def _add(
        self, whose: day_rows.Whose, family: int | None, about: str, what: str, language: str = ""
    ) -> None:
        spoken = whose.languages.get(family or 0) or language
        for school in ("", *whose.schools.get(family or 0, ())):
            self.found[Cell(about, spoken, what, school)] += 1

    def _texts(self, session: Session, rows: Sequence[Text]) -> None:
        rows = [row for row in rows if row.via != CANARY_VIA]
        whose = day_rows.whose(session, {row.family_id for row in rows})
        came = [row.id for row in rows if row.direction == "in"]
        answered = day_rows.answered_at(session, came)
        for row in rows:
            if row.direction == "out":
                self._add(whose, row.family_id, "sent", row.status, row.language)
                continue
            self._add(whose, row.family_id, "received", "all", row.language)
            if row.id in answered:
                waited = bucket(row.at, answered[row.id])
                self._add(whose, row.family_id, "bot_answer", waited, row.language)
            for intent in _intents(row):
                if (row.family_id, intent) not in self._asked:
                    self._asked.add((row.family_id, intent))
                    self._add(whose, row.family_id, "topic", intent, row.language)

    def _arrivals(self, session: Session, rows: Sequence[Arrival]) -> None:
        whose = day_rows.whose(session, {row.family_id for row in rows})
        for row in rows:
            self._add(whose, row.family_id, "growth", row.what)

    def _facts(self, session: Session, rows: Sequence[Arrival]) -> None:
        self._arrivals(session, [row for row in rows if row.what in KINDS_OF_FACT])

    def _matters(self, session: Session, rows: Sequence[Matter]) -> None:
        whose = day_rows.whose(session, {row.family_id for row in rows})
        for row in rows:
            self._add(whose, row.family_id, "handoff", row.reason)
            if row.claimed_at:
                self._add(whose, row.family_id, "person_claim", bucket(row.at, row.claimed_at))
            if row.answered_at:
                self._add(whose, row.family_id, "person_answer", bucket(row.at, row.answered_at))

    def _promises(self, session: Session, rows: Sequence[Promise]) -> None:
        whose = day_rows.whose(session, {row.family_id for row in rows})
        for row in rows:
            self._add(whose, row.family_id, "need", _outcome(row), row.language)

    def _broadcast(self, broadcast: int) -> None:
        after = 0
        while True:
            with transaction(self._store) as session:
                rows = day_rows.recipients_of(session, broadcast, after, AT_ONCE)
                whose = day_rows.whose(session, {r.family_id for r in rows if r.family_id})
            for row in rows:
                self._add(whose, row.family_id, "reach", _fate(row), row.language)
            if len(rows) < AT_ONCE:
                return
            after = rows[-1].id
            self._rest()


def bucket(since: datetime, until: datetime) -> str:
    """The class of a time that passed, by its upper bound in seconds."""
    place = bisect_left(BOUNDS, (until - since).total_seconds())
    return str(BOUNDS[min(place, len(BOUNDS) - 1)])


def _intents(row: Text) -> Iterable[str]:
    named = (one.get("name", "") for one in (row.trace or {}).get("intents", ()))
    return dict.fromkeys(name for name in named if name)


def _outcome(row: Promise) -> str:
    if row.status in ENDED:
        return f"{row.status}_{'in_time' if row.met_at <= row.due_at else 'late'}"
    return {"released": "withdrawn", "over": "unanswered"}.get(row.status, "waiting")


def _fate(row: Reached) -> str:
    if row.status in FATES:
        return FATES[row.status]
    left = row.text in LEFT or row.letter == "accepted"
    return "reached" if left else "not_reached"
