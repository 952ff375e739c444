"""Rosters at the desk: looked at first, row by row; a school's own is a school's own."""

from __future__ import annotations

import fcntl
import io
from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from bot.settings import Settings
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.rosters import Student
from tests.conftest import StandingClock
from tests.console.conftest import Browser

SignIn = Callable[..., Browser]
HEAD = "student_id,student_name,school,grade,guardian_name,relation,phone,language,form,consent"
LUZ = "1001,Luz Ramos,lincoln,3,Ana Ramos,mother,+1 312 555 0101,Spanish,text,yes"
LEO = "1002,Leo Diaz,oak-hill,7,Bo Diaz,father,+1 312 555 0102,Somali,text,yes"
BAD = "1003,Mia Ray,lincoln,2,Cy Ray,mother,12,Spanish,text,yes"


def hand_in(browser: Browser, *rows: str, **more: str) -> TestResponse:
    text = "\n".join([HEAD, *rows, ""]).encode()
    return browser.post("/console/rosters", file=(io.BytesIO(text), "roster.csv"), **more)


def test_what_a_killed_desk_left_of_a_file_goes_and_what_is_being_read_stays(
    sign_in: SignIn, settings: Settings
) -> None:
    boss = sign_in("district_admin")
    left = settings.var / "passing/tmp-of-the-dead/roster.csv"
    lock = settings.var / "passing/.lock"
    left.parent.mkdir(parents=True)
    left.write_text("what nobody may keep")
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_SH)  # as a process that reads a file
        assert hand_in(boss, LUZ, do="check").status_code == 200
        assert left.exists()
    assert hand_in(boss, LUZ, do="check").status_code == 200
    assert list(lock.parent.iterdir()) == [lock]


def test_a_desk_that_starts_sweeps_what_an_earlier_one_left(
    settings: Settings, request: pytest.FixtureRequest
) -> None:
    left = settings.var / "passing/tmp-of-the-dead"
    left.mkdir(parents=True)
    (left / "roster.csv").write_text("what nobody may keep")
    request.getfixturevalue("app")
    assert not left.exists()


def children(store: Sessions, gone: bool = False) -> int:
    with transaction(store) as session:
        rows = select(func.count(Student.id))
        rows = rows.where(Student.gone_at.is_not(None) if gone else Student.gone_at.is_(None))
        return session.scalar(rows) or 0


def test_a_roster_is_looked_at_first_and_nothing_is_saved(sign_in: SignIn, store: Sessions) -> None:
    boss = sign_in("district_admin")
    page = hand_in(boss, LUZ, LEO, do="check").get_data(as_text=True)
    assert "Nothing is saved yet" in page
    assert "2 new" in page
    assert children(store) == 0
    assert "Saved." in hand_in(boss, LUZ, LEO, do="save").get_data(as_text=True)
    assert children(store) == 2


def test_a_bad_row_is_named_with_what_to_do_and_holds_up_the_others(
    sign_in: SignIn, store: Sessions
) -> None:
    boss = sign_in("district_admin")
    answer = hand_in(boss, LUZ, BAD, do="save")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "write it with its area code" in page
    assert children(store) == 0
    hand_in(boss, LUZ, BAD, do="save", skip_bad="1")
    assert children(store) == 1


def test_columns_that_must_not_be_kept_are_told_and_not_read(
    sign_in: SignIn, store: Sessions
) -> None:
    text = f"{HEAD},Birthdate\n{LUZ},2018-01-01\n".encode()
    boss = sign_in("district_admin")
    answer = boss.post("/console/rosters", file=(io.BytesIO(text), "r.csv"), do="check")
    assert "Not read, on purpose" in answer.get_data(as_text=True)
    assert "2018-01-01" not in answer.get_data(as_text=True)


def test_a_part_of_a_roster_marks_nobody_gone_unless_somebody_says_so(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    boss = sign_in("district_admin")
    hand_in(boss, LUZ, LEO, do="save")
    clock.passes(hours=1)
    refused = hand_in(boss, LUZ, do="save")
    assert refused.status_code == 422
    assert "would be marked gone" in refused.get_data(as_text=True)
    hand_in(boss, LUZ, do="save", partial="1")
    assert children(store, gone=True) == 0
    hand_in(boss, LUZ, do="save", really="1")
    assert children(store, gone=True) == 1


def test_a_school_hands_in_its_own_roster_and_touches_no_other(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    hand_in(sign_in("district_admin"), LEO, do="save")
    clock.passes(hours=1)
    lincoln = sign_in("school_admin", "Li Lincoln", schools=["lincoln"])
    refused = hand_in(lincoln, LUZ, LEO, do="save", source="lincoln")
    assert refused.status_code == 422
    assert "of no school of yours" in refused.get_data(as_text=True)
    assert children(store) == 1
    for source in ("district", "oak-hill", ""):
        assert hand_in(lincoln, LUZ, do="save", source=source).status_code == 422
    assert hand_in(lincoln, LUZ, do="save", source="lincoln", really="1").status_code == 200
    assert (children(store), children(store, gone=True)) == (2, 0)


def test_a_list_of_opt_outs_is_the_districts(sign_in: SignIn, store: Sessions) -> None:
    def stop(browser: Browser, do: str) -> TestResponse:
        file = (io.BytesIO(b"phone\n+1 312 555 0101\nnobody\n"), "stops.csv")
        return browser.post("/console/rosters/opt-outs", file=file, do=do)

    assert stop(sign_in("school_admin", schools=["lincoln"]), "save").status_code == 404
    boss = sign_in("district_admin")
    assert "would get nothing" in stop(boss, "check").get_data(as_text=True)
    assert "1 number gets nothing" in stop(boss, "save").get_data(as_text=True)
    with transaction(store) as session:
        stopped = select(func.count(Family.id)).where(Family.opted_out_at.is_not(None))
        assert session.scalar(stopped) == 1


@pytest.mark.parametrize("text", [b"", b"PK\x03\x04 no archive", b"a,b\n1,2\n"])
def test_what_is_no_roster_is_said_so(sign_in: SignIn, store: Sessions, text: bytes) -> None:
    boss = sign_in("district_admin")
    answer = boss.post("/console/rosters", file=(io.BytesIO(text), "r.csv"), do="save")
    assert answer.status_code == 422
    assert 'role="alert"' in answer.get_data(as_text=True)
    assert children(store) == 0


def test_only_whoever_manages_finds_rosters(sign_in: SignIn) -> None:
    for role in ("sender", "liaison", "editor"):
        assert sign_in(role).get("/console/rosters").status_code == 404
