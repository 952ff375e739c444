"""After an answer to an event: it is changed, taken back, or there are other ways to take part."""

from __future__ import annotations

from typing import Any

from bot.actions.base import Answer, Reply, Told
from bot.actions.events import SHOWN, is_cancelled, options
from bot.actions.rsvp import MOST, NEEDS, save
from bot.dialogue.say import Option, Question, Say, listed
from bot.knowledge.calendar import Occurrence

SAID = ("attending", "adults", "children", "needs")


class Change(Answer):
    """What the message corrects replaces what was said before; the rest stays as it was."""

    rasa_name = "action_events_change"

    def compose(self, told: Told, reply: Reply) -> None:
        wanted = told.slots.get("said_event") or told.slots.get("topic_event") or ""
        wanted = told.entities.get("event") or wanted
        found = self.world.occurrence(wanted, told)
        if found is None:
            if not is_cancelled(self.world, told, reply, wanted):
                self._which(told, reply)
            return
        reply.slots["topic_event"] = found.key
        changed = corrected(told, found)
        if changed is None:
            self._what(found, reply)
            return
        save(self, told, reply, found, changed)

    def _which(self, told: Told, reply: Reply) -> None:
        soon = self.world.upcoming(told)[:SHOWN]
        if not soon:
            reply.say("events-none", **self.hand_off(told, reply, "events_change"))
            return
        menu = tuple(
            Option(o.label, "events_change", {**told.entities, **o.entities})
            for o in options(soon, "events_change", "event")
        )
        reply.says.append(Question(Say("events-which"), "choice", options=menu))

    def _what(self, found: Occurrence, reply: Reply) -> None:
        menu = (
            Option(Say("rsvp-no"), "events_change", {"event": found.key, "attending": "no"}),
            Option(Say("change-numbers"), "events_rsvp", {"event": found.key, "attending": "yes"}),
            Option(Say("change-another"), "events_upcoming"),
        )
        reply.says.append(Question(Say("change-what", found.facts), "choice", options=menu))


def corrected(told: Told, found: Occurrence) -> dict[str, Any] | None:
    """The answer after the correction; None when the message does not say what changes."""
    given = {n: told.entities[n] for n in SAID if told.entities.get(n) is not None}
    taken_back = set(told.entities.get("no_needs") or ())
    same_event = str(told.slots.get("said_event") or "") == found.key
    before = {n: told.slots.get(f"said_{n}") for n in SAID} if same_event else {}
    if not given and not taken_back:
        return None
    if not before.get("attending") and "attending" not in given:
        return None
    needs = [*(before.get("needs") or ()), *(given.get("needs") or ())]
    return {
        "event": found.key,
        "attending": given.get("attending") or before.get("attending"),
        "adults": _count(given.get("adults"), before.get("adults")),
        "children": _count(given.get("children"), before.get("children")),
        "needs": [n for n in dict.fromkeys(needs) if n in NEEDS and n not in taken_back]
        if given.get("attending") != "no"
        else [],
    }


def _count(new: Any, old: Any) -> int:
    for value in (new, old):
        if isinstance(value, int) and 0 <= value <= MOST:
            return value
    return 0


class CannotAttend(Answer):
    """A family that cannot come hears two other ways to take part; no reason is asked for."""

    rasa_name = "action_cannot_attend"

    def compose(self, told: Told, reply: Reply) -> None:
        wanted = told.entities.get("event") or told.slots.get("topic_event") or ""
        found = self.world.occurrence(wanted, told)
        if found is None and is_cancelled(self.world, told, reply, wanted):
            return
        if found is None:
            found = next(iter(self.world.upcoming(told)), None)
        if found is None:
            reply.say("handed-off", **self.hand_off(told, reply, "events_cannot_attend"))
            return
        ways = listed([{"say": way} for way in found.event.other_ways[:3]])
        reply.say("other-ways", ways=ways)
