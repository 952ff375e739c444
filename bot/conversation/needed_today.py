"""No food today, no roof tonight, a child that has been sad for long: no danger to anybody's life,
and yet a person looks the same day. The family hears what helps, and what it asked for."""

from __future__ import annotations

from bot.conversation.alarm import is_clear
from bot.conversation.handoff import to_person
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Question, Say

REASONS = {
    "hunger": "need_hunger",
    "eviction": "need_eviction",
    "sad_child": "safety_sad_child",
}
"""Why a person is to look, by the topic that the screening hears."""
ANSWERED_BY = {
    "hunger": ("services_food",),
    "eviction": ("services_housing_bills", "enroll_housing"),
}
"""The intents that answer a need; the first of them is told to whoever surely asks for none."""
SAID_FIRST = {"sad_child": "safety-sad-child"}
OFFER = "person-offer"
"""The offer of a person: idle where one is coming."""
PROMISE = {"office", "day"}
"""What every text is told that says who will write, and by when."""


def with_need(scene: Scene, requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """What a family in need surely asked for, after what its need is about unless that is among it:
    where there is food, who helps against an eviction. Nothing where no need is told."""
    answers = ANSWERED_BY.get(scene.topic or "")
    if answers is None:
        return ()
    asked = tuple(request for request in requests if is_clear(request))
    if any(request.intent in answers for request in asked):
        return asked
    return (Request(answers[0], 1.0, {}, requests[0].guesses), *asked)


def asks_nothing(scene: Scene, turn: Turn, requests: tuple[Request, ...]) -> bool:
    """Whether a message tells of a child's sadness and surely asks for nothing else: a menu would
    be no answer to that."""
    if scene.topic != "sad_child" or turn.doubted or any(map(is_clear, requests)):
        return False
    turn.intents = [Guess(requests[0].intent, requests[0].confidence)]
    return True


def look_after(scene: Scene, tools: Tools, turn: Turn) -> None:
    """Has a person look today, whoever owns the conversation, and tells the family once.

    A danger leads: then there is a person already. After a STOP only what is grave is sent; texts
    may arrive no more, so that none is promised.
    """
    topic = scene.topic or ""
    if topic not in REASONS or turn.safety == "now":
        return
    if turn.doubted and topic in SAID_FIRST:  # 988 and a person are named above the answer already
        return
    turn.note(f"needed today: {topic}")
    reason, spoken = REASONS[topic], scene.by_a_person(turn.language)
    effect, args = to_person(tools.packs, tools.zone, scene.now, reason, "today", spoken)
    turn.effects.append(effect)
    if scene.opted_out and not turn.essential:
        turn.says.clear()
    elif not scene.claimed and not any(one.kind == "opt_out" for one in turn.effects):
        _promise(turn, Say("person-coming", args))
    if topic in SAID_FIRST:
        turn.says.insert(0, Say(SAID_FIRST[topic]))
        turn.essential = True


def _promise(turn: Turn, promise: Say) -> None:
    """Says that a person is coming, unless something says so already; a question stands last."""
    said = [(one.say if isinstance(one, Question) else one) for one in turn.says]
    if any(say.args.keys() >= PROMISE for say in said):
        return
    turn.says = [one for one, say in zip(turn.says, said, strict=True) if say.id != OFFER]
    asks = (at for at, one in enumerate(turn.says) if isinstance(one, Question))
    turn.says.insert(next(asks, len(turn.says)), promise)
