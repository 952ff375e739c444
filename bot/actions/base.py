"""What every action of ours shares: the context it is told in, and the form of its answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.say import Effect, Question, Say, at, on, tongue
from bot.knowledge.calendar import Occurrence, cancelled, due, occurrence, office, upcoming
from bot.knowledge.packs import Pack
from bot.knowledge.school_events import SchoolEvent, entered
from bot.knowledge.search import Found
from bot.store.db import Sessions

TODAY = frozenset(
    {
        "enroll_housing",
        "rights_discipline",
        "services_housing_bills",
        "services_immigration_legal",
        "safety_bullying",
    }
)
"""Intents whose family should hear from a person the same day."""


@dataclass(frozen=True)
class World:
    """What actions read: the packs, the district's time zone, and the store, where there is one."""

    packs: tuple[Pack, ...]
    zone: ZoneInfo
    store: Sessions | None = None

    def upcoming(self, told: Told) -> list[Occurrence]:
        """What is on: see `bot.knowledge.calendar.upcoming`."""
        return upcoming(self.packs, told.now, self.zone, self._entered(told))

    def occurrence(self, key: str, told: Told) -> Occurrence | None:
        """The occurrence called `key`: see `bot.knowledge.calendar.occurrence`."""
        return occurrence(self.packs, key, told.now, self.zone, self._entered(told))

    def cancelled(self, key: str, told: Told) -> Occurrence | None:
        """The occurrence called `key`, if it was to come and is cancelled."""
        return cancelled(key, self._entered(told))

    def _entered(self, told: Told) -> tuple[SchoolEvent, ...]:
        """What schools have entered; the store is read once for a tell, if at all."""
        if "entered" not in told.read:
            found = entered(self.store, told.now, self.zone) if self.store else ()
            told.read["entered"] = found
        return told.read["entered"]


@dataclass
class Reply:
    """An answer in the making."""

    says: list[Say | Question] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    facts: list[dict[str, str]] = field(default_factory=list)
    slots: dict[str, Any] = field(default_factory=dict)

    def say(self, text_id: str, *, spare: bool = False, **args: Any) -> None:
        self.says.append(Say(text_id, args, spare))

    def tell(self, found: Found, spare: bool = False) -> None:
        """Says an entry: a rule with what stands behind it, law or guidance, and when checked."""
        entry = found.entry
        if cited := found.cited:
            self.say("cited", spare=spare, **cited)
        else:
            self.say(entry.text, spare=spare)
        source = f"{entry.source.title} {entry.source.cite}".strip()
        self.facts.append(
            {
                "id": entry.id,
                "text": entry.text,
                "source": source,
                "review_by": entry.review_by.isoformat(),
            }
        )


@dataclass(frozen=True)
class Told:
    """What the action was told: the intent, its entities, the slots, and the walk's context."""

    intent: str
    entities: dict[str, Any]
    slots: dict[str, Any]
    context: dict[str, Any]
    read: dict[str, tuple[SchoolEvent, ...]] = field(default_factory=dict)
    """What was read of the store for this tell."""

    @property
    def now(self) -> datetime:
        return datetime.fromisoformat(self.context["now"])

    @property
    def language(self) -> str:
        return str(self.context["language"])


class Answer(Action):  # type: ignore[misc]
    """An action named `rasa_name` whose answer `compose` builds."""

    rasa_name = ""

    def __init__(self, world: World) -> None:
        self.world = world

    def name(self) -> str:
        return self.rasa_name

    def compose(self, told: Told, reply: Reply) -> None:
        raise NotImplementedError(self.rasa_name)

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[Any]:
        reply = Reply()
        self.compose(told_by(tracker), reply)
        for part in (*reply.says, *reply.effects):
            dispatcher.utter_message(json_message=part.as_json())
        for fact in reply.facts:
            dispatcher.utter_message(json_message={"fact": fact})
        return [SlotSet(name, value) for name, value in reply.slots.items()]

    def today(self, told: Told) -> date:
        """The day it is for the family."""
        return told.now.astimezone(self.world.zone).date()

    def hand_off(
        self,
        told: Told,
        reply: Reply,
        reason: str,
        priority: str = "routine",
        details: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Asks for a person; returns the arguments that tell the family who and by when.

        `details` are values that the person need not ask for again, such as a day.
        """
        place = office(self.world.packs)
        by = due(place, priority, told.now, self.world.zone).astimezone(self.world.zone)
        reply.effects.append(
            Effect(
                "handoff",
                {
                    **(details or {}),
                    "reason": reason,
                    "priority": priority,
                    "due_at": by.isoformat(),
                },
            )
        )
        return {
            "office": {"say": place.name},
            "phone": place.phone,
            "tongue": tongue(told.context.get("by_a_person") or told.language),
            "day": on(by.date()),
            "time": at(by),
        }


def told_by(tracker: Tracker) -> Told:
    """What a Rasa tracker says about this tell."""
    latest = tracker.latest_message
    return Told(
        intent=latest["intent"]["name"],
        entities={e["entity"]: e["value"] for e in latest.get("entities", ())},
        slots=dict(tracker.slots),
        context=tracker.get_slot("context") or {},
    )
