"""`puente ask`: a message from a phone, without the phone."""

from __future__ import annotations

import random
import time
import uuid
from dataclasses import replace
from functools import cache
from typing import Any

import requests

from bot import clock, wiring
from bot.channels.incoming import Incoming
from bot.channels.sms import size
from bot.conversation.deliver import Post, deliver
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.e164 import is_e164
from bot.errors import NotReady, PuenteError
from bot.intake import Intake
from bot.language.keywords import Keywords
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.privacy.tagger import Tagger
from bot.settings import Settings
from bot.store import families, messages, rota
from bot.store.db import Sessions, scratch, transaction
from bot.store.messages import Message

PATIENCE = 60.0
"""Seconds until an answer must be there."""
SHORT_PATIENCE = 8.0
"""The same where somebody waits before a page."""


def ask(settings: Settings, text: str, number: str | None, channel: str) -> dict[str, Any]:
    """Keeps, answers and delivers `text` in this process. NotReady when `number` is none."""
    if number and not is_e164(number):
        raise NotReady("number", "--from takes a number like +15555550123")
    _line_must_run(settings.rasa_urls[0])
    store, senders = wiring.store(settings), wiring.senders(settings)
    tools = wiring.tools(settings, store)
    screen, keywords = Screen(tagger=Tagger()), Keywords.shipped()
    intake = Intake(settings, store, screen, _to_nobody, clock.now, keywords)
    post = Post(store, senders, clock.now)
    from_number = number or _nobodys_number(store)
    incoming = _from_a_phone(text, from_number, channel)
    message_id = intake.keep(incoming, via="simulator")
    assert message_id is not None
    with transaction(store) as session:
        family_id = session.get_one(Message, message_id).family_id
    give_up = time.monotonic() + PATIENCE
    while True:
        converse(family_id, store, tools)
        deliver(family_id, post)
        with transaction(store) as session:
            row = session.get_one(Message, message_id)
            if row.status != "received":
                answer = _as_json(row, messages.replies(session, message_id))
                if number is None:
                    families.forget(session, from_number)
                return answer
        if time.monotonic() > give_up:
            raise PuenteError("no_answer", "the line did not answer within a minute")
        time.sleep(0.2)


def suppose(
    settings: Settings, real: Sessions, tools: Tools, text: str, language: str
) -> dict[str, Any]:
    """What a family that reads `language` (empty: not known yet) would get for `text`, and why.

    It walks as any message does, on a store in memory that is gone afterwards: nothing is kept,
    nobody is called and no person is asked. Of the real store it knows who is on duty. Nothing is
    said by a machine, as machine translations are remembered.
    """
    with scratch(sealer(settings)) as store:
        _same_on_duty(real, store, tools)
        taking = Intake(settings, store, _screen(), _to_nobody, tools.clock, tools.keywords)
        incoming = _from_a_phone(text, "+15555550199", "sms")
        message_id = taking.keep(incoming, "simulator", language)
        assert message_id is not None  # a fresh store refuses nothing
        row, replies = _answered(store, replace(tools, translator=None), message_id, SHORT_PATIENCE)
        trace = row.trace or {}
        more = {"facts": trace.get("facts", []), "steps": trace.get("steps", [])}
        return {**_as_json(row, replies), **more, "kept": row.text}


def _to_nobody(job: str, key: int) -> None:
    """A nudge: whoever asks answers, too."""


def _same_on_duty(real: Sessions, store: Sessions, tools: Tools) -> None:
    """Whether somebody may be called decides what a family in danger reads; nobody is called."""
    with transaction(real) as session:
        known = rota.duties(session, tools.clock(), tools.rings)
    with transaction(store) as session:
        for number, duty in enumerate(known):
            rota.add(session, "somebody", 1, "webhook", f"https://{number}.invalid", duty)


def _answered(
    store: Sessions, tools: Tools, message_id: int, patience: float
) -> tuple[Message, list[Message]]:
    """The message once it is answered, and its replies; PuenteError when that takes too long."""
    give_up = time.monotonic() + patience
    while True:
        with transaction(store) as session:
            family_id = session.get_one(Message, message_id).family_id
        converse(family_id, store, tools)
        with transaction(store) as session:
            row = session.get_one(Message, message_id)
            if row.status != "received":
                return row, list(messages.replies(session, message_id))
        if time.monotonic() > give_up:
            raise PuenteError("no_answer", "the line did not answer in time")
        time.sleep(0.2)


def _from_a_phone(text: str, number: str, channel: str) -> Incoming:
    return Incoming(
        provider_id=f"ASK{uuid.uuid4().hex}",
        number=number,
        our_number="+15555550100",
        channel=channel,
        text=text.encode("utf-8", "replace").decode(),
        payload="",
        media=0,
    )


@cache
def _screen() -> Screen:
    return Screen(tagger=Tagger())


def _line_must_run(rasa_url: str) -> None:
    try:
        requests.get(f"{rasa_url}/version", timeout=3)
    except requests.RequestException:
        raise PuenteError(
            "not_running", "the line does not run: start it with `make run`"
        ) from None


def _nobodys_number(store: Sessions) -> str:
    """A 555-01xx number that no family has: it is forgotten after the answer, with all its rows."""
    with transaction(store) as session:
        while True:
            number = f"+1{random.randint(200, 999)}55501{random.randint(0, 99):02d}"
            if families.find(session, number) is None:
                return number


def _as_json(row: Message, replies: list[Message]) -> dict[str, Any]:
    trace = row.trace or {}
    return {
        "language": trace.get("language"),
        "intent": trace.get("intent"),
        "intents": trace.get("intents"),
        "safety": trace.get("safety"),
        "redacted": row.redacted,
        "replies": [
            {
                "text": reply.text,
                "language": reply.language,
                "encoding": size(reply.text).encoding,
                "segments": size(reply.text).segments,
            }
            for reply in replies
        ],
        "handoff": trace.get("handoff"),
    }
