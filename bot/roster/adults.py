"""A batch of adults, compared with what is kept; written, too, unless it is only looked at.

The same code looks and writes, so that a dry run tells what the import will do.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.roster import numbers, wishes
from bot.roster.gathering import Adult, same_person
from bot.roster.run import Known, Pass, ask, id_of
from bot.store import consents, rosters
from bot.store.db import Session
from bot.store.families import Family
from bot.store.roster_questions import NAME, RosterQuestion
from bot.store.rosters import Guardian


def take(session: Session, run: Pass, batch: Sequence[Adult]) -> None:
    """Compares and, in a writing pass, writes these adults, in the caller's transaction."""
    phones = [adult.phone for adult in batch if adult.phone]
    if run.write:
        rosters.make_families(session, dict.fromkeys(phones), run.began)
    known = _known(session, run, batch, phones)
    for adult in batch:
        _take_one(run, known, adult)


def _known(session: Session, run: Pass, batch: Sequence[Adult], phones: list[str]) -> Known:
    families = rosters.families_of(session, phones, hold=run.write)
    holders: dict[int, list[Guardian]] = {family.id: [] for family in families.values()}
    for holder in rosters.holders(session, list(holders)):
        holders[holder.family_id or 0].append(holder)
    beside = {key for number in phones for key in run.gathered.numbers[number]}
    keys = list(dict.fromkeys([adult.key for adult in batch] + sorted(beside)))
    stored = rosters.by_own_id(session, Guardian, run.source, keys)
    ledgers = consents.ledgers(session, list(holders))
    named = {guardian: key for key, guardian in stored.items()}
    return Known(session, stored, families, holders, named, ledgers)


def _take_one(run: Pass, known: Known, adult: Adult) -> None:
    guardian = known.stored.get(adult.key)
    family = known.families.get(adult.phone) if adult.phone else None
    fresh = guardian is None or guardian.gone_at is not None
    if guardian is None:
        guardian = Guardian(
            source=run.source,
            source_key=rosters.key_of(run.source, adult.key),
            seen_at=run.began,
            **dict.fromkeys(("name", "email", "language", "form", "consent"), ""),
        )
        if run.write:
            known.session.add(guardian)
            known.holder_keys[guardian] = adult.key
    changed = _write_fields(run, known, guardian, adult, family)
    may = numbers.may_have(run, known, guardian, adult, family) if adult.phone else False
    if may and (family is None or guardian.family_id != family.id):
        changed = True
        if run.write and family is not None:
            guardian.family_id = family.id
            known.holders[family.id].append(guardian)
    if may:
        run.granted.setdefault(adult.phone, []).append(adult.key)
        _count_number(run, adult, family)
        wishes.heed_languages(run, known, guardian, adult, family)
    elif not adult.phone and guardian.family_id is None:
        run.tally.add("adults", "without_number")
    if may or adult.consent == "no":  # a no counts even while the number is asked about
        wishes.heed_consent(run, known, adult, family)
    if run.write:
        guardian.seen_at, guardian.gone_at = run.began, None
    run.tally.add("adults", "new" if fresh else "changed" if changed else "same")


def _write_fields(
    run: Pass, known: Known, guardian: Guardian, adult: Adult, family: Family | None
) -> bool:
    """Writes what the roster says of a person; an empty cell says nothing. Whether it was news."""
    given = {"email": adult.email, "form": adult.form, "consent": adult.consent}
    given["language"] = adult.languages[0] if adult.languages else ""
    for name in adult.names:
        if not guardian.name or same_person(name, guardian.name):
            longer = len(name.split()) >= len((guardian.name or "").split())
            given["name"] = name if longer else guardian.name
            break
    news = {n: value for n, value in given.items() if value and value != getattr(guardian, n)}
    kept = given.get("name") or guardian.name
    for name in adult.names:
        if not same_person(name, kept):
            of = rosters.key_of(run.source, adult.key)
            question = RosterQuestion(about=NAME, kept=kept, given=name, family_id=id_of(family))
            ask(run, known, question, of, guardian, adult)
    if run.write:
        for column, value in news.items():
            setattr(guardian, column, value)
        if "email" in news:
            guardian.email_key = news["email"]
    return bool(news)


def _count_number(run: Pass, adult: Adult, family: Family | None) -> None:
    if adult.phone in run.met:
        run.tally.add("families", "merged")
        return
    run.met.add(adult.phone)
    is_new = family is None or family.created_at == run.began
    run.tally.add("families", "new" if is_new else "known")
    if family is not None and family.opted_out_at is not None:
        run.tally.add("families", "opted_out")
