"""Danger: the fixed text and the alert, whoever owns the conversation; the time after it; and what
is hard without being dangerous."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation import danger, tongue
from bot.conversation.danger import INTENT_OF_TOPIC
from bot.conversation.handoff import nobody_called, to_person
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Effect, Say
from bot.errors import Retryable
from bot.knowledge.calendar import office
from bot.knowledge.hotline import child_hotline

ALARM_LASTS = timedelta(hours=2)
"""So long after an alarm, a word that nothing can be made of belongs to it."""


def immediate_danger(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """6. Words of danger: the fixed text and the alert, also while a person owns the
    conversation."""
    if scene.safety != "now":
        return False
    tongue.choose(scene, tools, turn)
    heard = scene.topic or "emergency"
    try:
        found = danger.look(scene.text, heard, tools.rasa, turn.spoken)
    except Retryable:
        found = danger.Danger("now", heard)  # whoever cannot ask the model believes the words
    return _act_on(found, scene, tools, turn)


def heard(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Whether the model sees a danger that no words told of; then the alarm sounds.

    Raises Retryable when Rasa cannot be asked.
    """
    if scene.safety == "now":
        return False  # its words were weighed already
    found = danger.look(scene.text, None, tools.rasa, turn.spoken)
    at_work = found.topic == "abuse" and scene.topic == "forced_work"
    topic = "forced_work" if at_work else found.topic  # the words say by whom
    return _act_on(replace(found, topic=topic), scene, tools, turn)


def _act_on(found: danger.Danger, scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Sounds the alarm, or has a person look at what is perhaps a danger."""
    turn.guesses = list(found.guesses[:3])
    # To whoever hears nothing else, words of danger are believed.
    believed = scene.safety == "now" and (scene.claimed or scene.opted_out)
    if found.level == "now" or (found.level == "perhaps" and believed):
        sound(scene, tools, turn, found.topic)
        return True
    if found.level == "perhaps":
        _let_a_person_look(scene, tools, turn, found.topic)
    return False


def _let_a_person_look(scene: Scene, tools: Tools, turn: Turn, topic: str) -> None:
    """The family is answered as it asked and given the numbers to call; whether it is in danger is
    for a person to judge."""
    turn.note(f"perhaps a danger: {topic}")
    turn.safety, turn.doubted = "today", True
    effect, _ = to_person(
        tools.packs, tools.zone, scene.now, f"perhaps_{topic}", "today", turn.language
    )
    turn.effects.append(effect)


def leads(scene: Scene, tools: Tools, turn: Turn, requests: tuple[Request, ...]) -> bool:
    """Whether a danger is what the message is surely about, once it was read with what was masked
    in it, or through English; then the alarm sounds."""
    first = requests[0]
    if not (first.sure and danger.is_urgent(first.intent)):
        return False
    sound(scene, tools, turn, first.intent.removeprefix("safety_"))
    return True


def is_grave(request: Request) -> bool:
    """Whether a request is answered whoever owns the conversation, and after a STOP."""
    return request.intent.startswith("safety_") and request.sure


def sound(scene: Scene, tools: Tools, turn: Turn, topic: str) -> None:
    """The fixed text and the alert, in the language of the cry."""
    tongue.hear_in_danger(scene, tools, turn)
    alert(scene, tools, turn, topic)


def alert(scene: Scene, tools: Tools, turn: Turn, topic: str) -> None:
    """The same in the turn's language, whatever that is. Asks nobody and nothing: also what cannot
    be thought about gets it."""
    turn.note(f"safety: {topic}")
    turn.safety = "now"
    turn.essential = True
    turn.state = without_form(turn.state)  # what comes next answers this, not an RSVP
    turn.state["alarm_at"] = scene.now.isoformat()
    turn.intents = [Guess(INTENT_OF_TOPIC.get(topic, "safety_emergency"), 1.0)]
    effect, args = to_person(
        tools.packs, tools.zone, scene.now, f"safety_{topic}", "now", turn.language, scene.on_call
    )
    turn.effects.append(effect)
    line = child_hotline(tools.packs, scene.today(tools.zone))
    said = {"phone": args["phone"], "childline": line}
    turn.says.append(Say(f"safety-{topic.replace('_', '-')}", said))
    if topic == "ice_now":
        turn.says.append(Say("safety-ice-records"))
    nobody = nobody_called(tools.packs, tools.zone, scene.now)
    turn.says.append(Say("safety-person-told" if scene.on_call else nobody, args))
    stop_beside(scene, tools, turn)


def stop_beside(scene: Scene, tools: Tools, turn: Turn) -> None:
    """STOP in a message that speaks of danger, whatever is done about that, is obeyed and said; a
    person is to call, as texts may arrive no more. Done once, however often it is asked for."""
    done = any(effect.kind == "opt_out" for effect in turn.effects)
    if done or scene.opted_out or not tools.keywords.stops_beside(scene.text):
        return
    turn.note("STOP beside a danger")
    turn.essential = True
    call, _ = to_person(tools.packs, tools.zone, scene.now, "support_call", "today", turn.language)
    wording = tools.texts.version(turn.language, "consent-stop")
    turn.effects += [call, Effect("opt_out", {"method": "keyword", "wording": wording})]
    turn.says.append(Say("consent-stop", {"phone": office(tools.packs).phone}))


def still_sounding(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """After an alarm, 'no' or a few words answer it: no menu of events then, but the same help."""
    since = scene.state.get("alarm_at")
    if since is None or scene.now - datetime.fromisoformat(since) > ALARM_LASTS:
        return False
    turn.note("an alarm is still fresh")
    turn.essential = True
    _, args = to_person(tools.packs, tools.zone, scene.now, "safety", "now", turn.language)
    if scene.helped:
        said = "safety-still-here"
    elif scene.on_call:
        said = "safety-person-told"
    else:
        said = nobody_called(tools.packs, tools.zone, scene.now)
    turn.says.append(Say(said, args))
    return True


def forced_work(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Somebody is made to work, or kept from their papers: the fixed text and a person today,
    whoever owns the conversation."""
    if scene.topic != "forced_work":
        return False
    turn.note("safety: forced_work")
    turn.safety, turn.essential = "today", True
    turn.intents = [Guess(INTENT_OF_TOPIC["abuse"], 1.0)]
    reason = "safety_forced_work"
    spoken = scene.by_a_person(turn.language)
    effect, args = to_person(tools.packs, tools.zone, scene.now, reason, "today", spoken)
    turn.effects.append(effect)
    turn.says.append(Say("safety-forced-work"))
    if not scene.claimed:
        turn.says.append(Say("handed-off", args))
    return True


def with_care(scene: Scene, tools: Tools, turn: Turn) -> None:
    """Grief, fear, insult: a calm word and the offer of a person, before what was asked for; once
    a day, or it would sound like a machine."""
    today = scene.today(tools.zone).isoformat()
    if scene.topic != "care" or turn.state.get("care_told") == today:
        return
    turn.note("safety: care")
    turn.state["care_told"] = today
    turn.says.append(Say("safety-care"))


def with_lexicon(scene: Scene, turn: Turn, requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """What the screening saw leads: bullying needs a person today. Where the model sees nothing of
    it, it comes after what the message is surely about."""
    intent = INTENT_OF_TOPIC.get(scene.topic or "")
    if intent is None or turn.doubted or any(r.intent == intent and r.sure for r in requests):
        return requests
    seen = Request(intent, 1.0, {}, requests[0].guesses)
    others = tuple(r for r in requests if is_clear(r))
    if any(guess.name == intent for r in requests for guess in r.guesses):
        return (seen, *others)
    return (*others, seen)


def is_clear(request: Request) -> bool:
    """Whether a request surely asks for something that this line answers."""
    return request.sure and not request.intent.startswith(("talk_", "out_"))
