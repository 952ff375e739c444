"""`puente data ...`: what is kept about a number, to show it or to delete it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import click

from bot import clock, wiring
from bot.conversation.watch import tidy
from bot.errors import Permanent
from bot.roster import listing
from bot.settings import Settings
from bot.store import consents, events, families, forgetting, handoffs, messages, needs, reached
from bot.store.db import Session, transaction
from bot.store.families import Family

ALL = 1_000_000


@click.group("data")
def data() -> None:
    """What is kept about a family."""


@data.command("export")
@click.argument("number")
@click.pass_obj
def export(settings: Settings, number: str) -> None:
    """Prints, as JSON, everything that is kept about NUMBER (as in +15555550123)."""
    with transaction(wiring.store(settings)) as session:
        family = families.find(session, number)
        if family is None:
            raise Permanent("unknown", "nothing is kept about this number")
        found = _everything(session, family)
    click.echo(json.dumps(found, ensure_ascii=False, indent=2, default=_plain))


def _everything(session: Session, family: Family) -> dict[str, Any]:
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
                "parts_not_kept": m.redacted,
                "media": m.media,
                "status": m.status,
                "why": m.trace or {},
            }
            for m in messages.conversation(session, family.id, ALL)
        ],
        "for_a_person": [
            {"at": h.created_at, "reason": h.reason, "status": h.status, "details": h.details or {}}
            for h in handoffs.of_family(session, family.id)
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
        "needed_for_events": [
            {
                "event": n.event,
                "need": n.need,
                "status": n.status,
                "at": n.created_at,
                "answer_due": n.due_at,
                "language": n.language,
                "adults": n.adults,
                "children": n.children,
                "details": n.details or {},
            }
            for n in needs.of_family(session, family.id)
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


def _plain(value: Any) -> str:
    assert isinstance(value, datetime)
    return value.isoformat(timespec="seconds")


@data.command("delete")
@click.argument("number")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(settings: Settings, number: str, yes: bool) -> None:
    """Deletes everything that is kept about NUMBER; of one that opted out, that fact remains."""
    if not yes:
        click.confirm("Delete everything that is kept about this number?", abort=True)
    with transaction(wiring.store(settings)) as session:
        if not forgetting.forget_now(session, number, clock.now()):
            raise Permanent("unknown", "nothing is kept about this number")
    click.echo("deleted")


@data.command("tidy")
@click.pass_obj
def tidy_now(settings: Settings) -> None:
    """Deletes what is past its term now, as is done every night."""
    gone = tidy(wiring.store(settings), clock.now(), wiring.terms(settings))
    click.echo(f"{gone} rows were past their term")
