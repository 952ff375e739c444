"""The migrations make exactly the tables that the models describe, and can be taken back.

While an upgrade runs, the code of yesterday is still at work: it must be able to go on.
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table, inspect, text
from sqlalchemy.exc import IntegrityError

import bot.store
from bot.store import db
from bot.store.db import ROOT, Base, StoreAway, open_engine, upgrade
from tests.standins.postgres import Postgres

for _module in pkgutil.iter_modules(bot.store.__path__, "bot.store."):
    importlib.import_module(_module.name)  # a model that nobody has loaded is not compared

Empty = Callable[[str], str]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database in which nothing is."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'fresh.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    yield server.create("fresh")
    server.drop("fresh")


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    opened = open_engine(url)
    yield opened
    opened.dispose()


def config(url: str) -> Config:
    made = Config()
    made.set_main_option("script_location", str(ROOT / "migrations"))
    made.attributes["url"] = url
    return made


def revisions() -> list[str]:
    """All of them, the first one first."""
    scripts = ScriptDirectory.from_config(config("")).walk_revisions()
    return [script.revision for script in scripts][::-1]


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_the_models_are_what_the_migrations_make(url: str, engine: Engine) -> None:
    upgrade(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    assert tables(engine) == set(Base.metadata.tables)


def test_every_migration_can_be_taken_back_and_done_again(url: str, engine: Engine) -> None:
    upgrade(url)
    for _ in revisions():
        command.downgrade(config(url), "-1")
    assert tables(engine) == set()
    upgrade(url)
    assert tables(engine) == set(Base.metadata.tables)


def test_a_second_upgrade_keeps_what_is_there(url: str, engine: Engine) -> None:
    upgrade(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO marks VALUES ('tick', '2026-12-01 18:00:00')"))
    upgrade(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT name FROM marks")).scalars().all() == ["tick"]


def test_there_is_one_newest_migration() -> None:
    assert len(ScriptDirectory.from_config(config("")).get_heads()) == 1


# -- the code of yesterday


@pytest.mark.parametrize(("before", "after"), list(zip(revisions(), revisions()[1:], strict=False)))
def test_the_previous_code_works_on_the_next_tables(
    url: str, engine: Engine, before: str, after: str
) -> None:
    command.upgrade(config(url), before)
    old = as_it_is(engine)
    write(engine, old, 1)
    command.upgrade(config(url), after)
    write(engine, old, 2)
    assert count(engine, old) == dict.fromkeys((t.name for t in old.sorted_tables), 2)


@pytest.mark.parametrize("given", [None, "0"], ids=["nothing", "a default"])
def test_a_new_column_that_asks_for_a_value_is_noticed(
    url: str, engine: Engine, given: str | None
) -> None:
    upgrade(url)
    old = as_it_is(engine)
    with engine.begin() as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("families") as families:
            column = sa.Column("looks", sa.Integer(), nullable=False, server_default=given)
            families.add_column(column)
    if given is None:
        with pytest.raises(IntegrityError):
            write(engine, old, 1)
    else:
        write(engine, old, 1)


def as_it_is(engine: Engine) -> MetaData:
    """The tables as they stand there now, not as our models have them."""
    found = MetaData()
    found.reflect(engine)
    found.remove(found.tables["alembic_version"])
    return found


def write(engine: Engine, known: MetaData, number: int) -> None:
    """As code does that knows only these columns: a row into each table, and all of it changed."""
    with engine.begin() as connection:
        for table in known.sorted_tables:
            row = {c.name: value(c, number) for c in table.columns}
            connection.execute(table.insert().values(row))
            key = list(table.primary_key.columns)
            same = sa.and_(*(c == row[c.name] for c in key))
            changed = connection.execute(table.update().where(same).values(row))
            assert changed.rowcount == 1
            assert connection.execute(table.select().where(same)).one()


def value(column: sa.Column[Any], number: int) -> Any:
    """Something that fits: rows with the same number refer to each other."""
    if isinstance(column.type, sa.Boolean):
        return False
    if isinstance(column.type, sa.Integer):
        return number
    if isinstance(column.type, sa.DateTime):
        return datetime(2026, 12, 1, 18, number, tzinfo=UTC)
    return f"t{number}"


def count(engine: Engine, known: MetaData) -> dict[str, int]:
    def rows(table: Table) -> int:
        with engine.connect() as connection:
            query = sa.select(sa.func.count()).select_from(table)
            return int(connection.execute(query).scalar_one())

    return {table.name: rows(table) for table in known.sorted_tables}


# -- at work


@pytest.fixture
def nothing(postgres: Postgres) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    yield postgres.create("nothing")
    postgres.drop("nothing")


def test_two_programs_that_upgrade_at_once_do_it_once(nothing: str) -> None:
    words = f"from bot.store.db import upgrade; upgrade({nothing!r})"
    both = [
        subprocess.Popen([sys.executable, "-c", words], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [program.communicate(timeout=60)[1].decode() for program in both]
    assert [program.returncode for program in both] == [0, 0], said


def test_an_upgrade_waits_only_moments_for_a_table_and_tries_again(
    nothing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "TRIES", 2)
    upgrade(nothing)
    engine = open_engine(nothing)
    with engine.connect() as other:
        other.execute(text("LOCK TABLE alembic_version"))
        monkeypatch.setattr(time, "sleep", lambda _: None)
        with pytest.raises(StoreAway, match="LockNotAvailable"):
            upgrade(nothing)
        monkeypatch.setattr(time, "sleep", lambda _: other.rollback())
        upgrade(nothing)
    engine.dispose()
