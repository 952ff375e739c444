"""Taking a conversation, passing it on, letting it rest, ending it; notes and promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console import drafts
from bot.console.conversation import blueprint, whole
from bot.console.gate import console, me
from bot.console.given import row_number
from bot.console.page import words
from bot.console.roles import RIGHTS, Right, who
from bot.console.sight import family_in_sight, myself
from bot.conversation import by_person
from bot.conversation.by_person import Person
from bot.errors import Permanent
from bot.knowledge.calendar import office, open_at
from bot.language.by_staff import noted
from bot.store import consents, remarks, staff
from bot.store.db import Session, transaction
from bot.store.households import schools_of
from bot.store.messages import Message
from bot.store.staff import Staff

__all__ = ["blueprint"]
guard = "login"
FURTHEST = timedelta(days=120)
"""So long nothing rests, and nothing is promised for later."""
LONGEST = 2000
Step = Callable[[Session], object]


@blueprint.post("/conversations/<int:family_id>/claim")
def claim(family_id: int) -> Response:
    """Takes it; the bot is silent from now on."""
    tools = console().desk.tools
    return _do(family_id, lambda s: by_person.claim(s, family_id, myself(), tools))


@blueprint.post("/conversations/<int:family_id>/take-over")
def take_over(family_id: int) -> Response:
    """Takes it from a colleague, who is named in the form."""
    tools, whose = console().desk.tools, request.form.get("whose", "")
    return _do(family_id, lambda s: by_person.take_over(s, family_id, myself(), whose, tools))


@blueprint.post("/conversations/<int:family_id>/give")
def give(family_id: int) -> Response:
    """Hands it to a colleague."""
    tools, to = console().desk.tools, row_number(request.form.get("to"))

    def step(session: Session) -> None:
        found = session.get(Staff, to)
        _, ties = family_in_sight(session, family_id)
        theirs = found is not None and who(found).works_for(schools_of(ties))
        here = found is not None and not found.ended_at and not found.is_expected
        if not found or not theirs or not here or Right.ANSWER not in RIGHTS[found.role]:
            raise Permanent("nobody")
        by_person.give_to(session, family_id, myself(), Person(found.id, found.name), tools)
        _note(session, family_id)

    return _do(family_id, step)


@blueprint.post("/conversations/<int:family_id>/snooze")
def snooze(family_id: int) -> Response:
    """Lets it rest until a moment."""
    tools, until = console().desk.tools, _until()
    if until is None:
        return whole(family_id, drafts.find(family_id), 422, fault="moment")
    return _do(family_id, lambda s: by_person.snooze(s, family_id, myself(), until, tools))


@blueprint.post("/conversations/<int:family_id>/release")
def release(family_id: int) -> Response:
    """The bot may speak again; `keep`: whoever says so stays its owner."""
    tools, keep, seen = console().desk.tools, bool(request.form.get("keep")), _seen()
    return _do(family_id, lambda s: by_person.release(s, family_id, myself(), tools, keep, seen))


@blueprint.post("/conversations/<int:family_id>/resolve")
def resolve(family_id: int) -> Response:
    """It is done."""
    tools, seen = console().desk.tools, _seen()
    return _do(family_id, lambda s: by_person.resolve(s, family_id, myself(), tools, seen))


@blueprint.post("/conversations/<int:family_id>/reopen")
def reopen(family_id: int) -> Response:
    """It is not done after all."""
    tools = console().desk.tools
    return _do(family_id, lambda s: by_person.reopen(s, family_id, myself(), tools))


@blueprint.post("/conversations/<int:family_id>/note")
def note(family_id: int) -> Response:
    """Writes a note down, for colleagues."""
    return _do(family_id, lambda s: _note(s, family_id))


@blueprint.post("/conversations/<int:family_id>/promise")
def promise(family_id: int) -> Response:
    """Writes down what was promised to the family, and by when."""
    until = _until()
    if until is None or not _typed():
        fault = "moment" if _typed() else "empty"
        return whole(family_id, drafts.find(family_id), 422, fault=fault)
    return _do(family_id, lambda s: _write(s, family_id, "promise", due_at=until))


@blueprint.post("/conversations/<int:family_id>/wrong/<int:message_id>")
def wrong(family_id: int, message_id: int) -> Response:
    """Tells the editors that an answer of the bot's was wrong."""

    def step(session: Session) -> None:
        found = session.get(Message, message_id)
        if found is None or found.family_id != family_id or found.direction != "out":
            raise NotFound
        _write(session, family_id, "wrong", message_id=message_id)

    return _do(family_id, step)


@blueprint.post("/conversations/<int:family_id>/settle/<int:remark_id>")
def settle(family_id: int, remark_id: int) -> Response:
    """A promise is kept."""

    def step(session: Session) -> None:
        if not remarks.settle(session, "promise", family_id, remark_id, console().clock()):
            raise NotFound
        _audited(session, "conversation.settle", family_id)

    return _do(family_id, step)


@blueprint.post("/conversations/<int:family_id>/stop")
def stop(family_id: int) -> Response:
    """No more messages to this family, as it asked a person or wrote in the message that the form
    names; only its own START undoes it."""

    def step(session: Session) -> None:
        family, _ = family_in_sight(session, family_id)
        said = session.get(Message, row_number(request.form.get("message")))
        cause = said.id if said is not None and said.family_id == family_id else None
        if family.opted_out_at is None:
            consents.record(session, family, "opt_out", "staff", cause, console().clock())
        _audited(session, "family.opt_out", family_id)

    return _do(family_id, step)


def _do(family_id: int, step: Step) -> Response:
    """One step in one transaction, and back to the conversation; else the page, and why not."""
    try:
        with transaction(console().store) as session:
            family_in_sight(session, family_id)
            step(session)
    except Permanent as told:
        status = 409 if told.code in ("taken", "done", "unseen") else 422
        draft = drafts.find(family_id)
        return whole(family_id, draft, status, fault=told.code, whose=told.detail)
    return cast(Response, redirect(url_for("conversation.page", family_id=family_id), code=303))


def _note(session: Session, family_id: int) -> None:
    if _typed():
        _write(session, family_id, "note")


def _write(session: Session, family_id: int, kind: str, **more: object) -> None:
    kept = noted(_typed())
    token = request.form.get("token", "")[:64] or None
    how = {"staff_id": me().id, "text": kept, "token": token, **more}
    if remarks.write(session, kind, family_id, console().clock(), **how):
        _audited(session, f"conversation.{kind}", family_id)
        if kept != _typed():
            flash(words().gettext("What must not be kept was taken out of what you wrote."), "soon")


def _audited(session: Session, verb: str, family_id: int) -> None:
    staff.note_down(session, me().id, verb, "family", family_id, console().clock())


def _seen() -> int:
    """The newest message that was on the page."""
    return row_number(request.form.get("seen"))


def _typed() -> str:
    return request.form.get("text", "").strip()[:LONGEST]


def _until() -> datetime | None:
    """The moment of a form: a day and an hour of the district's, or one of the quick choices."""
    now, zone = console().clock(), console().settings.zone
    place = office(console().desk.tools.packs)
    quick, typed = request.form.get("quick", ""), request.form.get("until", "")
    if quick == "hour":
        return now + timedelta(hours=1)
    if quick in ("tomorrow", "week"):
        day = now.astimezone(zone).date() + timedelta(days=1 if quick == "tomorrow" else 7)
        found = datetime.combine(day, time(place.opens.hour, place.opens.minute), zone)
        while not open_at(place, found, zone):
            found += timedelta(days=1)
        return found
    try:
        found = datetime.fromisoformat(typed).replace(tzinfo=zone)
    except ValueError:
        return None
    return found if now < found < now + FURTHEST else None
