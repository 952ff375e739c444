"""When a calendar's entry begins: once, or as often as its rule and its further dates say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import islice, takewhile
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.agenda.draft import WrongError, moment
from bot.sentence import Sentence

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_MOST_TURNS = 30_000
"""Occurrences that are counted through, from a rule's beginning, before it is given up."""


def starts_of(entry: Any, zone: ZoneInfo, until: datetime) -> list[datetime]:
    """Every beginning before `until`, in order; WrongError when `entry` does not say it."""
    first = aware(entry["DTSTART"].dt, zone)
    starts = {first}
    if "RRULE" in entry:
        starts = set(_recurrences(entry["RRULE"], first, until))
    starts |= {aware(one, zone) for one in _dates(entry.get("RDATE"))}
    without = {aware(one, zone) for one in _dates(entry.get("EXDATE"))}
    return sorted(starts - without)


def aware(value: Any, zone: ZoneInfo) -> datetime:
    """A moment; without a zone of its own it is in `zone`. A day alone is a WrongError."""
    if not isinstance(value, datetime):
        remedy = Sentence("give it a beginning and an end")
        raise WrongError(Sentence("has a day and no time"), remedy)
    return value if value.tzinfo else moment(value, zone)


def _recurrences(rule: Any, first: datetime, until: datetime) -> Iterator[datetime]:
    if isinstance(rule, list) or str(rule.get("FREQ", [""])[0]) not in FREQUENCIES:
        remedy = Sentence("use one rule: daily, weekly, monthly or yearly")
        raise WrongError(Sentence("recurs by a rule that is not taken"), remedy)
    if "UNTIL" in rule:
        rule = rule.copy()
        rule["UNTIL"] = [_last(rule["UNTIL"][0], first)]
    every = rrulestr(rule.to_ical().decode(), dtstart=first)
    return takewhile(lambda at: at < until, islice(every, _MOST_TURNS))


def _last(until: date | datetime, first: datetime) -> datetime:
    """A rule's end, in UTC as its arithmetic wants it; a day counts until it is over."""
    if not isinstance(until, datetime):
        until = datetime.combine(until, time.max.replace(microsecond=0))
    return (until if until.tzinfo else until.replace(tzinfo=first.tzinfo)).astimezone(UTC)


def _dates(given: Any) -> Iterator[Any]:
    for several in given if isinstance(given, list) else [given] if given else []:
        for one in several.dts:
            yield one.dt[0] if isinstance(one.dt, tuple) else one.dt
