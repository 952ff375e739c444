"""/console/staff: who may sign in, and as what."""

from __future__ import annotations

from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot import colleagues
from bot.console import asked_in
from bot.console.faults import told
from bot.console.gate import audit, console, me, room
from bot.console.page import address_of, show, words
from bot.console.roles import Right
from bot.errors import Permanent
from bot.language.languages import CATALOGUE, shipped
from bot.sentence import Sentence
from bot.store import staff
from bot.store.db import Session, transaction
from bot.store.staff import ROLES, Staff

guard = "login"
blueprint = room("people", __name__, Right.MANAGE)


@blueprint.get("/staff")
def page() -> Response:
    """Everybody whom they may manage."""
    return _page()


def _page(status: int = 200, **values: str) -> Response:
    with transaction(console().store) as session:
        found = [one for one in staff.everybody(session) if _is_theirs(one)]
    return show(
        "people.html", status=status, staff=found, schools=_schools(), roles=_roles(),
        languages=[CATALOGUE[code] for code in shipped()], form=request.form,
        **{"link": "", "refused": "", "asked": "", "known": "", **values},
    )  # fmt: skip


def _schools() -> dict[str, str]:
    known = console().desk.tools
    return {
        school.id: known.texts.render(me().locale, school.name)
        for pack in known.packs
        for school in pack.schools
        if me().everywhere or school.id in me().schools
    }


@blueprint.post("/staff")
def invite() -> Response:
    """Asks somebody in. Who manages every school is shown the link, once, and hands it on; of
    whoever manages some, the same is said to whatever address they give."""
    form = request.form
    email, name, role = (form.get(field, "").strip() for field in ("email", "name", "role"))
    schools = [one for one in form.getlist("schools") if me().everywhere or one in me().schools]
    try:
        if role not in _roles() or (not me().everywhere and not schools):
            raise Permanent("staff", Sentence("choose a role and at least one school"))
        colleagues.fits(email, name, role, schools)
    except Permanent as fault:
        return _page(422, refused=told(fault.detail))
    token, now = "", console().clock()
    with transaction(console().store) as session:
        row, new = staff.of_address(session, email, now)
        known = not new and row.ended_at is None and not row.is_expected
        shown = me().everywhere or (not new and _is_theirs(row))
        if new or row.ended_at is not None or _works_here(row):
            token = colleagues.invite(
                session, now, email=email, name=name, role=role, schools=schools,
                languages=form.getlist("languages"),
            )  # fmt: skip
        staff_id, locale = row.id, row.locale
    audit("staff.invite" if token else "staff.ask", "staff", staff_id)
    if shown:
        link = address_of("signin.invitation", token=token)
        return _page(link=link, known="known" if known else "")
    called = [named for code, named in _schools().items() if code in schools]
    return _page(asked=asked_in.tell(email, locale, called, token), email=email)


@blueprint.post("/staff/<int:number>/invite")
def again(number: int) -> Response:
    """A new link for somebody who lost theirs, or their password."""
    with transaction(console().store) as session:
        row = _one(session, number)
        token = colleagues.reopen(row, console().clock())
        row.totp, row.failures, row.locked_until = "", 0, None
    audit("staff.invite", "staff", number)
    return _page(link=address_of("signin.invitation", token=token))


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
    """Whom they see here: a school's admin sees nobody who has never come in, since an invitation
    that stands here and one that does not would tell which of two addresses was known."""
    return me().everywhere or (_works_here(other) and not other.is_expected)


def _works_here(other: Staff) -> bool:
    """A school's admin manages those who work for no school but theirs."""
    return me().everywhere or (
        bool(other.schools)
        and set(other.schools) <= set(me().schools)
        and other.role != "district_admin"
    )


def _roles() -> list[str]:
    return [role for role in ROLES if me().everywhere or role != "district_admin"]
