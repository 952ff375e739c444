"""Step 10a: thanks, greetings, 'ok', an emoji, a picture alone. Never the classifier's, it misreads
them."""

from __future__ import annotations

from typing import Any

from bot.conversation import alarm, menus
from bot.conversation.handoff import to_person
from bot.conversation.telling import tell
from bot.conversation.turn import QUESTION, Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.conversation.unsure import ask_again, second_miss
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Say
from bot.language.fold import words
from bot.language.keywords import Keywords


def small_talk(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10a. An answer in kind; a question that waits goes on waiting."""
    said, keywords = scene.text, tools.keywords
    plain = words(said)
    if not plain and scene.media:
        turn.note("media only")
        _hand_media_over(scene, tools, turn)
        return True
    question = menus.open_question(scene.state, scene.now)
    if _is_sign(said) and (question is None or not _answers(said, keywords)):
        turn.note("no words")
        if alarm.still_sounding(scene, tools, turn):
            turn.intents = [Guess("talk_unclear", 1.0)]
        else:
            _chat(scene, tools, turn, {"gratitude": True})
        return True
    if keywords.is_a("greetings", said) or keywords.is_a("thanks", said):
        grateful = {"gratitude": True} if keywords.is_a("thanks", said) else {}
        turn.note("small talk")
        if len(keywords.languages_of("greetings", said)) > 1:  # it tells none of them
            turn.effects = [effect for effect in turn.effects if effect.kind != "language"]
        _chat(scene, tools, turn, grateful)
        return True
    if not plain or plain == "?" or keywords.is_a("acknowledged", said):
        turn.note("nothing to go by")
        turn.intents = [Guess("talk_unclear", 1.0)]
        if alarm.still_sounding(scene, tools, turn):
            return True
        if question is None or not second_miss(scene, tools, turn):
            ask_again(turn, question)
        return True
    return False


def _is_sign(said: str) -> bool:
    """Whether a message is a sign or several, and nothing else."""
    return not words(said) and bool(said.strip()) and bool(said.strip(" ?"))


def _answers(said: str, keywords: Keywords) -> bool:
    """Whether a sign says yes or no: where a question waits that it does not fit, it is one more
    answer that was not understood."""
    return keywords.means("answer_yes", said) or keywords.means("answer_no", said)


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
