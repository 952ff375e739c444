"""Many texts at once, through the official asynchronous client, to a Twilio on loopback."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from bot.channels.crowd import Crowd
from bot.channels.outgoing import Taken
from bot.channels.pace import Pace
from bot.errors import Away, OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings
from tests.standins.twilio import TwilioStandIn

pytestmark = pytest.mark.live
TO = "+15555550142"


@pytest.fixture
def twilio() -> Iterator[TwilioStandIn]:
    with TwilioStandIn() as standin:
        yield standin


def settings(twilio: TwilioStandIn, base: str = "") -> Settings:
    return Settings(
        _env_file=None,
        TWILIO_ACCOUNT_SID=twilio.account,
        TWILIO_AUTH_TOKEN=twilio.token,
        TWILIO_PHONE_NUMBER="+15555550100",
        TWILIO_WHATSAPP_NUMBER="+15555550100",
        TWILIO_API_BASE_URL=base or twilio.url,
        PUBLIC_BASE_URL="https://line.district.example",
    )


def send(
    twilio: TwilioStandIn, *texts: str, channel: str = "sms", base: str = ""
) -> list[Taken | PuenteError]:
    """Sends texts one after the other; what came of each."""

    async def all_of_them() -> list[Taken | PuenteError]:
        outcomes: list[Taken | PuenteError] = []
        async with Crowd(settings(twilio, base), at_once=8, timeout=0.6) as crowd:
            for place, text in enumerate(texts, 1):
                try:
                    outcomes.append(await crowd.send(TO, channel, {"body": text}, place))
                except PuenteError as fault:
                    outcomes.append(fault)
        return outcomes

    return asyncio.run(all_of_them())


def test_a_text_arrives_as_the_other_sender_sends_it(twilio: TwilioStandIn) -> None:
    [taken] = send(twilio, "¿Van a venir? 你好")
    [made] = twilio.created
    assert taken == Taken(made.sid, "accepted")
    assert (made.to, made.sender, made.body) == (TO, "+15555550100", "¿Van a venir? 你好")
    assert made.callback == "https://line.district.example/twilio/status?m=1"
    assert (twilio.asked[0].user, twilio.asked[0].password) == (twilio.account, twilio.token)


def test_on_whatsapp_both_numbers_say_so(twilio: TwilioStandIn) -> None:
    send(twilio, "hola", channel="whatsapp")
    [made] = twilio.created
    assert (made.to, made.sender) == (f"whatsapp:{TO}", "whatsapp:+15555550100")


@pytest.mark.parametrize(
    ("mode", "word", "code"),
    [
        ("21211", Permanent, "twilio_21211"),
        ("21610", OptedOut, "twilio_21610"),
        ("21611", Retryable, "twilio_21611"),
        ("429", Retryable, "twilio_20429"),
        ("problem", Retryable, "twilio_20429"),
        ("401", Retryable, "twilio_20003"),
        ("500", OutcomeUnknown, "twilio_20500"),
        ("502", OutcomeUnknown, "twilio_502"),
        ("nonsense", OutcomeUnknown, "twilio_JSONDecodeError"),
        ("nothing", OutcomeUnknown, "twilio_no_sid"),
        ("hang", OutcomeUnknown, "twilio_TimeoutError"),
        ("close", OutcomeUnknown, "twilio_broken"),
    ],
)
def test_every_fault_is_one_of_our_words_and_holds_no_text(
    twilio: TwilioStandIn, mode: str, word: type[PuenteError], code: str
) -> None:
    twilio.mode, twilio.delay = mode, 2.0
    [fault] = send(twilio, "a family's words")
    assert type(fault) is word
    assert isinstance(fault, PuenteError)
    assert fault.code == code
    assert "words" not in repr(fault)
    assert fault.__cause__ is None
    assert fault.__context__ is None


def test_a_429_holds_all_of_them_back_for_as_long_as_it_says(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.retry_after = "429", "7"
    first, second = send(twilio, "one", "two")
    assert isinstance(first, Retryable)
    assert first.after == 7
    assert isinstance(second, Away)
    assert second.code == "twilio_held_back"
    assert len(twilio.asked) == 1


def test_a_twilio_that_is_not_there_has_surely_taken_nothing(twilio: TwilioStandIn) -> None:
    [fault] = send(twilio, "hello", base="http://127.0.0.1:9")
    assert isinstance(fault, Away)
    assert fault.code == "twilio_connect"


def test_many_are_on_their_way_at_once(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.delay = "delay", 0.3

    async def crowded() -> float:
        async with Crowd(settings(twilio), at_once=20) as crowd:
            began = time.perf_counter()
            sends = (crowd.send(TO, "sms", {"body": str(n)}, n) for n in range(20))
            await asyncio.gather(*sends)
            return time.perf_counter() - began

    assert asyncio.run(crowded()) < 3.0  # one after the other they would take six seconds
    assert Counter(one.body for one in twilio.created) == Counter(str(n) for n in range(20))


class Ticks:
    """A clock that a sleeper moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("rate", [1.0, 3.0, 10.0, 100.0])
@pytest.mark.parametrize("segments", [[1], [1, 2, 3], [3]])
def test_the_pace_is_kept_and_never_exceeded_in_any_second(
    rate: float, segments: list[int]
) -> None:
    ticks = Ticks()
    pace, left = Pace(rate, ticks, ticks.sleep), []

    async def go() -> None:
        for place in range(400):
            size = segments[place % len(segments)]
            await pace.take(size)
            left.append((ticks.now, size))

    asyncio.run(go())
    sent = sum(size for _, size in left[:-1])
    assert 0.98 <= sent / (left[-1][0] - left[0][0]) / rate <= 1.0
    for at, _ in left:
        within = [size for when, size in left if at <= when < at + 1.0]
        # A text's own segments go together: all but the last one's have had their time.
        assert sum(within[:-1]) < rate + 1e-6


def test_after_a_pause_nothing_has_been_saved_up() -> None:
    ticks = Ticks()
    pace = Pace(10, ticks, ticks.sleep)

    async def go() -> float:
        await pace.take(1)
        ticks.now += 60
        began = ticks.now
        for _ in range(11):
            await pace.take(1)
        return ticks.now - began

    assert asyncio.run(go()) == pytest.approx(1.01, abs=0.01)


def test_without_a_limit_nobody_waits() -> None:
    ticks = Ticks()
    pace = Pace(0, ticks, ticks.sleep)

    async def go() -> None:
        for _ in range(1000):
            await pace.take(3)

    asyncio.run(go())
    assert ticks.now == 100.0
