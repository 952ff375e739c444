"""/console/needs: what families need so that they can come, as tasks that somebody owns."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot import sheets
from bot.arranging import Outcome, Seen
from bot.console import looks, works
from bot.console.gate import audit, console, me, room
from bot.console.given import place, row_number
from bot.console.inviting import furnish_room
from bot.console.page import part, show
from bot.console.roles import Right
from bot.errors import Permanent
from bot.privacy.mask import mask_number
from bot.sentence import Sentence
from bot.store import need_board
from bot.store.db import transaction
from bot.store.need_board import Board
from bot.store.needs import WAITING, Need

guard = "login"
blueprint = room("needs", __name__, Right.ANSWER)
furnish_room(blueprint)

A_PAGE = 50
LONGEST_NOTE = 300
MOST_OF_A_KIND = 99
STEPS = ("take", "arranged", "cannot", "back", "release", "describe")


@blueprint.before_request
def theirs() -> None:
    """A need of a family that is not theirs to see is not there."""
    number = (request.view_args or {}).get("number")
    if number is None:
        return
    with transaction(console().store) as session:
        if need_board.one(session, number, _schools()) is None:
            raise NotFound


def _schools() -> tuple[str, ...] | None:
    return None if me().everywhere else me().schools


@blueprint.get("/needs")
def page() -> Response:
    """What is to be done, due first; or what has ended."""
    return show("needs.html", **_board())


@blueprint.get("/needs/now")
def now() -> Response:
    """How many wait now, while somebody reads: the list itself stays, in case they type in it."""
    return part("needs_now.html", **_counts_now())


def _counts_now() -> dict[str, Any]:
    with transaction(console().store) as session:
        waiting, late, alerted = need_board.waiting(session, _schools(), console().clock())
    return {"waiting": waiting, "late": late, "alerted": alerted}


def _board(fault: str = "") -> dict[str, Any]:
    looks.note("needs.view", "needs")
    ended = request.args.get("view") == "ended"
    at = console().clock()
    wanted = Board(_schools(), request.args.get("event", ""), ended, place(), A_PAGE)
    with transaction(console().store) as session:
        found = need_board.page(session, wanted, at)
    rows = [_shown(need, number, at) for need, number in found if _matters(need)]
    last = found[-1][0] if len(found) == A_PAGE else None
    return {
        "rows": rows,
        "ended": ended,
        "fault": fault,
        "event": request.args.get("event", ""),
        "older": (last.updated_at if ended else last.due_at, last.id) if last else None,
        "ages": sheets.AGES,
        "diets": sheets.DIETS,
        "mine": me().name,
        **_counts_now(),
    }


def _matters(need: Need) -> bool:
    return need.status != "released" or bool(need.owner)


def _shown(need: Need, number: str, at: datetime) -> dict[str, Any]:
    waits = need.status in WAITING
    return {
        "id": need.id,
        "family": need.family_id,
        "event": need.event,
        "need": need.need,
        "status": need.status,
        "owner": need.owner,
        "due": need.due_at,
        "starts": need.starts_at,
        "late": waits and need.due_at < at,
        "alerted": waits and need.alerted_at is not None,
        "language": need.language,
        "adults": need.adults,
        "children": need.children,
        "number": mask_number(number),
        "details": need.details or {},
        "told": need.told_at is not None,
    }


@blueprint.post("/needs/<int:number>/<step>")
def take_step(number: int, step: str) -> Response:
    """One step with a need; what another one has done meanwhile is said, and stays."""
    if step not in STEPS:
        raise NotFound
    try:
        told = _do(number, step)
    except Permanent as fault:
        return show("needs.html", 409, **_board(works.plainly(fault)))
    audit(f"need.{step}", "need", number)
    to = url_for("needs.page", done=step, told=told, event=request.form.get("event") or None)
    return cast(Response, redirect(to, code=303))


def _do(number: int, step: str) -> str | None:
    """Does it; of an outcome whether the family is told: yes, later, or why not."""
    desk, note = works.needs_desk(), request.form.get("note", "").strip()
    if len(note) > LONGEST_NOTE:
        too_long = Sentence("a note has at most %(most)s characters", most=LONGEST_NOTE)
        raise Permanent("note", too_long)
    if step == "take":
        desk.take(number, me().name)
    elif step in ("back", "release"):
        desk.release(number, step == "back", _seen())
    elif step == "describe":
        desk.describe(number, _counts("age", sheets.AGES), _counts("diet", sheets.DIETS), _area())
    else:
        return _told(getattr(desk, step)(number, me().name, note, _seen()))
    return None


def _seen() -> Seen:
    """How the need stood on the page: what has become another since is not changed unseen."""
    return request.form.get("status", ""), request.form.get("owner", "")


def _told(outcome: Outcome) -> str:
    if not outcome.told:
        return outcome.why_not
    return "later" if outcome.leaves_at else "yes"


def _counts(name: str, known: tuple[str, ...]) -> dict[str, int]:
    found = {}
    for one in known:
        text = request.form.get(f"{name}-{one}", "").strip()
        if not text:
            continue
        many = row_number(text)
        if many > MOST_OF_A_KIND or (not many and text.strip("0")):
            wanted = Sentence("%(need)s: a number up to %(most)s", need=one, most=MOST_OF_A_KIND)
            raise Permanent("count", wanted)
        found[one] = many
    return found


def _area() -> str:
    return request.form.get("area", "").strip()[:LONGEST_NOTE]
