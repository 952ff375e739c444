"""What is on, and the details of one event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.actions.base import Answer, Reply, Told, World
from bot.dialogue.say import Option, Question, Say, at, listed, on, tongue
from bot.knowledge.calendar import Occurrence, occurrence, upcoming

SHOWN = 3
ASKED_FOR = ("childcare", "ride", "interpreter", "dinner", "access")
DETAILS = ("childcare", "ride", "dinner", "interpreter", "family", "papers")
"""Things a question about an event may be after, beside its place and time; each has a text."""
MOST_DETAILS = 3


def line(of: Occurrence) -> Say:
    """One event in one line."""
    return Say(
        "event-line",
        {
            "title": {"say": of.event.title},
            "day": on(of.day, short=True),
            "time": at(of.event.start),
        },
    )


def options(found: list[Occurrence], intent: str, entity: str) -> tuple[Option, ...]:
    """A menu of events; choosing one tells `intent` with the event's key."""
    return tuple(Option(line(o), intent, {entity: o.key}) for o in found)


class Upcoming(Answer):
    """Up to three events, each a number away from its details."""

    rasa_name = "action_events_upcoming"

    def compose(self, told: Told, reply: Reply) -> None:
        found = upcoming(self.world.packs, told.now, self.world.zone)
        if told.entities.get("school"):
            found = [o for o in found if o.event.school == told.entities["school"]] or found
        if told.entities.get("day"):
            found = [o for o in found if o.day.isoformat() == told.entities["day"]] or found
        if not found:
            reply.say("events-none", **self.hand_off(told, reply, "events_upcoming"))
            return
        shown = options(found[:SHOWN], "events_details", "event")
        reply.says.append(Question(Say("events-upcoming"), "choice", options=shown))
        reply.slots["topic_event"] = found[0].key


class Details(Answer):
    """An event, and the things asked about it."""

    rasa_name = "action_events_details"

    def compose(self, told: Told, reply: Reply) -> None:
        found = spoken_of(self.world, told)
        if found is None:
            which(self, told, reply, "events_details")
            return
        reply.slots["topic_event"] = found.key
        reply.says += about(found, told.entities.get("details") or ())


class Needs(Answer):
    """What a family needs so that it can come: what the event offers of it, and a person asked.

    Without an event it is asked which, without a need it is asked what; a need is asked for,
    never called arranged.
    """

    rasa_name = "action_events_needs"

    def compose(self, told: Told, reply: Reply) -> None:
        needs = [n for n in told.entities.get("needs") or () if n in ASKED_FOR]
        found = spoken_of(self.world, told)
        if found is None:
            which(self, told, reply, "events_needs")
            return
        reply.slots["topic_event"] = found.key
        if not needs:
            menu = tuple(
                Option(Say(f"need-{n}"), "events_needs", {"event": found.key, "needs": [n]})
                for n in ASKED_FOR
            )
            asked = Say("needs-which", facts_of(found))
            reply.says.append(Question(asked, "choice", options=menu))
            return
        reply.say("event-details", **facts_of(found))
        reply.says += [detail_of(found, need) for need in needs[:1] if need in DETAILS]
        details = {"event": found.key, "needs": needs}
        promise = self.hand_off(told, reply, "event_needs", details=details)
        named = listed([{"say": f"need-{need}"} for need in needs])
        reply.say("rsvp-needs-asked", needs=named, day=promise["day"])


def spoken_of(world: World, told: Told) -> Occurrence | None:
    """The event that is named; else the one on the day that is; else the last one spoken of.

    None when there is no such event, or when a day without an event's name has several.
    """
    event, day = told.entities.get("event"), told.entities.get("day")
    last = occurrence(world.packs, told.slots.get("topic_event") or "", told.now, world.zone)
    that_day = _on(world, told, day) if day else []
    if event:
        same = (o for o in that_day if event in (o.key, o.event.id))
        return next(same, None) or occurrence(world.packs, event, told.now, world.zone)
    if not day or (last and last.key in {o.key for o in that_day}):
        return last
    return that_day[0] if len(that_day) == 1 else None


def which(action: Answer, told: Told, reply: Reply, intent: str) -> None:
    """Asks which event is meant: one of that day, if there are any, else one of the next."""
    world = action.world
    soon = _on(world, told, told.entities.get("day", "")) or upcoming(
        world.packs, told.now, world.zone
    )
    if not soon:
        reply.say("events-none", **action.hand_off(told, reply, intent))
        return
    menu = tuple(Option(line(o), intent, {**told.entities, "event": o.key}) for o in soon[:SHOWN])
    reply.says.append(Question(Say("events-which"), "choice", options=menu))


def _on(world: World, told: Told, day: str) -> list[Occurrence]:
    return [o for o in upcoming(world.packs, told.now, world.zone) if o.day.isoformat() == day]


def about(found: Occurrence, details: Iterable[str]) -> list[Say]:
    """The event and the answers to what is asked about it.

    Who asks several things gets the event in one line, so that the whole stays a short message.
    """
    asked = [d for d in details if d in DETAILS][:MOST_DETAILS]
    named = line(found) if len(asked) > 1 else Say("event-details", facts_of(found))
    return [named, *([detail_of(found, d) for d in asked] or [offers(found)])]


def facts_of(found: Occurrence) -> dict[str, Any]:
    """What every text about an event may name."""
    return {
        "title": {"say": found.event.title},
        "day": on(found.day),
        "time": at(found.event.start),
        "end": at(found.event.end),
        "place": {"say": found.event.place},
    }


def offers(found: Occurrence) -> Say:
    """What the event offers so that a family can come."""
    supports = found.event.supports
    given = [
        {"say": f"need-{name}"}
        for name, is_there in (
            ("childcare", bool(supports.childcare)),
            ("ride", supports.ride),
            ("interpreter", bool(supports.interpreters)),
            ("dinner", supports.dinner),
        )
        if is_there
    ]
    return Say("event-offers", {"offers": listed(given)}) if given else Say("event-family-yes")


def detail_of(found: Occurrence, detail: str) -> Say:
    """The answer to one question about the event."""
    supports = found.event.supports
    if detail == "childcare":
        if not supports.childcare:
            return Say("event-childcare-no")
        return Say("event-childcare-yes", {"ages": supports.childcare})
    if detail == "interpreter":
        spoken = listed([tongue(code) for code in supports.interpreters])
        if not supports.interpreters:
            return Say("event-interpreter-ask")
        return Say("event-interpreter-yes", {"languages": spoken})
    if detail == "papers":
        return Say("event-papers-no" if found.event.papers is False else "event-papers-ask")
    if detail == "family":
        return Say("event-family-yes" if found.event.family_welcome else "event-family-ask")
    given = supports.ride if detail == "ride" else supports.dinner
    return Say(f"event-{detail}-{'yes' if given else 'no'}")
