"""What a message means and what is answered to it: steps 5 to 11 of the walk, in their order.

Each step either decides the turn or passes the message on. Nothing here writes: the turn holds
what is to be said, done and remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.conversation import menus
from bot.conversation.handoff import someone_there, to_person
from bot.conversation.turn import (
    QUESTION,
    Scene,
    Tools,
    Turn,
    without_form,
    without_question,
)
from bot.conversation.understand import Request, danger, understand
from bot.dialogue.rasa import Guess, State
from bot.dialogue.say import Effect, Option, Question, Say
from bot.knowledge.calendar import office
from bot.language.fold import words
from bot.language.languages import CATALOGUE

ENOUGH = 0.8
"""How sure detection must be to answer in a language other than the stored one."""
ENOUGH_WORDS = 4


def think(scene: Scene, tools: Tools) -> Turn:
    """The turn that answers this message. Raises Retryable when Rasa cannot be asked."""
    waits = menus.open_question(scene.state, scene.now)
    state = (
        dict(scene.state) if waits else without_form(scene.state)
    )  # a form ends with its question
    turn = Turn(state=state, language=scene.language or "en", safety=scene.safety)
    for step in STEPS:
        if step(scene, tools, turn):
            break
    _hand_media_over_quietly(scene, tools, turn)
    _resume(turn)
    if scene.redacted and turn.says and not turn.safety and _first_time(scene, turn):
        turn.aside = Say("private-not-kept")
    _offer_language(scene, turn)
    if scene.opted_out and not turn.essential:
        turn.note("opted out: nothing is sent")
        turn.says.clear()
        turn.aside = None
    asked = [item for item in turn.says if isinstance(item, Question)]
    if asked:
        turn.state = menus.keep_open(turn.state, asked[-1], scene.now, turn.language)
    return turn


def _offer_language(scene: Scene, turn: Turn) -> None:
    """Answered in another language than the stored one: only the family decides if it stays."""
    chosen = any(effect.kind == "language" for effect in turn.effects)
    same = turn.language == scene.language or not scene.language
    if same or chosen or turn.safety or _asks(turn) or not turn.says:
        return
    options = tuple(
        Option(Say(f"language-keep-{code}"), "account_language", {"language": code})
        for code in (turn.language, scene.language)
    )
    turn.says.append(Question(Say("language-offer"), "choice", options=options))


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
    turn.language = scene.language or _spoken(scene, tools, command)
    network_answers = scene.via == "twilio" and scene.channel == "sms"
    if not (network_answers and tools.keywords.is_providers(command, scene.said)):
        turn.says.append(Say(f"consent-{command}" if command != "help" else "help", _who(tools)))
    if command in ("stop", "start"):
        turn.effects.append(Effect("opt_out" if command == "stop" else "opt_in", {}))
        turn.essential = True
        turn.state = without_form(turn.state)
    return True


def _spoken(scene: Scene, tools: Tools, command: str) -> str:
    return tools.keywords.is_a(command, scene.said) or "en"


def _who(tools: Tools) -> dict[str, Any]:
    return {"district": {"say": tools.packs[0].name}, "phone": office(tools.packs).phone}


def immediate_danger(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """6. The fixed text and the alert, also while a person owns the conversation."""
    if scene.safety != "now":
        return False
    _choose_language(scene, tools, turn)
    _sound_alarm(scene, tools, turn, scene.topic or "emergency")
    return True


def _sound_alarm(scene: Scene, tools: Tools, turn: Turn, topic: str) -> None:
    turn.note(f"safety: {topic}")
    turn.safety = "now"
    turn.essential = True
    turn.state = without_form(turn.state)  # what comes next answers this, not an RSVP
    turn.intents = [Guess(INTENT_OF_TOPIC.get(topic, "safety_emergency"), 1.0)]
    effect, args = to_person(
        tools.packs, tools.zone, scene.now, f"safety_{topic}", "now", turn.language
    )
    turn.effects.append(effect)
    turn.says.append(Say(f"safety-{topic.replace('_', '-')}", {"phone": args["phone"]}))
    reached = someone_there(tools.packs, tools.zone, scene.now)
    turn.says.append(Say("safety-person-told" if reached else "safety-nobody-now", args))


INTENT_OF_TOPIC = {
    "self_harm": "safety_self_harm",
    "violence": "safety_violence",
    "abuse": "safety_abuse",
    "ice_now": "safety_ice_now",
    "missing_child": "safety_emergency",
    "poison": "safety_emergency",
    "emergency": "safety_emergency",
    "bullying": "safety_bullying",
}


def person_has_it(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """7. A person has claimed this conversation: the bot is silent."""
    if scene.claimed:
        turn.note("a person has this conversation")
    return scene.claimed


def named_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5b. A language's name on its own sets it, and is answered in it."""
    code = tools.keywords.is_a("languages", scene.said)
    if code is None:
        return False
    turn.note("a language's name")
    if code in tools.texts.languages:
        turn.language = code
    else:
        _choose_language(scene, tools, turn)
    question = menus.open_question(scene.state, scene.now)
    request = Request("account_language", 1.0, {"language": code}, ())
    _tell(scene, tools, turn, [request])
    if question and not menus.about_language(question):
        turn.says.append(question)  # once more, so that it can be read
    return True


def find_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """8. The family's choice leads, detection only suggests."""
    _choose_language(scene, tools, turn)
    return False


def _ask_for_a_speaker(scene: Scene, tools: Tools, turn: Turn, foreign: str) -> None:
    """A language without texts yet: no guess in another one, but a person who speaks it."""
    turn.note("a language without texts yet")
    effect, args = to_person(
        tools.packs, tools.zone, scene.now, f"speaks {foreign}", "routine", "en"
    )
    named = CATALOGUE[foreign].english if foreign in CATALOGUE else foreign
    turn.effects.append(effect)
    turn.says.append(Say("language-foreign", {**args, "named": named}))


def _choose_language(scene: Scene, tools: Tools, turn: Turn) -> None:
    said = scene.text
    greeting = tools.keywords.is_a("greetings", said)
    settled = (
        tools.keywords.is_a("thanks", said) or tools.keywords.is_a("acknowledged", said) or greeting
    )
    if settled:
        turn.language = scene.language or settled
        _remember(scene, turn, settled if greeting else "")
        return
    asked_in = scene.state.get("asked_in") if menus.open_question(scene.state, scene.now) else None
    known = asked_in or scene.language
    detected = tools.detector(said, known)
    turn.detected = detected
    turn.language = known or "en"
    if not scene.language:
        turn.language = detected.code
        sure = detected.confidence >= ENOUGH and len(words(said).split()) >= 2
        _remember(scene, turn, detected.code if sure else "")
    elif (
        detected.code != known
        and detected.confidence >= ENOUGH
        and len(words(said).split()) >= ENOUGH_WORDS
    ):
        turn.language = detected.code
        turn.note("answered in the message's language")


def _remember(scene: Scene, turn: Turn, code: str) -> None:
    if code and not scene.language:
        turn.effects.append(Effect("language", {"code": code, "by": "detected"}))


def answer_to_question(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """9. The open question says what it expects; a fitting answer is taken by rule."""
    question = menus.open_question(scene.state, scene.now)
    told = question and menus.take(question, scene.said, tools.keywords, tools.entities)
    if not told:
        return _bare_choice(scene, tools, turn, question)
    turn.note("an answer to the open question")
    intent, entities = told
    turn.state = without_question(turn.state)
    _tell(scene, tools, turn, [Request(intent, 1.0, entities, ())])
    return True


def _bare_choice(scene: Scene, tools: Tools, turn: Turn, question: Question | None) -> bool:
    """A number with no list to choose from; the person behind the line is always number 9."""
    folded = words(scene.said)
    if folded == tools.keywords.person_digit:
        turn.note("9: a person")
        _tell(scene, tools, turn, [Request("support_person", 1.0, {}, ())])
        return True
    if folded.isdigit() and len(folded) <= 2:
        turn.note("a number that no list has")
        turn.intents = [Guess("talk_unclear", 1.0)]
        if question is None or not _second_miss(scene, tools, turn):
            _ask_again(scene, turn, question)
        return True
    return False


def small_talk(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10a. Thanks, greetings, 'ok', an emoji: never the classifier's, it misreads them."""
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
        _ask_again(scene, turn, question)
        return True
    return False


def _chat(scene: Scene, tools: Tools, turn: Turn, entities: dict[str, Any]) -> None:
    """Answers a word of courtesy; a question that waits goes on waiting."""
    waits = {name: turn.state[name] for name in QUESTION if name in turn.state}
    _tell(scene, tools, turn, [Request("talk_social", 1.0, entities, ())])
    turn.state |= waits


def _hand_media_over(scene: Scene, tools: Tools, turn: Turn) -> None:
    effect, args = to_person(tools.packs, tools.zone, scene.now, "media", "routine", turn.language)
    turn.effects.append(effect)
    turn.says.append(Say("media-not-read", args))
    turn.intents = [Guess("talk_unclear", 1.0)]


def meaning(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """10, 11. Understand and tell the dialogue each request; unsure: a menu; again: a person."""
    requests = understand(scene.text, scene.hints, tools.rasa, tools.entities)
    turn.guesses = [g for r in requests for g in r.guesses[:3]]
    for request in requests:
        found = danger(request.guesses)
        if found:
            _sound_alarm(scene, tools, turn, found.name.removeprefix("safety_"))
            return True
    known = scene.language and len(words(scene.text).split()) < ENOUGH_WORDS
    if turn.detected and turn.detected.foreign and not known:
        turn.intents = [Guess(r.intent, r.confidence) for r in requests]
        _ask_for_a_speaker(scene, tools, turn, turn.detected.foreign)
        return True
    requests = _with_lexicon(scene, requests)
    if not requests[0].sure or requests[0].intent == "talk_unclear":
        question = menus.open_question(scene.state, scene.now)
        turn.intents = [Guess(requests[0].intent, requests[0].confidence)]
        _unsure(scene, tools, turn, requests[0], question)
        return True
    turn.note("understood")
    _tell(scene, tools, turn, list(requests))
    return True


def _with_lexicon(scene: Scene, requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """What the screening saw leads, whatever the model says: bullying needs a person today."""
    intent = INTENT_OF_TOPIC.get(scene.topic or "")
    if intent is None or any(r.intent == intent and r.sure for r in requests):
        return requests
    return (Request(intent, 1.0, {}, requests[0].guesses), *(r for r in requests if _clear(r)))


def _clear(request: Request) -> bool:
    return request.sure and not request.intent.startswith(("talk_", "out_"))


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
    """A form that was left for another matter is asked on, unless some question still waits."""
    waits = turn.state.get("form_question")
    if not turn.says or not turn.state.get("loop") or not waits or turn.state.get("open"):
        return
    if _asks(turn):
        return
    turn.says.append(Question.from_json(waits))
    turn.note("back to the open question")


def _asks(turn: Turn) -> bool:
    return any(isinstance(item, Question) for item in turn.says)


def _unsure(
    scene: Scene, tools: Tools, turn: Turn, request: Request, question: Question | None
) -> None:
    """Offers the likeliest as a menu; at the second miss a person is asked for."""
    if _second_miss(scene, tools, turn):
        return
    if question is not None and turn.state.get("loop"):
        _ask_again(scene, turn, question)
        return
    turn.note("unsure: a menu")
    likely = [g for g in request.guesses if g.name not in UNOFFERED][:3]
    if request.intent == "talk_unclear" or not likely:
        _menu(scene, turn, GENERAL)
    else:
        _menu(scene, turn, tuple(g.name for g in likely), tools, scene.text)


def _second_miss(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Counts a miss; at the second in a row whatever was open is closed and a person is asked."""
    turn.state["misses"] = int(turn.state.get("misses", 0)) + 1
    if turn.state["misses"] < 2:
        return False
    turn.note("second miss: a person")
    effect, args = to_person(
        tools.packs, tools.zone, scene.now, "not_understood", "routine", turn.language
    )
    turn.effects.append(effect)
    turn.says.append(Say("unclear-person", args))
    turn.state = {**without_form(turn.state), "misses": 0}
    return True


UNOFFERED = frozenset({"out_of_scope", "talk_unclear", "talk_social", "answer"})
GENERAL = ("events_upcoming", "school_day_absence", "support_interpreter")


def _menu(
    scene: Scene, turn: Turn, intents: tuple[str, ...], tools: Tools | None = None, text: str = ""
) -> None:
    options = [
        Option(Say(f"topic-{name}"), name, tools.entities.of(text, name) if tools else {})
        for name in intents
    ]
    options.append(Option(Say("topic-support_person"), "support_person"))
    question = Question(Say("unclear-choose"), "choice", options=tuple(options))
    turn.says.append(question)


def _ask_again(scene: Scene, turn: Turn, question: Question | None) -> None:
    if question is None:
        _menu(scene, turn, GENERAL)
        return
    turn.says += [Say("choose-a-number"), question]


def _tell(scene: Scene, tools: Tools, turn: Turn, requests: list[Request]) -> None:
    """Tells the dialogue each request in order, handing the state from one to the next."""
    turn.state["misses"] = 0
    for request in requests:
        state = _state_for(turn.state, request.intent)
        told = tools.rasa.tell(
            request.intent, request.entities, state, _context(scene, tools, turn)
        )
        paused = turn.state.get("loop") if state.loop is None else None
        if paused and told.state.get("loop") is None:
            told.state["loop"], told.state["requested"] = paused, turn.state.get("requested")
            kept = {n: v for n, v in turn.state["slots"].items() if n.startswith("rsvp_")}
            told.state["slots"] = {**kept, **told.state.get("slots", {})}
        turn.state = {**without_question(turn.state), **told.state}
        if not turn.state.get("loop"):
            turn.state.pop("form_question", None)
        turn.says += told.says
        turn.effects += told.effects
        turn.facts += told.facts
        _follow_language(turn)
        if request.intent != "answer":
            turn.intents.append(Guess(request.intent, request.confidence))
    if not turn.intents:
        turn.intents.append(Guess("events_rsvp", 1.0))


def _state_for(state: dict[str, Any], intent: str) -> State:
    """The form takes part only in answers to it and in a new RSVP; other requests pass it by."""
    inside = intent in ("answer", "events_rsvp")
    slots = state.get("slots", {})
    if not inside:
        slots = {n: v for n, v in slots.items() if not n.startswith("rsvp_")}
    return State(
        slots=slots,
        loop=state.get("loop") if inside else None,
        requested=state.get("requested") if inside else None,
    )


def _context(scene: Scene, tools: Tools, turn: Turn) -> dict[str, Any]:
    return {
        "now": scene.now.isoformat(),
        "language": turn.language,
        "languages": list(tools.texts.languages),
        "hints": sorted(scene.hints),
        "seen_before": scene.seen_before,
    }


def _follow_language(turn: Turn) -> None:
    """A language that was just chosen is the one of this very answer."""
    for effect in turn.effects:
        if effect.kind == "language" and effect.values.get("by") != "detected":
            turn.language = effect.values["code"]


STEPS: tuple[Step, ...] = (
    reserved_word,
    immediate_danger,
    person_has_it,
    named_language,
    find_language,
    answer_to_question,
    small_talk,
    meaning,
)
"""The order of the walk."""
