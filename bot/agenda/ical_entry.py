"""One entry of an iCalendar file: what it says, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.agenda.draft import District, Fault, WrongError
from bot.agenda.recurrence import aware
from bot.sentence import Sentence

AT_ITS_SOURCE = Sentence("mend it where the file comes from")
_ESCAPED = re.compile(r"\\([\\;,nN])")
T = TypeVar("T")


@dataclass
class Entry:
    """One VEVENT, and what is wrong with it; `line` is where it begins."""

    line: int
    of: Any
    """The component as the library gives it; what a property is depends on its name."""
    here: District
    faults: list[Fault] = field(default_factory=list)

    @property
    def uid(self) -> str:
        return str(self.of.get("UID", "")).strip()

    @property
    def name(self) -> str:
        """What entries of one event share: our own key, else the UID."""
        return self.own("KEY") or self.uid

    @property
    def off(self) -> bool:
        return str(self.of.get("STATUS", "")).upper() == "CANCELLED"

    @property
    def starts(self) -> datetime:
        return aware(self.of["DTSTART"].dt, self.here.zone)

    @property
    def lasts(self) -> timedelta:
        if "DTEND" in self.of:
            return aware(self.of["DTEND"].dt, self.here.zone) - self.starts
        if "DURATION" in self.of:
            lasts: timedelta = self.of["DURATION"].dt
            return lasts
        remedy = Sentence("give it one in the calendar that it comes from")
        raise WrongError(Sentence("has no end"), remedy)

    def own(self, name: str) -> str:
        """A property of our own, in plain words."""
        found = self.of.get(f"X-PUENTE-{name}", "")
        return unescaped(found[0] if isinstance(found, list) else found).strip()

    def take(self, column: str, read: Callable[[], T]) -> T | None:
        """What is read; None and a fault when it is wrong."""
        try:
            return read()
        except WrongError as error:
            self.faults.append(Fault(self.line, column, error.wrong, error.remedy))
        except (ValueError, KeyError, AttributeError, TypeError, OverflowError):
            wrong = Sentence("cannot be read, or is missing")
            self.faults.append(Fault(self.line, column, wrong, AT_ITS_SOURCE))
        return None


def unescaped(value: object) -> str:
    """The words of a property of our own; the library undoes the escapes only of those it knows."""
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], str(value))
