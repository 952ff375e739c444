"""Everything that is kept about a family: what it may ask for, and what is deleted with it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from bot.roster import listing
from bot.store import (
    alerts,
    consents,
    events,
    handoffs,
    messages,
    needs,
    polls,
    reached,
    remarks,
)
from bot.store.db import Session
from bot.store.families import Family

ALL = 1_000_000
"""Messages: more than a family has."""


def everything(session: Session, family: Family) -> dict[str, Any]:
    """Whatever is kept, by kind, as it is kept: nothing is left out because it is dull."""
    translated = messages.translated(session, family.id)
    matters = handoffs.of_family(session, family.id)
    calls = alerts.calls_about(session, [one.id for one in matters])
    return {
        "number": family.number,
        "language": {"code": family.language, "known_by": family.language_by},
        "since": family.created_at,
        "opted_out": family.opted_out_at,
        "preferences": family.preferences or {},
        "conversation_state": family.state,
        "messages": [
            {
                "at": m.created_at,
                "from": {"in": "family", "out": "person" if m.from_person else "line"}[m.direction],
                "channel": m.channel,
                "text": m.text,
                "chosen": m.payload,
                "parts_not_kept": m.redacted,
                "danger": m.safety,
                "about": m.topic,
                "hints": m.hints,
                "media": m.media,
                "status": m.status,
                "why": m.trace or {},
                "translations": [
                    {"language": one.target, "text": one.said, "by": one.approved_by or one.engine}
                    for one in translated.get(m.id, ())
                ],
            }
            for m in messages.conversation(session, family.id, ALL)
        ],
        "for_a_person": [
            {
                "at": h.created_at,
                "reason": h.reason,
                "priority": h.priority,
                "status": h.status,
                "details": h.details or {},
                "whose": h.owner,
                "alarm_taken_by": h.taken_by,
                "calls": [
                    {"called": name, "status": call.status, "at": call.updated_at}
                    for call, name in calls[h.id]
                ],
            }
            for h in matters
        ],
        "answers_to_events": [
            {
                "event": r.event,
                "attending": r.attending,
                "adults": r.adults,
                "children": r.children,
                "needs": r.needs,
            }
            for r in events.answers_of(session, family.id)
        ],
        "times_that_suit": [
            {"event": key, "times": a.choices, "wish": a.wish, "at": a.updated_at}
            for key, a in polls.of_family(session, family.id)
        ],
        "needed_for_events": [
            {
                "event": n.event,
                "need": n.need,
                "status": n.status,
                "whose": n.owner,
                "at": n.created_at,
                "answer_due": n.due_at,
                "language": n.language,
                "adults": n.adults,
                "children": n.children,
                "details": n.details or {},
            }
            for n in needs.of_family(session, family.id)
        ],
        "notes_of_staff": [
            {"at": one.at, "kind": one.kind, "text": one.text}
            for one in remarks.of_family(session, family.id, remarks.KINDS, ALL)
        ],
        "on_rosters": listing.of_family(session, family),
        "broadcasts": [
            {"broadcast": key, "status": status, "at": at}
            for key, status, at in reached.got(session, family.id)
        ],
        "consent": [
            {"at": c.at, "what": c.kind, "how": c.method, "told_with": c.wording}
            for c in consents.ledger(session, family.id)
        ],
    }


def as_json(found: dict[str, Any]) -> str:
    """It as JSON, to read or to hand out."""
    return json.dumps(found, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: Any) -> str:
    assert isinstance(value, datetime)
    return value.isoformat(timespec="seconds")
