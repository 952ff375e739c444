"""A school's admin asks somebody in and learns nothing of who works for other schools."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from pydantic import SecretStr

from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, Visits
from bot.settings import Settings
from bot.staff import Desk
from bot.store import staff
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.standins.mail import Mailbox, serving

FREE, TAKEN = "amina@district.example", "r@district.example"
ASKED = {"name": "Amina Warsame", "role": "liaison", "schools": "lincoln"}


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


MAIL = pytest.param("with a mail server", marks=pytest.mark.live)


@pytest.fixture(params=[MAIL, "without"])
def ours(settings: Settings, mailbox: Mailbox, request: Any) -> Iterator[Settings]:
    address = {"public_base_url": "https://line.district.example"}
    if request.param == "without":
        yield settings.model_copy(update=address)
        return
    with serving(mailbox) as port:
        server = SecretStr(f"smtp://127.0.0.1:{port}")
        mail = {"smtp_url": server, "mail_from": "Puente <line@district.example>"}
        yield settings.model_copy(update={**address, **mail})


@pytest.fixture
def app(ours: Settings, store: Sessions, visits: Visits, desk: Desk, clock: StandingClock) -> Flask:
    made = Flask("puente", static_folder=None)
    made.secret_key, made.config["DISTRICT"] = "a key of the tests", "Example District"
    furnish_desk(made, ours, store, visits.redis, lambda: desk, clock)
    return made


by_mail = pytest.mark.parametrize("ours", [MAIL], indirect=True)
without_mail = pytest.mark.parametrize("ours", ["without"], indirect=True)


@pytest.fixture
def admin(sign_in: Callable[..., Browser], add_staff: Callable[..., int]) -> Browser:
    """Somebody who manages Lincoln; at Roosevelt there is somebody, too."""
    add_staff("liaison", "Of Roosevelt", email=TAKEN, schools=["roosevelt"], password="x")
    return sign_in("school_admin", "Ana Mora", schools=["lincoln"], password="x")


def answered(admin: Browser, address: str, **form: Any) -> tuple[int, str, list[tuple[str, str]]]:
    """All that can be seen of an answer, whatever address was typed."""
    answer = admin.post("/console/staff", email=address, **{**ASKED, **form})
    heads = [one for one in answer.headers.items() if one[0] != "Content-Length"]
    return answer.status_code, answer.get_data(as_text=True).replace(address, "…"), heads


def seen_by(admin: Browser) -> list[str]:
    """What the pages say on which colleagues are named."""
    return [admin.text(f"/console/{page}") for page in ("staff", "rota", "inbox?queue=all")]


def row_of(store: Sessions, address: str) -> Staff | None:
    with transaction(store) as session:
        return staff.find(session, address)


@pytest.mark.parametrize("more", [{}, {"name": ""}, {"role": "editor"}, {"schools": "roosevelt"}])
@pytest.mark.parametrize("taken", ["active", "invited", "ended", "everywhere", "with_sso"])
def test_an_address_of_another_schools_staff_is_answered_like_one_of_nobody(
    admin: Browser, add_staff: Callable[..., int], store: Sessions, clock: StandingClock,
    taken: str, more: dict[str, str],
) -> None:  # fmt: skip
    how: dict[str, Any] = {
        "active": {"password": "x"},
        "invited": {"invited": "a token", "invited_until": clock()},
        "ended": {"ended_at": clock()},
        "everywhere": {"role": "district_admin", "password": "x", "schools": []},
        "with_sso": {"subject": "their number", "ended_at": clock()},
    }[taken]
    add_staff(**{"name": "Somebody", "email": "s@d.example", "schools": ["roosevelt"], **how})
    known, unknown = answered(admin, "s@d.example", **more), answered(admin, FREE, **more)
    assert known == unknown
    assert known[0] == (422 if more.get("name") == "" or "schools" in more else 200)
    assert "invitation/" not in known[1]
    with transaction(store) as session:
        ids = [one.id for one in session.query(Staff)]
    for number in ids[2:]:  # and afterwards nothing tells the two apart
        for step in ("invite", "end"):
            assert admin.post(f"/console/staff/{number}/{step}").status_code == 404
    assert not any("Amina Warsame" in page for page in seen_by(admin))


def test_an_existing_account_stays_as_it_is(admin: Browser, store: Sessions) -> None:
    before = row_of(store, TAKEN)
    answered(admin, TAKEN, name="Somebody Else", role="school_admin")
    after = row_of(store, TAKEN)
    assert before is not None
    assert after is not None
    for name in ("name", "role", "schools", "password", "invited"):
        assert getattr(after, name) == getattr(before, name)
    with transaction(store) as session:
        assert [one.verb for one in staff.done_to(session, "staff", after.id)] == ["staff.ask"]


@by_mail
def test_who_is_new_gets_the_link_by_mail_and_stands_in_the_list_once_they_came(
    app: Flask, admin: Browser, mailbox: Mailbox
) -> None:
    answered(admin, FREE)
    [letter] = mailbox.to(FREE)
    text = letter.get_content()
    assert "Ana Mora asks you in" in text
    assert letter["Subject"] == "Staff pages of Example District"
    assert "Amina Warsame" not in admin.text("/console/staff")
    [link] = re.findall(r"https://line\.district\.example(/console/invitation/[\w-]+)", text)
    taken = app.test_client().post(link, data={"password": "four plain words together"})
    assert taken.status_code == 303
    assert "Amina Warsame" in seen_by(admin)[0]


@by_mail
def test_who_works_for_another_school_is_told_and_gets_no_link(
    admin: Browser, mailbox: Mailbox
) -> None:
    answered(admin, TAKEN)
    [letter] = mailbox.to(TAKEN)
    text = letter.get_content()
    assert "Ana Mora asks you to work for Lincoln" in text
    assert "invitation/" not in text


@by_mail
def test_a_link_in_a_mail_leads_to_us_whatever_the_browser_says_where_we_are(
    admin: Browser, mailbox: Mailbox
) -> None:
    form = {"csrf": admin.csrf, "email": FREE, **ASKED}
    cookie = admin.client.get_cookie(COOKIE, path="/console")
    assert cookie is not None
    admin.client.set_cookie(COOKIE, cookie.value, domain="elsewhere.example", path="/console")
    admin.client.post("/console/staff", data=form, base_url="http://elsewhere.example")
    [letter] = mailbox.to(FREE)
    assert "elsewhere" not in letter.as_string()


@by_mail
@pytest.mark.parametrize("address", [FREE, TAKEN])
def test_a_mail_that_does_not_leave_is_told_and_can_be_sent_again(
    admin: Browser, mailbox: Mailbox, address: str
) -> None:
    mailbox.answer = "451 not now"
    assert "did not leave" in answered(admin, address)[1]
    mailbox.answer = "250 OK"
    assert "on its way" in answered(admin, address)[1]


@by_mail
@pytest.mark.parametrize(
    "address",
    ["a@d.example,b@d.example", "a@d.example\nBcc: b@d.example", "a b@d.example", "a@b@d.example",
     '"a"@d.example', "<a@d.example>", "a@[", "a:b@d.example;", "@", "nobody"],
)  # fmt: skip
def test_what_is_not_one_address_is_refused(
    admin: Browser, mailbox: Mailbox, store: Sessions, address: str
) -> None:
    assert answered(admin, address)[0] == 422
    assert mailbox.letters == []
    assert row_of(store, address) is None


@by_mail
def test_an_address_that_the_server_cannot_write_is_told(admin: Browser, mailbox: Mailbox) -> None:
    assert answered(admin, "zoë@d.example")[0] == 200


@without_mail
def test_without_mail_a_district_admin_hands_the_link_on(
    app: Flask, admin: Browser, sign_in: Callable[..., Browser], store: Sessions
) -> None:
    assert "A district admin does the rest" in answered(admin, FREE)[1]
    row = row_of(store, FREE)
    assert row is not None
    boss = sign_in("district_admin", "Boss")
    assert "Amina Warsame" in boss.text("/console/staff")
    page = boss.post(f"/console/staff/{row.id}/invite").get_data(as_text=True)
    address = r'id="link">https://line\.district\.example(/console/invitation/[\w-]+)<'
    [link] = re.findall(address, page)
    assert app.test_client().get(link).status_code == 200


@without_mail
def test_a_new_link_for_a_colleague_of_the_same_school_is_shown(
    admin: Browser, add_staff: Callable[..., int]
) -> None:
    add_staff("liaison", "Li", email="li@district.example", schools=["lincoln"], password="x")
    page = answered(admin, "Li@district.example")[1]
    assert "/console/invitation/" in page
    assert "had an account already" in page


@without_mail
def test_a_district_admin_is_told_plainly_and_adds_a_school(
    admin: Browser, sign_in: Callable[..., Browser], store: Sessions
) -> None:
    boss = sign_in("district_admin", "Boss")
    form = {"csrf": boss.csrf, "name": "Of Both", "email": TAKEN, "role": "liaison"}
    schools = {"schools": ["lincoln", "roosevelt"]}
    answer = boss.client.post("/console/staff", data={**form, **schools})
    assert "had an account already" in answer.text
    row = row_of(store, TAKEN)
    assert row is not None
    assert (row.schools, row.password) == (["lincoln", "roosevelt"], "x")
    fresh = boss.post("/console/staff", name="New", email=FREE, role="liaison")
    assert "had an account already" not in fresh.text


@without_mail
def test_nothing_is_given_to_somebody_who_has_not_come_in_yet(
    admin: Browser, sign_in: Callable[..., Browser], store: Sessions, clock: StandingClock
) -> None:
    answered(admin, FREE)
    row = row_of(store, FREE)
    assert row is not None
    assert row.is_expected
    form = {"name": "Li", "way": "webhook", "address": "https://127.0.0.1:9/li", "step": "1"}
    boss = sign_in("district_admin", "Boss")
    assert boss.post("/console/rota", staff=str(row.id), **form).status_code == 404
    with transaction(store) as session:
        assert row.id not in [one.id for one in staff.at_the_desk(session)]
