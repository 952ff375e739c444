"""/console: where somebody who has signed in begins; /console/account: what is theirs alone."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from flask import Response, flash, g, jsonify, redirect, request, url_for

from bot.console import guesses, passwords
from bot.console.gate import audit, console, me, over, room
from bot.console.page import show, words
from bot.console.roles import Right
from bot.console.signin import welcome
from bot.language.languages import CATALOGUE, shipped
from bot.store.db import transaction
from bot.store.staff import Staff

guard = "login"
blueprint = room("account", __name__, Right.ANYBODY)

BEGIN = (
    (Right.ANSWER, "inbox.page"),
    (Right.INVITE, "broadcasts.page"),
    (Right.EDIT, "content.page"),
)
"""The page on which each begins: the first that they may see."""


@blueprint.get("")
def home() -> Response:
    """To the page on which their work begins."""
    to = next(endpoint for right, endpoint in BEGIN if me().may(right))
    return _to(to)


@blueprint.get("/still")
def still() -> Response:
    """What a page asks before typed words leave it: whether whoever it was made for is still
    signed in here, and what their forms carry now. They may have signed in anew meanwhile."""
    if request.args.get("who") != str(me().id):
        return over()
    return jsonify(csrf=g.visit.csrf)


@blueprint.get("/account")
def page() -> Response:
    """What they are called, speak and sign in with."""
    return _page()


def _page(status: int = 200, refused: str = "", **values: object) -> Response:
    with transaction(console().store) as session:
        row = session.get_one(Staff, me().id)
        has = {"password": bool(row.password), "totp": bool(row.totp), "sso": bool(row.subject)}
    return show(
        "account.html", status=status, has=has, refused=refused, shortest=passwords.SHORTEST,
        spoken=[CATALOGUE[code] for code in shipped()],
        read=[CATALOGUE[code] for code in console().wording.languages], **values,
    )  # fmt: skip


@blueprint.post("/account")
def change() -> Response:
    """The languages that they speak, and the one that they read these pages in."""
    spoken = [code for code in shipped() if code in request.form.getlist("languages")]
    locale = request.form.get("locale", "en")
    with transaction(console().store) as session:
        row = session.get_one(Staff, me().id)
        row.languages = spoken
        row.locale = locale if locale in console().wording.languages else row.locale
    audit("staff.change", "staff", me().id)
    flash(words().gettext("Kept."), "good")
    return _to("account.page")


@blueprint.post("/account/password")
def password() -> Response:
    """A new password. Every other browser of theirs is signed out."""
    new = request.form.get("password", "")
    if (refused := _stranger("password_now")) is not None:
        return refused
    if not passwords.fits(new):
        return _page(422, "password_new")
    made = passwords.hashed(new)
    with transaction(console().store) as session:
        session.get_one(Staff, me().id).password = made
    audit("staff.password", "staff", me().id)
    console().visits.end_all(me().id)
    flash(words().gettext("Your password is the new one. Other browsers are signed out."), "good")
    return welcome(me().id, url_for("account.page"))


@blueprint.post("/account/second-factor")
def begin_totp() -> Response:
    """A secret for their app to take, shown once; it counts when a code of it has come back."""
    if (refused := _stranger("totp_password")) is not None:
        return refused
    secret = console().visits.propose(me().id, passwords.new_secret())
    return _page(picture=passwords.picture(secret, me().email), secret=secret)


@blueprint.post("/account/second-factor/confirm")
def confirm_totp() -> Response:
    """From now on their sign-in asks for a code."""
    secret = console().visits.proposed(me().id)
    code = request.form.get("code", "")
    step = passwords.step_of(code, secret, console().clock()) if secret else None
    if secret is None or step is None:
        shown = (
            {"picture": passwords.picture(secret, me().email), "secret": secret} if secret else {}
        )
        return _page(422, "code", **shown)
    with transaction(console().store) as session:
        row = session.get_one(Staff, me().id)
        row.totp, row.totp_used = secret, step
    audit("staff.second_factor", "staff", me().id)
    flash(words().gettext("From now on your sign-in asks for a code."), "good")
    return _to("account.page")


@blueprint.post("/account/second-factor/end")
def end_totp() -> Response:
    """Without a second factor again."""
    if (refused := _stranger("totp_password")) is not None:
        return refused
    with transaction(console().store) as session:
        session.get_one(Staff, me().id).totp = ""
    audit("staff.second_factor_off", "staff", me().id)
    return _to("account.page")


@blueprint.post("/account/visits/end")
def end_visits() -> Response:
    """Signs out everywhere, here too."""
    console().visits.end_all(me().id)
    return _to("signin.form")


def _stranger(field: str) -> Response | None:
    """The page that asks again, unless whoever sits there has given the password of whoever has
    signed in: the browser may have been left open. None when they are the same."""
    waits = _guess()
    if waits is None:
        return None
    minutes = -(-waits // timedelta(minutes=1))
    return _page(429 if minutes else 422, field, minutes=minutes)


def _guess() -> timedelta | None:
    """None when the password given is right; else for how long no other one is looked at."""
    now = console().clock()
    with transaction(console().store) as session:
        row = session.get_one(Staff, me().id)
        kept, waits = row.password, guesses.wait(row, now)
    if waits:
        return waits
    # As at the sign-in: slow on purpose, and therefore outside of any transaction.
    right = passwords.is_right(request.form.get("now", ""), kept)
    with transaction(console().store) as session:
        row = session.get_one(Staff, me().id)
        mine = guesses.counted(session, row, now, lambda: right and row.password == kept)
        return None if mine else guesses.wait(row, now)


def _to(endpoint: str) -> Response:
    return cast(Response, redirect(url_for(endpoint), code=303))
