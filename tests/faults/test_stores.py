"""Redis, PostgreSQL, SQLite and the disk: away, slow, locked, full."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis as redis_client

from bot.supervise import ports, redis_server
from tests.faults.brain import Brain
from tests.faults.conftest import Case, of_its_own, only_postgresql, only_sqlite, statuses
from tests.faults.line import ROOT, Line, until
from tests.faults.network import Network


@pytest.mark.case(5, "Redis is killed three times under traffic", "nothing lost, order kept")
def test_a_killed_redis_costs_nothing(case: Case) -> None:
    for _ in range(3):
        case.says()
        case.line.kill("redis")
        for _ in range(3):
            case.says()
        time.sleep(1)
    case.settle(within=30)
    case.note(f"slowest answer to Twilio {_slowest(case):.2f} s")


@pytest.mark.case(5, "Redis is emptied while ten nudges wait in it", "the tick nudges again")
def test_an_emptied_redis_is_filled_again(case: Case) -> None:
    worker = case.line.settled("worker")
    os.kill(worker, signal.SIGSTOP)
    try:
        for _ in range(10):
            case.says()
        client = redis_client.Redis.from_url(case.line.addresses()["REDIS_URL"])
        client.flushall()
        client.close()
    finally:
        os.kill(worker, signal.SIGCONT)
    case.settle(within=20)


@pytest.mark.case(5, "Redis hangs for 12 s", "acknowledged at once, answered without it")
def test_a_hanging_redis_is_done_without(case: Case) -> None:
    redis = case.line.settled("redis")
    os.kill(redis, signal.SIGSTOP)
    try:
        end = time.monotonic() + 12
        while time.monotonic() < end:
            case.says()
            time.sleep(2)
    finally:
        os.kill(redis, signal.SIGCONT)
    case.settle(within=30)
    case.note(f"slowest answer to Twilio {_slowest(case):.2f} s")
    assert _slowest(case) < 5


@pytest.mark.case(5, "no Redis at the start; it comes later", "answered without it, and with it")
def test_a_line_without_redis_answers(
    stores: Any, brain: Brain, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    brain.well()
    port = ports.next_free(random.randrange(20_000, 30_000), ("redis",))["redis"]
    with Network() as network:
        where = {"RASA_URL": brain.url, "REDIS_URL": f"redis://127.0.0.1:{port}/0"}
        line = Line(tmp_path / "var", stores("sqlite")[0], network, settings=where)
        server = None
        try:
            line.start()
            case = of_its_own(request, line, brain)
            for _ in range(5):
                case.says()
            case.settle(within=30)
            binary = redis_server.find(ROOT / ".rasa").binary
            options = ["--port", str(port), "--bind", "127.0.0.1", "--save", ""]
            server = subprocess.Popen(
                [binary, *options, "--dir", tmp_path], stdout=subprocess.DEVNULL
            )
            until(lambda: ports.answers(port), 10, "Redis")
            time.sleep(3)
            case.says()
            case.settle(within=15)
        finally:
            line.stop()
            if server is not None:
                server.terminate()
                server.wait(10)


@pytest.mark.case(6, "PostgreSQL's processes are killed, it is away for 6 s", "spooled, replayed")
@only_postgresql
def test_a_killed_postgresql_is_waited_for(case: Case) -> None:
    case.says()
    case.line.server.kill()
    try:
        for _ in range(5):
            case.network.post(case.text())
            time.sleep(1)
        spooled = len(case.line.spooled())
    finally:
        case.line.server.start()
    refused = sum(not text.kept for text in case.texts)
    case.settle(within=40)
    assert statuses(case.texts) <= {200, 503}
    case.note(
        f"{spooled} spooled, {refused} refused; all done {case.sums[-1].seconds:.1f} s after "
        f"its return; slowest answer to Twilio {_slowest(case):.1f} s"
    )


@pytest.mark.case(6, "PostgreSQL is restarted five times in a row", "recovers alone")
@pytest.mark.parametrize("mode", ["fast", "immediate"])
@only_postgresql
def test_a_restarted_postgresql_is_met_again(case: Case, mode: str) -> None:
    for _ in range(5):
        case.network.post(case.text())
        case.line.server.stop(mode)
        case.network.post(case.text())
        case.line.server.start()
        case.network.post(case.text())
    case.settle(within=40)
    assert statuses(case.texts) <= {200, 503}


@pytest.mark.case(6, "PostgreSQL hangs for 20 s", "spooled within 15 s each, replayed")
@only_postgresql
def test_a_hanging_postgresql_is_not_waited_for_long(case: Case) -> None:
    case.says()
    with case.line.server.frozen(), ThreadPoolExecutor(4) as crowd:
        end = time.monotonic() + 20
        jobs = []
        while time.monotonic() < end:
            jobs.append(crowd.submit(case.network.post, case.text()))
            time.sleep(2)
    for job in jobs:
        job.result()
    case.settle(within=60)
    assert _slowest(case) < 15
    assert statuses(case.texts) <= {200, 503}
    case.note(
        f"slowest answer to Twilio {_slowest(case):.1f} s; all done "
        f"{case.sums[-1].seconds:.1f} s after its return"
    )


@pytest.mark.case(6, "every connection is cut, ten times", "recovers alone")
@only_postgresql
def test_cut_connections_are_made_anew(case: Case) -> None:
    import psycopg

    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    name = case.line.database_url.rsplit("/", 1)[1]
    with psycopg.connect(case.line.server.url(), autocommit=True) as admin:
        for _ in range(10):
            case.network.post(case.text())
            admin.execute(cut, (name,))
            case.network.post(case.text())
    case.settle(within=40)
    assert statuses(case.texts) <= {200, 503}


@pytest.mark.case(6, "all of PostgreSQL's connections are taken for 10 s", "spooled, recovers")
@only_postgresql
def test_a_server_without_a_free_connection_is_waited_for(case: Case) -> None:
    import psycopg

    taken: list[Any] = []
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    name = case.line.database_url.rsplit("/", 1)[1]
    try:
        for wanted in range(2):
            while True:
                try:
                    taken.append(psycopg.connect(case.line.server.url(), autocommit=True))
                except psycopg.OperationalError:
                    break
            if not wanted:
                taken.pop().close()
                taken[0].execute(cut, (name,))
        end = time.monotonic() + 10
        while time.monotonic() < end:
            case.network.post(case.text())
            time.sleep(1)
    finally:
        for connection in taken:
            connection.close()
    case.settle(within=40)
    assert statuses(case.texts) <= {200, 503}
    case.note(f"slowest answer to Twilio {_slowest(case):.1f} s")


@pytest.mark.case(7, "SQLite is locked for 30 s by another process", "answered within 15 s")
@only_sqlite
def test_a_locked_sqlite_is_not_waited_for_long(case: Case) -> None:
    path = case.line.database_url.removeprefix("sqlite:///")
    with ThreadPoolExecutor(4) as crowd:
        with _locked(path):
            end = time.monotonic() + 30
            jobs = []
            while time.monotonic() < end:
                jobs.append(crowd.submit(case.network.post, case.text()))
                time.sleep(3)
        for job in jobs:
            job.result()
    refused = sum(not text.kept for text in case.texts)
    case.settle(within=60)
    assert _slowest(case) < 15
    assert statuses(case.texts) <= {200, 503}
    case.note(f"slowest answer {_slowest(case):.1f} s; {refused} of {len(case.texts)} refused")


@contextmanager
def _locked(path: str) -> Iterator[None]:
    connection = sqlite3.connect(path, isolation_level=None, timeout=10)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield
        connection.execute("ROLLBACK")
    finally:
        connection.close()


@pytest.mark.case(8, "the disk of store, spool and logs is full for 10 s", "503 or kept; recovers")
def test_a_full_disk_refuses_and_recovers(
    stores: Any, brain: Brain, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    brain.well()
    disk = tmp_path / "disk"
    disk.mkdir()
    with _small_disk(disk), Network() as network:
        line = Line(
            disk / "var",
            f"sqlite:///{disk / 'puente.db'}",
            network,
            settings={"RASA_URL": brain.url},
        )
        try:
            line.start()
            case = of_its_own(request, line, brain)
            case.says()
            case.settle()
            _fill(disk / "filler")
            end = time.monotonic() + 10
            while time.monotonic() < end:
                case.network.post(case.text())
                time.sleep(0.5)
            refused = sum(not text.kept for text in case.texts)
            assert statuses(case.texts) <= {200, 503}
            (disk / "filler").unlink()
            case.settle(within=60)
            with sqlite3.connect(disk / "puente.db") as look:
                assert look.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            look.close()
            case.note(f"{refused} refused; well {case.sums[-1].seconds:.1f} s after")
        finally:
            (disk / "filler").unlink(missing_ok=True)
            line.stop()


@contextmanager
def _small_disk(at: Path, size: str = "48m") -> Iterator[None]:
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("a small disk cannot be mounted here (it needs root)")
    try:
        yield
    finally:
        for _ in range(20):
            if not subprocess.run(["umount", str(at)], capture_output=True, check=False).returncode:
                break
            time.sleep(0.5)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as out:
        for block in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    out.write(b"x" * block)
            except OSError:
                continue


def _slowest(case: Case) -> float:
    return max(max(text.seconds) for text in case.texts)
