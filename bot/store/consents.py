"""Consent facts: when a number said stop or start, how, and in which message. Never changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment
from bot.store.families import Family
from bot.store.messages import Message


class Consent(Base):
    """One fact in the ledger of consents."""

    __tablename__ = "consents"
    __table_args__ = (Index("consents_by_family", "family_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))
    """opt_out, opt_in, or which messages are wanted: all, events, urgent, community."""
    method: Mapped[str] = mapped_column(String(16))
    """keyword, menu, provider, staff, roster (what a school has on paper), import (a list)."""
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    wording: Mapped[str | None] = mapped_column(String(96))
    """Which text, in which language and version, told the family what this means."""
    at: Mapped[datetime] = mapped_column(Moment)


def ledger(session: Session, family_id: int) -> Sequence[Consent]:
    """A family's facts, in their order."""
    found = select(Consent).where(Consent.family_id == family_id).order_by(Consent.id)
    return session.scalars(found).all()


def ledgers(session: Session, family_ids: Sequence[int]) -> dict[int, list[Consent]]:
    """The facts of several families, in their order."""
    rows = select(Consent).where(Consent.family_id.in_(family_ids)).order_by(Consent.id)
    found: dict[int, list[Consent]] = {}
    for fact in session.scalars(rows):
        found.setdefault(fact.family_id, []).append(fact)
    return found


def record(
    session: Session,
    family: Family,
    kind: str,
    method: str,
    message_id: int | None,
    now: datetime,
    wording: str | None = None,
) -> None:
    """Writes the fact and lets the family's row follow it."""
    session.add(
        Consent(
            family_id=family.id,
            kind=kind,
            method=method,
            message_id=message_id,
            wording=wording,
            at=now,
        )
    )
    family.opted_out_at = now if kind == "opt_out" else None
    if kind == "opt_out" and "community" in (family.preferences or {}):  # and START is no yes to it
        family.preferences = _without_community(family)


def agreed_to_sms(session: Session, family_id: int) -> bool:
    """Whether the last word on texts is a yes to SMS: START by SMS, or the school's own record.

    A yes that was written on WhatsApp is one to WhatsApp. Who has only texted us without such a
    word, or of whom nothing is recorded, has not agreed.
    """
    fact = session.scalar(
        select(Consent)
        .where(Consent.family_id == family_id, Consent.kind.in_(("opt_in", "opt_out")))
        .order_by(Consent.id.desc())
        .limit(1)
    )
    family = session.get(Family, family_id)
    if fact is None or fact.kind != "opt_in" or family is None or family.opted_out_at is not None:
        return False
    said_in = session.get(Message, fact.message_id) if fact.message_id is not None else None
    return said_in is None or said_in.channel == "sms"


def opted_out_there(session: Session, family: Family, message_id: int, now: datetime) -> None:
    """The provider says that this number wants nothing more: written once, and not of a text from
    before the family began again."""
    if family.opted_out_at is not None:
        return
    begun = session.scalar(
        select(func.max(Consent.at)).where(Consent.family_id == family.id, Consent.kind == "opt_in")
    )
    refused = session.get(Message, message_id)
    if begun is None or refused is None or refused.created_at >= begun:
        record(session, family, "opt_out", "provider", message_id, now)


def began_by(session: Session, message_id: int | None) -> bool:
    """Whether a family began again with this message."""
    if message_id is None:
        return False
    found = select(Consent.id).where(Consent.message_id == message_id, Consent.kind == "opt_in")
    return session.scalar(found.limit(1)) is not None


def choose(
    session: Session,
    family: Family,
    which: str,
    message_id: int | None,
    now: datetime,
    wording: str | None = None,
) -> None:
    """Writes which messages the family wants from now on: all, events or urgent.

    `community` is all of them and news of the community besides; whoever chooses anything else
    wants that no more.
    """
    session.add(
        Consent(
            family_id=family.id,
            kind=which,
            method="menu",
            message_id=message_id,
            wording=wording,
            at=now,
        )
    )
    kept = _without_community(family)
    if which == "community":
        family.preferences = {**kept, "messages": "all", "community": True}
    else:
        family.preferences = {**kept, "messages": which}


def _without_community(family: Family) -> dict[str, Any]:
    return {n: v for n, v in (family.preferences or {}).items() if n != "community"}
