"""How somebody on call is reached: a text, an e-mail, a request to a chat's or pager's webhook.

A call holds no word of the family and not its number: which kind of danger, which hand-off, and
how to take it. Made twice it does no harm, so what is of unknown outcome is made again.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from email.message import EmailMessage
from typing import Protocol

import requests

from bot.channels.smtp import PATIENCE, hand_over
from bot.errors import OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings


@dataclass(frozen=True)
class Call:
    """What somebody on call is told."""

    handoff: int
    topic: str
    """The kind of danger as staff read it: 'self-harm', 'missing child'."""
    subject: str
    text: str
    link: str
    """Where the matter is taken; empty when the line has no public address."""


class Bell(Protocol):
    """Something that reaches a person. Raises Retryable or Permanent only."""

    def ring(self, address: str, call: Call) -> None:
        """Hands the call over to whoever carries it."""
        ...


class Notifier(Protocol):
    """What can send a text that is no family's."""

    def notify(self, to: str, text: str) -> None:
        """Sends `text` to the E.164 number `to`."""
        ...


@dataclass(frozen=True)
class TextBell:
    """A text from the district's number, through Twilio."""

    twilio: Notifier

    def ring(self, address: str, call: Call) -> None:
        try:
            self.twilio.notify(address, call.text)
        except OutcomeUnknown as unknown:
            raise Retryable(unknown.code) from None


@dataclass(frozen=True)
class MailBell:
    """An e-mail through the district's own server."""

    server: str
    """smtp://[user:password@]host[:port], smtps:// for TLS from the first byte."""
    sender: str

    def ring(self, address: str, call: Call) -> None:
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self.sender, address, call.subject
        letter["X-Priority"], letter["Auto-Submitted"] = "1", "auto-generated"
        letter.set_content(call.text)
        hand_over(self.server, letter)


@dataclass(frozen=True)
class WebBell:
    """A JSON request: `text` is what chats show, the other fields are for programs."""

    session: requests.Session

    def ring(self, address: str, call: Call) -> None:
        try:
            answer = self.session.post(
                address, json=asdict(call), timeout=(3, PATIENCE), allow_redirects=False
            )
        except requests.RequestException as error:
            raise Retryable(f"webhook_{type(error).__name__}") from None
        if not answer.ok or answer.is_redirect:
            kind: type[PuenteError] = Retryable if answer.status_code >= 429 else Permanent
            raise kind(f"webhook_{answer.status_code}")


def bells(settings: Settings, twilio: Notifier | None) -> dict[str, Bell]:
    """The ways to reach somebody that these settings allow, by name."""
    found: dict[str, Bell] = {"webhook": WebBell(requests.Session())}
    if twilio is not None:
        found["sms"] = TextBell(twilio)
    if settings.smtp_url.get_secret_value():
        found["email"] = MailBell(settings.smtp_url.get_secret_value(), settings.mail_from)
    return found
