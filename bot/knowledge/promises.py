"""By when a family hears whether what it needs for an event is arranged."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.knowledge.calendar import after_office_hours, due
from bot.knowledge.packs import Office

OFFICE_DAYS = 2
AHEAD = timedelta(hours=48)
"""So long before the event a family should know, and staff are told of what nobody has met."""


def answer_due(place: Office, starts_at: datetime, now: datetime, zone: ZoneInfo) -> datetime:
    """The sooner of two office days and 48 hours before the event, and never in the past.

    Who asks later than that is promised an answer within two office hours, or before the event.
    """
    in_time = after_office_hours(place, now, OFFICE_DAYS * _hours_a_day(place), zone)
    at_once = min(due(place, "today", now, zone), starts_at)
    return max(min(in_time, starts_at - AHEAD), at_once, now)


def _hours_a_day(place: Office) -> float:
    opens, closes = (t.hour + t.minute / 60 for t in (place.opens, place.closes))
    return closes - opens
