"""A school with everything that the desk keeps, to be asked for by those whose school it is not."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from bot import clock
from bot.conversation import findable
from bot.store import families, remarks
from bot.store.broadcasts import Broadcast, BroadcastText
from bot.store.consents import Consent
from bot.store.db import Base, Session
from bot.store.events import Event, EventSession, EventText
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.needs import Need
from bot.store.remarks import Remark
from bot.store.roster_questions import RosterQuestion
from bot.store.rosters import Guardian, Guardianship, Student
from bot.store.staff import Staff
from tests.faults.desk import Address, hire, writing
from tests.faults.ledger import reading
from tests.faults.line import Line
from tests.faults.network import new_phone

NOBODY = 2_000_000_000
"""No row has this number."""
NOTED = {"at_school"}
"""What the tick notes of a row by itself."""
_schools = itertools.count(1)


@dataclass
class School:
    """One family with a conversation and all around it, an event, a broadcast, a colleague.

    `word` stands in everything that somebody has written.
    """

    line: Line
    id: str
    word: str
    phone: str = field(default_factory=new_phone)
    ids: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.key = f"{self.word}-{next(_schools)}"
        colleague = hire(self.line, "school_admin", self.id)
        with writing(self.line) as session:
            self._family(session)
            self._invites(session)
        self.ids["staff"] = colleague.id
        self.email = colleague.email

    def _family(self, session: Session) -> None:
        now, ids = clock.now(), self.ids
        family = families.of_number(session, self.phone, now)
        family.language, family.language_by = "en", "roster"
        known = {"source": self.key, "seen_at": now}
        child = Student(
            source_key=f"{self.key} child", name=f"Ayan {self.word}", school=self.id, grade="3",
            classes=[], tags=[], **known,
        )  # fmt: skip
        parent, alone = (
            Guardian(
                source_key=f"{self.key} {who}", name=f"{who} {self.word}", language="en",
                family_id=of, form="call", consent="yes", **known,
            )
            for who, of in (("Hodan", family.id), ("Sahra", None))
        )  # fmt: skip
        kept = {"via": "twilio", "channel": "sms", "created_at": now, "updated_at": now}
        came, went = (
            Message(
                family_id=family.id, text=f"{way} {self.word}", direction=way, status=to, **kept
            )
            for way, to in (("in", "handled"), ("out", "delivered"))
        )
        rows = [child, parent, alone, came, went]
        session.add_all(rows)
        session.flush()
        session.add_all(
            Guardianship(student_id=child.id, guardian_id=one.id, relation="mother")
            for one in (parent, alone)
        )
        findable.index(session, [parent.id, alone.id])
        waits = Handoff(
            family_id=family.id, message_id=came.id, reason="asked_for_person", priority="today",
            speaks="en", due_at=now + timedelta(hours=3), created_at=now,
        )  # fmt: skip
        day = now + timedelta(days=14)
        need = Need(
            family_id=family.id, event=f"{self.key}@{day:%Y-%m-%d}", need="ride", language="en",
            once_key=f"{self.key} ride", details={"area": f"stop {self.word}"}, starts_at=day,
            due_at=now + timedelta(hours=3), created_at=now, updated_at=now,
        )  # fmt: skip
        question = RosterQuestion(
            about="language", question_key=f"{self.key} asks", family_id=family.id,
            guardian_id=parent.id, kept="en", given="es", asked_at=now,
        )  # fmt: skip
        session.add_all([waits, need, question])
        about = {"message_id": went.id, "text": f"remark {self.word}"}
        remarks.write(session, "promise", family.id, now, due_at=day, **about)
        session.flush()
        remark = session.scalars(select(Remark.id).where(Remark.family_id == family.id)).one()
        ids |= {"family": family.id, "came": came.id, "went": went.id, "alone": alone.id}
        ids["parent"] = parent.id
        ids |= {"need": need.id, "question": question.id, "remark": remark, "day": day}

    def number_is_given_to(self, other: School) -> int:
        """A roster of another school gives its parent the number of this family: the question."""
        question = RosterQuestion(
            about="number", question_key=f"{self.key} {other.key}", family_id=self.ids["family"],
            guardian_id=other.ids["alone"], holder_id=self.ids["parent"],
            kept=f"Hodan {self.word}", given=f"Sahra {other.word}", asked_at=clock.now(),
        )  # fmt: skip
        with writing(self.line) as session:
            session.add(question)
            session.flush()
            return question.id

    def _invites(self, session: Session) -> None:
        now, day = clock.now(), self.ids["day"]
        words = {"language": "en", "title": f"Evening {self.word}", "place": f"Hall {self.word}"}
        event = Event(
            key=self.key, school=self.id, supports={}, other_ways=["way-phone"], created_at=now,
            updated_at=now,
        )  # fmt: skip
        about = {"schools": [self.id]}
        broadcast = Broadcast(
            key=self.key, topic="news", audience=about, zones=[], expires_at=day, created_at=now,
            updated_at=now, created_by=f"Bo {self.word}",
        )  # fmt: skip
        session.add_all([event, broadcast])
        session.flush()
        ends = day + timedelta(hours=2)
        session.add_all(
            [
                EventText(event_id=event.id, at=now, **words),
                EventSession(event_id=event.id, number=1, starts_at=day, ends_at=ends),
                BroadcastText(broadcast_id=broadcast.id, language="en", text=f"Say {self.word}"),
            ]
        )
        self.ids |= {"event": event.id, "broadcast": broadcast.id}

    def at(self, address: Address) -> dict[str, Any]:
        """What stands in an address for something of this school."""
        ids, rule = self.ids, address.rule
        numbers = {"needs": "need", "staff": "staff", "families": "question", "content": "remark"}
        room = rule.split("/")[2]
        step = "take" if room == "needs" else "stop"
        message = ids["came" if "english" in rule else "went"]
        return {
            "family_id": ids["family"], "other_id": ids["family"], "message_id": message,
            "remark_id": ids["remark"], "guardian_id": ids["alone"], "key": self.key,
            "number": ids.get(numbers.get(room, ""), 1), "step": step, **self._plain(),
            "day": f"{self.key}@{ids['day']:%Y-%m-%d}",
        }  # fmt: skip

    @staticmethod
    def _plain() -> dict[str, str]:
        named = {"form": "call", "language": "en", "ending": ".csv", "kind": "rides"}
        return {**named, "code": "es", "text_id": "help-stop-line"}

    def nowhere(self, address: Address) -> dict[str, Any]:
        """The same for something that does not exist."""
        numbers = dict.fromkeys(
            ("family_id", "other_id", "message_id", "remark_id", "guardian_id", "number"), NOBODY
        )
        here = self.at(address)
        return {**here, **numbers, "key": "no-such-key", "day": "no-such-key@2030-01-01"}

    def picture(self) -> list[str]:
        """Everything of this school as it is kept, to see whether it was changed."""
        ids = self.ids
        of_family: tuple[Any, ...] = (Message, Handoff, Need, RosterQuestion, Remark, Consent)
        with reading(self.line) as session:
            rows: list[Base] = [
                session.get_one(kind, ids[name])
                for kind, name in ((Family, "family"), (Event, "event"), (Broadcast, "broadcast"),
                                   (Staff, "staff"))
            ]  # fmt: skip
            for kind in of_family:
                rows += session.scalars(
                    select(kind).where(kind.family_id == ids["family"]).order_by(kind.id)
                )
            return [f"{type(row).__name__} {_values(row)}" for row in rows]


def _values(row: Base) -> list[object]:
    columns = (one.key for one in row.__mapper__.column_attrs)
    return [getattr(row, key) for key in columns if key not in NOTED]
