"""Files of events as schools have them: what is taken, what is refused, and what is said of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.agenda.saving import slug
from bot.agenda.sheet import LIMITS
from bot.conversation.translating import Translated
from bot.errors import Permanent, Retryable
from bot.knowledge.packs import load
from bot.store import families, rsvps, translations
from bot.store.db import Sessions, transaction
from tests.conftest import StandingClock

PACKS = load(("example-district",))
WAYS = frozenset({"way-phone", "way-recording", "way-weekend"})
COLUMNS = "title,place,date,start,end,other_ways"
FAIR = "Book fair,Lincoln gym,2026-12-10,17:00,19:00,phone"
Write = Callable[..., Path]


@pytest.fixture
def agenda(store: Sessions, clock: StandingClock) -> Agenda:
    return Agenda(store, PACKS, WAYS, ZoneInfo("America/Chicago"), clock)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """write('row', 'row', columns=...) makes a sheet; write(text=...) any file."""

    def make(*rows: str, columns: str = COLUMNS, name: str = "events.csv", **how: Any) -> Path:
        text = how.get("text") or "\n".join([columns, *rows, ""])
        path = tmp_path / name
        path.write_bytes(text.encode(how.get("encoding", "utf-8")))
        return path

    return make


def take(agenda: Agenda, path: Path, **how: Any) -> dict[str, Any]:
    return agenda.take_in(path, Given(), **how)


def faults(found: dict[str, Any]) -> list[tuple[int, str]]:
    return [(fault["line"], fault["column"]) for fault in found["faults"]]


def test_a_row_becomes_an_event(agenda: Agenda, write: Write) -> None:
    columns = f"{COLUMNS},title_es,school,childcare,ride,interpreters,diets,capacity,id_needed,note"
    more = 'lincoln,3-10,yes,es;Somali,halal;vegan,40,no,"Bring, a bag"'
    row = f"{FAIR};recording,Feria del libro,{more}"
    found = take(agenda, write(row, columns=columns))
    assert (found["new"], found["faults"], found["saved"]) == (["book-fair"], [], True)
    shown = agenda.show("book-fair")
    assert shown["sessions"] == [
        {"key": "book-fair@2026-12-10", "starts": "2026-12-10 17:00", "ends": "19:00"}
    ]
    assert shown["offers"] == {
        "childcare": "3-10", "ride": True, "dinner": False, "diets": ["halal", "vegan"],
        "interpreters": ["es", "so"], "access": [], "step_free": True,
    }  # fmt: skip
    assert shown["other_ways"] == ["way-phone", "way-recording"]
    assert (shown["capacity"], shown["id_needed"], shown["school"]) == (40, False, "lincoln")
    assert shown["words"]["en"]["note"] == "Bring, a bag"
    assert shown["words"]["es"]["title"] == "Feria del libro"
    assert shown["languages"] == ["en", "es"]


@pytest.mark.parametrize(
    ("encoding", "read_as"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp1252", "cp1252"), ("utf-16", "utf-16")],
)
def test_a_sheet_is_read_in_the_encoding_it_is_in(
    agenda: Agenda, write: Write, encoding: str, read_as: str
) -> None:
    row = f"{FAIR},Reunión de niñas y niños del jardín"
    found = take(agenda, write(row, columns=f"{COLUMNS},title_es", encoding=encoding))
    assert (found["read_as"], found["faults"]) == (read_as, [])
    words = agenda.show("book-fair")["words"]["es"]
    assert words["title"] == "Reunión de niñas y niños del jardín"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_sheet_may_part_its_cells_as_it_likes(
    agenda: Agenda, write: Write, separator: str
) -> None:
    path = write(FAIR.replace(",", separator), columns=COLUMNS.replace(",", separator))
    assert take(agenda, path)["new"] == ["book-fair"]


@pytest.mark.parametrize(
    ("columns", "row", "column"),
    [
        ("title", "", "title"),
        ("title", "B" * 61, "title"),
        ("title", "图" * 41, "title"),
        ("title", '"Book\nfair"', "title"),
        ("title", "=HYPERLINK(1)", "title"),
        ("title", "@sum", "title"),
        ("place", "", "place"),
        ("place", "-1+2", "place"),
        ("date", "2026-02-30", "date"),
        ("date", "13/12/2026", "date"),
        ("date", "next week", "date"),
        ("date", "", "date"),
        ("date", "2026-11-30", "date"),
        ("date", "2206-12-10", "date"),
        ("start", "25:00", "start"),
        ("start", "5", "start"),
        ("start", "13 PM", "start"),
        ("end", "16:00", "end"),
        ("end", "17:00", "end"),
        ("other_ways", "", "other_ways"),
        ("other_ways", "pigeon", "other_ways"),
        ("school", "hogwarts", "school"),
        ("kind", "party", "kind"),
        ("kind", "community", "organizer"),
        ("childcare", "yes", "childcare"),
        ("childcare", "10-3", "childcare"),
        ("ride", "perhaps", "ride"),
        ("interpreters", "es;klingon", "interpreters"),
        ("capacity", "0", "capacity"),
        ("capacity", "many", "capacity"),
        ("key", "Book Fair!", "key"),
        ("key", "math-night", "key"),
        ("note", "n" * 161, "note"),
        ("diets", "d" * 41, "diets"),
        ("title_es", "T" * 61, "title_es"),
        ("note_es", "Traiga una bolsa", "title_es"),
        ("title", "What is your immigration status?", "title"),
        ("title_es", "¿Tiene papeles?", "title_es"),
        ("note", "The number is 078-05-1120.", "note"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_told_and_nothing_is_saved(
    agenda: Agenda, write: Write, columns: str, row: str, column: str
) -> None:
    cells = dict(zip(COLUMNS.split(","), FAIR.split(","), strict=True)) | {columns: row}
    good = FAIR.replace("Book", "Science")
    more = [name for name in cells if name not in COLUMNS.split(",")]
    path = write(
        f"{good}{',' * len(more)}",
        ",".join(cells.values()),
        columns=",".join(cells),
    )
    found = take(agenda, path)
    assert faults(found) == [(3, column)]
    assert all(found["faults"][0][told] for told in ("wrong", "do"))
    assert (found["saved"], agenda.listed(True)) == (False, [])


def test_the_hour_that_the_clocks_leave_out_is_no_time(
    agenda: Agenda, write: Write, clock: StandingClock
) -> None:
    night = "Star night,Gym,2027-03-14,02:30,04:00,phone"
    assert faults(take(agenda, write(night))) == [(2, "start")]


def test_what_is_good_is_saved_when_that_is_wanted(agenda: Agenda, write: Write) -> None:
    path = write("Bad,Gym,2026-02-30,17:00,19:00,phone", FAIR)
    assert take(agenda, path)["saved"] is False
    found = take(agenda, path, skip_bad=True)
    assert (found["new"], faults(found), found["saved"]) == (["book-fair"], [(2, "date")], True)


def test_a_dry_run_says_the_same_and_saves_nothing(agenda: Agenda, write: Write) -> None:
    found = take(agenda, write(FAIR), dry_run=True)
    assert (found["new"], found["saved"]) == (["book-fair"], False)
    assert agenda.listed(True) == []


@pytest.mark.parametrize(
    ("columns", "fault"),
    [
        (COLUMNS.replace("other_ways", "other_weighs"), (1, "other_weighs")),
        (COLUMNS.replace(",other_ways", ""), (1, "other_ways")),
        (f"{COLUMNS},title_klingon", (1, "title_klingon")),
        (f"{COLUMNS},title", (1, "title")),
    ],
)
def test_columns_that_are_wrong_are_told_first(
    agenda: Agenda, write: Write, columns: str, fault: tuple[int, str]
) -> None:
    found = take(agenda, write(FAIR, columns=columns), skip_bad=True)
    assert fault in faults(found)
    assert found["new"] == []


def test_a_language_that_nobody_has_is_named_with_those_that_there_are(
    agenda: Agenda, write: Write
) -> None:
    [fault] = take(agenda, write(f"{FAIR},x", columns=f"{COLUMNS},title_xx"))["faults"]
    assert "zh-Hans" in fault["do"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f'{COLUMNS}\n"Book "big" fair",Gym,2026-12-10,17:00,19:00,phone\n', (2, "")),
        (f'{COLUMNS}\n{FAIR}\n"Open,Gym,2026-12-10,17:00,19:00,phone\n', (3, "")),
        (f"{COLUMNS}\nFair, big,Gym,2026-12-10,17:00,19:00,phone\n", (2, "")),
    ],
    ids=["a quote inside", "a quote that stays open", "a comma too many"],
)
def test_quotes_and_commas_that_do_not_fit_are_told_by_line(
    agenda: Agenda, write: Write, text: str, fault: tuple[int, str]
) -> None:
    assert faults(take(agenda, write(text=text))) == [fault]


def test_lines_are_counted_as_an_editor_counts_them(agenda: Agenda, write: Write) -> None:
    columns = f"{COLUMNS},note"
    two_lines = f'{FAIR},"one\ntwo"'
    late = f"{FAIR.replace('Book', 'Late').replace('19:00', '16:00')},"
    assert faults(take(agenda, write(two_lines, "", late, columns=columns))) == [
        (2, "note"),
        (5, "end"),
    ]


def test_a_row_that_is_there_twice_is_told(agenda: Agenda, write: Write) -> None:
    assert faults(take(agenda, write(FAIR, FAIR))) == [(3, "title")]


@pytest.mark.parametrize("rows", [LIMITS.rows + 1, 100_000])
def test_a_file_that_is_too_long_is_refused(agenda: Agenda, write: Write, rows: int) -> None:
    many = (FAIR.replace("Book", f"Book {n}") for n in range(rows))
    found = take(agenda, write(*many), skip_bad=True)
    assert len(found["faults"]) == 1
    assert "2,000 rows" in found["faults"][0]["wrong"] or "5 MB" in found["faults"][0]["wrong"]
    assert agenda.listed(True) == []


@pytest.mark.parametrize("name", ["events.csv", "events.ics"])
def test_a_file_that_is_too_big_is_refused(agenda: Agenda, write: Write, name: str) -> None:
    path = write(FAIR, name=name)
    os.truncate(path, LIMITS.bytes + 1)
    [fault] = take(agenda, path, skip_bad=True)["faults"]
    assert ("larger than 5 MB" in fault["wrong"], fault["do"]) == (True, LIMITS.todo)


@pytest.mark.parametrize("name", ["events.xlsx", "events.pdf", "events"])
def test_a_file_of_another_kind_is_refused(agenda: Agenda, write: Write, name: str) -> None:
    with pytest.raises(Permanent, match=r"\.csv"):
        take(agenda, write(FAIR, name=name))


KEYED = f"key,{COLUMNS}"


def test_rows_of_one_key_are_sessions_of_one_event(agenda: Agenda, write: Write) -> None:
    rows = [
        f"fair,{FAIR}",
        "fair,,,2026-12-10,19:30,20:30,",
        "fair,Book fair,,2026-12-09,8:00 AM,9:00 am,",
    ]
    assert take(agenda, write(*rows, columns=KEYED))["new"] == ["fair"]
    assert [one["key"] for one in agenda.show("fair")["sessions"]] == [
        "fair@2026-12-09",
        "fair.2@2026-12-10",
        "fair.3@2026-12-10",
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("fair,Another title,,2026-12-11,17:00,19:00,", (3, "title")),
        ("fair,,,2026-12-10,17:00,18:00,", (3, "start")),
    ],
)
def test_rows_of_one_key_must_agree(
    agenda: Agenda, write: Write, row: str, fault: tuple[int, str]
) -> None:
    assert faults(take(agenda, write(f"fair,{FAIR}", row, columns=KEYED))) == [fault]
    assert agenda.listed() == []


def test_the_same_file_again_changes_nothing(agenda: Agenda, write: Write) -> None:
    path = write(FAIR, FAIR.replace("2026-12-10", "2026-12-17"))
    assert take(agenda, path)["new"] == ["book-fair", "book-fair-2"]
    again = take(agenda, path)
    assert (again["new"], again["changed"]) == ([], [])
    assert again["unchanged"] == ["book-fair", "book-fair-2"]


def test_a_session_keeps_its_number_when_others_come_and_go(agenda: Agenda, write: Write) -> None:
    def sessions(*days: str) -> list[str]:
        rows = [f"fair,{FAIR.replace('2026-12-10', day)}" for day in days]
        take(agenda, write(*rows, columns=KEYED))
        return [one["key"] for one in agenda.show("fair")["sessions"]]

    sessions("2026-12-10", "2026-12-12")
    assert sessions("2026-12-09", "2026-12-10", "2026-12-12") == [
        "fair.3@2026-12-09",
        "fair@2026-12-10",
        "fair.2@2026-12-12",
    ]
    assert sessions("2026-12-12") == ["fair.2@2026-12-12"]
    assert sessions("2026-12-14") == ["fair.2@2026-12-14"]  # moved, and still the same session


def test_a_session_that_is_over_stays_when_the_rest_is_changed(
    agenda: Agenda, write: Write, clock: StandingClock
) -> None:
    rows = [f"fair,{FAIR.replace('2026-12-10', day)}" for day in ("2026-12-02", "2026-12-10")]
    take(agenda, write(*rows, columns=KEYED))
    clock.passes(days=3)
    take(agenda, write(rows[1].replace("19:00", "18:00"), columns=KEYED))
    assert [(one["key"], one["ends"]) for one in agenda.show("fair")["sessions"]] == [
        ("fair@2026-12-02", "19:00"),
        ("fair.2@2026-12-10", "18:00"),
    ]


def answer(agenda: Agenda, number: int, key: str, **said: Any) -> None:
    with transaction(agenda.store) as session:
        family = families.of_number(session, f"+1555555{number:04d}", agenda.clock())
        rsvps.answer(session, family.id, key, {"attending": "yes", **said}, agenda.clock())


def test_families_who_answered_to_a_time_that_is_no_more_are_counted(
    agenda: Agenda, write: Write
) -> None:
    take(agenda, write(f"fair,{FAIR}", columns=KEYED))
    answer(agenda, 101, "fair@2026-12-10")
    answer(agenda, 102, "fair@2026-12-10", attending="no")
    moved = write(f"fair,{FAIR.replace('2026-12-10', '2026-12-11')}", columns=KEYED)
    assert take(agenda, moved)["answered"] == {"fair": 1}


def test_answers_are_counted_by_session_and_without_a_name(agenda: Agenda, write: Write) -> None:
    rows = [f"fair,{FAIR}", "fair,,,2026-12-11,17:00,19:00,"]
    take(agenda, write(*rows, columns=KEYED))
    answer(agenda, 101, "fair@2026-12-10", adults=2, children=3, needs=["ride", "dinner"])
    answer(agenda, 102, "fair.2@2026-12-11", adults=1, needs=["ride"])
    answer(agenda, 103, "fair.2@2026-12-11", attending="maybe", needs=["interpreter"])
    answer(agenda, 104, "fair.2@2026-12-11", attending="no")
    found = agenda.answers("fair")
    assert {name: found[name] for name in ("yes", "no", "maybe", "adults", "children")} == {
        "yes": 2, "no": 1, "maybe": 1, "adults": 3, "children": 3,
    }  # fmt: skip
    assert found["needs"] == {"dinner": 1, "interpreter": 1, "ride": 2}
    assert {key: one["yes"] for key, one in found["sessions"].items()} == {
        "fair@2026-12-10": 1,
        "fair.2@2026-12-11": 1,
    }
    assert agenda.answers("fair.2@2026-12-11")["no"] == 1
    assert agenda.answers("math-night@2026-12-08")["yes"] == 0  # a pack's event may be asked for
    with pytest.raises(Permanent):
        agenda.answers("no-such-event")


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Feria del libro, ¡sí!", "feria-del-libro-si"),
        ("图书展", "event"),
        ("A" * 60, "a" * 56),
        ("  --  ", "event"),
    ],
)
def test_a_key_is_made_of_the_title(title: str, key: str) -> None:
    assert slug(title) == key


def test_a_key_of_a_title_is_never_one_of_the_packs(agenda: Agenda, write: Write) -> None:
    assert take(agenda, write(FAIR.replace("Book fair", "Math night")))["new"] == ["math-night-2"]


def test_what_word_processors_write_does_not_make_a_text_dear(agenda: Agenda, write: Write) -> None:
    take(
        agenda,
        write(FAIR.replace("Book fair", "Book \u201cfair\u201d \u2013 ours").replace('"', '""')),
    )
    assert agenda.listed()[0]["title"] == 'Book "fair" - ours'


# -- words


def test_a_person_gives_words_and_they_are_marked_as_that_persons(
    agenda: Agenda, write: Write
) -> None:
    take(agenda, write(FAIR))
    agenda.write("book-fair", "so", {"title": "Carwada buugaagta"}, "Ms. Warsame")
    words = agenda.show("book-fair")["words"]["so"]
    assert (words["title"], words["by"], words["stale"]) == (
        "Carwada buugaagta",
        "Ms. Warsame",
        False,
    )
    agenda.write("book-fair", "en", {"title": "Book swap"}, "")
    assert agenda.show("book-fair")["words"]["so"]["stale"] is True


def test_a_persons_words_that_come_back_in_a_file_stay_that_persons(
    agenda: Agenda, write: Write, tmp_path: Path
) -> None:
    take(agenda, write(FAIR))
    agenda.write("book-fair", "so", {"title": "Carwada buugaagta"}, "Ms. Warsame")
    path = tmp_path / "out.ics"
    path.write_bytes(agenda.export())
    assert agenda.take_in(path, Given())["faults"] == []
    assert agenda.show("book-fair")["words"]["so"]["by"] == "Ms. Warsame"


@pytest.mark.parametrize(
    ("language", "words", "by"),
    [
        ("xx", {"title": "T"}, ""),
        ("so", {"place": "Gym"}, ""),
        ("so", {"title": "=1"}, ""),
        ("so", {"title": "T" * 61}, ""),
        ("so", {"title": "What is your immigration status?"}, ""),
        ("so", {"title": "T"}, "machine:me"),
        ("so", {"title": "T"}, "a\nb"),
    ],
)
def test_words_that_do_not_fit_are_refused(
    agenda: Agenda, write: Write, language: str, words: dict[str, str], by: str
) -> None:
    take(agenda, write(FAIR))
    with pytest.raises(Permanent):
        agenda.write("book-fair", language, words, by)
    assert list(agenda.show("book-fair")["words"]) == ["en"]


class FakeTranslator:
    """Says what it was asked, in brackets, and whatever people have `approved` as they did;
    `fault` is raised for one language."""

    def __init__(self, fault: str = "", approved: Mapping[str, str] = MappingProxyType({})) -> None:
        self.fault, self.approved = fault, approved

    def __call__(self, text: str, source: str, target: str, by_staff: bool = False) -> Translated:
        if target == self.fault:
            raise Retryable("translator_away")
        if text in self.approved:
            return Translated(self.approved[text], "", "Ms. Warsame")
        return Translated(f"[{target} {text}]", "fake")


def test_a_machine_drafts_what_is_missing_and_never_over_a_persons_words(
    agenda: Agenda, write: Write
) -> None:
    take(agenda, write(FAIR))
    agenda.write("book-fair", "so", {"title": "Carwada buugaagta"}, "Ms. Warsame")
    made = agenda.draft("book-fair", FakeTranslator(fault="vi"), ["so", "es", "vi"])  # type: ignore[arg-type]
    assert [(one.language, one.fault) for one in made] == [("es", ""), ("vi", "translator_away")]
    words = agenda.show("book-fair")["words"]
    assert (words["es"]["title"], words["es"]["by"]) == ("[es Book fair]", "machine:fake")
    assert words["so"]["title"] == "Carwada buugaagta"
    assert "vi" not in words
    agenda.write("book-fair", "en", {"title": "Book swap"}, "")
    again = agenda.draft("book-fair", FakeTranslator(), ["so", "es"])  # type: ignore[arg-type]
    assert [one.words["title"] for one in again] == ["[es Book swap]"]
    assert agenda.show("book-fair")["words"]["so"]["stale"] is True


def test_what_people_have_approved_is_no_draft(agenda: Agenda, write: Write) -> None:
    take(agenda, write(FAIR))
    known = {"Book fair": "Carwada buugaagta", "Lincoln gym": "Jimka Lincoln"}
    [half] = agenda.draft("book-fair", FakeTranslator(approved={"Book fair": "x"}), ["es"])  # type: ignore[arg-type]
    assert (half.made_by, half.reviewed_by) == ("machine:fake", "")
    [made] = agenda.draft("book-fair", FakeTranslator(approved=known), ["so"])  # type: ignore[arg-type]
    assert (made.made_by, made.reviewed_by) == ("Ms. Warsame", "Ms. Warsame")
    assert agenda.show("book-fair")["words"]["so"]["reviewed_by"] == "Ms. Warsame"


def test_a_persons_words_for_an_event_are_kept_for_the_next_time(
    agenda: Agenda, write: Write
) -> None:
    take(agenda, write(FAIR))
    agenda.write("book-fair", "so", {"title": "Carwada buugaagta"}, "Ms. Warsame")
    with transaction(agenda.store) as session:
        [kept] = translations.checked(session, "en", "Book fair", ["so", "es"])
    assert (kept.target, kept.said, kept.approved_by) == ("so", "Carwada buugaagta", "Ms. Warsame")


# -- calendars

ENTRY = """BEGIN:VEVENT
UID:fair@calendar.example
SUMMARY:Book fair
LOCATION:Lincoln gym
DTSTART;TZID=America/Chicago:20261210T170000
DTEND;TZID=America/Chicago:20261210T190000
{more}
END:VEVENT
"""
PHONE = Given(ways="phone")


def calendar(*entries: str, method: str = "PUBLISH") -> str:
    body = "".join(entry.replace("\n\n", "\n") for entry in entries)
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:{method}\n{body}END:VCALENDAR\n"
    )


def entry(more: str = "", **changed: str) -> str:
    """The entry with some of its lines changed: entry(SUMMARY='SUMMARY:Other')."""
    lines = ENTRY.format(more=more).splitlines()
    kept = (changed.get(line.partition(":")[0].partition(";")[0], line) for line in lines)
    return "\n".join(line for line in kept if line) + "\n"


@pytest.fixture
def take_calendar(agenda: Agenda, write: Write) -> Callable[..., dict[str, Any]]:
    def take_it(*entries: str, given: Given = PHONE, **how: str) -> dict[str, Any]:
        return agenda.take_in(write(text=calendar(*entries, **how), name="c.ics"), given)

    return take_it


Take = Callable[..., dict[str, Any]]


def days(agenda: Agenda, key: str = "book-fair") -> list[str]:
    return [one["starts"] for one in agenda.show(key)["sessions"]]


def test_the_same_uid_updates_instead_of_doubling(agenda: Agenda, take_calendar: Take) -> None:
    assert take_calendar(entry())["new"] == ["book-fair"]
    assert take_calendar(entry())["unchanged"] == ["book-fair"]
    found = take_calendar(entry(SUMMARY="SUMMARY:Big book fair"))
    assert (found["new"], found["changed"]) == ([], ["book-fair"])
    assert agenda.listed()[0]["title"] == "Big book fair"


@pytest.mark.parametrize("how", ["status", "method"])
def test_cancelled_calls_it_off_and_a_new_word_puts_it_on_again(
    agenda: Agenda, take_calendar: Take, how: str
) -> None:
    take_calendar(entry())
    answer(agenda, 101, "book-fair@2026-12-10")
    off = entry("STATUS:CANCELLED" if how == "status" else "")
    found = take_calendar(off, method="CANCEL" if how == "method" else "PUBLISH")
    assert (found["cancelled"], found["answered"]) == (["book-fair"], {"book-fair": 1})
    assert agenda.listed() == []
    take_calendar(entry())
    assert [one["key"] for one in agenda.listed()] == ["book-fair"]


def test_what_was_never_here_cannot_be_called_off(agenda: Agenda, take_calendar: Take) -> None:
    found = take_calendar(entry("STATUS:CANCELLED"))
    assert (found["cancelled"], found["faults"], agenda.listed(True)) == ([], [], [])


@pytest.mark.parametrize(
    ("rule", "first", "last", "many"),
    [
        ("RRULE:FREQ=WEEKLY;COUNT=3", "2026-12-10", "2026-12-24", 3),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261224T230000Z", "2026-12-10", "2026-12-24", 3),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261224", "2026-12-10", "2026-12-24", 3),
        ("RRULE:FREQ=WEEKLY", "2026-12-10", "2027-11-25", 51),
        ("RDATE;TZID=America/Chicago:20261212T170000", "2026-12-10", "2026-12-12", 2),
    ],
)
def test_recurrences_are_laid_out_for_a_year_at_most(
    agenda: Agenda, take_calendar: Take, rule: str, first: str, last: str, many: int
) -> None:
    assert take_calendar(entry(rule))["faults"] == []
    found = days(agenda)
    assert (found[0], found[-1], len(found)) == (f"{first} 17:00", f"{last} 17:00", many)


def test_the_hour_stays_when_the_clocks_change(agenda: Agenda, take_calendar: Take) -> None:
    take_calendar(entry("RRULE:FREQ=MONTHLY;COUNT=8"))
    assert {day[-5:] for day in days(agenda)} == {"17:00"}


def test_single_occurrences_fall_out_or_are_moved(agenda: Agenda, take_calendar: Take) -> None:
    rule = "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=America/Chicago:20261217T170000"
    moved = entry(
        "RECURRENCE-ID;TZID=America/Chicago:20261224T170000",
        DTSTART="DTSTART;TZID=America/Chicago:20261223T100000",
        DTEND="DTEND;TZID=America/Chicago:20261223T110000",
    )
    off = entry("RECURRENCE-ID;TZID=America/Chicago:20261231T170000\nSTATUS:CANCELLED")
    assert take_calendar(entry(rule), moved, off)["faults"] == []
    assert days(agenda) == ["2026-12-10 17:00", "2026-12-23 10:00"]


def test_what_is_over_is_left_out_and_told(agenda: Agenda, take_calendar: Take) -> None:
    past = entry(DTSTART="DTSTART:20251210T170000Z", DTEND="DTEND:20251210T180000Z", UID="UID:old")
    found = take_calendar(past, entry())
    assert (found["new"], found["faults"], len(found["notices"])) == (["book-fair"], [], 1)


@pytest.mark.parametrize(
    ("broken", "column"),
    [
        (entry(UID=""), "UID"),
        (entry(UID="UID:" + "u" * 256), "UID"),
        (entry(SUMMARY=""), "SUMMARY"),
        (entry(SUMMARY="SUMMARY:=cmd"), "SUMMARY"),
        (entry(SUMMARY="SUMMARY:" + "T" * 61), "SUMMARY"),
        (entry(LOCATION=""), "LOCATION"),
        (entry(DTSTART="DTSTART:2026-13-45"), "DTSTART"),
        (entry(DTSTART="DTSTART;VALUE=DATE:20261210"), "DTSTART"),
        (entry(DTSTART=""), "DTSTART"),
        (entry(DTEND="DTEND;TZID=America/Chicago:20261210T160000"), "DTSTART"),
        (entry(DTEND=""), "DTEND"),
        (entry("RRULE:FREQ=SECONDLY"), "DTSTART"),
        (entry("RRULE:FREQ=NEVER"), "RRULE"),
        (entry("X-PUENTE-OTHER-WAYS:pigeon"), "X-PUENTE-OTHER-WAYS"),
        (entry("RECURRENCE-ID:20261210T170000Z"), "RECURRENCE-ID"),
    ],
)
def test_an_entry_that_cannot_be_taken_is_told_by_its_line(
    agenda: Agenda, take_calendar: Take, broken: str, column: str
) -> None:
    other = entry(UID="UID:other", SUMMARY="SUMMARY:Other")
    found = take_calendar(other, broken)
    assert column in {name for _, name in faults(found)}
    assert {line for line, _ in faults(found)} == {12}
    assert agenda.listed(True) == []


@pytest.mark.parametrize(
    ("description", "why"),
    [
        ("Bring a bag. " * 20, "characters long"),
        ("The number is 078-05-1120.", "holds something private that must not be kept"),
        ("Please send your social security number.", "asks a family for its identity number"),
    ],
)
def test_a_description_that_cannot_be_said_is_left_out_and_told(
    agenda: Agenda, take_calendar: Take, description: str, why: str
) -> None:
    found = take_calendar(entry(f"DESCRIPTION:{description}"))
    assert (found["new"], found["faults"]) == (["book-fair"], [])
    [notice] = found["notices"]
    assert "its description was left out" in notice
    assert why in notice
    assert agenda.show("book-fair")["words"]["en"]["note"] == ""


def test_a_calendar_must_say_how_else_a_family_takes_part(take_calendar: Take) -> None:
    assert faults(take_calendar(entry(), given=Given())) == [(5, "X-PUENTE-OTHER-WAYS")]


def test_a_uid_that_is_there_twice_is_told(take_calendar: Take) -> None:
    assert faults(take_calendar(entry(), entry(SUMMARY="SUMMARY:Other"))) == [(12, "UID")]


@pytest.mark.parametrize("text", ["", "no calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "\0\1"])
def test_a_file_that_is_no_calendar_is_a_fault_and_no_trace(
    agenda: Agenda, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "c.ics"
    path.write_text(text)
    assert len(agenda.take_in(path, PHONE)["faults"]) == 1


def test_what_is_exported_comes_back_the_same(agenda: Agenda, write: Write, tmp_path: Path) -> None:
    columns = f"key,{COLUMNS},title_es,note,school,childcare,interpreters,diets,capacity,id_needed"
    rows = [
        f'fair,{FAIR};recording,"Feria; del, libro","Bring, a bag",lincoln,3-10,es;so,halal,40,no',
        f"fair,,,2026-12-11,8:00 AM,9:00 AM,{',' * 8}",
    ]
    assert take(agenda, write(*rows, columns=columns))["faults"] == []
    path = tmp_path / "out.ics"
    path.write_bytes(agenda.export())
    again = agenda.take_in(path, Given())
    assert (again["faults"], again["new"], again["changed"]) == (
        [],
        [],
        ["fair"],
    )  # it has a UID now
    before = {**agenda.show("fair"), "uid": ""}
    later = replace(agenda, clock=lambda: datetime.fromisoformat("2026-12-01T19:00:00+00:00"))
    assert later.take_in(path, Given())["unchanged"] == ["fair"]
    assert {**later.show("fair"), "uid": ""} == before
    assert before["words"]["es"]["title"] == "Feria; del, libro"
    with pytest.raises(Permanent):
        agenda.export(["no-such-event"])
