"""A store that is away says so in time, in one word that those who speak no SQL understand."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.errors import NotReady, Retryable
from bot.privacy.seal import Sealer
from bot.store import marks
from bot.store.db import Sessions, StoreAway, answers, open_engine, sessions, transaction, upgrade
from bot.store.messages import Message
from tests.standins.postgres import Postgres

PATIENCE = 1.0
LATEST = PATIENCE + 1.0
KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
Open = Callable[[str], Sessions]


@pytest.fixture
def opened() -> Iterator[Open]:
    """opened(url): a store with little patience."""
    engines = []

    def make(url: str) -> Sessions:
        engines.append(open_engine(url, Sealer([KEY], "index"), patience=PATIENCE))
        return sessions(engines[-1])

    yield make
    for engine in engines:
        engine.dispose()


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    """A server that may be frozen and killed: nobody else's."""
    with Postgres(fsync=False) as own:
        upgrade(own.create("line"))
        yield own


@pytest.fixture
def line(server: Postgres, opened: Open) -> Sessions:
    return opened(server.url("line"))


@contextmanager
def in_time() -> Iterator[None]:
    """The block may take as long as our patience, and a second more for a busy machine."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < LATEST + 0.5


def ask(store: Sessions) -> None:
    with transaction(store) as session:
        session.execute(text("SELECT 1"))


# -- a server that hangs


def test_a_server_that_hangs_holds_nobody_up(server: Postgres, line: Sessions) -> None:
    ask(line)
    with server.frozen(), in_time(), pytest.raises(StoreAway):
        ask(line)
    ask(line)


def test_a_server_that_hangs_before_the_first_question_neither(
    server: Postgres, line: Sessions
) -> None:
    with server.frozen(), in_time(), pytest.raises(StoreAway):
        ask(line)
    ask(line)


def test_a_server_that_hangs_in_the_middle_neither(server: Postgres, line: Sessions) -> None:
    def work() -> None:
        with transaction(line) as session:
            session.execute(text("SELECT 1"))
            server.freeze()
            session.execute(text("SELECT 2"))

    with in_time(), pytest.raises(StoreAway):
        work()
    server.thaw()
    ask(line)


def test_a_server_that_hangs_at_the_commit_neither(
    server: Postgres, line: Sessions, now: datetime
) -> None:
    def work() -> None:
        with transaction(line) as session:
            marks.write(session, "canary", now)
            session.flush()
            server.freeze()

    with in_time(), pytest.raises(StoreAway):
        work()
    server.thaw()
    ask(line)


def test_a_connection_that_has_rested_is_asked_first_and_that_too_takes_no_longer(
    server: Postgres, line: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(line)
    monkeypatch.setattr("bot.store.postgres.REST", 0.0)
    with server.frozen(), in_time(), pytest.raises(StoreAway):
        ask(line)
    ask(line)


def test_many_threads_hear_it_at_once(server: Postgres, line: Sessions) -> None:
    def try_it(_: int) -> str:
        with pytest.raises(StoreAway) as away:
            ask(line)
        return away.value.code

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: ask(line), range(8)))
        with server.frozen(), in_time():
            assert set(pool.map(try_it, range(8))) == {"store_away"}
    ask(line)


def test_what_was_shut_is_closed(server: Postgres, line: Sessions) -> None:
    ask(line)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        with server.frozen(), pytest.raises(StoreAway):
            ask(line)
        ask(line)
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 1


def test_one_thread_watches_over_all_stores(server: Postgres, opened: Open) -> None:
    for _ in range(3):
        ask(opened(server.url("line")))
    assert [t.name for t in threading.enumerate()].count("store-watch") == 1


FORKS = """
import os, sys
from bot.store.db import StoreAway, answers, open_engine, sessions, text, transaction
assert answers(sessions(open_engine(sys.argv[1], patience=1.0)))
if os.fork():
    os.wait()
    os._exit(0)
store = sessions(open_engine(sys.argv[1], patience=1.0))
assert answers(store)
print("ready", flush=True)
sys.stdin.readline()
try:
    with transaction(store) as session:
        session.execute(text("SELECT 1"))
except StoreAway:
    print("away", flush=True)
os._exit(0)
"""


def test_a_forked_process_is_watched_over_too(server: Postgres) -> None:
    """Threads are not inherited: the watch of the first process is not there."""
    command = [sys.executable, "-W", "ignore", "-c", FORKS, server.url("line")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as program:
        assert program.stdin
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
        with server.frozen(), in_time():
            program.stdin.write("go\n")
            assert program.stdout.readline() == "away\n"


# -- a server that is gone, or busy


def test_a_killed_server_is_away_and_found_again(server: Postgres, line: Sessions) -> None:
    ask(line)
    server.kill()
    with pytest.raises(StoreAway), in_time():
        ask(line)
    assert not answers(line)
    server.start()
    ask(line)


def test_a_restart_goes_unnoticed_by_those_who_come_after(server: Postgres, line: Sessions) -> None:
    ask(line)
    server.stop()
    server.start()
    ask(line)


def test_what_takes_too_long_is_ended_on_the_server_too(server: Postgres, line: Sessions) -> None:
    with in_time(), pytest.raises(StoreAway), transaction(line) as session:
        session.execute(text("SELECT pg_sleep(30)"))
    with psycopg.connect(server.url()) as other:
        query = "SELECT count(*) FROM pg_stat_activity WHERE state <> 'idle' AND query LIKE %s"
        assert other.execute(query, ["%sleep(30)"]).fetchone() == (0,)


def test_a_row_that_another_holds_is_not_waited_for_without_end(
    server: Postgres, line: Sessions, now: datetime
) -> None:
    with transaction(line) as session:
        marks.write(session, "held", now)
    with psycopg.connect(server.url("line")) as other:
        other.execute("UPDATE marks SET at = now() WHERE name = 'held'")
        with in_time(), pytest.raises(StoreAway), transaction(line) as session:
            session.execute(text("UPDATE marks SET at = now() WHERE name = 'held'"))


def test_when_all_connections_are_in_use_the_next_one_is_told(line: Sessions) -> None:
    engine = line.kw["bind"]
    held = [engine.connect() for _ in range(20)]
    with in_time(), pytest.raises(StoreAway, match="no_connection"):
        ask(line)
    for connection in held:
        connection.close()


def test_a_server_that_only_reads_is_away(server: Postgres, line: Sessions, now: datetime) -> None:
    def work() -> None:
        with transaction(line) as session:
            session.execute(text("SET TRANSACTION READ ONLY"))
            marks.write(session, "canary", now)

    with pytest.raises(StoreAway, match="ReadOnly"):
        work()


# -- SQLite


@pytest.fixture
def file(empty_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "own.db"
    path.write_bytes(empty_database.read_bytes())
    return path


def test_a_locked_file_is_away(file: Path, opened: Open) -> None:
    other = sqlite3.connect(file)
    other.execute("BEGIN IMMEDIATE")
    with in_time(), pytest.raises(StoreAway, match="SQLITE_BUSY"):
        ask(opened(f"sqlite:///{file}"))
    other.close()


def test_a_full_disk_is_away(file: Path, opened: Open) -> None:
    store = opened(f"sqlite:///{file}")
    with transaction(store) as session:
        session.execute(text("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreAway, match="SQLITE_FULL"), transaction(store) as session:
        session.execute(text("CREATE TABLE more AS SELECT zeroblob(1000000)"))


def test_a_file_that_cannot_be_opened_is_away(tmp_path: Path, opened: Open) -> None:
    (tmp_path / "folder.db").mkdir()
    with pytest.raises(StoreAway, match="SQLITE_CANTOPEN"):
        ask(opened(f"sqlite:///{tmp_path / 'folder.db'}"))


def test_a_file_that_is_no_database_is_away(tmp_path: Path, opened: Open) -> None:
    (tmp_path / "text.db").write_text("no database, but long enough to be looked at" * 50)
    with pytest.raises(StoreAway, match="SQLITE_NOTADB"):
        ask(opened(f"sqlite:///{tmp_path / 'text.db'}"))


# -- what is no store away


def test_our_own_faults_come_as_they_are(store: Sessions, now: datetime) -> None:
    nobodys = {"family_id": 4711, "via": "simulator", "channel": "sms", "direction": "in"}
    with pytest.raises(IntegrityError), transaction(store) as session:
        session.add(Message(**nobodys, text="x", created_at=now, updated_at=now))
    with pytest.raises(DBAPIError), transaction(store) as session:
        session.execute(text("SELECT * FROM no_such_table"))
    with pytest.raises(DBAPIError), transaction(store) as session:
        session.execute(text("SELEKT"))


def test_being_away_can_be_tried_again_and_tells_nothing(store: Sessions) -> None:
    engine = open_engine("postgresql://someone:secret@127.0.0.1:1/line")
    with pytest.raises(Retryable) as away:
        ask(sessions(engine))
    engine.dispose()
    assert isinstance(away.value, StoreAway)
    assert "secret" not in str(away.value)
    assert away.value.__cause__ is None


@pytest.mark.parametrize("url", ["mysql://u:secret@host/x", "secret", "", "postgresql"])
def test_an_address_of_another_kind_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(NotReady, match="DATABASE_URL") as refused:
        open_engine(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_an_address_may_be_written_as_hosts_write_it(
    scheme: str, server: Postgres, opened: Open
) -> None:
    ask(opened(server.url("line").replace("postgresql", scheme, 1)))


def test_options_in_the_address_are_kept(server: Postgres, opened: Open) -> None:
    store = opened(server.url("line") + "?options=-c%20application_name%3Dours")
    with transaction(store) as session:
        assert session.scalar(text("SHOW application_name")) == "ours"
        assert session.scalar(text("SHOW timezone")).lower() == "utc"
        assert session.scalar(text("SHOW lock_timeout")) == "1s"
