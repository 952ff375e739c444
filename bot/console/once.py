"""A form is taken once, however often it is sent: what it made is remembered for an hour."""

from __future__ import annotations

import secrets
from typing import Any

from flask import request
from markupsafe import Markup

from bot.console.gate import console, me

FIELD = "once"
KEPT = 60 * 60
"""Seconds."""
WAITS = "-"
"""What stands for something that is being made at this moment."""


def token() -> Markup:
    """What a form carries that must be taken once."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(
        FIELD, request.form.get(FIELD) or secrets.token_urlsafe(12)
    )


def take() -> str | None:
    """None for a form that comes the first time; else what it made, or `WAITS`."""
    key = _key()
    if key is None or console().visits.redis.set(key, WAITS, nx=True, ex=KEPT):
        return None
    made: Any = console().visits.redis.get(key)
    return made.decode() if made else WAITS


def made(what: str) -> None:
    """Remembers what this form made."""
    if key := _key():
        console().visits.redis.set(key, what, ex=KEPT)


def failed() -> None:
    """The form made nothing: it may be sent again."""
    if key := _key():
        console().visits.redis.delete(key)


def _key() -> str | None:
    given = request.form.get(FIELD, "")[:64]
    return f"puente:once:{me().id}:{given}" if given else None
