"""/console/conversations/ID: a family's words beside English, what was answered and why, and a
place to answer."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from bot.console import drafts, looks, presence, writing
from bot.console.drafts import Draft
from bot.console.gate import console, me, room
from bot.console.given import row_number
from bot.console.page import part, show
from bot.console.roles import RIGHTS, Right, who
from bot.console.sight import family_in_sight, furnishing, myself, speaks
from bot.console.thread import lines
from bot.conversation import by_person
from bot.conversation.by_person import Way
from bot.conversation.handoff import due_again
from bot.dialogue.say import at, on
from bot.errors import PuenteError
from bot.knowledge.calendar import office
from bot.language.languages import CATALOGUE
from bot.language.texts import SOURCE
from bot.store import consents, handoffs, inbox, messages, needs, remarks, staff
from bot.store.db import Session, transaction
from bot.store.families import Family
from bot.store.households import Tie, schools_of
from bot.store.messages import Message

guard = "login"
blueprint = room("conversation", __name__, Right.ANSWER)
VIEW = "conversation.view"
SHOWN = 30
"""Messages on a page."""
READY = (
    "desk-will-answer",
    "desk-call-today",
    "desk-call-office",
    "desk-which-school",
    "desk-interpreter",
    "desk-say-again",
    "desk-thanks",
    "desk-anything-else",
)
"""Ready answers, in the order in which they are offered."""


@blueprint.get("/conversations/<int:family_id>")
def page(family_id: int) -> Response:
    """A conversation."""
    response = whole(family_id, drafts.find(family_id))
    presence.here(family_id)
    return response


def whole(family_id: int, draft: Draft, status: int = 200, **more: Any) -> Response:
    """The page with an answer in the making; `more` says what is the matter with it."""
    with transaction(console().store) as session:
        family, ties = family_in_sight(session, family_id)
        values = {**_thread(session, family), **_beside(session, family, ties)}
        way = by_person.way_to(session, family_id, console().clock())
    looks.note(VIEW, "family", family_id)
    return show(
        "conversation.html", status, **values, **compose(draft, family, way),
        ties=ties, token=drafts.fresh(), **more,
    )  # fmt: skip


def compose(draft: Draft, family: Family, way: Way | None) -> dict[str, Any]:
    """What the form of the answer is made of."""
    language = family.language or SOURCE
    mine = [code for code in me().languages if code in CATALOGUE]
    own = draft.lang or (language if language in (*mine, SOURCE) else SOURCE)
    draft = Draft(**{**vars(draft), "lang": own})
    return {
        "draft": draft, "way": way, "family": family, "language": language,
        "assessed": writing.assess(draft, language, way),
        "write_in": list(dict.fromkeys([SOURCE, *mine, language])),
        "translator": console().desk.tools.translator is not None,
        "canned": canned(language),
    }  # fmt: skip


def canned(language: str) -> list[dict[str, Any]]:
    """What is said again and again, in the family's language and in English."""
    tools, now = console().desk.tools, console().clock()
    texts = tools.texts
    spoken = language if language in texts.languages else SOURCE
    by = due_again(tools.packs, tools.zone, now).astimezone(tools.zone)
    args = {"day": on(by.date()), "time": at(by), "phone": office(tools.packs).phone}
    return [
        {
            "id": name, "text": texts.render(spoken, name, args),
            "english": texts.render(SOURCE, name, args), "draft": texts.is_draft(spoken, name),
        }
        for name in READY
    ]  # fmt: skip


@blueprint.get("/conversations/<int:family_id>/thread")
def thread(family_id: int) -> Response:
    """What was said, and who else is there, as it is now."""
    with transaction(console().store) as session:
        family, _ = family_in_sight(session, family_id)
        values = _thread(session, family)
    presence.here(family_id)  # to be seen there is for those who may see the family
    response = part("conversation_thread.html", **values, family=family)
    if response.status_code == 200:  # a poll that brings nothing new shows nothing
        looks.note(VIEW, "family", family_id)
    return response


@blueprint.get("/conversations/<int:family_id>/english/<int:message_id>")
def english(family_id: int, message_id: int) -> Response:
    """What a machine makes of one message, or why there is nothing."""
    with transaction(console().store) as session:
        family, _ = family_in_sight(session, family_id)
        row = session.get(Message, message_id)
        text = row.text if row and row.family_id == family_id else ""
    looks.note(VIEW, "family", family_id)
    tools = console().desk.tools
    seen = tools.detector(text, family.language)
    language, said, fault = seen.foreign or seen.code, None, ""
    if text and language != SOURCE and tools.translator is not None:
        try:
            said = tools.translator(text, language, SOURCE, message_id)
        except PuenteError as told:
            fault = writing.why_not(told)
    same = language == SOURCE
    return show("conversation_english.html", said=said, fault=fault, same=same, **furnishing())


def _thread(session: Session, family: Family) -> dict[str, Any]:
    before = row_number(request.args.get("before")) if request.method == "GET" else 0
    rows = list(messages.conversation(session, family.id, SHOWN + 1, before))
    older, rows = rows[0].id if len(rows) > SHOWN else 0, rows[-SHOWN:]
    now = console().clock()
    open_ones = handoffs.open_of(session, family.id)
    known = inbox.in_english(session, [row.id for row in rows], SOURCE)
    there = presence.others([family.id])[family.id]
    names = staff.names(session, [*there, *(one.owner_id for one in open_ones if one.owner_id)])
    taken = next((one for one in open_ones if by_person.is_claimed(one, now)), None)
    return {
        **furnishing(),
        "messages": lines(rows, family, known),
        "older": rows[0].id if older and rows else 0, "before": before,
        "newest": rows[-1].id if rows else 0,
        "open_ones": open_ones, "taken": taken,
        "taken_by_me": bool(taken and by_person.is_of(taken, myself())),
        "owner": (names.get(taken.owner_id or 0) or taken.owner) if taken else "",
        "there": [(names.get(one, ""), writes) for one, writes in there.items()],
        "has_translator": console().desk.tools.translator is not None,
        "thinking": any(row.status == "received" for row in rows),
    }  # fmt: skip


def _beside(session: Session, family: Family, ties: list[Tie]) -> dict[str, Any]:
    """What is known of the family, and what staff have written down."""
    found = remarks.of_family(session, family.id, ("note", "promise", "wrong"))
    people = staff.at_the_desk(session)
    here = schools_of(ties)
    return {
        "speaks_code": speaks(family),
        "facts": consents.ledger(session, family.id)[-8:],
        "needs": [
            one for one in needs.of_family(session, family.id) if one.status in ("asked", "taken")
        ],
        "remarks": found,
        "names": {one.id: one.name for one in people},
        "colleagues": [
            one for one in people if one.id != me().id
            and Right.ANSWER in RIGHTS[one.role] and who(one).works_for(here)
        ],
        "ever_done": handoffs.last_done(session, family.id) is not None,
    }  # fmt: skip
