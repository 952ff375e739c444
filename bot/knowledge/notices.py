"""The calendar of rights: which notices there are, when each is due, and what it says."""

from __future__ import annotations

from collections import Counter
from datetime import date

from bot.knowledge.notice import Notice
from bot.knowledge.packs import Fact, Pack, School
from bot.knowledge.search import Found
from bot.knowledge.year import SchoolYear, parting, school_year
from bot.sentence import Sentence

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
    found: list[str] = [
        Sentence(
            "%(pack)s: the notice %(id)s says %(says)s, which is in no pack: name the id of a "
            "fact, a service or a note",
            pack=pack.pack, id=one.id, says=one.says,
        )
        for pack, one in every
        if one.says not in known
    ]  # fmt: skip
    for pack in packs:
        ids = Counter(one.id for one in pack.notices)
        found += [
            Sentence(
                "%(pack)s: the notice %(id)s is given %(many)s times: keep one, or rename the "
                "others",
                pack=pack.pack, id=name, many=many,
            )
            for name, many in ids.items()
            if many > 1
        ]  # fmt: skip
    schools = [school for pack in packs for school in pack.schools]
    for pack, one in every:
        found += [
            Sentence("%(pack)s: the notice %(id)s %(why)s", pack=pack.pack, id=one.id, why=why)
            for why in (*_misplaced(packs, one), *_too_long(one, schools))
        ]
    if schools and parting(packs) is None:
        none = Sentence("no closure parts the school years: set parts_years on the summer break")
        found.append(none)
    return found


def _misplaced(packs: tuple[Pack, ...], notice: Notice) -> list[Sentence]:
    """How a notice lies wrongly in some school year; one line, for the first such year."""
    for name in YEARS:
        year = school_year(packs, name)
        if year is None:
            return []
        first, last = days_of(notice, year)
        if last < first:
            ends = Sentence(
                "ends before it begins (%(first)s to %(last)s in %(year)s): set a later `until`",
                first=first, last=last, year=name,
            )  # fmt: skip
            return [ends]
        if first < year.opens or last >= year.over:
            outside = Sentence(
                "is due %(first)s to %(last)s, not within the school year %(opens)s (the break "
                "before it) to %(end)s: set other days",
                first=first, last=last, opens=year.opens, end=year.end,
            )  # fmt: skip
            return [outside]
    return []


def _too_long(notice: Notice, schools: list[School]) -> list[Sentence]:
    return [
        Sentence(
            "has too long a name together with the school %(school)s: shorten its id",
            school=school.id,
        )
        for school in schools
        if len(key_of(YEARS[0], notice.id, school.id)) > LONGEST_KEY
    ]
