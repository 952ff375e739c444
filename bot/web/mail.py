"""/mail/<guardian>-<token>: where whoever gets a broadcast by mail ends that, or asks for it again.

The address is the proof: it stands in the mail itself, and in its header, where mail programs POST
to it for their own button (RFC 8058). Opening it changes nothing, since they open links, too.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import cast

from flask import Blueprint, Response, current_app, g, render_template, request
from werkzeug.exceptions import NotFound

from bot.intake import Intake
from bot.privacy.seal import OWN, TOKEN, sealer
from bot.store import mail_stops
from bot.store.db import transaction

blueprint = Blueprint("mail", __name__, url_prefix="/mail", template_folder="templates")
guard = "token"
DIGITS = 10
"""Of the largest number that a row can have: no store is asked about a longer one."""


def _intake() -> Intake:
    return cast(Intake, current_app.extensions["puente"])


@blueprint.before_request
def only_who_was_written_to() -> None:
    """404 unless the address is one that we gave out, for the mail that the guardian has now.

    The store is asked only about an address that begins as one of ours does.
    """
    named = request.view_args or {}
    number, given = str(named.get("guardian", "")), str(named.get("token", ""))
    if not (number.isascii() and number.isdecimal()):
        raise NotFound
    guardian, seals = int(number), sealer(_intake().settings)
    if not _is(given[:OWN], seals.token("mail", guardian)[:OWN]):
        raise NotFound
    with transaction(_intake().store) as session:
        found = mail_stops.reader(session, guardian)
    if found is None or not _is(given, seals.token_for(found.email_key, "mail", guardian)):
        raise NotFound
    g.reader = found


def _is(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())


@blueprint.after_request
def kept_nowhere(response: Response) -> Response:
    """The address is a key: it goes to no other site, and the page into no cache."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


@blueprint.route(
    f"/<string(maxlength={DIGITS}):guardian>-<string(length={TOKEN}):token>",
    methods=["GET", "POST"],
)
def mail(guardian: str, token: str) -> str:
    """The page with the button. What a mail program posts, without a button, ends the mail."""
    reader: mail_stops.Reader = g.reader
    stopped = reader.stopped
    if request.method == "POST":
        stopped = request.form.get("again") is None
        with transaction(_intake().store) as session:
            if stopped:
                mail_stops.stop(session, reader.email_key, _intake().clock())
            else:
                mail_stops.start(session, reader.email_key)
    words: Callable[[str], dict[str, str]] = current_app.extensions["mail_words"]
    return render_template(
        "mail.html",
        district=current_app.config["DISTRICT"],
        words=words(reader.language),
        stopped=stopped,
        done=request.method == "POST",
    )
