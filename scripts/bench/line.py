"""The whole line as `puente up` runs it, with a Twilio of our own, and Rasa servers beside it."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.settings import ROOT
from bot.supervise import plan, programs
from scripts.bench import letters, machine
from scripts.bench.bench import Bench, NotMeasured, free_port
from scripts.bench.servers import BIN, PATIENCE, Server, environment, last_words, running
from tests.standins.twilio import Created, TwilioStandIn

QUESTIONS = (
    "what events are coming up at school this month",
    "do i have to pay for an interpreter?",
    "i want to learn english at night",
    "que eventos hay esta semana",
    "donde puedo conseguir comida para mi familia",
)
"""Each is one sentence, and is answered with what is known."""


@dataclass
class Arrivals:
    """When the create calls came, by the number they are for; a Twilio's `before_answer`."""

    came: dict[str, float] = field(default_factory=dict)
    count: int = 0

    def __post_init__(self) -> None:
        self._news = threading.Condition()

    def __call__(self, message: Created) -> None:
        with self._news:
            self.count += 1
            self.came.setdefault(message.to, time.perf_counter())
            self._news.notify_all()

    def expect(self, phone: str) -> None:
        """From now on only a new call for this number counts."""
        with self._news:
            self.came.pop(phone, None)

    def of(self, phone: str, seconds: float = 60.0) -> float:
        """The moment of the call for this number; NotMeasured when it does not come."""
        with self._news:
            if not self._news.wait_for(lambda: phone in self.came, seconds):
                raise NotMeasured(f"an answer did not come within {seconds:.0f} s")
            return self.came[phone]

    def all(self, phones: set[str], seconds: float) -> float:
        """The moment of the last of the calls for these numbers."""
        with self._news:
            if not self._news.wait_for(lambda: phones <= self.came.keys(), seconds):
                missing = len(phones - self.came.keys())
                raise NotMeasured(f"{missing} of {len(phones)} answers did not come")
            return max(self.came[phone] for phone in phones)


@dataclass
class Line:
    """A line that answers."""

    process: subprocess.Popen[bytes]
    var: Path
    port: int
    twilio: TwilioStandIn
    arrivals: Arrivals

    @property
    def server(self) -> Server:
        """The door."""
        return Server("door", self.pid("webhook.py door"), self.port)

    def pid(self, words: str) -> int:
        """The first process of this line whose command holds these words."""
        for pid in machine.family(self.process.pid):
            if words in machine.words(pid):
                return pid
        raise NotMeasured(f"the line runs no {words}")

    def delay(self, seconds: float) -> None:
        """How long Twilio takes from now on."""
        self.twilio.delay, self.twilio.mode = seconds, "delay" if seconds else "ok"

    def actions_url(self) -> str:
        """Where its action server listens."""
        conf = (self.var / "run/supervisord.conf").read_text()
        found = re.search(r"bot\.actions --port (\d+)", conf)
        if found is None:
            raise NotMeasured("the line's action server was not found")
        return f"http://127.0.0.1:{found[1]}/webhook"

    def answered(self, text: str, phone: str) -> float:
        """Milliseconds from the webhook until the create call for its answer has come."""
        said = letters.request(letters.form(text, phone))
        headers, body = letters.parted(said)
        self.arrivals.expect(phone)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.connect()
        began = time.perf_counter()
        connection.request("POST", "/twilio/inbound", body, headers)
        status = connection.getresponse().status
        connection.close()
        if status != 200:
            raise NotMeasured(f"the door answered {status}")
        return (self.arrivals.of(phone) - began) * 1000


@contextmanager
def line(bench: Bench, database: str = "", **more: str) -> Iterator[Line]:
    """Starts the line, waits for its first answer, ends it as a person would."""
    var, port, arrivals = bench.place("line"), free_port(), Arrivals()
    with TwilioStandIn(token=letters.TOKEN, account=letters.ACCOUNT) as twilio:
        twilio.before_answer = arrivals
        env = environment(var, port, database or f"sqlite:///{var / 'puente.db'}")
        env |= {"TWILIO_API_BASE_URL": twilio.url, **more}
        log = var / "up.log"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [*programs.LEASH, str(BIN / "puente"), "up"],
                env=env,
                cwd=ROOT,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        try:
            end = time.monotonic() + PATIENCE
            while get(port, "/answerz")[0] != 200:
                if process.poll() is not None or time.monotonic() > end:
                    raise NotMeasured(f"the line did not answer: {last_words(log)}")
                time.sleep(0.2)
            yield Line(process, var, port, twilio, arrivals)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def rasa(
    bench: Bench,
    actions_url: str,
    credentials: str = "rest:\ncomponents.tell.TellChannel:\n",
    sitecustomize: str = "",
    env: Mapping[str, str] | None = None,
) -> Iterator[Server]:
    """A Rasa of our own from the same world and model, with channels of its own."""
    folder, port = bench.place("rasa"), free_port()
    (folder / "credentials.yml").write_text(credentials)
    program = programs.rasa(ROOT / ".rasa", plan.current_model(ROOT), port, port)
    command = list(program.command)
    command[command.index("--credentials") + 1] = str(folder / "credentials.yml")
    given = {**environment(folder, port, ""), **program.env, "ACTIONS_URL": actions_url}
    if sitecustomize:
        (folder / "sitecustomize.py").write_text(sitecustomize)
        given["PYTHONPATH"] = f"{folder}:{given['PYTHONPATH']}"
    with running("rasa", command, port, {**given, **(env or {})}, folder) as server:
        end = time.monotonic() + PATIENCE
        while get(port, "/status")[0] != 200:
            if time.monotonic() > end:
                raise NotMeasured("Rasa did not load its model")
            time.sleep(0.2)
        yield server


@contextmanager
def actions(bench: Bench) -> Iterator[str]:
    """An action server of the project; its address."""
    folder, port = bench.place("actions"), free_port()
    program = programs.actions(BIN, port)
    env = environment(folder, port, f"sqlite:///{folder / 'puente.db'}")
    with running("actions", program.command, port, {**env, **program.env}, folder):
        yield f"http://127.0.0.1:{port}/webhook"


def get(port: int, path: str) -> tuple[int, bytes]:
    """GET on loopback; status 0 when nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    except (OSError, http.client.HTTPException):
        return 0, b""
    finally:
        connection.close()


def post(port: int, path: str, what: Any, connection: http.client.HTTPConnection) -> Any:
    """POST of JSON over a connection that is kept; what was answered."""
    body = json.dumps(what).encode()
    connection.request("POST", path, body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    data = response.read()
    if response.status != 200:
        raise NotMeasured(f"{path} answered {response.status}")
    return json.loads(data)
