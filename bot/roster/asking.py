"""What rosters leave to be asked: the open questions, and their answers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.conversation import findable
from bot.errors import Permanent
from bot.language.beyond import name_of
from bot.language.languages import CATALOGUE
from bot.privacy.mask import mask_number
from bot.roster.wishes import OWN, give_language
from bot.sentence import Sentence
from bot.store import families, roster_questions
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.roster_questions import ANSWERS, BOTH, KEEP, LANGUAGE, NAME, TAKE, RosterQuestion
from bot.store.rosters import Guardian


def questions(store: Sessions) -> list[dict[str, Any]]:
    """What waits for an answer, the oldest first."""
    with transaction(store) as session:
        return [_plain(session, one) for one in roster_questions.open_ones(session)]


def _plain(session: Session, one: RosterQuestion) -> dict[str, Any]:
    family = session.get(Family, one.family_id) if one.family_id else None
    of_language = one.about == LANGUAGE
    return {
        "id": one.id,
        "about": one.about,
        "number": mask_number(family.number) if family else "",
        "kept": _named(one.kept) if of_language else one.kept,
        "given": _named(one.given) if of_language else one.given,
        "answers": [word.upper() for word in ANSWERS[one.about]],
    }


def _named(code: str) -> str:
    return CATALOGUE[code].english if code in CATALOGUE else name_of(code)


def answer(store: Sessions, number: int, word: str, now: datetime) -> None:
    """Answers one question; Permanent when there is none, or the word does not fit it."""
    with transaction(store) as session:
        asked = roster_questions.get(session, number)
        if asked is None:
            none = Sentence(
                "there is no question %(number)s; see `puente roster ask`", number=number
            )
            raise Permanent("unknown", none)
        if asked.family_id is not None:
            families.hold(session, asked.family_id)  # two people may answer at once
            session.refresh(asked)
        if asked.answer:
            before = Sentence(
                "question %(number)s was answered: %(answer)s",
                number=number,
                answer=asked.answer.upper(),
            )
            raise Permanent("answered", before)
        if word not in ANSWERS[asked.about]:
            fitting = Sentence(
                "question %(number)s is answered with one of %(known)s",
                number=number,
                known=", ".join(one.upper() for one in ANSWERS[asked.about]),
            )
            raise Permanent("answer", fitting)
        if word != KEEP:
            _write(session, asked, word)
        asked.answer, asked.answered_at = word, now


def _write(session: Session, asked: RosterQuestion, word: str) -> None:
    guardian = session.get_one(Guardian, asked.guardian_id)
    if asked.about == NAME:
        guardian.name = asked.given
        session.flush()
        findable.index(session, [guardian.id])
        return
    family = session.get(Family, asked.family_id) if asked.family_id else None
    if family is None:
        gone = Sentence("the number is no longer kept; import the roster again")
        raise Permanent("gone", gone)
    if asked.about == LANGUAGE:
        session.refresh(family)
        if family.language_by in OWN:
            chosen = Sentence("the family has chosen its language itself meanwhile")
            raise Permanent("own_choice", chosen)
        give_language(family, asked.given)
        return
    assert word in (TAKE, BOTH)
    guardian.family_id = family.id
    holder = session.get(Guardian, asked.holder_id) if asked.holder_id else None
    if word == TAKE and holder is not None and holder.family_id == family.id:
        holder.family_id = None  # who has another number by now keeps that one
