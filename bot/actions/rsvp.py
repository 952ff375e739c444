"""The RSVP form: which event, yes or no, how many, and what would help the family come."""

from __future__ import annotations

from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.base import Answer, Reply, Told, World, told_by
from bot.actions.events import is_cancelled, options
from bot.actions.promises import promise_of, say_asked
from bot.dialogue.say import Effect, Option, Question, Say, listed
from bot.knowledge.calendar import Occurrence

SKIP = "skip"
MOST = 30
"""People in one answer; a bigger number is surely something else."""
PEOPLE = ("adults", "children")
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
        is_cancelled(self.world, told, reply, told.entities.get("event") or "")
        soon = self.world.upcoming(told)[:3]
        if not soon:
            reply.say("events-none", **self.hand_off(told, reply, "events_rsvp"))
            return
        menu = options(soon, "answer", "event")
        reply.says.append(Question(Say("rsvp-which"), "choice", "event", menu))


class AskAttending(Answer):
    """Will you come? Numbers only: the words for yes and no are reserved by carriers."""

    rasa_name = "action_ask_rsvp_form_rsvp_attending"

    def compose(self, told: Told, reply: Reply) -> None:
        found = self.world.occurrence(told.slots["rsvp_event"], told)
        if found is None:  # it ended while the form was open
            _is_over(self, told, reply, told.slots["rsvp_event"])
            return
        menu = tuple(
            Option(Say(f"rsvp-{word}"), "answer", {"attending": word})
            for word in ("yes", "no", "maybe")
        )
        asked = Say("rsvp-coming", found.facts)
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
        found = self.world.occurrence(told.slots["rsvp_event"], told)
        needs = offered(found) if found else ["other"]
        menu = tuple(Option(Say(f"need-{n}"), "answer", {"needs": [n]}) for n in needs)
        reply.says.append(Question(Say("rsvp-needs"), "choices", "needs", menu))


class Done(Answer):
    """Reads the answer back: what is counted, and that needs are asked for, not arranged yet."""

    rasa_name = "action_rsvp_done"

    def compose(self, told: Told, reply: Reply) -> None:
        slots = told.slots
        wanted = slots.get("rsvp_event") or ""
        found = self.world.occurrence(wanted, told)
        reply.slots.update({name: None for name in slots if name.startswith("rsvp_")})
        if found is None:
            _is_over(self, told, reply, wanted)
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
    """Keeps an answer to an event with its needs, and reads it back in full."""
    reply.slots["topic_event"] = found.key
    reply.slots.update({f"said_{name}": value for name, value in answer.items()})
    promise = promise_of(action, told, found)
    taken_back = [n for n in told.entities.get("no_needs") or () if n in NEEDS]
    reply.effects.append(Effect("rsvp", {**answer, "no_needs": taken_back, **promise}))
    _read_back(action, told, reply, found, answer)
    if answer["needs"] and answer["attending"] != "no":
        say_asked(action, reply, answer["needs"], promise)


def _read_back(
    action: Answer, told: Told, reply: Reply, found: Occurrence, answer: dict[str, Any]
) -> None:
    about = found.facts
    if answer["attending"] == "no":
        ways = listed([{"say": way} for way in found.event.other_ways[:2]])
        reply.say("rsvp-saved-no", ways=ways, **about)
        return
    if answer["attending"] == "yes" and not has_room(found, told, answer):
        _without_a_place(action, told, reply, found, answer)
    else:
        reply.say(
            "rsvp-saved-maybe" if answer["attending"] == "maybe" else "rsvp-saved",
            adults=answer["adults"],
            children=answer["children"],
            **about,
        )


def has_room(found: Occurrence, told: Told, answer: dict[str, Any]) -> bool:
    """Whether all who come find a place; those that the family has already count for it."""
    if found.left is None:
        return True
    said = {name: told.slots.get(f"said_{name}") for name in ("event", "attending", *PEOPLE)}
    has = _people(said) if (said["event"], said["attending"]) == (found.key, "yes") else 0
    return _people(answer) <= found.left + has


def _people(said: dict[str, Any]) -> int:
    """How many an answer means: one at least."""
    return max(1, sum(_count(said[name]) for name in PEOPLE))


def _without_a_place(
    action: Answer, told: Told, reply: Reply, found: Occurrence, answer: dict[str, Any]
) -> None:
    """The answer is kept, nothing is promised, and a person is asked."""
    details = {"event": found.key, **{name: answer[name] for name in PEOPLE}}
    promise = action.hand_off(told, reply, "event_full", details=details)
    when = {"day": promise["day"], "time": promise["time"]}
    reply.say("rsvp-full", title=found.facts["title"], **when)


def _is_over(action: Answer, told: Told, reply: Reply, key: str) -> None:
    """The event ended or was cancelled while the form was open."""
    if not is_cancelled(action.world, told, reply, key):
        reply.say("events-none", **action.hand_off(told, reply, "events_rsvp"))


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
        found = self.world.occurrence(str(value), told)
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
