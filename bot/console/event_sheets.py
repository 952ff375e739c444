"""Lists to print for whoever makes an event possible: kitchen, childcare, rides, interpreters."""

from __future__ import annotations

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot import sheets
from bot.console import works
from bot.console.event_room import blueprint, this
from bot.console.events import sessions_of
from bot.console.gate import audit, console
from bot.console.inviting import download
from bot.console.page import show
from bot.console.passing import passing_room
from bot.console.theirs import may_change
from bot.errors import Permanent

guard = "login"
KINDS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@blueprint.get("/events/<key>/sheet/<day>/<kind>")
def sheet(key: str, day: str, kind: str) -> Response:
    """One list of one session; only for those whose event it is: it tells of all who come."""
    if kind not in sheets.SHEETS or day.partition("@")[0].partition(".")[0] != this().key:
        raise NotFound
    if not may_change(this().school):
        raise NotFound
    try:
        made = works.needs_desk().sheet(day, kind)
    except Permanent:
        raise NotFound from None
    audit(f"event.sheet_{kind}", "event", this().id)
    wanted = request.args.get("as", "")
    if wanted in KINDS:
        return download(_written(made, wanted), f"{day}-{kind}.{wanted}", KINDS[wanted])
    text = sessions_of(this()).get(day, day)
    return show("sheet.html", one=this(), sheet=made, kind=kind, day=day, day_text=text)


def _written(made: sheets.Sheet, ending: str) -> bytes:
    with passing_room(console().settings.var) as folder:
        path = folder / f"sheet.{ending}"
        sheets.write(made, path)
        return path.read_bytes()
