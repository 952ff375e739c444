"""Who may ask whom in, and what becomes of those who leave."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from bot import colleagues
from bot.console.visits import COOKIE
from bot.settings import Settings
from bot.store import staff
from bot.store.db import Sessions, transaction
from bot.store.staff import Audit, Staff
from tests.conftest import StandingClock
from tests.console.conftest import Browser

NEW = {"name": "Amina Warsame", "email": "Amina@district.example", "role": "liaison"}


def link_of(answer: Any) -> str:
    found = re.search(r'id="link">http://localhost(/console/invitation/[\w-]+)<', answer.text)
    assert found, answer.text
    return found[1]


def test_an_invitation_becomes_an_account_once(
    app: Flask, sign_in: Callable[..., Browser], store: Sessions
) -> None:
    admin = sign_in("district_admin")
    answer = admin.client.post(
        "/console/staff", data={"csrf": admin.csrf, **NEW, "languages": ["so", "ar"]}
    )
    link = link_of(answer)
    client = app.test_client()
    assert "Amina Warsame" in client.get(link).text
    taken = client.post(link, data={"password": "four plain words together"})
    assert (taken.status_code, taken.location) == (303, "/console")
    assert client.get("/console/inbox").status_code == 200
    assert app.test_client().get(link).status_code == 404
    assert app.test_client().post(link, data={"password": "four more of them"}).status_code == 404
    with transaction(store) as session:
        row = staff.find(session, "amina@DISTRICT.example")
        assert row is not None
        assert (row.languages, row.invited) == (["so", "ar"], None)
        assert row.password.startswith("$argon2id$")


def test_a_link_leads_to_the_desks_own_address(
    app: Flask, sign_in: Callable[..., Browser], settings: Settings
) -> None:
    own = settings.model_copy(update={"desk_url": "https://desk.district.example/"})
    app.extensions["console"] = replace(app.extensions["console"], settings=own)
    page = sign_in("district_admin").post("/console/staff", **NEW).text
    assert 'id="link">https://desk.district.example/console/invitation/' in page


def test_two_who_ask_the_same_person_in_at_once_make_one_account(
    sign_in: Callable[..., Browser], add_staff: Callable[..., int], store: Sessions,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    taken = add_staff("liaison", "Of Roosevelt", email=NEW["email"], schools=["roosevelt"])
    really, looks = staff.find, [0]

    def find(session: Any, email: str) -> Staff | None:
        looks[0] += 1  # at the first look the other one has not written yet
        return really(session, email) if looks[0] > 1 else None

    admin = sign_in("school_admin", schools=["lincoln"])
    monkeypatch.setattr(staff, "find", find)
    answer = admin.post("/console/staff", **NEW, schools="lincoln")
    assert (answer.status_code, "invitation/" in answer.text) == (200, False)
    with transaction(store) as session:
        row = session.get_one(Staff, taken)
        assert (row.name, row.schools) == ("Of Roosevelt", ["roosevelt"])


def test_who_is_asked_in_again_reads_on_in_their_language(
    sign_in: Callable[..., Browser], add_staff: Callable[..., int], store: Sessions
) -> None:
    rosa = add_staff("liaison", "Rosa Paz", email="rosa@district.example", locale="es")
    admin = sign_in("district_admin")
    asked = {"email": "rosa@district.example", "name": "Rosa Paz Vega", "role": "liaison"}
    assert admin.post("/console/staff", **asked).status_code == 200
    with transaction(store) as session:
        row = session.get_one(Staff, rosa)
        assert (row.name, row.locale) == ("Rosa Paz Vega", "es")


def test_an_invitation_is_over_after_its_days(
    app: Flask, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        token = colleagues.invite(session, clock(), email="a@b.example", name="A", role="liaison")
    clock.passes(days=8)
    assert app.test_client().get(f"/console/invitation/{token}").status_code == 404


def test_the_link_stands_nowhere_in_the_store(store: Sessions, clock: StandingClock) -> None:
    with transaction(store) as session:
        token = colleagues.invite(session, clock(), email="a@b.example", name="A", role="liaison")
    with transaction(store) as session:
        kept = session.connection().exec_driver_sql("SELECT * FROM staff").one()
        assert token not in str(tuple(kept))
        assert "b.example" not in str(tuple(kept))


def test_who_has_left_is_out_at_once(
    app: Flask, sign_in: Callable[..., Browser], add_staff: Callable[..., int], visits: Any
) -> None:
    gone = add_staff("liaison", "Gone Soon")
    token, _ = visits.begin(gone)
    client = app.test_client()
    client.set_cookie(COOKIE, token, path="/console")
    assert client.get("/console/inbox").status_code == 200
    admin = sign_in("district_admin")
    assert admin.post(f"/console/staff/{gone}/end").status_code == 303
    assert client.get("/console/inbox").status_code == 302
    assert visits.find(token) is None
    assert admin.post(f"/console/staff/{gone}/end").status_code == 404


def test_a_schools_admin_manages_that_school_and_looks_at_no_other(
    sign_in: Callable[..., Browser], add_staff: Callable[..., int], store: Sessions
) -> None:
    theirs = add_staff("liaison", "Of Lincoln", email="l@district.example", schools=["lincoln"])
    other = add_staff("liaison", "Of Roosevelt", email="r@district.example", schools=["roosevelt"])
    everywhere = add_staff("liaison", "Of All")
    admin = sign_in("school_admin", schools=["lincoln"])
    text = admin.text("/console/staff")
    assert "Of Lincoln" in text
    assert "Of Roosevelt" not in text
    assert "Of All" not in text
    assert admin.post(f"/console/staff/{theirs}/invite").status_code == 200
    for one in (other, everywhere, 999):
        assert admin.post(f"/console/staff/{one}/invite").status_code == 404
        assert admin.post(f"/console/staff/{one}/end").status_code == 404
    refused = (
        {**NEW, "role": "district_admin", "schools": "lincoln"},
        {**NEW, "schools": "roosevelt"},
        {**NEW},
    )
    for form in refused:
        assert admin.post("/console/staff", **form).status_code == 422
    with transaction(store) as session:
        assert staff.find(session, NEW["email"]) is None
        assert session.query(Staff).count() == 4


def test_a_new_link_takes_the_second_factor_off_and_is_written_down(
    sign_in: Callable[..., Browser], add_staff: Callable[..., int], store: Sessions
) -> None:
    lost = add_staff("liaison", "Lost Phone", totp="JBSWY3DPEHPK3PXP", failures=7)
    admin = sign_in("district_admin")
    link_of(admin.post(f"/console/staff/{lost}/invite"))
    with transaction(store) as session:
        row = session.get_one(Staff, lost)
        assert (row.totp, row.failures) == ("", 0)
        assert row.invited_until is not None
        assert row.invited_until - row.created_at == timedelta(days=7)
        [done] = staff.done_to(session, "staff", lost)
        assert (done.verb, done.staff_id) == ("staff.invite", admin.staff_id)
        assert session.query(Audit).count() == 1


def test_nobody_ends_themselves(sign_in: Callable[..., Browser]) -> None:
    admin = sign_in("district_admin")
    assert admin.post(f"/console/staff/{admin.staff_id}/end").status_code == 404


def test_what_was_chosen_is_still_there_when_an_invitation_is_refused(
    sign_in: Callable[..., Browser],
) -> None:
    rosa = sign_in("school_admin", "Rosa Paz", schools=["lincoln"], locale="es")
    page = rosa.get("/console/staff").text
    assert 'value="lincoln" checked' in page, "the only school there is"
    assert re.search(r'value="so"> somalí', page), "languages by their Spanish names"
    form = {"name": "Amina", "email": "no address", "role": "liaison", "languages": ["so", "ar"]}
    again = rosa.client.post("/console/staff", data={"csrf": rosa.csrf, **form}).text
    ticked = re.findall(r'name="languages" value="([\w-]+)" checked', again)
    assert sorted(ticked) == ["ar", "so"]
