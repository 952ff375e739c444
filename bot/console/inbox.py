"""/console: what needs a person."""

from __future__ import annotations

from flask import Response

from bot.console.gate import room
from bot.console.page import show
from bot.console.roles import Right

guard = "login"
blueprint = room("inbox", __name__, Right.ANSWER)


@blueprint.get("/inbox")
def page() -> Response:
    return show("inbox.html")
