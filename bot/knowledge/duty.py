"""When somebody is on call: 'Mon-Fri 17:00-08:00, Sat, Sun', in the district's own time."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import regex

from bot.sentence import Sentence

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PART = regex.compile(
    r"(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))?(?: (?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d))?"
)
Shift = tuple[frozenset[int], time, time]
"""The weekdays on which it begins, from when, until when; the end may lie on the day after."""


def read(duty: str) -> list[Shift]:
    """The shifts of a duty; ValueError says how one is written."""
    return [_shift(part.strip().lower()) for part in duty.split(",") if part.strip()]


def on_duty(duty: str, now: datetime) -> bool:
    """Whether `now`, in the district's time, lies in a shift; an empty duty is always."""
    shifts = read(duty)
    return not shifts or any(_covers(shift, now) for shift in shifts)


def _shift(part: str) -> Shift:
    found = _PART.fullmatch(part)
    names = [name for name in (found["first"], found["last"]) if name] if found else []
    if not found or not set(names) <= set(DAYS):
        raise ValueError(Sentence("a duty looks like: Mon-Fri 17:00-08:00, Sat, Sun"))
    first, last = DAYS.index(names[0]), DAYS.index(names[-1])
    days = frozenset((first + more) % 7 for more in range((last - first) % 7 + 1))
    start, end = (time.fromisoformat(found[n] or "00:00") for n in ("start", "end"))
    return days, start, end


def _covers(shift: Shift, now: datetime) -> bool:
    days, start, end = shift
    at, yesterday = now.time(), (now - timedelta(days=1)).weekday()
    if start < end:
        return now.weekday() in days and start <= at < end
    return (now.weekday() in days and at >= start) or (yesterday in days and at < end)
