"""Calls to those on call: a real mail server, a real webhook, and a Twilio, all on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from bot.channels.bells import Bell, Call, bells
from bot.channels.outgoing import TwilioSender
from bot.errors import Permanent, Retryable
from bot.settings import Settings
from tests.standins.mail import Mailbox, free_port, serving
from tests.standins.twilio import TwilioStandIn

pytestmark = pytest.mark.live
CALL = Call(12, "self harm", "A family: self harm", "Hand-off 12. Réply OK 12", "https://x/calls/1")
TOKEN = "a-token-of-the-test"


def _login(_server: Any, _session: Any, _envelope: Any, _kind: str, data: Any) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"line", b"s3cret:word"))


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def server(mailbox: Mailbox) -> Iterator[int]:
    with serving(mailbox, authenticator=_login, auth_require_tls=False) as port:
        yield port


def mail(port: int, login: str = "") -> Bell:
    url = f"smtp://{login}127.0.0.1:{port}"
    settings = Settings(
        _env_file=None, PUENTE_SMTP_URL=url, PUENTE_MAIL_FROM="line@district.example"
    )
    return bells(settings, None)["email"]


def test_a_letter_arrives_as_it_was_meant(server: int, mailbox: Mailbox) -> None:
    mail(server).ring("office@district.example", CALL)
    [letter] = mailbox.letters
    assert letter.rcpt_tos == ["office@district.example"]
    said = bytes(letter.content or b"")
    assert b"Subject: A family: self harm" in said
    assert b"OK 12" in said


def test_a_login_with_odd_signs_in_its_password(server: int, mailbox: Mailbox) -> None:
    mail(server, "line:s3cret%3Aword@").ring("office@district.example", CALL)
    assert len(mailbox.letters) == 1


@pytest.mark.parametrize(
    ("address", "answer", "login", "fault"),
    [
        ("nobody@district.example", "250 OK", "", Permanent),
        ("office@district.example", "451 later", "", Retryable),
        ("office@district.example", "250 OK", "line:wrong@", Retryable),
    ],
)
def test_a_letter_that_is_not_taken_is_a_fault_of_ours(
    server: int, mailbox: Mailbox, address: str, answer: str, login: str, fault: type
) -> None:
    mailbox.answer = answer
    mailbox.faults["nobody@district.example"] = ["550 no such mailbox"]
    with pytest.raises(fault):
        mail(server, login).ring(address, CALL)


def test_a_mail_server_that_is_away_is_tried_again() -> None:
    with pytest.raises(Retryable, match="mail_ConnectionRefused"):
        mail(free_port()).ring("office@district.example", CALL)


class Hook(BaseHTTPRequestHandler):
    """A chat's webhook."""

    status = 200
    got: list[dict[str, Any]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.got.append(json.loads(body))
        self.send_response(self.status)
        if self.status == 302:
            self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture
def hook() -> Iterator[tuple[str, type[Hook]]]:
    handler = type("OwnHook", (Hook,), {"got": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/secret", handler
    server.shutdown()
    server.server_close()


def web() -> Bell:
    return bells(Settings(_env_file=None), None)["webhook"]


def test_a_webhook_gets_a_text_and_fields(hook: tuple[str, type[Hook]]) -> None:
    url, handler = hook
    web().ring(url, CALL)
    assert handler.got == [vars(CALL)]


@pytest.mark.parametrize(
    ("status", "fault"), [(404, Permanent), (302, Permanent), (429, Retryable), (503, Retryable)]
)
def test_a_webhook_that_refuses(
    hook: tuple[str, type[Hook]], status: int, fault: type[Exception]
) -> None:
    url, handler = hook
    handler.status = status
    with pytest.raises(fault, match=f"webhook_{status}"):
        web().ring(url, CALL)


def test_a_webhook_that_is_away_is_tried_again_and_its_secret_is_not_told() -> None:
    with pytest.raises(Retryable) as caught:
        web().ring(f"http://127.0.0.1:{free_port()}/secret", CALL)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("mode", "fault"),
    [("ok", None), ("500", Retryable), ("21211", Permanent), ("close", Retryable)],
)
def test_a_text_goes_through_twilio(mode: str, fault: type[Exception] | None) -> None:
    with TwilioStandIn(token=TOKEN) as twilio:
        twilio.mode = mode
        settings = Settings(
            _env_file=None,
            TWILIO_ACCOUNT_SID="AC" + "1" * 32,
            TWILIO_AUTH_TOKEN=TOKEN,
            TWILIO_PHONE_NUMBER="+15555550100",
            PUBLIC_BASE_URL="https://line.district.example",
            TWILIO_API_BASE_URL=twilio.url,
        )
        bell = bells(settings, TwilioSender(settings))["sms"]
        if fault is None:
            bell.ring("+15555550171", CALL)
            [sent] = twilio.created
            assert (sent.to, sent.body, sent.callback) == ("+15555550171", CALL.text, "")
        else:
            with pytest.raises(fault):
                bell.ring("+15555550171", CALL)


def test_what_is_not_set_up_is_not_offered() -> None:
    assert set(bells(Settings(_env_file=None), None)) == {"webhook"}
