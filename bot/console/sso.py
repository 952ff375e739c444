"""/console/sso: the district's own sign-in, by OpenID Connect with Authlib.

Whoever has an account of ours, or an open invitation, is known by the address that their provider
has verified, once; from then on by what the provider calls them. A stranger gets no account.
"""

from __future__ import annotations

from typing import Any, cast

from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.flask_client import OAuth
from flask import Blueprint, Flask, Response, current_app
from joserfc.errors import JoseError
from requests import RequestException

from bot import log
from bot.console.gate import console, strict
from bot.console.page import address_of, show
from bot.console.signin import welcome
from bot.settings import Settings
from bot.store import staff
from bot.store.db import Session, transaction
from bot.store.staff import Staff

blueprint = Blueprint("sso", __name__, url_prefix="/console/sso")
guard = "public"
blueprint.after_request(strict)
logger = log.get("sso")


def connect(app: Flask, settings: Settings) -> None:
    """Registers the provider; it is asked when somebody comes, not before."""
    known = OAuth(app)
    known.register(
        "district",
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        server_metadata_url=f"{settings.oidc_issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={
            "scope": "openid email profile",
            "code_challenge_method": "S256",
            "default_timeout": 10,
        },
    )
    app.extensions["oidc"] = known


def _district() -> Any:
    return current_app.extensions["oidc"].district


@blueprint.get("")
def begin() -> Response:
    """To the provider."""
    try:
        to = _district().authorize_redirect(address_of("sso.back"))
        return cast(Response, to)
    except (OAuthError, RequestException) as fault:
        return _refused(fault)


@blueprint.get("/back")
def back() -> Response:
    """From the provider, with who it is."""
    try:
        told = _district().authorize_access_token()["userinfo"]
    except (OAuthError, JoseError, RequestException, KeyError) as fault:
        return _refused(fault)
    with transaction(console().store) as session:
        found = _known(session, told)
        staff_id = found.id if found else None
    if staff_id is None:
        return show("sso_unknown.html", status=403)
    return welcome(staff_id)


def _known(session: Session, told: dict[str, Any]) -> Staff | None:
    subject = f"{told['iss']} {told['sub']}"
    found = staff.of_subject(session, subject)
    if found is None and told.get("email_verified") is True:
        found = staff.find(session, str(told.get("email", "")))
        if found is None or found.subject:  # that address is somebody else's there
            return None
        if found.ended_at is None:
            found.subject, found.invited, found.invited_until = subject, None, None
    return found if found is not None and found.ended_at is None else None


def _refused(fault: Exception) -> Response:
    """It may be ours, theirs or the way between; nobody comes in by it."""
    logger.warning("sso_refused", kind=type(fault).__name__)
    return show("sso_refused.html", status=502)
