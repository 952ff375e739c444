"""/console/content/machine: what a machine has translated, and what people have approved of it.

An approved pair is used from then on wherever the same words are to be translated again. What
machines made of staff's own messages may be about a family: it is shown only to those who may read
every conversation.
"""

from __future__ import annotations

from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console.content.room import blueprint, guard
from bot.console.gate import audit, console, me
from bot.console.given import row_number
from bot.console.page import html_code, show, words
from bot.console.roles import Right
from bot.language.by_staff import screened
from bot.language.engines import LEAVES
from bot.language.languages import CATALOGUE
from bot.language.texts import SOURCE
from bot.store import translations
from bot.store.db import transaction

__all__ = ["blueprint", "guard"]
PAGE = 20


@blueprint.get("/content/machine")
def machine() -> Response:
    """What was approved, and what waits for somebody to look."""
    return _page()


@blueprint.post("/content/machine")
def approve_pair() -> Response:
    """From now on these words are said so in that language, whatever an engine makes of them."""
    form = request.form
    text, said, target = (form.get(name, "").strip() for name in ("text", "said", "target"))
    if target not in me().languages or target == SOURCE:
        raise NotFound
    if not text or not said or max(len(text), len(said)) > 1600:
        return _page(422, "empty")
    if screened(text) != text or screened(said) != said:
        return _page(422, "private")
    with transaction(console().store) as session:
        translations.approve(session, SOURCE, target, text, said, me().name, console().clock())
    audit("translation.approve", "translation", 0)
    flash(words().gettext("Approved. It is used from now on."), "good")
    return cast(Response, redirect(url_for(".machine", target=target), code=303))


@blueprint.post("/content/machine/<int:number>/withdraw")
def disapprove(number: int) -> Response:
    """An approved pair in a language of theirs is forgotten."""
    with transaction(console().store) as session:
        done = translations.disapprove(session, number, me().languages)
    if not done:
        raise NotFound
    audit("translation.withdraw", "translation", number)
    return cast(Response, redirect(url_for(".machine"), code=303))


def _page(status: int = 200, refused: str = "") -> Response:
    mine = [CATALOGUE[code] for code in me().languages if code in CATALOGUE and code != SOURCE]
    target = request.values.get("target", mine[0].code if mine else "")
    before = row_number(request.args.get("before")) or None
    approved_before = row_number(request.args.get("approved_before")) or None
    may_look = me().everywhere and me().may(Right.ANSWER)
    with transaction(console().store) as session:
        approved = translations.approved(session, approved_before, PAGE + 1)
        waiting = (
            translations.by_machine(session, target, before, PAGE + 1)
            if may_look and target in me().languages
            else []
        )
    if waiting:
        audit("translations.view", "translation", 0)
    return show(
        "content_machine.html", status=status, approved=approved, waiting=waiting, most=PAGE,
        mine=mine, target=target, refused=refused, form=request.form, catalogue=CATALOGUE,
        html_code=html_code, engine=console().settings.translator,
        leaves=LEAVES.get(console().settings.translator, ""), may_look=may_look,
    )  # fmt: skip
