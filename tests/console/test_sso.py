"""Coming in by the district's own sign-in, against a provider that runs here."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask import Flask
from pydantic import SecretStr
from werkzeug.test import TestResponse

from bot.console.app import furnish_desk
from bot.console.visits import Visits
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.conftest import StandingClock

with warnings.catch_warnings():  # of a library that it imports
    warnings.simplefilter("ignore")
    import oidc_provider_mock as provider_of

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # in the provider
SECRET = "a secret of the tests"
PEOPLE = {
    "luz": {"email": "luz@district.example", "email_verified": True},
    "unverified": {"email": "luz@district.example", "email_verified": False},
    "stranger": {"email": "stranger@district.example", "email_verified": True},
}


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    users = [provider_of.User(sub=sub, claims=claims) for sub, claims in PEOPLE.items()]
    with provider_of.run_server_in_thread(user_claims=users) as server:
        yield f"http://127.0.0.1:{server.server_port}"


@pytest.fixture
def app(
    settings: Settings, provider: str, store: Sessions, visits: Visits, desk: Desk,
    clock: StandingClock,
) -> Flask:  # fmt: skip
    made = Flask("puente", static_folder=None)
    made.secret_key = "a key of the tests"
    values = {
        "oidc_issuer": provider, "oidc_client_id": "desk", "oidc_client_secret": SecretStr(SECRET),
    }  # fmt: skip
    furnish_desk(made, settings.model_copy(update=values), store, visits.redis, lambda: desk, clock)
    return made


def come(app: Flask, sub: str) -> TestResponse:
    """Somebody goes to the provider, signs in there as `sub`, and is sent back."""
    client = app.test_client()
    to = client.get("/console/sso")
    assert to.status_code == 302
    back = requests.post(to.location, data={"sub": sub}, allow_redirects=False, timeout=5)
    assert back.status_code == 302, back.text
    parts = urlsplit(back.headers["Location"])
    return client.get(f"{parts.path}?{parts.query}")


def test_an_account_is_known_by_its_verified_address_and_then_by_its_subject(
    app: Flask, add_staff: Callable[..., int], store: Sessions
) -> None:
    luz = add_staff("liaison", "Luz Vega", email="luz@district.example")
    assert come(app, "luz").location == "/console"
    with transaction(store) as session:
        row = session.get_one(Staff, luz)
        assert (row.subject or "").endswith(" luz")
        row.email, row.email_key = "married@district.example", "married@district.example"
    assert come(app, "luz").location == "/console"


@pytest.mark.parametrize("sub", ["stranger", "unverified"])
def test_a_stranger_gets_no_account(app: Flask, add_staff: Callable[..., int], sub: str) -> None:
    add_staff("liaison", "Luz Vega", email="luz@district.example")
    answer = come(app, sub)
    assert answer.status_code == 403
    assert "puente-desk" not in str(answer.headers.getlist("Set-Cookie"))


def test_who_has_left_does_not_come_in_this_way(
    app: Flask, add_staff: Callable[..., int], clock: StandingClock
) -> None:
    add_staff("liaison", "Luz Vega", email="luz@district.example", ended_at=clock())
    assert come(app, "luz").status_code == 403


def test_the_provider_sends_people_back_to_the_desks_own_address(app: Flask) -> None:
    here = app.extensions["console"]
    own = here.settings.model_copy(update={"desk_url": "https://desk.district.example"})
    app.extensions["console"] = replace(here, settings=own)
    to = urlsplit(app.test_client().get("/console/sso").location)
    back = "https://desk.district.example/console/sso/back"
    assert parse_qs(to.query)["redirect_uri"] == [back]


def test_an_answer_that_nobody_asked_for_is_refused(app: Flask) -> None:
    answer = app.test_client().get("/console/sso/back?code=forged&state=forged")
    assert answer.status_code == 502


def test_a_provider_that_is_away_is_said(
    settings: Settings, store: Sessions, visits: Visits, desk: Desk, clock: StandingClock
) -> None:
    made = Flask("puente", static_folder=None)
    made.secret_key = "a key of the tests"
    away = settings.model_copy(
        update={"oidc_issuer": "http://127.0.0.1:9", "oidc_client_id": "desk"}
    )
    furnish_desk(made, away, store, visits.redis, lambda: desk, clock)
    assert made.test_client().get("/console/sso").status_code == 502
