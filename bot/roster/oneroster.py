"""OneRoster 1.1, as a folder or .zip of CSV files: the part of it that tells whom to reach.

Read are manifest, orgs, academicSessions, classes, enrollments and users, and of these only the
columns that are named here. demographics.csv is not opened.
"""

from __future__ import annotations

import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from bot import csv_table, text_file
from bot.roster import columns
from bot.roster.findings import Finding
from bot.roster.oneroster_people import Row, ids, pairs
from bot.roster.register import LIMITS, NOT_NEEDED, PRIVATE, Register, moved
from bot.sentence import Sentence
from bot.text_file import Opener, TextFile, Unreadable

REFUSED = {
    "demographics": Sentence(
        "it carries birth dates, sex, races and countries of birth; a school line must not keep "
        "them, so it is not opened. Leave it out of the export"
    ),
}
"""Files that are not opened, and why."""
READ: dict[str, tuple[str, ...]] = {
    "manifest": ("propertyname", "value"),
    "orgs": ("sourcedid", "status", "name", "type"),
    "academicsessions": ("sourcedid", "status", "enddate"),
    "classes": ("sourcedid", "status", "title", "termsourcedids"),
    "enrollments": ("classsourcedid", "usersourcedid", "status", "role", "enddate"),
    "users": (
        *("sourcedid", "status", "role", "givenname", "familyname", "orgsourcedids"),
        *("grades", "email", "sms", "phone", "agentsourcedids"),
    ),
}
"""The files and columns that are read, in lower case."""
EXPECTED = frozenset({"datelastmodified", "enableduser", "middlename", "phone", "identifier"})
"""Columns that are in every export and say nothing here: not worth a line."""
METADATA = "metadata."
WANTED = ("language", "form", "consent", "relation")
"""What a column of metadata may tell besides."""
GONE = "tobedeleted"
MOST_ENROLLMENTS = 2_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError)


def is_one(path: Path) -> bool:
    """Whether a path can be an export of this kind, and no single table."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def read(path: Path, today: date) -> Register:
    """The export at `path`; classes and enrollments that ended before `today` are left out."""
    if path.is_dir():
        return _Export({p.name: _file(p) for p in sorted(path.glob("*.csv"))}, today).register()
    try:
        with zipfile.ZipFile(path) as archive:
            return _Export(_members(archive), today).register()
    except FileNotFoundError:
        raise Unreadable(Sentence("there is no file %(file)s", file=repr(path.name))) from None
    except _BROKEN:
        why = Sentence("%(file)s is no .zip file, is damaged, or has a password", file=path.name)
        raise Unreadable(why) from None


@dataclass(frozen=True)
class _File:
    opens: Opener
    size: int


def _file(path: Path) -> _File:
    return _File(lambda: path.open("rb"), path.stat().st_size)


def _members(archive: zipfile.ZipFile) -> dict[str, _File]:
    def member(info: zipfile.ZipInfo) -> _File:
        return _File(lambda: archive.open(info), info.file_size)  # type: ignore[arg-type,return-value]

    return {PurePosixPath(info.filename).name: member(info) for info in archive.infolist()}


class _Export:
    """The files of one export, and what they say about each other."""

    def __init__(self, files: Mapping[str, _File], today: date) -> None:
        self._files = {PurePosixPath(name).stem.lower(): (name, f) for name, f in files.items()}
        self._today = today.isoformat()
        self._made = Register(iter(()))

    def register(self) -> Register:
        if "users" not in self._files:
            why = Sentence("there is no users.csv: is this an export of OneRoster 1.1?")
            raise Unreadable(why)
        self._leave_alone()
        self._heed_manifest()
        people = self._people()
        schools = {row["sourcedid"]: row for row in self._rows("orgs")}
        self._made.rows = pairs(people, schools, self._classes())
        return self._made

    def _leave_alone(self) -> None:
        """Tells of files that are not opened."""
        for stem, (name, _) in self._files.items():
            if stem not in READ and name.lower().endswith(".csv"):
                why = REFUSED.get(stem) or (PRIVATE if columns.is_private(stem) else NOT_NEEDED)
                self._made.not_read.append((name, why))

    def _heed_manifest(self) -> None:
        said = {row["propertyname"].lower(): row["value"].lower() for row in self._rows("manifest")}
        version = said.get("oneroster.version", "1.1")
        if not version.startswith("1.1") and version != "1.0":
            raise Unreadable(
                Sentence(
                    "OneRoster %(version)s is not read: choose version 1.1", version=version[:8]
                )
            )
        self._made.full = "delta" not in (said.get("file.users"), said.get("file.enrollments"))

    def _people(self) -> dict[str, Row]:
        found = {}
        for row in self._rows("users"):
            if row["status"].lower() != GONE and row["sourcedid"]:
                found[row["sourcedid"]] = row
        return found

    def _classes(self) -> dict[str, list[str]]:
        """The titles of the classes that each user has now."""
        over = {row["sourcedid"] for row in self._rows("academicsessions") if self._ended(row)}
        titles = {
            row["sourcedid"]: row["title"]
            for row in self._rows("classes")
            if row["status"].lower() != GONE and not self._all_over(row["termsourcedids"], over)
        }
        taken: dict[str, list[str]] = defaultdict(list)
        for row in self._rows("enrollments", MOST_ENROLLMENTS):
            title = titles.get(row["classsourcedid"], "")
            now = row["status"].lower() != GONE and not self._ended(row)
            if title and now and row["role"].lower() == "student":
                taken[row["usersourcedid"]].append(title)
        return taken

    def _ended(self, row: Row) -> bool:
        return bool(row["enddate"]) and row["enddate"][:10] < self._today

    @staticmethod
    def _all_over(terms: str, over: set[str]) -> bool:
        named = ids(terms)
        return bool(named) and set(named) <= over

    def _rows(self, stem: str, most: int = LIMITS.rows) -> Iterator[Row]:
        """The columns that are wanted of a file's rows; nothing when there is no such file."""
        if stem not in self._files:
            return
        name, file = self._files[stem]
        found = text_file.behind(name, file.opens, file.size, LIMITS)
        yield from self._of(stem, found, most)

    def _of(self, stem: str, found: TextFile, most: int) -> Iterator[Row]:
        lines = csv_table.lines(found, most, LIMITS.todo)
        first = next(lines, None)
        if first is None:
            return
        headers = [cell.strip() for cell in first.cells]
        places = {h.lower(): at for at, h in enumerate(headers) if h.lower() in READ[stem]}
        places |= self._metadata(headers) if stem == "users" else {}
        if stem == "users":
            self._tell_of(headers, places)
        for line in lines:
            if len(line.cells) != len(headers):
                what = line.broken or moved(len(line.cells), len(headers))
                todo = Sentence("export it anew")
                self._made.findings.append(
                    Finding(line.number, "", what, todo, stem == "users", found.name)
                )
                continue
            row = dict.fromkeys(READ[stem], "")
            row |= {name: line.cells[at] for name, at in places.items()}
            yield {**row, "line": str(line.number)}

    @staticmethod
    def _metadata(headers: list[str]) -> dict[str, int]:
        """Columns of metadata that tell a language, a form of contact, consent or a relation."""
        places: dict[str, int] = {}
        for at, header in enumerate(headers):
            if not header.lower().startswith(METADATA) or columns.is_private(header):
                continue
            rest = header[len(METADATA) :]
            name = "language" if "language" in rest.lower() else columns.column_of(rest)
            if name in WANTED:
                places.setdefault(name, at)
        return places

    def _tell_of(self, headers: list[str], places: dict[str, int]) -> None:
        for at, header in enumerate(headers):
            if at in places.values() or header.lower() in EXPECTED or not header:
                continue
            why = PRIVATE if columns.is_private(header) else NOT_NEEDED
            self._made.not_read.append((f"users.csv: {header}", why))
