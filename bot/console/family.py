"""/console/families/<id>: all that is known of a family, and what staff can change of it."""

from __future__ import annotations

from typing import Any

from flask import Response

from bot.console import sight
from bot.console.families import blueprint
from bot.console.gate import console, me
from bot.console.page import show
from bot.console.roles import Right
from bot.language.languages import CATALOGUE
from bot.privacy.mask import mask_number
from bot.store import (
    consents,
    handoffs,
    merging,
    needs,
    reached,
    roster_questions,
    rsvps,
    staff,
    traffic,
)
from bot.store.db import Session, transaction
from bot.store.families import Family

__all__ = ["blueprint"]
guard = "login"
SEEN = "family.view"
WAYS = ("paper", "in_person", "by_phone")
"""How a family can tell staff that it wants messages again."""


@blueprint.get("/families/<int:family_id>")
def family(family_id: int) -> Response:
    """The page; that it was looked at is written down."""
    return whole(family_id)


def whole(family_id: int, status: int = 200, **more: Any) -> Response:
    """The page of a family; with `fault` and what was typed after a form that was not taken."""
    with transaction(console().store) as session:
        found, ties = sight.family_in_sight(session, family_id)
        staff.note_down(session, me().id, SEEN, "family", found.id, console().clock())
        known = _known(session, found)
        if me().may(Right.MANAGE):
            known |= _lookers(session, found)
    return show(
        "family.html", status, family=found, household=_household(ties), ways=WAYS,
        locales=[(code, sight.tongue(code)) for code in CATALOGUE], masked=mask_number,
        **known, **sight.furnishing(), **more,
    )  # fmt: skip


def _household(ties: list[Any]) -> list[tuple[Any, list[Any]]]:
    """Each grown-up with their children, in the order of the roster."""
    found: dict[int, tuple[Any, list[Any]]] = {}
    for tie in ties:
        _, children = found.setdefault(tie.guardian.id, (tie.guardian, []))
        if tie.student is not None:
            children.append(tie)
    return list(found.values())


def _known(session: Session, found: Family) -> dict[str, Any]:
    ledger = consents.ledger(session, found.id)
    causes = [fact.message_id for fact in ledger if fact.message_id]
    return {
        "ledger": ledger,
        "said_then": traffic.texts(session, causes),
        "handoffs": list(reversed(handoffs.of_family(session, found.id)))[:50],
        "answers": list(reversed(rsvps.answers_of(session, found.id)))[:50],
        "needs": list(reversed(needs.of_family(session, found.id)))[:50],
        "invitations": list(reversed(reached.got(session, found.id)))[:50],
        "others": merging.others_of_household(session, found.id),
        "questions": roster_questions.open_of_family(session, found.id, sight.scope()),
    }


def _lookers(session: Session, found: Family) -> dict[str, Any]:
    done = staff.done_to(session, "family", found.id)
    named = staff.names(session, [row.staff_id for row in done if row.staff_id])
    return {"lookers": [(row.at, named.get(row.staff_id or 0, ""), row.verb) for row in done]}
