"""What somebody may change of their own account, and who may come in by it afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pyotp
import pytest
from flask import Flask

from bot.console import passwords
from bot.console.visits import COOKIE, PROPOSED, TRIED, TRIES, Visits
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.conftest import StandingClock
from tests.console.conftest import Browser

PASSWORD = "four plain words together"


@pytest.fixture
def luz(sign_in: Callable[..., Browser], store: Sessions) -> Browser:
    """A liaison who has signed in, with a password."""
    found = sign_in("liaison", "Luz Vega", email="luz@district.example")
    with transaction(store) as session:
        session.get_one(Staff, found.staff_id).password = passwords.hashed(PASSWORD)
    return found


def enter(app: Flask, **form: Any) -> int:
    given = {"email": "luz@district.example", "password": PASSWORD, **form}
    return app.test_client().post("/console/sign-in", data=given).status_code


def set_up(luz: Browser, clock: StandingClock) -> pyotp.TOTP:
    html = luz.post("/console/account/second-factor", now=PASSWORD).get_data(as_text=True)
    found = re.search(r"<code>([A-Z2-7]+)</code>", html)
    assert found
    assert 'src="data:image/svg+xml' in html
    return pyotp.TOTP(found[1])


def test_a_second_factor_counts_once_its_first_code_has_come_back(
    app: Flask, luz: Browser, clock: StandingClock
) -> None:
    totp = set_up(luz, clock)
    assert enter(app) == 303  # not yet
    assert luz.post("/console/account/second-factor/confirm", code="000000").status_code == 422
    code = totp.at(clock.at)
    assert luz.post("/console/account/second-factor/confirm", code=code).status_code == 303
    assert enter(app) == 401
    assert enter(app, code=code) == 401  # it has been used
    clock.passes(seconds=30)
    assert enter(app, code=totp.at(clock.at)) == 303
    assert enter(app, code=totp.at(clock.at)) == 401


def test_a_code_of_long_ago_is_none(app: Flask, luz: Browser, clock: StandingClock) -> None:
    totp = set_up(luz, clock)
    luz.post("/console/account/second-factor/confirm", code=totp.at(clock.at))
    old = totp.at(clock.at)
    clock.passes(minutes=5)
    assert enter(app, code=old) == 401


def test_a_secret_that_waited_too_long_is_given_up(
    luz: Browser, clock: StandingClock, visits: Visits
) -> None:
    totp = set_up(luz, clock)
    assert 0 < int(visits.redis.ttl(f"puente:second-factor:{luz.staff_id}")) <= PROPOSED
    visits.redis.delete(f"puente:second-factor:{luz.staff_id}")
    answer = luz.post("/console/account/second-factor/confirm", code=totp.at(clock.at))
    assert answer.status_code == 422


@pytest.mark.parametrize("page", ["password", "second-factor", "second-factor/end"])
def test_a_browser_that_was_left_open_changes_no_way_in(
    app: Flask, luz: Browser, page: str
) -> None:
    answer = luz.post(f"/console/account/{page}", now="a guess at it", password="a new one of mine")
    assert answer.status_code == 422
    assert enter(app) == 303


@pytest.mark.parametrize("page", ["password", "second-factor", "second-factor/end"])
def test_at_an_open_browser_the_password_is_guessed_no_oftener_than_at_the_sign_in(
    app: Flask, luz: Browser, clock: StandingClock, page: str
) -> None:
    for _ in range(passwords.FREE_TRIES - 1):
        assert luz.post(f"/console/account/{page}", now="a guess at it").status_code == 422
    waits = luz.post(f"/console/account/{page}", now="a guess at it")
    assert waits.status_code == 429
    assert "Wait 1 minute," in waits.get_data(as_text=True)
    right = luz.post(f"/console/account/{page}", now=PASSWORD, password="other words for the door")
    assert right.status_code == 429
    assert enter(app) == 401  # it is one count
    clock.passes(minutes=1)
    again = luz.post(f"/console/account/{page}", now="a guess at it")
    assert "Wait 2 minutes," in again.get_data(as_text=True)
    clock.passes(minutes=2)
    assert luz.post(f"/console/account/{page}", now=PASSWORD).status_code != 429


def test_guesses_at_the_sign_in_count_at_an_open_browser(app: Flask, luz: Browser) -> None:
    for _ in range(passwords.FREE_TRIES):
        enter(app, password="a guess at it")
    answer = luz.post("/console/account/second-factor", now=PASSWORD)
    assert answer.status_code == 429
    assert "<code>" not in answer.get_data(as_text=True)


def test_who_waits_is_not_made_to_wait_longer_by_trying(
    app: Flask, luz: Browser, clock: StandingClock
) -> None:
    for _ in range(passwords.FREE_TRIES + 20):
        luz.post("/console/account/password", now="a guess at it")
    clock.passes(minutes=1)
    assert enter(app) == 303


def test_the_right_password_forgets_the_wrong_ones(
    luz: Browser, store: Sessions, app: Flask
) -> None:
    for _ in range(3):
        for _ in range(passwords.FREE_TRIES - 1):
            assert luz.post("/console/account/password", now="a guess").status_code == 422
        assert luz.post("/console/account/second-factor", now=PASSWORD).status_code == 200
    with transaction(store) as session:
        row = session.get_one(Staff, luz.staff_id)
        assert (row.failures, row.locked_until) == (0, None)


def test_guesses_that_come_at_one_moment_are_each_counted(
    app: Flask, luz: Browser, visits: Visits, store: Sessions
) -> None:
    def guess(_: int) -> int:
        client = app.test_client()
        token, visit = visits.begin(luz.staff_id)
        client.set_cookie(COOKIE, token, path="/console")
        form = {"csrf": visit.csrf, "now": "a guess at it"}
        return client.post("/console/account/second-factor/end", data=form).status_code

    with ThreadPoolExecutor(8) as at_once:
        answers = list(at_once.map(guess, range(8)))
    assert answers.count(422) == passwords.FREE_TRIES - 1
    assert answers.count(429) == 8 - (passwords.FREE_TRIES - 1)
    with transaction(store) as session:
        assert session.get_one(Staff, luz.staff_id).failures == passwords.FREE_TRIES


def test_no_page_of_the_account_holds_the_store_while_it_thinks_about_a_password(
    luz: Browser, store: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    free: list[bool] = []

    def while_it_thinks(slow: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any) -> Any:
            with transaction(store) as session:  # SQLite: waits ten seconds where one is open
                free.append(session.get(Staff, luz.staff_id) is not None)
            return slow(*args)

        return watched

    for name in ("is_right", "hashed"):
        monkeypatch.setattr(passwords, name, while_it_thinks(getattr(passwords, name)))
    form = {"now": PASSWORD, "password": "other words for the door"}
    assert luz.post("/console/account/password", **form).status_code == 303
    assert free == [True, True]


def test_a_new_password_signs_every_other_browser_out(
    app: Flask, luz: Browser, visits: Visits
) -> None:
    other, _ = visits.begin(luz.staff_id)
    answer = luz.post(
        "/console/account/password", now=PASSWORD, password="other words for the door"
    )
    assert answer.status_code == 303
    assert visits.find(other) is None
    assert luz.get("/console/account").status_code == 200  # this one goes on
    assert enter(app) == 401
    assert enter(app, password="other words for the door") == 303


@pytest.mark.parametrize("password", ["short", "a" * 40, "x" * 300])
def test_a_password_that_is_none_is_refused(app: Flask, luz: Browser, password: str) -> None:
    answer = luz.post("/console/account/password", now=PASSWORD, password=password)
    assert answer.status_code == 422
    assert enter(app) == 303


def test_the_languages_of_an_account_are_ours(luz: Browser, store: Sessions) -> None:
    luz.client.post(
        "/console/account", data={"csrf": luz.csrf, "languages": ["so", "xx"], "locale": "tlh"}
    )
    with transaction(store) as session:
        row = session.get_one(Staff, luz.staff_id)
        assert (row.languages, row.locale) == (["so"], "en")


def test_from_one_address_of_the_net_only_so_many_tries(
    app: Flask, luz: Browser, visits: Visits
) -> None:
    for number in range(TRIES):
        enter(app, email=f"guess{number}@district.example")
    assert enter(app) == 401
    [key] = visits.redis.keys("puente:tries:*")
    assert 0 < int(visits.redis.ttl(key)) <= TRIED
    visits.redis.delete(key)  # as time does
    assert enter(app) == 303
