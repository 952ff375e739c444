"""Status callbacks: early, late, repeated, forged, about nobody. Rows move forward only."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest
from sqlalchemy import select

from bot.store import families, forgetting
from bot.store.db import transaction
from bot.store.erasures import Erasure
from bot.store.messages import Message
from bot.store.states import ORDER
from tests.web.conftest import Door

FAMILY, SID = "+15555550142", "SM" + "b" * 32
NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)


def sent(door: Door, status: str = "accepted", sid: str | None = SID, **more: str) -> int:
    """A message of ours in some state."""
    with transaction(door.intake.store) as session:
        family = families.of_number(session, FAMILY, NOW)
        known = {"direction": "out", "via": "twilio", "channel": "sms", "text": "hola"}
        row = Message(family_id=family.id, provider_id=sid, status=status, created_at=NOW,
                      updated_at=NOW, **{**known, **more})  # fmt: skip
        session.add(row)
        session.flush()
        return row.id


def report(door: Door, status: str, ours: object = "", sid: str = SID, **more: str) -> int:
    path = f"/twilio/status?m={ours}" if ours != "" else "/twilio/status"
    answer = door.post(path, {"MessageSid": sid, "MessageStatus": status, **more})
    assert answer.get_data() == b""
    return answer.status_code


def test_a_message_follows_its_reports_to_delivered(door: Door) -> None:
    ours = sent(door)
    for status in ("queued", "sending", "sent", "delivered"):
        assert report(door, status, ours) == 204
    assert door.rows()[0].status == "delivered"


@pytest.mark.parametrize("order", list(permutations(["queued", "sent", "delivered", "read"])))
def test_in_whatever_order_reports_come_the_last_state_is_the_furthest(
    door: Door, order: tuple[str, ...]
) -> None:
    ours, furthest = sent(door), "accepted"
    for status in (*order, *order[:2]):
        assert report(door, status, ours) == 204
        now = door.rows()[0].status
        assert ORDER[now] >= ORDER[furthest]
        furthest = now
    assert furthest == "read"


@pytest.mark.parametrize("state", ["queued", "sending", "unknown"])
def test_a_report_that_comes_before_the_answer_is_joined_by_our_id(door: Door, state: str) -> None:
    ours = sent(door, state, sid=None)
    assert report(door, "delivered", ours) == 204
    assert (door.rows()[0].status, door.rows()[0].provider_id) == ("delivered", SID)


def test_a_report_is_joined_by_its_sid_when_our_id_is_missing_or_wrong(door: Door) -> None:
    sent(door)
    other = sent(door, sid="SM" + "c" * 32)
    for ours in ("", other, 999, "x", "9" * 30, "-1"):
        assert report(door, "sent", ours) == 204
    assert [row.status for row in door.rows()] == ["sent", "accepted"]


@pytest.mark.parametrize(
    ("direction", "via", "status"),
    [("in", "twilio", "received"), ("out", "simulator", "accepted"), ("out", "canary", "accepted")],
)
def test_a_report_moves_nothing_that_twilio_does_not_carry(
    door: Door, direction: str, via: str, status: str
) -> None:
    ours = sent(door, status, sid=None, direction=direction, via=via)
    assert report(door, "delivered", ours) == 204
    assert (door.rows()[0].status, door.rows()[0].provider_id) == (status, None)


def test_a_report_about_nobody_or_in_a_new_word_changes_nothing(door: Door) -> None:
    sent(door)
    assert report(door, "delivered", 77, sid="SM" + "d" * 32) == 204
    assert report(door, "teleported") == 204
    assert [row.status for row in door.rows()] == ["accepted"]


def test_a_report_about_a_text_that_was_deleted_meanwhile_has_its_copy_deleted(door: Door) -> None:
    ours = sent(door, "unknown", sid=None)
    with transaction(door.intake.store) as session:
        assert forgetting.forget_now(session, FAMILY, NOW)
    for status in ("sent", "delivered"):
        assert report(door, status, ours) == 204
    with transaction(door.intake.store) as session:
        assert session.scalars(select(Erasure.provider_id)).all() == [SID]


def test_a_report_about_a_text_of_ours_has_nothing_deleted(door: Door) -> None:
    ours = sent(door, "unknown", sid=None)
    for status in ("sent", "delivered"):
        assert report(door, status, ours) == 204
    with transaction(door.intake.store) as session:
        assert session.scalars(select(Erasure.provider_id)).all() == []


def test_a_forged_report_changes_nothing(door: Door) -> None:
    ours = sent(door)
    form = {"MessageSid": SID, "MessageStatus": "failed"}
    assert door.post(f"/twilio/status?m={ours}", form, signature="x").status_code == 403
    other = "https://other.example"
    assert door.post(f"/twilio/status?m={ours}", form, base=other).status_code == 403
    assert door.rows()[0].status == "accepted"


@pytest.mark.parametrize(("code", "stops"), [("30003", False), ("21610", True), ("63014", True)])
def test_a_number_that_opted_out_at_twilio_is_not_written_to_again(
    door: Door, code: str, stops: bool
) -> None:
    ours = sent(door)
    assert report(door, "failed", ours, ErrorCode=code) == 204
    assert (door.rows()[0].status, door.rows()[0].code) == ("failed", f"twilio_{code}")
    with transaction(door.intake.store) as session:
        family = families.find(session, FAMILY)
        assert family is not None
        assert (family.opted_out_at is not None) == stops
