"""Why a text did not arrive, in plain words, and what a person may do; by Twilio's codes.

Source: Twilio's error pages (www.twilio.com/docs/api/errors/<code>), read November 2026.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Reason:
    """What happened, and what may be done about it."""

    what: str
    todo: str


_ASK = "ask the family for another number or another form"
_ADDRESS = "ask the family for another address or another form"
_SERVER = "whoever looks after the district's mail server knows more"
_WAIT = "try once more on another day"
_DISTRICT = "whoever looks after the line's Twilio account must mend this"

REASONS: Final = {
    "opted_out": Reason("the family has said STOP", "do not text; call or meet if it matters"),
    "expired": Reason("it could not be sent in time", _WAIT),
    "lost_again": Reason("nobody knows whether it arrived", "ask the family by another way"),
    "cannot_tell": Reason("nobody knows whether it arrived", "ask the family by another way"),
    "twilio_21211": Reason("there is no such number", _ASK),
    "twilio_21408": Reason("texts to this country are not allowed", _DISTRICT),
    "twilio_21610": Reason("the family has said STOP", "do not text; call or meet if it matters"),
    "twilio_21612": Reason("this number cannot be texted from ours", _ASK),
    "twilio_21614": Reason("the number takes no texts", _ASK),
    "twilio_21617": Reason("the text is too long", "shorten it"),
    "twilio_30003": Reason("the phone is off or out of reach", _WAIT),
    "twilio_30004": Reason("the carrier or the family blocks our texts", _ASK),
    "twilio_30005": Reason("the number is not in use", _ASK),
    "twilio_30006": Reason("it is a landline", "call instead"),
    "twilio_30007": Reason("a carrier took it for spam", _DISTRICT),
    "twilio_30008": Reason("the carrier does not say why", _WAIT),
    "twilio_30034": Reason("our number is not registered with the carriers", _DISTRICT),
    "twilio_63003": Reason("this number has no WhatsApp", "text instead, if the family agrees"),
    "twilio_63016": Reason("WhatsApp wants an approved template", _DISTRICT),
    "twilio_63024": Reason("WhatsApp does not take this number", "text instead, if it agrees"),
    "mail_lost": Reason("nobody knows whether the mail left", "ask the family by another way"),
    "mail_address": Reason("mail cannot be sent to this address", _ADDRESS),
    "mail_550": Reason("there is no such mailbox", _ADDRESS),
    "mail_551": Reason("the mailbox has moved", _ADDRESS),
    "mail_552": Reason("the mailbox is full", "try once more on another day, or call"),
    "mail_553": Reason("the address is written wrongly", _ADDRESS),
    "mail_554": Reason("the mail server refused it", _SERVER),
}
_BY_MAIL: Final = {
    "mail_4": Reason("the mail server has been putting it off", _WAIT),
    "mail_5": Reason("the mail server does not take it", _SERVER),
    "mail_": Reason("nobody knows whether the mail left", "ask the family by another way"),
}
"""By how the code begins: the rest is the server's own."""
UNKNOWN: Final = Reason("the provider refused it", "look at the code on Twilio's error pages")


def reason_of(code: str | None) -> Reason:
    """What a message's code means to a person."""
    known = REASONS.get(code or "")
    by_mail = (reason for start, reason in _BY_MAIL.items() if (code or "").startswith(start))
    return known or next(by_mail, UNKNOWN)
