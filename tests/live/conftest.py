"""The whole line, really running: `puente up` with a Twilio of our own on loopback."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser
from twilio.request_validator import RequestValidator

from bot.supervise import ports
from tests.chromium import chromium
from tests.standins.mail import Mailbox, serving
from tests.standins.twilio import TwilioStandIn

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a-token-of-the-test"
PUBLIC = "https://line.district.example"
NUMBER = "+15555550100"


@dataclass
class RunningLine:
    """A line that answers, its addresses, and the Twilio and the mail server it sends to."""

    process: subprocess.Popen[str]
    var: Path
    port: int
    env: dict[str, str]
    twilio: TwilioStandIn
    mailbox: Mailbox

    @property
    def door(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def addresses(self) -> dict[str, str]:
        """What this run added to the settings: Redis, Rasa, the desk."""
        lines = (self.var / "run/line.env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def fail(self, point: str) -> None:
        """The next process that passes this failpoint dies there."""
        folder = Path(self.env["PUENTE_FAILPOINTS"])
        (folder / ".draft").write_text("kill")
        (folder / ".draft").rename(folder / point)

    def failed(self, point: str) -> bool:
        return not (Path(self.env["PUENTE_FAILPOINTS"]) / point).exists()

    def post(self, path: str, form: dict[str, str]) -> requests.Response:
        """A request as Twilio would make it: signed over the public address."""
        signature = RequestValidator(TOKEN).compute_signature(PUBLIC + path, form)
        headers = {"X-Twilio-Signature": signature}
        return requests.post(self.door + path, data=form, headers=headers, timeout=15)

    def puente(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command beside the running line."""
        env = {**self.env, **self.addresses()}
        return subprocess.run(
            [Path(sys.prefix) / "bin/puente", *arguments],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    def ask(self, text: str, *more: str) -> dict[str, Any]:
        """`puente ask --json`."""
        done = self.puente("ask", text, "--json", *more)
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer


def free_port() -> int:
    """A port for the door that no outgoing connection can be given before it listens."""
    return ports.next_free(random.randrange(20_000, 30_000), ("door",))["door"]


def new_sid() -> str:
    """A message id as Twilio makes them. One line serves all live tests: none may come twice."""
    return f"SM{uuid.uuid4().hex}"


def until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Waits until something holds; fails when it does not in time."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.05)


@pytest.fixture(scope="session")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningLine]:
    """Starts once for all live tests and is stopped as a person would stop it."""
    var, failpoints = tmp_path_factory.mktemp("line"), tmp_path_factory.mktemp("failpoints")
    mailbox = Mailbox()
    with TwilioStandIn(token=TOKEN) as twilio, serving(mailbox) as mail:
        port = free_port()
        env = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("PUENTE_", "TWILIO_"))},
            "PUENTE_VAR": str(var),
            "PUENTE_PORT": str(port),
            "DATABASE_URL": f"sqlite:///{var / 'puente.db'}",
            "PUBLIC_BASE_URL": PUBLIC,
            "TWILIO_ACCOUNT_SID": "AC" + "1" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_PHONE_NUMBER": NUMBER,
            "TWILIO_WHATSAPP_NUMBER": NUMBER,
            "TWILIO_API_BASE_URL": twilio.url,
            "PUENTE_SMTP_URL": f"smtp://127.0.0.1:{mail}",
            "PUENTE_MAIL_FROM": "line@district.example",
            "PUENTE_FAILPOINTS": str(failpoints),
        }
        for name in ("REDIS_URL", "RASA_URL"):
            env.pop(name, None)
        with (var / "up.log").open("w") as log:
            process = subprocess.Popen(
                [Path(sys.prefix) / "bin/puente", "up"],
                env=env,
                cwd=ROOT,
                stdout=log,
                stderr=subprocess.STDOUT,
                text=True,
            )
            running = RunningLine(process, var, port, env, twilio, mailbox)
            try:
                until(lambda: _answers(running), 240)
                yield running
            finally:
                process.send_signal(signal.SIGINT)
                process.wait(30)


def _answers(line: RunningLine) -> bool:
    assert line.process.poll() is None, (line.var / "up.log").read_text()
    try:
        return requests.get(f"{line.door}/answerz", timeout=2).status_code == 200
    except requests.RequestException:
        return False


@pytest.fixture(scope="module")  # its event loop must not outlive this file
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened
