"""/console/rosters: whom the line may reach, out of the school's own files; looked at first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot.console.gate import audit, console, me, room
from bot.console.inviting import furnish_room
from bot.console.page import show
from bot.console.roles import Right
from bot.console.theirs import my_schools
from bot.console.uploads import file_of, takes_files
from bot.console.works import checker, plainly
from bot.errors import Permanent, PuenteError
from bot.roster import importing, optouts, report
from bot.roster.importing import Reading, Roster
from bot.roster.tally import COUNTED, Tally
from bot.sentence import Sentence

guard = "login"
blueprint = room("rosters", __name__, Right.MANAGE)
furnish_room(blueprint)
takes_files(blueprint, "take_in", "stop_numbers")

SHOWN = 200
"""Rows of a report that a page shows."""


@blueprint.get("/rosters")
def page() -> Response:
    """The form for a file, and what becomes of it."""
    return _show()


@blueprint.post("/rosters")
def take_in() -> Response:
    """Looks at a file, or takes it in; nothing is saved while a row is bad, unless it is left
    out."""
    return _report(_taken)


@blueprint.post("/rosters/opt-outs")
def stop_numbers() -> Response:
    """A list of numbers that must get nothing. It is the district's: a STOP is for every school."""
    if not me().everywhere:
        raise NotFound
    return _report(_stopped)


def _report(do: Callable[[bool], dict[str, Any]]) -> Response:
    save, status = request.form.get("do") == "save", 200
    values: dict[str, Any] = {}
    try:
        values = do(save)
        status = 422 if values.get("refused") else 200
    except PuenteError as fault:
        values["fault"], status = plainly(fault), 422
    if request.headers.get("HX-Request"):
        return show("roster_report.html", status, **{**_EMPTY, **values})
    return _show(status, **values)


_EMPTY: dict[str, Any] = {"told": None, "stops": None, "fault": "", "refused": False}


def _show(status: int = 200, **values: Any) -> Response:
    return show("rosters.html", status, schools=my_schools(), **{**_EMPTY, **values})


def _taken(save: bool) -> dict[str, Any]:
    """What a roster's import would do, or did."""
    form, here = request.form, console()
    source = _source(form.get("source", "").strip())
    now = here.clock()
    with file_of("file") as path:
        today = now.astimezone(here.settings.zone).date()
        reading = importing.read(path, checker(), today)
    _refuse_others(reading)
    roster = Roster(here.store, source, reading.full and "partial" not in form)
    tally = roster.look(reading, now)
    refused = save and bool(reading.bad) and "skip_bad" not in form
    saved = save and not refused
    if saved:
        if "really" not in form:
            roster.refuse_if_many_go(tally)
        tally = roster.save(reading, now)
        audit("roster.import", "roster", 0)
    return {"told": _plain(reading, tally, saved), "refused": refused}


def _source(given: str) -> str:
    """Which roster it is. Whoever works for some schools has one of their own: an import marks
    those gone whom it does not name, and must not touch what others have handed in."""
    if me().everywhere:
        return given or "district"
    if given not in me().schools:
        raise Permanent("source", Sentence("choose the school whose roster it is"))
    return f"school-{given}"[: importing.LONGEST_SOURCE]


def _refuse_others(reading: Reading) -> None:
    """Permanent when the file tells of children of schools that are not theirs."""
    if me().everywhere:
        return
    mine = set(me().schools)
    others = sum(child.school not in mine for child in reading.gathered.children.values())
    if others:
        what = Sentence(
            "%(many)s children are of no school of yours: name it in the column school, and leave "
            "other schools out",
            many=others,
        )
        raise Permanent("schools", what)


def _plain(reading: Reading, tally: Tally, saved: bool) -> dict[str, Any]:
    told = report.plain(reading, tally, saved)
    bad = [one for one in told["findings"] if one["bad"]]
    alike: dict[tuple[str, str, str, str], list[int]] = {}
    for one in told["findings"]:
        if not one["bad"]:
            what = (one["file"], one["column"], one["what"], one["todo"])
            alike.setdefault(what, []).append(one["line"])
    return {
        **told,
        "counts": {
            noun: {kind: told[noun][kind] for kind in kinds} for noun, kinds in COUNTED.items()
        },
        "bad": bad[:SHOWN],
        "more_bad": max(0, len(bad) - SHOWN),
        "notes": [
            {"file": file, "column": column, "what": what, "todo": todo, "lines": lines}
            for (file, column, what, todo), lines in list(alike.items())[:SHOWN]
        ],
        "asked_about": Counter(one["about"] for one in told["asked"]),
        "blind": reading.blind and reading.full,
    }


def _stopped(save: bool) -> dict[str, Any]:
    """What a list of opt-outs does, or would do."""
    with file_of("file") as path:
        found = optouts.read(path)
    outcome = optouts.save(console().store, found.numbers, console().clock(), not save)
    if save:
        audit("roster.optouts", "roster", 0)
    bad = [one.plain() for one in found.findings[:SHOWN]]
    return {"stops": {**outcome.plain(), "saved": save, "bad": bad}}
