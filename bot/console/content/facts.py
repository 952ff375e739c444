"""/console/content/facts: every fact with its source and dates; what is overdue comes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from flask import Response, request

from bot.console.content.room import blueprint, guard, tools
from bot.console.gate import console
from bot.console.page import show
from bot.knowledge.packs import Class, Entry, Fact, Layer, Pack
from bot.knowledge.search import Found
from bot.language.texts import SOURCE

__all__ = ["blueprint", "guard"]
SOON = timedelta(days=30)
"""So long before its review is due a fact is shown as due soon."""


@dataclass(frozen=True)
class Row:
    """One fact, service or note as whoever keeps it needs to see it."""

    entry: Entry
    layer: Layer
    kind: str
    """fact, service or note."""
    trust: Class | None
    """How far a fact may be trusted to stay as it is; a service or note has no class."""
    words: str
    due: str
    """over, soon or fine."""
    told: bool
    """Whether families are told it as it stands."""


@blueprint.get("/content/facts")
def facts() -> Response:
    """What somebody must confirm again, and what families hear in the meantime."""
    today = console().clock().astimezone(tools().zone).date()
    rows = [_row(pack, entry, today) for pack in tools().packs for entry in pack.entries]
    rows.sort(key=lambda row: row.entry.review_by)
    due, layer = request.args.get("due", ""), request.args.get("layer", "")
    shown = [row for row in rows if due in ("", row.due) and layer in ("", row.layer)]
    counts = {name: sum(row.due == name for row in rows) for name in ("over", "soon", "fine")}
    return show(
        "content_facts.html", rows=shown, counts=counts, due=due, layer=layer, layers=list(Layer)
    )


def _row(pack: Pack, entry: Entry, today: date) -> Row:
    found = Found(entry, pack.layer, entry.review_by < today)
    soon = today <= entry.review_by <= today + SOON
    return Row(
        entry=entry,
        layer=pack.layer,
        kind=type(entry).__name__.lower(),
        trust=entry.kind if isinstance(entry, Fact) else None,
        words=tools().texts.render(SOURCE, entry.text),
        due="over" if found.past_review else "soon" if soon else "fine",
        told=found.tellable,
    )
