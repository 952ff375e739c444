"""A sheet of events as drafts: one row an event, or several rows of one `key`, a session each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from bot.agenda import cells
from bot.agenda.draft import (
    District,
    Draft,
    Fault,
    Reading,
    When,
    WrongError,
    locale,
    moment,
    said,
    session,
)
from bot.agenda.sheet import Row, fault_of, name_of, parts, plain_row
from bot.language.languages import shipped
from bot.language.texts import SOURCE
from bot.sentence import Sentence
from bot.text_file import TextFile, Unreadable

SESSION = ("date", "start", "end")
"""What differs between rows of one key; the rest is as in the first of them, or empty."""
REQUIRED = ("title", "place", *SESSION, "other_ways")
OTHERS = (
    "key", "school", "kind", "organizer", "family_welcome", "id_needed", "childcare", "ride",
    "dinner", "diets", "interpreters", "step_free", "access", "capacity", "note",
)  # fmt: skip
WORDS = ("title", "place", "note")
WRITE_IT = {
    "title": Sentence("write the title in English"),
    "place": Sentence("write the place in English"),
}
"""What to do where one of these is missing."""
DELETE_ONE = Sentence("delete one of the two rows")
T = TypeVar("T")


def columns() -> frozenset[str]:
    """Every column's name; `title_es` is the title in Spanish."""
    by_language = (name_of(f"{word}_{code}") for word in WORDS for code in shipped())
    return frozenset((*REQUIRED, *OTHERS, *by_language))


def read(file: TextFile, here: District) -> Reading:
    """The events of a sheet, and every fault in it; none are taken when its columns are wrong."""
    known = columns()
    events: dict[str, list[Row]] = {}
    faults: list[Fault] = []
    try:
        header, rows = parts(file, known)
        if wrong := _wrong_header(header, known):
            return Reading((), tuple(wrong))
        for item in rows:
            if isinstance(item, Fault):
                faults.append(item)
            else:
                events.setdefault(item.cells.get("key") or f"line {item.line}", []).append(item)
    except Unreadable as why:
        return Reading((), (fault_of(why),))
    drafts = []
    for its_rows in events.values():
        draft, wrong = _draft(its_rows, here)
        faults += wrong
        if draft is not None:
            drafts.append(draft)
    taken, twice = _each_once(drafts)
    return Reading(tuple(taken), tuple(sorted([*faults, *twice], key=lambda fault: fault.line)))


def of_cells(rows: Sequence[Mapping[str, str]], here: District) -> Reading:
    """One event, its rows given as cells by column; their lines are counted from 1 on."""
    made: list[Row] = []
    faults: list[Fault] = []
    for line, row in enumerate(rows, 1):
        item = plain_row(line, row)
        if isinstance(item, Row):
            made.append(item)
        else:
            faults += item
    if faults or not made:
        return Reading((), tuple(faults))
    draft, wrong = _draft(made, here)
    return Reading((draft,) if draft else (), tuple(wrong))


def _wrong_header(header: list[str], known: frozenset[str]) -> list[Fault]:
    unknown = [
        Fault(1, name, Sentence("no such column"), _remedy(name))
        for name in header
        if name not in known
    ]
    lost, add = Sentence("the column is missing"), Sentence("add it")
    doubled, delete = Sentence("the column is there twice"), Sentence("delete one of them")
    missing = [name for name in REQUIRED if name not in header]
    twice = [name for name, many in Counter(header).items() if many > 1 and name in known]
    return [
        *unknown,
        *(Fault(1, name, lost, add) for name in missing),
        *(Fault(1, name, doubled, delete) for name in twice),
    ]


def _remedy(name: str) -> Sentence:
    """What to do about a column that is not known; its language may be what is wrong with it."""
    word, _, code = name.partition("_")
    if word in WORDS and code:
        try:
            locale(code)
        except WrongError as error:
            return error.remedy
    known = ", ".join((*REQUIRED, *OTHERS))
    return Sentence("delete it, or use one of %(known)s", known=known)


def _each_once(drafts: list[Draft]) -> tuple[list[Draft], list[Fault]]:
    """The drafts without those that repeat another one's title and beginning."""
    lines: dict[tuple[str, datetime], int] = {}
    taken, twice = [], []
    for draft in drafts:
        same = (draft.title.casefold(), draft.sessions[0].starts_at)
        if same in lines:
            wrong = Sentence("the same title and time as in line %(line)s", line=lines[same])
            twice.append(Fault(draft.line, "title", wrong, DELETE_ONE))
        else:
            lines[same] = draft.line
            taken.append(draft)
    return taken, twice


@dataclass
class _Cells:
    """A row's cells, read one by one; what is wrong with them gathers in `faults`."""

    row: Row
    here: District
    faults: list[Fault] = field(default_factory=list)

    def take(self, column: str, read: Callable[[str], T]) -> T | None:
        """What a cell says; None when that is wrong."""
        try:
            return read(self.row.cells.get(column, ""))
        except WrongError as error:
            self.wrong(column, error.wrong, error.remedy)
            return None

    def wrong(self, column: str, wrong: Sentence, remedy: Sentence) -> None:
        self.faults.append(Fault(self.row.line, column, wrong, remedy))


def _draft(its_rows: list[Row], here: District) -> tuple[Draft | None, list[Fault]]:
    """The event of these rows, or what is wrong with any of them."""
    every = [_Cells(row, here) for row in its_rows]
    first = every[0]
    about = {"words": _words(first), **_about(first)}
    sessions: list[When] = []
    for one in every:
        _agree(one, first)
        when = _when(one)
        if when and when.starts_at in {known.starts_at for known in sessions}:
            one.wrong("start", Sentence("this session is there twice"), DELETE_ONE)
        elif when:
            sessions.append(when)
    if faults := [fault for one in every for fault in one.faults]:
        return None, faults
    by_time = tuple(sorted(sessions, key=lambda one: one.starts_at))
    return Draft(line=first.row.line, language=SOURCE, sessions=by_time, **about), []


def _agree(one: _Cells, first: _Cells) -> None:
    """A further row of a key says nothing else than the first one does."""
    for column, cell in one.row.cells.items():
        if column not in SESSION and cell and cell != first.row.cells.get(column):
            wrong = Sentence("not what line %(line)s says of the same key", line=first.row.line)
            one.wrong(column, wrong, Sentence("leave it empty, or write the same"))


def _when(row: _Cells) -> When | None:
    day, start, end = (
        row.take("date", cells.day), row.take("start", cells.hour), row.take("end", cells.hour)
    )  # fmt: skip
    if day is None or start is None or end is None:
        return None
    zone = row.here.zone
    starts = row.take("start", lambda _: moment(datetime.combine(day, start), zone))
    ends = row.take("end", lambda _: moment(datetime.combine(day, end), zone))
    if starts is None or ends is None:
        return None
    column = "end" if end <= start else "date"
    return row.take(column, lambda _: session(starts, ends, row.here.now))


def _words(row: _Cells) -> dict[str, dict[str, str]]:
    """Title, place and note by language; a column without a language is English."""
    found = {}
    for code in shipped():
        own = {word: _word(row, word, code) for word in WORDS}
        if any(own.values()):
            found[code] = {word: text or "" for word, text in own.items()}
            if own["title"] == "" and code != SOURCE:
                remedy = Sentence("write the title, too")
                row.wrong(name_of(f"title_{code}"), Sentence("missing"), remedy)
    for word, remedy in WRITE_IT.items():
        if found.get(SOURCE, {}).get(word, "") == "" and not _wrong(row, word):
            row.wrong(word, Sentence("missing"), remedy)
    return found


def _word(row: _Cells, word: str, code: str) -> str | None:
    """A title, place or note in one language; None when it is wrong."""
    named = name_of(f"{word}_{code}")
    if code == SOURCE and named not in row.row.cells:
        named = word
    return row.take(named, partial(said, word))


def _wrong(row: _Cells, word: str) -> bool:
    return any(fault.column in (word, f"{word}_{SOURCE}") for fault in row.faults)


def _about(row: _Cells) -> dict[str, Any]:
    """What an event is beside its words and sessions, by the names that a Draft has for it."""
    here = row.here
    about = {
        "key": row.take("key", partial(cells.key, here=here)),
        "kind": row.take("kind", cells.one_of("school", "community")),
        "organizer": row.take("organizer", partial(said, "title")),
        "school": row.take("school", partial(cells.school, here=here)),
        "family_welcome": row.take("family_welcome", lambda text: cells.truth(text or "yes")),
        "asks_for_id": row.take("id_needed", lambda text: cells.truth(text) if text else None),
        "other_ways": row.take("other_ways", partial(cells.ways, here=here)),
        "capacity": row.take("capacity", cells.capacity),
        "supports": {
            "childcare": row.take("childcare", cells.ages),
            "ride": row.take("ride", cells.truth),
            "dinner": row.take("dinner", cells.truth),
            "diets": row.take("diets", cells.plain_words),
            "interpreters": row.take("interpreters", partial(cells.languages, here=here)),
            "access": row.take("access", cells.plain_words),
            "step_free": row.take("step_free", lambda text: cells.truth(text or "yes")),
        },
    }
    if about["kind"] == "community" and about["organizer"] == "":
        wrong = Sentence("missing: whose event it is")
        row.wrong("organizer", wrong, Sentence("name the group or office"))
    return about
