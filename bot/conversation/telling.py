"""Step 11: tells the dialogue each request, and takes back what to say, to do and to remember."""

from __future__ import annotations

from typing import Any

from bot.conversation import accounts, menus, polling
from bot.conversation.followup import remember, with_event
from bot.conversation.turn import Scene, Tools, Turn, without_question
from bot.conversation.understand import Request
from bot.dialogue.rasa import Guess, State
from bot.language.beyond import beyond


def tell(scene: Scene, tools: Tools, turn: Turn, requests: list[Request]) -> None:
    """Tells the dialogue each request in order, handing the state from one to the next."""
    turn.state["misses"] = 0
    for asked in requests:
        request = with_event(turn.state, asked, scene.now)
        if polling.POLL in request.entities:
            turn.state = without_question(turn.state)
            polling.handle(scene, tools, turn, request)
            turn.intents.append(Guess("events_rsvp", request.confidence))
            continue
        if request.intent in accounts.OURS:
            turn.state = without_question(turn.state)
            accounts.handle(scene, tools, turn, request)
            turn.intents.append(Guess(request.intent, request.confidence))
            continue
        state = _state_for(turn.state, request.intent)
        entities = {**_learnt(turn.state, request.intent), **request.entities}
        told = tools.rasa.tell(request.intent, entities, state, _context(scene, tools, turn))
        paused = turn.state.get("loop") if state.loop is None else None
        if paused and told.state.get("loop") is None:
            told.state["loop"], told.state["requested"] = paused, turn.state.get("requested")
            kept = {n: v for n, v in turn.state["slots"].items() if n.startswith("rsvp_")}
            told.state["slots"] = {**kept, **told.state.get("slots", {})}
        turn.state = {**without_question(turn.state), **told.state}
        turn.state = menus.without_flow(turn.state, request.intent)
        if not turn.state.get("loop"):
            turn.state = menus.without_flow(turn.state, "events_rsvp")
        remember(turn.state, request, scene.now)
        turn.says += told.says
        turn.effects += told.effects
        turn.facts += told.facts
        _follow_language(turn)
        if request.intent != "answer":
            turn.intents.append(Guess(request.intent, request.confidence))
    if not turn.intents:
        turn.intents.append(Guess("events_rsvp", 1.0))


def _learnt(state: dict[str, Any], intent: str) -> dict[str, Any]:
    """What a flow that was left has learnt already: a correction replaces only what it names."""
    asked = state.get("waits", {}).get(intent)
    return dict(asked.get("entities") or {}) if asked else {}


def _state_for(state: dict[str, Any], intent: str) -> State:
    """The form takes part only in answers to it and in a new RSVP; other requests pass it by."""
    inside = intent in ("answer", "events_rsvp")
    slots = state.get("slots", {})
    if not inside:
        slots = {n: v for n, v in slots.items() if not n.startswith("rsvp_")}
    return State(
        slots=slots,
        loop=state.get("loop") if inside else None,
        requested=state.get("requested") if inside else None,
    )


def _context(scene: Scene, tools: Tools, turn: Turn) -> dict[str, Any]:
    return {
        "now": scene.now.isoformat(),
        "language": turn.language,
        "speaks": scene.speaks,
        "by_a_person": scene.by_a_person(turn.language),
        "languages": list(tools.texts.languages),
        "voice": sorted(code for code, one in beyond().items() if one.voice),
        "hints": sorted(scene.hints),
        "seen_before": scene.seen_before,
    }


def _follow_language(turn: Turn) -> None:
    """A language that was just chosen is the one of this very answer."""
    for effect in turn.effects:
        if effect.kind == "language" and effect.values.get("by") != "detected":
            turn.language = effect.values["code"]
