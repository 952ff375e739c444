"""A file of events, a sheet or a calendar, as drafts."""

from __future__ import annotations

from pathlib import Path

from bot import text_file
from bot.agenda import from_csv, from_ical
from bot.agenda.draft import District, Reading
from bot.agenda.from_ical import Given
from bot.agenda.sheet import LIMITS, fault_of
from bot.errors import Permanent
from bot.sentence import Sentence
from bot.text_file import Unreadable

SHEETS, CALENDARS = (".csv", ".tsv", ".txt"), (".ics", ".ical")


def read(path: Path, here: District, given: Given) -> tuple[str, Reading]:
    """The encoding of a file, and what it holds. Permanent when it is of no kind that is taken."""
    kind = path.suffix.lower()
    if kind not in SHEETS + CALENDARS:
        ways = " ".join(SHEETS + CALENDARS)
        wanted = Sentence("%(file)s: save it as one of %(known)s", file=path.name, known=ways)
        raise Permanent("file", wanted)
    try:
        found = text_file.at(path, LIMITS)
        if kind in CALENDARS:
            return found.encoding, from_ical.read(found.text(), here, given)
    except Unreadable as why:
        return "", Reading((), (fault_of(why),))
    return found.encoding, from_csv.read(found, here)
