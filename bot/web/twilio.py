"""POST /twilio/inbound and /twilio/status: verify, screen, keep, nudge, answer."""

from __future__ import annotations

from typing import cast

from flask import Blueprint, Response, current_app, request
from werkzeug.exceptions import BadRequest, Forbidden

from bot.channels.incoming import Incoming, check_signature, read_message, read_status
from bot.errors import Refused
from bot.intake import Intake
from bot.settings import Settings
from bot.store import messages
from bot.store.db import transaction
from bot.store.messages import Message

blueprint = Blueprint("twilio", __name__, url_prefix="/twilio")
guard = "signature"
TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def _intake() -> Intake:
    return cast(Intake, current_app.extensions["puente"])


@blueprint.before_request
def only_twilio() -> None:
    """403 unless Twilio signed this request, over the public address and the raw target."""
    settings: Settings = _intake().settings
    token = settings.twilio_auth_token.get_secret_value()
    target = request.environ.get("RAW_URI") or request.environ["REQUEST_URI"]
    url = settings.public_base_url.rstrip("/") + target
    try:
        if not token:
            raise Refused("no_twilio")
        check_signature(token, url, request.form, request.headers.get("X-Twilio-Signature", ""))
    except Refused:
        raise Forbidden from None


@blueprint.post("/inbound")
def inbound() -> Response:
    """Keeps a message once and asks for an answer; the answer itself goes out by the API."""
    try:
        incoming: Incoming = read_message(request.form)
    except Refused:
        raise BadRequest from None
    _intake().keep(incoming, via="twilio")
    return Response(TWIML, content_type="text/xml")


@blueprint.post("/status")
def status() -> Response:
    """Moves a message of ours forward; unknown, late and repeated reports change nothing."""
    try:
        report = read_status(request.form, request.args)
    except Refused:
        raise BadRequest from None
    intake = _intake()
    with transaction(intake.store) as session:
        row = messages.of_provider(session, report.provider_id)
        if row is None and report.message_id is not None:
            row = session.get(Message, report.message_id)
        if row is not None and row.direction == "out" and row.via == "twilio":
            messages.advance(
                session,
                row,
                report.status,
                intake.clock(),
                provider_id=report.provider_id,
                code=report.code,
            )
    return Response(status=204)
