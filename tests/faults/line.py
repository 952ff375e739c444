"""A line of real processes under `puente up`, and the ways to hurt it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import requests
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.cli import WORKERS
from bot.supervise import leash, leftovers, ports, told
from tests.faults.network import INBOUND, NUMBER, PUBLIC, TOKEN, Network, Text

ROOT = Path(__file__).resolve().parents[2]
KEYS = {
    "PUENTE_SEAL_KEYS": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    "PUENTE_INDEX_KEY": "an index key of the tests",
    "PUENTE_SECRET_KEY": "a secret key of the tests",
}
FOREIGN = ("PUENTE_", "TWILIO_", "DATABASE_URL", "REDIS_URL", "RASA_URL", "PUBLIC_BASE_URL")


@dataclass
class Line:
    """One line: `start` it, hurt it, `stop` it. `settings` are added to its environment."""

    var: Path
    database_url: str
    network: Network
    settings: dict[str, str] = field(default_factory=dict)
    port: int = field(
        default_factory=lambda: ports.next_free(random.randrange(20_000, 30_000), ("door",))["door"]
    )
    process: subprocess.Popen[bytes] | None = None
    server: Any = None
    """The PostgreSQL that holds its store."""

    def __post_init__(self) -> None:
        self.failpoints = self.var / "failpoints"
        self.failpoints.mkdir(parents=True, exist_ok=True)
        self.network.door = self.door

    @property
    def door(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")

    def keys(self) -> dict[str, str]:
        return KEYS

    def env(self) -> dict[str, str]:
        mine = {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}
        return {
            **mine,
            **KEYS,
            "PUENTE_VAR": str(self.var),
            "PUENTE_PORT": str(self.port),
            "PUENTE_FAILPOINTS": str(self.failpoints),
            "DATABASE_URL": self.database_url,
            "PUBLIC_BASE_URL": PUBLIC,
            "TWILIO_ACCOUNT_SID": self.network.account,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_PHONE_NUMBER": NUMBER,
            "TWILIO_API_BASE_URL": self.network.url,
            "PUENTE_REPORT_WAIT_SECONDS": "5",
            "PUENTE_QUIET_HOURS": "00:00-00:00",
            "PUENTE_SMS_PER_SECOND": "40",
            **self.settings,
        }

    def start(self, patience: float = 300.0) -> Line:
        """Starts it; returns when its canary was answered and every program has settled."""
        (self.var / "logs/supervisord.log").unlink(missing_ok=True)
        self.network.door = self.door
        tied = [sys.executable, "-I", "-S", leash.__file__, "--parent", str(os.getpid())]
        with (self.var / "up.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*tied, Path(sys.prefix) / "bin/puente", "up"],
                env=self.env(),
                cwd=ROOT,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        until(self.answers, patience, "the line's first answer")
        until(lambda: all(p.settled for p in self.programs().values()), 60, "settled programs")
        return self

    def stop(self) -> None:
        """As a person would; by force when it does not end."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)
        self.process = None
        leftovers.end(self.mark, patience=1)

    def restart(self) -> None:
        self.stop()
        self.mend()
        self.start()

    def mend(self) -> None:
        """Takes every fault back that a case may have left behind."""
        for order in self.failpoints.iterdir():
            order.unlink(missing_ok=True)

    @property
    def mark(self) -> str:
        return str(self.var.resolve() / "run")

    def answers(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, (self.var / "up.log").read_text()[-2000:]
        return self.get("/answerz") == 200

    def get(self, path: str) -> int:
        """The status of a GET at the door, 0 when nobody is there."""
        try:
            return requests.get(self.door + path, timeout=3).status_code
        except requests.RequestException:
            return 0

    def post_raw(self, text: Text, body: bytes) -> int:
        """Posts a text whose Body is these raw bytes, signed over what they mean."""
        head = urlencode({k: v for k, v in text.form().items() if k != "Body"}).encode()
        data = head + b"&Body=" + body
        said = MultiDict(parse_qsl(data.decode("utf-8", "replace"), keep_blank_values=True))
        signature = RequestValidator(TOKEN).compute_signature(PUBLIC + INBOUND, said)
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return requests.post(
            self.door + INBOUND, data=data, headers=headers, timeout=15
        ).status_code

    def programs(self) -> dict[str, Running]:
        """What runs now, by supervisord's log."""
        found: dict[str, Running] = {}
        log = self.var / "logs/supervisord.log"
        for line in log.read_text().splitlines() if log.exists() else ():
            event = told.read(line)
            if event is None:
                continue
            if event.kind == "started":
                found[event.program] = Running(event.pid, settled=False)
            elif event.kind == "settled" and event.program in found:
                found[event.program].settled = True
            else:
                found.pop(event.program, None)
        return found

    def settled(self, name: str) -> int:
        """The process of a program that has settled; 0 when it has not, or is gone."""
        running = self.programs().get(name)
        return running.pid if running and running.settled else 0

    def is_up(self, name: str) -> bool:
        """Whether a program has settled and really works: on a busy machine that takes longer."""
        pid = self.settled(name)
        if not pid:
            return False
        if name == "door":
            return self.get("/readyz") == 200
        try:
            words = Path(f"/proc/{pid}/cmdline").read_text().split("\0")
            status = Path(f"/proc/{pid}/status").read_text()
        except OSError:
            return False
        if name == "worker":  # it has its threads
            return int(status.partition("Threads:")[2].split()[0]) > WORKERS
        port = next((words[words.index(w) + 1] for w in ("--port", "-p") if w in words), "")
        return not port or ports.answers(int(port))

    def kill(self, name: str, patience: float = 60.0, way: signal.Signals = signal.SIGKILL) -> int:
        """Kills a program once it has settled, with all that belongs to it; its process id."""
        until(lambda: self.settled(name), patience, f"{name} to be up")
        pid = self.settled(name)
        with suppress(ProcessLookupError):
            (os.killpg if way is signal.SIGKILL else os.kill)(pid, way)
        return pid

    def children(self, pid: int) -> list[int]:
        try:
            said = Path(f"/proc/{pid}/task/{pid}/children").read_text()
        except OSError:
            return []
        return [int(child) for child in said.split()]

    def memory(self) -> int:
        """Bytes that the door's serving process holds."""
        master = self.programs()["door"].pid
        pages = [
            int(Path(f"/proc/{p}/statm").read_text().split()[1]) for p in self.children(master)
        ]
        return sum(pages) * os.sysconf("SC_PAGE_SIZE")

    def addresses(self) -> dict[str, str]:
        """What this run added to the settings."""
        lines = (self.var / "run/line.env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def puente(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command beside the line."""
        env = self.env()
        with suppress(FileNotFoundError):
            env |= self.addresses()
        return subprocess.run(
            [Path(sys.prefix) / "bin/puente", *arguments],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    def fail(self, point: str, order: str = "kill") -> None:
        """The next process that passes this failpoint does this."""
        draft = self.failpoints / f".draft-{point}"
        draft.write_text(order)
        draft.rename(self.failpoints / point)

    def failed(self, point: str) -> bool:
        """Whether the failpoint was passed."""
        return not (self.failpoints / point).exists()

    def spooled(self) -> list[Path]:
        """What waits in the door's spool."""
        files = (self.var / "spool").rglob("*") if (self.var / "spool").exists() else ()
        return [file for file in files if file.is_file() and not _is_tool(file)]

    def logs(self) -> str:
        """Everything that its programs have written."""
        files = sorted((self.var / "logs").glob("*"))
        return "\n".join(f.read_text(errors="replace") for f in files if f.is_file())


def _is_tool(file: Path) -> bool:
    """A lock, something that is being written, or a file that has gone meanwhile."""
    try:
        return file.stat().st_size == 0 or "lock" in file.name
    except FileNotFoundError:
        return True


@dataclass
class Running:
    """A program's process; `settled` as supervisord sees it."""

    pid: int
    settled: bool


def until(true: Callable[[], object], seconds: float = 30.0, what: str = "it") -> float:
    """Waits until something holds, and says how long that took; fails when it does not in time."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < seconds, f"{what}: not within {seconds:.0f} s"
        time.sleep(0.05)
    return time.monotonic() - began
