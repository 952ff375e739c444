"""Putting the desk's pages into a Flask app."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, g, request
from redis import Redis
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.middleware.proxy_fix import ProxyFix

from bot import clock
from bot.clock import Clock
from bot.console import (
    account,
    answering,
    broadcast_results,
    broadcast_steps,
    broadcasts,
    content,
    conversation,
    event_form,
    event_sheets,
    events,
    families,
    family,
    family_changes,
    family_data,
    family_questions,
    handling,
    inbox,
    needs,
    people,
    reports,
    rosters,
    rota,
    signin,
    sso,
)
from bot.console.gate import Console, strict
from bot.console.given import Asked, RowNumber
from bot.console.inviting import language_name
from bot.console.page import furnish, show
from bot.console.sight import topic
from bot.console.visits import Visits
from bot.console.wording import Wording
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions

ROOMS = (
    signin,
    account,
    inbox,
    conversation,
    answering,
    handling,
    families,
    family,
    family_changes,
    family_data,
    family_questions,
    reports,
    people,
    broadcasts,
    broadcast_steps,
    broadcast_results,
    events,
    event_form,
    event_sheets,
    rosters,
    needs,
    content,
    rota,
)
"""Modules of pages; several may share a blueprint."""


def furnish_desk(
    app: Flask,
    settings: Settings,
    store: Sessions,
    redis: Redis,
    desk: Callable[[], Desk],
    now: Clock = clock.now,
) -> None:
    """Registers every page of the desk."""
    visits = Visits(redis, now)
    # For what a page says once, and for a sign-in that is under way at the district's provider. It
    # sends people back to us from its own site: a stricter cookie would stay away.
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["SESSION_COOKIE_SECURE"] = settings.desk_base.startswith("https")
    app.extensions["console"] = Console(settings, store, desk, visits, Wording(), now)
    app.url_map.converters["int"] = RowNumber
    app.request_class = Asked
    if settings.proxies:
        # Each adds to the addresses before us; the scheme is written anew by the one next to us.
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=1
        )
    for blueprint in dict.fromkeys(room.blueprint for room in ROOMS):
        app.register_blueprint(blueprint)
    if settings.oidc_issuer:
        sso.connect(app, settings)
        app.register_blueprint(sso.blueprint)
    furnish(app)
    app.jinja_env.globals["pages"] = frozenset(app.view_functions)
    app.jinja_env.globals["language_name"] = language_name
    app.jinja_env.globals["topic"] = topic
    app.register_error_handler(NotFound, _lost)


def _lost(error: NotFound) -> Response | HTTPException:
    """The same page for what is not there and for what is not theirs."""
    if not request.path.startswith("/console"):
        return error
    g.pop("who", None)  # who looks makes no difference
    return strict(show("lost.html", status=404))
