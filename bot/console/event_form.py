"""Entering an event, changing it, calling it off, its words, and files of events."""

from __future__ import annotations

from typing import Any, cast

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.agenda.from_csv import SESSION
from bot.agenda.from_ical import Given
from bot.agenda.versions import Form
from bot.console import works
from bot.console.answered import counted
from bot.console.event_cells import (
    USUAL,
    Cells,
    cells_of,
    draft_of,
    forget_draft,
    keep_draft,
    rows,
    typed,
)
from bot.console.event_room import blueprint, this
from bot.console.events import sessions_of
from bot.console.faults import told
from bot.console.gate import audit, console, me
from bot.console.page import show
from bot.console.theirs import my_schools
from bot.console.uploads import file_of
from bot.errors import Permanent, PuenteError
from bot.language.beyond import beyond
from bot.language.languages import shipped
from bot.store import events, rsvps
from bot.store.db import transaction

guard = "login"


@blueprint.get("/events/new")
def new() -> Response:
    """An empty form: families are welcome, unless somebody says otherwise."""
    if kept := draft_of():
        return _ask(kept, kept=True)
    mine = my_schools()
    only = next(iter(mine)) if len(mine) == 1 and not me().everywhere else ""
    return _ask({**USUAL, "school": only, "sessions": [{}], "other_ways": [], "interpreters": []})


@blueprint.post("/events/new")
def make() -> Response:
    """Saves it: the same event, entered twice, is one."""
    return _take("")


@blueprint.get("/events/<key>/edit")
def edit(key: str) -> Response:
    """The form with what is known; sessions that are over are not shown: they stay."""
    if not this().is_changed_here:
        raise NotFound
    if kept := draft_of(key):
        return _ask(kept, key, kept=True)
    return _ask(cells_of(works.agenda().show(key)), key)


@blueprint.post("/events/<key>/edit")
def change(key: str) -> Response:
    """Saves what is new."""
    return _take(key)


@blueprint.post("/events/new/draft")
@blueprint.post("/events/<key>/draft")
def keep(key: str = "") -> Response:
    """Keeps what is typed, while it is typed; or forgets it, when somebody begins anew."""
    if "anew" in request.form:
        forget_draft(key)
        to = url_for("events.edit", key=key) if key else url_for("events.new")
        return cast(Response, redirect(to, code=303))
    keep_draft(typed(), key)
    return Response(status=204)


def _take(key: str) -> Response:
    given, form = typed(), request.form
    if "more" in form:
        given["sessions"].append({})
        keep_draft(given, key)
        return _ask(given, key)
    seen = form.get("over") or given["seen"]
    try:
        found = works.agenda().enter(rows(given, key), Form(seen, bool(given["again"])))
    except Permanent as fault:  # somebody else has changed it, or has entered the same
        keep_draft(given, key)
        wrong = {"title": works.plainly(fault)} if fault.detail else {}
        return _ask(given, key, wrong, 409)
    if found["faults"]:
        keep_draft(given, key)
        return _ask(given, key, _by_field(found["faults"]), 422)
    forget_draft(key)
    made = next(iter([*found["new"], *found["changed"], *found["unchanged"]]), key)
    audit("event.enter", "event", _id_of(made))
    told = found["to_tell"].get(made, 0)
    return cast(Response, redirect(url_for("events.event", key=made, moved=told or None), 303))


def _id_of(key: str) -> int:
    with transaction(console().store) as session:
        found = events.find(session, key)
    return found.id if found else 0


def _ask(
    given: Cells, key: str = "", wrong: dict[str, str] | None = None, status: int = 200,
    *, kept: bool = False,
) -> Response:  # fmt: skip
    """The form; beside what is typed what stands there now, when somebody else has changed it."""
    tools = console().desk.tools
    ways = {
        way.removeprefix("way-"): tools.texts.render("en", way)
        for way in sorted(works.agenda().ways)
        if way.startswith("way-")
    }
    known = works.agenda().show(key) if key else None
    now: Cells | None = None
    expected = 0
    if known is not None:
        with transaction(console().store) as session:
            expected = counted(rsvps.told_of(session, list(sessions_of(this())))).expected
        if given.get("seen", "") != known["versions"]["event"]:
            now = cells_of(known)
    return show(
        "event_form.html", status, given=given, key=key, wrong=wrong or {}, ways=ways, kept=kept,
        expected=expected, spoken=(*shipped(), *beyond()), schools=my_schools(), known=known,
        now=now, zone=tools.zone.key,
        today=f"{console().clock().astimezone(tools.zone):%Y-%m-%d}",
    )  # fmt: skip


def _by_field(faults: list[dict[str, Any]]) -> dict[str, str]:
    """What is wrong, by the name of the field that it stands beside."""
    found: dict[str, str] = {}
    for fault in faults:
        name = f"{fault['column']}-{fault['line']}" if fault["column"] in SESSION else ""
        found.setdefault(name or fault["column"], f"{told(fault['wrong'])}; {told(fault['do'])}")
    return found


@blueprint.post("/events/<key>/words")
def write(key: str) -> Response:
    """A person's words in one language, or drafts by a machine where there are none."""
    form, agenda = request.form, works.agenda()
    language = form.get("language", "")
    try:
        if "machine" in form:
            translator = console().desk.tools.translator
            if translator is None:
                raise NotFound
            agenda.draft(key, translator)
        else:
            words = {name: form.get(name, "").strip() for name in ("title", "place", "note")}
            agenda.write(key, language, words, me().name, form.get("seen", ""))
    except PuenteError as fault:
        return _event_again(fault, language)
    audit("event.words", "event", this().id)
    return cast(Response, redirect(f"{url_for('events.event', key=key)}#words", 303))


def _event_again(fault: PuenteError, language: str) -> Response:
    """The form of one language as it was typed, with what is wrong; and with what stands there
    now, when somebody else has changed it."""
    form, seen = request.form, request.form.get("seen", "")
    known: dict[str, Any] | None = None
    if fault.code == "overtaken":
        known = works.agenda().show(this().key)
        seen = known["versions"].get(language, "")
    return show(
        "event_words.html", 409 if known else 422, one=this(), fault=works.plainly(fault),
        language=language, given=form, seen=seen, known=known,
    )  # fmt: skip


@blueprint.get("/events/<key>/cancel")
def ask_to_cancel(key: str) -> Response:
    """How many families that concerns, before it is done."""
    if not this().is_changed_here:
        raise NotFound
    told = works.agenda().told_of_cancelling(key)
    return show("event_cancel.html", one=this(), told=told)


@blueprint.post("/events/<key>/cancel")
def cancel(key: str) -> Response:
    """Calls it off; a second time changes nothing."""
    told = works.agenda().told_of_cancelling(key)
    works.agenda().cancel(key)
    audit("event.cancel", "event", this().id)
    return cast(Response, redirect(url_for("events.event", key=key, off=told), code=303))


@blueprint.post("/events/<key>/poll")
def propose(key: str) -> Response:
    """Proposes times, among which families choose when a broadcast asks them."""
    form = request.form
    written = [
        f"{day}T{start}-{end}" if end else f"{day}T{start}"
        for day, start, end in zip(*(form.getlist(name) for name in SESSION), strict=False)
        if day or start
    ]
    try:
        works.agenda().propose(key, written, None)
    except Permanent as fault:
        return show("event_fault.html", 422, one=this(), fault=works.plainly(fault))
    audit("event.propose", "event", this().id)
    return cast(Response, redirect(f"{url_for('events.event', key=key)}#poll", code=303))


@blueprint.post("/events/<key>/poll/<int:number>")
def fix(key: str, number: int) -> Response:
    """Fixes one of the times; who took part is told, once."""
    try:
        session = works.agenda().fix(key, number)
        works.campaigns().tell_fixed(key, session, me().name)
    except Permanent as fault:
        if fault.code != "told":  # a second press
            return show("event_fault.html", 409, one=this(), fault=works.plainly(fault))
    else:
        audit("event.fix", "event", this().id)
    return cast(Response, redirect(f"{url_for('events.event', key=key)}#poll", code=303))


@blueprint.route("/events/upload", methods=["GET", "POST"])
def upload() -> Response:
    """A sheet or a calendar: looked at, or saved; what became of every row."""
    tools = console().desk.tools
    ways = {
        way.removeprefix("way-"): tools.texts.render("en", way)
        for way in sorted(works.agenda().ways)
        if way.startswith("way-")
    }
    values: dict[str, Any] = {"ways": ways, "schools": my_schools(), "found": None, "fault": ""}
    if request.method == "GET":
        return show("event_upload.html", **values)
    form = request.form
    given = Given(";".join(form.getlist("ways")), form.get("school", ""))
    save = form.get("do") == "save"
    status = 200
    try:
        with file_of("file") as path:
            found = works.agenda().take_in(path, given, not save, "skip_bad" in form)
        values |= {"found": found}
        if found["saved"]:
            audit("event.upload", "event", 0)
        status = 422 if found["faults"] and not found["saved"] else 200
    except PuenteError as fault:
        values["fault"], status = works.plainly(fault), 422
    if request.headers.get("HX-Request"):
        return show("event_report.html", status, **values)
    return show("event_upload.html", status, **values)
