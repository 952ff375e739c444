"""/console/rota: who is called when a family is in danger, the alarms that are open, and history.

Everybody who answers families may see it, take an alarm, and say that they are away; only who
manages the whole district's desk may change the list. Alarms are seen and taken by those who may
see the family.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot import oncall, wiring
from bot.console.faults import told
from bot.console.gate import audit, console, me, room
from bot.console.given import row_number
from bot.console.page import part, show, words
from bot.console.roles import Right
from bot.console.sight import family_in_sight, myself, scope
from bot.conversation import by_person
from bot.conversation.alerting import PATIENCE
from bot.errors import Permanent
from bot.knowledge.duty import on_duty
from bot.language.by_staff import screened
from bot.language.languages import CATALOGUE, shipped
from bot.store import alerts, rota, staff
from bot.store.alerts import Alert
from bot.store.db import Session, transaction
from bot.store.handoffs import Handoff
from bot.store.rota import WAYS, Contact

guard = "login"
blueprint = room("rota", __name__, Right.ANSWER)
PAGE = 20
LONGEST_AWAY = timedelta(days=366)


@dataclass(frozen=True)
class Raised:
    """An alarm: of which hand-off, who was called, and who has taken it."""

    handoff: Handoff
    calls: list[tuple[Alert, str]]

    @property
    def taken_by(self) -> str:
        """Who has it; empty while nobody does."""
        return alerts.taken_by(self.handoff)


@blueprint.get("/rota")
def page() -> Response:
    """All of it."""
    return _page()


@blueprint.get("/rota/alarms")
def alarms() -> Response:
    """The open alarms, asked for again and again."""
    with transaction(console().store) as session:
        return part("_rota_alarms.html", raised=_open(session), local=_local)


@blueprint.post("/rota/alarms/<int:number>/take")
def take(number: int) -> Response:
    """Whoever presses has the matter and its conversation, and nobody else is called."""
    with transaction(console().store) as session:
        handoff = session.get(Handoff, number)
        if handoff is None or handoff.priority != "now":
            raise NotFound
        family_in_sight(session, handoff.family_id)
        done = by_person.take_alarm(session, handoff, myself(), console().desk.tools)
        by = alerts.taken_by(handoff)
    if done:
        audit("alarm.take", "handoff", number)
        flash(words().gettext("You have it. Nobody else is called about it."), "good")
    elif by != me().name:
        flash(words().gettext("Somebody else was quicker."), "bad")
    return _back()


@blueprint.post("/rota/away")
def away() -> Response:
    """Whoever asks is out of office until the end of a day, or back."""
    until = _end_of_day(request.form.get("until", "")) if "back" not in request.form else None
    if until is None and "back" not in request.form:
        return _page(422, away_refused=True)
    with transaction(console().store) as session:
        staff.stay_away(session, me().id, until)
        rota.stay_away(session, me().id, until)
    audit("staff.away", "staff", me().id)
    return _back()


@blueprint.post("/rota")
def add() -> Response:
    """Puts a way to reach somebody on the list."""
    _only_who_manages()
    form = request.form
    with transaction(console().store) as session:
        staff_id = _staff_id(session)
    name, way, address = (form.get(field, "").strip() for field in ("name", "way", "address"))
    try:
        if way not in WAYS or not name or len(name) > 80 or screened(name) != name:
            raise Permanent("name", words().gettext("A name and a way are needed."))
        if way == "webhook" and not address.startswith("https://"):
            raise Permanent("address", words().gettext("A webhook begins with https://"))
        oncall.add(
            console().settings, name, way, address, _step(), _duty(), store=console().store,
            languages=_languages(), staff_id=staff_id,
        )  # fmt: skip
    except Permanent as fault:
        return _page(422, refused=told(fault.detail))
    audit("oncall.add", "oncall", 0)
    return _back()


@blueprint.post("/rota/<int:number>")
def change(number: int) -> Response:
    """Another step, other hours, other languages, away until a day."""
    _only_who_manages()
    duty, given = _duty(), request.form.get("until", "")
    try:
        oncall.fits_duty(duty)
        if given and _end_of_day(given) is None:
            raise Permanent("until", words().gettext("That is no day within a year."))
    except Permanent as fault:
        return _page(422, refused=told(fault.detail), changed=number)
    with transaction(console().store) as session:
        found = session.get(Contact, number)
        if found is None:
            raise NotFound
        found.step, found.duty, found.languages = _step(), duty, _languages()
        found.staff_id, found.away_until = _staff_id(session), _end_of_day(given)
    audit("oncall.change", "oncall", number)
    return _back()


@blueprint.post("/rota/<int:number>/remove")
def remove(number: int) -> Response:
    """Takes a way to reach somebody off the list."""
    _only_who_manages()
    with transaction(console().store) as session:
        if not rota.remove(session, number):
            raise NotFound
    audit("oncall.remove", "oncall", number)
    return _back()


@blueprint.post("/rota/test")
def test() -> Response:
    """Calls one of them, or everyone, to see that it works."""
    _only_who_manages()
    only = row_number(request.form["only"]) if "only" in request.form else None
    with transaction(console().store) as session:
        if only is not None and session.get(Contact, only) is None:
            raise NotFound  # and not everyone, who would be called in vain
    outcome = oncall.try_out(console().settings, console().store, only)
    audit("oncall.test", "oncall", only or 0)
    return _page(outcome=outcome)


def _page(status: int = 200, **values: object) -> Response:
    now, zone = console().clock(), console().settings.zone
    before = row_number(request.args.get("before")) or None
    with transaction(console().store) as session:
        known, mine = rota.contacts(session), session.get(staff.Staff, me().id)
        past = alerts.ended_ones(session, before, PAGE + 1, scope())
        history = _raised(session, past[:PAGE])
        raised = _open(session)
        colleagues = staff.at_the_desk(session) if _may_change() else []
    local = now.astimezone(zone)
    called = [one for one in known if on_duty(one.duty, local) and not one.is_away(now)]
    defaults = {"refused": "", "away_refused": False, "changed": 0, "outcome": None}
    return show(
        "rota.html", status=status, contacts=known, called=called, now=now, raised=raised,
        history=history, more=len(past) > PAGE, ready=wiring.bells_of(console().settings),
        ways=WAYS, mask=oncall.masked, local=_local, may=_may_change(),
        away_until=mine.away_until if mine else None, colleagues=colleagues,
        languages=[CATALOGUE[code] for code in shipped()], form=request.form,
        patience=int(PATIENCE.total_seconds() // 60), today=local.date(),
        **{**defaults, **values},
    )  # fmt: skip


def _open(session: Session) -> list[Raised]:
    return _raised(session, alerts.open_ones(session, scope()))


def _raised(session: Session, found: Sequence[Handoff]) -> list[Raised]:
    calls = alerts.calls_about(session, [one.id for one in found])
    return [Raised(one, calls[one.id]) for one in found]


def _may_change() -> bool:
    """The list is the whole district's, and so is whoever changes it."""
    return me().may(Right.MANAGE) and me().everywhere


def _only_who_manages() -> None:
    if not _may_change():
        raise NotFound


def _step() -> int:
    return min(9, max(1, row_number(request.form.get("step"))))


def _duty() -> str:
    return " ".join(request.form.get("duty", "").split())


def _languages() -> list[str]:
    return [one for one in request.form.getlist("languages") if one in shipped()]


def _staff_id(session: Session) -> int | None:
    """Whose contact it is, when they have an account; NotFound when there is no such account."""
    if not (given := request.form.get("staff")):
        return None
    found = session.get(staff.Staff, row_number(given))
    if found is None or found.is_expected:
        raise NotFound
    return found.id


def _end_of_day(given: str) -> datetime | None:
    """The end of that day here; None when it is no day, or none within a year from now."""
    zone, now = console().settings.zone, console().clock()
    try:
        day = date.fromisoformat(given) + timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    until = datetime.combine(day, time(), zone)
    return until if now < until <= now + LONGEST_AWAY else None


def _local(moment: datetime) -> str:
    return moment.astimezone(console().settings.zone).strftime("%Y-%m-%d %H:%M")


def _back() -> Response:
    return cast(Response, redirect(url_for("rota.page"), code=303))
