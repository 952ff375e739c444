"""Step 10, when the model is unsure: the same words once more, through English.

Only a machine of the district's own is asked: nothing of an unsure message leaves the building.
The English is as good as that machine; so it must be surer than the family's own words need be.
"""

from __future__ import annotations

from bot.conversation import danger
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import SURE_OF_SECOND, Request, understand
from bot.errors import PuenteError
from bot.language.texts import SOURCE

UNCLEAR = "talk_unclear"


def heard_again(
    scene: Scene, tools: Tools, turn: Turn, first: tuple[Request, ...], language: str
) -> tuple[Request, ...]:
    """What the message means by its English, where that is clear; else what was understood first.

    `language` is what the message is in. Raises Retryable when Rasa cannot be asked.
    """
    top, translator = first[0], tools.translator
    unsure = not top.sure or top.intent == UNCLEAR
    if not unsure or language == SOURCE:
        return first
    if translator is None or not translator.stays_here:
        return first
    try:
        english = translator(scene.text, language, SOURCE, scene.message_id).text
    except PuenteError:
        return first  # the translator has counted and logged it
    entities = tools.entities.speaking(SOURCE)
    today = scene.today(tools.zone)
    found = danger.look(english, None, tools.rasa, SOURCE)
    again = understand(english, scene.hints, tools.rasa, entities, today, SOURCE)
    if found.level == "now":
        again = (Request(f"safety_{found.topic}", 1.0, {}, again[0].guesses),)
    clear = again[0].confidence >= SURE_OF_SECOND and again[0].sure and again[0].intent != UNCLEAR
    if not clear:
        return first
    turn.note("a second opinion, through English")
    return again
