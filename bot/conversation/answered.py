"""What answers the question that waits: step 9 of the walk."""

from __future__ import annotations

from bot.conversation import alarm, menus, tongue
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn, without_question
from bot.conversation.understand import Request
from bot.conversation.unsure import ask_again, second_miss
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Question
from bot.language.fold import words

SENTENCE = 3
"""So few words can say who is in danger, or where."""


def answer_to_question(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """9. The open question says what it expects; a fitting answer is taken by rule."""
    question = menus.open_question(scene.state, scene.now)
    told = question and taken(question, scene, tools, turn)
    if not told:
        return _bare_choice(scene, tools, turn, question)
    if _may_say_more(question, scene) and alarm.heard(scene, tools, turn):
        return True
    turn.note("an answer to the open question")
    intent, entities = told
    turn.state = without_question(turn.state)
    tell(scene, tools, turn, [Request(intent, 1.0, entities, ())])
    return True


def _may_say_more(question: Question | None, scene: Scene) -> bool:
    """Whether what names a school or a day does so in words enough to speak of a danger, too: "loud
    bangs at oak hill" is no answer to "which school?"."""
    is_named = question is not None and question.expects in ("choice", "day")
    return is_named and not scene.payload and len(words(scene.said).split()) >= SENTENCE


def taken(question: Question, scene: Scene, tools: Tools, turn: Turn) -> menus.Tell | None:
    """What is answered, in words of the language that we answer in or else of the one it is in; an
    option's own words count in each language in which the question may have been read."""
    today = scene.today(tools.zone)
    own = tongue.by_itself(scene, tools, turn)
    read = (turn.language, scene.state.get("asked_in", ""), turn.also, turn.foreign, own)
    called = menus.labels(question, tools.texts, read)
    for code in dict.fromkeys((turn.language, own)):
        extractor = tools.entities.speaking(code)
        if told := menus.take(question, scene.said, tools.keywords, extractor, today, called):
            return told
    return None


def _bare_choice(scene: Scene, tools: Tools, turn: Turn, question: Question | None) -> bool:
    """A number with no list to choose from; the person behind the line is always number 9."""
    folded = words(scene.said)
    if folded == tools.keywords.person_digit:
        turn.note("9: a person")
        tell(scene, tools, turn, [Request("support_person", 1.0, {}, ())])
        return True
    if folded.isdigit() and len(folded) <= 2:
        turn.note("a number that no list has")
        turn.intents = [Guess("talk_unclear", 1.0)]
        if question is None or not second_miss(scene, tools, turn):
            ask_again(turn, question)
        return True
    return False
