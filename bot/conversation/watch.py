"""What the tick looks after: hand-offs that nobody took, claims that ran out, and the canary."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import clock
from bot.conversation import handoff as handing
from bot.conversation.announce import ANNOUNCING
from bot.conversation.effects import Cause, write_effect
from bot.conversation.informing import inform
from bot.conversation.mailing import MAILING
from bot.conversation.turn import Tools
from bot.dialogue.say import Say
from bot.store import (
    consents,
    cursors,
    families,
    forgetting,
    handoffs,
    households,
    marks,
    messages,
    retention,
    waiting,
)
from bot.store.db import Session, Sessions, transaction
from bot.store.handoffs import FRESH, Handoff
from bot.store.messages import Message
from bot.store.retention import Terms

CANARY_SONG = "what events are coming up at school this month"
"""A question, since a greeting is answered without the model and would not notice its absence."""
EVERY = timedelta(seconds=20)
SCHOOLS, DAILY = timedelta(minutes=1), timedelta(hours=23)
"""Between two looks at where the children of waiting families are, and of all."""
AT_ONCE, DONE = 500, -1
"""Families that are looked at in one transaction; and where the daily look stands when it is
over."""
NIGHT = range(1, 5)
"""The hours, in the district's time, in which what is past its term is deleted."""
NIGHTLY = timedelta(hours=12)


def tell_of_late_handoffs(store: Sessions, tools: Tools) -> list[int]:
    """Queues a text for each family whose hand-off is late or whose person fell silent, once."""
    now, told = tools.clock(), []
    with transaction(store) as session:
        for silent in handoffs.expired_claims(session, now):
            told += _take_back(session, silent, tools, now)
        for late in handoffs.overdue(session, now):
            if handoffs.claimed_by(session, late.family_id, now):
                continue  # a person is talking with this family right now
            late.told_late_at = now
            say, late.due_at = handing.late(tools.packs, tools.zone, now, late)
            if late.family_id not in told:  # one apology, however many matters are late
                told += _queue(session, late, say, tools, now)
    return told


def hand_over_lost_replies(store: Sessions, tools: Tools) -> int:
    """A reply that did not arrive is a person's to say, by another way; how many there were."""
    now = tools.clock()
    with transaction(store) as session:
        lost = waiting.not_arrived(session)
        for reply in lost:
            reply.told_staff = True
            if reply.via == families.CANARY_VIA:
                continue  # nobody waits for it
            if reply.code == "opted_out" and not consents.began_by(session, reply.reply_to):
                continue  # it is what the family asked for
            effect, _ = handing.to_person(
                tools.packs, tools.zone, now, "not_delivered", "today", reply.language or "en"
            )
            family = session.get_one(families.Family, reply.family_id)
            write_effect(effect, Cause(session, family, reply.id, reply.language, now))
        return len(lost)


def nothing_goes_out(session: Session) -> bool:
    """Whether no broadcast and no mail is being sent: a good moment for a worker to end."""
    now = clock.now()
    return all(marks.is_free(session, name, now) for name in (ANNOUNCING, MAILING))


def look_for_schools(store: Sessions, now: datetime) -> None:
    """Keeps the lists of a school's liaison quick, however large the district: notes which families
    have a child at a school, of those that wait every minute, of all a few at a time once a day."""
    with transaction(store) as session:
        if marks.take_turn(session, "schools", now, SCHOOLS):
            households.look_for_schools(session, handoffs.waiting_families())
        at = cursors.read(session, "schools")
        if at is None or at == DONE:
            if not marks.take_turn(session, "all schools", now, DAILY):
                return
            at = 0
        some = families.after(session, at, AT_ONCE)
        households.look_for_schools(session, some)
        cursors.write(session, "schools", some[-1] if len(some) == AT_ONCE else DONE)


def forget_those_who_asked(store: Sessions, now: datetime) -> int:
    """Families that asked for it are forgotten; how many."""
    with transaction(store) as session:
        return forgetting.forget_those_who_asked(session, now)


def keep_to_the_terms(store: Sessions, tools: Tools, terms: Terms) -> int:
    """At night, deletes what is past its term; how many rows went. One tick does it."""
    now = tools.clock()
    if now.astimezone(tools.zone).hour not in NIGHT:
        return 0
    with transaction(store) as session:
        if not marks.take_turn(session, "retention", now, NIGHTLY):
            return 0
    return tidy(store, now, terms)


def tidy(store: Sessions, now: datetime, terms: Terms) -> int:
    """Deletes what is past its term, however much it is; how many rows went."""
    total = 0
    while True:
        with transaction(store) as session:
            gone = retention.forget_the_old(session, now, terms)
        total += gone
        if not gone:
            return total


def _take_back(session: Session, silent: Handoff, tools: Tools, now: datetime) -> list[int]:
    """The bot speaks again. Done, if the person had the last word; else it waits for one anew."""
    if messages.person_spoke_last(session, silent.family_id):
        silent.status, silent.done_at = "done", now
    else:
        handoffs.give_back_alarm(silent, silent.owner)
        if _is_forgotten(silent, now):
            silent.raised_at = now
        silent.status = "queued"
        silent.due_at = handing.due_again(tools.packs, tools.zone, now)
    silent.owner, silent.owner_id, silent.claimed_until = "", None, None
    return _queue(session, silent, handing.expired(), tools, now)


def _is_forgotten(alarm: Handoff, now: datetime) -> bool:
    """Whether nobody has this alarm, and it is a day old: it begins anew, with the first step."""
    fresh = alarm.raised_at is not None and alarm.raised_at > now - FRESH
    return alarm.priority == "now" and alarm.taken_at is None and not fresh


def _queue(session: Session, about: Handoff, say: Say, tools: Tools, now: datetime) -> list[int]:
    """On the line that the family last wrote by; a family that opted out hears nothing."""
    family = session.get_one(families.Family, about.family_id)
    told = inform(session, family, [say], tools, now, language=about.language)
    return [family.id] if told else []


def sing(store: Sessions, now: datetime) -> list[int]:
    """Lets the canary say hello through the whole line; its older songs are forgotten."""
    with transaction(store) as session:
        if not marks.take_turn(session, "canary", now, EVERY):
            return []
        bird = families.of_number(session, families.CANARY, now)
        bird.state, bird.language = {}, "en"
        messages.forget(session, bird.id, before=now - timedelta(minutes=2))
        session.add(
            Message(
                family_id=bird.id,
                direction="in",
                via=families.CANARY_VIA,
                channel="sms",
                text=CANARY_SONG,
                status="received",
                created_at=now,
                updated_at=now,
            )
        )
        return [bird.id]
