"""What a message means and what is answered to it: steps 5 to 11 of the walk, in their order.

Each step either decides the turn or passes the message on. Nothing here writes: the turn holds
what is to be said, done and remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.conversation import alarm, alerting, menus, tongue
from bot.conversation.courtesy import small_talk
from bot.conversation.followup import lean
from bot.conversation.handoff import to_person
from bot.conversation.invited import heard
from bot.conversation.own_words import answers_in_words
from bot.conversation.school_words import school_word
from bot.conversation.second_opinion import heard_again
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn, without_form, without_question
from bot.conversation.understand import Request, danger, understand
from bot.conversation.unsure import ask_again, second_miss, unsure
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Effect, Question, Say, which_language
from bot.knowledge.calendar import office
from bot.language.fold import words
from bot.language.texts import SOURCE

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
    kinds = {effect.kind for effect in turn.effects}
    if "language" in kinds and "also" not in kinds:
        turn.also = ""  # whoever chooses one language has chosen it alone
    _hand_media_over_quietly(scene, tools, turn)
    _resume(turn)
    if scene.redacted and turn.says and not turn.safety and _first_time(scene, turn):
        turn.aside = Say("private-not-kept")
    elif not turn.safety and turn.says and _writes_for_its_family(scene, tools, turn):
        turn.aside = Say("child-helps", {"phone": office(tools.packs).phone})
    tongue.offer(scene, turn)
    tongue.name_the_spoken(turn)
    if scene.opted_out and not turn.essential:
        turn.note("opted out: nothing is sent")
        turn.says.clear()
        turn.aside = None
    asked = [item for item in turn.says if isinstance(item, Question)]
    if asked:
        turn.state = menus.keep_open(turn.state, asked[-1], scene.now, turn.language)
    return turn


Step = Callable[[Scene, Tools, Turn], bool]


def reserved_word(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5. STOP, START, HELP, in every language, before any model."""
    command = tools.keywords.command(scene.said)
    if scene.opted_out and words(scene.said) in tools.keywords.provider["start"]:
        command = "start"
    if command is None or (command == "help" and (scene.media or scene.safety)):
        return False
    turn.note(f"keyword: {command}")
    turn.intents = [Guess("account_who_are_you" if command == "help" else "account_stop_start", 1)]
    spoken = _spoken(scene, tools, command)
    turn.language = scene.language or spoken or "en"
    tongue.remember(scene, turn, spoken)
    network_answers = scene.via == "twilio" and scene.channel == "sms"
    if not (network_answers and tools.keywords.is_providers(command, scene.said)):
        turn.says.append(Say(f"consent-{command}" if command != "help" else "help", _who(tools)))
    turn.essential = True  # also a family that has stopped may ask who we are
    if command in ("stop", "start"):
        wording = tools.texts.version(turn.language, f"consent-{command}")
        kind = "opt_out" if command == "stop" else "opt_in"
        turn.effects.append(Effect(kind, {"wording": wording}))
        turn.state = without_form(turn.state)
    return True


def _spoken(scene: Scene, tools: Tools, command: str) -> str:
    """The language that the word belongs to, if we write it."""
    code = tools.keywords.is_a(command, scene.said)
    return code if code in tools.texts.languages else ""


def _who(tools: Tools) -> dict[str, Any]:
    return {"district": {"say": tools.packs[0].name}, "phone": office(tools.packs).phone}


def person_has_it(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """7. A person has claimed this conversation: the bot is silent."""
    if scene.claimed:
        turn.note("a person has this conversation")
    return scene.claimed


def named_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5b. A language's name on its own sets it, and is answered in it."""
    code = tools.keywords.is_a("languages", scene.said)
    if code is None or _is_no(scene, tools):
        return False
    turn.note("a language's name")
    tongue.name(scene, tools, turn, code)
    question = menus.open_question(scene.state, scene.now)
    request = Request("account_language", 1.0, {"language": code}, ())
    tell(scene, tools, turn, [request])
    if question and not menus.about_language(question):
        turn.says.append(question)  # once more, so that it can be read
    return True


def _is_no(scene: Scene, tools: Tools) -> bool:
    """Whether a language's name is the family's own word for no, as "hindi" is in Filipino."""
    return bool(scene.language) and tools.keywords.is_a("answer_no", scene.said) == scene.language


def both_languages(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5c. "Both languages": the family's and English below it, from now on."""
    code = tools.keywords.is_a("both", scene.said)
    if code is None:
        return False
    turn.note("both languages")
    turn.intents = [Guess("account_language", 1.0)]
    language = next((one for one in (scene.language, code) if one not in ("", SOURCE)), SOURCE)
    if language == SOURCE:  # which is the other one?
        turn.says.append(which_language())
        return True
    turn.language, turn.also = language, SOURCE
    turn.effects += [Effect("language", {"code": language}), Effect("also", {"code": SOURCE})]
    turn.says.append(Say("language-both", {"language": {"self": language}}))
    return True


def find_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """8. The family's choice leads, detection only suggests."""
    tongue.choose(scene, tools, turn)
    return False


def answer_to_question(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """9. The open question says what it expects; a fitting answer is taken by rule."""
    question = menus.open_question(scene.state, scene.now)
    today = scene.today(tools.zone)
    extractor = tools.entities.speaking(turn.language)
    told = question and menus.take(question, scene.said, tools.keywords, extractor, today)
    if not told:
        return _bare_choice(scene, tools, turn, question)
    turn.note("an answer to the open question")
    intent, entities = told
    turn.state = without_question(turn.state)
    tell(scene, tools, turn, [Request(intent, 1.0, entities, ())])
    return True


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


def meaning(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10, 11. Understand and tell the dialogue each request; unsure: a menu; again: a person."""
    today = scene.today(tools.zone)
    seen = turn.detected
    language = turn.spoken
    entities = tools.entities.speaking(
        language if language in tools.texts.growing else turn.language
    )
    requests = understand(scene.text, scene.hints, tools.rasa, entities, today, language)
    requests = heard_again(scene, tools, turn, requests, language)
    turn.guesses = [g for r in requests for g in r.guesses[:3]]
    for request in requests:
        found = danger(request.guesses)
        if found:
            alarm.sound(scene, tools, turn, found.name.removeprefix("safety_"))
            return True
    if seen and tongue.is_foreign(scene, turn):
        turn.intents = [Guess(r.intent, r.confidence) for r in requests]
        tongue.ask_for_a_speaker(scene, tools, turn, seen.foreign)
        tongue.answer_in_english(scene, tools, turn, requests)
        return True
    requests = alarm.with_lexicon(scene, turn, requests)
    if answers_in_words(scene, tools, turn, requests):
        return True
    requests = lean(scene, entities, scene.today(tools.zone), requests)
    requests = heard(scene, tools, turn, requests)
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
    tell(scene, tools, turn, news)
    return True


def _says_nothing_to_the_form(request: Request, turn: Turn) -> bool:
    """An RSVP in the middle of an RSVP that fills nothing: Rasa would have no answer to it."""
    inside = request.intent == "events_rsvp" and turn.state.get("loop")
    return bool(inside) and not FORM_ENTITIES & request.entities.keys()


def _writes_for_its_family(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Whether a child is interpreting for its family, and has not been told yet that it need not.

    In danger it is helped like anybody, and not sent away.
    """
    extractor = tools.entities.speaking(turn.language)
    if turn.state.get("child_told") or not extractor.is_child(scene.text):
        return False
    turn.state["child_told"] = True
    return True


def _first_time(scene: Scene, turn: Turn) -> bool:
    """Whether the family has not been told today that such things were not kept."""
    today = scene.now.date().isoformat()
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
    """What was left for another matter is asked on, unless some question still waits.

    It was asked before: where the answer is long, it need not be repeated.
    """
    waits = menus.waiting(turn.state)
    if not waits or not turn.says or turn.state.get("open") or turn.asks:
        return
    turn.says.append(waits[1].repeated())
    turn.note("back to the open question")


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
