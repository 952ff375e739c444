"""Households to look for: their children at two schools, their languages, their phones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.conversation import findable
from bot.store import families
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student, key_of


def household(
    store: Sessions,
    now: datetime,
    number: str = "",
    *,
    names: Sequence[str] = (),
    children: Sequence[tuple[str, str, str]] = (),
    language: str = "so",
    form: str = "text",
) -> tuple[int, list[int]]:
    """A family with its grown-ups and children (name, school, grade): its id, and theirs."""
    with transaction(store) as session:
        family: Family | None = None
        if number:
            family = families.of_number(session, number, now)
            family.language, family.language_by = language, "roster"
        of = number or "/".join(names)
        students = [
            Student(
                source="district", source_key=key_of("district", f"{of} {name}"), name=name,
                school=school, grade=grade, classes=[], tags=[], seen_at=now,
            )
            for name, school, grade in children
        ]  # fmt: skip
        people = [
            Guardian(
                source="district", source_key=key_of("district", f"{of} {name}"), name=name,
                family_id=family.id if family else None, language=language, form=form, seen_at=now,
            )
            for name in names
        ]  # fmt: skip
        session.add_all([*students, *people])
        session.flush()
        for one in people:
            for child in students:
                session.add(
                    Guardianship(student_id=child.id, guardian_id=one.id, relation="mother")
                )
        session.flush()
        findable.index(session, [one.id for one in people])
        return (family.id if family else 0), [one.id for one in people]


def wrote(store: Sessions, family: int, at: datetime, **more: object) -> int:
    """A message of a family's; its id."""
    usual = {"direction": "in", "via": "twilio", "channel": "sms", "status": "handled"}
    with transaction(store) as session:
        row = Message(family_id=family, created_at=at, updated_at=at, **{**usual, **more})
        session.add(row)
        session.flush()
        return row.id
