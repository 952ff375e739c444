"""The page where somebody who was called takes the matter: not by opening it, by its button."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.privacy.seal import sealer
from bot.store import alerts, families, handoffs, rota
from bot.store.db import transaction
from bot.store.handoffs import Handoff
from bot.wiring import call_links
from tests.conftest import NOON
from tests.web.conftest import PUBLIC, Door

ME = "Ms. <b>First</b>"


@pytest.fixture
def call(door: Door) -> int:
    """A call to Ms. First about a family in danger."""
    with transaction(door.intake.store) as session:
        family = families.of_number(session, "+15555550142", NOON)
        danger = Handoff(
            family_id=family.id,
            reason="safety_missing_child",
            priority="now",
            due_at=NOON + timedelta(minutes=15),
            created_at=NOON,
        )
        handoff = handoffs.open_one(session, danger)
        rota.add(session, ME, 1, "sms", "+15555550171", "")
        [contact] = rota.contacts(session)
        alerts.plan(session, handoff, contact, NOON)
        [planned] = alerts.due(session, NOON)
        return planned


def address(door: Door, call: int) -> str:
    return call_links(door.intake.settings)(call).removeprefix(PUBLIC)


def taken_by(door: Door) -> str | None:
    with transaction(door.intake.store) as session:
        return handoffs.waiting(session)[0].taken_by


def test_opening_it_changes_nothing(door: Door, call: int) -> None:
    for _ in range(2):
        page = door.get(address(door, call))
        assert page.status_code == 200
        assert "I am Ms. &lt;b&gt;First" in page.text
        assert "missing child" in page.text
    assert taken_by(door) is None


def test_pressing_the_button_takes_it_once(door: Door, call: int) -> None:
    page = door.app.test_client().post(address(door, call))
    assert "has taken hand-off" in page.text
    assert taken_by(door) == ME
    with transaction(door.intake.store) as session:
        assert alerts.due(session, NOON) == []
    assert "has taken hand-off" in door.get(address(door, call)).text


def test_who_talks_with_the_family_has_no_alarm_that_came_after(door: Door, call: int) -> None:
    with transaction(door.intake.store) as session:
        row = handoffs.waiting(session)[0]
        row.status, row.owner = "claimed", "Ms. Desk"
    assert "I am Ms. &lt;b&gt;First" in door.get(address(door, call)).text
    page = door.app.test_client().post(address(door, call))
    assert "has taken hand-off" in page.text
    assert taken_by(door) == ME


@pytest.mark.parametrize("spoilt", ["0" * 32, "", "zz", "é" * 32])
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_address_that_we_did_not_give_out_is_none(
    door: Door, call: int, spoilt: str, method: str
) -> None:
    answer = getattr(door.app.test_client(), method)(f"/calls/{call}-{spoilt}")
    assert answer.status_code == 404
    assert taken_by(door) is None


def test_the_token_of_one_call_opens_no_other(door: Door, call: int) -> None:
    token = sealer(door.intake.settings).token("call", call + 1)
    assert door.get(f"/calls/{call}-{token}").status_code == 404
    assert door.get(f"/calls/{call + 1}-{token}").status_code == 404  # right, and of no call


def test_the_page_says_nothing_of_the_family(door: Door, call: int) -> None:
    assert "5550142" not in door.get(address(door, call)).text


def test_without_a_public_address_there_is_no_link(door: Door) -> None:
    plain = door.intake.settings.model_copy(update={"public_base_url": ""})
    assert call_links(plain)(1) == ""
