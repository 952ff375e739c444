"""POST /twilio/inbound and /twilio/status: verify, screen, keep, nudge, answer."""

from __future__ import annotations

from typing import cast
from urllib.parse import parse_qsl, quote

from flask import Blueprint, Response, current_app, g, request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import BadRequest, Forbidden

from bot import metrics
from bot.channels.incoming import Incoming, check_signature, read_message, read_status
from bot.errors import Refused
from bot.failpoints import reach
from bot.intake import Intake
from bot.settings import Settings

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
    url = settings.public_base_url.rstrip("/") + _target()
    try:
        if not token:
            raise Refused("no_twilio")
        check_signature(token, url, _form(), request.headers.get("X-Twilio-Signature", ""))
    except Refused:
        raise Forbidden from None


def _target() -> str:
    """The request's target as it came; `request.url` would encode it anew, and not match."""
    raw = request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI")
    if raw:
        return str(raw)
    query = request.query_string.decode("latin-1")  # a server that keeps no raw target
    return quote(request.path) + (f"?{query}" if query else "")


def _form() -> MultiDict[str, str]:
    """The form; bytes that are no UTF-8 become U+FFFD, where `request.form` would give it up."""
    if "form" not in g:
        g.form = _read_form()
    return cast(MultiDict[str, str], g.form)


def _read_form() -> MultiDict[str, str]:
    if request.mimetype != "application/x-www-form-urlencoded":
        return MultiDict()
    said = request.get_data().decode("utf-8", "replace")
    return MultiDict(parse_qsl(said, keep_blank_values=True))


@blueprint.post("/inbound")
def inbound() -> Response:
    """Keeps a message once and asks for an answer; the answer itself goes out by the API."""
    try:
        incoming: Incoming = read_message(_form())
    except Refused:
        raise BadRequest from None
    with metrics.door():
        _intake().keep(incoming, via="twilio")
    reach("door_kept")
    return Response(TWIML, content_type="text/xml")


@blueprint.post("/status")
def status() -> Response:
    """Takes a report of what became of a message of ours."""
    try:
        report = read_status(_form(), request.args)
    except Refused:
        raise BadRequest from None
    _intake().report(report)
    return Response(status=204)
