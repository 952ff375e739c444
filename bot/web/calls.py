"""/calls/<call>-<token>: where somebody who was called about a family in danger takes the matter.

The address is the proof: it holds a keyed hash and was given to one person. Opening it changes
nothing, since mail programs open links on their own; the button does.
"""

from __future__ import annotations

import hmac
from typing import cast

from flask import Blueprint, Response, current_app, render_template, request
from werkzeug.exceptions import NotFound

from bot.intake import Intake
from bot.privacy.seal import TOKEN, sealer
from bot.store import alerts
from bot.store.db import transaction

blueprint = Blueprint("calls", __name__, url_prefix="/calls", template_folder="templates")
guard = "token"


def _intake() -> Intake:
    return cast(Intake, current_app.extensions["puente"])


@blueprint.before_request
def only_who_was_called() -> None:
    """404 unless the address is one that we gave out."""
    named = request.view_args or {}
    right = sealer(_intake().settings).token("call", named.get("call", 0))
    if not hmac.compare_digest(str(named.get("token", "")).encode(), right.encode()):
        raise NotFound


@blueprint.after_request
def kept_nowhere(response: Response) -> Response:
    """The address is a key: it goes to no other site, and the page into no cache."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


@blueprint.route(f"/<int:call>-<string(length={TOKEN}):token>", methods=["GET", "POST"])
def take(call: int, token: str) -> str:
    """The page with the button; what was pressed takes the hand-off for whoever was called."""
    intake = _intake()
    with transaction(intake.store) as session:
        if request.method == "POST":
            alerts.take_by_call(session, call, intake.clock())
        state = alerts.state_of(session, call)
    if state is None:
        raise NotFound
    return render_template("call.html", district=current_app.config["DISTRICT"], **state)
