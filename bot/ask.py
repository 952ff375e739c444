"""`puente ask`: a message from a phone, without the phone."""

from __future__ import annotations

import random
import re
import time
import uuid
from typing import Any

import requests

from bot import clock, wiring
from bot.channels.incoming import Incoming
from bot.channels.sms import size
from bot.conversation.deliver import Post, deliver
from bot.conversation.walk import converse
from bot.errors import NotReady, PuenteError
from bot.intake import Intake
from bot.language.keywords import Keywords
from bot.privacy.screen import Screen
from bot.settings import Settings
from bot.store import families, messages
from bot.store.db import Sessions, transaction
from bot.store.messages import Message

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
PATIENCE = 60.0
"""Seconds until an answer must be there."""


def ask(settings: Settings, text: str, number: str | None, channel: str) -> dict[str, Any]:
    """Keeps, answers and delivers `text` in this process. NotReady when `number` is none."""
    if number and not _E164.fullmatch(number):
        raise NotReady("number", "--from takes a number like +15555550123")
    _line_must_run(settings.rasa_urls[0])
    store, tools, senders = wiring.store(settings), wiring.tools(settings), wiring.senders(settings)
    intake = Intake(settings, store, Screen(), lambda job, key: None, clock.now, Keywords())
    post = Post(store, senders, clock.now)
    from_number = number or _nobodys_number(store)
    incoming = Incoming(
        provider_id=f"ASK{uuid.uuid4().hex}",
        number=from_number,
        our_number="+15555550100",
        channel=channel,
        text=text.encode("utf-8", "replace").decode(),
        payload="",
        media=0,
    )
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
