"""Mail through the district's own server, with its answers in our error words.

One connection for as many letters as are to leave. What the server has not been given whole it has
not taken; once it has, a broken connection leaves a letter of which nobody knows.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from html import escape
from typing import Final
from urllib.parse import unquote, urlsplit

from bot.clock import Clock
from bot.errors import Away, OutcomeUnknown, Permanent, Retryable
from bot.settings import LOOPBACK

PATIENCE = 10.0
"""Seconds that the server may take for each step."""
WHOLE_LINES: Final = SMTP.clone(max_line_length=900)
"""Headers in one line where they may be: an address that is folded is none to some programs."""
_BROKEN: Final = (smtplib.SMTPServerDisconnected, OSError)


@dataclass(frozen=True)
class Part:
    """What a letter says in one language. `direction` is ltr or rtl."""

    language: str
    direction: str
    lines: Sequence[str]
    stop: str
    """What stands over the address at which mail is ended."""


@dataclass(frozen=True)
class Letter:
    """One mail to one address."""

    to: str
    name: str
    """Names the letter for good: a second one of the same name is the same letter again."""
    subject: str
    parts: Sequence[Part]
    stop_at: str
    """The address at which mail is ended by one click."""


def connect(server: str) -> smtplib.SMTP:
    """An open connection; TLS unless the server is on this machine. smtplib's own errors, or
    Permanent when passwords and texts would travel in the open."""
    where = urlsplit(server)
    host, tls = where.hostname or "", ssl.create_default_context()
    if where.scheme == "smtps":
        post: smtplib.SMTP = smtplib.SMTP_SSL(
            host, where.port or 465, timeout=PATIENCE, context=tls
        )
    else:
        post = smtplib.SMTP(host, where.port or 587, timeout=PATIENCE)
        post.ehlo()
        if post.has_extn("starttls"):
            post.starttls(context=tls)
        elif host not in LOOPBACK:
            post.close()
            raise Permanent("mail_without_tls")
    if where.username:
        post.login(unquote(where.username), unquote(where.password or ""))
    return post


def hand_over(server: str, note: EmailMessage) -> None:
    """Takes one mail to the server. Retryable and Permanent only: when nobody knows whether it
    was taken it is Retryable, for mails that do no harm when they come twice."""
    try:
        with connect(server) as post:
            post.send_message(note)
    except smtplib.SMTPRecipientsRefused:
        raise Permanent("mail_refused") from None
    except smtplib.SMTPAuthenticationError:
        raise Retryable("mail_login") from None
    except (smtplib.SMTPException, OSError) as error:
        raise Retryable(f"mail_{type(error).__name__}") from None


class Postman:
    """Takes letters to the district's server over one connection, which is made when it is
    needed. Not for several threads."""

    def __init__(self, server: str, sender: str, district: str, clock: Clock) -> None:
        name, self._address = parseaddr(sender)
        self._from = formataddr((name or district, self._address))
        self._server, self._clock = server, clock
        self._open: smtplib.SMTP | None = None

    def ready(self) -> None:
        """Connects, if that is not done. Away when there is no server to talk to just now."""
        if self._open is not None:
            return
        try:
            self._open = connect(self._server)
        except Permanent as fault:
            raise Away(fault.code) from None
        except smtplib.SMTPAuthenticationError:
            raise Away("mail_login") from None
        except (smtplib.SMTPException, OSError) as error:
            raise Away(f"mail_{type(error).__name__}") from None

    def send(self, letter: Letter) -> None:
        """Hands a letter over. Retryable and Permanent: it surely was not taken; else
        OutcomeUnknown."""
        try:
            letter.to.encode("ascii")
        except UnicodeEncodeError:
            raise Permanent("mail_address") from None
        self.ready()
        assert self._open is not None
        try:
            self._envelope(self._open, letter.to)
        except _BROKEN as error:
            self.hang_up()
            raise Away(f"mail_{type(error).__name__}") from None
        written = self._written(letter).as_bytes(policy=WHOLE_LINES)
        try:
            code, _ = self._open.data(written)
        except smtplib.SMTPDataError as error:  # it would not even hear it
            raise self._refused(error.smtp_code) from None
        except _BROKEN as error:
            self.hang_up()
            raise OutcomeUnknown(f"mail_{type(error).__name__}") from None
        if code != 250:
            raise self._refused(code)

    def _envelope(self, post: smtplib.SMTP, to: str) -> None:
        code, _ = post.mail(self._address)
        if code != 250:  # the server does not know us: that is no fault of this letter
            self._reset(post)
            raise Away("mail_sender")
        code, _ = post.rcpt(to)
        if code not in (250, 251):
            raise self._refused(code)

    def _refused(self, code: int) -> Retryable | Permanent:
        if self._open is not None:
            self._reset(self._open)
        kind = Permanent if 500 <= code < 600 else Retryable
        return kind(f"mail_{code}")

    def _reset(self, post: smtplib.SMTP) -> None:
        try:
            post.rset()
        except (smtplib.SMTPException, OSError):
            self.hang_up()

    def hang_up(self) -> None:
        """Ends the connection, also one that is broken."""
        post, self._open = self._open, None
        if post is not None:
            try:
                post.quit()
            except (smtplib.SMTPException, OSError):
                post.close()

    def _written(self, letter: Letter) -> EmailMessage:
        made = EmailMessage(policy=WHOLE_LINES)
        made["From"], made["To"] = self._from, letter.to
        made["Subject"] = " ".join(letter.subject.split())
        made["Date"] = format_datetime(self._clock())
        made["Message-ID"] = f"<{letter.name}@{self._address.partition('@')[2]}>"
        made["Auto-Submitted"] = "auto-generated"
        made["List-Unsubscribe"] = f"<{letter.stop_at}>"
        made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        made.set_content(_plain(letter))
        made.add_alternative(_html(letter), subtype="html")
        made["Content-Language"] = ", ".join(part.language for part in letter.parts)
        return made


@contextmanager
def postman(server: str, sender: str, district: str, clock: Clock) -> Iterator[Postman]:
    """A postman whose connection is ended with the block."""
    made = Postman(server, sender, district, clock)
    try:
        yield made
    finally:
        made.hang_up()


def _plain(letter: Letter) -> str:
    return "\n\n".join(
        "\n".join([*part.lines, f"{part.stop}: {letter.stop_at}"]) for part in letter.parts
    )


def _html(letter: Letter) -> str:
    """Nothing but paragraphs, each part in its language and direction: no picture, no script."""
    first = letter.parts[0]
    body = "".join(
        f'<div lang="{part.language}" dir="{part.direction}">'
        + "".join(f"<p>{_lines(line)}</p>" for line in part.lines)
        + f'<p><a href="{escape(letter.stop_at)}">{escape(part.stop)}</a></p></div>'
        for part in letter.parts
    )
    return (
        f'<!doctype html><html lang="{first.language}" dir="{first.direction}">'
        f'<head><meta charset="utf-8"><title>{escape(letter.subject)}</title></head>'
        f"<body>{body}</body></html>"
    )


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))
