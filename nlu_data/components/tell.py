"""Rasa channel for stateless tells: state goes in with the call and comes back with the answer.

The caller has already understood the message (POST /model/parse keeps nothing) and tells only
the result. Each tell runs in a conversation of its own, seeded with the family's state, so a
repeated tell gives the same answer, Rasa servers are interchangeable and nothing is kept here.
"""

from __future__ import annotations

import uuid
from collections import OrderedDict
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from components import quiet
from components.vectors import encode

quiet.hold()  # Rasa loads its channels before it serves; training, which loads none, may speak


LONGEST = 600
"""Characters of a text that are compared."""


class RecentTrackers(InMemoryTrackerStore):
    """Keeps only the conversations that are being told right now; older ones fall out."""

    ROOM = 64

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.store: OrderedDict[str, Any] = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        await super().save(tracker)
        self.store.move_to_end(tracker.sender_id)
        while len(self.store) > self.ROOM:
            self.store.popitem(last=False)


def seed(state: dict[str, Any], context: dict[str, Any]) -> list[Event]:
    """The events that bring a fresh conversation to where the family left off."""
    events: list[Event] = [SessionStarted(), SlotSet("context", context)]
    events += [SlotSet(name, value) for name, value in state.get("slots", {}).items()]
    if state.get("loop"):
        events += [ActiveLoop(state["loop"]), SlotSet(REQUESTED_SLOT, state.get("requested"))]
        events += [ActionExecuted(state["loop"])]
    return [*events, ActionExecuted(ACTION_LISTEN_NAME)]


def state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    """What the caller has to keep: filled slots, the open form and what it asks for."""
    slots = {
        name: value
        for name, value in tracker.current_slot_values().items()
        if value is not None and name not in (REQUESTED_SLOT, "context")
    }
    return {
        "slots": slots,
        "loop": tracker.active_loop_name,
        "requested": tracker.get_slot(REQUESTED_SLOT),
    }


class TellChannel(InputChannel):
    """POST /webhooks/puente/tell {intent, entities, state, context} -> {messages, state},
    and POST /webhooks/puente/alike {texts: [one, other]} -> {alike}, the cosine of their vectors:
    the encoder lives here, and nothing of either is kept."""

    @classmethod
    def name(cls) -> str:
        return "puente"

    def blueprint(self, on_new_message: Any) -> Blueprint:
        blueprint = Blueprint("puente_tell")

        @blueprint.get("/")
        async def alive(request: Request) -> HTTPResponse:
            return json({"status": "ok"})

        @blueprint.post("/tell")
        async def tell(request: Request) -> HTTPResponse:
            said, agent = request.json, request.app.ctx.agent
            if agent is None or not agent.is_ready():
                return json({"error": "no model is loaded"}, status=503)
            sender, out = uuid.uuid4().hex, CollectingOutputChannel()
            tracker = DialogueStateTracker.from_events(
                sender, seed(said["state"], said["context"]), agent.domain.slots
            )
            await agent.tracker_store.save(tracker)
            await on_new_message(
                UserMessage(
                    text=f"/{said['intent']}",
                    output_channel=out,
                    sender_id=sender,
                    input_channel=self.name(),
                    parse_data=parsed(said["intent"], said.get("entities") or {}),
                )
            )
            after = await agent.tracker_store.retrieve(sender)
            messages = [m["custom"] for m in out.messages if "custom" in m]
            return json({"messages": messages, "state": state_of(after)})

        @blueprint.post("/alike")
        async def alike(request: Request) -> HTTPResponse:
            one, other = encode([text[:LONGEST] for text in request.json["texts"]])
            return json({"alike": float(one @ other)})

        return blueprint


def parsed(intent: str, entities: dict[str, Any]) -> dict[str, Any]:
    """What Rasa's own interpreter would have returned for this intent and these entities."""
    return {
        "text": f"/{intent}",
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [{"name": intent, "confidence": 1.0}],
        "entities": [
            {"entity": name, "value": value, "start": 0, "end": 0}
            for name, value in entities.items()
        ],
    }
