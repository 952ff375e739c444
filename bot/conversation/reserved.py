"""Words that mean the same whatever is spoken of: step 5 of the walk, before any model."""

from __future__ import annotations

from typing import Any

from bot.conversation import menus, tongue
from bot.conversation.answered import taken
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Effect, Question, Say, which_language
from bot.knowledge.calendar import office
from bot.language.fold import words
from bot.language.texts import SOURCE

BY_NETWORK = "network"
"""The wording of a confirmation that the phone network sent in our place."""


def reserved_word(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5. STOP, START, HELP, in every language, before any model.

    After a STOP that the phone network knows, it has answered and lets nothing through. What it
    answers to START and HELP, if anything, is English; so these are answered here, too.
    """
    command = tools.keywords.command_in(scene.payload, scene.text)
    if scene.opted_out and words(scene.said) in tools.keywords.provider["start"]:
        command = "start"
    if command is None or (command == "help" and (scene.media or scene.safety)):
        return False
    if command == "stop" and _may_answer(scene, tools):
        turn.note("a STOP, or an answer")
        turn.language = scene.language or _spoken(scene, tools, command) or "en"
        tell(scene, tools, turn, [Request("account_stop_start", 1.0, {}, ())])
        return True
    turn.note(f"keyword: {command}")
    turn.intents = [Guess("account_who_are_you" if command == "help" else "account_stop_start", 1)]
    spoken = _spoken(scene, tools, command)
    turn.language = scene.language or spoken or "en"
    tongue.remember_word(scene, turn, spoken, scene.text)
    by_network = scene.via == "twilio" and scene.channel == "sms"
    by_network = (
        by_network and command == "stop" and tools.keywords.is_providers(command, scene.said)
    )
    if not by_network:
        turn.says.append(Say(f"consent-{command}" if command != "help" else "help", _who(tools)))
    turn.essential = True  # also a family that has stopped may ask who we are
    if command in ("stop", "start"):
        ours = tools.texts.version(turn.language, f"consent-{command}")
        wording = BY_NETWORK if by_network else ours
        kind = "opt_out" if command == "stop" else "opt_in"
        turn.effects.append(Effect(kind, {"wording": wording}))
        turn.state = without_form(turn.state)
    return True


def _may_answer(scene: Scene, tools: Tools) -> bool:
    """Whether the word may answer what is asked, so that it is asked once which was meant."""
    question = menus.open_question(scene.state, scene.now)
    if question is None or scene.opted_out or not tools.keywords.may_answer(scene.said):
        return False
    return all(option.intent != "account_stop_start" for option in question.options)


def _spoken(scene: Scene, tools: Tools, command: str) -> str:
    """The language that the word belongs to, if we write it; a button's by its label."""
    code = tools.keywords.is_a(command, scene.text)
    return code if code in tools.texts.languages else ""


def _who(tools: Tools) -> dict[str, Any]:
    return {"district": {"say": tools.packs[0].name}, "phone": office(tools.packs).phone}


def named_language(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """5b. A language's name on its own sets it, and is answered in it; unless it answers what is
    asked: in which language a meeting is to be, or, as "hindi" does, with a no."""
    question = menus.open_question(scene.state, scene.now)
    asked = question is not None and menus.about_language(question)
    code = tools.keywords.language(scene.said, asked)
    if code is None or _is_no(scene, tools) or _is_answer(question, scene, tools, turn):
        return False
    turn.note("a language's name")
    tongue.name(scene, tools, turn, code)
    request = Request("account_language", 1.0, {"language": code}, ())
    tell(scene, tools, turn, [request])
    if question and not asked:
        turn.says.append(question)  # once more, so that it can be read
    return True


def _is_no(scene: Scene, tools: Tools) -> bool:
    """Whether a language's name is the family's own word for no, as "hindi" is in Filipino."""
    return scene.language in tools.keywords.languages_of("answer_no", scene.said)


def _is_answer(question: Question | None, scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Whether the message answers the open question, and not with the language to write in."""
    told = taken(question, scene, tools, turn) if question else None
    return told is not None and told[0] != "account_language"


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
