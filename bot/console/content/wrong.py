"""/console/content/wrong: answers of the line that somebody at the desk found wrong.

An editor reads what the line said and why, never what the family wrote; settled, it is off the
list. It is shown to those who work for every school: an answer belongs to one family.
"""

from __future__ import annotations

from typing import cast

from flask import Response, redirect, url_for
from werkzeug.exceptions import NotFound

from bot.console.content.room import blueprint, guard
from bot.console.gate import audit, console, me
from bot.console.page import show
from bot.store import remarks, staff
from bot.store.db import transaction

__all__ = ["blueprint", "guard"]


@blueprint.get("/content/wrong")
def wrong() -> Response:
    """What waits to be put right, the oldest first."""
    _only_for_every_school()
    with transaction(console().store) as session:
        found = remarks.wrong_answers(session)
        names = staff.names(session, (one.staff_id for one in found if one.staff_id))
        answers = remarks.messages_of(session, found)
        for one in found:
            staff.note_down(session, me().id, "answer.view", "remark", one.id, console().clock())
    return show("content_wrong.html", found=found, names=names, answers=answers)


@blueprint.post("/content/wrong/<int:family_id>/<int:number>")
def put_right(family_id: int, number: int) -> Response:
    """It is put right, or was right after all."""
    _only_for_every_school()
    with transaction(console().store) as session:
        if not remarks.settle(session, "wrong", family_id, number, console().clock()):
            raise NotFound
    audit("answer.settle", "remark", number)
    return cast(Response, redirect(url_for(".wrong"), code=303))


def _only_for_every_school() -> None:
    if not me().everywhere:
        raise NotFound
