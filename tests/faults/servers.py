"""Where the stores of the fault cases are: an SQLite file, or a PostgreSQL that can be hurt."""

from __future__ import annotations

from contextlib import ExitStack
from importlib.util import find_spec
from typing import Any

import pytest


class Stores:
    """New stores; PostgreSQL servers are started when the first one is asked for."""

    def __init__(self, stack: ExitStack, folders: pytest.TempPathFactory) -> None:
        self._stack, self._folders, self._count = stack, folders, 0

    def __call__(self, kind: str) -> tuple[str, Any]:
        self._count += 1
        if kind == "sqlite":
            return f"sqlite:///{self._folders.mktemp('store') / 'puente.db'}", None
        if find_spec("psycopg") is None or find_spec("tests.standins.postgres") is None:
            pytest.skip("no PostgreSQL for tests here")
        from tests.standins.postgres import Postgres, found

        if not found():
            pytest.skip("no PostgreSQL is installed here")
        server = self._stack.enter_context(Postgres())
        return server.create(f"line{self._count}"), server


def well(server: Any) -> None:
    """A PostgreSQL up again, whatever a case did to it."""
    if server is not None:
        server.thaw()
        if not server.processes():
            server.start()
