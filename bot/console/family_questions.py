"""/console/families/questions: what a roster says otherwise than what is known, for a person."""

from __future__ import annotations

from typing import Any, cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console import looks, sight
from bot.console.families import blueprint
from bot.console.gate import console, me
from bot.console.given import row_number
from bot.console.page import show, words
from bot.errors import Permanent
from bot.privacy.mask import mask_number
from bot.roster import asking
from bot.store import roster_questions, staff
from bot.store.db import transaction
from bot.store.roster_questions import ANSWERS, LANGUAGE

__all__ = ["blueprint"]
guard = "login"
PAGE = 25


@blueprint.get("/families/questions")
def questions() -> Response:
    """What waits for an answer, the oldest first."""
    return _page(row_number(request.args.get("after")))


def _page(after: int = 0, status: int = 200, **more: Any) -> Response:
    with transaction(console().store) as session:
        found = roster_questions.open_page(session, sight.scope(), after, PAGE + 1)
    looks.note("questions.view", "questions")
    return show(
        "family_questions.html", status, found=found[:PAGE], masked=mask_number,
        after=found[PAGE - 1][0].id if len(found) > PAGE else 0, answers=ANSWERS,
        of_language=LANGUAGE, **sight.furnishing(), **more,
    )  # fmt: skip


@blueprint.post("/families/questions/<int:number>")
def answer(number: int) -> Response:
    """Settles one: what is known stays, what the roster gives is taken, or both hold."""
    word, here = request.form.get("answer", ""), console()
    with transaction(here.store) as session:
        asked = roster_questions.within(session, number, sight.scope())
        about = (asked.family_id or 0) if asked else 0
    if asked is None or word not in ANSWERS[asked.about]:
        raise NotFound
    try:
        asking.answer(here.store, number, word, here.clock())
    except Permanent as fault:
        return _page(status=409, fault=fault.code)
    with transaction(here.store) as session:
        staff.note_down(session, me().id, "roster.answer", "family", about, here.clock())
    flash(words().gettext("The question is settled."), "good")
    return cast(Response, redirect(url_for("families.questions"), code=303))
