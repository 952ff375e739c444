"""Two thousand families of one school, in every language and every form, made the same each time.

What becomes of each when all are invited to one event stands here, before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot import clock, wiring
from bot.language.languages import shipped
from bot.settings import Settings
from bot.store.consents import Consent
from bot.store.db import Session, transaction
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student
from tests.faults.line import Line

MANY = 2_000
SCHOOL = "lincoln"
STOPS = {
    "en": "STOP", "es": "ALTO", "so": "JOOJI", "vi": "DỪNG", "ar": "توقف", "ru": "СТОП",
}  # fmt: skip
"""The same wish in six languages."""
RACING = 40
TOGETHER = 100
"""Households that are enrolled in one transaction: none may take longer than ten seconds."""
REFUSED = {5: "21610", 15: "21614"}
UNDELIVERED = {25: "30003", 35: "30005", 45: "30006"}
"""Of every sixty who are written to: what Twilio says to the request, and what it reports later."""


@dataclass(frozen=True)
class Household:
    """A grown-up on the roster, how they are reached, and what is to become of the invitation."""

    place: int
    language: str
    form: str
    number: str = ""
    """Empty: no phone."""
    mail: str = ""
    opted_out: bool = False
    wrote_lately: bool = False
    fate: str = "reached"
    """`reached`, `list:` and the form, `not:` and the reason."""
    code: str = ""
    """Twilio's code when it does not arrive."""
    races: bool = False
    """Says STOP while the invitations leave."""

    @property
    def address(self) -> str:
        """As Twilio writes it."""
        return f"whatsapp:{self.number}" if self.form == "whatsapp" else self.number


def households() -> list[Household]:
    """The town: of every twenty, who speak one language, each form as often as it is there."""
    found, reached, racing = [], 0, 0
    for place in range(MANY):
        how: dict[str, Any] = _of(place)
        if how["fate"] == "reached":
            of_sixty = reached % 60
            how["code"] = {**REFUSED, **UNDELIVERED}.get(of_sixty, "")
            reached += 1
            if how["language"] in STOPS and how["form"] == "text" and not how["code"]:
                racing += 1
                how["races"] = racing % 8 == 3 and racing // 8 < RACING
        found.append(Household(place, **how))
    return found


def _of(place: int) -> dict[str, Any]:
    kind, languages = place % 20, shipped()
    how = {
        "language": languages[place // 20 % len(languages)],
        "number": f"+1630{place:07d}",
        "form": "text",
        "fate": "reached",
    }
    match kind:
        case 11 | 12:
            how |= {"form": "whatsapp", "wrote_lately": True}
        case 13:
            how |= {"form": "whatsapp", "fate": "not:no_template"}
        case 14:
            how |= {"form": "email", "mail": f"family{place}@mail.example", "fate": "list:email"}
        case 15:
            how |= {"form": "call", "fate": "list:call"}
        case 16:
            how |= {"form": "paper", "number": "", "fate": "list:paper"}
        case 17:
            how |= {"form": "talk", "fate": "list:talk"}
        case 18:
            how |= {"opted_out": True, "fate": "not:opted_out"}
        case 19:
            how |= {"number": "", "fate": "not:no_phone"}
    return how


def settle_in(line: Line, town: list[Household]) -> dict[int, Household]:
    """Puts the town on the school's roster; who is which guardian there.

    Every tenth household has two children.
    """
    kept = wiring.store(
        Settings(_env_file=None, **line.keys(), DATABASE_URL=line.database_url)  # type: ignore[arg-type]
    )
    found: dict[int, Household] = {}
    for first in range(0, len(town), TOGETHER):
        with transaction(kept) as session:
            found |= _enrol(session, town[first : first + TOGETHER])
    kept.kw["bind"].dispose()
    return found


def _enrol(session: Session, some: list[Household]) -> dict[int, Household]:
    now = clock.now()
    families = {
        one.place: Family(
            number=one.number, number_key=one.number, language=one.language,
            language_by="roster", state={}, created_at=now,
            opted_out_at=now if one.opted_out else None,
        )
        for one in some
        if one.number
    }  # fmt: skip
    session.add_all(families.values())
    session.flush()
    ids = {place: family.id for place, family in families.items()}
    session.add_all(_facts(some, ids, now))
    guardians = {one.place: _guardian(one, ids, now) for one in some}
    session.add_all(guardians.values())
    children = [(one, _child(one, which, now)) for one, which in _children(some)]
    session.add_all(child for _, child in children)
    session.flush()
    session.add_all(
        Guardianship(student_id=child.id, guardian_id=guardians[one.place].id, relation="guardian")
        for one, child in children
    )
    return {guardians[one.place].id: one for one in some}


def _children(town: list[Household]) -> Iterator[tuple[Household, int]]:
    for one in town:
        for which in range(2 if one.place % 10 == 0 else 1):
            yield one, which


def _child(one: Household, which: int, now: Any) -> Student:
    return Student(
        source="town", source_key=f"town child {one.place} {which}", school=SCHOOL,
        grade=str(one.place % 12 + 1), seen_at=now,
    )  # fmt: skip


def _guardian(one: Household, ids: dict[int, int], now: Any) -> Guardian:
    return Guardian(
        source="town", source_key=f"town {one.place}", family_id=ids.get(one.place),
        language=one.language, form=one.form, consent="yes", email=one.mail,
        email_key=one.mail or None, seen_at=now,
    )  # fmt: skip


def _facts(town: list[Household], ids: dict[int, int], now: Any) -> Iterator[Any]:
    """Who said STOP before, and who has written on WhatsApp today."""
    for one in town:
        if one.opted_out:
            yield Consent(family_id=ids[one.place], kind="opt_out", method="import", at=now)
        if one.wrote_lately:
            yield Message(
                family_id=ids[one.place], direction="in", via="twilio", channel="whatsapp",
                provider_id=f"SMtown{one.place:028d}", text="gracias", status="handled",
                created_at=now, updated_at=now, hints=[],
            )  # fmt: skip
