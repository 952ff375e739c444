"""What is past its term goes, by kind; what waits, and the fact of a STOP, stay."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.conversation.watch import tidy
from bot.store import consents, families, remarks, retention, staff
from bot.store.consents import Consent
from bot.store.db import Sessions, transaction
from bot.store.events import Rsvp
from bot.store.families import CANARY, Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.remarks import Remark
from bot.store.retention import Terms
from bot.store.rosters import Guardian
from bot.store.staff import Audit

TERM = Terms(timedelta(days=100))
DAY = timedelta(days=1)


def count(store: Sessions, kind: Any) -> int:
    with transaction(store) as session:
        return int(session.scalar(select(func.count()).select_from(kind)) or 0)


def message(family: int, at: datetime, status: str, **more: Any) -> Message:
    usual = {"direction": "in", "via": "twilio", "channel": "sms"}
    return Message(
        **{
            "family_id": family,
            "status": status,
            "created_at": at,
            "updated_at": at,
            **usual,
            **more,
        }
    )


@pytest.mark.parametrize(
    ("days", "status", "stays"),
    [
        (99, "handled", True),
        (101, "handled", False),
        (101, "delivered", False),
        (101, "failed", False),
        (101, "received", True),
        (101, "queued", True),
    ],
)
def test_a_text_goes_after_its_term_unless_it_waits(
    store: Sessions, family: int, now: datetime, days: int, status: str, stays: bool
) -> None:
    with transaction(store) as session:
        session.add(message(family, now - days * DAY, status))
    tidy(store, now, TERM)
    assert count(store, Message) == int(stays)


@pytest.mark.parametrize("looked_for", [True, False])
def test_a_text_that_may_have_left_goes_once_nobody_looks_for_it_any_more(
    store: Sessions, family: int, now: datetime, looked_for: bool
) -> None:
    due = now if looked_for else None
    with transaction(store) as session:
        session.add(message(family, now - 101 * DAY, "unknown", direction="out", due_at=due))
    tidy(store, now, TERM)
    assert count(store, Message) == int(looked_for)


def test_a_hand_off_goes_when_it_has_been_done_for_so_long(
    store: Sessions, family: int, now: datetime
) -> None:
    with transaction(store) as session:
        for status, done in (("done", 99), ("done", 101), ("queued", None)):
            session.add(
                Handoff(
                    family_id=family,
                    reason="person",
                    priority="routine",
                    status=status,
                    due_at=now,
                    created_at=now - 300 * DAY,
                    done_at=now - done * DAY if done else None,
                )
            )
    tidy(store, now, TERM)
    assert count(store, Handoff) == 2


def test_an_answer_to_an_event_goes_a_month_after_its_day(
    store: Sessions, family: int, now: datetime
) -> None:
    with transaction(store) as session:
        for days in (-3, 29, 31):
            day = (now - days * DAY).date().isoformat()
            session.add(
                Rsvp(
                    family_id=family, event=f"night-{days}@{day}", attending="yes",
                    needs=["ride"], created_at=now, updated_at=now,
                )
            )  # fmt: skip
    tidy(store, now, TERM)
    assert count(store, Rsvp) == 2


@pytest.mark.parametrize(
    ("days", "texts_for", "stays"),
    [(3 * 365 - 1, 100, True), (3 * 365 + 1, 100, False), (3 * 365 + 1, 2000, True)],
)
def test_the_audit_goes_after_three_years_and_never_before_the_texts(
    store: Sessions, now: datetime, days: int, texts_for: int, stays: bool
) -> None:
    with transaction(store) as session:
        staff.note_down(session, None, "family.export", "family", 7, now - days * DAY)
    tidy(store, now, Terms(texts_for * DAY))
    assert count(store, Audit) == int(stays)


@pytest.mark.parametrize(("days", "stays"), [(99, True), (101, False)])
def test_what_staff_wrote_down_goes_like_a_text(
    store: Sessions, family: int, now: datetime, days: int, stays: bool
) -> None:
    with transaction(store) as session:
        session.add(message(family, now - DAY, "handled"))
        remarks.write(session, "note", family, now - days * DAY, text="calls after six")
    tidy(store, now, TERM)
    assert count(store, Remark) == int(stays)


def test_a_family_of_whom_nothing_is_left_goes_and_its_consents_with_it(
    store: Sessions, now: datetime
) -> None:
    with transaction(store) as session:
        for number in ("+15555550101", "+15555550102", "+15555550103", CANARY):
            one = families.of_number(session, number, now - 200 * DAY)
            consents.record(session, one, "opt_in", "keyword", None, now - 200 * DAY)
        stopped = families.of_number(session, "+15555550102", now)
        consents.record(session, stopped, "opt_out", "keyword", None, now - 200 * DAY)
        writes = families.of_number(session, "+15555550103", now)
        session.add(message(writes.id, now - DAY, "handled"))
        families.of_number(session, "+15555550104", now - DAY)
    tidy(store, now, TERM)
    with transaction(store) as session:
        left = {one.number for one in session.scalars(select(Family))}
    assert left == {"+15555550102", "+15555550103", "+15555550104", CANARY}
    assert count(store, Consent) == 4


def test_of_a_number_that_opted_out_only_that_fact_is_left_when_all_else_is_gone(
    store: Sessions, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 1)
    silent, other, writes, listed = (f"+1555555010{place}" for place in range(1, 5))
    with transaction(store) as session:
        for number in (silent, other, writes, listed):
            one = families.of_number(session, number, now - 200 * DAY)
            consents.record(session, one, "opt_out", "keyword", None, now - 200 * DAY)
            one.language, one.language_by = "so", "detected"
            one.preferences = {"when": "evening"}
            one.state = {"slots": {"school": "lincoln"}}
            if number == writes:
                session.add(message(one.id, now - DAY, "handled"))
            if number == listed:
                session.add(Guardian(source="t", source_key="g", family_id=one.id, seen_at=now))
    assert tidy(store, now, TERM) == 2
    assert tidy(store, now, TERM) == 0, "what is empty is not emptied again"
    with transaction(store) as session:
        found = {one.number: one for one in session.scalars(select(Family))}
    assert all(one.opted_out_at for one in found.values())
    for number in (silent, other):
        row = found[number]
        held = (row.language, row.language_by, row.state, row.preferences)
        assert held == ("", "", {}, None)
    for number in (writes, listed):
        assert found[number].state == {"slots": {"school": "lincoln"}}
        assert found[number].language == "so"


def test_however_much_there_is_it_goes_in_batches(
    store: Sessions, family: int, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 3)
    with transaction(store) as session:
        session.add_all([message(family, now - 200 * DAY, "handled") for _ in range(10)])
    with transaction(store) as session:
        assert retention.forget_the_old(session, now, TERM) == 3
    assert tidy(store, now, TERM) == 7 + 0
    assert count(store, Message) == 0
