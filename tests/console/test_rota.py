"""The rota: who is called, what was called, taking an alarm, being away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.conversation import alerting
from bot.conversation.turn import Tools
from bot.store import alerts, families, handoffs, rota
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff
from tests.conftest import NOON, StandingClock
from tests.console.conftest import Browser
from tests.console.families import Families

SignIn = Callable[..., Browser]


@pytest.fixture
def ada(sign_in: SignIn) -> Browser:
    return sign_in("district_admin", "Ada Day")


@pytest.fixture
def luz(sign_in: SignIn) -> Browser:
    return sign_in("liaison", "Luz Vega", languages=["es"])


@pytest.fixture
def danger(store: Sessions, tools: Tools) -> int:
    """A family in danger, and Ms. First who is called about it."""
    with transaction(store) as session:
        family = families.of_number(session, "+15555550142", NOON)
        raised = Handoff(
            family_id=family.id, reason="safety_missing_child", priority="now",
            due_at=NOON + timedelta(minutes=15), created_at=NOON,
        )  # fmt: skip
        number = handoffs.open_one(session, raised).id
        rota.add(session, "Ms. First", 1, "webhook", "https://pager.example/1", "")
    alerting.plan(store, tools)
    return number


def contacts(store: Sessions) -> list[rota.Contact]:
    with transaction(store) as session:
        return list(rota.contacts(session))


def test_an_open_alarm_says_who_was_called_and_that_nobody_has_it(
    luz: Browser, danger: int
) -> None:
    said = luz.text("/console/rota")
    assert f"a child is missing, hand-off {danger}" in said
    assert "Ms. First waits" in said
    assert "Nobody has taken it." in said


def test_an_alarm_is_told_in_the_language_of_whoever_reads(sign_in: SignIn, danger: int) -> None:
    rosa = sign_in("liaison", "Rosa Paz", locale="es")
    assert "falta un niño" in rosa.text("/console/rota")
    assert "falta un niño" in rosa.text("/console/rota/alarms")


def test_an_alarm_is_taken_once_and_nobody_else_is_called(
    luz: Browser, ada: Browser, danger: int, store: Sessions, clock: StandingClock
) -> None:
    assert luz.post(f"/console/rota/alarms/{danger}/take").status_code == 303
    ada.post(f"/console/rota/alarms/{danger}/take")
    assert "Somebody else was quicker" in ada.text("/console/rota")
    with transaction(store) as session:
        assert session.get_one(Handoff, danger).taken_by == "Luz Vega"
        assert alerts.due(session, clock()) == []


def test_who_takes_an_alarm_has_the_conversation(
    luz: Browser, danger: int, store: Sessions, clock: StandingClock
) -> None:
    luz.post(f"/console/rota/alarms/{danger}/take")
    with transaction(store) as session:
        taken = session.get_one(Handoff, danger)
        assert handoffs.claimed_by(session, taken.family_id, clock()) is not None
        assert taken.owner_id == luz.staff_id


def test_danger_that_is_written_again_is_nobodys_though_somebody_talks_with_the_family(
    luz: Browser, ada: Browser, danger: int, store: Sessions
) -> None:
    luz.post(f"/console/rota/alarms/{danger}/take")
    with transaction(store) as session:
        again = Handoff(
            family_id=session.get_one(Handoff, danger).family_id, reason="safety_missing_child",
            priority="now", due_at=NOON, created_at=NOON,
        )  # fmt: skip
        handoffs.open_one(session, again)
    assert "Nobody has taken it." in ada.text("/console/rota")
    assert ada.post(f"/console/rota/alarms/{danger}/take").status_code == 303
    with transaction(store) as session:
        taken = session.get_one(Handoff, danger)
        assert (taken.taken_by, taken.owner_id) == ("Ada Day", ada.staff_id)


def test_an_alarm_of_another_school_is_neither_seen_nor_taken(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    known = Families(store, clock)
    family = known.add("x", school="oak-hill", reason="safety_abuse", priority="now")
    number = known.handoff(family).id
    of_lincoln = sign_in("liaison", "Mo Lin", schools=["lincoln"])
    assert "No alarm is open." in of_lincoln.text("/console/rota")
    assert of_lincoln.post(f"/console/rota/alarms/{number}/take").status_code == 404
    of_oak_hill = sign_in("liaison", "Oa Hil", schools=["oak-hill"])
    assert f"hand-off {number}" in of_oak_hill.text("/console/rota")
    assert of_oak_hill.post(f"/console/rota/alarms/{number}/take").status_code == 303


def test_the_list_is_the_districts_to_change(sign_in: SignIn, ada: Browser) -> None:
    of_lincoln = sign_in("school_admin", "Mo Lin", schools=["lincoln"])
    assert add(of_lincoln) == 404
    assert of_lincoln.get("/console/rota").status_code == 200


def test_an_ended_alarm_is_history(luz: Browser, danger: int, store: Sessions) -> None:
    luz.post(f"/console/rota/alarms/{danger}/take")
    with transaction(store) as session:
        row = session.get_one(Handoff, danger)
        row.status, row.done_at = "done", NOON
    said = luz.text("/console/rota")
    assert "No alarm is open." in said
    assert "Taken by Luz Vega" in said


def test_the_live_part_says_nothing_while_nothing_changes(luz: Browser, danger: int) -> None:
    first = luz.get("/console/rota/alarms")
    again = luz.get("/console/rota/alarms", headers={"If-None-Match": first.headers["ETag"]})
    assert (first.status_code, again.status_code) == (200, 304)
    luz.post(f"/console/rota/alarms/{danger}/take")
    later = luz.get("/console/rota/alarms", headers={"If-None-Match": first.headers["ETag"]})
    assert later.status_code == 200


@pytest.mark.parametrize("number", [0, 999])
def test_an_alarm_that_is_not_there_is_not_found(luz: Browser, number: int) -> None:
    assert luz.post(f"/console/rota/alarms/{number}/take").status_code == 404


def test_a_hand_off_that_is_no_alarm_is_not_taken_here(luz: Browser, store: Sessions) -> None:
    with transaction(store) as session:
        family = families.of_number(session, "+15555550142", NOON)
        plain = Handoff(
            family_id=family.id, reason="asked", priority="routine", due_at=NOON, created_at=NOON
        )
        number = handoffs.open_one(session, plain).id
    assert luz.post(f"/console/rota/alarms/{number}/take").status_code == 404


def add(browser: Browser, **more: object) -> int:
    given = {
        "name": "Ms. Second", "way": "webhook", "address": "https://pager.example/2", "step": "2",
        "duty": "Mon-Fri 17:00-08:00", "languages": ["so", "es"], **more,
    }  # fmt: skip
    return browser.post("/console/rota", **given).status_code


def test_who_manages_adds_changes_and_removes(ada: Browser, store: Sessions) -> None:
    assert add(ada) == 303
    [one] = contacts(store)
    assert (one.step, one.duty, one.languages) == (2, "Mon-Fri 17:00-08:00", ["so", "es"])
    ada.post(f"/console/rota/{one.id}", step="1", duty="Sat, Sun", until="2026-12-24")
    [one] = contacts(store)
    assert (one.step, one.duty) == (1, "Sat, Sun")
    assert one.is_away(NOON)
    assert ada.post(f"/console/rota/{one.id}/remove").status_code == 303
    assert contacts(store) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("duty", "whenever"),
        ("address", "http://127.0.0.1:5005/"),
        ("address", "https://["),
        ("address", "https://"),
        ("address", "javascript:alert(1)"),
        ("name", ""),
        ("name", "Ana, undocumented, SSN 078-05-1120"),
        ("way", "sms"),
        ("way", "carrier pigeon"),
        ("duty", "Mon-Fri 17:00-08:00, " * 9),
    ],
)
def test_what_is_wrong_is_named_and_stays_in_the_form(
    ada: Browser, store: Sessions, field: str, value: str
) -> None:
    assert add(ada, **{field: value}) == 422
    assert contacts(store) == []


def test_a_changed_duty_that_is_none_changes_nothing(ada: Browser, store: Sessions) -> None:
    add(ada)
    [one] = contacts(store)
    answer = ada.post(f"/console/rota/{one.id}", step="1", duty="whenever")
    assert answer.status_code == 422
    assert contacts(store)[0].duty == "Mon-Fri 17:00-08:00"


@pytest.mark.parametrize("path", ["", "/1", "/1/remove", "/test"])
def test_a_liaison_may_look_and_not_change(luz: Browser, path: str) -> None:
    assert luz.get("/console/rota").status_code == 200
    assert luz.post(f"/console/rota{path}", name="X", way="webhook").status_code == 404


@pytest.mark.parametrize("role", ["editor", "sender"])
def test_the_rota_is_for_those_who_answer(sign_in: SignIn, role: str) -> None:
    assert sign_in(role).get("/console/rota").status_code == 404


def test_who_is_away_is_not_called_and_does_not_count_as_reachable(
    luz: Browser, ada: Browser, store: Sessions, tools: Tools, clock: StandingClock
) -> None:
    add(ada, duty="", staff=str(luz.staff_id), step="1")
    with transaction(store) as session:
        assert alerting.someone_on_duty(session, clock(), tools)
    assert luz.post("/console/rota/away", until="2026-12-03").status_code == 303
    with transaction(store) as session:
        assert not alerting.someone_on_duty(session, clock(), tools)
        family = families.of_number(session, "+15555550142", NOON)
        raised = Handoff(
            family_id=family.id, reason="safety_abuse", priority="now", due_at=NOON, created_at=NOON
        )
        handoffs.open_one(session, raised)
    assert alerting.plan(store, tools) == []
    assert "Nobody. Outside office hours" in luz.text("/console/rota")
    luz.post("/console/rota/away", back="1")
    assert len(alerting.plan(store, tools)) == 1


@pytest.mark.parametrize("until", ["", "soon", "2026-11-01", "2099-01-01"])
def test_no_day_is_no_absence(luz: Browser, store: Sessions, until: str) -> None:
    assert luz.post("/console/rota/away", until=until).status_code == 422


class Pager(BaseHTTPRequestHandler):
    """A pager's webhook that takes every call."""

    calls = 0

    def do_POST(self) -> None:
        type(self).calls += 1
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def pager() -> Iterator[str]:
    Pager.calls = 0
    server = HTTPServer(("127.0.0.1", 0), Pager)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_a_test_call_reaches_one_of_them_and_says_how_it_went(
    ada: Browser, store: Sessions, pager: str
) -> None:
    with transaction(store) as session:
        rota.add(session, "Ms. Third", 1, "webhook", pager, "")
        rota.add(session, "Mr. Fourth", 1, "sms", "+15555550177", "")
    third, fourth = contacts(store)
    html = ada.post("/console/rota/test", only=str(third.id)).get_data(as_text=True)
    assert Pager.calls == 1
    assert "was called" in html
    html = ada.post("/console/rota/test", only=str(fourth.id)).get_data(as_text=True)
    assert Pager.calls == 1
    assert "no_sms" in html


def test_the_page_shows_no_whole_address(luz: Browser, store: Sessions) -> None:
    with transaction(store) as session:
        rota.add(session, "Mr. Fourth", 1, "sms", "+15555550177", "")
    assert "+15555550177" not in luz.get("/console/rota").get_data(as_text=True)
    assert "not set up" in luz.text("/console/rota")
