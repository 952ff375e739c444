"""/console/staff: who may sign in, and as what."""

from __future__ import annotations

from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot import colleagues
from bot.console.gate import audit, console, me, room
from bot.console.page import show, words
from bot.console.roles import Right
from bot.errors import Permanent
from bot.language.languages import CATALOGUE, shipped
from bot.store import staff
from bot.store.db import Session, transaction
from bot.store.staff import ROLES, Staff

guard = "login"
blueprint = room("people", __name__, Right.MANAGE)


@blueprint.get("/staff")
def page() -> Response:
    """Everybody whom they may manage."""
    return _page()


def _page(status: int = 200, link: str = "", refused: str = "") -> Response:
    with transaction(console().store) as session:
        found = [one for one in staff.everybody(session) if _is_theirs(one)]
    known = console().desk.tools
    schools = {
        school.id: known.texts.render(me().locale, school.name)
        for pack in known.packs
        for school in pack.schools
        if me().everywhere or school.id in me().schools
    }
    return show(
        "people.html", status=status, staff=found, schools=schools, link=link, refused=refused,
        roles=_roles(), languages=[CATALOGUE[code] for code in shipped()], form=request.form,
    )  # fmt: skip


@blueprint.post("/staff")
def invite() -> Response:
    """Asks somebody in: the link is shown once, here, for whoever hands it on."""
    form = request.form
    try:
        with transaction(console().store) as session:
            known = staff.find(session, form.get("email", ""))
            if known is not None and not _is_theirs(known):
                raise Permanent("staff", "somebody with that address works for another school")
            schools = [
                one for one in form.getlist("schools") if me().everywhere or one in me().schools
            ]
            if form.get("role") not in _roles() or (not me().everywhere and not schools):
                raise Permanent("staff", "choose a role and at least one school")
            token = colleagues.invite(
                session, console().clock(), email=form.get("email", ""), name=form.get("name", ""),
                role=form["role"], schools=schools, languages=form.getlist("languages"),
            )  # fmt: skip
            session.flush()
            staff_id = cast(Staff, staff.find(session, form["email"])).id
    except Permanent as fault:
        return _page(422, refused=fault.detail)
    audit("staff.invite", "staff", staff_id)
    return _page(link=url_for("signin.invitation", token=token, _external=True))


@blueprint.post("/staff/<int:number>/invite")
def again(number: int) -> Response:
    """A new link for somebody who lost theirs, or their password."""
    with transaction(console().store) as session:
        row = _one(session, number)
        token = colleagues.reopen(row, console().clock())
        row.totp, row.failures, row.locked_until = "", 0, None
    audit("staff.invite", "staff", number)
    return _page(link=url_for("signin.invitation", token=token, _external=True))


@blueprint.post("/staff/<int:number>/end")
def end(number: int) -> Response:
    """They cannot sign in any more; where they are signed in, that ends at once."""
    if number == me().id:
        raise NotFound
    with transaction(console().store) as session:
        row = _one(session, number)
        row.ended_at, row.invited, row.password, row.totp = console().clock(), None, "", ""
    console().visits.end_all(number)
    audit("staff.end", "staff", number)
    flash(words().gettext("They cannot sign in any more."), "good")
    return cast(Response, redirect(url_for("people.page"), code=303))


def _one(session: Session, number: int) -> Staff:
    found = session.get(Staff, number)
    if found is None or found.ended_at is not None or not _is_theirs(found):
        raise NotFound
    return found


def _is_theirs(other: Staff) -> bool:
    """A school's admin manages those who work for no school but theirs."""
    return me().everywhere or (
        bool(other.schools)
        and set(other.schools) <= set(me().schools)
        and other.role != "district_admin"
    )


def _roles() -> list[str]:
    return [role for role in ROLES if me().everywhere or role != "district_admin"]
