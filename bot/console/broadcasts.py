"""/console/broadcasts: what has been sent, what is being made, and how a new one begins."""

from __future__ import annotations

from typing import Any, cast

from flask import Response, g, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console import once, works
from bot.console.event_room import known_as
from bot.console.gate import audit, console, me, room
from bot.console.given import row_number
from bot.console.inviting import furnish_room
from bot.console.page import show
from bot.console.roles import Right
from bot.console.theirs import coming, is_ours, is_within, within
from bot.errors import Permanent, PuenteError
from bot.knowledge.calendar import Occurrence
from bot.sentence import Sentence
from bot.store import broadcasts
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.db import transaction

guard = "login"
blueprint = room("broadcasts", __name__, Right.INVITE)
furnish_room(blueprint)

LOOKED_AT, SHOWN = 300, 50
"""Rows that one page looks at, and shows; those of other schools are looked at and not shown."""
TOPICS = ("events", "news", "urgent")
LONGEST_TITLE, LONGEST_WORDS = 60, 1000


@blueprint.before_request
def theirs() -> None:
    """A broadcast that reaches families of other schools is not there."""
    key = (request.view_args or {}).get("key")
    if key is None:
        return
    with transaction(console().store) as session:
        found = broadcasts.find(session, key)
    if found is None or not is_within(Audience.from_json(found.audience)):
        raise NotFound
    g.broadcast = found


def this() -> Broadcast:
    """The broadcast that the address names; whoever asks may see it."""
    return cast(Broadcast, g.broadcast)


@blueprint.get("/broadcasts")
def page() -> Response:
    """The newest first; `before` is where an older page begins."""
    before = row_number(request.args.get("before"))
    with transaction(console().store) as session:
        looked_at = broadcasts.before(session, before, LOOKED_AT)
    mine = [one for one in looked_at if is_within(Audience.from_json(one.audience))]
    shown = mine[:SHOWN]
    last = shown[-1] if len(mine) > SHOWN else looked_at[-1] if looked_at else None
    more = len(mine) > SHOWN or len(looked_at) == LOOKED_AT
    return show("broadcasts.html", found=shown, older=last.id if last and more else 0)


@blueprint.get("/broadcasts/new")
def new() -> Response:
    """The first step: what it is about."""
    return _ask({name: request.args.get(name, "") for name in ("event", "poll")})


@blueprint.post("/broadcasts/new")
def make() -> Response:
    """Keeps a draft, once."""
    if (before := once.take()) is not None:
        known = before != once.WAITS
        to = url_for("broadcasts.who", key=before) if known else url_for("broadcasts.page")
        return cast(Response, redirect(to, code=303))
    form = request.form
    try:
        key = _drafted(form.to_dict())
    except PuenteError as fault:
        once.failed()
        return _ask(form.to_dict(), fault, 422)
    once.made(key)
    with transaction(console().store) as session:
        found = broadcasts.find(session, key)
    audit("broadcast.draft", "broadcast", found.id if found else 0)
    return cast(Response, redirect(url_for("broadcasts.who", key=key), code=303))


def _drafted(form: dict[str, str]) -> str:
    about, title = form.get("about", ""), form.get("title", "").strip()
    if about == "words":
        words, topic = form.get("words", "").strip(), form.get("topic", "news")
        if not words or len(words) > LONGEST_WORDS:
            wanted_words = Sentence(
                "write what families are to read, at most %(most)s", most=LONGEST_WORDS
            )
            raise Permanent("words", wanted_words)
        if not title or len(title) > LONGEST_TITLE or topic not in TOPICS:
            name_it = Sentence("give it a short name, by which you find it again")
            raise Permanent("title", name_it)
        wanted = within(Audience())
        return works.campaigns().drafts.make(title, wanted, topic=topic, words=words, by=me().name)
    if about == "poll":
        found = known_as(form.get("poll", ""))
        if found is None or not is_ours(found.school):
            raise NotFound
        wanted = within(Audience(schools=frozenset({found.school} - {""})))
        named = title[:LONGEST_TITLE] or f"{found.key} which time"
        return works.campaigns().drafts.make(
            named, wanted, topic="events", poll=found.key, by=me().name
        )
    if about not in ("invite", "remind"):
        raise Permanent("about", Sentence("say what it is about"))
    event = _offered(form.get("event", ""))
    named = title[:LONGEST_TITLE] or event.key.replace("@", " ")
    schools = frozenset({event.event.school} - {""})
    return works.campaigns().drafts.make(
        named, within(Audience(schools=schools)), topic="events", event=event.key,
        remind=about == "remind", by=me().name,
    )  # fmt: skip


def _offered(key: str) -> Occurrence:
    found = next((one for one in coming() if one.key == key), None)
    if found is None:
        raise Permanent("event", Sentence("choose an event that is still to come"))
    return found


def _ask(given: dict[str, str], fault: PuenteError | None = None, status: int = 200) -> Response:
    values: dict[str, Any] = {"given": given, "events": events_to_choose(), "topics": TOPICS}
    wrong = {"code": fault.code, "says": works.plainly(fault)} if fault else None
    return show("broadcast_new.html", status, fault=wrong, once=once.token, **values)


def events_to_choose() -> list[dict[str, Any]]:
    """The events to come, as a choice: key, title, when."""
    texts, zone = console().desk.tools.texts, console().desk.tools.zone
    return [
        {
            "key": one.key,
            "title": texts.render("en", "broadcast-words", {"words": one.facts["title"]}),
            "at": console().clock().astimezone(zone).replace(
                year=one.day.year, month=one.day.month, day=one.day.day,
                hour=one.event.start.hour, minute=one.event.start.minute,
            ),
        }
        for one in coming()
    ]  # fmt: skip
