"""/console/sign-in: the only pages of the desk that anybody may ask for.

Each of them says the same to whoever is not known, has the wrong password, or is locked out.
"""

from __future__ import annotations

from datetime import datetime
from typing import cast
from urllib.parse import SplitResult, urlsplit

from flask import Blueprint, Response, redirect, request, url_for
from redis.exceptions import RedisError
from werkzeug.exceptions import NotFound, ServiceUnavailable

from bot.console import guesses, passwords
from bot.console.gate import check_form, console, strict, visit_of_request
from bot.console.page import show
from bot.console.visits import COOKIE, LONGEST
from bot.store import staff
from bot.store.db import Session, transaction
from bot.store.staff import Staff

blueprint = Blueprint(
    "signin", __name__, url_prefix="/console", template_folder="templates", static_folder="static"
)
guard = "public"
blueprint.after_request(strict)


@blueprint.before_request
def only_ours() -> None:
    """A form that another site has sent is no sign-in of ours."""
    origin = request.headers.get("Origin")
    if request.method != "POST" or not origin:
        return
    where = _parts(origin)
    if where is None or where.netloc != request.host:
        raise NotFound


@blueprint.get("/sign-in")
def form() -> Response:
    """The form."""
    return show("signin.html", next=_inside(request.args.get("next", "")), wrong=False)


@blueprint.post("/sign-in")
def sign_in() -> Response:
    """Begins a visit."""
    to = _inside(request.form.get("next", ""))
    staff_id = _who_came()
    if staff_id is None:
        return show("signin.html", status=401, next=to, wrong=True)
    return welcome(staff_id, to)


def _who_came() -> int | None:
    """Whose sign-in is right; None too when too many were wrong from where it comes."""
    visits, address = console().visits, request.remote_addr or ""
    try:
        if not visits.tried(address):
            return None
        kept = _password_kept()
        # Slow on purpose, and therefore outside of any transaction: nobody waits for a guess.
        right = passwords.is_right(request.form.get("password", ""), kept)
        with transaction(console().store) as session:
            staff_id = _counted(session, right, kept, console().clock())
        if staff_id is not None:
            visits.came_in(address)
    except RedisError:
        raise ServiceUnavailable from None
    return staff_id


def _password_kept() -> str:
    """The hash of whoever has the address that was given; empty when nobody may sign in with it."""
    with transaction(console().store) as session:
        found = staff.find(session, request.form.get("email", ""))
        return found.password if found and not found.ended_at else ""


def _counted(session: Session, right: bool, kept: str, now: datetime) -> int | None:
    """Whoever gave the right address, password and code; counts what was wrong."""
    found = staff.find(session, request.form.get("email", ""))
    if found is None:
        return None

    def is_right() -> bool:
        return right and found.password == kept and _second_factor(session, found, now)

    return found.id if guesses.counted(session, found, now, is_right) else None


def _second_factor(session: Session, found: Staff, now: datetime) -> bool:
    if not found.totp:
        return True
    step = passwords.step_of(request.form.get("code", ""), found.totp, now)
    return step is not None and staff.take_code(session, found.id, step)


def welcome(staff_id: int, to: str = "") -> Response:
    """Signs somebody in, and leads on."""
    try:
        token, _ = console().visits.begin(staff_id)
    except RedisError:
        raise ServiceUnavailable from None
    response = cast(Response, redirect(to or url_for("account.home"), code=303))
    response.set_cookie(
        COOKIE, token, max_age=LONGEST, path="/console", httponly=True, samesite="Lax",
        secure=request.is_secure or console().settings.desk_base.startswith("https"),
    )  # fmt: skip
    return response


@blueprint.get("/invitation/<token>")
def invitation(token: str) -> Response:
    """Where somebody who was invited chooses a password."""
    with transaction(console().store) as session:
        found = staff.invited_with(session, token, console().clock())
        name = found.name if found else None
    if name is None:
        return show("invitation_over.html", status=404)
    return show("invitation.html", name=name, token=token, refused="", shortest=passwords.SHORTEST)


@blueprint.post("/invitation/<token>")
def accept(token: str) -> Response:
    """Takes an invitation up: it works once."""
    password, now = request.form.get("password", ""), console().clock()
    with transaction(console().store) as session:
        found = staff.invited_with(session, token, now)
        name = found.name if found else None
    if name is None:
        return show("invitation_over.html", status=404)
    if not passwords.fits(password):
        return show(
            "invitation.html", status=422, name=name, token=token, refused="short",
            shortest=passwords.SHORTEST,
        )  # fmt: skip
    hashed = passwords.hashed(password)  # slow on purpose: nobody waits for the store meanwhile
    with transaction(console().store) as session:
        found = staff.invited_with(session, token, now)
        if found is None:  # twice at once: one was quicker
            return show("invitation_over.html", status=404)
        found.password, found.failures = hashed, 0
        found.invited = found.invited_until = found.locked_until = None
        staff_id = found.id
    console().visits.end_all(staff_id)
    return welcome(staff_id)


@blueprint.post("/sign-out")
def sign_out() -> Response:
    """Ends this visit."""
    visit = visit_of_request()
    if visit is not None:
        check_form(visit)
        console().visits.end(request.cookies[COOKIE])
    response = cast(Response, redirect(url_for("signin.form"), code=303))
    response.delete_cookie(COOKIE, path="/console")
    return response


def _inside(to: str) -> str:
    """Where to go on, if that is a page of ours."""
    parts = _parts(to)
    if parts is None or parts.scheme or parts.netloc or "\\" in to:
        return ""
    return to if parts.path.startswith("/console") else ""


def _parts(address: str) -> SplitResult | None:
    """An address in its parts; None when it is none, as `//[` is."""
    try:
        return urlsplit(address)
    except ValueError:
        return None
