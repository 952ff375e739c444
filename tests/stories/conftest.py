"""A family with a phone, on a line without a network."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import pytest

from bot.channels.incoming import Incoming
from bot.conversation.deliver import Post, deliver
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.intake import Intake
from bot.store import families, handoffs
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from tests.conftest import FakePhone

_sid = itertools.count(1)


@dataclass
class Line:
    """The line as a family meets it: texts go in, texts come out."""

    intake: Intake
    tools: Tools
    store: Sessions
    phone: FakePhone = field(default_factory=FakePhone)
    number: str = "+15555550142"

    def receive(self, text: str, *, channel: str = "sms", media: int = 0, sid: str = "") -> None:
        """A text arrives and is kept; nobody has thought about it yet."""
        incoming = Incoming(
            provider_id=sid or f"IN{next(_sid):032d}",
            number=self.number,
            our_number="+15555550100",
            channel=channel,
            text=text,
            payload="",
            media=media,
        )
        self.intake.keep(incoming, via="twilio")

    def work(self) -> None:
        """The worker does what the nudges asked for."""
        family = self.family().id
        converse(family, self.store, self.tools)
        deliver(family, self.post())

    def post(self) -> Post:
        """The counter where texts leave for the family's phone."""
        return Post(self.store, {"twilio": self.phone}, self.tools.clock)

    def text(self, text: str, **how: object) -> list[str]:
        """A text arrives and is answered; what the family's phone shows for it."""
        before = len(self.phone.sent)
        self.receive(text, **how)  # type: ignore[arg-type]
        self.work()
        return [sent["text"] for sent in self.phone.sent[before:]]

    def family(self) -> Family:
        with transaction(self.store) as session:
            found = families.find(session, self.number)
            assert found is not None
            return found

    def handoffs(self) -> list[Handoff]:
        with transaction(self.store) as session:
            return list(handoffs.waiting(session))


@pytest.fixture
def line(intake: Intake, tools: Tools, store: Sessions) -> Line:
    return Line(intake, tools, store)
