"""The database: how it is opened, and the column types that every noun shares."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    DateTime,
    Engine,
    String,
    Text,
    TypeDecorator,
    create_engine,
    event,
    text,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

from bot.errors import NotReady
from bot.privacy.seal import Sealer

ROOT = Path(__file__).resolve().parents[2]
Sessions = sessionmaker[Session]
__all__ = ["Base", "Session", "Sessions"]  # Session: for those above, who speak no SQL


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
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def open_engine(url: str, sealer: Sealer | None = None) -> Engine:
    """An engine for `url` whose private columns `sealer` seals; without one they cannot be used.

    SQLite is opened with WAL, full sync and BEGIN IMMEDIATE: a deferred transaction that
    reads and then writes fails as 'locked' when another one wrote in between, whatever the busy
    timeout; one that begins IMMEDIATE waits its turn.
    """
    engine = _sqlite(url) if url.startswith("sqlite") else _server(url)
    engine.dialect.puente_sealer = sealer  # type: ignore[attr-defined]
    return engine


def _server(url: str) -> Engine:
    return create_engine(url, pool_pre_ping=True, hide_parameters=True)


def _sqlite(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    # Parameters are families' words and numbers: they must not stand in an error.
    engine = create_engine(url, connect_args={"timeout": 10}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin on its own
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def sessions(engine: Engine) -> Sessions:
    """A factory of sessions; rows stay readable after their transaction has ended."""
    return sessionmaker(engine, expire_on_commit=False)


@contextmanager
def transaction(factory: Sessions) -> Iterator[Session]:
    """One transaction: committed at the end of the block, rolled back when it raises."""
    with factory() as session, session.begin():
        yield session


def answers(factory: Sessions) -> bool:
    """Whether the database can be reached and asked."""
    try:
        with transaction(factory) as session:
            session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def upgrade(url: str) -> None:
    """Brings the database at `url` to the newest migration."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["url"] = url
    command.upgrade(config, "head")
