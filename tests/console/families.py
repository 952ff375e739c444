"""Families that write to the desk of a test."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.store import families, handoffs, messages
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import StandingClock

_phones = itertools.count(1)


@dataclass
class Families:
    """Writes families, their messages and their hand-offs."""

    store: Sessions
    clock: StandingClock

    def add(self, text: str = "Salaan", *, language: str = "so", **more: Any) -> int:
        """A family that has written `text` and asked for a person; its id."""
        with transaction(self.store) as session:
            family = families.of_number(session, f"+1555555{next(_phones):04d}", self.clock())
            family.language, family.language_by = language, "chosen"
            family_id = family.id
        if school := more.pop("school", ""):
            self.on_roster(family_id, school)
        channel = more.pop("channel", "sms")
        message = self.writes(family_id, text, channel=channel)
        with transaction(self.store) as session:
            usual: dict[str, Any] = {
                "reason": "support_person", "priority": "routine", "language": language,
                "status": "queued", "due_at": self.clock() + timedelta(hours=4),
                "created_at": self.clock(), "message_id": message,
            }  # fmt: skip
            handoffs.open_one(session, Handoff(family_id=family_id, **{**usual, **more}))
        return family_id

    def writes(self, family_id: int, text: str, **more: Any) -> int:
        """A message from the family."""
        return self._message(family_id, text, direction="in", status="handled", **more)

    def hears(self, family_id: int, text: str, **more: Any) -> int:
        """A message to the family."""
        return self._message(family_id, text, direction="out", status="delivered", **more)

    def _message(self, family_id: int, text: str, **more: Any) -> int:
        usual = {"via": "simulator", "channel": "sms", "our_number": "+15555550100"}
        now = self.clock()
        with transaction(self.store) as session:
            row = Message(
                family_id=family_id, text=text, created_at=now, updated_at=now, **{**usual, **more}
            )
            session.add(row)
            session.flush()
            return row.id

    def on_roster(self, family_id: int, school: str, child: str = "Liban") -> None:
        """A child of theirs goes to this school."""
        with transaction(self.store) as session:
            now, key = self.clock(), f"{family_id}-{school}-{child}"
            person = Guardian(
                source="test", source_key=f"g{key}", family_id=family_id, name="Hodan Warsame",
                language="so", seen_at=now,
            )  # fmt: skip
            pupil = Student(
                source="test", source_key=f"s{key}", name=child, school=school, grade="3",
                seen_at=now,
            )  # fmt: skip
            session.add_all([person, pupil])
            session.flush()
            session.add(Guardianship(student_id=pupil.id, guardian_id=person.id, relation="mother"))

    def said_to(self, family_id: int) -> list[Message]:
        """What has been written to a family by people."""
        with transaction(self.store) as session:
            return [m for m in messages.conversation(session, family_id) if m.from_person]

    def handoff(self, family_id: int) -> Handoff:
        """The family's newest hand-off."""
        with transaction(self.store) as session:
            return handoffs.of_family(session, family_id)[-1]
