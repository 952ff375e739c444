"""Step 10b: "what is an IEP?" A school word is explained in the family's language."""

from __future__ import annotations

from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Say


def school_word(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10b. A message that does nothing but ask what a school word means.

    The name of one of the district's events is no such word: who asks for it wants to come.
    """
    term = tools.glossary.asked(scene.text)
    if term is None or scene.safety:
        return False
    extractor = tools.entities.speaking(turn.language)
    if "event" in extractor.named(scene.text, scene.today(tools.zone)):
        return False
    turn.note(f"a school word: {term}")
    turn.intents = [Guess(tools.glossary.intent(term), 1.0)]
    turn.says.append(Say(term))
    return True
