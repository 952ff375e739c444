"""/console/inbox: what needs a person, the most pressing first, and who has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Response, request

from bot.console import looks, presence
from bot.console.gate import console, me, room
from bot.console.given import moment_of, row_number
from bot.console.page import part, show
from bot.console.roles import RIGHTS, Right
from bot.console.sight import called, furnishing, languages, schools, scope, shown, speaks
from bot.conversation.by_person import is_claimed
from bot.language.texts import SOURCE
from bot.store import households, inbox, remarks, staff
from bot.store.db import Session, transaction
from bot.store.families import Family
from bot.store.handoffs import PRIORITIES, Handoff
from bot.store.households import Tie
from bot.store.inbox import PAGE, QUEUES, Row, Seen
from bot.store.messages import Message
from bot.store.staff import Staff
from bot.store.translations import Translation

guard = "login"
blueprint = room("inbox", __name__, Right.ANSWER)
VIEW = "inbox.view"
SOON = timedelta(minutes=30)
"""So long before it is due a matter is warned of."""
FILTERS = ("language", "school", "priority", "owner")
SHOWN = 160
"""Characters of a family's words in the list."""


@blueprint.get("/inbox")
def page() -> Response:
    """A queue."""
    looks.note(VIEW, "inbox")
    return show("inbox.html", **_queue(), languages=languages(), schools=schools())


@blueprint.get("/inbox/list")
def live() -> Response:
    """The same queue as it is now."""
    response = part("inbox_list.html", **_queue())
    if response.status_code == 200:  # a poll that brings nothing new shows nothing
        looks.note(VIEW, "inbox")
    return response


def _queue() -> dict[str, Any]:
    with transaction(console().store) as session:
        people = staff.at_the_desk(session)
        seen = _seen(session, people)
        queue = request.args.get("queue", "")
        counts = inbox.counts(session, seen)
        if queue not in QUEUES:
            queue = "mine" if counts["mine"] else "waiting"
        rows = inbox.page(session, queue, seen)
        danger = [] if seen.after else inbox.in_danger(session, seen)
        more = inbox.key_of(rows[PAGE - 1][0], queue) if len(rows) > PAGE else ()
        pinned = {handoff.id for handoff, _ in danger}
        rest = [row for row in rows[:PAGE] if row[0].id not in pinned]
        lines = _lines(session, [*danger, *rest], {one.id: one.name for one in people})
        promised = remarks.promised(session, me().id, console().clock() + SOON * 4)
    filters = {name: request.args.get(name, "") for name in FILTERS}
    return {
        **furnishing(),
        "queue": queue, "queues": QUEUES, "counts": counts, "many": inbox.MANY, "soon": SOON,
        "danger": [line for line in lines if line["id"] in pinned],
        "rows": [line for line in lines if line["id"] not in pinned],
        "promised": promised,
        "filters": {name: value for name, value in filters.items() if value},
        "after": request.args.get("after", ""), "more": _written(more),
        "priorities": PRIORITIES,
        "people": [(one.id, one.name) for one in people if Right.ANSWER in RIGHTS[one.role]],
    }  # fmt: skip


def _seen(session: Session, people: Any) -> Seen:
    mine = set(me().languages)
    colleagues = [one for one in people if one.id != me().id and _answers(one)]
    others = {code for one in colleagues for code in one.languages}
    known = {"", *(code for code, _ in languages())}
    speaks = mine | (known - others) if mine else known
    theirs = scope()
    return Seen(
        staff_id=me().id,
        now=console().clock(),
        schools=theirs,
        few=None if theirs is None else households.few_at(session, theirs),
        speaks=tuple(sorted(speaks)),
        language=request.args.get("language", ""),
        school=request.args.get("school", ""),
        priority=request.args.get("priority", ""),
        owner=row_number(request.args.get("owner")),
        after=_read(request.args.get("after", "")),
    )  # fmt: skip


def _answers(one: Staff) -> bool:
    away = one.away_until is not None and one.away_until > console().clock()
    return Right.ANSWER in RIGHTS[one.role] and not away


@dataclass(frozen=True)
class Around:
    """What is known beside the hand-offs of a page, asked for all of them at once."""

    homes: dict[int, list[Tie]]
    causes: dict[int, Message]
    newest: dict[int, Message]
    english: dict[int, Translation]
    there: dict[int, dict[int, bool]]
    names: dict[int, str]
    now: datetime


def _lines(session: Session, rows: list[Row], names: dict[int, str]) -> list[dict[str, Any]]:
    """What the list says of each family that waits; as many questions however many there are."""
    families = {family.id for _, family in rows}
    causes = inbox.causes(session, [handoff for handoff, _ in rows])
    around = Around(
        homes=households.households(session, families),
        causes=causes,
        newest=inbox.newest(session, families),
        english=inbox.in_english(session, causes, SOURCE),
        there=presence.others(sorted(families)),
        names=names,
        now=console().clock(),
    )
    found: dict[int, dict[str, Any]] = {}
    for handoff, family in rows:
        if family.id in found:
            found[family.id]["also"].append(handoff.reason)
        else:
            found[family.id] = _line(handoff, family, around)
    return list(found.values())


def _line(handoff: Handoff, family: Family, around: Around) -> dict[str, Any]:
    ties, cause = around.homes.get(family.id, []), around.causes.get(handoff.message_id or 0)
    kept, last = around.english.get(cause.id) if cause else None, around.newest.get(family.id)
    there = around.there[family.id].items()
    return {
        "id": handoff.id, "family": family.id, "also": [],
        "called": called(family, ties), "reason": handoff.reason,
        "priority": handoff.priority, "status": handoff.status,
        "language": speaks(family) or handoff.speaks,
        "schools": sorted(households.schools_of(ties)),
        "words": shown(_short(cause.text), family.language) if cause else "",
        "ours": bool(cause and cause.direction == "out"),
        "english": shown(_short(kept.said), SOURCE) if kept else "",
        "media": cause.media if cause else 0,
        "due": handoff.due_at,
        "minutes": int((handoff.due_at - around.now).total_seconds() // 60),
        "forgotten": handoff.told_late_at is not None and handoff.status == "queued",
        "claimed": is_claimed(handoff, around.now),
        "owner": around.names.get(handoff.owner_id or 0) or handoff.owner,
        "mine": handoff.owner_id == me().id,
        "wrote_last": bool(last and last.direction == "in"),
        "until": _still(handoff.snoozed_until, around.now),
        "done": handoff.done_at,
        "there": [(around.names.get(one, ""), writes) for one, writes in there],
    }  # fmt: skip


def _still(until: datetime | None, now: datetime) -> datetime | None:
    return until if until and until > now else None


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"


def _written(key: tuple[Any, ...]) -> str:
    """A place in a queue as an address has it."""
    return "_".join(one.isoformat() if isinstance(one, datetime) else str(one) for one in key)


def _read(written: str) -> tuple[Any, ...]:
    """A place in a queue; the beginning, when it is none."""
    if "_" not in written:
        return ()
    *first, at, last = written.split("_")
    moment, fits = moment_of(at), len(first) == (request.args.get("queue") != "done")
    return (*map(row_number, first), moment, row_number(last)) if moment and fits else ()
