"""The PostgreSQL server of the tests: a real one, which leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from tests.standins import postgres
from tests.standins.postgres import Postgres

ROOT = Path(__file__).resolve().parents[2]
STARTS = """
import os, signal
from tests.standins.postgres import Postgres
server = Postgres(fsync=False)
server.start()
print(server.folder, *server.processes(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def server() -> Iterator[Postgres]:
    with Postgres(fsync=False) as own:
        yield own


def rows(server: Postgres) -> list[int]:
    with psycopg.connect(server.url()) as connection:
        return [row[0] for row in connection.execute("SELECT x FROM kept ORDER BY x")]


def alive(process: int) -> bool:
    return postgres._alive(process)


def until(done: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 20
    while not done() and time.monotonic() < deadline:
        time.sleep(0.05)
    return done()


def test_what_was_committed_outlives_every_kind_of_end(server: Postgres) -> None:
    ends: list[Callable[[], None]] = [server.kill, server.stop, lambda: server.stop("immediate")]
    with psycopg.connect(server.url()) as connection:
        connection.execute("CREATE TABLE kept (x int)")
    address = server.url()
    for number, end in enumerate(ends):
        with psycopg.connect(server.url()) as connection:
            connection.execute("INSERT INTO kept VALUES (%s)", [number])
        there = server.processes()
        end()
        assert not any(map(alive, there))
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(address)
        server.start()
        assert server.url() == address
    assert rows(server) == [0, 1, 2]


def test_it_ends_with_the_process_that_started_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTS], cwd=ROOT, capture_output=True, text=True, check=False
    )
    folder, *there = done.stdout.split()
    assert there, done.stderr
    assert until(lambda: not any(alive(int(process)) for process in there))
    assert subprocess.run(["rm", "-r", folder], check=False).returncode == 0


def test_nothing_is_left_of_it(server: Postgres) -> None:
    there = server.processes()
    server.freeze()
    server.remove()
    assert not any(map(alive, there))
    assert not server.folder.exists()


def test_the_binaries_of_the_package_do_when_there_are_no_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    carried = postgres._carried()
    assert carried
    monkeypatch.setattr(postgres, "_binaries", lambda: carried[-1])
    monkeypatch.setattr(postgres, "_reachable", lambda _path: False)  # as in a home of mode 0700
    with Postgres(fsync=False) as own, psycopg.connect(own.url()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
