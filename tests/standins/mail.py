"""A mail server on loopback that keeps what it takes, and refuses what a test wants refused."""

from __future__ import annotations

import email
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Any, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope, Session


@dataclass
class Mailbox:
    """What the server does: `faults` are its answers to an address, `at_data` to a letter, one
    after another; then `answer`."""

    letters: list[Envelope] = field(default_factory=list)
    faults: dict[str, list[str]] = field(default_factory=dict)
    at_data: list[str] = field(default_factory=list)
    answer: str = "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if waiting := self.faults.get(address):
            return waiting.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.letters.append(envelope)
        answer = self.at_data.pop(0) if self.at_data else self.answer
        if answer == "hang up":
            server.transport.abort()
        return answer

    def to(self, address: str) -> list[EmailMessage]:
        """The letters to this address, as a mail program reads them."""
        return [
            cast(EmailMessage, email.message_from_bytes(bytes(one.content or b""), policy=default))
            for one in self.letters
            if one.rcpt_tos == [address]
        ]


@contextmanager
def serving(mailbox: Mailbox, **how: Any) -> Iterator[int]:
    """The server at work; its port. `how` is aiosmtpd's own."""
    running = Controller(mailbox, hostname="127.0.0.1", port=free_port(), **how)
    running.start()
    try:
        yield running.port
    finally:
        running.stop()


def free_port() -> int:
    """A port where nobody answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
