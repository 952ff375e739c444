"""Whom a broadcast is for: guardians of a roster, and families that have written by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, func, not_, or_, select
from sqlalchemy.orm import Session

from bot.store import changes, polls
from bot.store.broadcasts import Broadcast
from bot.store.changes import Counting
from bot.store.db import Sessions, transaction
from bot.store.families import CANARY, Family
from bot.store.mail_stops import MailStop
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian, Guardianship, Student
from bot.store.rsvps import Rsvp

NAMES = ("event", "polled")
"""What names an event, and not several of something."""
BATCH = 500
"""Rows that are read in one transaction, so that nobody waits for long."""


@dataclass(frozen=True)
class Audience:
    """Who is meant; what is empty does not narrow it. `answered` are answers to `event`."""

    schools: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    event: str = ""
    answered: frozenset[str] = frozenset()
    """yes, no, maybe, or none for those who have not answered."""
    concerned: frozenset[str] = frozenset()
    """Only who counts on one of these occurrences of an event: see `bot/store/changes.py`."""
    declined: frozenset[str] = frozenset()
    """Occurrences of which also those who said no are meant."""
    others: frozenset[str] = frozenset()
    """Occurrences that have changed with it: who counts on one of them, too, is not meant."""
    together: tuple[tuple[str, ...], ...] = ()
    """The occurrences of several sessions: only who counts on two of these sessions or more."""
    polled: str = ""
    """The key of an event: those who have answered which times suit them."""

    @property
    def of_children(self) -> bool:
        """Whether only families with a child on a roster can belong to it."""
        return bool(self.schools or self.grades or self.classes or self.tags)

    @property
    def counting(self) -> Counting:
        """Who counts on what has changed."""
        each = tuple(frozenset(keys) for keys in self.together) or (self.concerned,)
        return Counting(each, self.declined, self.others)

    def as_json(self) -> dict[str, Any]:
        return {n: v if n in NAMES else sorted(v) for n, v in vars(self).items() if v}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Audience:
        plain = {n: v for n, v in data.items() if n != "together"}
        narrowed: dict[str, Any] = {n: v if n in NAMES else frozenset(v) for n, v in plain.items()}
        return cls(**narrowed, together=tuple(map(tuple, data.get("together", ()))))


@dataclass(frozen=True)
class Member:
    """Somebody whom it is for: a family with a phone, or a guardian without one."""

    family_id: int | None
    guardian_id: int | None
    language: str
    form: str
    consent: str
    school: str
    opted_out: bool
    preferences: dict[str, Any]
    mail_key: str = ""
    """The keyed hash of the address; empty without one."""
    mail_stopped: bool = False
    """The address wants no more mail."""

    @property
    def key(self) -> tuple[str, int]:
        """Who it is, once, however many children or telephones there are."""
        if self.family_id is not None:
            return "family", self.family_id
        return "guardian", self.guardian_id or 0

    @property
    def has_mail(self) -> bool:
        return bool(self.mail_key)


def members(store: Sessions, wanted: Audience) -> Iterator[list[Member]]:
    """Everyone it is for, each once, in batches.

    A family with several children, or several guardians on one phone, is one.
    """
    seen: set[tuple[str, int]] = set()
    for read in (_of_rosters, _by_themselves):
        after, more = 0, True
        while more:
            with transaction(store) as session:
                found, after = read(session, wanted, after)
            once = {one.key: one for one in reversed(found) if one.key not in seen}
            seen |= once.keys()
            if once:
                yield list(reversed(once.values()))
            more = after > 0


def _of_rosters(session: Session, wanted: Audience, after: int) -> tuple[list[Member], int]:
    """The next guardians of children who are meant; the last id that was read, 0 at the end."""
    there = select(Guardian.id).where(Guardian.id > after, Guardian.gone_at.is_(None))
    if wanted.concerned:
        theirs = select(Family.id).where(changes.families_of(wanted.counting))
        alone = changes.guardians_of(wanted.counting)
        there = there.where(or_(Guardian.family_id.in_(theirs), alone))
    ids = session.scalars(there.order_by(Guardian.id).limit(BATCH)).all()
    sealed = bool(wanted.classes or wanted.tags)
    rows = session.execute(_children_of(wanted, ids, sealed)).all()
    found = [
        Member(
            family_id=row.family_id,
            guardian_id=row.guardian,
            language=row.chosen or row.language,
            form=row.form,
            consent=row.consent,
            school=row.school,
            opted_out=row.opted_out_at is not None,
            preferences=row.preferences or {},
            mail_key=row.email_key or "",
            mail_stopped=row.mail_stopped is not None,
        )
        for row in rows
        if not sealed or _in_class(row, wanted)
    ]
    return _narrowed(session, wanted, found), ids[-1] if len(ids) == BATCH else 0


def _children_of(wanted: Audience, ids: Sequence[int], sealed: bool) -> Select[Any]:
    columns: list[Any] = [
        Guardian.id.label("guardian"),
        Guardian.family_id,
        Guardian.language,
        Guardian.form,
        Guardian.consent,
        Guardian.email_key,
        MailStop.at.label("mail_stopped"),
        Student.school,
        Family.language.label("chosen"),
        Family.opted_out_at,
        Family.preferences,
    ]
    if sealed:
        columns += [Student.classes, Student.tags]
    rows = (
        select(*columns)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Student, Student.id == Guardianship.student_id)
        .outerjoin(Family, Family.id == Guardian.family_id)
        .outerjoin(MailStop, MailStop.email_key == Guardian.email_key)
        .where(Guardian.id.in_(ids), Student.gone_at.is_(None))
        .order_by(Guardian.id, Student.id)
    )
    if wanted.schools:
        # A bare column would lead SQLite through all children of the school, for every batch.
        rows = rows.where(func.coalesce(Student.school, "").in_(wanted.schools))
    if wanted.grades:
        rows = rows.where(Student.grade.in_(wanted.grades))
    return rows


def _in_class(row: Any, wanted: Audience) -> bool:
    classes, tags = set(row.classes or ()), set(row.tags or ())
    return (not wanted.classes or bool(wanted.classes & classes)) and (
        not wanted.tags or bool(wanted.tags & tags)
    )


def _by_themselves(session: Session, wanted: Audience, after: int) -> tuple[list[Member], int]:
    """The next families that have written and are on no roster, nor ever were on one."""
    if wanted.of_children:
        return [], 0
    wrote = exists().where(Message.family_id == Family.id, Message.direction == "in")
    on_roster = exists().where(Guardian.family_id == Family.id)
    if wanted.concerned:  # whoever left the roster may still be on its way to the event
        on_roster = on_roster.where(Guardian.gone_at.is_(None))
    families = select(Family.id, Family.language, Family.opted_out_at, Family.preferences).where(
        Family.id > after, Family.number_key != CANARY, wrote, not_(on_roster)
    )
    if wanted.concerned:
        families = families.where(changes.families_of(wanted.counting))
    rows = session.execute(families.order_by(Family.id).limit(BATCH)).all()
    found = [
        Member(
            family_id=row.id,
            guardian_id=None,
            language=row.language,
            form="",
            consent="",
            school="",
            opted_out=row.opted_out_at is not None,
            preferences=row.preferences or {},
        )
        for row in rows
    ]
    return _narrowed(session, wanted, found), rows[-1].id if len(rows) == BATCH else 0


def _narrowed(session: Session, wanted: Audience, found: list[Member]) -> list[Member]:
    """Those of them who speak a wanted language, and have answered as is wanted."""
    if wanted.languages:
        found = [one for one in found if (one.language or "en") in wanted.languages]
    ids = [one.family_id for one in found if one.family_id is not None]
    if wanted.polled:
        there = polls.took_part(session, wanted.polled, ids)
        found = [one for one in found if one.family_id in there]
    if not wanted.answered:
        return found
    rows = session.execute(
        select(Rsvp.family_id, Rsvp.attending).where(
            Rsvp.event == wanted.event, Rsvp.family_id.in_(ids)
        )
    )
    said = {row.family_id: row.attending for row in rows}
    return [one for one in found if said.get(one.family_id or 0, "none") in wanted.answered]


def told_lately(session: Session, family_ids: Sequence[int], since: datetime) -> dict[int, int]:
    """How many broadcasts have reached each of these families since a moment, or are about to."""
    rows = session.execute(
        select(Recipient.family_id, func.count())
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(
            Recipient.family_id.in_(family_ids),
            Recipient.status.in_(("claimed", "planned")),
            Recipient.updated_at > since,
            Broadcast.topic != "urgent",
        )
        .group_by(Recipient.family_id)
    )
    return {family: many for family, many in rows if family is not None}


def mailed_lately(session: Session, guardian_ids: Sequence[int], since: datetime) -> dict[int, int]:
    """The same for those who have no phone, by their own id."""
    rows = session.execute(
        select(Recipient.guardian_id, func.count())
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(
            Recipient.guardian_id.in_(guardian_ids),
            Recipient.family_id.is_(None),
            Recipient.status.in_(("claimed", "planned")),
            Recipient.updated_at > since,
            Broadcast.topic != "urgent",
        )
        .group_by(Recipient.guardian_id)
    )
    return {guardian: many for guardian, many in rows if guardian is not None}
