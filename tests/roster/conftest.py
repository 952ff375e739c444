"""What tests of rosters share: a checker with the schools of the example district."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge import packs
from bot.privacy.screen import Screen
from bot.roster import importing
from bot.roster.home_language import home_languages
from bot.roster.importing import Reading
from bot.roster.rows import Checker, school_names
from bot.roster.screening import CellScreen
from bot.settings import Settings

TODAY = date(2026, 12, 1)
COLUMNS = (
    *("student_id", "student_name", "school", "grade", "class", "tag", "guardian_id"),
    *("guardian_name", "relation", "phone", "email", "language", "form", "consent"),
)
Read = Callable[..., Reading]


@pytest.fixture(scope="session")
def checker(settings: Settings, screen: Screen) -> Checker:
    schools = school_names(packs.load(settings.packs))
    return Checker(CellScreen(screen), home_languages(), schools)


@pytest.fixture
def read(checker: Checker, tmp_path: Path) -> Read:
    """read({"phone": "312-555-0142"}, ...) reads a file with these rows, a good one else."""

    def from_rows(*rows: dict[str, str], header: Sequence[str] = COLUMNS) -> Reading:
        lines = [",".join(header)]
        for place, row in enumerate(rows, 1):
            usual = {"student_id": f"s{place}", "guardian_id": f"g{place}"}
            lines.append(",".join(f'"{({**usual, **row}).get(name, "")}"' for name in header))
        path = tmp_path / "roster.csv"
        path.write_text("\n".join(lines), "utf-8")
        return importing.read(path, checker, TODAY)

    return from_rows
