"""What staff do about the needs of families for an event: take one, and say how it ends.

Needs are listed here and nowhere else: a need is a task with an owner of its own, and the
conversation behind it needs no person, so it opens no hand-off. Only when nobody has met what is
due does one hand-off an event point here (`bot/conversation/unmet.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import clock, queue, sheets, wiring
from bot.clock import Clock
from bot.conversation.informing import inform
from bot.conversation.turn import Tools
from bot.conversation.unmet import about
from bot.dialogue.say import Question, Say, at, listed
from bot.errors import Permanent
from bot.knowledge.calendar import Occurrence, occurrence
from bot.knowledge.quiet import QuietHours
from bot.knowledge.school_events import entered
from bot.language.by_staff import noted, screened
from bot.privacy.mask import mask_number
from bot.queue import Nudge
from bot.sentence import Sentence
from bot.settings import Settings
from bot.sheets import Hours, Line, Sheet
from bot.store import needs
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.needs import Need

WAYS = 2
"""Other ways to take part that a family hears of when something cannot be arranged."""
_STREET = re.compile(
    r"\d|\b(?:apt|apartment|apartamento|avenida|calle)\b"
    r"|\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd)\b\.?\s*(?:,|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Outcome:
    """What became of telling the family."""

    told: bool
    leaves_at: datetime | None = None
    """When the text leaves, if that is after the quiet hours."""
    why_not: str = ""
    """no_messages: it said STOP or never wrote; too_late: quiet hours last until the event."""


Seen = tuple[str, str]
"""A need's status and owner, as they stood before somebody who takes a step with it."""


@dataclass(frozen=True)
class Arranging:
    """The needs, and what can be done with one. A text walks the same way as the bot's."""

    store: Sessions
    tools: Tools
    nudge: Nudge
    clock: Clock
    quiet: QuietHours
    screen: Callable[[str], str]
    """Takes out of staff's notes what must not be kept."""

    def listed(self, event: str = "", everything: bool = False) -> list[dict[str, Any]]:
        """What somebody has to do, due first; `everything`: what has ended, too."""
        with transaction(self.store) as session:
            found = (
                needs.every(session, event)
                if everything
                else needs.to_do(session, self.clock(), event)
            )
            return [self._line(session, need) for need in found]

    def take(self, number: int, owner: str) -> None:
        """Makes it `owner`'s; Permanent when another person has it."""
        if not owner.strip():
            raise Permanent("nobody", Sentence("a need has an owner: say who takes it"))
        with transaction(self.store) as session:
            need = _one(session, number)
            if need.status == "taken" and need.owner == owner:
                return
            if not needs.step(session, number, "taken", self.clock(), owner=owner):
                raise _theirs(need) if need.status == "taken" else _settled(need)

    def arranged(
        self, number: int, owner: str, note: str = "", seen: Seen | None = None
    ) -> Outcome:
        """It is arranged, and the family hears so. Permanent when it is not as it was `seen`."""
        return self._ends(number, "arranged", owner, note, _arranged, seen)

    def cannot(self, number: int, owner: str, note: str = "", seen: Seen | None = None) -> Outcome:
        """It cannot be had; the family hears so, with what else there is. As `arranged`."""
        return self._ends(number, "cannot", owner, note, _cannot, seen)

    def release(self, number: int, again: bool = False, seen: Seen | None = None) -> None:
        """The family needs it no more; `again`: whoever had it gives it back, and it waits.

        Of one that the family itself took back: its owner has seen that. As `arranged`.
        """
        with transaction(self.store) as session:
            need, now = _one(session, number, seen), self.clock()
            if need.status == "released" and not again:
                need.owner = ""
            elif not needs.step(session, number, "asked" if again else "released", now, owner=""):
                raise _settled(need)

    def describe(
        self, number: int, ages: Mapping[str, int], diets: Mapping[str, int], area: str = ""
    ) -> None:
        """Adds what the lists need to know: children by age band, diets by count, an area.

        An area is a school or a named stop; Permanent when it looks like a street.
        """
        if _STREET.search(area):
            never = Sentence("an area is a school or a named stop, never an address")
            raise Permanent("street", never)
        with transaction(self.store) as session:
            need = _one(session, number)
            known = need.details or {}
            for name, more in (("ages", ages), ("diets", diets)):
                if more:
                    known = {**known, name: {**known.get(name, {}), **more}}
            need.details = {**known, "area": screened(area)} if area else known
            need.updated_at = self.clock()

    def sheet(self, event: str, kind: str) -> Sheet:
        """One of the lists of an event; Permanent when nothing is known of such an event."""
        need, make = sheets.SHEETS[kind]
        found = self._occurrence(event)
        with transaction(self.store) as session:
            rows = needs.standing(session, event)
            if not rows and found is None:
                none = Sentence("there is no event %(key)s: see `puente needs list`", key=event)
                raise Permanent("unknown", none)
            lines = [_for_sheet(session, row) for row in rows if row.need == need]
        hours = (found.event.start, found.event.end) if found else ()
        written = [hour.strftime("%H:%M") for hour in hours] or ["", ""]
        return make(lines, Hours(*written))

    def _ends(
        self,
        number: int,
        status: str,
        owner: str,
        note: str,
        words: Callable[[Occurrence, Need], list[Say | Question]],
        seen: Seen | None,
    ) -> Outcome:
        """The step, and the text that tells the family: both, or neither of them."""
        found = self._occurrence(self._event_of(number))
        with transaction(self.store) as session:
            need, now = _one(session, number, seen), self.clock()
            if found is None:
                over = Sentence(
                    "%(key)s is over or cancelled, so nothing was said to the family: call it, "
                    "then `puente needs release %(number)s`",
                    key=need.event,
                    number=number,
                )
                raise Permanent("event_gone", over)
            known = dict(need.details or {})
            if note.strip():
                known["note"] = self.screen(note.strip())
            values = {"owner": need.owner or owner, "details": known, "told_at": None}
            if not needs.step(session, number, status, now, **values):
                raise _settled(need)
            family = session.get_one(Family, need.family_id)
            outcome = self._tell(session, family, need, words(found, need), now)
        if outcome.told and outcome.leaves_at is None:
            self.nudge("send", family.id)  # else the tick does, when the quiet hours are over
        return outcome

    def _tell(
        self,
        session: Session,
        family: Family,
        need: Need,
        says: list[Say | Question],
        now: datetime,
    ) -> Outcome:
        leaves_at = self.quiet.over(now, self.tools.zone)
        if leaves_at > now and leaves_at >= need.starts_at:
            return Outcome(False, why_not="too_late")
        if not inform(session, family, says, self.tools, now, leaves_at):
            return Outcome(False, why_not="no_messages")
        need.told_at = now
        return Outcome(True, leaves_at if leaves_at > now else None)

    def _event_of(self, number: int) -> str:
        with transaction(self.store) as session:
            return _one(session, number).event

    def _occurrence(self, event: str) -> Occurrence | None:
        """The event as the calendar has it; None when it is over, or cancelled."""
        now = self.clock()
        known = entered(self.store, now, self.tools.zone)
        found = occurrence(self.tools.packs, event, now, self.tools.zone, known)
        return found if found is not None and found.key == event else None

    def _line(self, session: Session, need: Need) -> dict[str, Any]:
        family = session.get_one(Family, need.family_id)
        return {
            "id": need.id,
            "event": need.event,
            "need": need.need,
            "status": need.status,
            "owner": need.owner,
            "due": need.due_at.astimezone(self.tools.zone).strftime("%Y-%m-%d %H:%M"),
            "late": need.status in needs.WAITING and need.due_at < self.clock(),
            "language": need.language,
            "adults": need.adults,
            "children": need.children,
            "number": mask_number(family.number),
            "details": need.details or {},
            "told": need.told_at is not None,
        }


def arranging(settings: Settings) -> Arranging:
    """Arranging on the store and queue of these settings."""
    nudge, kept = queue.nudger(queue.broker(settings.redis_url)), wiring.store(settings)
    return Arranging(
        kept,
        wiring.tools(settings, kept),
        nudge,
        clock.now,
        QuietHours.parse(settings.quiet_hours),
        noted,
    )


def _arranged(found: Occurrence, need: Need) -> list[Say | Question]:
    return [Say("need-arranged", {**about(found, [need.need]), "time": at(found.event.start)})]


def _cannot(found: Occurrence, need: Need) -> list[Say | Question]:
    ways = listed([{"say": way} for way in found.event.other_ways[:WAYS]])
    return [
        Say("need-cannot", about(found, [need.need])),
        Say("need-other-ways", {"ways": ways}, spare=True),
    ]


def _for_sheet(session: Session, need: Need) -> Line:
    family = session.get_one(Family, need.family_id)
    return Line(
        mask_number(family.number),
        need.language,
        need.adults,
        need.children,
        need.status,
        need.details or {},
    )


STATES = {
    "asked": Sentence("asked for"),
    "taken": Sentence("somebody is at it"),
    "arranged": Sentence("arranged"),
    "cannot": Sentence("cannot be had"),
    "released": Sentence("not needed any more"),
    "over": Sentence("the event is over"),
}
"""What has become of a need, as the desk's pages say it."""


def _one(session: Session, number: int, seen: Seen | None = None) -> Need:
    """The need, held; Permanent when there is none, or it is not as it was `seen`."""
    found = needs.get(session, number)
    if found is None:
        none = Sentence("there is no need %(number)s: see `puente needs list`", number=number)
        raise Permanent("unknown", none)
    if seen not in (None, (found.status, found.owner)):
        another = Sentence(
            "need %(number)s has changed since you looked, so nothing was done: %(status)s",
            number=number,
            status=STATES[found.status],
        )
        raise Permanent("taken", another)
    return found


def _settled(need: Need) -> Permanent:
    what = Sentence("need %(number)s: %(status)s", number=need.id, status=STATES[need.status])
    return Permanent("settled", what)


def _theirs(need: Need) -> Permanent:
    what = Sentence("%(name)s has need %(number)s", name=need.owner, number=need.id)
    return Permanent("taken", what)
