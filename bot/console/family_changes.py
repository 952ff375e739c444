"""What staff change of a family: its language, its consent, its household."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console import family as family_page
from bot.console import looks, sight
from bot.console.families import blueprint
from bot.console.gate import console, me
from bot.console.page import show, words
from bot.conversation import findable
from bot.errors import Permanent
from bot.language.languages import CATALOGUE
from bot.privacy.mask import mask_number
from bot.roster import phones
from bot.store import consents, families, finding, merging, staff
from bot.store.db import Session, transaction
from bot.store.families import Family

__all__ = ["blueprint"]
guard = "login"
BY_STAFF = "staff"


@blueprint.post("/families/<int:family_id>/language")
def language(family_id: int) -> Response:
    """The family is written to in this language from now on, as it told staff."""
    code = request.form.get("language", "")

    def step(_session: Session, found: Family) -> None:
        if code not in CATALOGUE:
            raise Permanent("language", "choose a language")
        found.language, found.language_by = code, BY_STAFF
        found.preferences = {
            n: v for n, v in (found.preferences or {}).items() if n not in ("speaks", "also")
        }

    return _do(family_id, "family.language", step, words().gettext("The language is changed."))


@blueprint.post("/families/<int:family_id>/stop")
def stop(family_id: int) -> Response:
    """No more messages to this number, as the family told staff."""

    def step(session: Session, found: Family) -> None:
        if found.opted_out_at is None:
            now = console().clock()
            consents.record(session, found, "opt_out", BY_STAFF, None, now)

    said = words().gettext("This number gets no more messages.")
    return _do(family_id, "family.opt_out", step, said)


@blueprint.post("/families/<int:family_id>/start")
def start(family_id: int) -> Response:
    """Messages again: only with a consent that staff had from the family, and say how."""
    how = request.form.get("how", "")

    def step(session: Session, found: Family) -> None:
        if how not in family_page.WAYS or not request.form.get("sure"):
            raise Permanent("how", "say how the family told you, and that it did")
        if found.opted_out_at is not None:
            now = console().clock()
            consents.record(session, found, "opt_in", how, None, now)

    said = words().gettext("This number gets messages again.")
    return _do(family_id, "family.opt_in", step, said)


@blueprint.route("/families/<int:family_id>/merge", methods=["GET", "POST"])
def merge(family_id: int) -> Response:
    """Which number belongs to this one, and what speaks for it; nothing is changed yet."""
    typed = request.form.get("number", "").strip()[:40]
    with transaction(console().store) as session:
        here, ties = sight.family_in_sight(session, family_id)
        other = _other(session, here, typed) if typed else None
        pair = merging.pair(session, here, other) if other else None
        theirs = sight.family_in_sight(session, other.id)[1] if other else []
        if other:
            staff.note_down(
                session, me().id, family_page.SEEN, "family", other.id, console().clock()
            )
    looks.note(family_page.SEEN, "family", family_id)
    return show(
        "family_merge.html", 422 if typed and not other else 200, family=here, ties=ties,
        typed=typed, pair=pair, theirs=theirs, masked=mask_number, **sight.furnishing(),
    )  # fmt: skip


def _other(session: Session, here: Family, typed: str) -> Family | None:
    try:
        number = phones.read(typed, in_use=False).number
    except phones.NoNumberError:
        return None
    found = families.find(session, number)
    if found is None or found.id == here.id:
        return None
    return finding.is_for(session, found.id, sight.scope())


@blueprint.post("/families/<int:family_id>/merge/<int:other_id>")
def merged(family_id: int, other_id: int) -> Response:
    """Two phones of one household, or an old number and a new one, as staff have found out."""
    how, now = request.form.get("how", ""), console().clock()
    if how not in ("household", "new_number") or family_id == other_id:
        raise NotFound
    try:
        with transaction(console().store) as session:
            here, _ = sight.family_in_sight(session, family_id)
            other, _ = sight.family_in_sight(session, other_id)
            if how == "household":
                changed = merging.tie(session, here, other, now)
            else:
                merging.move(session, here, other, now)
                changed = []
            findable.index(session, changed)
            for one in (here, other):
                staff.note_down(session, me().id, f"family.{how}", "family", one.id, now)
    except Permanent as fault:
        return family_page.whole(family_id, 409, fault=fault.code)
    flash(words().gettext("The two numbers belong together now."), "good")
    to = url_for("families.family", family_id=other_id if how == "new_number" else family_id)
    return cast(Response, redirect(to, code=303))


def _do(family_id: int, verb: str, step: Callable[[Session, Family], None], said: str) -> Response:
    """One change in one transaction, written down with it, and back to the page."""
    try:
        with transaction(console().store) as session:
            found, _ = sight.family_in_sight(session, family_id)
            families.hold(session, found.id)
            session.refresh(found)
            step(session, found)
            staff.note_down(session, me().id, verb, "family", found.id, console().clock())
    except Permanent as fault:
        return family_page.whole(family_id, 422, fault=fault.code)
    flash(said, "good")
    to = url_for("families.family", family_id=family_id)
    return cast(Response, redirect(to, code=303))
