"""/console: where somebody who has signed in begins, and what is theirs alone."""

from __future__ import annotations

from typing import cast

from flask import Response, redirect, url_for

from bot.console.gate import me, room
from bot.console.roles import Right

guard = "login"
blueprint = room("account", __name__, Right.ANYBODY)

BEGIN = (
    (Right.ANSWER, "inbox.page"),
    (Right.INVITE, "broadcasts.page"),
    (Right.EDIT, "content.page"),
)
"""The page on which each begins: the first that they may see."""


@blueprint.get("")
def home() -> Response:
    """To the page on which their work begins."""
    to = next(endpoint for right, endpoint in BEGIN if me().may(right))
    return cast(Response, redirect(url_for(to), code=303))
