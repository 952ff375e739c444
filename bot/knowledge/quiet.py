"""Quiet hours: when nobody is written to who has not asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class QuietHours:
    """From `start` until `end` by the clock on the wall, through midnight if that comes between.

    When the clocks are set, the wall's clock counts: an hour that does not exist is neither quiet
    nor not, and one that comes twice is quiet both times.
    """

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """As the setting writes it: "20:00-08:00". Equal times: there are none."""
        start, end = (time.fromisoformat(part) for part in text.split("-"))
        return cls(start, end)

    def at(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether it is quiet in `zone` at this moment."""
        wall = moment.astimezone(zone).time()
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end

    def over(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """The first moment from this one on that is not quiet."""
        if not self.at(moment, zone):
            return moment
        local = moment.astimezone(zone)
        later = local.time() >= self.end
        ends = datetime.combine(local.date() + timedelta(days=later), self.end, zone)
        # An end in the hour that the clocks skip comes when they have been set.
        return ends.astimezone(moment.tzinfo)
