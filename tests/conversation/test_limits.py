"""When the line stops answering a number, when it tells it so, and when it answers again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert

from bot.conversation.limits import Limit, limited
from bot.store import families
from bot.store.db import Sessions, transaction
from bot.store.messages import Message

NOON = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
AUTOMATIC = "I am driving. I will answer you later. This is an automatic reply."


class Phone:
    """A number that writes at given seconds; each message is judged, marked, and answered."""

    def __init__(self, store: Sessions, via: str = "twilio") -> None:
        self._store, self._via, self._told = store, via, 0
        with transaction(store) as session:
            self.family = families.of_number(session, "+15555550101", NOON).id

    def writes(self, second: float, text: str = "", answer_after: float | None = 0.5) -> Any:
        """What the line decides about a text; it is answered unless it is limited."""
        self._told += 1
        at = NOON + timedelta(seconds=second)
        with transaction(self._store) as session:
            message = self._row("in", at, text or f"text number {self._told}")
            session.add(message)
            session.flush()
        with transaction(self._store) as session:
            decided = limited(session, message)
        with transaction(self._store) as session:
            row = session.get_one(Message, message.id)
            row.status, row.code = "handled", decided.code if decided else None
            if answer_after is not None and decided is None:
                answered = at + timedelta(seconds=answer_after)
                session.add(self._row("out", answered, "an answer", reply_to=message.id))
        return decided

    def _row(self, direction: str, at: datetime, text: str, **more: Any) -> Message:
        return Message(
            family_id=self.family,
            direction=direction,
            via=self._via,
            channel="sms",
            text=text,
            status="received" if direction == "in" else "delivered",
            created_at=at,
            updated_at=at,
            **more,
        )


@pytest.fixture
def phone(store: Sessions) -> Phone:
    return Phone(store)


TOO_MANY, STILL_TOO_MANY = Limit("too_many", first=True), Limit("too_many", first=False)
LOOP, STILL_LOOP = Limit("loop", first=True), Limit("loop", first=False)


def test_a_limit_is_told_once_to_a_family_and_never_to_a_machine() -> None:
    said = {each: (each.tell, each.hand_off, each.code) for each in (TOO_MANY, LOOP, STILL_LOOP)}
    assert said == {
        TOO_MANY: (True, False, "limited_too_many"),
        LOOP: (False, True, "limited_loop"),
        STILL_LOOP: (False, False, "limited_loop"),
    }
    assert not STILL_TOO_MANY.tell


def test_twenty_messages_in_a_minute_are_answered_and_the_next_is_told_to_wait(
    phone: Phone,
) -> None:
    decided = [phone.writes(n * 2.5, answer_after=None) for n in range(24)]
    assert decided == [None] * 20 + [TOO_MANY] + [STILL_TOO_MANY] * 3


def test_after_the_minute_the_line_answers_again_and_a_new_burst_is_told_again(
    phone: Phone,
) -> None:
    for n in range(22):
        phone.writes(n, answer_after=None)
    assert phone.writes(90) is None
    burst = [phone.writes(200 + n, answer_after=None) for n in range(22)]
    assert burst == [None] * 20 + [TOO_MANY, STILL_TOO_MANY]


def test_who_goes_on_writing_stays_unanswered_and_is_told_once(phone: Phone) -> None:
    decided = [phone.writes(n * 2, answer_after=None) for n in range(120)]
    assert [d for d in decided if d is not None and d.tell] == [TOO_MANY]
    assert decided.count(None) == 20


def test_a_hundred_messages_in_an_hour_are_answered_and_the_next_is_told_to_wait(
    phone: Phone,
) -> None:
    decided = [phone.writes(n * 30) for n in range(104)]
    assert decided == [None] * 100 + [TOO_MANY] + [STILL_TOO_MANY] * 3
    assert phone.writes(3_000 + 3_630) is None


def test_a_backlog_is_judged_by_when_its_messages_came(phone: Phone) -> None:
    """Fifty questions of a whole hour are no burst, though they are answered in one go."""
    assert [phone.writes(n * 70) for n in range(50)] == [None] * 50


def test_the_same_text_four_times_with_answers_between_is_a_machine(phone: Phone) -> None:
    said = [phone.writes(n * 20, variant) for n, variant in enumerate([AUTOMATIC] * 3)]
    assert said == [None] * 3
    assert phone.writes(60, AUTOMATIC.upper() + " !!") == LOOP
    assert phone.writes(80, AUTOMATIC) == STILL_LOOP
    assert phone.writes(100, "Hello, when is the next event?") is None


def test_the_loops_silence_ends_when_its_window_has_passed(phone: Phone) -> None:
    for n in range(6):
        phone.writes(n * 20, AUTOMATIC)
    assert phone.writes(60 * 12, AUTOMATIC) is None


@pytest.mark.parametrize(
    ("text", "seconds", "answer_after"),
    [
        ("1", 20, 0.5),  # a menu, a count, another count, a menu
        ("gracias", 20, 0.5),
        ("where is the school bus today", 240, 0.5),  # four times, but not within ten minutes
        ("where is the school bus today", 5, None),  # no answer yet: an impatient family
    ],
)
def test_a_family_that_says_the_same_is_no_machine(
    phone: Phone, text: str, seconds: float, answer_after: float | None
) -> None:
    assert [phone.writes(n * seconds, text, answer_after) for n in range(10)] == [None] * 10


def test_twelve_quick_answers_in_a_row_are_a_machine_whatever_it_says(phone: Phone) -> None:
    decided = [phone.writes(n * 3.5) for n in range(15)]
    assert decided[:12] == [None] * 12
    assert decided[12] == LOOP
    assert phone.writes(4_000) is None


def test_a_quick_thumb_is_no_machine(phone: Phone) -> None:
    assert [phone.writes(n * 4) for n in range(14)] == [None] * 14


def test_what_counts_is_when_our_text_arrived_not_when_it_was_written(
    phone: Phone, store: Sessions
) -> None:
    for n in range(12):
        phone.writes(n * 9)
        with transaction(store) as session:  # it took our text six seconds to arrive
            ours = session.query(Message).order_by(Message.id.desc()).first()
            assert ours
            ours.updated_at = ours.created_at + timedelta(seconds=6)
    assert phone.writes(12 * 9) == LOOP


@pytest.mark.parametrize("via", ["simulator", "canary"])
def test_what_costs_nothing_has_no_limits(store: Sessions, via: str) -> None:
    phone = Phone(store, via)
    assert [phone.writes(n * 0.1, AUTOMATIC) for n in range(40)] == [None] * 40


def test_one_familys_messages_do_not_count_for_another(phone: Phone, store: Sessions) -> None:
    for n in range(25):
        phone.writes(n, answer_after=None)
    with transaction(store) as session:
        other = families.of_number(session, "+15555550102", NOON).id
    phone.family = other
    assert phone.writes(26) is None


@pytest.fixture
def statements(store: Sessions) -> Iterator[list[str]]:
    """Every SELECT that the store runs."""
    seen: list[str] = []
    engine = store.kw["bind"]

    def remember(_c: Any, _k: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("SELECT"):
            seen.append(statement)

    event.listen(engine, "before_cursor_execute", remember)
    yield seen
    event.remove(engine, "before_cursor_execute", remember)


def test_however_long_the_history_the_decision_costs_the_same(
    phone: Phone, store: Sessions, statements: list[str]
) -> None:
    def cost() -> float:
        best = 1.0
        with transaction(store) as session:
            for _ in range(30):
                started = time.perf_counter()
                limited(session, message)
                best = min(best, time.perf_counter() - started)
        return best

    def history(count: int, first: int) -> None:
        usual = {"family_id": phone.family, "direction": "in", "via": "twilio", "channel": "sms"}
        usual |= {"status": "handled", "hints": [], "updated_at": NOON}
        past = NOON - timedelta(days=400)
        rows = [
            {**usual, "text": "x", "created_at": past + timedelta(seconds=n * 30)}
            for n in range(first, first + count)
        ]
        with transaction(store) as session:
            session.execute(insert(Message), rows)

    history(700, 0)
    phone.writes(0)
    with transaction(store) as session:
        message = (
            session.query(Message).order_by(Message.id.desc()).filter_by(direction="in").first()
        )
        assert message
    short = cost()
    history(20_000, 700)
    with transaction(store) as session:
        message = phone._row("in", NOON + timedelta(seconds=60), "hello")
        session.add(message)
    statements.clear()
    long = cost()
    print(f"cost with 700 rows {short * 1e6:.0f} us, with 20,700 rows {long * 1e6:.0f} us")
    assert len(statements) == 30, "one bounded read each"
    assert long < 3 * short
    with transaction(store) as session:
        plan = session.connection().exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM messages WHERE family_id = 1 AND id <= 9 "
            "ORDER BY id DESC LIMIT 600"
        )
        assert "messages_by_family" in str(plan.all())
