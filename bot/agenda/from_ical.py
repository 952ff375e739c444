"""An iCalendar file (RFC 5545) as drafts: events by UID, recurrences laid out for a year.

What a family needs to know and a calendar has no place for stands in properties of our own,
X-PUENTE-OTHER-WAYS and so on, as `to_ical` writes them; or it is given for the whole file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from icalendar import Calendar

from bot.agenda import cells
from bot.agenda.draft import (
    District,
    Draft,
    Fault,
    Reading,
    When,
    WrongError,
    locale,
    said,
    session,
)
from bot.agenda.ical_entry import AT_ITS_SOURCE, Entry, unescaped
from bot.agenda.recurrence import aware, starts_of
from bot.agenda.sheet import LIMITS
from bot.language.texts import SOURCE
from bot.sentence import Sentence

YEAR = timedelta(days=366)
_LONGEST_UID = 255
_LONGEST_ERROR = 80
"""Characters of what the library says of a file; that is English in every language."""
_NEEDED = {
    "title": Sentence("every event needs a title"),
    "place": Sentence("every event needs a place"),
}
T = TypeVar("T")


@dataclass(frozen=True)
class Given:
    """What is true of every event of a file that does not say it itself."""

    ways: str = ""
    school: str = ""


def read(text: str, here: District, given: Given) -> Reading:
    """The events of a calendar, what is wrong with it, and which UIDs are called off."""
    try:
        calendar = Calendar.from_ical(text)
        entries = list(_entries(text, calendar, here))
    except (ValueError, KeyError, IndexError) as error:
        wrong = Sentence("no calendar (%(english)s)", english=str(error)[:_LONGEST_ERROR])
        return Reading((), (Fault(1, "", wrong, Sentence("export it again")),))
    if len(entries) > LIMITS.rows:
        wrong = Sentence("more than %(most)s entries", most=f"{LIMITS.rows:,}")
        return Reading((), (Fault(1, "", wrong, LIMITS.todo),))
    every_off = str(calendar.get("METHOD", "")).upper() == "CANCEL"
    drafts: list[Draft] = []
    faults: list[Fault] = []
    notices: list[Sentence] = []
    off: list[str] = []
    for its in _by_name(entries).values():
        mains = [entry for entry in its if "RECURRENCE-ID" not in entry.of]
        if mains and (every_off or all(entry.off for entry in mains)):
            off += [entry.uid for entry in mains]
            continue
        found = _draft(its, mains, here, given)
        faults += [fault for entry in its for fault in entry.faults]
        if found is not None:
            drafts.append(found)
            notices += _without_a_note(its[0], found)
        elif not any(entry.faults for entry in its):
            over = Sentence("line %(line)s: it is over, and was left out", line=its[0].line)
            notices.append(over)
    faults.sort(key=lambda fault: fault.line)
    return Reading(tuple(drafts), tuple(faults), tuple(notices), tuple(off))


def _without_a_note(entry: Entry, found: Draft) -> list[Sentence]:
    if found.words[found.language]["note"]:
        return []
    try:
        _described(entry)
    except WrongError as error:
        left_out = Sentence(
            "line %(line)s: its description was left out: %(why)s", line=entry.line, why=error.wrong
        )
        return [left_out]
    return []


def _entries(text: str, calendar: Calendar, here: District) -> Iterator[Entry]:
    begun = (
        line
        for line, words in enumerate(text.splitlines(), 1)
        if words.strip().upper() == "BEGIN:VEVENT"
    )
    for line, component in zip(begun, calendar.walk("VEVENT"), strict=True):
        entry = Entry(line, component, here)
        for name, wrong in component.errors:
            said_so = Sentence("cannot be read (%(english)s)", english=str(wrong)[:_LONGEST_ERROR])
            entry.faults.append(Fault(line, str(name), said_so, AT_ITS_SOURCE))
        yield entry


def _by_name(entries: list[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.name or f"line {entry.line}", []).append(entry)
    return found


def _draft(its: list[Entry], mains: list[Entry], here: District, given: Given) -> Draft | None:
    """The event of these entries; None when it is over, or when they have faults."""
    first = (mains or its)[0]
    if not mains:
        first.take("RECURRENCE-ID", _no_main)
    if not 0 < len(first.uid) <= _LONGEST_UID:
        remedy = Sentence("export the calendar again")
        first.take("UID", partial(_raise, Sentence("missing or too long"), remedy))
    for again in mains[1:]:
        if not again.own("KEY"):
            wrong = Sentence("the same as in line %(line)s", line=first.line)
            remedy = Sentence("delete one of the two entries")
            again.take("UID", partial(_raise, wrong, remedy))
    if any(entry.faults for entry in its):
        return None
    sessions = _sessions(its, mains, here)
    about = _about(first, here, given) if sessions else {}
    if not sessions or any(entry.faults for entry in its):
        return None
    return Draft(line=first.line, uid=first.uid, sessions=tuple(sessions), **about)


def _raise(wrong: Sentence, remedy: Sentence) -> None:
    raise WrongError(wrong, remedy)


def _no_main() -> None:
    wrong = Sentence("changes an event that is not in the file")
    raise WrongError(wrong, Sentence("export the whole calendar"))


def _about(first: Entry, here: District, given: Given) -> dict[str, Any]:
    """What the event is beside its sessions, by the names that a Draft has for it."""
    language = first.take("SUMMARY", lambda: _language(first.of["SUMMARY"])) or SOURCE

    def own(name: str, read: Callable[[str], T], usual: str = "") -> T | None:
        return first.take(f"X-PUENTE-{name}", lambda: read(first.own(name) or usual))

    return {
        "language": language,
        "words": _words(first, language),
        "key": own("KEY", partial(cells.key, here=here)),
        "kind": own("KIND", cells.one_of("school", "community")),
        "organizer": own("ORGANIZER", partial(said, "title")),
        "school": own("SCHOOL", partial(cells.school, here=here), given.school),
        "family_welcome": own("FAMILY-WELCOME", cells.truth, "yes"),
        "asks_for_id": own("ID-NEEDED", lambda text: cells.truth(text) if text else None),
        "other_ways": own("OTHER-WAYS", partial(cells.ways, here=here), given.ways),
        "capacity": own("CAPACITY", cells.capacity),
        "supports": {
            "childcare": own("CHILDCARE", cells.ages),
            "ride": own("RIDE", cells.truth),
            "dinner": own("DINNER", cells.truth),
            "diets": own("DIETS", cells.plain_words),
            "interpreters": own("INTERPRETERS", partial(cells.languages, here=here)),
            "access": own("ACCESS", cells.plain_words),
            "step_free": own("STEP-FREE", cells.truth, "yes"),
        },
    }


def _language(words: Any) -> str:
    """The language that a text says it is in; English when it says nothing."""
    named = str(getattr(words, "params", {}).get("LANGUAGE", "")) or SOURCE
    try:
        return locale(named)
    except WrongError:
        return locale(named.partition("-")[0])


def _words(first: Entry, language: str) -> dict[str, dict[str, str]]:
    """Title, place and note; those in further languages stand in properties of our own."""
    title = first.take("SUMMARY", lambda: _needed("title", str(first.of.get("SUMMARY", ""))))
    place = first.take("LOCATION", lambda: _needed("place", str(first.of.get("LOCATION", ""))))
    found = {language: {"title": title or "", "place": place or "", "note": _note(first)}}
    for name in ("title", "place", "note"):
        given = first.of.get(f"X-PUENTE-{name.upper()}", [])
        for words in given if isinstance(given, list) else [given]:
            code = first.take(f"X-PUENTE-{name.upper()}", partial(_language, words))
            text = first.take(f"X-PUENTE-{name.upper()}", partial(_plain, name, unescaped(words)))
            if code and text and code != language:
                found.setdefault(code, {"title": "", "place": "", "note": ""})[name] = text
    return {code: own for code, own in found.items() if own["title"]}


def _plain(name: str, text: str) -> str:
    return said(name, cells.safe(text))


def _needed(name: str, text: str) -> str:
    if not text.strip():
        raise WrongError(Sentence("missing"), _NEEDED[name])
    return _plain(name, text)


def _described(entry: Entry) -> str:
    return _plain("note", " ".join(str(entry.of.get("DESCRIPTION", "")).split()))


def _note(first: Entry) -> str:
    """The description, when it can be sent."""
    try:
        return _described(first)
    except WrongError:
        return ""


def _sessions(its: list[Entry], mains: list[Entry], here: District) -> list[When]:
    """What is still to come, within a year, soonest first."""
    found: dict[datetime, tuple[datetime, timedelta]] = {}
    for entry in mains:
        lasts = entry.take("DTEND", lambda e=entry: e.lasts)  # type: ignore[misc]
        starts = entry.take("DTSTART", partial(starts_of, entry.of, here.zone, here.now + YEAR))
        if lasts is not None:
            found |= {at.astimezone(UTC): (at, lasts) for at in starts or ()}
    for entry in its:
        if entry not in mains:
            _change(entry, found, here)
    coming = []
    for entry in mains[:1]:
        for at, lasts in found.values():
            if at + lasts > here.now:
                local = at.astimezone(here.zone)
                ends = (at.astimezone(UTC) + lasts).astimezone(here.zone)
                when = entry.take("DTSTART", partial(session, local, ends, here.now))
                coming += [when] if when else []
    return sorted(coming, key=lambda when: when.starts_at)


def _change(
    entry: Entry, found: dict[datetime, tuple[datetime, timedelta]], here: District
) -> None:
    """One occurrence that is other than the rule says, or does not take place."""
    was = entry.take("RECURRENCE-ID", lambda: aware(entry.of["RECURRENCE-ID"].dt, here.zone))
    if was is None or found.pop(was.astimezone(UTC), None) is None or entry.off:
        return
    starts = entry.take("DTSTART", lambda: entry.starts)
    lasts = entry.take("DTEND", lambda: entry.lasts)
    if starts is not None and lasts is not None:
        found[starts.astimezone(UTC)] = (starts, lasts)
