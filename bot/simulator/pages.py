"""/simulator: the page, and the small API behind it. Loopback and 555-01xx numbers only."""

from __future__ import annotations

import hashlib
import ipaddress
import json
import re
import uuid
from typing import Any, cast
from urllib.parse import urlsplit

from flask import Blueprint, Response, current_app, jsonify, render_template, request
from werkzeug.exceptions import BadRequest, Forbidden

from bot.channels.incoming import Incoming
from bot.channels.sms import size
from bot.intake import Intake
from bot.language.languages import CATALOGUE, shipped
from bot.store import families, messages
from bot.store.db import transaction
from bot.store.families import Family
from bot.store.messages import Message

blueprint = Blueprint(
    "simulator",
    __name__,
    url_prefix="/simulator",
    template_folder="templates",
    static_folder="static",
)
guard = "loopback"

NUMBERS = tuple(f"+1555555{number:04d}" for number in range(101, 107))
_FICTIONAL = re.compile(r"\+1\d{3}55501\d{2}")
_LOCAL = {"localhost", "127.0.0.1", "::1"}
MOST = 1600


def _intake() -> Intake:
    return cast(Intake, current_app.extensions["puente"])


@blueprint.before_request
def only_here() -> None:
    """403 unless the browser runs on this machine and came for this page, not from another's."""
    if not ipaddress.ip_address(request.remote_addr or "::").is_loopback:
        raise Forbidden
    if urlsplit(f"//{request.host}").hostname not in _LOCAL:
        raise Forbidden
    if request.method == "POST" and not request.is_json:
        raise Forbidden  # a form posted by another site cannot say that it is JSON


@blueprint.after_request
def strict(response: Response) -> Response:
    """Nothing is loaded from elsewhere, and nothing runs that we did not serve."""
    response.headers["Content-Security-Policy"] = (
        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


@blueprint.get("")
def page() -> str:
    """The phone."""
    languages = [CATALOGUE[code] for code in shipped()]
    return render_template(
        "simulator.html",
        languages=languages,
        numbers=NUMBERS,
        district=current_app.config["DISTRICT"],
    )


@blueprint.get("/messages")
def conversation() -> Response:
    """The conversation of one number; 304 while nothing has changed."""
    number = _number(request.args.get("number", ""))
    with transaction(_intake().store) as session:
        family = families.find(session, number)
        rows = messages.conversation(session, family.id) if family else []
        view = _view(number, family, list(rows))
    etag = hashlib.sha256(json.dumps(view, sort_keys=True).encode()).hexdigest()[:20]
    response = jsonify(view)
    response.set_etag(etag)
    response.make_conditional(request)
    return response


@blueprint.post("/messages")
def send() -> tuple[Response, int]:
    """A text from the phone."""
    said = request.get_json(silent=True)
    if not isinstance(said, dict):
        return jsonify(error="The request is not a JSON object."), 400
    number, text = _number(said.get("number")), said.get("text")
    channel, language = said.get("channel", "sms"), said.get("language") or ""
    if not isinstance(text, str) or len(text) > MOST:
        return jsonify(error=f"A message is a text of at most {MOST} characters."), 400
    if channel not in ("sms", "whatsapp"):
        return jsonify(error="The channel is sms or whatsapp."), 400
    if language and language not in shipped():
        return jsonify(error="Puente has no texts in this language yet."), 400
    incoming = Incoming(
        provider_id=f"SIM{uuid.uuid4().hex}",
        number=number,
        our_number="+15555550100",
        channel=channel,
        text=text.encode("utf-8", "replace").decode(),
        payload="",
        media=1 if said.get("media") else 0,
    )
    return jsonify(id=_intake().keep(incoming, via="simulator", language=language)), 202


@blueprint.post("/reset")
def reset() -> tuple[str, int]:
    """Forgets a simulated family."""
    said = request.get_json(silent=True)
    number = _number(said.get("number") if isinstance(said, dict) else None)
    with transaction(_intake().store) as session:
        families.forget(session, number)
    return "", 204


def _number(value: Any) -> str:
    """A 555-01xx number, which no phone has; 400 for any other."""
    if not isinstance(value, str) or not _FICTIONAL.fullmatch(value.replace(" ", "+", 1)):
        response = jsonify(error="The simulator has 555-01xx numbers only.")
        response.status_code = 400
        raise BadRequest(response=response)
    return value.replace(" ", "+", 1)


def _view(number: str, family: Family | None, rows: list[Message]) -> dict[str, Any]:
    language = family.language if family else ""
    return {
        "family": {
            "number": number,
            "language": language,
            "dir": _dir(language),
            "opted_out": bool(family and family.opted_out_at),
        },
        "thinking": any(row.status == "received" for row in rows),
        "messages": [_message(row) for row in rows],
    }


def _message(row: Message) -> dict[str, Any]:
    sent = size(row.text)
    return {
        "id": row.id,
        "direction": row.direction,
        "channel": row.channel,
        "text": row.text,
        "language": row.language,
        "dir": _dir(row.language) if row.language else "auto",
        "at": row.created_at.isoformat(),
        "status": row.status,
        "redacted": row.redacted,
        "media": row.media,
        "segments": sent.segments,
        "encoding": sent.encoding,
        "draft": row.draft,
        "from_person": row.from_person,
        "trace": row.trace,
    }


def _dir(code: str) -> str:
    return CATALOGUE[code].dir if code in CATALOGUE else "ltr"
