"""Rosters as they are kept: merged or asked, never overwriting what a family said itself."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.conversation.watch import tidy
from bot.errors import Permanent
from bot.privacy.screen import Screen
from bot.roster import asking, importing, listing, optouts
from bot.roster.home_language import home_languages
from bot.roster.importing import Reading, Roster
from bot.roster.rows import Checker
from bot.roster.screening import CellScreen
from bot.roster.tally import Tally
from bot.store import consents, families, forgetting
from bot.store.db import Base, Sessions, transaction
from bot.store.families import Family
from bot.store.retention import Terms
from bot.store.roster_questions import RosterQuestion
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import StandingClock
from tests.roster.test_oneroster import EXPORT, POISON

A, B, C = "+15555550101", "+15555550102", "+15555550103"
DAY = timedelta(days=1)
Row = dict[str, str]


def row(child: str, adult: str, phone: str = A, **more: str) -> Row:
    """A pair; the adult's name is its id, so that two ids are two names."""
    usual = {"student_id": child, "student_name": kid(child), "school": "lincoln"}
    return {
        **usual,
        "guardian_id": adult,
        "guardian_name": f"{adult} Ramos",
        "phone": phone,
        **more,
    }


def kid(child: str) -> str:
    """A child's name, in letters."""
    return "Kid " + "".join("OABCDEFGHI"[int(c)] for c in child if c.isdigit())


class Office:
    """A school that imports its rosters."""

    def __init__(self, store: Sessions, clock: StandingClock, folder: Path, screen: Screen) -> None:
        self.store, self.clock, self.folder = store, clock, folder
        self.checker = Checker(CellScreen(screen), home_languages(), {"lincoln": "lincoln"})

    def read(self, *rows: Row) -> Reading:
        header = list(dict.fromkeys(name for one in rows for name in one)) or ["student_id"]
        lines = [",".join(header), *(",".join(r.get(n, "") for n in header) for r in rows)]
        path = self.folder / "roster.csv"
        path.write_text("\n".join(lines), "utf-8")
        return importing.read(path, self.checker, date(2026, 12, 1))

    def takes(self, *rows: Row, source: str = "district", full: bool = True) -> Tally:
        """Imports the rows; what the dry run said before is what happened."""
        self.clock.passes(minutes=1)
        roster, reading = Roster(self.store, source, full), self.read(*rows)
        foreseen, before = roster.look(reading, self.clock()), self.everything()
        assert self.everything() == before, "a dry run writes nothing"
        done = roster.save(reading, self.clock())
        assert done.plain() == foreseen.plain()
        return done

    def everything(self) -> dict[str, list[Any]]:
        with transaction(self.store) as session:
            return {
                table.name: [tuple(r) for r in session.execute(table.select())]
                for table in Base.metadata.sorted_tables
            }

    def all(self, kind: type[Any]) -> list[Any]:
        with transaction(self.store) as session:
            return list(session.scalars(select(kind).order_by(kind.id)))

    def family(self, number: str) -> Family:
        with transaction(self.store) as session:
            found = families.find(session, number)
            assert found is not None
            return found

    def people_at(self, number: str) -> list[str]:
        family = self.family(number).id
        return [g.name for g in self.all(Guardian) if g.family_id == family]

    def questions(self) -> list[tuple[str, str, str]]:
        return [(q["about"], q["kept"], q["given"]) for q in asking.questions(self.store)]

    def answers(self, word: str) -> None:
        (one,) = asking.questions(self.store)
        asking.answer(self.store, one["id"], word, self.clock())

    def facts(self, number: str) -> list[tuple[str, str]]:
        with transaction(self.store) as session:
            family = families.find(session, number)
            assert family is not None
            return [(c.kind, c.method) for c in consents.ledger(session, family.id)]


@pytest.fixture
def office(
    store: Sessions,
    clock: StandingClock,
    tmp_path: Path,
    screen: Screen,
    monkeypatch: pytest.MonkeyPatch,
) -> Office:
    monkeypatch.setattr(importing, "PAUSE", 0)
    monkeypatch.setattr(importing, "BATCH", 2)  # so that a few rows are several transactions
    return Office(store, clock, tmp_path, screen)


# -- one family


def test_one_number_with_several_children_is_one_family(office: Office) -> None:
    done = office.takes(row("s1", "ana"), row("s2", "ana"), row("s3", "ana"))
    assert len(office.all(Family)) == 1
    assert [len(office.all(kind)) for kind in (Student, Guardian, Guardianship)] == [3, 1, 3]
    assert done.plain()["families"]["new"] == 1


def test_several_guardians_keep_their_own_language_and_form(office: Office) -> None:
    office.takes(
        row("s1", "ana", A, language="Spanish", form="text", relation="Madre"),
        row("s1", "luis", B, language="Mam", form="call", relation="Abuelo"),
        row("s1", "eva", "", language="English", form="paper", relation="Aunt"),
    )
    found = {g.name: (g.language, g.form, g.family_id is None) for g in office.all(Guardian)}
    assert found == {
        "ana Ramos": ("es", "text", False),
        "luis Ramos": ("mam", "call", False),
        "eva Ramos": ("en", "paper", True),
    }
    assert [t.relation for t in office.all(Guardianship)] == ["mother", "grandparent", "aunt"]


def test_two_of_one_household_share_a_number_without_a_question(office: Office) -> None:
    done = office.takes(row("s1", "ana"), row("s1", "luis"))
    assert office.people_at(A) == ["ana Ramos", "luis Ramos"]
    assert office.questions() == []
    assert done.plain()["families"]["merged"] == 1


def test_an_import_done_again_changes_nothing(office: Office) -> None:
    rows = [row("s1", "ana", language="Spanish", consent="yes"), row("s2", "luis", B)]
    office.takes(*rows)
    done = office.takes(*rows).plain()
    assert done["children"]["same"] == done["adults"]["same"] == 2
    assert done["children"]["changed"] == done["adults"]["changed"] == done["questions"] == 0
    assert office.facts(A) == [("opt_in", "roster")]


def test_what_is_new_is_written_and_an_empty_cell_says_nothing(office: Office) -> None:
    office.takes(row("s1", "ana", A, grade="3", form="text", email="ana@mail.example"))
    office.takes(row("s1", "ana", B, grade="4", email=""))
    (child,), (adult,) = office.all(Student), office.all(Guardian)
    assert (child.grade, adult.form, adult.email) == ("4", "text", "ana@mail.example")
    assert office.people_at(B) == ["ana Ramos"]


# -- languages


def test_a_family_without_a_language_gets_the_rosters(office: Office) -> None:
    office.takes(row("s1", "ana", language="Spanish"), row("s2", "luis", B, language="Mam"))
    first, second = office.family(A), office.family(B)
    assert (first.language, first.language_by) == ("es", "roster")
    assert (second.language, second.language_by) == ("", "")
    assert second.preferences == {"speaks": "mam"}


@pytest.mark.parametrize("by", ["chosen", "detected"])
def test_what_a_family_has_said_itself_is_never_overwritten(office: Office, by: str) -> None:
    with transaction(office.store) as session:
        family = families.of_number(session, A, office.clock())
        family.language, family.language_by = "so", by
    done = office.takes(row("s1", "ana", language="Spanish"))
    assert (office.family(A).language, office.family(A).language_by) == ("so", by)
    assert office.questions() == []
    assert done.plain()["languages"]["own_choice_kept"] == 1


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(("word", "language"), [("keep", "es"), ("take", "pt-BR")])
def test_one_number_with_two_languages_is_asked_about_once(
    office: Office, word: str, language: str, again: bool
) -> None:
    rows = [row("s1", "ana", language="Spanish"), row("s1", "luis", language="Portuguese")]
    office.takes(*rows)
    if again:
        office.takes(*rows)
    assert office.family(A).language == "es"
    assert office.questions() == [("language", "Spanish", "Portuguese")]
    office.answers(word)
    assert office.takes(*rows).plain()["questions"] == 0
    assert office.family(A).language == language
    assert office.questions() == []


def test_a_later_roster_with_another_language_is_asked_about(office: Office) -> None:
    office.takes(row("s1", "ana", language="Spanish"))
    office.takes(row("s1", "ana", language="K'iche'"))
    assert office.questions() == [("language", "Spanish", "Kʼicheʼ")]
    office.answers("take")
    assert (office.family(A).preferences or {})["speaks"] == "quc"


def test_an_answer_comes_too_late_when_the_family_has_chosen_meanwhile(office: Office) -> None:
    office.takes(row("s1", "ana", language="Spanish"), row("s1", "luis", language="Portuguese"))
    with transaction(office.store) as session:
        family = families.of_number(session, A, office.clock())
        family.language, family.language_by = "fr", "chosen"
    with pytest.raises(Permanent, match="chosen its language itself"):
        office.answers("take")
    assert office.family(A).language == "fr"
    office.answers("keep")


# -- names and numbers


STRANGERS = (row("s1", "ana"), row("s2", "omar"))


@pytest.mark.parametrize(
    ("word", "left"),
    [
        ("keep", ["ana Ramos"]),
        ("take", ["omar Ramos"]),
        ("both", ["ana Ramos", "omar Ramos"]),
    ],
)
def test_a_number_of_two_people_without_a_child_between_them_is_asked_about(
    office: Office, word: str, left: list[str]
) -> None:
    office.takes(*STRANGERS)
    assert office.people_at(A) == ["ana Ramos"], "until then it stays whose it was"
    assert office.questions() == [("number", "ana Ramos", "omar Ramos")]
    office.answers(word)
    assert office.people_at(A) == left
    for rows in (STRANGERS, STRANGERS[::-1]):
        assert office.takes(*rows).plain()["questions"] == 0
        assert office.people_at(A) == left


def test_the_same_person_under_two_ids_is_no_question(office: Office) -> None:
    ana = {"guardian_name": "Ana Díaz"}
    office.takes(row("s1", "c1", **ana), row("s2", "c2", guardian_name="Ana María Diaz"))
    assert len(office.people_at(A)) == 2
    assert office.questions() == []


def test_a_number_that_a_stranger_has_now_is_asked_about_in_a_later_import(office: Office) -> None:
    office.takes(row("s1", "ana"))
    office.takes(row("s1", "ana"), row("s2", "omar"), full=False)
    assert office.questions() == [("number", "ana Ramos", "omar Ramos")]


def test_a_number_whose_owner_has_another_one_now_is_free(office: Office) -> None:
    office.takes(row("s1", "ana", A))
    office.takes(row("s2", "omar", A), row("s1", "ana", B))
    assert office.people_at(A) == ["omar Ramos"]
    assert office.people_at(B) == ["ana Ramos"]
    assert office.questions() == []


@pytest.mark.parametrize(("word", "name"), [("keep", "Ana Ramos"), ("take", "Eva Paz")])
def test_one_person_with_two_names_is_asked_about(office: Office, word: str, name: str) -> None:
    office.takes(row("s1", "g1", guardian_name="Ana Ramos"))
    office.takes(row("s1", "g1", guardian_name="Eva Paz"))
    assert office.questions() == [("name", "Ana Ramos", "Eva Paz")]
    office.answers(word)
    assert [g.name for g in office.all(Guardian)] == [name]


@pytest.mark.parametrize(
    ("about", "word", "said"),
    [("number", "maybe", "one of KEEP, TAKE, BOTH"), ("language", "both", "one of KEEP, TAKE")],
)
def test_an_answer_that_does_not_fit_is_refused(
    office: Office, about: str, word: str, said: str
) -> None:
    spoken = {"language": "Portuguese"}
    other = row("s1", "luis", **spoken) if about == "language" else row("s2", "omar")
    office.takes(row("s1", "ana", language="Spanish"), other)
    with pytest.raises(Permanent, match=said):
        office.answers(word)
    office.answers("keep")
    with pytest.raises(Permanent, match="was answered: KEEP"):
        asking.answer(office.store, 1, "take", office.clock())
    with pytest.raises(Permanent, match="no question 99"):
        asking.answer(office.store, 99, "keep", office.clock())


# -- consent


def test_a_roster_never_opens_a_number_that_has_stopped(office: Office) -> None:
    with transaction(office.store) as session:
        family = families.of_number(session, A, office.clock())
        consents.record(session, family, "opt_out", "keyword", None, office.clock())
    office.takes(row("s1", "ana", consent="yes"))
    assert office.family(A).opted_out_at is not None
    assert office.facts(A) == [("opt_out", "keyword")]


def test_a_no_on_paper_stops_once_and_not_again_after_a_start(office: Office) -> None:
    office.takes(row("s1", "ana", consent="no"))
    assert office.family(A).opted_out_at is not None
    with transaction(office.store) as session:
        family = families.of_number(session, A, office.clock())
        consents.record(session, family, "opt_in", "keyword", None, office.clock())
    office.takes(row("s1", "ana", consent="no"))
    assert office.family(A).opted_out_at is None
    assert office.facts(A) == [("opt_out", "roster"), ("opt_in", "keyword")]


@pytest.mark.parametrize("said", [("yes", "no"), ("no", "yes")])
def test_of_two_on_one_number_a_no_counts(office: Office, said: tuple[str, str]) -> None:
    office.takes(row("s1", "ana", consent=said[0]), row("s1", "luis", consent=said[1]))
    assert office.family(A).opted_out_at is not None


def test_a_no_counts_while_the_number_is_asked_about(office: Office) -> None:
    office.takes(row("s1", "ana", consent="yes"), row("s2", "omar", consent="no"))
    assert office.family(A).opted_out_at is not None


def test_a_list_of_opt_outs_is_kept_whatever_comes_after(office: Office) -> None:
    office.takes(row("s1", "ana", A))
    now = office.clock()
    dry = optouts.save(office.store, [A, B], now, dry=True)
    assert len(office.all(Family)) == 1
    assert dry == optouts.save(office.store, [A, B], now, dry=False) == optouts.Outcome(2, 0, 0)
    assert optouts.save(office.store, [A, B], now, dry=False) == optouts.Outcome(0, 2, 0)
    office.takes(row("s1", "ana", A, consent="yes"), row("s2", "omar", B, consent="yes"))
    assert all(office.family(n).opted_out_at for n in (A, B))
    tidy(office.store, now + 1000 * DAY, Terms(100 * DAY))
    assert {family.number for family in office.all(Family)} == {A, B}, "kept for that one reason"


def test_a_number_that_started_again_is_not_stopped_by_the_old_list(office: Office) -> None:
    optouts.save(office.store, [A], office.clock(), dry=False)
    with transaction(office.store) as session:
        family = families.of_number(session, A, office.clock())
        consents.record(session, family, "opt_in", "keyword", None, office.clock())
    outcome = optouts.save(office.store, [A], office.clock(), dry=False)
    assert outcome == optouts.Outcome(0, 0, 1)
    assert office.family(A).opted_out_at is None


# -- who leaves


def test_who_is_no_longer_named_is_gone_and_comes_back(office: Office) -> None:
    three = [row("s1", "ana", A), row("s2", "omar", B), row("s3", "eva", C)]
    office.takes(*three)
    done = office.takes(*three[:2]).plain()
    assert (done["children"]["gone"], done["adults"]["gone"]) == (1, 1)
    assert [s.gone_at is not None for s in office.all(Student)] == [False, False, True]
    assert listing.listed(office.store)["counts"]["children"] == 2
    office.takes(*three)
    assert not any(kind.gone_at for kind in office.all(Student) + office.all(Guardian))


def test_nobody_is_gone_from_a_part_or_from_another_roster(office: Office) -> None:
    office.takes(row("s1", "ana", A), row("s2", "omar", B))
    office.takes(row("s1", "ana", A), full=False)
    office.takes(row("x1", "eva", C), source="oak-hill")
    assert not any(kind.gone_at for kind in office.all(Student) + office.all(Guardian))


def test_who_stands_in_a_row_that_was_not_taken_has_not_left(office: Office) -> None:
    rows = [row("s1", "ana", A), row("s2", "omar", B), row("s3", "eva", C)]
    office.takes(*rows)
    office.takes(rows[0], {**rows[1], "phone": "not yet"})
    gone = {s.name: s.gone_at is not None for s in office.all(Student)}
    assert gone == {"Kid A": False, "Kid B": False, "Kid C": True}
    assert [g.gone_at is not None for g in office.all(Guardian)] == [False, False, True]


def test_nobody_is_gone_when_a_row_does_not_even_say_of_whom_it_tells(office: Office) -> None:
    office.takes(row("s1", "ana", A), row("s2", "omar", B))
    office.takes(row("s1", "ana", A), row("", "omar", B))
    assert not any(s.gone_at for s in office.all(Student))


def test_who_is_no_longer_of_a_childs_family_is_not_tied_to_it(office: Office) -> None:
    office.takes(row("s1", "ana", A), row("s1", "luis", B), row("s2", "luis", B))
    done = office.takes(row("s1", "ana", A), row("s2", "luis", B))
    assert done.plain()["guardianships"]["ended"] == 1
    assert len(office.all(Guardianship)) == 2


@pytest.mark.parametrize(("left", "refused"), [(7, False), (6, True)])
def test_more_than_a_third_may_not_go_unasked(office: Office, left: int, refused: bool) -> None:
    rows = [row(f"s{n}", f"g{n}", f"+155555501{n:02}") for n in range(10)]
    office.takes(*rows)
    roster, reading = Roster(office.store, "district", True), office.read(*rows[:left])
    tally = roster.look(reading, office.clock())
    if refused:
        with pytest.raises(Permanent, match=r"4 of 10 children would be marked gone.*--really"):
            roster.refuse_if_many_go(tally)
    else:
        roster.refuse_if_many_go(tally)


@pytest.mark.parametrize("source", ["", "  ", "x" * 33])
def test_a_roster_has_a_name(office: Office, source: str) -> None:
    with pytest.raises(Permanent, match="name of 1 to 32"):
        Roster(office.store, source, True)


# -- what is forgotten


def test_of_a_deleted_family_no_name_is_left_and_no_child_without_anybody(office: Office) -> None:
    office.takes(row("s1", "ana", A), row("s2", "ana", A), row("s2", "luis", B))
    with transaction(office.store) as session:
        assert forgetting.forget_now(session, A, office.clock())
    assert [g.name for g in office.all(Guardian)] == ["luis Ramos"]
    assert [s.name for s in office.all(Student)] == ["Kid B"]
    assert len(office.all(Guardianship)) == 1


def test_of_a_deleted_family_that_had_stopped_only_that_is_left(office: Office) -> None:
    office.takes(row("s1", "ana", A, consent="no"))
    with transaction(office.store) as session:
        forgetting.forget_now(session, A, office.clock())
    assert office.family(A).opted_out_at is not None
    assert office.all(Guardian) == office.all(Student) == []


def test_its_questions_go_with_a_family(office: Office) -> None:
    office.takes(*STRANGERS)
    with transaction(office.store) as session:
        forgetting.forget_now(session, A, office.clock())
    assert office.all(RosterQuestion) == []


@pytest.mark.parametrize(("days", "stays"), [(99, True), (101, False)])
def test_who_left_the_roster_goes_after_the_term(office: Office, days: int, stays: bool) -> None:
    office.takes(row("s1", "ana", A), row("s2", "omar", B))
    office.takes(row("s2", "omar", B))
    left = next(s.gone_at for s in office.all(Student) if s.gone_at)
    tidy(office.store, left + days * DAY, Terms(100 * DAY))
    assert [s.name for s in office.all(Student)] == (["Kid A"] if stays else []) + ["Kid B"]
    assert len(office.all(Guardian)) == len(office.all(Guardianship)) == (2 if stays else 1)


def test_a_family_on_the_roster_stays_though_it_never_wrote(office: Office) -> None:
    office.takes(row("s1", "ana", A))
    tidy(office.store, office.clock() + 1000 * DAY, Terms(100 * DAY))
    assert office.people_at(A) == ["ana Ramos"]


# -- how it is written


def test_it_is_written_in_small_transactions_that_let_others_in(office: Office) -> None:
    seen: list[int] = []

    def rest() -> None:
        with transaction(office.store) as session:
            seen.append(session.scalar(select(func.count()).select_from(Guardian)) or 0)

    reading = office.read(*(row(f"s{n}", f"g{n}", f"+155555501{n:02}") for n in range(6)))
    Roster(office.store, "district", True, rest).save(reading, office.clock())
    assert seen[:3] == [2, 4, 6]


def test_one_that_was_cut_off_is_completed_by_doing_it_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row(f"s{n}", f"g{n}", f"+155555501{n:02}", consent="yes") for n in range(6)]
    from bot.roster import adults

    calls, real = [], adults.take

    def dies(*arguments: Any) -> None:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        real(*arguments)

    monkeypatch.setattr(adults, "take", dies)
    with pytest.raises(KeyboardInterrupt):
        Roster(office.store, "district", True).save(office.read(*rows), office.clock())
    monkeypatch.setattr(adults, "take", real)
    office.takes(*rows)
    assert [len(office.all(kind)) for kind in (Student, Guardian, Guardianship)] == [6, 6, 6]
    assert office.facts("+15555550100") == [("opt_in", "roster")]


Planted = Callable[[str], Row]
PLANTED = {
    "birth": "born 2015-03-04",
    "country": "Honduras",
    "status": "undocumented",
    "number": "987-65-4321",
    "alien": "A204555819",
}
"""What must not be kept, planted into every cell of a row in turn."""
COLUMNS = (
    *("student_id", "student_name", "school", "grade", "class", "tag", "guardian_id"),
    *("guardian_name", "relation", "phone", "email", "language", "form", "consent"),
)
CONTROL = "guacamaya"


def unsealed(store: Sessions) -> str:
    with transaction(store) as session:
        rows = [
            str(dict(found))
            for table in Base.metadata.sorted_tables
            for found in session.execute(table.select()).mappings()
        ]
    return "\n".join(rows).lower()


@pytest.mark.parametrize("column", COLUMNS)
def test_what_must_not_be_kept_is_in_no_table_whichever_cell_it_stood_in(
    office: Office, column: str
) -> None:
    rows = [
        row(f"s{place}", f"g{place}", f"+155555501{place:02}") | {column: planted, "class": CONTROL}
        if column != "class"
        else row(
            f"s{place}", f"g{place}", f"+155555501{place:02}", **{"class": planted, "tag": CONTROL}
        )
        for place, planted in enumerate(PLANTED.values())
    ]
    extra = {"DOB": "2015-03-04", "Country": "Honduras", "Notes": "undocumented A204555819"}
    reading = office.read(*(one | extra for one in rows), row("s9", "g9", C, tag=CONTROL))
    Roster(office.store, "district", True).save(reading, office.clock())
    kept = unsealed(office.store)
    assert CONTROL in kept, "the search does not find what was kept"
    for word in ("2015", "honduras", "undocumented", "4321", "204555819"):
        assert word not in kept, word


def test_nothing_of_an_export_that_must_not_be_kept_is_in_any_table(office: Office) -> None:
    path = office.folder / "export.zip"
    users = EXPORT["users.csv"].replace("Luz", CONTROL.title())
    with zipfile.ZipFile(path, "w") as made:
        for name, content in {**EXPORT, "users.csv": users, "demographics.csv": POISON}.items():
            made.writestr(name, content)
    reading = importing.read(path, office.checker, date(2026, 12, 1))
    Roster(office.store, "district", reading.full).save(reading, office.clock())
    kept = unsealed(office.store)
    assert CONTROL in kept, "the search does not find what was kept"
    for word in ("2015-03-04", "honduras", "hn'", "female", "987-65-4321", "'pw'", "u1", "p1"):
        assert word not in kept, word
