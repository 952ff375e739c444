"""What a turn says besides its answer: that something was not kept, that a child need not
interpret, that a picture was seen, which question still waits, whether this language is to stay."""

from __future__ import annotations

from bot.conversation import menus, tongue
from bot.conversation.handoff import to_person
from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.say import Question, Say
from bot.knowledge.calendar import office

OFFER = "language-offer-both"
"""The text that asks whether the language of an answer is to stay."""


def add_asides(scene: Scene, tools: Tools, turn: Turn) -> None:
    """What this turn says beyond its answer, each only where it does not stand in its way."""
    _hand_media_over_quietly(scene, tools, turn)
    _resume(turn)
    calm = turn.safety in (None, "care")
    if turn.doubted:
        turn.says.insert(0, Say("safety-perhaps"))
    if scene.redacted and turn.says and calm and _first_time(scene, tools, turn):
        turn.aside = Say("private-not-kept")
    elif calm and turn.says and _writes_for_its_family(scene, tools, turn):
        turn.aside = Say("child-helps", {"phone": office(tools.packs).phone})
    _offer_the_language(scene, turn)
    tongue.name_the_spoken(turn)
    tongue.name_the_typed_alike(scene, turn)


def _writes_for_its_family(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Whether a child is interpreting for its family, and has not been told yet that it need not.

    In danger it is helped like anybody, and not sent away.
    """
    extractor = tools.entities.speaking(turn.language)
    if turn.state.get("child_told") or not extractor.is_child(scene.text):
        return False
    turn.state["child_told"] = True
    return True


def _first_time(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Whether the family has not been told today that such things were not kept."""
    today = scene.today(tools.zone).isoformat()
    if turn.state.get("private_told") == today or (scene.opted_out and not turn.essential):
        return False
    turn.state["private_told"] = today
    return True


def _hand_media_over_quietly(scene: Scene, tools: Tools, turn: Turn) -> None:
    """A picture under words: they are answered, and a person learns that there was a picture."""
    if not scene.media or scene.claimed or any(e.kind == "handoff" for e in turn.effects):
        return
    effect, _ = to_person(tools.packs, tools.zone, scene.now, "media", "routine", turn.language)
    turn.effects.append(effect)


def _resume(turn: Turn) -> None:
    """What was left for another matter is asked on, unless some question still waits; twice at
    most: whoever goes on to other matters has answered in its way.

    It was asked before: where the answer is long, it need not be repeated.
    """
    if not turn.says or turn.state.get("open") or turn.asks:
        return
    if waits := menus.asked_on(turn.state):
        question, turn.state = waits
        turn.says.append(question.repeated())
        turn.note("back to the open question")


def _offer_the_language(scene: Scene, turn: Turn) -> None:
    """Whether the language of an answer is to stay is asked twice at most, until one is chosen."""
    if any(effect.kind == "language" for effect in turn.effects):
        turn.state.pop("offered", None)
    tongue.offer(scene, turn)
    last = turn.says[-1] if turn.says else None
    if not isinstance(last, Question) or last.say.id != OFFER:
        return
    offered = turn.state.get("offered", {})
    times = offered.get(turn.language, 0)
    if times >= menus.REPEATS:
        turn.says.pop()
        return
    turn.state["offered"] = {**offered, turn.language: times + 1}
