"""The migrations make exactly the tables that the models describe, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from bot.store.db import ROOT, Base, open_engine, upgrade


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'fresh.db'}"


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
    command.downgrade(config(url), "base")
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
