"""A notice of the calendar of rights, as a pack writes it: what is told, to which grades, when."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from bot.sentence import Sentence

GRADES = ("PK", "K", *(str(number) for number in range(1, 14)), "UG")
"""Grades as a roster has them; UG is ungraded."""
_COUNTED = re.compile(r"(start|end)([+-]\d{1,3})?")
_NAMED = re.compile(r"(\d{2})-(\d{2})")
_NO_LEAP_YEAR = 2027
"""A day of the year exists in every year when it exists in this one."""
_HOW = Sentence(
    "write a month and a day (10-15), or count from the first or last day of school "
    "(start, start-21, end-30)"
)


class NoticeDay(BaseModel):
    """A day of the school year: by its date, or so many days from the first or the last one."""

    model_config = ConfigDict(frozen=True)

    month: int = 0
    day: int = 0
    anchor: str = ""
    """start or end; empty for a date."""
    days: int = 0

    def within(self, opens: date, start: date, end: date) -> date:
        """The day in the school year from `start` to `end`, with the break from `opens` before."""
        if self.anchor:
            return (start if self.anchor == "start" else end) + timedelta(days=self.days)
        found = date(opens.year, self.month, self.day)
        return found if found >= opens else found.replace(year=opens.year + 1)


def _day(value: object) -> object:
    """ValueError says what to write instead."""
    text = str(value)
    if counted := _COUNTED.fullmatch(text):
        return NoticeDay(anchor=counted[1], days=int(counted[2] or 0))
    named = _NAMED.fullmatch(text)
    if named is None:
        raise ValueError(
            Sentence("'%(day)s' is no day of a school year: %(how)s", day=text, how=_HOW)
        )
    month, day = int(named[1]), int(named[2])
    try:
        date(_NO_LEAP_YEAR, month, day)
    except ValueError:
        raise ValueError(
            Sentence("'%(day)s' is not a day of every year: %(how)s", day=text, how=_HOW)
        ) from None
    return NoticeDay(month=month, day=day)


def _grades(value: object) -> object:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else value


Day = Annotated[NoticeDay, BeforeValidator(_day)]
Grades = Annotated[tuple[str, ...], BeforeValidator(_grades)]


class Notice(BaseModel):
    """What families with a child in these grades (none: in any) are told once a school year.

    `says` is the id of a fact, service or note of a pack: a notice has no words of its own. It is
    due from `first` until the end of the day `last`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,23}$")
    says: str
    first: Day = Field(alias="from")
    last: Day = Field(alias="until")
    grades: Grades = ()

    @field_validator("grades")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := [grade for grade in value if grade not in GRADES]:
            known = ", ".join(GRADES)
            raise ValueError(
                Sentence(
                    "no grade is called '%(grade)s': take %(known)s", grade=unknown[0], known=known
                )
            )
        return value
