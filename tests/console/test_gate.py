"""Nobody reaches a page without a visit, a right and a form of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.console import passwords
from bot.console.app import furnish_desk
from bot.console.gate import POLL
from bot.console.visits import COOKIE, IDLE, LONGEST, TRIES, Visits
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


def test_a_part_of_a_page_leads_nobody_away_from_what_they_type(app: Flask) -> None:
    answer = app.test_client().get("/console/inbox/list", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert not {"Location", "HX-Redirect"} & set(answer.headers.keys())


def test_a_page_learns_whether_whoever_it_was_made_for_is_still_signed_in(
    sign_in: Callable[..., Browser], visits: Visits
) -> None:
    luz, amina = sign_in(), sign_in("liaison", "Amina Yusuf")
    asks = f"/console/still?who={luz.staff_id}"
    assert f'data-still="{asks}"' in luz.get("/console/inbox").get_data(as_text=True)
    assert luz.get(asks).get_json() == {"csrf": luz.csrf}
    assert amina.get(asks).status_code == 401, "somebody else has signed in in her browser"
    token, anew = visits.begin(luz.staff_id)
    luz.client.set_cookie(COOKIE, token, path="/console")
    assert luz.get(asks).get_json() == {"csrf": anew.csrf}


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


@pytest.mark.parametrize(
    "address",
    [
        {"public_base_url": "https://line.district.example"},
        {"desk_url": "https://desk.district.example"},
    ],
)
def test_what_a_page_says_once_waits_in_a_guarded_cookie(
    settings: Settings, store: Sessions, visits: Visits, desk: Desk,
    add_staff: Callable[..., int], address: dict[str, str],
) -> None:  # fmt: skip
    made = Flask("puente", static_folder=None)
    made.secret_key, made.config["DISTRICT"] = "a key of the tests", "Example District"
    public = settings.model_copy(update=address)
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


def test_an_address_that_is_none_is_no_page_of_ours(app: Flask, luz: int) -> None:
    client = app.test_client()
    assert client.get("/console/sign-in", query_string={"next": "//["}).status_code == 200
    assert enter(client, next="//[").location == "/console"
    form = {"email": "luz@district.example", "password": PASSWORD}
    answer = client.post("/console/sign-in", data=form, headers={"Origin": "http://["})
    assert answer.status_code == 404


def test_an_unknown_address_and_a_wrong_password_are_answered_alike(app: Flask, luz: int) -> None:
    unknown = enter(app.test_client(), email="nobody@district.example")
    wrong = enter(app.test_client(), password="another guess at it")
    assert unknown.status_code == wrong.status_code == 401
    assert unknown.data == wrong.data


def test_behind_a_proxy_one_stranger_keeps_nobody_else_out(
    settings: Settings, store: Sessions, visits: Visits, desk: Desk, luz: int, clock: StandingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(passwords, "is_right", lambda password, _kept: password == PASSWORD)
    made = Flask("puente", static_folder=None)
    made.secret_key, made.config["DISTRICT"] = "a key of the tests", "Example District"
    behind = settings.model_copy(update={"proxies": 1})
    furnish_desk(made, behind, store, visits.redis, lambda: desk, clock)

    def comes(seen_from: str, **form: str) -> int:
        given = {"email": "luz@district.example", "password": PASSWORD, **form}
        head = {"X-Forwarded-For": seen_from}
        answer = made.test_client().post("/console/sign-in", data=given, headers=head)
        return answer.status_code

    stranger, at_school = "203.0.113.7", "198.51.100.9"
    for _ in range(TRIES + 1):
        assert comes(stranger, email="nobody@district.example") == 401
    assert comes(stranger) == 401, "also with the right password"
    assert comes(f"{at_school}, {stranger}") == 401, "whatever it says of itself"
    assert comes(at_school) == 303


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


def test_what_a_page_asks_for_by_itself_keeps_no_visit_alive(
    sign_in: Callable[..., Browser], visits: Visits
) -> None:
    luz = sign_in()
    [key] = visits.redis.keys("puente:visit:*")
    visits.redis.expire(key, 60)
    assert luz.get("/console/inbox/list", headers={POLL: "1"}).status_code == 200
    assert 0 < int(visits.redis.ttl(key)) <= 60
    assert luz.get("/console/inbox").status_code == 200
    assert int(visits.redis.ttl(key)) > 60


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
