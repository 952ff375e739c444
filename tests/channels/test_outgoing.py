"""The official client over HTTP of our own, against a Twilio on loopback."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.outgoing import SHOWN, Found, Taken, TwilioSender, same_text
from bot.channels.twilio_http import ApiClient
from bot.errors import Away, OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings
from tests.standins.twilio import TwilioStandIn

pytestmark = pytest.mark.live
ACCOUNT, TOKEN = "AC" + "1" * 32, "a-token-of-the-test"
FAMILY, OURS, SERVICE = "+15555550142", "+15555550100", "MG" + "2" * 32


@pytest.fixture
def twilio() -> Iterator[TwilioStandIn]:
    with TwilioStandIn(token=TOKEN) as standin:
        yield standin


def settings(base: str, **more: Any) -> Settings:
    known = {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_PHONE_NUMBER": OURS,
        "TWILIO_WHATSAPP_NUMBER": "whatsapp:+15555550109",
        "PUBLIC_BASE_URL": "https://line.district.example/puente/",
        "TWILIO_API_BASE_URL": base,
    }
    return Settings(_env_file=None, **{**known, **more})


def sender(base: str, timeout: float = 5.0, **more: Any) -> TwilioSender:
    return TwilioSender(settings(base, **more), timeout)


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
    assert (type(error), error.code) == (Away, "twilio_connect")


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


def test_each_thread_sees_its_own_wait(twilio: TwilioStandIn) -> None:
    client, together = ApiClient(), Barrier(2)  # what threads share
    address = f"{twilio.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"

    def ask() -> None:
        client.request("POST", address, data={"To": FAMILY, "Body": "hola"}, auth=(ACCOUNT, TOKEN))

    def first() -> float | None:
        twilio.mode, twilio.retry_after = "429", "9"
        ask()
        together.wait(5)
        together.wait(5)  # the other has been answered without a wait
        return client.retry_after

    def second() -> float | None:
        together.wait(5)
        twilio.mode = "delay"
        ask()
        together.wait(5)
        return client.retry_after

    with ThreadPoolExecutor(2) as threads:
        waits = [threads.submit(job) for job in (first, second)]
        assert [wait.result(10) for wait in waits] == [9.0, None]
    client.session.close()


@pytest.mark.parametrize("mode", ["429", "problem"])
def test_after_a_429_no_thread_posts_until_the_wait_is_over(
    twilio: TwilioStandIn, mode: str
) -> None:
    twilio.mode, twilio.retry_after = mode, "0.6"
    by = sender(twilio.url)
    assert fault(by).code == "twilio_20429"
    twilio.mode = "ok"
    with ThreadPoolExecutor(8) as threads:
        held = list(threads.map(lambda _: fault(by), range(8)))
    assert {error.code for error in held} == {"twilio_held_back"}
    assert all(isinstance(error, Away) and 0 < (error.after or 0) <= 0.6 for error in held)
    assert len(twilio.asked) == 1
    time.sleep(0.65)
    assert send(by).provider_id == twilio.created[0].sid


def test_a_429_that_names_no_wait_is_answered_by_a_short_one(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.retry_after = "429", ""
    by = sender(twilio.url)
    error = fault(by)
    assert isinstance(error, Retryable)
    assert error.after is None
    assert fault(by).code == "twilio_held_back"


def test_an_endless_wait_does_not_silence_the_line_for_long(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.retry_after = "429", "86400"
    by = sender(twilio.url)
    fault(by)
    held = fault(by)
    assert isinstance(held, Away)
    assert 50 < (held.after or 0) <= 60


@pytest.mark.parametrize("mode", ["500", "502", "close", "nonsense", "nothing"])
def test_after_three_faults_in_a_row_nothing_is_posted_for_a_while(
    twilio: TwilioStandIn, mode: str
) -> None:
    twilio.mode = mode
    by = sender(twilio.url)
    assert all(isinstance(fault(by), OutcomeUnknown) for _ in range(3))
    spared = fault(by)
    assert (type(spared), spared.code) == (Away, "twilio_away")
    assert isinstance(spared, Away)
    assert 0 < (spared.after or 0) <= 2
    assert len(twilio.asked) == 3
    twilio.mode = "ok"
    by._sparing._breaker._next_try = 0.0  # the pause is over
    assert send(by).provider_id == twilio.created[-1].sid
    assert send(by).provider_id == twilio.created[-1].sid


@pytest.mark.parametrize("mode", ["21610", "21211", "21611", "401"])
def test_a_refusal_of_twilios_own_is_an_answer(twilio: TwilioStandIn, mode: str) -> None:
    twilio.mode = mode
    by = sender(twilio.url)
    assert {fault(by).code for _ in range(5)} == {f"twilio_{'20003' if mode == '401' else mode}"}
    assert len(twilio.asked) == 5


def test_a_twilio_that_was_away_is_found_again(twilio: TwilioStandIn) -> None:
    by = sender("http://127.0.0.1:9")  # nobody listens there
    assert {(type(e), e.code) for e in [fault(by) for _ in range(3)]} == {(Away, "twilio_connect")}
    assert fault(by).code == "twilio_away"
    by._http._base = sender(twilio.url)._http._base
    time.sleep(by._sparing._breaker.wait + 0.01)
    assert send(by).status == "accepted"


def test_a_connection_must_stand_sooner_than_an_answer_must_come() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as deaf:
        address = deaf.getsockname()
        crowd = [socket.socket() for _ in range(4)]  # nobody accepts, and the queue is full
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(address)
        began = time.monotonic()
        by = TwilioSender(settings(f"http://127.0.0.1:{address[1]}"), timeout=9, connect=0.3)
        error = fault(by)
        for one in crowd:
            one.close()
    assert (type(error), error.code) == (Away, "twilio_connect")
    assert time.monotonic() - began < 3


def look(by: TwilioSender, back: float = 1.0, channel: str = "sms") -> list[Found]:
    return by.look(FAMILY, channel, datetime.now(UTC) - timedelta(seconds=back))


def test_what_was_sent_to_a_family_is_found_newest_first(twilio: TwilioStandIn) -> None:
    by = sender(twilio.url)
    first, second = send(by, "uno"), send(by, "dos")
    send(by, "por whatsapp", channel="whatsapp")
    by.send("+15555550143", OURS, "sms", "otra familia", 13)
    twilio.became(twilio.created[0], "undelivered", 30005)
    newer, older = look(by)
    assert (newer.provider_id, newer.status, newer.text, newer.code) == (
        second.provider_id, "accepted", "dos", None,
    )  # fmt: skip
    assert (older.provider_id, older.status, older.code) == (
        first.provider_id, "undelivered", "twilio_30005",
    )  # fmt: skip
    assert abs(datetime.now(UTC) - older.created_at) < timedelta(seconds=10)
    [by_whatsapp] = look(by, channel="whatsapp")
    assert by_whatsapp.text == "por whatsapp"
    asked = twilio.looked[0]
    assert (asked.user, asked.password) == (ACCOUNT, TOKEN)
    assert dict(asked.form) == {"To": FAMILY, "PageSize": str(SHOWN)}


def test_what_was_taken_and_never_answered_is_found(twilio: TwilioStandIn) -> None:
    twilio.mode, twilio.delay = "hang", 1.0
    by = sender(twilio.url, timeout=0.2)
    assert isinstance(fault(by), OutcomeUnknown)
    [found] = look(by)
    assert [m.sid for m in twilio.created_for(12)] == [found.provider_id]


def test_older_messages_are_none_of_its_business(twilio: TwilioStandIn) -> None:
    by = sender(twilio.url)
    send(by)
    later = datetime.now(UTC) + timedelta(minutes=5)
    assert by.look(FAMILY, "sms", later) == []
    assert by.look(FAMILY, "sms", datetime.now(UTC) + timedelta(seconds=30))  # clocks differ


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("list-429", "twilio_20429"),
        ("list-500", "twilio_20500"),
        ("list-502", "twilio_502"),
        ("list-nonsense", "twilio_JSONDecodeError"),
        ("list-odd", "twilio_AttributeError"),
        ("hang-list", "twilio_ReadTimeout"),
    ],
)
def test_one_may_always_look_again(twilio: TwilioStandIn, mode: str, code: str) -> None:
    twilio.list_mode, twilio.delay = mode, 1.0
    by = sender(twilio.url, timeout=0.2)
    with pytest.raises(Retryable) as caught:
        look(by)
    assert caught.value.code == code
    assert FAMILY not in str(caught.value)
    assert caught.value.after == (7.0 if mode == "list-429" else None)


def test_a_wrong_token_hides_no_message(twilio: TwilioStandIn) -> None:
    with pytest.raises(Retryable) as caught:
        look(sender(twilio.url, TWILIO_AUTH_TOKEN="old"))
    assert caught.value.code == "twilio_20003"


def test_whom_we_ask_about_is_not_logged(
    twilio: TwilioStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    by = sender(twilio.url)
    send(by)
    look(by)
    assert FAMILY.removeprefix("+") not in caplog.text


def test_a_body_that_twilio_redacted_tells_nothing(twilio: TwilioStandIn) -> None:
    by = sender(twilio.url)
    send(by)
    twilio.list_mode = "redacted"
    assert [same_text("hola", found.text) for found in look(by)] == [None]


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("hola", "hola", True),
        ("hola ", "hola", True),
        ("“Sí” – l’école… «ya»", '"Sí" - l\'école... "ya"', True),
        ("6:00\u00a0PM\u202fhoy", "6:00 PM hoy", True),
        ("uno\ndos", "uno\r\ndos\n", True),
        ("Sí, ni\u00f1o", "Si\u0301, nin\u0303o", True),
        ("a\u200bb", "ab", True),
        ("hola", "Sent from your Twilio trial account - hola", True),
        ("الخميس 6", "الخميس 6", True),
        ("hola", "hola.", False),
        ("hola", "Hola", False),
        ("Room 12", "Room 13", False),
        ("niño", "nino", False),
        ("hola", "", None),
        ("hola", "  ", None),
    ],
)
def test_a_text_is_known_again_as_twilio_may_have_changed_it(
    ours: str, theirs: str, same: bool | None
) -> None:
    assert same_text(ours, theirs) is same


@given(st.text(min_size=1))
def test_every_text_is_the_same_as_itself(text: str) -> None:
    assert same_text(text, text) is (True if text.strip() else None)


def test_a_message_is_deleted_there_once_and_one_that_is_gone_is_no_fault(
    twilio: TwilioStandIn,
) -> None:
    by = sender(twilio.url)
    sid = send(by).provider_id
    twilio.under_way.add(sid)
    with pytest.raises(Retryable, match="twilio_20009"):
        by.erase(sid)
    twilio.under_way.clear()
    by.erase(sid)
    by.erase(sid)
    assert twilio.erased == [sid]


def test_one_message_is_asked_about_by_its_id(twilio: TwilioStandIn) -> None:
    by = sender(twilio.url)
    sid = send(by).provider_id
    first = by.fate(sid)
    assert first is not None
    assert (first.status, first.code, first.opted_out) == ("accepted", None, False)
    twilio.became(twilio.created[0], "undelivered", 21610)
    then = by.fate(sid)
    assert then is not None
    assert (then.status, then.code, then.opted_out) == ("undelivered", "twilio_21610", True)
    assert by.fate("SM" + "f" * 32) is None
    twilio.mode = "429"
    with pytest.raises(Retryable):
        by.fate(sid)


@pytest.mark.parametrize(("mode", "word"), [("429", Retryable), ("401", Retryable)])
def test_what_could_not_be_deleted_is_said(
    twilio: TwilioStandIn, mode: str, word: type[PuenteError]
) -> None:
    by = sender(twilio.url)
    sid = send(by).provider_id
    twilio.mode = mode
    with pytest.raises(word):
        by.erase(sid)
    assert twilio.erased == []
