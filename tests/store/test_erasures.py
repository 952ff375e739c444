"""The provider's copies: asked to go at their term, with a row, and when a family wishes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.conversation import erasing
from bot.conversation.deliver import Post, deliver
from bot.conversation.watch import tidy
from bot.errors import OptedOut, Permanent, Retryable
from bot.store import consents, erasures, forgetting, states
from bot.store.db import Sessions, transaction
from bot.store.erasures import AGAIN, Erasure
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.retention import Terms
from tests.conftest import FakePhone

DAY = timedelta(days=1)
TERM = Terms(100 * DAY, provider=30 * DAY)


def write(store: Sessions, family: int, at: datetime, sid: str | None, **more: str) -> None:
    usual = {"direction": "in", "via": "twilio", "channel": "sms", "status": "handled"}
    with transaction(store) as session:
        session.add(
            Message(
                **{**usual, **more},
                family_id=family,
                provider_id=sid,
                created_at=at,
                updated_at=at,
            )
        )


def asked(store: Sessions) -> set[str]:
    with transaction(store) as session:
        return set(session.scalars(select(Erasure.provider_id)))


def kept(store: Sessions) -> int:
    with transaction(store) as session:
        return int(session.scalar(select(func.count()).select_from(Message)) or 0)


def test_a_copy_goes_at_its_own_term_and_the_row_stays(
    store: Sessions, family: int, now: datetime
) -> None:
    write(store, family, now - 29 * DAY, "SM29")
    write(store, family, now - 31 * DAY, "SM31")
    write(store, family, now - 31 * DAY, "SMwaits", status="received")
    write(store, family, now - 31 * DAY, "simulator-7", via="simulator")
    write(store, family, now - 31 * DAY, None)
    for _ in range(2):
        tidy(store, now, TERM)
        assert asked(store) == {"SM31"}
    assert kept(store) == 5


def test_a_copy_goes_with_its_row_where_that_has_the_shorter_term(
    store: Sessions, family: int, now: datetime
) -> None:
    write(store, family, now - 11 * DAY, "SM11")
    tidy(store, now, Terms(10 * DAY, provider=30 * DAY))
    assert asked(store) == {"SM11"}
    assert kept(store) == 0


@pytest.mark.parametrize("stopped", [False, True])
def test_who_is_forgotten_here_is_forgotten_there(
    store: Sessions, family: int, now: datetime, stopped: bool
) -> None:
    write(store, family, now, "SM1")
    write(store, family, now, "SM2", direction="out", status="sent")
    with transaction(store) as session:
        one = session.get_one(Family, family)
        if stopped:
            consents.record(session, one, "opt_out", "keyword", None, now)
        assert forgetting.forget_now(session, one.number, now)
    assert asked(store) == {"SM1", "SM2"}
    assert kept(store) == 0


def forget(store: Sessions, family: int, now: datetime) -> None:
    with transaction(store) as session:
        number = session.get_one(Family, family).number
        assert forgetting.forget_now(session, number, now)


@dataclass
class Slow(FakePhone):
    """Takes a text, and something happens before anybody hears of it."""

    meanwhile: Callable[[], object] = lambda: None

    def send(self, *text: Any) -> Any:
        self.meanwhile()
        return super().send(*text)


@pytest.mark.parametrize("via", ["twilio", "simulator"])
def test_the_copy_of_a_text_goes_too_that_was_leaving_when_its_family_was_forgotten(
    store: Sessions, family: int, now: datetime, via: str
) -> None:
    write(store, family, now, None, direction="out", status="queued", via=via)
    phone = Slow(meanwhile=lambda: forget(store, family, now))
    assert deliver(family, Post(store, {via: phone}, lambda: now)) == 1
    assert kept(store) == 0
    [sent] = phone.sent
    assert asked(store) == ({f"SM{sent['id']:032d}"} if via == "twilio" else set())


def test_a_report_that_was_quicker_than_the_answer_asks_nothing_to_go(
    store: Sessions, family: int, now: datetime
) -> None:
    write(store, family, now, None, direction="out", status="queued")

    def report() -> None:
        with transaction(store) as session:
            row = session.scalars(select(Message.id)).one()
            states.advance(session, row, "delivered", now, provider_id="SM1")

    assert deliver(family, Post(store, {"twilio": Slow(meanwhile=report)}, lambda: now)) == 1
    assert asked(store) == set()


def test_a_number_that_blocks_us_may_be_forgotten_while_a_text_leaves(
    store: Sessions, family: int, now: datetime
) -> None:
    write(store, family, now, None, direction="out", status="queued")
    phone = Slow(fault=OptedOut("twilio_21610"), meanwhile=lambda: forget(store, family, now))
    assert deliver(family, Post(store, {"twilio": phone}, lambda: now)) == 0
    assert kept(store) == 0
    assert asked(store) == set()


def test_a_late_report_brings_the_id_back_and_the_copy_is_asked_to_go_again(
    store: Sessions, family: int, now: datetime
) -> None:
    write(store, family, now - 31 * DAY, "SM31", direction="out", status="sent")
    tidy(store, now, TERM)
    with transaction(store) as session:
        row = session.scalars(select(Message.id)).one()
        states.advance(session, row, "delivered", now, provider_id="SM31")
    tidy(store, now, TERM)
    assert asked(store) == {"SM31"}
    with transaction(store) as session:
        assert session.scalars(select(Message.provider_id)).all() == [None]


class Twilio:
    def __init__(self, *faults: Exception | None) -> None:
        self.faults, self.erased = list(faults), list[str]()

    def erase(self, provider_id: str) -> None:
        fault = self.faults.pop(0)
        if fault:
            raise fault
        self.erased.append(provider_id)


@pytest.mark.parametrize("fault", [Retryable("twilio_20009"), Permanent("twilio_20001")])
def test_what_stays_there_is_tried_again_later_and_no_sooner(
    store: Sessions, family: int, now: datetime, fault: Exception
) -> None:
    write(store, family, now - 31 * DAY, "SM31")
    tidy(store, now, TERM)
    there = Twilio(fault, None)
    (due,) = erasing.due(store, now)
    assert not erasing.due(store, now), "it is being tried"
    assert not erasing.erase(due, store, there)
    assert erasing.due(store, now + AGAIN) == [due]
    assert erasing.erase(due, store, there)
    assert erasing.erase(due, store, there), "a second nudge finds nothing to do"
    assert there.erased == ["SM31"]
    assert asked(store) == set()


def test_few_are_tried_at_once(store: Sessions, family: int, now: datetime) -> None:
    for number in range(erasing.AT_ONCE + 2):
        write(store, family, now - 31 * DAY, f"SM{number}")
    tidy(store, now, TERM)
    assert [len(erasing.due(store, now)) for _ in range(3)] == [erasing.AT_ONCE, 2, 0]


def test_asking_leaves_other_families_alone(store: Sessions, family: int, now: datetime) -> None:
    write(store, family, now, "SM1")
    with transaction(store) as session:
        erasures.ask(session, now, Message.family_id == family + 1)
    assert asked(store) == set()
