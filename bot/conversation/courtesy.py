"""Step 10a: thanks, greetings, 'ok', an emoji, a picture alone. Never the classifier's, it misreads
them."""

from __future__ import annotations

from typing import Any

from bot.conversation import alarm, menus
from bot.conversation.handoff import to_person
from bot.conversation.telling import tell
from bot.conversation.turn import QUESTION, Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.conversation.unsure import ask_again
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Say
from bot.language.fold import words


def small_talk(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10a. An answer in kind; a question that waits goes on waiting."""
    said = scene.text
    plain = words(said)
    if not plain and scene.media:
        turn.note("media only")
        _hand_media_over(scene, tools, turn)
        return True
    if not plain and said.strip() and said.strip(" ?"):
        turn.note("no words")
        _chat(scene, tools, turn, {"gratitude": True})
        return True
    if tools.keywords.is_a("greetings", said) or tools.keywords.is_a("thanks", said):
        grateful = {"gratitude": True} if tools.keywords.is_a("thanks", said) else {}
        turn.note("small talk")
        _chat(scene, tools, turn, grateful)
        return True
    if not plain or plain == "?" or tools.keywords.is_a("acknowledged", said):
        question = menus.open_question(scene.state, scene.now)
        turn.note("nothing to go by")
        turn.intents = [Guess("talk_unclear", 1.0)]
        if not alarm.still_sounding(scene, tools, turn):
            ask_again(turn, question)
        return True
    return False


def _chat(scene: Scene, tools: Tools, turn: Turn, entities: dict[str, Any]) -> None:
    """Answers a word of courtesy; a question that waits goes on waiting."""
    waits = {name: turn.state[name] for name in QUESTION if name in turn.state}
    tell(scene, tools, turn, [Request("talk_social", 1.0, entities, ())])
    turn.state |= waits


def _hand_media_over(scene: Scene, tools: Tools, turn: Turn) -> None:
    effect, args = to_person(tools.packs, tools.zone, scene.now, "media", "routine", turn.language)
    turn.effects.append(effect)
    turn.says.append(Say("media-not-read", args))
    turn.intents = [Guess("talk_unclear", 1.0)]
