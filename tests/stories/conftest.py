"""A family with a phone, on a line without a network."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

import pytest

from bot.channels.incoming import Incoming
from bot.channels.pace import Pace
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import Post, deliver
from bot.conversation.noticing import Noticing
from bot.conversation.planning import Rules
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.errors import PuenteError
from bot.intake import Intake
from bot.knowledge.quiet import QuietHours
from bot.store import families, handoffs
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.wiring import Kept
from tests.conftest import FakePhone

_sid = itertools.count(1)
NIGHT = QuietHours.parse("20:00-08:00")


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

    def announcer(self, crowd: FakeCrowd) -> Announcer:
        """What broadcasts leave by, without a limit; it obeys the night."""
        return Announcer(
            store=self.store,
            clock=self.tools.clock,
            via="twilio",
            words=Sayings(self.store, self.tools),
            crowd=lambda: crowd,
            pacer=Pace,
            awake=lambda zone, now: not NIGHT.at(now, self.tools.zone),
            per_second={"text": 0.0, "whatsapp": 0.0},
            at_once=4,
        )

    def noticing(self) -> Noticing:
        """What the calendar of rights is kept with; two notices a month."""
        rules = Rules(weekly=3, zone=str(self.tools.zone), zones={})
        return Noticing(self.store, self.tools, rules, a_month=2)

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


@dataclass
class FakeCrowd:
    """Takes every text and remembers it; `faults` are raised for a number, one after the other."""

    sent: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    faults: dict[str, list[PuenteError]] = field(default_factory=dict)
    before: Callable[[str], None] = lambda _number: None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is open."""

    async def send(self, to: str, channel: str, what: dict[str, str], message_id: int) -> Kept:
        self.before(to)
        if waiting := self.faults.get(to):
            raise waiting.pop(0)
        self.sent.append((to, channel, what))
        await asyncio.sleep(0)
        return Kept(f"SM{message_id:032d}", "accepted")

    def to(self, number: str) -> list[str]:
        return [what.get("body", "") for to, _, what in self.sent if to == number]


@pytest.fixture
def crowd() -> FakeCrowd:
    return FakeCrowd()


@pytest.fixture
def announcer(line: Line, crowd: FakeCrowd) -> Announcer:
    return line.announcer(crowd)
