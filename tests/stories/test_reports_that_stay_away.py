"""A text was taken, and no report says what became of it: the provider is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bot import jobs
from bot.conversation import overdue
from bot.conversation.alerting import Belfry
from bot.errors import Away
from bot.store import messages
from bot.store.db import transaction
from bot.store.messages import ASKS, Message
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line

QUESTION = "where can we get food today"
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Told:
    """What the provider says."""

    status: str
    code: str | None = None
    opted_out: bool = False


@dataclass
class Teller:
    """A provider that knows one end for everything, and remembers what it was asked."""

    says: Told | Exception | None
    asked: list[str] = field(default_factory=list)

    def fate(self, provider_id: str) -> Told | None:
        self.asked.append(provider_id)
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


@pytest.fixture(autouse=True)
def asked(rasa: FakeRasa, line: Line) -> None:
    rasa.teach(services_food=QUESTION)
    line.text(QUESTION)


def answer(line: Line) -> Message:
    with transaction(line.store) as session:
        return messages.conversation(session, line.family().id)[-1]


def pass_by(line: Line, clock: StandingClock, teller: Teller, minutes: int) -> list[int]:
    """Minutes pass; at which of them the provider was asked."""
    found: list[int] = []
    ways: dict[str, Any] = {"twilio": teller}
    for minute in range(1, minutes + 1):
        clock.passes(seconds=60)
        for due in overdue.due(line.post()):
            found.append(minute)
            overdue.ask(due, line.post(), ways)
    return found


def test_it_is_asked_after_a_while_and_the_end_is_written(line: Line, clock: StandingClock) -> None:
    teller = Teller(Told("delivered"))
    assert pass_by(line, clock, teller, 15) == []
    assert answer(line).status == "accepted"
    assert pass_by(line, clock, teller, 120) == [1]
    assert answer(line).status == "delivered"
    assert teller.asked == [answer(line).provider_id]


def test_without_news_it_is_asked_ever_later_and_then_let_be(
    line: Line, clock: StandingClock
) -> None:
    teller = Teller(Told("accepted"))
    assert pass_by(line, clock, teller, 24 * 60) == [16, 61, 241]
    assert answer(line).status == "accepted"
    assert len(teller.asked) == ASKS


def test_news_on_the_way_begins_the_waiting_anew(line: Line, clock: StandingClock) -> None:
    assert pass_by(line, clock, Teller(Told("sent")), 300) == [16, 16 + 16, 16 + 61, 16 + 241]
    assert answer(line).status == "sent"


def test_what_the_provider_does_not_know_is_asked_about_once(
    line: Line, clock: StandingClock
) -> None:
    assert pass_by(line, clock, Teller(None), 300) == [16]


def test_a_provider_that_is_away_costs_no_question(line: Line, clock: StandingClock) -> None:
    away = Teller(Away("twilio_away"))
    assert len(pass_by(line, clock, away, 30)) > ASKS
    pass_by(line, clock, Teller(Told("delivered")), 3)
    assert answer(line).status == "delivered"


def test_a_text_that_did_not_arrive_is_a_persons_and_an_opt_out_counts(
    line: Line, clock: StandingClock
) -> None:
    pass_by(line, clock, Teller(Told("undelivered", "twilio_21610", opted_out=True)), 16)
    assert (answer(line).status, answer(line).code) == ("undelivered", "twilio_21610")
    assert line.family().opted_out_at is not None


def test_the_tick_leaves_it_to_a_worker_and_never_asks_by_itself(
    line: Line, clock: StandingClock
) -> None:
    teller = Teller(Told("delivered"))
    ways: dict[str, Any] = {"twilio": teller}
    belfry = Belfry(line.store, {}, line.tools, clock, lambda _call: "")
    announcer = line.announcer(FakeCrowd())
    known = jobs.jobs(line.tools, line.post(), ways, belfry, announcer, line.noticing())
    asked_for: list[tuple[str, int]] = []
    clock.passes(seconds=16 * 60)

    def nudge(job: str, key: int) -> bool:
        return bool(asked_for.append((job, key)))

    jobs.sweep(line.tools, line.post(), nudge, known, announcer)
    assert ("inquire", answer(line).id) in asked_for
    assert teller.asked == []
    known["inquire"](answer(line).id)
    assert answer(line).status == "delivered"


def test_nothing_is_asked_about_what_has_ended(line: Line, clock: StandingClock) -> None:
    with transaction(line.store) as session:
        session.get_one(Message, answer(line).id).status = "read"
    assert pass_by(line, clock, Teller(Told("delivered")), 300) == []


def test_it_is_not_asked_any_more_after_days(line: Line, clock: StandingClock) -> None:
    clock.passes(seconds=4 * 86_400)
    assert pass_by(line, clock, Teller(Told("delivered")), 60) == []
