"""docs/privacy.md says of every table what it holds, why, and for how long."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import bot.store
from bot.store.db import ROOT, Base

PAGE = ROOT / "docs/privacy.md"
for _module in pkgutil.iter_modules(bot.store.__path__, "bot.store."):
    importlib.import_module(_module.name)  # a table that nobody has loaded is not looked for


def rows() -> Iterator[list[str]]:
    """The cells of each row of the table below "What is kept"."""
    _, _, below = PAGE.read_text("utf-8").partition("\n## What is kept")
    section, _, _ = below.partition("\n## ")
    for line in section.splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def named() -> list[str]:
    return [name for *_, tables in list(rows())[2:] for name in re.findall(r"`(\w+)`", tables)]


def test_every_table_of_the_store_stands_in_one_row_and_no_other_does() -> None:
    assert sorted(named()) == sorted(Base.metadata.tables)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_row_says_what_and_why_and_how_long(place: int) -> None:
    found = list(rows())
    assert {len(row) for row in found} == {4}
    assert [row for row in found if not row[place]] == []
