"""A question that waits for free words: what is said next answers it, or leaves it."""

from __future__ import annotations

from bot.conversation import menus, polling
from bot.conversation.parts import sentences
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.dialogue.say import Question
from bot.language.fold import words

LEAVES = 0.85
"""So sure must be another matter to be taken for one while a question waits for free words."""


def answers_in_words(scene: Scene, tools: Tools, turn: Turn, requests: tuple[Request, ...]) -> bool:
    """Free words answer the question that asked for them, unless they are surely about another
    matter."""
    question = menus.open_question(scene.state, scene.now)
    if question is None or not words(scene.text):
        return False
    extractor, today = tools.entities.speaking(turn.language), scene.today(tools.zone)
    of_poll = polling.names_a_time(question, scene.text, extractor, today)
    if question.expects != "words" and not of_poll:
        return False
    top = requests[0]
    if top.intent == question.intent:
        learnt = question.entities
        if any(learnt[name] != new for name, new in top.entities.items() if name in learnt):
            return False  # a correction: "no, I mean Friday"
    elif _is_another_matter(
        scene, tools, turn, requests, polling.NEAR if of_poll else _near(question)
    ):
        return False
    turn.note("words in answer to the open question")
    intent, entities = menus.answered(question, menus.GIVEN)
    tell(scene, tools, turn, [Request(intent, 1.0, entities, ())])
    return True


def _near(question: Question) -> tuple[str, ...]:
    """What the words may sound like and yet be the answer. Where a person is being asked for, "with
    Ms Green" names one; whoever wants somebody else is read by that person, too."""
    asks_for_somebody = question.intent.startswith("support_")
    return ("talk_", "support_person") if asks_for_somebody else ("talk_",)


def _is_another_matter(
    scene: Scene,
    tools: Tools,
    turn: Turn,
    requests: tuple[Request, ...],
    near: tuple[str, ...],
) -> bool:
    """Whether a message leaves the question that waits for words.

    A clause alone may sound like a request ('with Ms Green', we speak Somali): then the whole
    sentence must, too.
    """
    if requests[0].confidence < LEAVES or requests[0].intent.startswith(near):
        return False
    if len(requests) == 1 or len(sentences(scene.text)) > 1:
        return True
    return tools.rasa.parse(scene.text, turn.spoken).top.confidence >= LEAVES
