"""Twilio's door: what is let in, what is kept, and what never is."""

from __future__ import annotations

import gzip
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
import requests
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from bot.intake import Intake
from bot.privacy.screen import Screen, Screened
from bot.settings import ROOT, Settings
from bot.store.db import open_engine, sessions
from bot.supervise.ports import answers
from tests.web.conftest import FORM, PUBLIC, SID, TEXT, TOKEN, Door
from webhook import LARGEST, create_app

INBOUND, STATUS = "/twilio/inbound", "/twilio/status"
FAMILY = "👨‍👩‍👧‍👦"


def refused(answer: TestResponse, status: int) -> bool:
    """The status that was expected, as one plain line: text/plain is not TwiML to a reader."""
    assert answer.status_code == status
    assert answer.content_type == "text/plain"
    assert answer.get_data(as_text=True).startswith(f"{status} ")
    return True


def test_a_text_is_kept_nudged_and_answered_with_nothing(door: Door) -> None:
    answer = door.post(INBOUND, TEXT)
    assert (answer.status_code, answer.content_type) == (200, "text/xml")
    assert answer.get_data(as_text=True).endswith("<Response/>")
    [row] = door.rows()
    assert (row.direction, row.via, row.channel, row.status) == ("in", "twilio", "sms", "received")
    assert (row.provider_id, row.our_number, row.text) == (SID, TEXT["To"], "hola")
    assert door.nudges == [("answer", row.family_id)]


@pytest.mark.parametrize("path", [INBOUND, STATUS])
@pytest.mark.parametrize("signature", ["", "bm90IHR3aWxpbw==", "é", "a" * 5000])
def test_a_forged_request_is_refused_and_nothing_is_kept(
    door: Door, path: str, signature: str
) -> None:
    before = door.bytes_kept()
    form = {**TEXT, "MessageStatus": "delivered"}
    assert refused(door.post(path, form, signature=signature), 403)
    assert refused(door.raw(path, b"From=x", {}), 403)
    assert door.bytes_kept() == before
    assert (door.rows(), door.nudges) == ([], [])


def test_a_line_without_twilio_lets_nobody_in(settings: Settings, door: Door) -> None:
    door.take(replace(door.intake, settings=settings))
    empty = RequestValidator("").compute_signature(INBOUND, TEXT)
    assert refused(door.post(INBOUND, TEXT, signature=empty), 403)


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (INBOUND, {}),
        (INBOUND, {"Body": "hola"}),
        (INBOUND, {**TEXT, "From": ""}),
        (INBOUND, {**TEXT, "From": "messenger:12345"}),
        (INBOUND, {**TEXT, "MessageSid": "'; --"}),
        (STATUS, {}),
        (STATUS, {"MessageSid": SID}),
        (STATUS, {"MessageStatus": "delivered"}),
    ],
)
def test_a_signed_form_that_says_too_little_is_a_bad_request(
    door: Door, path: str, form: dict[str, str]
) -> None:
    assert refused(door.post(path, form), 400)
    assert (door.rows(), door.nudges) == ([], [])


@pytest.mark.parametrize(
    ("told", "body", "kept"),
    [
        ("empty", "", ""),
        ("long", "á" * 1600, "á" * 1600),
        ("a family", FAMILY * 100, FAMILY * 100),
        ("right to left", "\u202bمرحبا\u202c \u200f", "\u202bمرحبا\u202c \u200f"),
        ("zero width", "ho\u200bla\ufeff\u2060", "ho\u200bla\ufeff\u2060"),
        ("marks", "e" + "\u0301" * 300, "e" + "\u0301" * 300),
        ("NUL", "ho\0la\0", "hola"),
        ("only NUL", "\0", ""),
        ("a command of somebody", "/restart", "/restart"),
        ("controls", "\x1b[2J\r\n\x07", "\x1b[2J\r\n\x07"),
        ("SQL", "'); DROP TABLE messages; --", "'); DROP TABLE messages; --"),
        ("HTML", "<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("placeables", "{ $x } {{ 7*7 }} %s %n {0}", "{ $x } {{ 7*7 }} %s %n {0}"),
        ("TwiML", "</Response><Message>x", "</Response><Message>x"),
    ],
)  # fmt: skip
def test_whatever_a_family_writes_is_kept_and_answered(
    door: Door, told: str, body: str, kept: str
) -> None:
    answer = door.post(INBOUND, {**TEXT, "Body": body})
    assert (answer.status_code, answer.mimetype) == (200, "text/xml"), told
    assert [row.text for row in door.rows()] == [kept]
    assert len(door.nudges) == 1


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (b"%FF%FEhola", "\ufffd\ufffdhola"),
        (b"\xff\xfehola", "\ufffd\ufffdhola"),
        (b"ni%C3", "ni\ufffd"),
        (b"%ED%A0%80", "\ufffd\ufffd\ufffd"),  # half of a pair
        (b"100%zz%", "100%zz%"),
        ("niños".encode(), "niños"),
    ],
)
def test_bytes_that_are_no_text_are_kept_as_far_as_they_are(
    door: Door, sent: bytes, kept: str
) -> None:
    body = f"MessageSid={SID}&From=%2B15555550142&To=%2B15555550100&Body=".encode() + sent
    form = {"MessageSid": SID, "From": TEXT["From"], "To": TEXT["To"], "Body": kept}
    signature = RequestValidator(TOKEN).compute_signature(PUBLIC + INBOUND, form)
    assert door.raw(INBOUND, body, {"X-Twilio-Signature": signature}).status_code == 200
    assert [row.text for row in door.rows()] == [kept]


def test_a_button_and_a_photo_are_noted_and_never_fetched(door: Door) -> None:
    tapped = {**TEXT, "From": "whatsapp:+15555550142", "To": "whatsapp:+15555550100", "Body": "",
              "ButtonText": "Sí", "ButtonPayload": "yes-1", "NumMedia": "9" * 5000,
              "MediaUrl0": "http://127.0.0.1:1/x"}  # fmt: skip
    assert door.post(INBOUND, tapped).status_code == 200
    [row] = door.rows()
    assert (row.channel, row.text, row.payload, row.media) == ("whatsapp", "Sí", "yes-1", 10)


@pytest.mark.parametrize(
    ("asked", "base", "environ"),
    [
        (INBOUND, PUBLIC, {}),
        (INBOUND, PUBLIC + "/puente", {}),  # a proxy takes the prefix off
        (INBOUND, PUBLIC + ":8443", {}),
        (INBOUND + "?a=%E1%88%B0+%2F&b=", PUBLIC, {}),  # re-encoded, it would read otherwise
        (INBOUND + "?a=%e1%88%b0", PUBLIC, {}),
        (INBOUND + "?a=1%202", PUBLIC, {"RAW_URI": ""}),  # a server that keeps REQUEST_URI only
        (INBOUND + "?a=1%202", PUBLIC, {"RAW_URI": "", "REQUEST_URI": ""}),  # or none
    ],
)
def test_the_signature_is_checked_over_the_public_address_and_the_raw_target(
    door: Door, twilio_settings: Settings, asked: str, base: str, environ: dict[str, str]
) -> None:
    for public in (base, base + "/"):
        settings = twilio_settings.model_copy(update={"public_base_url": public})
        door.take(replace(door.intake, settings=settings))
        assert door.post(asked, TEXT, base=base, environ=environ).status_code == 200
        other = base.replace("https", "http")
        assert refused(door.post(asked, TEXT, base=other, environ=environ), 403)


def test_headers_of_a_proxy_change_nothing(door: Door) -> None:
    names = {"Host": "other.example", "X-Forwarded-Host": "x.example", "X-Forwarded-Proto": "http"}
    signature = RequestValidator(TOKEN).compute_signature(PUBLIC + INBOUND, TEXT)
    body = "&".join(f"{n}={v.replace('+', '%2B')}" for n, v in TEXT.items()).encode()
    assert door.raw(INBOUND, body, {"X-Twilio-Signature": signature, **names}).status_code == 200


def test_the_server_hands_on_what_a_proxy_says_of_a_browser(tmp_path: Path) -> None:
    """Whether it is believed is for the desk to say (`PUENTE_PROXIES`)."""
    (tmp_path / "told.py").write_text(
        "import sys\nfrom bot.web.serve import serve\n"
        "def app(environ, start):\n    start('200 OK', [])\n"
        "    return [environ.get('HTTP_X_FORWARDED_FOR', '').encode()]\n"
        "serve(app, '127.0.0.1', int(sys.argv[1]), 1000)\n"
    )
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    server = subprocess.Popen([sys.executable, "told.py", str(port)], cwd=tmp_path, env=env)
    try:
        assert any(answers(port) or time.sleep(0.05) for _ in range(400))
        head = {"X-Forwarded-For": "198.51.100.9, 203.0.113.7"}
        said = requests.get(f"http://127.0.0.1:{port}/", headers=head, timeout=5).text
    finally:
        server.terminate()
        server.wait(20)
    assert said == "198.51.100.9, 203.0.113.7"


def test_a_target_with_a_host_in_it_is_not_taken_for_ours(door: Door) -> None:
    environ = {"RAW_URI": "https://line.district.example" + INBOUND}
    assert refused(door.post(INBOUND, TEXT, environ=environ), 403)


def test_the_same_text_ten_times_at_once_is_one_row_and_one_nudge(door: Door) -> None:
    with ThreadPoolExecutor(10) as crowd:
        answers = list(crowd.map(lambda _: door.post(INBOUND, TEXT).status_code, range(10)))
    assert answers == [200] * 10
    assert (len(door.rows()), len(door.nudges)) == (1, 1)
    assert door.post(INBOUND, {**TEXT, "Body": "replayed"}).status_code == 200
    assert [row.text for row in door.rows()] == ["hola"]


def test_ten_texts_of_a_new_family_at_once_are_one_family(door: Door) -> None:
    texts = [{**TEXT, "MessageSid": f"SM{n:032d}", "Body": str(n)} for n in range(10)]
    with ThreadPoolExecutor(10) as crowd:
        answers = list(crowd.map(lambda form: door.post(INBOUND, form).status_code, texts))
    assert answers == [200] * 10
    assert {row.text for row in door.rows()} == {str(n) for n in range(10)}
    assert len({row.family_id for row in door.rows()}) == 1


@pytest.mark.parametrize("signature", [None, ""])
@pytest.mark.parametrize("size", [LARGEST, 10_000_000])
def test_what_is_too_large_is_refused_at_once(door: Door, size: int, signature: str | None) -> None:
    began = time.monotonic()
    answer = door.raw(INBOUND, b"Body=" + b"a" * size, {"X-Twilio-Signature": signature or "x"})
    assert refused(answer, 413)
    assert time.monotonic() - began < 2
    assert door.rows() == []


def test_what_just_fits_is_read(door: Door) -> None:
    room = LARGEST - len("&".join(f"{n}={v}" for n, v in TEXT.items())) - 100
    assert door.post(INBOUND, {**TEXT, "Body": "a b " * (room // 5)}).status_code == 200


def test_ten_thousand_fields_are_read_in_no_time(door: Door) -> None:
    form = {**TEXT, **{f"f{n}": "" for n in range(8000)}}
    began = time.monotonic()
    assert door.post(INBOUND, form).status_code == 200
    assert refused(door.raw(INBOUND, b"a=&" * 10_000, {"X-Twilio-Signature": "x"}), 403)
    assert time.monotonic() - began < 1.5
    assert len(door.rows()) == 1


@pytest.mark.parametrize(
    ("told", "body", "kind", "headers"),
    [
        ("JSON", json.dumps(TEXT).encode(), "application/json", {}),
        ("no type", b"Body=hola", "", {}),
        ("plain text", b"Body=hola", "text/plain", {}),
        ("parts without a boundary", b"Body=hola", "multipart/form-data", {}),
        ("broken parts", b"--x\r\nrubbish", "multipart/form-data; boundary=x", {}),
        ("a charset of nobody", b"Body=hola", FORM + "; charset=klingon", {}),
        ("gzip", gzip.compress(b"Body=hola"), FORM, {"Content-Encoding": "gzip"}),
    ],
)
def test_another_kind_of_body_is_never_a_server_error(
    door: Door, told: str, body: bytes, kind: str, headers: dict[str, str]
) -> None:
    nothing = RequestValidator(TOKEN).compute_signature(PUBLIC + INBOUND, {})
    for signature in ("", nothing):
        headers = {**headers, "X-Twilio-Signature": signature}
        answer = door.raw(INBOUND, body, headers, content_type=kind)
        assert answer.status_code in (400, 403), told
    assert door.rows() == []


@pytest.mark.parametrize("path", [INBOUND, STATUS])
def test_the_door_opens_to_posts_only(door: Door, path: str) -> None:
    answer = door.get(path)
    assert refused(answer, 405)
    assert "POST" in answer.headers["Allow"]
    assert refused(door.app.test_client().options(path), 403)


def test_a_path_of_nobody_is_not_found(door: Door) -> None:
    assert refused(door.get("/twilio/none"), 404)
    assert refused(door.get("/simulator"), 404)


NEVER = ("123-45-6789", "123456789", "papeles")


@pytest.mark.parametrize("where", ["Body", "ButtonText", "ListTitle", "ButtonPayload", "ListId",
                                   "ProfileName", "Address", "MediaUrl0"])  # fmt: skip
@pytest.mark.parametrize("said", ["my ssn is 123-45-6789", "no tenemos papeles"])
def test_what_must_not_be_kept_is_neither_in_the_database_nor_in_the_log(
    logged: Callable[[], str], door: Door, where: str, said: str
) -> None:
    assert door.post(INBOUND, {**TEXT, "Body": "", where: said}).status_code == 200
    assert len(door.rows()) == 1
    kept = door.bytes_kept()
    seen = logged()
    for canary in (*NEVER, said):
        assert canary.encode() not in kept
        assert canary not in seen


def test_a_fault_of_ours_is_a_503_and_quotes_nobody(logged: Callable[[], str], door: Door) -> None:
    def screen(text: str) -> Screened:
        raise RuntimeError(f"no such table, parameters: +15555550142 {text}")

    door.take(replace(door.intake, screen=cast(Screen, screen)))
    assert refused(door.post(INBOUND, {**TEXT, "Body": "no tenemos papeles"}), 503)
    seen = logged()
    assert "request_failed" in seen
    assert "RuntimeError" in seen
    assert "papeles" not in seen
    assert "5550142" not in seen
    assert (door.rows(), door.nudges) == ([], [])


def test_without_a_store_nothing_is_taken(logged: Callable[[], str], door: Door) -> None:
    none = open_engine(f"sqlite:///{door.database.parent / 'empty.db'}")
    door.take(replace(door.intake, store=sessions(none)))
    assert refused(door.post(INBOUND, TEXT), 503)
    assert door.nudges == []
    assert "5550142" not in logged()
    none.dispose()


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/", "/simulator"),
        ("/simulator", "/simulator"),
        ("/simulator/messages?number=%2B15555550101", "/simulator/messages?number=%2B15555550101"),
        ("/console", "/console"),
        ("/console/inbox?queue=mine", "/console/inbox?queue=mine"),
    ],
)
def test_the_door_leads_people_to_the_same_page_at_the_desk(
    settings: Settings, intake: Intake, asked: str, led_to: str
) -> None:
    beside = settings.model_copy(update={"desk_url": "http://127.0.0.1:8001"})
    answer = create_app("door", beside, intake).test_client().get(asked)
    assert (answer.status_code, answer.location) == (307, f"http://127.0.0.1:8001{led_to}")
