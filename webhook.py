"""The web entrance: `create_app(role)` makes the door (Twilio) or the desk (pages for people).

They are two server processes of one factory, so that open pages at the desk can never use up the
threads that Twilio's webhooks need.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import Literal

from flask import Flask, Response, request
from redis import Redis
from werkzeug.exceptions import HTTPException, ServiceUnavailable

from bot import clock, failpoints, log, queue, staff, wiring
from bot.console.app import furnish_desk
from bot.conversation import letters
from bot.errors import NotReady
from bot.intake import Intake
from bot.knowledge import packs
from bot.knowledge.renewal import Renewed
from bot.language.keywords import Keywords
from bot.language.overlay import Overlay
from bot.language.texts import SOURCE, Texts
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.privacy.tagger import Tagger
from bot.settings import Settings, load
from bot.simulator import pages
from bot.spool import Drainer, Spool
from bot.web import calls, desk, health, mail, metrics, twilio
from bot.web.serve import serve

logger = log.get("web")
DOOR_PATIENCE = 2.0
"""Seconds that the store has to keep a message; then it waits on our disk."""
VISIT_PATIENCE = 2.0
"""Seconds that Redis has to say who is signed in."""
LARGEST = 64 * 1024
"""Bytes of a request at most; a text message has 1,600 characters."""
LARGEST_FILE = 26 * 1024 * 1024
"""Bytes that the desk's server reads: a roster or a calendar that staff hand in. The app itself
takes more than `LARGEST` only in the views for files, from somebody who has signed in."""


def create_app(
    role: Literal["door", "desk"] = "door",
    settings: Settings | None = None,
    intake: Intake | None = None,
) -> Flask:
    """A WSGI app. Tests hand in their own settings and intake; a server reads the environment."""
    try:
        settings = settings or load()
        app = Flask("puente", static_folder=None)
        known = packs.load(settings.packs)
    except NotReady as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    log.configure(settings.log_level)
    failpoints.arm(settings.failpoints)
    app.secret_key = settings.flask_key()
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST
    texts = Texts(settings.packs)
    app.config["DISTRICT"] = texts.render(SOURCE, known[0].name)
    app.extensions["mail_words"] = letters.page(texts)
    app.extensions["puente"] = intake or _intake(settings, role)
    app.register_blueprint(health.blueprint)
    if role == "door":
        app.register_blueprint(twilio.blueprint)
        app.register_blueprint(metrics.blueprint)
        app.register_blueprint(calls.blueprint)
        app.register_blueprint(mail.blueprint)
        if settings.desk_url:
            app.config["DESK"] = settings.desk_url
            app.register_blueprint(desk.blueprint)
    else:
        _furnish(app, settings)
    app.register_error_handler(HTTPException, _plain)
    app.register_error_handler(Exception, _failed)
    return app


def _furnish(app: Flask, settings: Settings) -> None:
    """The desk's rooms. Redis is asked when somebody comes in, not before."""
    intake: Intake = app.extensions["puente"]
    visits = Redis.from_url(settings.redis_url, socket_timeout=VISIT_PATIENCE)
    furnish_desk(app, settings, intake.store, visits, _desks(settings))
    if settings.simulator:
        app.register_blueprint(pages.blueprint)


def _desks(settings: Settings) -> Callable[[], staff.Desk]:
    """The desk's hand-offs; its packs and texts follow what is changed at this desk and others."""
    kept = wiring.store(settings)

    def make(over: Event) -> staff.Desk:
        made = staff.desk(settings, kept)
        Overlay(kept, made.tools.texts).keep_looking(over)
        return made

    return Renewed(kept, make)


def _intake(settings: Settings, role: str) -> Intake:
    """The door's intake outlives a store, and does not wait for Redis; the desk's may show it."""
    seals = sealer(settings)
    nudge = queue.BackgroundNudger(queue.broker(settings.redis_url))
    taking = Intake(
        settings=settings,
        store=wiring.store(settings, patience=DOOR_PATIENCE),
        screen=Screen(tagger=Tagger()),
        nudge=nudge,
        clock=clock.now,
        keywords=Keywords(),
    )
    if role == "desk":
        return taking
    kept = timedelta(days=settings.retention_days)
    spool = Spool(settings.var / "spool", seals.seal, seals.open, kept=kept)
    drainer = Drainer(spool, taking.write)
    drainer.start()
    return replace(taking, spool=spool, wake=drainer.wake)


def _plain(error: HTTPException) -> Response | HTTPException:
    """Errors without markup: whoever calls here is a machine, or a person with a wrong address."""
    if error.response is not None:
        return error
    headers = [(name, value) for name, value in error.get_headers() if name != "Content-Type"]
    line = f"{error.code} {error.name}\n"
    return Response(line, error.code, headers, content_type="text/plain")


def _failed(error: Exception) -> Response:
    """Not done: Twilio may try again. The log gets no message of the error: it may quote a row."""
    logger.error("request_failed", endpoint=request.endpoint, exc_info=error)
    return _plain(ServiceUnavailable())  # type: ignore[return-value]


def main() -> None:
    """`python webhook.py door|desk`: serves until it is told to stop."""
    arguments = argparse.ArgumentParser(prog="python webhook.py")
    arguments.add_argument("role", choices=("door", "desk"))
    arguments.add_argument("--host", default="127.0.0.1")
    arguments.add_argument("--port", type=int, default=8000)
    told = arguments.parse_args()
    largest = LARGEST if told.role == "door" else LARGEST_FILE
    serve(create_app(told.role), told.host, told.port, largest)


if __name__ == "__main__":
    main()
