"""The door: what it acknowledged is kept, once, whatever happens to it."""

from __future__ import annotations

import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.faults.conftest import HANDED_OVER, QUESTION, Case, statuses
from tests.faults.line import until


@pytest.mark.case(1, "one webhook 100 times at once, and again later", "one row, one turn, all 2xx")
def test_the_same_webhook_a_hundred_times_is_one_turn(case: Case) -> None:
    text = case.text()
    with ThreadPoolExecutor(25) as crowd:
        list(crowd.map(lambda _: case.network.post(text), range(100)))
    assert statuses([text]) == {200}
    case.settle()
    for _ in range(5):
        case.network.post(text)
    assert statuses([text]) == {200}
    books = case.settle()
    assert len(books.inbound) == 1
    case.note(f"slowest answer {max(text.seconds):.1f} s")


@pytest.mark.case(3, "the door is killed after its commit, before its answer", "no second turn")
def test_a_door_killed_between_commit_and_answer_leads_to_one_turn(case: Case) -> None:
    for _ in range(3):
        case.line.fail("door_kept")
        text = case.text()
        assert case.network.post(text) == 0
        until(lambda: case.line.failed("door_kept"), 10)
        case.network.insist(text)
    books = case.settle(within=40)
    assert len(books.inbound) == 3


@pytest.mark.case(4, "SIGTERM to door and worker under load", "no answer but 2xx; ends within 10 s")
def test_a_polite_end_under_load_loses_nothing(case: Case) -> None:
    over = threading.Event()

    def family(_: int) -> None:
        while not over.is_set():
            text = case.text()
            while case.network.post(text) == 0 and not over.is_set():
                time.sleep(0.2)

    with ThreadPoolExecutor(6) as crowd:
        busy = [crowd.submit(family, number) for number in range(6)]
        time.sleep(1)
        ends = []
        for name in ("door", "worker"):
            pid = case.line.kill(name, way=signal.SIGTERM)
            ends.append(until(lambda: not _alive(pid), 10, f"{name} to end"))  # noqa: B023 - waited for here
        until(lambda: case.line.get("/readyz") == 200, 30, "the door")
        time.sleep(1)
        over.set()
    for job in busy:
        job.result()
    assert statuses(case.texts) <= {200, 0}
    case.settle(within=60)
    case.note(f"door ended in {ends[0]:.1f} s, worker in {ends[1]:.1f} s")


def _alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123 - a file of the kernel's
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.case(17, "two texts of one family 10 ms apart, 12 families", "answered in order")
def test_two_texts_close_together_are_answered_in_order(case: Case) -> None:
    def family(_: int) -> None:
        first = case.says()
        time.sleep(0.01)
        case.says(f"{QUESTION} and next week", first.phone)

    with ThreadPoolExecutor(12) as crowd:
        list(crowd.map(family, range(12)))
    books = case.settle()
    for number in set(books.numbers):
        turns = [row for row in books.inbound if row.family_id == number]
        ends = [row.updated_at for row in turns]
        assert ends == sorted(ends)


@pytest.mark.case(20, "an old webhook, validly signed, is replayed", "one row for ever, no turn")
def test_a_replayed_webhook_changes_nothing(case: Case) -> None:
    text = case.says()
    case.settle()
    sent = len(case.network.sent_to(text.phone))
    case.line.kill("door")
    until(lambda: case.line.get("/readyz") == 200, 30, "the door")
    case.network.insist(text)
    time.sleep(3)
    case.settle()
    assert len(case.network.sent_to(text.phone)) == sent == 1


BODIES = {
    "empty": "",
    "1,600 characters": "food " * 320,
    "4,000 characters": "food " * 800,
    "emoji and ZWJ": "food 👨‍👩‍👧‍👦🏳️‍🌈 family",
    "RTL and bidi marks": "\u202eطعام للعائلة\u202c food \u200f",
    "zero width": "fo\u200bod f\u200dor\ufeff my family",
    "combining": "fo" + "o\u0301" * 50 + "d for my family",
    "NUL": "food\0 for\0 my family",
    "controls": "food \x01\x02\x1b[31m for my family",
    "newlines": "food\r\nfor\n\n\nmy family",
    "noncharacters": "food \ufffe\uffff for my family",
    "four planes": "food 𝒻𝑜𝑜𝒹 \U0010ffff for my family",
}
RAW = {
    "a lone surrogate": b"food+%ED%A0%80+for+my+family",
    "invalid UTF-8": b"food+%FF%FE%80+for+my+family",
    "a cut sequence": b"food+%E2%82",
    "raw bytes": b"food+\xff\xfe+for+my+family",
}


@pytest.mark.case(21, "bodies that are hard to keep", "2xx, kept and answered, no 500")
def test_every_body_is_kept_and_answered(case: Case) -> None:
    for body in BODIES.values():
        text = case.text(body)
        assert case.network.post(text) == 200, body
    for body in RAW.values():
        text = case.text("food for my family")
        assert case.line.post_raw(text, body) == 200, body
        text.statuses.append(200)
    books = case.settle(expected=HANDED_OVER)
    assert not any("\0" in row.text for row in books.inbound)
    case.note(f"{len(BODIES) + len(RAW)} bodies")
