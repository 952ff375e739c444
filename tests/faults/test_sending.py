"""Twilio's API and its reports: refusals, silence, disorder; nobody is texted twice."""

from __future__ import annotations

import itertools
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from bot.store.families import Family
from tests.faults import ledger
from tests.faults.conftest import Case, only_sqlite
from tests.faults.ledger import Books, Expected
from tests.faults.line import until
from tests.faults.network import signed
from tests.standins.twilio import Created


@pytest.mark.case(12, "Twilio answers 429, Retry-After 4, for 10 s", "honoured; the rate falls")
@pytest.mark.parametrize("mode", ["429", "problem"])
def test_too_many_requests_are_taken_at_their_word(case: Case, mode: str) -> None:
    case.network.mode, case.network.retry_after = mode, "4"
    before = len(case.network.asked)
    for _ in range(10):
        case.says()
    time.sleep(10)
    asked = len(case.network.asked) - before
    case.network.mode = "ok"
    case.settle(within=40)
    assert 1 <= asked <= 40
    case.note(f"{asked} requests for 10 texts in 10 s")


@pytest.mark.case(12, "a wrong token (401) for 6 s", "nothing fails, all sent afterwards")
@only_sqlite
def test_a_wrong_token_costs_no_message(case: Case) -> None:
    case.network.mode = "401"
    for _ in range(3):
        case.says()
    time.sleep(6)
    case.network.mode = "ok"
    case.settle(within=60)


UNKNOWN = {
    "500": "500, nothing created",
    "502": "a proxy's page, nothing created",
    "close": "created, connection closed",
    "hang": "created, no answer within the timeout",
    "nonsense": "created, answered with a page",
    "nothing": "created, answered with an empty object",
}


@pytest.mark.case(13, "Twilio's answer does not tell what happened", "looked up; sent once")
@pytest.mark.parametrize("mode", UNKNOWN, ids=UNKNOWN.values())
def test_an_unknown_outcome_is_looked_up_and_never_sent_twice(case: Case, mode: str) -> None:
    case.network.mode, case.network.delay, case.network.reports = mode, 14, False
    lookups, before = case.network.lookups(), len(case.network.asked)
    for _ in range(3):
        case.says()
    until(lambda: len(case.network.asked) - before >= 3, 20, "three requests")
    if mode == "hang":
        time.sleep(11)
    case.network.mode = "ok"
    case.finish(within=120)
    case.settle()
    case.note(f"{case.network.lookups() - lookups} lookups")
    assert case.network.lookups() > lookups


@pytest.mark.case(13, "the report comes although create was never answered", "joined, not resent")
def test_a_report_settles_an_unknown_outcome(case: Case) -> None:
    case.network.mode = "close"
    for _ in range(3):
        case.says()
    case.settle(within=40)


REFUSALS = ("21211", "21408", "21610", "21614", "21617", "63016")


@pytest.mark.case(14, f"Twilio refuses: {', '.join(REFUSALS)}", "no second try; 21610 opts out")
def test_a_refusal_is_final(case: Case) -> None:
    for code in REFUSALS:
        case.network.mode = code
        before = len(case.network.asked)
        text = case.says()
        until(lambda: _ends(case, text.phone), 20, f"the end of {code}")  # noqa: B023
        asked = [a for a in case.network.asked[before:] if a.form.get("To") == text.phone]
        assert len(asked) == 1, code
        case.network.mode = "ok"
    books = case.settle(expected=Expected(stuck=None, states=frozenset({"failed"})))
    assert sorted(row.code for row in books.outbound) == [f"twilio_{c}" for c in sorted(REFUSALS)]
    assert len(_opted_out(case, books)) == 1


def _ends(case: Case, phone: str) -> bool:
    rows = ledger.open_books(case.line, [phone]).outbound
    return bool(rows) and all(row.status == "failed" for row in rows)


def _opted_out(case: Case, books: Books) -> list[str]:
    with ledger.reading(case.line) as session:
        found = [session.get_one(Family, key) for key in books.numbers]
        return [family.number for family in found if family.opted_out_at is not None]


LATER = ("30003", "30004", "30005", "30006", "30007", "30008", "63016")


@pytest.mark.case(14, f"Twilio reports undelivered: {', '.join(LATER)}", "kept with its code")
def test_a_text_that_did_not_arrive_is_known_as_such(case: Case) -> None:
    case.network.reports = False
    texts = [case.says() for _ in LATER]
    for text, code in zip(texts, LATER, strict=True):
        until(lambda: case.network.sent_to(text.phone), 20, "a text")  # noqa: B023
        [message] = case.network.sent_to(text.phone)
        for status in ("undelivered", "sent"):
            more = {"ErrorCode": code} if status == "undelivered" else {}
            assert case.network.report(message, status, to=case.line.door, **more) == 204
    states = frozenset({"undelivered"})
    books = case.settle(expected=Expected(stuck=None, states=states))
    assert {row.code for row in books.outbound} == {f"twilio_{code}" for code in LATER}


@pytest.mark.case(15, "reports come before create has answered", "joined; never back")
def test_a_report_before_the_answer_is_kept(case: Case) -> None:
    case.network.reports = False

    def early(message: Created) -> None:
        case.network.tell(message, "delivered", "sent")

    case.network.before_answer = early
    for _ in range(5):
        case.says()
    case.settle()


ORDERS = list(itertools.permutations(("queued", "sent", "delivered", "read")))


@pytest.mark.case(16, f"{len(ORDERS)} orders of reports, each twice", "the furthest state stays")
def test_reports_in_any_order_end_in_the_furthest_state(case: Case) -> None:
    case.network.reports = False
    for _ in ORDERS:
        case.says()
    phones = [text.phone for text in case.texts]
    until(lambda: all(case.network.sent_to(p) for p in phones), 60, "the texts")

    def report(place: int) -> None:
        [message] = case.network.sent_to(phones[place])
        for status in (*ORDERS[place], *ORDERS[place], "sent"):
            assert case.network.report(message, status, to=case.line.door) == 204

    with ThreadPoolExecutor(4) as crowd:
        list(crowd.map(report, range(len(ORDERS))))
    case.settle(expected=Expected(states=frozenset({"read"})))
    case.note(f"{len(ORDERS) * 9} reports")


@pytest.mark.case(16, "reports that never come", "Twilio is asked; the end is known")
def test_a_report_that_never_comes_is_asked_for(case: Case) -> None:
    case.network.reports = False
    before = len(case.network.fetched)
    ends = ("delivered", "delivered", "read")
    for end in ends:
        text = case.says()
        until(lambda: case.network.sent_to(text.phone), 20, "a text")  # noqa: B023
        case.network.became(case.network.sent_to(text.phone)[0], end)
    case.settle(within=40)
    case.note(f"{len(case.network.fetched) - before} questions for {len(ends)} texts")


@pytest.mark.case(16, "reports for an unknown message, and forged ones", "ignored; 403")
def test_strange_reports_change_nothing(case: Case) -> None:
    text = case.says()
    case.settle()
    [message] = case.network.sent_to(text.phone)
    for query in ("", "?m=99999999", "?m=x", "?m=-1", "?m=" + "9" * 30):
        path = f"/twilio/status{query}"
        form = {"MessageSid": "SM" + "f" * 32, "MessageStatus": "failed"}
        done = requests.post(case.line.door + path, form, headers=signed(path, form), timeout=15)
        assert done.status_code == 204, query
    form = {"MessageSid": message.sid, "MessageStatus": "failed"}
    forged = signed(message.callback_path, form, token="of another")
    where = case.line.door + message.callback_path
    assert requests.post(where, form, headers=forged, timeout=15).status_code == 403
    case.settle()
