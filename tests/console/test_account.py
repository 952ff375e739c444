"""What somebody may change of their own account, and who may come in by it afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pyotp
import pytest
from flask import Flask

from bot.console import passwords
from bot.console.visits import PROPOSED, TRIED, TRIES, Visits
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
