"""Looking for a time with families: propose some, count what suits, fix one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.agenda import cells
from bot.agenda.draft import District, When, WrongError, moment, said, session
from bot.errors import Permanent
from bot.knowledge.school_events import AHEAD, key_on
from bot.language.beyond import name_of
from bot.language.texts import SOURCE
from bot.privacy.mask import mask_number
from bot.reporting.small_cells import standing_apart
from bot.sentence import Sentence
from bot.store import events, polls
from bot.store.db import Session
from bot.store.events import Event, EventSession, EventText
from bot.store.families import Family
from bot.store.polls import Poll, PollAnswer

FEWEST, MOST = 2, 5
"""Times in a poll: with fewer there is nothing to choose, and more fill a text message."""
HOUR = timedelta(hours=1)
_TIME = re.compile(r"(\S+)[T ](\d{1,2}:\d{2})(?:-(\d{1,2}:\d{2}))?")


@dataclass(frozen=True)
class About:
    """What an event is, whose time is being looked for."""

    title: str
    place: str = ""
    school: str = ""
    ways: str = ""


def times(written: Sequence[str], here: District) -> list[When]:
    """The times, as in 2026-12-10T17:00-18:30; without an end they last an hour. WrongError."""
    found = [_one(text, here) for text in written]
    if not FEWEST <= len(found) <= MOST:
        wrong = Sentence("%(many)s times", many=len(found))
        remedy = Sentence("propose %(fewest)s to %(most)s of them", fewest=FEWEST, most=MOST)
        raise WrongError(wrong, remedy)
    if len({when.starts_at for when in found}) < len(found):
        raise WrongError(Sentence("a time is there twice"), Sentence("name each once"))
    return sorted(found, key=lambda when: when.starts_at)


def _one(text: str, here: District) -> When:
    parts = _TIME.fullmatch(text.strip())
    if parts is None:
        wrong = Sentence("%(text)s is no time", text=repr(text))
        raise WrongError(wrong, Sentence("write it like 2026-12-10T17:00-18:30"))
    day = cells.day(parts[1])
    starts = datetime.combine(day, cells.hour(parts[2]))
    ends = datetime.combine(day, cells.hour(parts[3])) if parts[3] else starts + HOUR
    when = session(moment(starts, here.zone), moment(ends, here.zone), here.now)
    if when.starts_at <= here.now:
        wrong = Sentence("%(time)s has begun", time=text)
        raise WrongError(wrong, Sentence("propose only what is still to come"))
    if when.starts_at > here.now + AHEAD:
        wrong = Sentence("%(time)s is far ahead", time=text)
        raise WrongError(wrong, Sentence("propose times within %(days)s days", days=AHEAD.days))
    return when


def propose(
    store: Session, key: str, proposed: Sequence[When], about: About | None, here: District
) -> None:
    """Opens a poll for an event; makes the event with `about` when there is none of this key."""
    event = events.find(store, key)
    if event is None:
        if about is None:
            what = Sentence("there is no event %(key)s: a new one needs --title", key=key)
            raise Permanent("unknown", what)
        event = _made(store, key, about, here)
    if polls.of_event(store, key) is not None:
        asked = Sentence("families have been asked about %(key)s already", key=key)
        raise Permanent("poll", asked)
    if event.cancelled_at is not None:
        raise Permanent("cancelled", Sentence("%(key)s is cancelled", key=key))
    polls.propose(store, event.id, [(one.starts_at, one.ends_at) for one in proposed], here.now)


def _made(store: Session, key: str, about: About, here: District) -> Event:
    title, place = said("title", about.title), said("place", about.place)
    if not title:
        remedy = Sentence("say what it is: --title")
        raise WrongError(Sentence("the title is missing"), remedy)
    made = Event(
        key=cells.key(key, here),
        school=cells.school(about.school, here),
        other_ways=list(cells.ways(about.ways, here)),
        created_at=here.now,
        updated_at=here.now,
    )
    store.add(made)
    store.flush()
    store.add(
        EventText(event_id=made.id, language=SOURCE, title=title, place=place, at=here.now)
    )  # fmt: skip
    store.flush()
    return made


def fix(store: Session, key: str, number: int, zone: ZoneInfo, now: datetime) -> str:
    """Makes the time called `number` the event's; the key of that session, as answers name it.

    Once more with the same number changes nothing. Permanent when another one was fixed before.
    """
    poll, event = _poll(store, key)
    if not 1 <= number <= len(poll.times):
        there_are = Sentence("%(key)s has the times 1 to %(most)s", key=key, most=len(poll.times))
        raise Permanent("number", there_are)
    starts, ends = poll.time(number)
    if starts <= now:
        raise Permanent("past", Sentence("time %(number)s is over", number=number))
    if event.cancelled_at is not None:
        raise Permanent("cancelled", Sentence("%(key)s is cancelled", key=key))
    if not polls.fix(store, poll.id, number, now):
        before = Sentence("time %(number)s was fixed before", number=poll.fixed)
        raise Permanent("fixed", before)
    there = events.sessions_of(store, [event.id])[event.id]
    one = next((known for known in there if known.starts_at == starts), None)
    if one is None:
        fresh = max((known.number for known in there), default=0) + 1
        one = EventSession(event_id=event.id, number=fresh, starts_at=starts, ends_at=ends)
        store.add(one)
        event.updated_at = now
        store.flush()
    return key_on(event.key, one.number, starts, zone)


def counts(store: Session, key: str, zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    """How many families each time suits, of which languages, and when else some could come.

    Languages of few families stand together as `others` (bot/reporting/small_cells.py). Wishes are
    for staff to read one by one: each has its language and a part of the number, and no name.
    """
    poll, _ = _poll(store, key)
    found = polls.answers(store, poll.id)
    apart = standing_apart(Counter(one.language for one in found))
    return {
        "event": key,
        "open": poll.is_open(now),
        "fixed": poll.fixed,
        "answers": len(found),
        "none": sum(not one.choices for one in found),
        "times": [
            {
                "number": number,
                "starts": _local(poll, number, zone),
                "families": sum(number in one.choices for one in found),
                "languages": _by_language(found, number, apart),
            }
            for number in range(1, len(poll.times) + 1)
        ],
        "wishes": [_wish(store, one) for one in found if one.wish],
    }


def _by_language(
    found: Sequence[PollAnswer], number: int, apart: Collection[str]
) -> dict[str, int]:
    if not apart:
        return {}
    suits = Counter(
        one.language if one.language in apart else "others"
        for one in found
        if number in one.choices
    )  # fmt: skip
    return dict(suits.most_common())


def _wish(store: Session, one: PollAnswer) -> dict[str, str]:
    family = store.get_one(Family, one.family_id)
    number = mask_number(family.number)
    return {"number": number, "language": name_of(one.language or SOURCE), "words": one.wish}


def _local(poll: Poll, number: int, zone: ZoneInfo) -> str:
    starts, ends = (when.astimezone(zone) for when in poll.time(number))
    return f"{starts:%Y-%m-%d %H:%M}-{ends:%H:%M}"


def _poll(store: Session, key: str) -> tuple[Poll, Event]:
    poll, event = polls.of_event(store, key), events.find(store, key)
    if poll is None or event is None:
        none = Sentence("no times were proposed for %(key)s: puente events propose", key=key)
        raise Permanent("no_poll", none)
    return poll, event
