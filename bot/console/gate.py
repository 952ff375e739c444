"""The gate: before every page, who asks, whether they may, and whether the form is ours.

What somebody may not see and what does not exist look the same from outside: 404.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from flask import Blueprint, Response, current_app, g, redirect, request, url_for
from redis.exceptions import RedisError
from werkzeug.exceptions import NotFound, ServiceUnavailable

from bot import clock
from bot.clock import Clock
from bot.console.roles import Right, Who, who
from bot.console.visits import COOKIE, Visit, Visits
from bot.console.wording import Wording
from bot.settings import Settings
from bot.staff import Desk
from bot.store import staff
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff

SAFE = {"GET", "HEAD", "OPTIONS"}
POLL = "X-Poll"
"""The head of what an open page asks for by itself, whether or not anybody sits there."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)


@dataclass(frozen=True)
class Console:
    """What the pages work with."""

    settings: Settings
    store: Sessions
    made: Callable[[], Desk]
    """The hand-offs with all that the walk thinks with; made when it is first needed, and again
    when the packs were changed."""
    visits: Visits
    wording: Wording
    clock: Clock = clock.now

    @property
    def desk(self) -> Desk:
        """The hand-offs, and what can be done with one; the same throughout a request."""
        if "desk" not in g:
            g.desk = self.made()
        return cast(Desk, g.desk)

    def get_ready(self) -> None:
        """Makes the desk, before any page holds the store: to be made it reads the store itself."""
        g.desk = self.made()


def console() -> Console:
    """The console of this app."""
    return cast(Console, current_app.extensions["console"])


def me() -> Who:
    """Whoever asks; only behind the gate."""
    return cast(Who, g.who)


def room(name: str, module: str, right: Right) -> Blueprint:
    """A blueprint of pages that need a right. Nothing in it is reached without a visit."""
    blueprint = Blueprint(
        name,
        module,
        url_prefix="/console",
        template_folder="templates",
        static_folder=None,
    )

    @blueprint.before_request
    def guard() -> Response | None:
        return enter(right)

    blueprint.after_request(strict)
    return blueprint


def enter(right: Right) -> Response | None:
    """Lets in who has a visit and the right; others are asked to sign in, or find nothing."""
    visit = visit_of_request()
    found = _staff(visit) if visit else None
    if visit is None or found is None:
        return _to_sign_in()
    g.visit, g.who = visit, who(found)
    if request.method not in SAFE:
        check_form(visit)
    if not me().may(right) or "\0" in request.path:  # no store has a key with that letter
        raise NotFound
    console().get_ready()
    return None


def visit_of_request() -> Visit | None:
    """The visit that this request's cookie names. 503 while nobody can tell."""
    token = request.cookies.get(COOKIE, "")
    try:
        return console().visits.find(token, stays=POLL not in request.headers) if token else None
    except RedisError:
        raise ServiceUnavailable from None


def check_form(visit: Visit) -> None:
    """404 unless the form was served to this visit by us."""
    sent = request.headers.get("X-CSRF-Token") or request.form.get("csrf", "")
    if not hmac.compare_digest(sent.encode(), visit.csrf.encode()):
        raise NotFound


def _staff(visit: Visit) -> Staff | None:
    with transaction(console().store) as session:
        found = session.get(Staff, visit.staff_id)
        return found if found is not None and found.ended_at is None else None


def _to_sign_in() -> Response:
    """To the sign-in, and back to this page from there. A part of a page leads nowhere: the page
    does, unless somebody types in it (`console.js`)."""
    if request.headers.get("HX-Request"):
        return over()
    where = request.full_path.rstrip("?") if request.method in SAFE else url_for("account.home")
    return cast(Response, redirect(url_for("signin.form", next=where)))


def over() -> Response:
    """What a page is told that asks by itself when the visit that it was made for has ended."""
    return Response(status=401)


def audit(verb: str, kind: str, subject: int) -> None:
    """Writes down that whoever asks did this."""
    with transaction(console().store) as session:
        staff.note_down(session, me().id, verb, kind, subject, console().clock())


def strict(response: Response) -> Response:
    """Nothing from elsewhere, nothing kept by a browser, nothing that runs from a page's text."""
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers.setdefault("Cache-Control", "no-store")
    return response
