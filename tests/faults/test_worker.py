"""The worker: killed wherever it stands, its work is done again or looked up, never twice."""

from __future__ import annotations

import time

import pytest

from tests.faults import ledger
from tests.faults.conftest import HANDED_OVER, QUESTION, Case
from tests.faults.line import until
from tests.faults.network import Text

POINTS = (
    "turn_leased",
    "turn_parsed",
    "turn_thought",
    "turn_written",
    "send_claimed",
    "send_posted",
    "send_marked",
)
ROUNDS = 2


def _worker_is_back(case: Case, before: int) -> None:
    until(lambda: (now := case.line.programs().get("worker")) and now.pid != before, 30, "a worker")


@pytest.mark.case(
    2, f"the worker is killed at {', '.join(POINTS)}, {ROUNDS} times each", "redone; sends <= 1"
)
def test_a_worker_killed_at_every_step_answers_once(case: Case) -> None:
    for _ in range(ROUNDS):
        for point in POINTS:
            worker = case.line.programs()["worker"].pid
            case.line.fail(point)
            case.says()
            until(lambda: case.line.failed(point), 60, point)  # noqa: B023 - waited for here
            _worker_is_back(case, worker)
    # A text that was there at three kills in a row looks like poison, and goes to a person.
    books = case.settle(within=120, expected=HANDED_OVER)
    aside = sum(row.code == "crashed" for row in books.inbound)
    lookups = case.network.lookups()
    case.note(f"{ROUNDS * len(POINTS)} kills, {lookups} lookups, {aside} left to a person")


@pytest.mark.case(
    2, "the worker is killed after Twilio took the text, and no report comes", "found by looking"
)
def test_a_text_whose_sender_died_is_looked_up_and_not_sent_again(case: Case) -> None:
    case.network.reports = False
    before = case.network.lookups()
    for _ in range(2):
        worker = case.line.programs()["worker"].pid
        case.line.fail("send_posted")
        case.says()
        until(lambda: case.line.failed("send_posted"), 60, "send_posted")
        _worker_is_back(case, worker)
    case.finish(within=90)
    case.settle()
    assert case.network.lookups() > before
    case.note(f"{case.network.lookups() - before} lookups")


def _waits(case: Case, text: Text) -> bool:
    """Whether nothing has become of it yet."""
    rows = ledger.open_books(case.line, [text.phone]).inbound
    return any(row.status == "received" for row in rows)


@pytest.mark.case(
    18, "a text that kills the worker each time it is read", "set aside for a person; others flow"
)
def test_a_poison_message_is_set_aside_and_others_flow(case: Case) -> None:
    kills = []

    def poisoned(text: str) -> None:
        if "thistle" in text:  # no word of danger: that would be answered without being parsed
            kills.append(time.monotonic())
            case.line.kill("worker", patience=30)

    case.brain.on_parse = poisoned
    poison = case.says("what about the thistle question")
    others = 0
    end = time.monotonic() + 200
    while _waits(case, poison) and time.monotonic() < end:
        case.says(f"{QUESTION} number {others}")
        others += 1
        time.sleep(4)
    books = case.settle(within=60, expected=HANDED_OVER)
    assert len(kills) >= 2
    assert others
    assert len(books.handoffs) == 1
    case.note(f"set aside after {len(kills)} kills, {others} others answered meanwhile")
