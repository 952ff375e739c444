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
}
UNKNOWN: Final = Reason("the provider refused it", "look at the code on Twilio's error pages")


def reason_of(code: str | None) -> Reason:
    """What a message's code means to a person."""
    return REASONS.get(code or "", UNKNOWN)
