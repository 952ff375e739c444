"""The room that all pages of content share."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from bot.console.gate import console, room
from bot.console.roles import Right
from bot.conversation.turn import Tools

guard = "login"
blueprint = room("content", "bot.console.page", Right.EDIT)


_ARGUMENT = re.compile(r"(\{ ?[$\w-]+ ?\})")


@blueprint.app_template_filter("with_arguments")
def with_arguments(words: str) -> Markup:
    """A text as translators read it: what is filled in stays as it is written in any direction."""
    parts = _ARGUMENT.split(words)
    return Markup("").join(
        Markup('<bdi dir="ltr" class="argument">{}</bdi>').format(one) if n % 2 else escape(one)
        for n, one in enumerate(parts)
    )


def tools() -> Tools:
    """What the walk thinks with, in this process."""
    return console().desk.tools
