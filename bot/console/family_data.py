"""A family's data, out and away: for those who may manage it, and written down each time."""

from __future__ import annotations

from typing import cast

from flask import Response, flash, redirect, request, url_for

from bot.console import family as family_page
from bot.console import looks, sight
from bot.console.gate import console, me, room
from bot.console.page import show, words
from bot.console.roles import Right
from bot.kept import as_json, everything
from bot.store import forgetting, staff
from bot.store.db import transaction

guard = "login"
blueprint = room("family_data", __name__, Right.MANAGE)


@blueprint.post("/families/<int:family_id>/export")
def export(family_id: int) -> Response:
    """Everything that is kept about the number, as a file: the family may ask for it."""
    with transaction(console().store) as session:
        found, _ = sight.family_in_sight(session, family_id)
        staff.note_down(session, me().id, "family.export", "family", found.id, console().clock())
        text = as_json(everything(session, found))
    response = Response(text, content_type="application/json; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="family-{family_id}.json"'
    return response


@blueprint.get("/families/<int:family_id>/delete")
def ask(family_id: int) -> Response:
    """The first step: what goes, what stays, and whether that is meant."""
    with transaction(console().store) as session:
        found, ties = sight.family_in_sight(session, family_id)
    looks.note(family_page.SEEN, "family", family_id)
    return show("family_delete.html", family=found, ties=ties, missing=False, **sight.furnishing())


@blueprint.post("/families/<int:family_id>/delete")
def delete(family_id: int) -> Response:
    """The second step: everything goes, at once; of a number that said STOP, that fact stays."""
    with transaction(console().store) as session:
        found, ties = sight.family_in_sight(session, family_id)
        if request.form.get("sure"):
            now = console().clock()
            staff.note_down(session, me().id, "family.delete", "family", found.id, now)
            forgetting.forget_now(session, found.number, now)
    if not request.form.get("sure"):
        looks.note(family_page.SEEN, "family", family_id)
        return show(
            "family_delete.html", 422, family=found, ties=ties, missing=True, **sight.furnishing()
        )
    flash(words().gettext("Everything that was kept about the family is deleted."), "good")
    return cast(Response, redirect(url_for("families.page"), code=303))
