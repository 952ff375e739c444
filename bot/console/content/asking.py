"""/console/content/ask: what a family would get, said by the line itself; nothing is kept."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from bot import ask
from bot.console.content.room import blueprint, guard, tools
from bot.console.gate import console, me
from bot.console.page import html_code, show
from bot.errors import PuenteError
from bot.knowledge.packs import Entry
from bot.language.languages import CATALOGUE
from bot.language.texts import SOURCE

__all__ = ["blueprint", "guard"]
LONGEST = 1600


@blueprint.get("/content/ask")
def ask_form() -> Response:
    """The box."""
    return _page()


@blueprint.post("/content/ask")
def ask_line() -> Response:
    """What a family that writes this would get, and why."""
    text, code = request.form.get("text", "").strip()[:LONGEST], request.form.get("language", "")
    if not text or code not in ("", *tools().texts.languages):
        return _page(422, refused="empty" if not text else "language")
    try:
        answer = ask.suppose(console().settings, console().store, tools(), text, code)
    except PuenteError as fault:
        return _page(503, refused=fault.code)
    cited = [named for name in answer["facts"] if (named := _entry(name)) is not None]
    return _page(answer=answer, cited=cited)


def _entry(told: dict[str, str]) -> Entry | None:
    every = (entry for pack in tools().packs for entry in pack.entries)
    return next((one for one in every if one.text == told.get("text")), None)


def _page(status: int = 200, **values: Any) -> Response:
    known = tools().texts.catalogue
    first = next((code for code in me().languages if code in known and code != SOURCE), "")
    defaults: dict[str, Any] = {"answer": None, "cited": [], "refused": "", "form": request.form}
    return show(
        "content_ask.html", status=status, languages=list(known.values()), first=first,
        catalogue=CATALOGUE, html_code=html_code, **{**defaults, **values},
    )  # fmt: skip
