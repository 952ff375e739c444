"""Answering a family: looked at while it is typed, translated when asked, sent once."""

from __future__ import annotations

from typing import Any, cast

from flask import Response, flash, redirect, request, url_for

from bot.console import drafts, presence, writing
from bot.console.conversation import blueprint, compose, whole
from bot.console.drafts import Draft
from bot.console.gate import console, me
from bot.console.given import row_number
from bot.console.page import show, words
from bot.console.sight import family_in_sight, furnishing, myself
from bot.console.writing import Assessed
from bot.conversation import by_person
from bot.conversation.by_person import Answer, Way
from bot.errors import Permanent, PuenteError
from bot.language.texts import SOURCE
from bot.store.db import transaction
from bot.store.families import Family

__all__ = ["blueprint"]
guard = "login"


@blueprint.post("/conversations/<int:family_id>/check")
def check(family_id: int) -> Response:
    """What an answer takes and what is doubtful in it, while it is typed; the draft is kept."""
    family, way = _to(family_id)
    draft = writing.of_form()
    drafts.keep(family_id, draft)
    presence.here(family_id, writing=bool(draft.text.strip()))
    return show("conversation_checks.html", **compose(draft, family, way), **furnishing())


@blueprint.post("/conversations/<int:family_id>/translate")
def translate(family_id: int) -> Response:
    """The answer in the family's language, to be looked at and changed."""
    family, way = _to(family_id)
    draft, fault = writing.of_form(), ""
    if not draft.text.strip():
        fault = "empty"
    else:
        try:
            draft = writing.translated(draft, family.language or SOURCE)
        except PuenteError as told:
            fault = writing.why_not(told)
    drafts.keep(family_id, draft)
    if not request.headers.get("HX-Request"):
        return whole(family_id, draft, not_translated=fault)
    values = {**compose(draft, family, way), **furnishing(), "not_translated": fault}
    return show("conversation_translation.html", **values)


@blueprint.post("/conversations/<int:family_id>/reply")
def reply(family_id: int) -> Response:
    """Sends an answer, once; 409 when somebody else has answered or has it, 422 when it cannot
    go as it is. What was typed is kept in either case."""
    family, way = _to(family_id)
    draft = writing.of_form()
    assessed = writing.assess(draft, family.language or SOURCE, way)
    if assessed.untranslated and not assessed.stale and draft.text.strip():
        return translate(family_id)
    if fault := _in_the_way(draft, assessed):
        drafts.keep(family_id, draft)
        return whole(family_id, draft, 422, fault=fault)
    try:
        _send(family_id, draft, assessed)
    except Permanent as told:
        drafts.keep(family_id, draft)
        return _refused(family_id, draft, told)
    drafts.forget(family_id)
    presence.gone(family_id)
    flash(words().gettext("Your answer is on its way."), "good")
    return cast(Response, redirect(url_for("conversation.page", family_id=family_id), code=303))


def _send(family_id: int, draft: Draft, assessed: Assessed) -> None:
    foreign = draft.lang if draft.text.strip() != assessed.body else ""
    said = Answer(
        text=assessed.body,
        token=request.form.get("token", "")[:64] or drafts.fresh(),
        seen=row_number(request.form.get("seen")),
        typed=draft.text.strip() if foreign else "",
        typed_in=foreign,
        by_machine=assessed.by_machine,
    )
    desk = console().desk
    with transaction(console().store) as session:
        sent = by_person.answer(session, family_id, said, myself(), desk.tools)
    if sent:
        desk.nudge("send", family_id)


def _in_the_way(draft: Draft, assessed: Assessed) -> str:
    if assessed.never:
        return "never"
    if assessed.private:
        return "private"
    if not draft.text.strip() and not assessed.body:
        return "empty"
    if assessed.stale:
        return "stale"
    return "asks" if assessed.asks and not draft.asked else ""


def _refused(family_id: int, draft: Draft, told: Permanent) -> Response:
    theirs: list[Any] = []
    if told.code == "answered":
        seen = row_number(request.form.get("seen"))
        with transaction(console().store) as session:
            theirs = by_person.others_since(session, family_id, seen, me().id)
    conflict = told.code in ("answered", "taken")
    return whole(
        family_id, draft, 409 if conflict else 422, fault=told.code, theirs=theirs,
        whose=told.detail,
    )  # fmt: skip


def _to(family_id: int) -> tuple[Family, Way | None]:
    with transaction(console().store) as session:
        family, _ = family_in_sight(session, family_id)
        return family, by_person.way_to(session, family_id, console().clock())
