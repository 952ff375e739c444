"""What is on, and the details of one event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.actions.base import Answer, Reply, Told, World
from bot.actions.promises import promise_of, say_asked
from bot.dialogue.say import Effect, Option, Question, Say, at, listed, named, on, tongue
from bot.knowledge.calendar import Occurrence, called
from bot.knowledge.school_events import SchoolEvent

SHOWN = 3
WEEK = timedelta(days=7)
ASKED_FOR = ("childcare", "ride", "interpreter", "dinner", "access")
DETAILS = ("childcare", "ride", "dinner", "interpreter", "family", "papers")
"""Things a question about an event may be after, beside its place and time; each has a text."""
MOST_DETAILS = 3


def line(of: Occurrence) -> Say:
    """One event in one line."""
    return Say(
        "event-line",
        {
            "title": called(of.event.title),
            "day": on(of.day, short=True),
            "time": at(of.event.start),
        },
    )


def options(found: list[Occurrence], intent: str, entity: str) -> tuple[Option, ...]:
    """A menu of events; choosing one tells `intent` with the event's key."""
    return tuple(Option(line(o), intent, {entity: o.key}) for o in found)


class Upcoming(Answer):
    """Up to three events, each a number away from its details; one that is named, at once."""

    rasa_name = "action_events_upcoming"

    def compose(self, told: Told, reply: Reply) -> None:
        if meant := self.world.occurrence(told.entities.get("event") or "", told):
            reply.slots["topic_event"] = meant.key
            reply.says += about(meant, ())
            return
        found = self.world.upcoming(told)
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
            which_need = Say("needs-which", found.facts)
            reply.says.append(Question(which_need, "choice", options=menu))
            return
        reply.say("event-details", **found.facts)
        reply.says += [detail_of(found, need) for need in needs[:1] if need in DETAILS]
        promise = promise_of(self, told, found)
        reply.effects.append(Effect("needs", {"event": found.key, "needs": needs, **promise}))
        say_asked(self, reply, needs, promise)


def spoken_of(world: World, told: Told) -> Occurrence | None:
    """The event that is named; else the one on the day that is; else the last one spoken of.

    None when there is no such event, or when a day without an event's name has several.
    """
    event, day = told.entities.get("event"), told.entities.get("day")
    last = world.occurrence(told.slots.get("topic_event") or "", told)
    that_day = _on(world, told, day) if day else []
    if event:
        same = (o for o in that_day if o.is_called(event))
        return next(same, None) or world.occurrence(event, told)
    if not day or (last and last.key in {o.key for o in that_day}):
        return last
    return that_day[0] if len(that_day) == 1 else None


def which(action: Answer, told: Told, reply: Reply, intent: str) -> None:
    """Asks which event is meant: one of that day, if there are any, else one of the next.

    Whoever asks for one that is cancelled hears that.
    """
    world = action.world
    if is_cancelled(world, told, reply, told.entities.get("event") or _last(told)):
        return
    soon = _on(world, told, told.entities.get("day", "")) or world.upcoming(told)
    if not soon:
        reply.say("events-none", **action.hand_off(told, reply, intent))
        return
    menu = tuple(Option(line(o), intent, {**told.entities, "event": o.key}) for o in soon[:SHOWN])
    reply.says.append(Question(Say("events-which"), "choice", options=menu))


def _on(world: World, told: Told, day: str) -> list[Occurrence]:
    """What is to come on that day.

    Who says 'Thursday' on a Thursday, which counts as the one in a week, may mean this evening.
    """
    today = told.now.astimezone(world.zone).date()
    in_a_week = (today + WEEK).isoformat()
    days = {day, today.isoformat()} if day == in_a_week else {day}
    return [o for o in world.upcoming(told) if o.day.isoformat() in days]


def _last(told: Told) -> str:
    """The event last spoken of, when the message names neither an event nor a day."""
    return "" if told.entities.get("day") else told.slots.get("topic_event") or ""


def is_cancelled(world: World, told: Told, reply: Reply, key: str) -> bool:
    """Whether the event called `key` is cancelled; then it is said."""
    found = world.cancelled(key, told) if key else None
    if found is not None:
        day, time = on(found.day), at(found.event.start)
        reply.say("event-cancelled", title=called(found.event.title), day=day, time=time)
    return found is not None


def about(found: Occurrence, details: Iterable[str]) -> list[Say]:
    """The event and the answers to what is asked about it.

    Who asks several things gets the event in one line, so that the whole stays a short message.
    """
    asked = [d for d in details if d in DETAILS][:MOST_DETAILS]
    head = line(found) if len(asked) > 1 else Say("event-details", found.facts)
    answers = [detail_of(found, d) for d in asked]
    note = note_of(found)
    return [head, *note, *(answers or [replace(offers(found), spare=bool(note))]), *full(found)]


def note_of(found: Occurrence) -> list[Say]:
    """What the school adds in its own words, if it does."""
    event = found.event
    if not isinstance(event, SchoolEvent) or not event.note:
        return []
    return [Say("event-note", {"note": named(event.note)})]


def full(found: Occurrence) -> list[Say]:
    """That all places are taken, if they are."""
    return [Say("event-full")] if found.left is not None and found.left <= 0 else []


def offers(found: Occurrence) -> Say:
    """What the event offers so that a family can come."""
    given = [{"say": f"need-{name}"} for name in found.offers]
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
