"""Danger: the fixed text and the alert, whoever owns the conversation; the time after it; and what
is hard without being dangerous."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import tongue
from bot.conversation.handoff import nobody_called, to_person
from bot.conversation.turn import Scene, Tools, Turn, without_form
from bot.conversation.understand import Request, danger, share_of_danger, was_read
from bot.dialogue.rasa import Guess
from bot.dialogue.say import Effect, Say
from bot.errors import Retryable

ALARM_LASTS = timedelta(hours=2)
"""So long after an alarm, a word that nothing can be made of belongs to it."""
SURELY_NOT = 0.01
"""The model's share below which words of danger that are as often used of other things ('the bill
kills us') are not taken for one. Chosen on nlu_data/eval/*.dev.tsv and eval/dev/*.danger.tsv."""
OF_MANY_MEANINGS = frozenset({"emergency", "violence", "missing_child"})
"""The topics with such words. Those of the others are doubted only when the model does not think of
danger at all; those of poison never."""


def immediate_danger(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """6. The fixed text and the alert, also while a person owns the conversation."""
    if scene.safety != "now":
        return False
    tongue.choose(scene, tools, turn)
    topic = scene.topic or "emergency"
    if _means_another_thing(scene, tools, turn, topic):
        _let_a_person_look(scene, tools, turn, topic)
        return False
    sound(scene, tools, turn, topic)
    return True


def _means_another_thing(scene: Scene, tools: Tools, turn: Turn, topic: str) -> bool:
    """Whether the model, asked about the whole and each sentence, sees nothing of the danger that
    the words speak of. When it cannot be asked, the words are enough."""
    if topic == "poison" or not was_read(scene.text):
        return False
    if scene.claimed or scene.opted_out:
        return False  # whoever is doubted would hear nothing at all
    try:
        share = share_of_danger(scene.text, tools.rasa, turn.spoken)
    except Retryable:
        return False
    return share < SURELY_NOT if topic in OF_MANY_MEANINGS else share == 0


def _let_a_person_look(scene: Scene, tools: Tools, turn: Turn, topic: str) -> None:
    """The family is answered as it asked; that it used such words is for a person to judge."""
    turn.note(f"words of danger ({topic}), taken for another thing")
    turn.safety, turn.doubted = "today", True
    effect, _ = to_person(
        tools.packs, tools.zone, scene.now, f"perhaps_{topic}", "today", turn.language
    )
    turn.effects.append(effect)


def heard(scene: Scene, tools: Tools, turn: Turn, requests: tuple[Request, ...]) -> bool:
    """Whether the model sees a danger in a request; then the alarm sounds."""
    found = next((one for one in map(danger, (r.guesses for r in requests)) if one), None)
    if found:
        topic = found.name.removeprefix("safety_")
        at_work = topic == "abuse" and scene.topic == "forced_work"
        sound(scene, tools, turn, "forced_work" if at_work else topic)  # the words say by whom
    return found is not None


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
    if tools.keywords.stops_beside(scene.text):
        _stop_beside(scene, tools, turn)
    turn.says.append(Say(f"safety-{topic.replace('_', '-')}", {"phone": args["phone"]}))
    nobody = nobody_called(tools.packs, tools.zone, scene.now)
    turn.says.append(Say("safety-person-told" if scene.on_call else nobody, args))


def _stop_beside(scene: Scene, tools: Tools, turn: Turn) -> None:
    """STOP in the same message is obeyed; a person is to call, as texts may arrive no more."""
    turn.note("STOP beside a danger")
    call, _ = to_person(tools.packs, tools.zone, scene.now, "support_call", "today", turn.language)
    turn.effects.append(call)
    turn.effects.append(Effect("opt_out", {"method": "keyword"}))


def still_sounding(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """After an alarm, 'no' or a few words answer it: no menu of events then, but the same help."""
    since = scene.state.get("alarm_at")
    if since is None or scene.now - datetime.fromisoformat(since) > ALARM_LASTS:
        return False
    turn.note("an alarm is still fresh")
    turn.essential = True
    _, args = to_person(tools.packs, tools.zone, scene.now, "safety", "now", turn.language)
    nobody = nobody_called(tools.packs, tools.zone, scene.now)
    turn.says.append(Say("safety-still-here" if scene.on_call else nobody, args))
    return True


INTENT_OF_TOPIC = {
    "self_harm": "safety_self_harm",
    "violence": "safety_violence",
    "abuse": "safety_abuse",
    "forced_work": "safety_abuse",
    "ice_now": "safety_ice_now",
    "missing_child": "safety_emergency",
    "poison": "safety_emergency",
    "emergency": "safety_emergency",
    "bullying": "safety_bullying",
}


def forced_work(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Somebody is made to work, or kept from their papers: the fixed text and a person today,
    whoever owns the conversation."""
    if scene.topic != "forced_work":
        return False
    turn.note("safety: forced_work")
    turn.safety, turn.essential = "today", True
    turn.intents = [Guess(INTENT_OF_TOPIC["abuse"], 1.0)]
    reason = "safety_forced_work"
    effect, args = to_person(tools.packs, tools.zone, scene.now, reason, "today", turn.language)
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
    """What the screening saw leads, whatever the model says: bullying needs a person today."""
    intent = INTENT_OF_TOPIC.get(scene.topic or "")
    if intent is None or turn.doubted or any(r.intent == intent and r.sure for r in requests):
        return requests
    return (Request(intent, 1.0, {}, requests[0].guesses), *(r for r in requests if _clear(r)))


def _clear(request: Request) -> bool:
    return request.sure and not request.intent.startswith(("talk_", "out_"))
