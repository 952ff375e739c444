"""/console/content: where the work on words and facts stands."""

from __future__ import annotations

from flask import Response

from bot.console.content.room import blueprint, guard, tools
from bot.console.gate import console, me
from bot.console.page import show
from bot.knowledge.search import due_for_review
from bot.language import reviewing
from bot.language.ledger import Standing
from bot.language.texts import SOURCE

__all__ = ["blueprint", "guard"]


@blueprint.get("/content")
def page() -> Response:
    """Every language with its texts by standing, one's own languages first."""
    texts = tools().texts
    codes = sorted((one for one in texts.languages if one != SOURCE), key=_mine_first)
    today = console().clock().astimezone(tools().zone).date()
    return show(
        "content.html",
        rows=[(texts.catalogue[code], reviewing.counts(texts, code)) for code in codes],
        Standing=Standing,
        overdue=len(due_for_review(tools().packs, today)),
    )


def _mine_first(code: str) -> bool:
    return code not in me().languages
