"""/console/events: what is to come, what is over, and one event with its answers, live."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from bot.console import works
from bot.console.answered import Answered, counted
from bot.console.event_room import Known, blueprint, calendar_days, this
from bot.console.gate import console
from bot.console.given import place
from bot.console.inviting import download, hours, of_listing
from bot.console.page import part, show
from bot.console.theirs import may_change, my_schools
from bot.errors import Permanent
from bot.language.languages import shipped
from bot.sheets import SHEETS
from bot.store import rsvps
from bot.store.db import transaction
from bot.store.events import Leaf

guard = "login"
A_PAGE = 50
VIEWS = ("coming", "words", "past")
"""What is to come; what is to come and lacks words in some language; what is over."""


@blueprint.get("/events")
def page() -> Response:
    """A page of them; `at` and `after` say where the page before ended."""
    view = request.args.get("view", "coming")
    view = view if view in VIEWS else "coming"
    found = works.agenda().leaf(Leaf(past=view == "past", beyond=place(), most=A_PAGE))
    last = found[-1] if len(found) == A_PAGE else None
    if view == "words":
        found = [one for one in found if len(one["languages"]) < len(shipped())]
    return show(
        "events.html", view=view, found=found, last=last, languages=len(shipped()),
        days=calendar_days() if view == "coming" and not request.args.get("at") else [],
        schools=my_schools(),
    )  # fmt: skip


@blueprint.get("/events/<key>")
def event(key: str) -> Response:
    """One event whole."""
    return show(
        "event.html", one=this(), told=_described(this()), schools=my_schools(),
        has_translator=console().desk.tools.translator is not None, languages=shipped(),
        sheets=SHEETS, can_print=may_change(this().school), poll=_poll(this()), **_answers(this()),
    )  # fmt: skip


@blueprint.get("/events/<key>/answers")
def answers(key: str) -> Response:
    """The answers as they are now."""
    return part("event_answers.html", one=this(), **_answers(this()))


@blueprint.get("/events/<key>/calendar.ics")
def ics(key: str) -> Response:
    """The event for anybody's calendar."""
    made = works.agenda().export([this().key])
    return download(made, f"{this().key}.ics", "text/calendar; charset=utf-8")


def _described(one: Known) -> dict[str, Any] | None:
    """What the school has entered; None for an event of the district's calendar."""
    return works.agenda().show(one.key) if one.id else None


def _poll(one: Known) -> dict[str, Any] | None:
    """The poll of its times; None when nobody was asked."""
    try:
        return works.agenda().poll(one.key) if one.id else None
    except Permanent:
        return None


def sessions_of(one: Known) -> dict[str, str]:
    """Its sessions by key, and when each of them is."""
    if one.id:
        found = works.agenda().show(one.key)["sessions"]
        return {
            when["key"]: hours(
                of_listing(when["starts"]), of_listing(f"{when['starts'][:10]} {when['ends']}")
            )
            for when in found
        }
    return {day.key: hours(day.starts, day.ends) for day in calendar_days() if day.event == one.key}


def _answers(one: Known) -> dict[str, Any]:
    when = sessions_of(one)
    with transaction(console().store) as session:
        said = rsvps.told_of(session, list(when))
    whole: Answered = counted(said)
    each = {key: counted([pair for pair in said if pair[0].event == key]) for key in when}
    return {"when": when, "whole": whole, "each": each}
