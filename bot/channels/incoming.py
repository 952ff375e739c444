"""What Twilio posts to us: is it really Twilio, and what does it say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import regex
from twilio.request_validator import RequestValidator

from bot.errors import Refused

_NUMBER = regex.compile(r"\+?[0-9]{3,20}")
"""A telephone number or a short code, as Twilio writes them."""
ID = regex.compile(r"[A-Za-z0-9_-]{4,64}")
"""An id as Twilio gives them, and as our rows can keep them."""
WHATSAPP = "whatsapp:"
OPTED_OUT = frozenset({21610, 63014})
"""Twilio's codes for a number that wants nothing from us."""


@dataclass(frozen=True)
class Incoming:
    """An inbound message. `text` is as the family wrote it: screen it before it is kept."""

    provider_id: str
    number: str
    our_number: str
    channel: str
    text: str
    payload: str
    media: int


@dataclass(frozen=True)
class StatusReport:
    """What became of a message of ours."""

    provider_id: str
    message_id: int | None
    status: str
    """Empty when Twilio's word for it is none that we know."""
    code: str | None
    opted_out: bool


def check_signature(token: str, url: str, form: Any, signature: str) -> None:
    """Refused unless Twilio signed exactly this request. `form` is a MultiDict."""
    try:
        valid = RequestValidator(token).validate(url, form, signature)
    except ValueError:  # a target that no address can have
        raise Refused("signature") from None
    if not valid:
        raise Refused("signature")


def read_message(form: Mapping[str, str]) -> Incoming:
    """The message in Twilio's form; Refused when it names no sender, receiver or id."""
    channel, number = _address(form.get("From", ""))
    _, ours = _address(form.get("To", ""))
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    if not number or not ours or not ID.fullmatch(sid):
        raise Refused("form")
    return Incoming(
        provider_id=sid,
        number=number,
        our_number=ours,
        channel=channel,
        text=_said(form),
        payload=_sent(form),
        media=_media(form.get("NumMedia", "")),
    )


def _sent(form: Mapping[str, str]) -> str:
    """What a button or list entry sends, or what Twilio itself has taken the text for: STOP, START
    or HELP, which it tells only of a service with Advanced Opt-Out. It has obeyed that already, in
    whatever words it was said."""
    return form.get("ButtonPayload") or form.get("ListId") or form.get("OptOutType") or ""


def _said(form: Mapping[str, str]) -> str:
    """The text, or what a tapped button or list entry says when there is none."""
    return form.get("Body") or form.get("ButtonText") or form.get("ListTitle") or ""


def _media(value: str) -> int:
    """How many files came along. They are noted, and never fetched."""
    return min(int(value[:9]), 10) if value.isascii() and value.isdigit() else 0


def _address(value: str) -> tuple[str, str]:
    """(channel, number) of an address as Twilio writes it; an empty number when it is none."""
    channel = "whatsapp" if value.startswith(WHATSAPP) else "sms"
    number = value.removeprefix(WHATSAPP)
    return channel, number if _NUMBER.fullmatch(number) else ""


STATUSES = {
    "queued": "accepted",
    "accepted": "accepted",
    "scheduled": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "delivered": "delivered",
    "partially_delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "undelivered",
    "canceled": "failed",
}
"""Twilio's statuses as ours."""


def read_status(form: Mapping[str, str], args: Mapping[str, str]) -> StatusReport:
    """The report in a status callback; our own message id travels in the callback's address."""
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    status = form.get("MessageStatus") or form.get("SmsStatus") or ""
    if not ID.fullmatch(sid) or not status:
        raise Refused("form")
    ours, code = args.get("m", ""), form.get("ErrorCode", "")
    known = code.isascii() and code.isdigit() and len(code) < 9
    return StatusReport(
        provider_id=sid,
        message_id=int(ours) if ours.isascii() and ours.isdigit() and len(ours) < 10 else None,
        status=STATUSES.get(status, ""),
        code=f"twilio_{code}" if known else None,
        opted_out=known and int(code) in OPTED_OUT,
    )
