"""A mail to somebody on the staff, through the district's own server."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

from bot.channels.smtp import hand_over
from bot.settings import Settings

Post = Callable[[str, str, str], None]
"""Mails to an address, with a subject, a text. Raises Retryable or Permanent only."""


def notes(settings: Settings) -> Post | None:
    """How staff are written to; None where no mail server is set."""
    server, sender = settings.smtp_url.get_secret_value(), settings.mail_from

    def post(to: str, subject: str, text: str) -> None:
        note = EmailMessage()
        note["From"], note["To"], note["Subject"] = sender, to, " ".join(subject.split())
        note["Auto-Submitted"] = "auto-generated"
        note.set_content(text)
        hand_over(server, note)

    return post if server else None
