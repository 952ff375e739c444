"""What a roster says of a family's language and consent; what the family said itself leads."""

from __future__ import annotations

from bot.language.languages import CATALOGUE
from bot.roster.gathering import Adult
from bot.roster.run import Known, Pass, ask, id_of
from bot.store import consents
from bot.store.families import Family
from bot.store.roster_questions import LANGUAGE, RosterQuestion
from bot.store.rosters import Guardian

METHOD = "roster"
OWN = ("chosen", "detected")
"""How a language became known that no roster overwrites."""
ITSELF = ("keyword", "menu")
"""How a family's own consent is recorded."""


def heed_languages(
    run: Pass, known: Known, guardian: Guardian, adult: Adult, family: Family | None
) -> None:
    """A family without a language gets the roster's; its own choice stays; else staff are asked."""
    for code in adult.languages:
        stands = run.spoken.setdefault(adult.phone, _stands(family))
        if not stands:
            run.spoken[adult.phone] = code
            run.tally.add("languages", "set")
            if run.write and family is not None:
                give_language(family, code)
        elif stands != code and family is not None and family.language_by in OWN:
            run.tally.add("languages", "own_choice_kept")
        elif stands != code:
            question = RosterQuestion(about=LANGUAGE, kept=stands, given=code)
            question.family_id = id_of(family)
            ask(run, known, question, adult.phone, guardian, adult)


def _stands(family: Family | None) -> str:
    if family is None:
        return ""
    return (family.preferences or {}).get("speaks") or family.language


def give_language(family: Family, code: str) -> None:
    """The family's language by the roster: one of ours, or one that it speaks without our texts."""
    if code in CATALOGUE:
        family.language, family.language_by = code, METHOD
        family.preferences = {n: v for n, v in (family.preferences or {}).items() if n != "speaks"}
    else:
        family.preferences = {**(family.preferences or {}), "speaks": code}


def heed_consent(run: Pass, known: Known, adult: Adult, family: Family | None) -> None:
    """Writes the roster's word into the ledger, once; it opens nothing that was closed."""
    if not adult.consent or not adult.phone:
        return
    kind = "opt_in" if adult.consent == "yes" else "opt_out"
    ledger = known.ledgers.get(family.id, ()) if family else ()
    told = any(fact.method == METHOD and fact.kind == kind for fact in ledger)
    came_itself = any(fact.method in ITSELF and fact.kind == "opt_in" for fact in ledger)
    stopped = family is not None and family.opted_out_at is not None
    said = run.said.setdefault(adult.phone, set())
    if told or stopped or said & {kind, "opt_out"} or (kind == "opt_out" and came_itself):
        return
    said.add(kind)
    run.tally.add("consents", adult.consent)
    if run.write and family is not None:
        consents.record(known.session, family, kind, METHOD, None, run.began)
