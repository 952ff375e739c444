"""When a message is not understood: a menu of the likeliest; at the second miss a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.conversation import menus
from bot.conversation.handoff import to_person
from bot.conversation.polling import insists
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request, told_of
from bot.dialogue.say import Option, Question, Say

Choices = Sequence[tuple[str, dict[str, Any]]]
"""Intents to choose from, and what each would be told with."""
UNOFFERED = frozenset({"out_of_scope", "talk_unclear", "talk_social", "answer"})
GENERAL: Choices = (
    ("events_upcoming", {}),
    ("school_day_absence", {}),
    ("support_interpreter", {}),
)
"""Offered when there is nothing to go by."""


def unsure(
    scene: Scene, tools: Tools, turn: Turn, request: Request, question: Question | None
) -> None:
    """Offers the likeliest as a menu; at the second miss a person is asked for."""
    if second_miss(scene, tools, turn):
        return
    if question is not None and (turn.state.get("loop") or insists(question)):
        ask_again(turn, question)
        return
    turn.note("unsure: a menu")
    likely = [g for g in request.guesses if g.name not in UNOFFERED][:3]
    if request.intent == "talk_unclear" or not likely:
        menu(turn, GENERAL)
    else:
        today, entities = scene.today(tools.zone), tools.entities.speaking(turn.language)
        menu(turn, [(g.name, told_of(g, scene.text, entities, today)) for g in likely])


def second_miss(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Counts a miss; at the second in a row whatever was open is closed and a person is asked.

    A day later a miss is the first again: two 'got it' to two invitations are no row.
    """
    last = turn.state.get("missed_at")
    fresh = last is not None and scene.now - datetime.fromisoformat(last) <= menus.STALE
    misses = int(turn.state.get("misses", 0)) if fresh else 0
    turn.state |= {"misses": misses + 1, "missed_at": scene.now.isoformat()}
    if turn.state["misses"] < 2:
        return False
    turn.note("second miss: a person")
    spoken = scene.by_a_person(turn.language)
    effect, args = to_person(
        tools.packs, tools.zone, scene.now, "not_understood", "routine", spoken
    )
    turn.effects.append(effect)
    turn.says.append(Say("unclear-person", args))
    turn.state = {**without_form(turn.state), "misses": 0}
    return True


def menu(turn: Turn, choices: Choices) -> None:
    options = [Option(Say(f"topic-{name}"), name, entities) for name, entities in choices]
    options.append(Option(Say("topic-support_person"), "support_person"))
    question = Question(Say("unclear-choose"), "choice", options=tuple(options))
    turn.says.append(question)


def ask_again(turn: Turn, question: Question | None) -> None:
    if question is None:
        menu(turn, GENERAL)
        return
    turn.says += [Say("choose-a-number", spare=True), question]
