"""What every figure is handed: how long to measure, where, and against which stores."""

from __future__ import annotations

import importlib
import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.supervise import ports

_names = itertools.count(1)


class NotMeasured(Exception):
    """A figure, or a part of it, cannot be had here; the message says why."""


@dataclass
class Bench:
    """One call of `make bench`."""

    folder: Path
    quick: bool = False
    postgres: Callable[[str], str] | None = None
    """Makes an empty database of this name and gives its address; None without a server."""
    no_postgres: str = ""
    version: str = ""
    """PostgreSQL's."""
    progress: Callable[[str], None] = field(default=print)

    @property
    def rounds(self) -> int:
        return 2 if self.quick else 5

    def many(self, full: int, quick: int) -> int:
        """How many of something; fewer in a short trial."""
        return quick if self.quick else full

    def place(self, name: str) -> Path:
        """A fresh folder."""
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self.folder))

    def stores(self, name: str) -> Iterator[tuple[str, str]]:
        """(kind, address) of an empty store of each kind that there is."""
        yield "SQLite", f"sqlite:///{self.place(name) / 'puente.db'}"
        if self.postgres:
            yield "PostgreSQL", self.postgres(f"bench_{name}_{next(_names)}")


def free_port() -> int:
    """A port with room after it, that no outgoing connection can be given meanwhile."""
    return ports.next_free(random.randrange(20_000, 30_000), ("it",))["it"]


@contextmanager
def a_bench(quick: bool, progress: Callable[[str], None] = print) -> Iterator[Bench]:
    """A bench with a temporary folder, and a PostgreSQL when there is one."""
    with ExitStack() as held:
        folder = held.enter_context(tempfile.TemporaryDirectory(prefix="puente-bench-"))
        bench = Bench(Path(folder), quick, progress=progress)
        try:
            server = held.enter_context(_postgres())
            bench.postgres = server.create
            bench.version = _version(server.url())
        except NotMeasured as why:
            bench.no_postgres = str(why)
        yield bench


@contextmanager
def _postgres() -> Iterator[Any]:
    """The tests' own PostgreSQL server; NotMeasured when it, or what speaks to it, is not there."""
    held = ExitStack()
    try:
        server = held.enter_context(importlib.import_module("tests.standins.postgres").Postgres())
    except ImportError as missing:
        raise NotMeasured(f"no PostgreSQL ({missing.name} is not there)") from None
    except Exception as fault:  # noqa: BLE001 - whatever it is, the rest can be measured
        raise NotMeasured(f"no PostgreSQL ({fault})") from None
    with held:
        yield server


def _version(url: str) -> str:
    import psycopg

    with psycopg.connect(url) as connection:
        return f"PostgreSQL {connection.execute('SHOW server_version').fetchone()[0]}"  # type: ignore[index]
