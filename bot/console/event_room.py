"""The room of events: whose they are, and what a page knows of the one that its address names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from flask import g, request
from werkzeug.exceptions import NotFound

from bot.console.gate import console, room
from bot.console.inviting import furnish_room
from bot.console.roles import Right
from bot.console.theirs import is_ours, may_change
from bot.console.uploads import takes_files
from bot.knowledge.calendar import upcoming
from bot.store import events
from bot.store.db import transaction

guard = "login"
blueprint = room("events", __name__, Right.INVITE)
furnish_room(blueprint)
takes_files(blueprint, "upload")


@dataclass(frozen=True)
class Known:
    """The event of an address: a school's own, or one of the district's calendar."""

    key: str
    school: str
    id: int
    """0 for an event of the district's calendar: nobody changes it here."""

    @property
    def is_changed_here(self) -> bool:
        """Whether whoever asks may change it."""
        return self.id > 0 and may_change(self.school)


@blueprint.before_request
def theirs() -> None:
    """An event of another school is not there; one of all schools is for looking at."""
    key = (request.view_args or {}).get("key")
    if key is None:
        return
    found = known_as(key)
    if found is None or not is_ours(found.school):
        raise NotFound
    if request.method == "POST" and not found.is_changed_here:
        raise NotFound
    g.event = found


def this() -> Known:
    """The event that the address names; whoever asks may see it."""
    return cast(Known, g.event)


def known_as(key: str) -> Known | None:
    """The event of this key, a school's own first."""
    with transaction(console().store) as session:
        found = events.find(session, key)
    if found is not None:
        return Known(found.key, found.school, found.id)
    of_packs = (one for pack in console().desk.tools.packs for one in pack.events)
    listed = next((one for one in of_packs if one.id == key), None)
    return Known(listed.id, listed.school, 0) if listed else None


@dataclass(frozen=True)
class Day:
    """One occurrence of an event of the district's calendar."""

    key: str
    title: str
    place: str
    school: str
    day: date
    starts: datetime
    ends: datetime

    @property
    def event(self) -> str:
        return self.key.partition("@")[0]


def calendar_days() -> list[Day]:
    """What the district's calendar has, two months ahead, as far as they may see it."""
    tools, now = console().desk.tools, console().clock()
    return [
        Day(
            one.key,
            tools.texts.render("en", "broadcast-words", {"words": one.facts["title"]}),
            tools.texts.render("en", "broadcast-words", {"words": one.facts["place"]}),
            one.event.school,
            one.day,
            datetime.combine(one.day, one.event.start, tools.zone),
            datetime.combine(one.day, one.event.end, tools.zone),
        )
        for one in upcoming(tools.packs, now, tools.zone)
        if is_ours(one.event.school)
    ]
