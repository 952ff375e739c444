"""Forgery, floods, and what must not stand in a log."""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import urlencode

import pytest
import requests
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.store.families import Family
from tests.faults import ledger
from tests.faults.conftest import HANDED_OVER, QUESTION, Case, only_sqlite, statuses
from tests.faults.line import until
from tests.faults.network import INBOUND, PUBLIC, TOKEN, new_phone, signed

FORM_TYPE = "application/x-www-form-urlencoded"
BASES = {
    "as it is": PUBLIC,
    "http": PUBLIC.replace("https", "http"),
    "wrong host": "https://other.example",
    "default port": PUBLIC + ":443",
    "other port": PUBLIC + ":8443",
    "upper case": "https://LINE.district.example",
    "with a path": PUBLIC + "/x",
    "with a user": "https://user:pass@line.district.example",
}
QUERIES = ("", "?a=1", "?a=%E1%88%B0+%2F", "?", "?a=1&a=2", "?b=2&a=1")


def _forms(case: Case) -> Iterable[tuple[str, list[tuple[str, str]]]]:
    usual = list(case.text().form().items())
    yield "as it is", usual
    yield "other order", usual[::-1]
    yield "repeated", [*usual, ("Body", "another"), ("Body", "another")]
    yield "an empty value", [*usual, ("Empty", "")]
    yield "other letters", [*usual, ("ProfileName", "Ñandú 学校 +&=%")]


@pytest.mark.case(
    19, "signatures over every form of address and parameters", "as Twilio's own validator says"
)
@only_sqlite
def test_signatures_are_judged_as_twilios_validator_does(case: Case) -> None:
    validator, judged = RequestValidator(TOKEN), []
    for name, pairs in list(_forms(case)):
        for base, query in [*((b, "") for b in BASES), *(("as it is", q) for q in QUERIES)]:
            form = MultiDict(pairs)
            signature = validator.compute_signature(BASES[base] + INBOUND + query, form)
            right = validator.validate(PUBLIC + INBOUND + query, form, signature)
            done = _post(case, INBOUND + query, urlencode(pairs), signature)
            assert (done == 200) is right, (name, base, query, done)
            assert done in (200, 403), (name, base, query, done)
            judged.append(right)
    form = MultiDict(list(case.text().form().items()))
    data = urlencode(list(form.items()))
    good = validator.compute_signature(PUBLIC + INBOUND, form)
    wrong = [None, "", "x", good[:-2], good.lower(), good + "=", good[1:], "é"]
    for signature in wrong:
        assert _post(case, INBOUND, data, signature) == 403, signature
    assert _post(case, INBOUND, data + "&x=1", good) == 403
    case.texts = [text for text in case.texts if text.kept]
    case.note(f"{len(judged)} combinations, {sum(judged)} valid; {len(wrong) + 1} forged")


def _post(case: Case, path: str, data: str, signature: str | None) -> int:
    headers = {"Content-Type": FORM_TYPE}
    if signature is not None:
        headers["X-Twilio-Signature"] = signature.encode().decode("latin-1")
    where = case.line.door + path
    return requests.post(where, data=data, headers=headers, timeout=15).status_code


@pytest.mark.case(22, "10 MB forms, 10,000 fields, gzip, wrong types", "4xx at once; memory flat")
def test_huge_and_strange_requests_are_refused_quickly(case: Case) -> None:
    case.says()
    before, slowest = case.line.memory(), 0.0
    many = urlencode([(f"f{n}", "x") for n in range(10_000)]).encode()
    good = urlencode(case.text().form()).encode()
    case.texts.pop()
    odd = {
        "10 MB": (b"Body=" + b"x" * 10_000_000, {}),
        "10,000 fields": (many, {}),
        "gzip": (gzip.compress(good), {"Content-Encoding": "gzip"}),
        "JSON": (b'{"Body": "x"}', {"Content-Type": "application/json"}),
        "multipart": (b"--x\r\n\r\n--x--", {"Content-Type": "multipart/form-data; boundary=x"}),
        "no type": (good, {"Content-Type": ""}),
        "other charset": (good, {"Content-Type": FORM_TYPE + "; charset=utf-16"}),
    }
    for _ in range(10):
        for name, (data, more) in odd.items():
            headers = {"Content-Type": FORM_TYPE, "X-Twilio-Signature": "x", **more}
            began = time.monotonic()
            status = _raw_status(case, data, headers)
            slowest = max(slowest, time.monotonic() - began)
            assert 400 <= status < 500, (name, status)
    grown = (case.line.memory() - before) / 2**20
    assert grown < 30, f"{grown:.0f} MB more"
    assert slowest < 2
    case.settle()
    case.note(f"{10 * len(odd)} requests, slowest {slowest:.2f} s, {grown:+.1f} MB")


def _raw_status(case: Case, data: bytes, headers: dict[str, str]) -> int:
    """The status, also when the server closes before it has read everything."""
    head = [f"POST {INBOUND} HTTP/1.1", "Host: x", f"Content-Length: {len(data)}"]
    head += ["Connection: close", *(f"{name}: {value}" for name, value in headers.items())]
    with socket.create_connection(("127.0.0.1", case.line.port), timeout=15) as raw:
        with suppress(OSError):
            raw.sendall("\r\n".join([*head, "", ""]).encode() + data)
        try:
            said = raw.recv(1000)
        except OSError:
            return 499  # closed on us: refused all the same
    return int(said.split()[1]) if said.startswith(b"HTTP/") else 499


@pytest.mark.case(22, "40 connections that send a byte a second, for 20 s", "others are served")
def test_slow_senders_keep_nobody_out(case: Case) -> None:
    case.says()
    with ExitStack() as stack:
        slow = []
        for number in range(40):
            raw = stack.enter_context(socket.create_connection(("127.0.0.1", case.line.port)))
            head = f"POST {INBOUND} HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM_TYPE}\r\n"
            body = "Content-Length: 5000\r\n\r\nBody=" if number % 2 else ""
            raw.sendall((head + body).encode())
            slow.append(raw)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for raw in slow:
                try:
                    raw.sendall(b"x")
                except OSError:
                    continue
            case.network.post(case.text())
            time.sleep(1)
    worst = max(max(text.seconds) for text in case.texts)
    refused = sum(not text.kept for text in case.texts)
    case.settle()
    case.note(f"slowest answer meanwhile {worst:.1f} s")
    assert not refused, f"{refused} of {len(case.texts)} were not served"
    assert worst < 5


@pytest.mark.case(24, "CRLF, ANSI, numbers and names in what is posted", "no log shows them")
def test_no_log_shows_what_families_wrote(case: Case) -> None:
    canaries = ["zanzibarova", "078-05-1120", "x-injected-line", "\x1b[31m", "5551239876"]
    for body in (
        f"food for zanzibarova\r\nx-injected-line: yes\r\n{QUESTION}",
        "\x1b[31mred\x1b[0m food for my family please",
        "my number is 078-05-1120, call 305 555 1239 or 5551239876",
    ):
        more = {"ProfileName": "zanzibarova\r\nx-injected-line\x1b[31m"}
        text = case.says(body, more=more)
        canaries += [text.phone, text.phone.removeprefix("+")]
    strange = case.text(more={"From": "+1305555\r\nx-injected-line"})
    case.texts.remove(strange)
    assert case.network.post(strange) == 400
    path = f"{INBOUND}?x-injected-line=%0d%0azanzibarova"
    form = case.text().form()
    case.texts.pop()
    bad = signed(path, form, token="of another")
    assert requests.post(case.line.door + path, form, headers=bad, timeout=15).status_code == 403
    case.brain.mode = "500"
    case.says("zanzibarova asks about food while nobody can think")
    time.sleep(3)
    case.brain.well()
    case.settle(within=30, expected=HANDED_OVER)
    logs = case.line.logs()
    assert "answered" in logs, "the logs are searched in the wrong place"
    assert [word for word in canaries if word in logs] == []
    until(lambda: not _torn(case.line.logs()), 5)  # the last line may be on its way to the file
    left = _files_with(case.line.var, [b"zanzibarova", b"078-05-1120"])
    assert left == []
    case.note(f"{len(logs) // 1024} KiB of logs, {len(canaries)} words looked for")


def _torn(logs: str) -> list[str]:
    return [line for line in logs.splitlines() if line.startswith("{") and not _json(line)]


def _json(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _files_with(folder: Path, words: list[bytes]) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [str(path) for path in files if any(word in path.read_bytes() for word in words)]


@pytest.mark.case(
    35, "one number, 100 texts a second for 3 s, a danger and a STOP among them", "both obeyed"
)
def test_a_flood_from_one_number_is_limited_and_stop_is_obeyed(case: Case) -> None:
    phone = new_phone()
    texts = [case.text(f"{QUESTION} {n} {n * 7}", phone, silent=True) for n in range(300)]
    texts[100].body = "there is a shooter in the school, they have a gun"
    texts[200].body = "alto"
    with ThreadPoolExecutor(32) as crowd:
        began = time.monotonic()
        jobs = []
        for place, text in enumerate(texts):
            time.sleep(max(0.0, began + place / 100 - time.monotonic()))
            jobs.append(crowd.submit(case.network.post, text))
        for job in jobs:
            job.result()
    assert statuses(texts) <= {200, 503}
    books = case.settle(within=90, expected=ledger.Expected(order=False, stuck=None,
        states=frozenset({"delivered", "failed"})))  # fmt: skip
    bodies = case.bodies(phone)
    with ledger.reading(case.line) as session:
        assert session.get_one(Family, next(iter(books.numbers))).opted_out_at is not None
    assert any("call 911. Stay away" in body for body in bodies)
    assert sum("so I pause" in body for body in bodies) <= 1
    limited = sum((row.code or "").startswith("limited_") for row in books.inbound)
    assert len(bodies) <= 30
    case.note(f"{limited} of 300 limited, {len(bodies)} texts sent")


@pytest.mark.case(35, "300 new numbers within 10 s", "each is kept and answered once")
def test_many_new_numbers_are_answered_once_each(case: Case) -> None:
    for _ in range(300):
        case.text()
    with ThreadPoolExecutor(8) as crowd:
        began = time.monotonic()
        list(crowd.map(case.network.post, list(case.texts)))
    posted = time.monotonic() - began
    case.settle(within=120)
    case.note(f"taken in {posted:.1f} s, all done {case.sums[-1].seconds:.1f} s later")


@pytest.mark.case(35, "a bot that answers each of our texts at once", "cut off")
@pytest.mark.parametrize("how", ["the same text", "other texts"])
def test_another_bot_is_cut_off(case: Case, how: str) -> None:
    phone, rounds = new_phone(), 0
    while rounds < 40:
        body = QUESTION if how == "the same text" else f"{QUESTION} {'again ' * rounds}"
        case.says(body, phone)
        rounds += 1
        try:
            until(lambda: len(case.bodies(phone)) >= rounds, 6, "an answer")  # noqa: B023
        except AssertionError:
            break
    assert rounds < 25, "it was never cut off"
    case.settle(within=30, expected=HANDED_OVER)
    case.note(f"cut off after {len(case.bodies(phone))} answers")
