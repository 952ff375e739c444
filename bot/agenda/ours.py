"""Which events somebody may change who works for some schools: those of these schools alone."""

from __future__ import annotations

from collections.abc import Collection

from bot.agenda.draft import Draft, Fault, Reading
from bot.sentence import Sentence
from bot.store import events
from bot.store.db import Session


def only_ours(session: Session, reading: Reading, schools: Collection[str]) -> Reading:
    """The reading without events of other schools, or that would change one: each is a fault.

    An event of another school is never spoken of: its key is taken, and that is all.
    """
    kept, faults = [], list(reading.faults)
    for draft in reading.drafts:
        fault = _fault(session, draft, schools)
        if fault is None:
            kept.append(draft)
        else:
            faults.append(fault)
    off = [uid for uid in reading.cancelled if _is_ours(session, uid, schools)]
    return Reading(tuple(kept), tuple(faults), reading.notices, tuple(off))


def _fault(session: Session, draft: Draft, schools: Collection[str]) -> Fault | None:
    if draft.school not in schools:
        remedy = Sentence("use one of %(known)s", known=", ".join(sorted(schools)))
        return Fault(draft.line, "school", Sentence("not a school of yours"), remedy)
    there = events.with_uid(session, draft.uid) if draft.uid else None
    if there is None and draft.key:
        there = events.find(session, draft.key)
    if there is not None and there.school not in schools:
        taken = Sentence("this key is taken")
        return Fault(draft.line, "key", taken, Sentence("use another one"))
    if there is None and not draft.key and not draft.uid:
        starts = draft.sessions[0].starts_at
        alike = events.alike(session, draft.language, draft.title, starts)
        if alike is not None and alike.school not in schools:
            wrong = Sentence("an event is called so at this time")
            remedy = Sentence("give it another title, as with the school's name")
            return Fault(draft.line, "title", wrong, remedy)
    return None


def _is_ours(session: Session, uid: str, schools: Collection[str]) -> bool:
    found = events.with_uid(session, uid)
    return found is None or found.school in schools
