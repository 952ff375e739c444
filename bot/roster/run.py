"""What one going through a roster carries along, and how it leaves a question to staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.privacy.mask import mask_number
from bot.roster.gathering import Adult, Gathered
from bot.roster.tally import Asked, Tally
from bot.store import roster_questions
from bot.store.consents import Consent
from bot.store.db import Session
from bot.store.families import Family
from bot.store.roster_questions import RosterQuestion
from bot.store.rosters import Guardian


@dataclass
class Pass:
    """One going through a roster: looking (`write` false) or writing."""

    source: str
    gathered: Gathered
    began: datetime
    write: bool
    tally: Tally = field(default_factory=Tally)
    spoken: dict[str, str] = field(default_factory=dict)
    """The language that each number stands with, once it has been met."""
    granted: dict[str, list[str]] = field(default_factory=dict)
    """Whom this pass has found to have each number, by the file's key."""
    met: set[str] = field(default_factory=set)
    """Numbers that have been counted."""
    said: dict[str, set[str]] = field(default_factory=dict)
    """Which consent facts this roster has for each number."""


@dataclass
class Known:
    """What is kept of a batch's adults and numbers."""

    session: Session
    stored: Mapping[str, Guardian]
    families: Mapping[str, Family]
    holders: Mapping[int, list[Guardian]]
    holder_keys: dict[Guardian, str]
    """The file's key of a holder who stands in the file."""
    ledgers: Mapping[int, Sequence[Consent]]
    """The consent facts of each family."""


def ask(
    run: Pass,
    known: Known,
    question: RosterQuestion,
    of: str,
    guardian: Guardian,
    adult: Adult,
    key: str = "",
    holder: Guardian | None = None,
) -> None:
    """Leaves a question to staff, unless the same was asked before."""
    key = key or roster_questions.key_of(question.about, of, question.kept, question.given)
    found = roster_questions.find(known.session, key)
    if found is not None and found.answer:
        return
    run.tally.asked.append(Asked(question.about, mask_number(adult.phone)))
    if run.write and found is None:
        known.session.flush()  # whoever is new has an id from here on
        question.question_key, question.asked_at = key, run.began
        question.guardian_id, question.holder_id = guardian.id, id_of(holder)
        known.session.add(question)
        known.session.flush()  # the same may be found again in this batch


def id_of(row: Family | Guardian | None) -> int | None:
    return row.id if row is not None else None
