"""What a family's texts and our answers go through when something breaks on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pytest

from bot import jobs
from bot.conversation import lookup, setbacks, watch
from bot.conversation.alerting import Belfry
from bot.conversation.deliver import PATIENCE, deliver
from bot.conversation.patience import patiently
from bot.conversation.walk import converse
from bot.errors import Away, OutcomeUnknown, Retryable
from bot.store import families, messages, rota, states, waiting
from bot.store.db import StoreAway, transaction
from bot.store.messages import Message
from tests.conftest import FakePhone, FakeRasa, Listed, StandingClock
from tests.stories.conftest import FakeCrowd, Line

QUESTION = "where can we get food today"


class Killed(BaseException):
    """What a SIGKILL is to the code: nothing after it runs."""


@pytest.fixture(autouse=True)
def taught(rasa: FakeRasa) -> None:
    rasa.teach(services_food=QUESTION, events_upcoming="what events are on soon")


def rows(line: Line) -> list[Message]:
    with transaction(line.store) as session:
        return list(messages.conversation(session, line.family().id))


def tick(line: Line, nudge: Callable[[str, int], bool] = lambda _job, _key: False) -> int:
    """One tick of a line without Redis: it does the jobs itself."""
    finders: dict[str, Any] = {"twilio": line.phone}
    belfry = Belfry(line.store, {}, line.tools, line.tools.clock, lambda _call: "")
    announcer = line.announcer(FakeCrowd())
    known = jobs.jobs(line.tools, line.post(), finders, belfry, announcer, line.noticing())
    return jobs.sweep(line.tools, line.post(), nudge, known, announcer)


@dataclass
class Taking(FakePhone):
    """Takes the text, and the answer to that is lost."""

    lists: bool = True

    def send(self, *text: Any) -> Any:
        super().send(*text)
        raise OutcomeUnknown("twilio_broken")

    def look(self, to: str, channel: str, since: datetime) -> list[Any]:
        return super().look(to, channel, since) if self.lists else []


def test_a_text_that_was_taken_without_an_answer_is_found_and_not_sent_again(
    line: Line, clock: StandingClock
) -> None:
    line.phone = Taking()
    line.text(QUESTION)
    assert rows(line)[-1].status == "unknown"
    clock.passes(seconds=2)
    tick(line)
    assert rows(line)[-1].status == "delivered"
    assert len(line.phone.sent) == 1


def test_a_text_that_the_provider_never_had_is_sent_again_twice_and_then_a_persons(
    line: Line, clock: StandingClock
) -> None:
    line.phone = Taking(lists=False)
    line.text(QUESTION)
    for _ in range(90):
        clock.passes(seconds=2)
        tick(line)
    assert len(line.phone.sent) == 3
    answer = rows(line)[1]
    assert (answer.status, answer.code) == ("unknown", "lost_again")
    assert [h.reason for h in line.handoffs()] == ["not_delivered"]


def test_it_is_sent_again_only_after_every_look_was_in_vain(
    line: Line, clock: StandingClock
) -> None:
    line.phone = Taking(lists=False)
    line.text(QUESTION)
    waited = 0
    while len(line.phone.sent) == 1:
        clock.passes(seconds=1)
        waited += 1
        tick(line)
        assert waited < 120
    assert waited >= sum(pause.total_seconds() for pause in lookup.LOOKS)


def test_a_provider_that_keeps_no_texts_cannot_tell_and_a_person_decides(
    line: Line, clock: StandingClock
) -> None:
    line.phone = Taking()
    line.text(QUESTION)
    taken = line.phone.look("+15555550142", "sms", clock())[0]
    line.phone.look = lambda *_: [replace(taken, text="")]  # type: ignore[method-assign]
    for _ in range(40):
        clock.passes(seconds=2)
        tick(line)
    assert len(line.phone.sent) == 1
    assert (rows(line)[1].status, rows(line)[1].code) == ("unknown", "cannot_tell")
    assert [h.reason for h in line.handoffs()] == ["not_delivered"]


def test_an_equal_text_that_arrived_before_is_not_mistaken_for_the_lost_one(
    line: Line, clock: StandingClock
) -> None:
    line.text(QUESTION)
    line.phone = Taking(sent=line.phone.sent, lists=False)
    line.text(QUESTION)
    old = rows(line)[1]
    line.phone.look = lambda *_: [Listed(old.provider_id, "delivered", old.text, None)]  # type: ignore[method-assign,arg-type]
    clock.passes(seconds=2)
    tick(line)
    assert rows(line)[-1].status == "unknown"


def test_while_the_provider_cannot_be_asked_nothing_is_decided(
    line: Line, clock: StandingClock
) -> None:
    line.phone = Taking()
    line.text(QUESTION)
    seen, line.phone.fault = line.phone.sent, Away("twilio_away")
    for _ in range(60):
        clock.passes(seconds=3)
        tick(line)
    assert rows(line)[-1].status == "unknown"
    line.phone.fault = None
    clock.passes(seconds=3)
    tick(line)
    assert (rows(line)[-1].status, len(seen)) == ("delivered", 1)


@pytest.mark.parametrize("moment", ["send", "mark"])
def test_a_sender_that_is_killed_leaves_a_text_that_is_found_or_sent_again(
    line: Line, clock: StandingClock, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    def killed(*_: Any, **__: Any) -> Any:
        raise Killed

    line.receive(QUESTION)
    if moment == "send":
        monkeypatch.setattr(FakePhone, "send", killed)
    else:
        monkeypatch.setattr(states, "advance", killed)
    with pytest.raises(Killed):
        line.work()
    monkeypatch.undo()
    for _ in range(40):
        clock.passes(seconds=2)
        tick(line)
    assert len(line.phone.sent) == 1
    assert rows(line)[-1].status in ("accepted", "delivered")


def test_a_text_that_kills_its_worker_each_time_is_set_aside_and_others_go_on(
    line: Line, rasa: FakeRasa, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(text: str, language: str = "") -> Any:
        if text == "what a strange text this is":
            raise Killed
        return FakeRasa.parse(rasa, text)

    monkeypatch.setattr(rasa, "parse", parse)
    line.receive("what a strange text this is")
    for _ in range(setbacks.TRIES):
        with pytest.raises(Killed):
            line.work()
        clock.at += families.LEASE * 1.1
    line.work()
    assert "I got your message" in line.phone.sent[-1]["text"]
    assert [(h.reason, h.priority) for h in line.handoffs()] == [("crashed", "today")]
    with transaction(line.store) as session:
        assert [row.code for row in waiting.stuck(session, clock())] == ["crashed"]
    assert line.text(QUESTION) != []


def test_a_family_of_a_killed_worker_is_answered_when_the_lease_has_run_out(
    line: Line, rasa: FakeRasa, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rasa, "parse", lambda *_: (_ for _ in ()).throw(Killed))
    line.receive(QUESTION)
    with pytest.raises(Killed):
        line.work()
    monkeypatch.undo()
    line.work()
    assert line.phone.sent == []  # somebody may still have it
    clock.at += families.LEASE * 1.1
    line.work()
    assert len(line.phone.sent) == 1


def test_a_worker_that_lost_its_lease_writes_nothing(
    line: Line, rasa: FakeRasa, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was held up for so long that another one has answered meanwhile."""
    slow = rasa.parse

    def parse(text: str, language: str = "") -> Any:
        monkeypatch.setattr(rasa, "parse", slow)
        clock.at += families.LEASE * 1.1
        converse(line.family().id, line.store, line.tools)
        return slow(text)

    monkeypatch.setattr(rasa, "parse", parse)
    line.receive(QUESTION)
    line.work()
    assert len(line.phone.sent) == 1
    assert len(rows(line)) == 2


def test_a_message_kept_while_the_family_is_let_go_is_answered_by_the_second_look(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = families.release

    def late(session: Any, family_id: int, token: int) -> None:
        release(session, family_id, token)
        monkeypatch.setattr(families, "release", release)
        now = line.tools.clock()
        session.add(
            Message(
                family_id=family_id,
                direction="in",
                via="twilio",
                channel="sms",
                text="what events are on soon",
                status="received",
                created_at=now,
                updated_at=now,
            )
        )
        session.flush()

    monkeypatch.setattr(families, "release", late)
    line.receive(QUESTION)
    assert len(converse_once(line)) == 2


def converse_once(line: Line) -> list[int]:
    return converse(line.family().id, line.store, line.tools)


def test_an_answer_is_written_when_the_store_comes_back_and_written_once(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its connection breaks with the commit on its way, twice: once before it and once after."""
    record, falls = states.settle, iter([True, False])

    def settle(*args: Any, **more: Any) -> bool:
        if next(falls, False):
            raise StoreAway("store_away")
        return record(*args, **more)

    monkeypatch.setattr(states, "settle", settle)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    assert len(line.text(QUESTION)) == 1
    assert len(rows(line)) == 2


def test_patience_has_an_end() -> None:
    tries = []

    def work() -> None:
        tries.append(1)
        raise StoreAway("store_away")

    with pytest.raises(StoreAway):
        patiently(work, pauses=(0, 0))
    assert len(tries) == 3


def test_what_is_older_than_we_promise_expires_and_a_person_is_told(
    line: Line, clock: StandingClock
) -> None:
    line.phone.fault = Retryable("twilio_20429", after=3600)
    line.text(QUESTION)
    clock.at += PATIENCE
    line.phone.fault = None
    tick(line)
    assert (rows(line)[-1].status, rows(line)[-1].code) == ("failed", "expired")
    assert line.phone.sent == []
    clock.passes(seconds=2)
    tick(line)
    assert [h.reason for h in line.handoffs()] == ["not_delivered"]


def test_retry_after_is_obeyed_and_an_absent_provider_is_tried_again_soon(
    line: Line, clock: StandingClock
) -> None:
    line.phone.fault = Retryable("twilio_20429", after=90)
    line.text(QUESTION)
    assert (rows(line)[-1].due_at - clock()).total_seconds() == 90  # type: ignore[operator]
    clock.passes(seconds=91)
    line.phone.fault = Away("twilio_away")
    line.work()
    assert (rows(line)[-1].due_at - clock()).total_seconds() < 3  # type: ignore[operator]


def test_without_redis_the_tick_answers_itself(line: Line, clock: StandingClock) -> None:
    line.receive(QUESTION)
    clock.passes(seconds=3)
    assert tick(line) > 0
    assert len(line.phone.sent) == 1


def test_a_step_that_fails_keeps_neither_alarms_nor_families_waiting(
    line: Line, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    for step in ("tell_of_late_handoffs", "hand_over_lost_replies", "sing"):
        monkeypatch.setattr(watch, step, broken)
    with transaction(line.store) as session:
        rota.add(session, "Ms. First", 1, "sms", "+15555550171", "")
    line.text("my son says he wants to kill himself")
    line.receive(QUESTION)
    clock.passes(seconds=3)
    asked: list[str] = []
    tick(line, lambda job, _key: asked.append(job) is None)
    assert asked == ["alert", "answer"]


def test_with_redis_the_tick_only_nudges(
    line: Line, clock: StandingClock, nudges: list[tuple[str, int]]
) -> None:
    line.receive(QUESTION)
    clock.passes(seconds=3)
    asked: list[tuple[str, int]] = []
    tick(line, lambda job, key: asked.append((job, key)) is None)
    assert ("answer", line.family().id) in asked
    assert line.phone.sent == []


def test_a_reply_over_the_budget_waits_and_safety_does_not(
    line: Line, clock: StandingClock
) -> None:
    def spent() -> None:
        raise Retryable("replies_spent", after=30)

    line.receive(QUESTION)
    line.receive("there is a man with a gun in the school")
    family = line.family().id
    converse(family, line.store, line.tools)
    deliver(family, replace(line.post(), admit=spent))
    assert "911" in line.phone.sent[0]["text"]
    deliver(family, replace(line.post(), admit=spent))
    clock.passes(seconds=31)
    line.work()
    assert len(line.phone.sent) >= 2


def test_twenty_messages_in_a_minute_are_enough_and_stop_still_stops(line: Line) -> None:
    for number in range(30):
        line.receive(f"{QUESTION} {number}")
    line.work()
    said = [sent["text"] for sent in line.phone.sent]
    assert sum("Many messages" in text for text in said) == 1
    assert len(said) == 21
    [answer] = line.text("someone is hurt call 911 please, my son is not breathing")
    assert "911" in answer
    line.text("stop")
    assert line.family().opted_out_at is not None
    assert all(row.status == "handled" for row in rows(line) if row.direction == "in")


def test_danger_goes_before_what_waits_for_its_retry(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.fault = Away("rasa_away")
    line.text(QUESTION)
    line.text("there is a man with a gun in the school")
    assert "911" in line.phone.sent[0]["text"]
    rasa.fault = None
    clock.passes(seconds=3)
    line.work()
    assert len(line.phone.sent) == 2


def test_a_stop_that_comes_while_a_text_is_on_its_way_does_not_undo_that(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text had left; what had not left yet is dropped."""
    send = FakePhone.send

    def stopped(phone: FakePhone, *text: Any) -> Any:
        monkeypatch.setattr(FakePhone, "send", send)
        line.receive("stop")
        converse(line.family().id, line.store, line.tools)
        deliver(line.family().id, line.post())
        return send(phone, *text)

    line.receive(QUESTION)
    line.receive("what events are on soon")
    monkeypatch.setattr(FakePhone, "send", stopped)
    line.work()
    ours = [row for row in rows(line) if row.direction == "out"]
    assert [(row.status, row.code) for row in ours[:2]] == [
        ("accepted", None),
        ("failed", "opted_out"),
    ]
