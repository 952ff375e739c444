"""The official client over HTTP of our own, against a Twilio on loopback."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from bot.channels.outgoing import ApiClient, Taken, TwilioSender
from bot.errors import OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings
from tests.standins.twilio import TwilioStandIn

pytestmark = pytest.mark.live
ACCOUNT, TOKEN = "AC" + "1" * 32, "a-token-of-the-test"
FAMILY, OURS, SERVICE = "+15555550142", "+15555550100", "MG" + "2" * 32


@pytest.fixture
def twilio() -> Iterator[TwilioStandIn]:
    with TwilioStandIn(token=TOKEN) as standin:
        yield standin


def sender(base: str, timeout: float = 5.0, **more: Any) -> TwilioSender:
    known = {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_PHONE_NUMBER": OURS,
        "TWILIO_WHATSAPP_NUMBER": "whatsapp:+15555550109",
        "PUBLIC_BASE_URL": "https://line.district.example/puente/",
        "TWILIO_API_BASE_URL": base,
    }
    return TwilioSender(Settings(_env_file=None, **{**known, **more}), timeout)


def send(by: TwilioSender, text: str = "hola", channel: str = "sms", ours: str = OURS) -> Taken:
    return by.send(FAMILY, ours, channel, text, 12)


def fault(by: TwilioSender) -> PuenteError:
    with pytest.raises(PuenteError) as caught:
        send(by)
    return caught.value


def test_a_message_is_created_as_the_account_with_our_id_in_its_callback(
    twilio: TwilioStandIn,
) -> None:
    text = "Sí, hay cuidado de niños 👨‍👩‍👧‍👦 & más + 100%\nالخميس"
    taken = send(sender(twilio.url), text)
    [asked] = twilio.asked
    assert (asked.user, asked.password) == (ACCOUNT, TOKEN)
    assert asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert dict(asked.form) == {
        "To": FAMILY,
        "From": OURS,
        "Body": text,
        "StatusCallback": "https://line.district.example/puente/twilio/status?m=12",
    }
    assert taken == Taken(twilio.created[0].sid, "accepted")


@pytest.mark.parametrize("prefix", ["", "/", "/twilio/stand-in", "/twilio/stand-in/"])
def test_the_base_address_may_have_a_path(twilio: TwilioStandIn, prefix: str) -> None:
    send(sender(twilio.url + prefix))
    assert twilio.created[0].path.startswith(prefix.rstrip("/") + "/2010-04-01/Accounts/")


@pytest.mark.parametrize(
    ("channel", "ours", "settings", "to", "origin"),
    [
        ("sms", "+15555550101", {}, FAMILY, {"From": "+15555550101"}),
        ("sms", "", {}, FAMILY, {"From": OURS}),
        ("sms", OURS, {"TWILIO_MESSAGING_SERVICE_SID": SERVICE}, FAMILY,
         {"MessagingServiceSid": SERVICE}),
        ("whatsapp", OURS, {}, f"whatsapp:{FAMILY}", {"From": f"whatsapp:{OURS}"}),
        ("whatsapp", "", {}, f"whatsapp:{FAMILY}", {"From": "whatsapp:+15555550109"}),
        ("whatsapp", OURS, {"TWILIO_MESSAGING_SERVICE_SID": SERVICE}, f"whatsapp:{FAMILY}",
         {"From": f"whatsapp:{OURS}"}),
    ],
)  # fmt: skip
def test_an_answer_leaves_from_where_the_family_wrote_to(
    twilio: TwilioStandIn,
    channel: str,
    ours: str,
    settings: dict[str, Any],
    to: str,
    origin: dict[str, str],
) -> None:
    send(sender(twilio.url, **settings), channel=channel, ours=ours)
    form = twilio.created[0].form
    assert form["To"] == to
    assert {n: v for n, v in form.items() if n in ("From", "MessagingServiceSid")} == origin


@pytest.mark.parametrize(
    ("mode", "word", "code"),
    [
        ("429", Retryable, "twilio_20429"),
        ("problem", Retryable, "twilio_20429"),
        ("21611", Retryable, "twilio_21611"),
        ("401", Retryable, "twilio_20003"),
        ("21610", OptedOut, "twilio_21610"),
        ("21211", Permanent, "twilio_21211"),
        ("21614", Permanent, "twilio_21614"),
        ("21408", Permanent, "twilio_21408"),
        ("63016", Permanent, "twilio_63016"),
        ("500", OutcomeUnknown, "twilio_20500"),
        ("502", OutcomeUnknown, "twilio_502"),
        ("close", OutcomeUnknown, "twilio_broken"),
        ("nonsense", OutcomeUnknown, "twilio_JSONDecodeError"),
        ("nothing", OutcomeUnknown, "twilio_no_sid"),
    ],
)
def test_every_refusal_has_its_word(
    twilio: TwilioStandIn, mode: str, word: type[PuenteError], code: str
) -> None:
    twilio.mode = mode
    error = fault(sender(twilio.url))
    assert (type(error), error.code) == (word, code)
    assert FAMILY not in str(error)
    assert "hola" not in str(error)
    assert len(twilio.asked) == 1  # nothing is asked for twice on its own


@pytest.mark.parametrize("mode", ["close", "hang"])
def test_after_an_answer_that_never_came_nobody_knows(twilio: TwilioStandIn, mode: str) -> None:
    twilio.mode, twilio.delay = mode, 3.0
    began = time.monotonic()
    assert isinstance(fault(sender(twilio.url, timeout=0.2)), OutcomeUnknown)
    assert time.monotonic() - began < 2
    assert len(twilio.created) == 1


def test_a_slow_answer_within_the_time_allowed_is_an_answer(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.delay = "delay", 0.2
    assert send(sender(twilio.url)).provider_id == twilio.created[0].sid


def test_where_nobody_listens_nothing_happened() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))  # bound, and not listening
        error = fault(sender(f"http://127.0.0.1:{reserved.getsockname()[1]}"))
    assert (type(error), error.code) == (Retryable, "twilio_connect")


def test_a_wrong_token_is_not_the_messages_fault(twilio: TwilioStandIn) -> None:
    assert isinstance(fault(sender(twilio.url, TWILIO_AUTH_TOKEN="old")), Retryable)
    assert twilio.created == []


@pytest.mark.parametrize(
    ("header", "after"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("86400", 3600.0),
        ("inf", None),
        ("nan", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("", None),
    ],
)
def test_what_twilio_asks_us_to_wait_is_kept(
    twilio: TwilioStandIn, header: str, after: float | None
) -> None:
    twilio.mode, twilio.retry_after = "429", header
    error = fault(sender(twilio.url))
    assert isinstance(error, Retryable)
    assert error.after == after


def test_each_thread_sees_its_own_wait() -> None:
    with TwilioStandIn(token=TOKEN, mode="429", retry_after="9") as busy:
        by, together = sender(busy.url), Barrier(2)
        client = by._client.http_client  # what threads share
        assert isinstance(client, ApiClient)

        def first() -> float | None:
            fault(by)
            together.wait(5)  # the other has been answered without a wait
            together.wait(5)
            return client.retry_after

        def second() -> float | None:
            together.wait(5)
            busy.mode = "ok"
            send(by)
            together.wait(5)
            return client.retry_after

        with ThreadPoolExecutor(2) as threads:
            waits = [threads.submit(job) for job in (first, second)]
            assert [wait.result(10) for wait in waits] == [9.0, None]
