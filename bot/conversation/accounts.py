"""What a family decides about the line itself: fewer messages or none, its data, its number.

These are the walk's own, and never told to Rasa: consent and deletion follow only from what the
family chose from a menu that this module wrote.
"""

from __future__ import annotations

from typing import Any

from bot.conversation.handoff import to_person
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request
from bot.dialogue.say import Effect, Option, Question, Say, listed, month
from bot.knowledge.calendar import office

OURS = frozenset({"account_stop_start", "account_delete_data", "account_household"})
CHOICE = "choice"
"""The entity that carries what was chosen from one of the menus below."""

MENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    "stop-all": ("messages-which", ("none", "urgent", "events", "all")),
    "stop-topic": ("messages-which", ("urgent", "events", "all", "none", "community")),
    "start-again": ("messages-which", ("all", "events", "urgent", "community")),
    "delete-me": ("delete-sure", ("delete", "keep")),
    "what-you-know": ("delete-kept", ("delete", "keep")),
    "contact-time": ("contact-when", ("morning", "afternoon", "evening", "any")),
    "wrong-person": ("wrong-person", ("none", "person", "keep")),
}
"""By topic: what is asked, and what there is to choose from."""
AFTER_STOP = frozenset({"delete-me", "what-you-know", "start-again"})
"""What a family that has stopped may still ask of the line, and is answered."""
USUAL = {
    "account_stop_start": "stop-all",
    "account_delete_data": "delete-me",
    "account_household": "contact-time",
}


def handle(scene: Scene, tools: Tools, turn: Turn, request: Request) -> None:
    """Answers one of OURS: asks what is wanted, or does what was chosen."""
    chosen = request.entities.get(CHOICE)
    if chosen is not None:
        turn.note(f"chosen: {chosen}")
        _do(scene, tools, turn, chosen)
        return
    topic = request.entities.get("about") or USUAL[request.intent]
    turn.essential = turn.essential or topic in AFTER_STOP
    if topic in ("new-number", "add-person"):
        turn.says.append(Say(f"household-{topic}"))
        return
    if topic == "what-you-know":
        turn.says += _what_is_kept(scene, tools, turn)
    text, choices = MENUS[topic]
    options = tuple(
        Option(Say(f"choose-{name}"), request.intent, {CHOICE: name}) for name in choices
    )
    turn.says.append(Question(Say(text), "choice", options=options))


def _what_is_kept(scene: Scene, tools: Tools, turn: Turn) -> list[Say | Question]:
    """Which kinds of things are kept of this number and how many, but no word of them: somebody
    else may hold the phone."""
    held = scene.held()
    found = [Say("kept-number")]
    if scene.language or any(effect.kind == "language" for effect in turn.effects):
        found.append(Say("kept-language"))
    if held.since is not None:
        since = month(held.since.astimezone(tools.zone).date())
        found.append(Say("kept-texts", {"since": since, "many": held.texts}))
    if held.answered:
        found.append(Say("kept-answers"))
    if held.on_roster:
        found.append(Say("kept-roster", {"children": held.children}))
    if held.matters:
        found.append(Say("kept-matters", {"many": held.matters}))
    elif held.noted:
        found.append(Say("kept-notes"))
    if scene.opted_out:
        found.append(Say("kept-stop"))
    what = listed([one.as_json() for one in found])
    return [Say("what-is-kept", {"what": what}), Say("what-is-not-kept", spare=True)]


def _do(scene: Scene, tools: Tools, turn: Turn, chosen: str) -> None:
    match chosen:
        case "none":
            turn.state = without_form(turn.state)
            turn.essential = True  # the one confirmation
            wording = tools.texts.version(turn.language, "consent-stop")
            turn.effects.append(Effect("opt_out", {"method": "menu", "wording": wording}))
            turn.says.append(Say("consent-stop", _who(tools)))
        case "all" | "events" | "urgent" | "community":
            if scene.opted_out:  # whoever asks for messages again gets them again
                turn.essential = True
                start = tools.texts.version(turn.language, "consent-start")
                turn.effects.append(Effect("opt_in", {"method": "menu", "wording": start}))
            wording = tools.texts.version(turn.language, f"messages-{chosen}")
            turn.effects.append(Effect("messages", {"which": chosen, "wording": wording}))
            turn.says.append(Say(f"messages-{chosen}"))
        case "delete":
            turn.state, turn.essential = {}, True
            turn.effects.append(Effect("forget", {}))
            turn.says.append(Say("delete-done", {"code": scene.reference}))
        case "morning" | "afternoon" | "evening" | "any":
            turn.effects.append(Effect("contact", {"when": chosen}))
            turn.says.append(Say("contact-set"))
        case "person":
            spoken = scene.by_a_person(turn.language)
            effect, args = to_person(
                tools.packs, tools.zone, scene.now, "wrong_person", "routine", spoken
            )
            turn.effects.append(effect)
            turn.says.append(Say("person-coming", args))
        case _:
            turn.says.append(Say("kept-as-it-was"))


def _who(tools: Tools) -> dict[str, Any]:
    return {"district": {"say": tools.packs[0].name}, "phone": office(tools.packs).phone}
