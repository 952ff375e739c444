"""Families on a roster, for the desk's tests."""

from __future__ import annotations

import itertools
from typing import Any

from bot.clock import Clock
from bot.store import consents, families
from bot.store.db import Sessions, transaction
from bot.store.rosters import Guardian, Guardianship, Student

_ids = itertools.count(1)


def family(store: Sessions, clock: Clock, language: str = "en", **more: Any) -> str:
    """A family with a child on the roster; its number."""
    number = more.get("number") or f"+1555555{next(_ids) % 9000 + 1000:04d}"
    with transaction(store) as session:
        one = families.of_number(session, number, clock())
        one.language = language
        one.preferences = more.get("preferences")
        if more.get("opted_out"):
            consents.record(session, one, "opt_out", "keyword", None, clock())
        child = Student(
            source="t", source_key=number, school=more.get("school", "lincoln"),
            grade=more.get("grade", "3"), classes=more.get("classes", []),
            tags=more.get("tags", []), seen_at=clock(),
        )  # fmt: skip
        guardian = Guardian(
            source="t", source_key=number, family_id=one.id, language=language,
            name=more.get("name", ""), form=more.get("form", "text"),
            consent=more.get("consent", "yes"), seen_at=clock(),
        )  # fmt: skip
        session.add_all([child, guardian])
        session.flush()
        session.add(Guardianship(student_id=child.id, guardian_id=guardian.id, relation="guardian"))
    return number
