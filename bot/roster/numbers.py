"""Whether two people of a roster may have one telephone number, or staff are asked about it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roster.gathering import Adult, same_person
from bot.roster.run import Known, Pass, ask, id_of
from bot.store import roster_questions, rosters
from bot.store.families import Family
from bot.store.roster_questions import BOTH, KEEP, NUMBER, TAKE, RosterQuestion
from bot.store.rosters import Guardian


def may_have(
    run: Pass, known: Known, guardian: Guardian, adult: Adult, family: Family | None
) -> bool:
    """Whether the number is this person's, too: nobody else's, or of one household.

    Two people of different names, without a child between them, are asked about: a number that
    has passed to somebody else would carry word of one family's child to another.
    """
    if family and guardian.family_id == family.id and guardian.gone_at is None:
        return True  # it was, before this import
    settled = True
    stored = known.holders.get(family.id, []) if family else []
    for holder in stored:
        key = known.holder_keys.get(holder)
        here = run.gathered.adults.get(key) if key else None
        if holder is guardian or (here is not None and here.phone not in ("", adult.phone)):
            continue  # the roster gives them another number now
        settled &= _get_on(run, known, guardian, adult, family, holder, here)
    if not run.write:
        settled &= _get_on_in_file(run, known, guardian, adult, family, stored)
    return settled


def _get_on_in_file(
    run: Pass,
    known: Known,
    guardian: Guardian,
    adult: Adult,
    family: Family | None,
    stored: Sequence[Guardian],
) -> bool:
    """The same, about those before this one in the file who would have been written by now."""
    settled = True
    counted = {known.holder_keys.get(holder) for holder in stored}
    for key in run.granted.get(adult.phone, ()):
        if key not in counted:
            other = run.gathered.adults[key]
            settled &= _get_on(run, known, guardian, adult, family, None, other)
    return settled


def _get_on(
    run: Pass,
    known: Known,
    guardian: Guardian,
    adult: Adult,
    family: Family | None,
    holder: Guardian | None,
    here: Adult | None,
) -> bool:
    """Whether two may have one number; asks when that is not plain and nobody has answered."""
    name = holder.name if holder is not None else here.name if here is not None else ""
    if same_person(adult.name, name) or (here and adult.children.keys() & here.children.keys()):
        return True
    if (
        holder is not None
        and holder.id is not None
        and rosters.share_a_child(known.session, holder.id, run.source, list(adult.children))
    ):
        return True
    mine = rosters.hashed(known.session, run.source, adult.key)
    theirs = rosters.hashed(known.session, run.source, here.key) if here else holder.source_key  # type: ignore[union-attr]
    key = roster_questions.key_of(NUMBER, adult.phone, mine, theirs)
    found = roster_questions.find(known.session, key)
    if found is not None and found.answer:
        winner = {TAKE: found.guardian_id, KEEP: found.holder_id}.get(found.answer)
        return found.answer == BOTH or (winner is not None and winner == guardian.id)
    question = RosterQuestion(about=NUMBER, kept=name, given=adult.name, family_id=id_of(family))
    ask(run, known, question, adult.phone, guardian, adult, key, holder)
    return False
