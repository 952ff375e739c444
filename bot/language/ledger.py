"""Which text stands where: from which English words it was made, and who has read it.

One table a language, `responses/<language>/ledger.tsv`, a line a text, sorted, so that a change
of the English text, a new translation and a review each show as one changed line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from bot.errors import NotReady

NAME = "ledger.tsv"


class Standing(StrEnum):
    """What may be said of a text in a language."""

    MISSING = "missing"
    STALE = "stale"
    """The English text has changed since."""
    DRAFT = "draft"
    """Generated, or changed since it was read: no person has checked these words."""
    REVIEWED = "reviewed"


class Entry(NamedTuple):
    """What is known of one text; digests are those of `Texts.digest`."""

    id: str
    source: str
    """The English words that it was made from, or last compared with."""
    words: str = ""
    """The words that were reviewed; empty when nobody has."""
    reviewed_by: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True)
class Review:
    """What somebody at the desk read beside an English text, and found right or put right."""

    locale: str
    id: str
    english: str
    """The digest of the English words; the review holds for these and no others."""
    words: str
    """The whole text, in Fluent's syntax."""
    by: str
    on: date


Ledger = dict[str, Entry]
COLUMNS = Entry._fields


def read(folder: Path, code: str) -> Ledger:
    """A language's ledger; empty when it has none. NotReady when it is no such table."""
    path = folder / code / NAME
    if not path.exists():
        return {}
    rows = csv.reader(path.read_text("utf-8").splitlines(), delimiter="\t")
    try:
        head = tuple(next(rows))
        if head != COLUMNS:
            raise ValueError(f"columns {head}")
        found = [_entry(row) for row in rows]
    except (ValueError, StopIteration, csv.Error) as fault:
        raise NotReady(f"{path} cannot be read: {fault}") from None
    return {entry.id: entry for entry in found}


def _entry(row: list[str]) -> Entry:
    text_id, source, words, by, on = row
    return Entry(text_id, source, words, by, date.fromisoformat(on) if on else None)


def write(folder: Path, code: str, ledger: Mapping[str, Entry]) -> None:
    """Writes a language's ledger anew, whole or not at all."""
    table = io.StringIO()
    rows = csv.writer(table, delimiter="\t", lineterminator="\n")
    rows.writerow(COLUMNS)
    for _, entry in sorted(ledger.items()):
        on = entry.reviewed_on.isoformat() if entry.reviewed_on else ""
        rows.writerow([entry.id, entry.source, entry.words, entry.reviewed_by, on])
    path = folder / code / NAME
    fresh = path.with_suffix(".new")
    fresh.write_text(table.getvalue(), "utf-8")
    fresh.replace(path)


def standing(entry: Entry | None, english: str, words: str | None) -> Standing:
    """What may be said of a text whose words have these digests; None: there are none."""
    if words is None:
        return Standing.MISSING
    if entry is None:
        return Standing.DRAFT
    if entry.source != english:
        return Standing.STALE
    return Standing.REVIEWED if entry.reviewed_by and entry.words == words else Standing.DRAFT
