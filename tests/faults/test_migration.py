"""Yesterday's code beside tomorrow's tables: a migration runs, and is taken back, while texts come.

The migration is one that nobody has written yet: additive, as each must be (CONTRIBUTING.md), and
slow. It stands in a folder of the case's own, behind all that the project has.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import NullPool, create_engine, text

from tests.faults.conftest import Case, statuses
from tests.faults.line import ROOT, Line, until

SLOW = 3
"""Seconds for which the migration holds what it has changed."""
EVERY = 0.25
"""Seconds between two texts of each family that writes."""
NEXT = '''"""a column that no code knows yet, a table beside it, and an index"""

import time

import sqlalchemy as sa
from alembic import op

revision = "tomorrow"
down_revision = "{head}"


def upgrade() -> None:
    op.add_column("messages", sa.Column("morrow", sa.Integer(), nullable=False, server_default="7"))
    op.add_column("families", sa.Column("tomorrow", sa.String(16), nullable=True))
    op.create_index("messages_by_morrow", "messages", ["morrow"])
    op.create_table(
        "tomorrows",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="CASCADE")),
    )
    op.execute("UPDATE families SET tomorrow = 'new'")
    time.sleep({slow})


def downgrade() -> None:
    op.drop_table("tomorrows")
    op.drop_index("messages_by_morrow", "messages")
    op.drop_column("families", "tomorrow")
    op.drop_column("messages", "morrow")
    time.sleep({slow})
'''
RUN = """
import sys
from pathlib import Path
from alembic import command
from bot.store import db
folder, url, way = sys.argv[1:]
db.ROOT = Path(folder)
if way == "back":
    db.command.upgrade = lambda config, _: command.downgrade(config, "-1")
db.upgrade(url)
"""
"""`puente db upgrade` on another folder's migrations; `back` takes its last one back."""


@pytest.fixture
def tomorrow(tmp_path: Path) -> Path:
    """A folder with the project's migrations and one more."""
    shutil.copytree(
        ROOT / "migrations", tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")
    )
    found = Config()
    found.set_main_option("script_location", str(ROOT / "migrations"))
    [head] = ScriptDirectory.from_config(found).get_heads()
    written = NEXT.replace("{head}", head).replace("{slow}", str(SLOW))
    (tmp_path / "migrations/versions/tomorrow.py").write_text(written)
    return tmp_path


def begin(line: Line, folder: Path, way: str = "on") -> subprocess.Popen[str]:
    """The migration beside the line."""
    words = [sys.executable, "-c", RUN, str(folder), line.database_url, way]
    return subprocess.Popen(words, cwd=ROOT, env=line.env(), stderr=subprocess.PIPE, text=True)


def ended(migration: subprocess.Popen[str]) -> None:
    said = migration.communicate(timeout=60)[1]
    assert migration.returncode == 0, said[-500:]


@contextmanager
def texts_come(case: Case, families: int = 3) -> Iterator[None]:
    """Families write all the while, each text once: what the door refuses shows."""
    over = threading.Event()

    def writes(_: int) -> None:
        while not over.is_set():
            case.network.post(case.text())
            time.sleep(EVERY)

    with ThreadPoolExecutor(families) as crowd:
        busy = [crowd.submit(writes, number) for number in range(families)]
        try:
            yield
        finally:
            over.set()
    for one in busy:
        one.result()


def asks(line: Line, query: str) -> list[tuple[object, ...]]:
    engine = create_engine(line.database_url, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]
    finally:
        engine.dispose()


def restarts(case: Case, *names: str) -> None:
    """These programs are killed, and come up on the tables as they are now."""
    for name in names:
        pid = case.line.kill(name)

        def is_new(name: str = name, pid: int = pid) -> bool:
            return case.line.settled(name) != pid and case.line.is_up(name)

        until(is_new, 60, f"a new {name}")


@pytest.mark.case(
    34, "the next migration runs while texts come in; two upgrades at once; then it is taken back",
    "nothing lost, nothing twice, no answer but 2xx; both codes work",
)  # fmt: skip
def test_a_migration_beside_a_line_at_work_costs_nothing(case: Case, tomorrow: Path) -> None:
    line = case.line
    try:
        with texts_come(case):
            time.sleep(1)
            for one in [begin(line, tomorrow), begin(line, tomorrow)]:
                ended(one)
            on = len(case.texts)
            time.sleep(2)
        assert asks(line, "SELECT version_num FROM alembic_version") == [("tomorrow",)]
        assert statuses(case.texts) == {200}
        case.settle(within=60)  # yesterday's code on tomorrow's tables, as it was
        restarts(case, "worker", "tick")
        late = case.says()  # and begun anew
        case.settle(within=40)
        assert asks(line, "SELECT DISTINCT morrow FROM messages") == [(7,)]
        assert len(line.network.sent_to(late.phone)) == 1
        with texts_come(case):
            ended(begin(line, tomorrow, "back"))
            time.sleep(1)
    finally:
        if asks(line, "SELECT version_num FROM alembic_version") == [("tomorrow",)]:
            ended(begin(line, tomorrow, "back"))
    assert statuses(case.texts) == {200}
    case.settle(within=60)
    slowest = max(seconds for one in case.texts for seconds in one.seconds)
    case.note(f"{on} texts until it was done; slowest answer to Twilio {slowest:.1f} s")
    assert line.puente("db", "upgrade").returncode == 0
