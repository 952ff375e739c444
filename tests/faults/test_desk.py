"""The desk's door: forms of others, visits of others, and guesses."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from math import ceil

import pytest
import requests
from sqlalchemy import update

from bot import clock
from bot.console.passwords import FREE_TRIES
from bot.console.visits import TRIES
from bot.store import staff
from bot.store.staff import Staff
from tests.faults.conftest import Case
from tests.faults.desk import (
    NOWHERE,
    PASSWORD,
    SAFE,
    SIGN_IN,
    WRONG,
    Browser,
    Hired,
    addresses,
    cookies,
    desk_of,
    hire,
    token_of,
    writing,
)
from tests.faults.ledger import reading
from tests.faults.line import Line
from tests.faults.school import School

FORM = {"text": "x", "how": "household", "sure": "1", "language": "es", "quick": "hour"}
"""What makes most forms of the desk whole."""
ELSEWHERE = ("http://[", "https://elsewhere.example", "null", "http://127.0.0.1.elsewhere.example")
PLANTED = "a-visit-that-somebody-else-has-planted-here"
OPEN = ("/console/sign-in", "/console/sign-out", "/console/invitation/<token>")
"""Before a visit there is no token; where the form comes from is looked at instead."""


@pytest.mark.case(
    26, "a form to every unsafe address of the desk without the visit's token, and from elsewhere",
    "404; nothing is changed",
)  # fmt: skip
def test_no_form_is_taken_that_the_visit_was_not_given(case: Case) -> None:
    boss, other = (hire(case.line, "district_admin") for _ in range(2))
    school = School(case.line, "oak-hill", "forgery")
    before = school.picture()
    tokens = [None, "", other.csrf, boss.csrf[:-1], boss.csrf.swapcase(), boss.token, "ü"]
    unsafe = [one for one in addresses() if one.methods - SAFE]
    sent = 0
    for address in unsafe:
        if address.rule in OPEN:
            continue
        path = address.filled(school.at(address))
        for token in tokens:
            form = FORM if token is None else {**FORM, "csrf": token}
            assert boss.ask("POST", path, data=form).status_code == 404, (path, token)
        in_address = boss.ask("POST", path, params={"csrf": boss.csrf}, data=FORM)
        as_json = boss.ask("POST", path, json={"csrf": boss.csrf})
        assert (in_address.status_code, as_json.status_code) == (404, 404), path
        sent += len(tokens) + 2
    assert boss.ask("POST", "/console/sign-out", data={"csrf": other.csrf}).status_code == 404
    assert school.picture() == before
    assert boss.is_in
    for origin in ELSEWHERE:
        headers = {"Origin": origin}
        stranger = Browser(boss.desk)
        assert stranger.enter(boss.email, headers=headers).status_code == 404, origin
        link = stranger.ask("POST", "/console/invitation/x", data=FORM, headers=headers)
        assert link.status_code == 404, origin
    assert boss.get("/console/events/x%00y").status_code == 404
    assert boss.get("/console/inbox?queue=all&language=s%00o").status_code == 200
    note = f"/console/conversations/{school.ids['family']}/note"
    assert boss.post(note, FORM).status_code == 303, "with its token it is taken"
    assert school.picture() != before
    case.note(f"{len(unsafe)} addresses, {sent} forms")


@pytest.mark.case(
    26, "a cookie is planted before the sign-in; copies are used after the end of a visit",
    "a new visit, a guarded cookie; what has ended stays so",
)  # fmt: skip
def test_a_visit_begins_anew_and_ends_for_good(case: Case) -> None:
    luz = hire(case.line, "liaison")
    browser = Browser(luz.desk, token=PLANTED)
    assert browser.get("/console/account").status_code == 302
    assert not any("puente-desk" in one for one in cookies(browser.get(SIGN_IN)))
    answer = browser.enter(luz.email)
    assert answer.status_code == 303
    assert token_of(answer) not in (PLANTED, luz.token)
    assert browser.csrf != luz.csrf
    assert not Browser(luz.desk, token=PLANTED).is_in
    away = {"until": f"{clock.now() + timedelta(days=3):%Y-%m-%d}"}
    for one in (answer, browser.post("/console/rota/away", away), browser.post("/console/account")):
        for cookie in cookies(one):
            parts = {part.strip().lower() for part in cookie.split(";")[1:]}
            assert {"secure", "httponly"} <= parts, cookie
            assert parts & {"samesite=lax", "samesite=strict"}, cookie
    [ours] = [one for one in cookies(answer) if one.startswith("puente-desk=")]
    assert "; Path=/console" in ours

    def leaves() -> None:
        assert browser.post("/console/sign-out").status_code == 303

    def a_new_password() -> None:
        form = {"now": PASSWORD, "password": WRONG}
        assert browser.post("/console/account/password", form).status_code == 303
        assert browser.enter(luz.email, WRONG).status_code == 303
        form = {"now": WRONG, "password": PASSWORD}
        assert browser.post("/console/account/password", form).status_code == 303

    def ends_all() -> None:
        assert browser.post("/console/account/visits/end").status_code == 303

    def is_sent_away() -> None:
        assert case.line.puente("staff", "end", luz.email).returncode == 0

    ways: list[Callable[[], None]] = [leaves, a_new_password, ends_all, is_sent_away]
    for way in ways:
        assert browser.enter(luz.email).status_code == 303
        copy = Browser(luz.desk, token=browser.token, csrf=browser.csrf)
        assert copy.is_in
        way()
        assert not copy.is_in, way.__name__
        lost = copy.post("/console/rota/away", away)
        assert (lost.status_code, SIGN_IN in lost.headers["Location"]) == (302, True), way.__name__
    assert browser.enter(luz.email).status_code == 401
    logs = case.line.logs()
    assert [one for one in (luz.token, browser.token, luz.csrf, PASSWORD) if one in logs] == []
    case.note(f"{len(ways)} ways to end a visit")


@pytest.mark.case(
    26, "passwords are guessed: of one account, from one address, and 24 at once",
    "locked, longer each time; known and unknown accounts are answered alike",
)  # fmt: skip
def test_guesses_are_locked_out_and_learn_nothing(case: Case) -> None:
    luz, mai = (hire(case.line, "liaison") for _ in range(2))
    waits = [_locked_after(case.line, luz, FREE_TRIES)]
    assert Browser(luz.desk).enter(luz.email).status_code == 401, "locked, also for the right one"
    for _ in range(2):
        _passes(case.line, luz)
        waits.append(_locked_after(case.line, luz, 1))
    assert [ceil(one.total_seconds() / 60) for one in waits] == [1, 2, 4]
    _many_at_once(case.line, mai)
    answers = {_alike(Browser(luz.desk).enter(email, WRONG)) for email in _accounts(luz, mai)}
    assert len(answers) == 1, answers
    slowest = _times(case, luz, mai)
    host = Browser(luz.desk)
    for number in range(TRIES):
        assert host.enter(f"nobody{number}@district.example", WRONG).status_code == 401
    _passes(case.line, luz)
    assert host.enter(luz.email).status_code == 401, "this address has to wait"
    assert Browser(luz.desk).enter(luz.email).status_code == 303
    case.note(f"locked for 1, 2 and 4 minutes; known to unknown {slowest:.2f} times as long")


def _accounts(locked: Hired, known: Hired) -> tuple[str, ...]:
    return locked.email, known.email, "nobody@district.example", "' OR 1=1 --", "\0", ""


def _locked_after(line: Line, who: Hired, wrong: int) -> timedelta:
    """So long nobody may sign in after so many wrong passwords, each from another address."""
    for _ in range(wrong):
        assert Browser(who.desk).enter(who.email, WRONG).status_code == 401
    with reading(line) as session:
        found = staff.find(session, who.email)
        assert found is not None
        assert found.locked_until is not None
        return found.locked_until - clock.now()


def _passes(line: Line, who: Hired) -> None:
    """The time that an account is locked for."""
    past = clock.now() - timedelta(seconds=1)
    with writing(line) as session:
        session.execute(update(Staff).where(Staff.id == who.id).values(locked_until=past))


def _many_at_once(line: Line, who: Hired) -> None:
    """No more guesses are looked at than one after the other would be."""
    with ThreadPoolExecutor(24) as crowd:
        list(crowd.map(lambda _: Browser(who.desk).enter(who.email, WRONG), range(24)))
    with reading(line) as session:
        found = staff.find(session, who.email)
        assert found is not None
        assert found.failures == FREE_TRIES
        assert found.locked_until is not None


def _alike(answer: requests.Response) -> tuple[object, ...]:
    heads = {name: value for name, value in answer.headers.items() if name != "Date"}
    return answer.status_code, answer.text, tuple(sorted(heads.items()))


def _times(case: Case, *known: Hired) -> float:
    """How much longer the quickest answer is of the slowest kind of account."""
    best: dict[str, float] = {}
    for _ in range(8):
        for email in (*(one.email for one in known), "nobody@district.example"):
            began = time.perf_counter()
            Browser(desk_of(case.line)).enter(email, WRONG)
            took = time.perf_counter() - began
            best[email] = min(took, best.get(email, took))
    slowest = max(best.values()) / min(best.values())
    assert slowest < 1.8, best
    return slowest


def test_what_is_nowhere_is_so_for_everybody() -> None:
    """The address that stands for nothing in these cases really is none of the desk's."""
    assert NOWHERE not in {one.rule for one in addresses()}
