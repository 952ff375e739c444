"""The calendar of rights: which notices there are, when each is due, and what it says."""

from __future__ import annotations

from collections import Counter
from datetime import date

from bot.knowledge.notice import Notice
from bot.knowledge.packs import Fact, Pack, School
from bot.knowledge.search import Found
from bot.knowledge.year import SchoolYear, parting, school_year

LONGEST_KEY = 64
"""Characters that the key of a broadcast may take."""
YEARS = range(2025, 2037)
"""School years in which a notice is tried: breaks begin on another date each year."""


def notices(packs: tuple[Pack, ...]) -> list[Notice]:
    """Every notice, as the nearest layer that has it puts it."""
    known: dict[str, Notice] = {}
    for pack in packs:
        for one in pack.notices:
            known.setdefault(one.id, one)
    return list(known.values())


def days_of(notice: Notice, year: SchoolYear) -> tuple[date, date]:
    """The first and the last day on which a notice is due in a school year."""
    first, last = (d.within(year.opens, year.start, year.end) for d in (notice.first, notice.last))
    return first, last


def said_by(packs: tuple[Pack, ...], notice_id: str, today: date) -> Found | None:
    """What a notice says on a day, or would say, were it not past its review date.

    As in an answer, what a nearer layer says better is said in its place, if it may be told.
    """
    notice = next((one for one in notices(packs) if one.id == notice_id), None)
    if notice is None:
        return None
    entries = [(pack.layer, entry) for pack in packs for entry in pack.entries]
    found = [
        Found(entry, layer, entry.review_by < today)
        for layer, entry in entries
        if entry.id == notice.says or (isinstance(entry, Fact) and notice.says in entry.overrides)
    ]
    return next((one for one in found if one.tellable), found[-1] if found else None)


def key_of(year: int, notice_id: str, school: str) -> str:
    """The key of the one broadcast in which a school gives a notice in a school year."""
    return f"rights-{year}-{notice_id}-{school}"


def once_of(year: int, notice_id: str) -> str:
    """What no family is told twice, however many schools its children go to."""
    return f"{year}-{notice_id}"


def notice_of(once: str) -> str:
    """The notice's id in what `once_of` made."""
    return once.partition("-")[2]


def faults(packs: tuple[Pack, ...]) -> list[str]:
    """One line for each notice that could not be given, with what to do."""
    every = [(pack, one) for pack in packs for one in pack.notices]
    if not every:
        return []
    known = {entry.id for pack in packs for entry in pack.entries}
    found = [
        f"{pack.pack}: the notice {one.id} says {one.says}, which is in no pack: "
        "name the id of a fact, a service or a note"
        for pack, one in every
        if one.says not in known
    ]
    for pack in packs:
        ids = Counter(one.id for one in pack.notices)
        found += [
            f"{pack.pack}: the notice {name} is given {many} times: keep one, or rename the others"
            for name, many in ids.items()
            if many > 1
        ]
    schools = [school for pack in packs for school in pack.schools]
    for pack, one in every:
        found += [f"{pack.pack}: the notice {one.id} {why}" for why in _misplaced(packs, one)]
        found += [f"{pack.pack}: the notice {one.id} {why}" for why in _too_long(one, schools)]
    if schools and parting(packs) is None:
        found.append("no closure parts the school years: set parts_years on the summer break")
    return found


def _misplaced(packs: tuple[Pack, ...], notice: Notice) -> list[str]:
    """How a notice lies wrongly in some school year; one line, for the first such year."""
    for name in YEARS:
        year = school_year(packs, name)
        if year is None:
            return []
        first, last = days_of(notice, year)
        if last < first:
            return [f"ends before it begins ({first} to {last} in {name}): set a later `until`"]
        if first < year.opens or last >= year.over:
            whole = f"{year.opens} (the break before it) to {year.end}"
            return [f"is due {first} to {last}, not within the school year {whole}: set other days"]
    return []


def _too_long(notice: Notice, schools: list[School]) -> list[str]:
    return [
        f"has too long a name together with the school {school.id}: shorten its id"
        for school in schools
        if len(key_of(YEARS[0], notice.id, school.id)) > LONGEST_KEY
    ]
