"""The RSVP form: which event, yes or no, how many, and what would help the family come."""

from __future__ import annotations

from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.base import Answer, Reply, Told, World, told_by
from bot.actions.events import facts_of, options
from bot.dialogue.say import Effect, Option, Question, Say, listed
from bot.knowledge.calendar import Occurrence, occurrence, upcoming

SKIP = "skip"
MOST = 30
"""People in one answer; a bigger number is surely something else."""
NEEDS = ("childcare", "ride", "interpreter", "dinner", "access", "other")


def offered(found: Occurrence) -> list[str]:
    """The needs worth asking about for this event: only what it can answer, and `other`."""
    supports = found.event.supports
    there = {
        "childcare": bool(supports.childcare),
        "ride": supports.ride,
        "interpreter": bool(supports.interpreters),
        "dinner": supports.dinner,
    }
    asked = (need for need in NEEDS if need != "access")  # named by who needs it, not offered
    return [need for need in asked if there.get(need, True)]


class AskEvent(Answer):
    """Which event? The one last spoken of is not taken for granted here: the form asks."""

    rasa_name = "action_ask_rsvp_form_rsvp_event"

    def compose(self, told: Told, reply: Reply) -> None:
        soon = upcoming(self.world.packs, told.now, self.world.zone)[:3]
        if not soon:
            reply.say("events-none", **self.hand_off(told, reply, "events_rsvp"))
            return
        menu = options(soon, "answer", "event")
        reply.says.append(Question(Say("rsvp-which"), "choice", "event", menu))


class AskAttending(Answer):
    """Will you come? Numbers only: the words for yes and no are reserved by carriers."""

    rasa_name = "action_ask_rsvp_form_rsvp_attending"

    def compose(self, told: Told, reply: Reply) -> None:
        found = occurrence(self.world.packs, told.slots["rsvp_event"], told.now, self.world.zone)
        if found is None:  # it ended while the form was open
            reply.say("events-none", **self.hand_off(told, reply, "events_rsvp"))
            return
        menu = tuple(
            Option(Say(f"rsvp-{word}"), "answer", {"attending": word})
            for word in ("yes", "no", "maybe")
        )
        asked = Say("rsvp-coming", facts_of(found))
        reply.says.append(Question(asked, "choice", "attending", menu))


class AskAdults(Answer):
    """How many grown-ups?"""

    rasa_name = "action_ask_rsvp_form_rsvp_adults"

    def compose(self, told: Told, reply: Reply) -> None:
        reply.says.append(Question(Say("rsvp-adults"), "count", "adults"))


class AskChildren(Answer):
    """How many children?"""

    rasa_name = "action_ask_rsvp_form_rsvp_children"

    def compose(self, told: Told, reply: Reply) -> None:
        reply.says.append(Question(Say("rsvp-children"), "count", "children"))


class AskNeeds(Answer):
    """What would help you come? One question, several answers, only what the event offers."""

    rasa_name = "action_ask_rsvp_form_rsvp_needs"

    def compose(self, told: Told, reply: Reply) -> None:
        found = occurrence(self.world.packs, told.slots["rsvp_event"], told.now, self.world.zone)
        needs = offered(found) if found else ["other"]
        menu = tuple(Option(Say(f"need-{n}"), "answer", {"needs": [n]}) for n in needs)
        reply.says.append(Question(Say("rsvp-needs"), "choices", "needs", menu))


class Done(Answer):
    """Reads the answer back: what is counted, and that needs are asked for, not arranged yet."""

    rasa_name = "action_rsvp_done"

    def compose(self, told: Told, reply: Reply) -> None:
        slots = told.slots
        found = occurrence(
            self.world.packs, slots.get("rsvp_event") or "", told.now, self.world.zone
        )
        reply.slots.update({name: None for name in slots if name.startswith("rsvp_")})
        if found is None:
            reply.say("events-none", **self.hand_off(told, reply, "events_rsvp"))
            return
        answer = {
            "event": found.key,
            "attending": slots["rsvp_attending"],
            "adults": _count(slots.get("rsvp_adults")),
            "children": _count(slots.get("rsvp_children")),
            "needs": [n for n in slots.get("rsvp_needs") or () if n in NEEDS],
        }
        save(self, told, reply, found, answer)


def save(
    action: Answer, told: Told, reply: Reply, found: Occurrence, answer: dict[str, Any]
) -> None:
    """Keeps an answer to an event, and reads it back in full."""
    reply.slots["topic_event"] = found.key
    reply.slots.update({f"said_{name}": value for name, value in answer.items()})
    reply.effects.append(Effect("rsvp", answer))
    _read_back(action, told, reply, found, answer)


def _read_back(
    action: Answer, told: Told, reply: Reply, found: Occurrence, answer: dict[str, Any]
) -> None:
    about = facts_of(found)
    if answer["attending"] == "no":
        ways = listed([{"say": way} for way in found.event.other_ways[:2]])
        reply.say("rsvp-saved-no", ways=ways, **about)
        return
    reply.say(
        "rsvp-saved-maybe" if answer["attending"] == "maybe" else "rsvp-saved",
        adults=answer["adults"],
        children=answer["children"],
        **about,
    )
    if answer["needs"]:
        named = listed([{"say": f"need-{need}"} for need in answer["needs"]])
        details = {"event": found.key, "needs": answer["needs"]}
        promise = action.hand_off(told, reply, "event_needs", details=details)
        reply.say("rsvp-needs-asked", needs=named, day=promise["day"])


def _count(value: Any) -> int:
    return value if isinstance(value, int) else 0


class ValidateRsvp(FormValidationAction):  # type: ignore[misc]
    """Keeps only answers that fit; a no ends the form, and a skipped count is not asked again."""

    def __init__(self, world: World) -> None:
        self.world = world

    def name(self) -> str:
        return "validate_rsvp_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        if tracker.get_slot("rsvp_attending") == "no":
            return ["rsvp_event", "rsvp_attending"]
        return domain_slots

    def validate_rsvp_event(self, value: Any, _d: Any, tracker: Tracker, _domain: Any) -> Any:
        told = told_by(tracker)
        found = occurrence(self.world.packs, str(value), told.now, self.world.zone)
        return {"rsvp_event": found.key if found else None}

    def validate_rsvp_attending(self, value: Any, *_: Any) -> Any:
        return {"rsvp_attending": value if value in ("yes", "no", "maybe") else None}

    def validate_rsvp_adults(self, value: Any, *_: Any) -> Any:
        return {"rsvp_adults": _count_or_skip(value)}

    def validate_rsvp_children(self, value: Any, *_: Any) -> Any:
        return {"rsvp_children": _count_or_skip(value)}

    def validate_rsvp_needs(self, value: Any, *_: Any) -> Any:
        needs = [value] if isinstance(value, str) else list(value or ())
        return {"rsvp_needs": [n for n in needs if n in NEEDS] or [SKIP]}


def _count_or_skip(value: Any) -> int | str | None:
    if value == SKIP:
        return SKIP
    return value if isinstance(value, int) and 0 <= value <= MOST else None
