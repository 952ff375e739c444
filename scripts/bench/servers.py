"""The servers that are measured: the door, the bare app, and the Redis between them and nobody."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography.fernet import Fernet

from bot.settings import ROOT
from bot.supervise import ports, programs, redis_server
from scripts.bench import letters, load, machine
from scripts.bench.bench import Bench, NotMeasured, free_port
from scripts.bench.rounds import percentile

BIN = Path(sys.prefix) / "bin"
PATIENCE = 300.0
"""Seconds in which a program must have started, on a machine that may be busy."""
FOREIGN = ("PUENTE_", "TWILIO_", "DATABASE_URL", "REDIS_URL", "RASA_URL", "PYTHONPATH", "MAKE")


@dataclass(frozen=True)
class Server:
    """A server that runs, and the port it listens on."""

    name: str
    pid: int
    port: int


@dataclass(frozen=True)
class Sample:
    """What one round of requests took."""

    cpu_ms: float
    """Processor time of the server's processes for one request."""
    rate: float
    p50: float
    p99: float
    statuses: Mapping[str, int]


@cache
def secrets() -> dict[str, str]:
    """Keys for this call alone."""
    key = Fernet.generate_key().decode()
    return {"PUENTE_SEAL_KEYS": key, "PUENTE_INDEX_KEY": key[::-1], "PUENTE_SECRET_KEY": key[:20]}


def environment(var: Path, port: int, database: str, redis: str = "") -> dict[str, str]:
    """A line's settings, Twilio set, with nothing of the caller's own line in them."""
    inherited = {name: v for name, v in os.environ.items() if not name.startswith(FOREIGN)}
    ours = {
        "PUENTE_VAR": str(var),
        "PUENTE_PORT": str(port),
        "DATABASE_URL": database,
        "PUBLIC_BASE_URL": letters.PUBLIC,
        "TWILIO_ACCOUNT_SID": letters.ACCOUNT,
        "TWILIO_AUTH_TOKEN": letters.TOKEN,
        "TWILIO_PHONE_NUMBER": letters.NUMBER,
        "PUENTE_REPLIES_PER_MINUTE": "1000000",  # the budget is no measure of what it could do
    }
    return {**inherited, **secrets(), **ours} | ({"REDIS_URL": redis} if redis else {})


@contextmanager
def running(
    name: str, command: Sequence[str], port: int, env: Mapping[str, str], folder: Path
) -> Iterator[Server]:
    """A program of ours from the moment it listens until the end of the block."""
    log = folder / f"{name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*programs.LEASH, *command], cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        end = time.monotonic() + PATIENCE
        while not ports.answers(port):
            if process.poll() is not None or time.monotonic() > end:
                raise NotMeasured(f"{name} did not start: {last_words(log)}")
            time.sleep(0.1)
        yield Server(name, process.pid, port)
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def last_words(log: Path) -> str:
    said = log.read_text(errors="replace").strip().splitlines() if log.is_file() else []
    return said[-1][:200] if said else "it said nothing"


@contextmanager
def redis(bench: Bench) -> Iterator[str]:
    """The embedded Redis as the line sets it up; its address."""
    folder, port = bench.place("redis"), free_port()
    found = redis_server.find(ROOT / ".rasa")
    conf, url = redis_server.configure(folder, folder / "data", port)
    program = programs.redis(found.binary, conf, port)
    with running("redis", program.command, port, os.environ, folder):
        yield url


@contextmanager
def door(bench: Bench, database: str, redis_url: str) -> Iterator[Server]:
    """Our door as the supervisor starts it, before an empty store, without a worker."""
    folder, port = bench.place("door"), free_port()
    env = {
        **environment(folder, port, database, redis_url),
        "PUENTE_DESK_URL": f"http://127.0.0.1:{port + 1}",
    }
    upgraded = subprocess.run(
        [BIN / "puente", "db", "upgrade"],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if upgraded.returncode:
        raise NotMeasured(f"the store could not be upgraded: {upgraded.stderr.strip()[-200:]}")
    program = programs.server("door", BIN, port)
    with running("door", program.command, port, {**env, **program.env}, folder) as server:
        yield server


@contextmanager
def bare(bench: Bench, database: str, redis_url: str) -> Iterator[Server]:
    """The bare app under the same server."""
    folder, port = bench.place("bare"), free_port()
    command = [str(BIN / "python"), "-m", "scripts.bench.baseline", str(port)]
    env = {
        **environment(folder, port, database, redis_url),
        "BENCH_KEY": secrets()["PUENTE_SEAL_KEYS"],
    }
    with running("bare", command, port, env, folder) as server:
        yield server


def play(
    bench: Bench,
    server: Server,
    requests: list[bytes],
    rate: float = 0.0,
    connections: int = 8,
    wanted: Sequence[str] | None = ("200",),
) -> Sample:
    """Plays requests from a process of its own; NotMeasured when an answer is not as wanted."""
    file = bench.place("requests") / "requests"
    load.write(file, requests)
    command = [sys.executable, "-I", "-S", str(Path(load.__file__)), str(server.port), str(file)]
    command += ["--rate", str(rate), "--connections", str(connections)]
    before = machine.cpu_seconds(machine.family(server.pid))
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    spent = machine.cpu_seconds(machine.family(server.pid)) - before
    file.unlink()
    said = json.loads(done.stdout)
    statuses: Counter[str] = Counter(said["statuses"])
    if wanted is not None and (refused := {s: n for s, n in statuses.items() if s not in wanted}):
        raise NotMeasured(f"{server.name} answered {refused} of {len(requests)} requests")
    return Sample(
        cpu_ms=spent * 1000 / len(requests),
        rate=len(requests) / said["seconds"],
        p50=percentile(said["times"], 0.50),
        p99=percentile(said["times"], 0.99),
        statuses=statuses,
    )


def warm(bench: Bench, server: Server, count: int, dice: random.Random) -> None:
    """Lets a server meet every family once before anything counts."""
    play(bench, server, letters.requests(count, dice))
