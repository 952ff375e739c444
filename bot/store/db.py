"""The database: how it is opened, and the column types that every noun shares."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    Connection,
    DateTime,
    Engine,
    String,
    Text,
    TypeDecorator,
    create_engine,
    event,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

from bot.errors import NotReady, Retryable
from bot.privacy.seal import Sealer

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 10.0
"""Seconds that a caller waits for the store, unless it says otherwise."""
TRIES, PAUSE = 5, 2.0
"""How often a migration that finds its tables in use is tried, and the seconds in between."""
Sessions = sessionmaker[Session]
INSERTS: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
"""INSERT with ON CONFLICT, by the name of the dialect."""
__all__ = ["Base", "Session", "Sessions", "StoreAway"]  # for those above, who speak no SQL


class StoreAway(Retryable):
    """The store is away, full or too busy just now; the block's work has not been done.

    One exception: when the connection is lost at the very end, the work may be done after all.
    Whoever tries again must find that out from the rows.
    """

    def __init__(self, kind: str) -> None:
        super().__init__("store_away", kind)


class Base(DeclarativeBase):
    """Base of every table."""


def _sealer(dialect: Any) -> Sealer:
    """The sealer of the engine that this dialect belongs to; see `open_engine`."""
    found = getattr(dialect, "puente_sealer", None)
    if not isinstance(found, Sealer):
        raise NotReady("keys", "this engine was opened without keys")
    return found


class Private(TypeDecorator[str]):
    """Text of or about a family, sealed at rest: what is said, names, numbers."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else _sealer(dialect).seal(value)

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else _sealer(dialect).open(value)


class PrivateJSON(TypeDecorator[Any]):
    """Structured data of or about a family, sealed: dialogue state, hints, needs, traces."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> str | None:
        return None if value is None else _sealer(dialect).seal(json.dumps(value))

    def process_result_value(self, value: str | None, dialect: Any) -> Any:
        return None if value is None else json.loads(_sealer(dialect).open(value))


class Key(TypeDecorator[str]):
    """What a sealed value is found by: its keyed hash. Compare it with the plain value."""

    impl = String(64)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else _sealer(dialect).key(value)


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime on every database (SQLite would forget the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a zone cannot be kept")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def open_engine(url: str, sealer: Sealer | None = None, patience: float = PATIENCE) -> Engine:
    """An engine for `url` whose private columns `sealer` seals; without one they cannot be used.

    No caller waits longer than about `patience` seconds for the store: it is told that it is away.

    SQLite is opened with WAL, full sync and BEGIN IMMEDIATE: a deferred transaction that
    reads and then writes fails as 'locked' when another one wrote in between, whatever the busy
    timeout; one that begins IMMEDIATE waits its turn. PostgreSQL: see `bot/store/postgres.py`.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        engine = _sqlite(parsed, patience)
    else:
        from bot.store.postgres import open_server  # a line on SQLite need not load it

        engine = open_server(parsed, patience)
    engine.dialect.puente_sealer = sealer  # type: ignore[attr-defined]
    return engine


def _parse(url: str) -> URL:
    """The address in parts. The fault does not repeat it: a password may stand in it."""
    known = ("sqlite", "postgresql", "postgres")
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = URL.create("none")
    if parsed.get_backend_name() not in known:
        raise NotReady("settings", "DATABASE_URL must begin with sqlite:/// or postgresql://")
    return parsed


def _sqlite(url: URL, patience: float) -> Engine:
    if url.database and url.database != ":memory:" and not url.database.startswith("file:"):
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    # Parameters are families' words and numbers: they must not stand in an error.
    engine = create_engine(url, connect_args={"timeout": patience}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin on its own
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextmanager
def scratch(sealer: Sealer) -> Iterator[Sessions]:
    """A store in memory, for this thread and this block alone: what must not be kept."""
    engine = open_engine("sqlite://", sealer)
    try:
        Base.metadata.create_all(engine)
        yield sessions(engine)
    finally:
        engine.dispose()


def sessions(engine: Engine) -> Sessions:
    """A factory of sessions; rows stay readable after their transaction has ended."""
    return sessionmaker(engine, expire_on_commit=False)


@contextmanager
def transaction(factory: Sessions) -> Iterator[Session]:
    """One transaction: committed at the end of the block, rolled back when it raises.

    StoreAway when that is for the store to mend and not for us; other faults come as they are.
    """
    with _telling_when_away(), factory() as session, session.begin():
        yield session


@contextmanager
def quick(factory: Sessions) -> Iterator[Connection]:
    """A transaction without a session, for the door: less than half the work per message."""
    with _telling_when_away(), factory.kw["bind"].begin() as connection:
        yield connection


@contextmanager
def _telling_when_away() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        if kind := _away(error):
            raise StoreAway(kind) from None  # the error may quote a row
        raise


_SQLITE = frozenset({5, 6, 7, 8, 10, 11, 13, 14, 15, 26})
"""SQLite's primary codes: busy, locked, no memory, read-only, input or output, corrupt, full,
cannot open, locking protocol, not a database."""
_POSTGRES = ("08", "40", "53", "55", "57", "58", "25006", "25P03")
"""How SQLSTATEs begin: connection, rolled back for another's sake, resources, in use, stopped,
system, read-only (a server that is not the first any more), cut off in the middle."""


def _away(error: SQLAlchemyError) -> str:
    """The store's own word for being away, safe to log; empty when the error says other things."""
    if isinstance(error, NoneFree):
        return "no_connection"
    if not isinstance(error, DBAPIError):
        return ""
    fault: Any = error.orig
    name, code = type(fault).__name__, getattr(fault, "sqlite_errorcode", None)
    if code is not None:
        return fault.sqlite_errorname if code & 0xFF in _SQLITE else ""
    state = getattr(fault, "sqlstate", None)
    if state:
        return name if error.connection_invalidated or state.startswith(_POSTGRES) else ""
    return name if error.connection_invalidated or isinstance(error, OperationalError) else ""


def answers(factory: Sessions) -> bool:
    """Whether the database can be reached and asked."""
    try:
        with transaction(factory) as session:
            session.execute(text("SELECT 1"))
    except (StoreAway, SQLAlchemyError):
        return False
    return True


def wait_for(factory: Sessions, pause: float = 1.0) -> None:
    """Waits until the database answers: whoever starts first has nothing to do before."""
    while not answers(factory):
        time.sleep(pause)


def upgrade(url: str) -> None:
    """Brings the database at `url` to the newest migration; StoreAway when it is away or in use.

    On PostgreSQL a migration waits only moments for a table, so that nobody waits behind it for
    long; it is taken back whole and tried again.
    """
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["url"] = url
    for left in reversed(range(TRIES)):
        try:
            command.upgrade(config, "head")
        except SQLAlchemyError as error:
            kind = _away(error)
            if not kind:
                raise
            if not left or kind not in {"LockNotAvailable", "DeadlockDetected"}:
                raise StoreAway(kind) from None
            time.sleep(PAUSE)
        else:
            return
