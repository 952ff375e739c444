"""A family is in danger: those on call are told, one step after the other until somebody takes it,
and all of them again and again while nobody does.

Every call is a row before it is made, so a worker that dies leaves it to the next one; made twice
it does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import regex

from bot import log, metrics
from bot.channels.bells import Bell, Call
from bot.clock import Clock
from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.say import Effect, Say
from bot.errors import Permanent, PuenteError
from bot.knowledge.duty import on_duty
from bot.language.fold import words
from bot.language.texts import SOURCE
from bot.store import alerts, rota
from bot.store.alerts import Alert
from bot.store.db import Session, Sessions, transaction
from bot.store.handoffs import FRESH, Handoff
from bot.store.rota import Contact

PATIENCE = timedelta(minutes=5)
"""So long has a step to take the matter before the next one is called too."""
AGAIN = timedelta(minutes=15)
"""So long after a call whoever was called is called again while nobody has the matter. Whoever
slept, drove or had no signal is reached by a later one; more often would keep them from calling the
family."""
LATER = timedelta(hours=1)
"""The same once a day has gone by: whoever's duty ended before they saw it hears when the next one
begins."""
TRIES = 8
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(minutes=2)

_ANSWER = regex.compile(r"(?:ok|okay|yes|si|taken|mine|voy|va)(?: (\d{1,9}))?")

logger = log.get("alerting")


@dataclass(frozen=True)
class Belfry:
    """What is needed to call somebody."""

    store: Sessions
    bells: Mapping[str, Bell]
    tools: Tools
    clock: Clock
    link: Callable[[int], str]
    """The address at which the matter of a call is taken; empty without a public one."""


def plan(store: Sessions, tools: Tools) -> list[int]:
    """Writes down whom to call by now; the calls that are to be made."""
    now = tools.clock()
    with transaction(store) as session:
        alerts.give_back_what_was_let_lie(session, now)
        alarms = alerts.untaken(session, now)
        if alarms:
            steps = _steps(rota.contacts(session), now, tools.zone)
            for handoff in alarms:
                _plan_one(session, handoff, steps, now)
        return alerts.due(session, now)


def someone_on_duty(session: Session, now: datetime, tools: Tools) -> bool:
    """Whether a call made now reaches a person, by a way that is set up."""
    local = now.astimezone(tools.zone)
    return any(on_duty(duty, local) for duty in rota.duties(session, now, tools.rings))


def called_about(session: Session, number: str, text: str) -> tuple[int, ...]:
    """The hand-offs this number is called about, when `text` may be an answer to such a call."""
    contact = rota.contact_of(session, number) if _ANSWER.fullmatch(words(text)) else None
    return tuple(alerts.called(session, contact.id)) if contact else ()


def on_call_takes(scene: Scene, tools: Tools, turn: Turn) -> bool:
    """Somebody on call answers 'OK 12', or 'OK' to the newest call, and has the matter."""
    said = _ANSWER.fullmatch(words(scene.said)) if scene.alarms else None
    if said is None:
        return False
    number = int(said[1]) if said[1] else scene.alarms[0]
    turn.language, turn.essential = SOURCE, True
    turn.note("somebody on call answers")
    if number not in scene.alarms:
        turn.says.append(Say("alert-unknown", {"number": str(number)}))
        return True
    turn.effects.append(Effect("take", {"handoff": number}))
    turn.says.append(Say("alert-taken", {"number": str(number)}))
    return True


def _steps(known: Sequence[Contact], now: datetime, zone: ZoneInfo) -> list[list[Contact]]:
    """Those who may be called now, the first step first."""
    steps: dict[int, list[Contact]] = {}
    for contact in known:
        if on_duty(contact.duty, now.astimezone(zone)) and not contact.is_away(now):
            steps.setdefault(contact.step, []).append(contact)
    return [steps[step] for step in sorted(steps)]


def _plan_one(
    session: Session, handoff: Handoff, steps: list[list[Contact]], now: datetime
) -> None:
    """The steps whose time has come are called; all of them again once each has had its time."""
    calls = alerts.of_alarm(session, handoff)
    if steps and not calls:
        handoff.raised_at = now  # its time begins when somebody can be called
    patience = (now - (handoff.raised_at or now)) // PATIENCE
    for step in steps:
        for contact in step:
            if contact.id not in calls:
                alerts.plan(session, handoff, contact, now)
        if _hopeless(step, calls):
            continue  # nobody of it was reached: there is nobody to wait for
        if patience == 0:
            return
        patience -= 1
    everybody = [contact for step in steps for contact in step]
    pause = AGAIN if now - (handoff.raised_at or now) < FRESH else LATER
    alerts.ring_again(session, handoff, everybody, TRIES, now - pause, now)


def _hopeless(step: list[Contact], calls: Mapping[int, Alert]) -> bool:
    """Whether every call of this step has failed."""
    return all(one.id in calls and calls[one.id].status == "failed" for one in step)


def call(alert_id: int, belfry: Belfry) -> None:
    """Makes one call, if it is still needed, and writes down what came of it."""
    now = belfry.clock()
    with transaction(belfry.store) as session:
        alert = alerts.claim(session, alert_id, now)
        if alert is None:
            return
        contact = session.get_one(Contact, alert.contact_id)
        handoff = session.get_one(Handoff, alert.handoff_id)
        way, address, tries = contact.way, contact.address, alert.attempts
        told = _told(handoff, belfry, alert_id)
    status, code, due_at = "sent", None, now
    try:
        _ring(belfry.bells, way, address, told)
    except PuenteError as fault:
        code, due_at = fault.code, belfry.clock() + _pause(tries)
        status = "failed" if isinstance(fault, Permanent) or tries >= TRIES else "queued"
        metrics.failed("alert", fault.code)
    with transaction(belfry.store) as session:
        alerts.settle(session, alert_id, status, code, due_at, belfry.clock())
    log_it = logger.error if status == "failed" else logger.info
    log_it("called", alert=alert_id, handoff=told.handoff, way=way, status=status, code=code or "")


def _ring(bells: Mapping[str, Bell], way: str, address: str, told: Call) -> None:
    if way not in bells:
        raise Permanent(f"no_{way}")
    bells[way].ring(address, told)


def _pause(tries: int) -> timedelta:
    return min(FIRST_PAUSE * int(2 ** min(tries - 1, 10)), LONGEST_PAUSE)


def _told(handoff: Handoff, belfry: Belfry, alert_id: int) -> Call:
    """The call in the words of the staff: no word of the family, and not its number."""
    texts, topic = belfry.tools.texts, alerts.topic_of(handoff)
    link = belfry.link(alert_id)
    args = {
        "district": {"say": belfry.tools.packs[0].name},
        "topic": topic,
        "number": str(handoff.id),
        "link": link,
    }
    body = texts.render(SOURCE, "alert-text" if link else "alert-text-no-link", args)
    return Call(handoff.id, topic, texts.render(SOURCE, "alert-subject", args), body, link)
