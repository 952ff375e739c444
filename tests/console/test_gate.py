"""Nobody reaches a page without a visit, a right and a form of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.console import passwords
from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, IDLE, LONGEST, Visits
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.conftest import StandingClock
from tests.console.conftest import Browser

PASSWORD = "four plain words together"


@pytest.fixture
def luz(add_staff: Callable[..., int], store: Sessions) -> int:
    """A liaison with a password."""
    found = add_staff("liaison", "Luz Vega", email="luz@district.example")
    with transaction(store) as session:
        session.get_one(Staff, found).password = passwords.hashed(PASSWORD)
    return found


def enter(client: FlaskClient, **form: Any) -> Any:
    given = {"email": "luz@district.example", "password": PASSWORD, **form}
    return client.post("/console/sign-in", data=given)


def test_without_a_visit_every_page_leads_to_the_sign_in(app: Flask) -> None:
    pages = [
        rule.rule
        for rule in app.url_map.iter_rules()
        if "GET" in (rule.methods or ()) and not rule.endpoint.startswith("signin.")
    ]
    assert pages
    for path in pages:
        concrete = path.replace("<int:", "<").replace("<", "").replace(">", "")
        answer = app.test_client().get(concrete)
        assert answer.status_code in (302, 404), path
        if answer.status_code == 302:
            assert "/console/sign-in" in answer.location


def test_the_right_password_begins_a_visit_and_the_sign_out_ends_it(app: Flask, luz: int) -> None:
    client = app.test_client()
    answer = enter(client, next="/console/inbox?queue=mine")
    assert (answer.status_code, answer.location) == (303, "/console/inbox?queue=mine")
    cookie = client.get_cookie(COOKIE, path="/console")
    assert cookie is not None
    assert cookie.http_only
    assert cookie.same_site == "Lax"
    html = client.get("/console/inbox").get_data(as_text=True)
    csrf = html.split('name="csrf" value="')[1].split('"')[0]
    client.post("/console/sign-out", data={"csrf": csrf})
    client.set_cookie(COOKIE, cookie.value, path="/console")  # somebody kept a copy
    assert client.get("/console").status_code == 302


def test_what_a_page_says_once_waits_in_a_guarded_cookie(
    settings: Settings, store: Sessions, visits: Visits, desk: Desk, add_staff: Callable[..., int]
) -> None:
    made = Flask("puente", static_folder=None)
    made.secret_key, made.config["DISTRICT"] = "a key of the tests", "Example District"
    public = settings.model_copy(update={"public_base_url": "https://line.district.example"})
    furnish_desk(made, public, store, visits.redis, lambda: desk)
    client = made.test_client()
    token, visit = visits.begin(add_staff())
    client.set_cookie(COOKIE, token, path="/console")
    answer = client.post("/console/account", data={"csrf": visit.csrf})
    [cookie] = answer.headers.getlist("Set-Cookie")
    assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))


@pytest.mark.parametrize(
    "to", ["https://elsewhere.example", "//elsewhere.example", "/twilio", "\\"]
)
def test_a_sign_in_leads_to_our_own_pages_only(app: Flask, luz: int, to: str) -> None:
    assert enter(app.test_client(), next=to).location == "/console"


def test_an_unknown_address_and_a_wrong_password_are_answered_alike(app: Flask, luz: int) -> None:
    unknown = enter(app.test_client(), email="nobody@district.example")
    wrong = enter(app.test_client(), password="another guess at it")
    assert unknown.status_code == wrong.status_code == 401
    assert unknown.data == wrong.data


def test_after_five_wrong_ones_the_account_waits_and_then_opens_again(
    app: Flask, luz: int, clock: StandingClock
) -> None:
    for _ in range(5):
        enter(app.test_client(), password="another guess at it")
    assert enter(app.test_client()).status_code == 401
    clock.passes(minutes=2)
    assert enter(app.test_client()).status_code == 303


def test_who_has_left_cannot_sign_in_nor_go_on(
    app: Flask, luz: int, store: Sessions, clock: StandingClock
) -> None:
    client = app.test_client()
    enter(client)
    with transaction(store) as session:
        session.get_one(Staff, luz).ended_at = clock()
    assert client.get("/console").status_code == 302
    assert enter(app.test_client()).status_code == 401


@pytest.mark.parametrize("csrf", ["", "forged", "ü"])
def test_a_form_that_is_not_ours_changes_nothing(
    sign_in: Callable[..., Browser], visits: Visits, csrf: str
) -> None:
    luz = sign_in()
    assert luz.client.post("/console/sign-out", data={"csrf": csrf}).status_code == 404
    assert luz.get("/console/inbox").status_code == 200


def test_a_sign_in_form_from_another_site_is_none(app: Flask, luz: int) -> None:
    answer = app.test_client().post(
        "/console/sign-in",
        data={"email": "luz@district.example", "password": PASSWORD},
        headers={"Origin": "https://elsewhere.example"},
    )
    assert answer.status_code == 404


def test_a_page_that_is_not_theirs_looks_like_one_that_is_not_there(
    sign_in: Callable[..., Browser],
) -> None:
    editor = sign_in("editor")
    theirs, nothing = editor.get("/console/inbox"), editor.get("/console/no-such-page")
    assert (theirs.status_code, nothing.status_code) == (404, 404)
    assert theirs.data == nothing.data


@pytest.mark.parametrize(
    "path",
    ["staff/{}/end", "needs/{}/take", "rota/{}", "families/questions/{}", "families/{}/stop"],
)
def test_a_number_that_no_row_can_have_is_not_there(
    sign_in: Callable[..., Browser], path: str
) -> None:
    boss = sign_in("district_admin")
    for number in (2**31, 2**63, 10**30):
        assert boss.post(f"/console/{path.format(number)}").status_code == 404


def test_a_visit_ends_by_itself(visits: Visits, clock: StandingClock) -> None:
    token, _ = visits.begin(1)
    assert 0 < int(visits.redis.ttl(visits.redis.keys("puente:visit:*")[0])) <= IDLE
    clock.passes(seconds=LONGEST + 1)
    assert visits.find(token) is None


def test_somebody_is_signed_out_everywhere_at_once(visits: Visits) -> None:
    tokens = [visits.begin(1)[0] for _ in range(3)]
    other, _ = visits.begin(2)
    assert visits.end_all(1) == 3
    assert [visits.find(token) for token in tokens] == [None] * 3
    assert visits.find(other) is not None


def test_every_answer_forbids_what_a_page_must_not_do(sign_in: Callable[..., Browser]) -> None:
    answer = sign_in().get("/console/inbox")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Cache-Control"] == "no-store"
    assert " style=" not in answer.get_data(as_text=True)
    assert "<script>" not in answer.get_data(as_text=True)
