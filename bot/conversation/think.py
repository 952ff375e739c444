"""What a message means and what is answered to it: steps 5 to 11 of the walk, in their order.

Each step either decides the turn or passes the message on. Nothing here writes: the turn holds
what is to be said, done and remembered.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import alarm, alerting, menus, needed_today, tongue
from bot.conversation.answered import answer_to_question
from bot.conversation.asides import add_asides
from bot.conversation.courtesy import small_talk
from bot.conversation.followup import lean
from bot.conversation.invited import heard
from bot.conversation.own_words import answers_in_words
from bot.conversation.reserved import both_languages, named_language, reserved_word
from bot.conversation.school_words import school_word
from bot.conversation.second_opinion import heard_again
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request, understand
from bot.conversation.unsure import ask_again, second_miss, unsure
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Question
from bot.language.entities import Entities

FORM_ENTITIES = {"event", "attending", "adults", "children", "needs"}


def think(scene: Scene, tools: Tools) -> Turn:
    """The turn that answers this message. Raises Retryable when Rasa cannot be asked."""
    waits = menus.open_question(scene.state, scene.now)
    state = (
        dict(scene.state) if waits else without_form(scene.state)
    )  # a form ends with its question
    turn = Turn(state, language=scene.language or "en", also=scene.also, safety=scene.safety)
    for step in STEPS:
        if step(scene, tools, turn):
            break
    if turn.safety or any(guess.name.startswith("safety_") for guess in turn.intents):
        alarm.stop_beside(scene, tools, turn)
    needed_today.look_after(scene, tools, turn)
    kinds = {effect.kind for effect in turn.effects}
    if "language" in kinds and "also" not in kinds:
        turn.also = ""  # whoever chooses one language has chosen it alone
    add_asides(scene, tools, turn)
    if scene.opted_out and not turn.essential:
        turn.note("opted out: nothing is sent")
        turn.says.clear()
        turn.aside = None
    asked = [item for item in turn.says if isinstance(item, Question)]
    if asked:
        turn.state = menus.keep_open(turn.state, asked[-1], scene.now, turn.language)
    return turn


Step = Callable[[Scene, Tools, Turn], bool]


def person_has_it(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """7. A person has claimed this conversation: the bot is silent, but for a danger. Whoever
    claimed it may have gone home."""
    if not scene.claimed:
        return False
    turn.note("a person has this conversation")
    if scene.text:
        tongue.choose(scene, tools, turn)
        if alarm.heard(scene, tools, turn) or alarm.forced_work(scene, tools, turn):
            return True
        requests = _requests(scene, tools, turn)
        if alarm.leads(scene, tools, turn, requests):
            return True
        grave = [r for r in alarm.with_lexicon(scene, turn, requests) if alarm.is_grave(r)]
        if grave:
            turn.essential = True
            tell(scene, tools, turn, grave[:1])
    return True


def find_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """8. The family's choice leads, detection only suggests."""
    tongue.choose(scene, tools, turn)
    return False


def meaning(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10, 11. Understand and tell the dialogue each request; unsure: a menu; again: a person."""
    seen = turn.detected
    if alarm.heard(scene, tools, turn) or alarm.forced_work(scene, tools, turn):
        return True
    requests = _requests(scene, tools, turn)
    if alarm.leads(scene, tools, turn, requests):
        return True
    if seen and tongue.is_foreign(scene, turn):
        turn.intents = [Guess(r.intent, r.confidence) for r in requests]
        tongue.ask_for_a_speaker(scene, tools, turn, seen.foreign)
        tongue.answer_in_english(scene, tools, turn, requests)
        return True
    requests = alarm.with_lexicon(scene, turn, requests)
    if answers_in_words(scene, tools, turn, requests):
        return True
    requests = needed_today.with_need(scene, requests) or lean(
        scene, _entities(tools, turn), scene.today(tools.zone), requests
    )
    requests = heard(scene, tools, turn, requests)
    alarm.with_care(scene, tools, turn)
    if needed_today.asks_nothing(scene, turn, requests):
        return True
    if not requests[0].sure or requests[0].intent == "talk_unclear":
        question = menus.open_question(scene.state, scene.now)
        turn.intents = [Guess(requests[0].intent, requests[0].confidence)]
        if not alarm.still_sounding(scene, tools, turn):
            unsure(scene, tools, turn, requests[0], question)
        return True
    news = [r for r in requests if not _says_nothing_to_the_form(r, turn)]
    if not news:
        turn.intents = [Guess(r.intent, r.confidence) for r in requests]
        if not second_miss(scene, tools, turn):
            ask_again(turn, menus.open_question(scene.state, scene.now))
        return True
    turn.note("understood")
    turn.essential = turn.essential or any(map(alarm.is_grave, news))
    tell(scene, tools, turn, news)
    return True


def _requests(scene: Scene, tools: Tools, turn: Turn) -> tuple[Request, ...]:
    """What the message asks for, in its own words or, unsure, in English ones."""
    today, language = scene.today(tools.zone), turn.spoken
    found = understand(scene.text, scene.hints, tools.rasa, _entities(tools, turn), today, language)
    requests = heard_again(scene, tools, turn, found, language)
    turn.guesses = [g for r in requests for g in r.guesses[:3]]
    return requests


def _entities(tools: Tools, turn: Turn) -> Entities:
    return tools.entities.speaking(tongue.read_in(tools, turn))


def _says_nothing_to_the_form(request: Request, turn: Turn) -> bool:
    """An RSVP in the middle of an RSVP that fills nothing: Rasa would have no answer to it."""
    inside = request.intent == "events_rsvp" and turn.state.get("loop")
    return bool(inside) and not FORM_ENTITIES & request.entities.keys()


STEPS: tuple[Step, ...] = (
    reserved_word,
    alerting.on_call_takes,
    alarm.immediate_danger,
    person_has_it,
    named_language,
    both_languages,
    find_language,
    answer_to_question,
    small_talk,
    school_word,
    meaning,
)
"""The order of the walk."""
