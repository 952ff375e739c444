"""From Twilio's webhook to Twilio's API, through real Redis, Rasa and the official client."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.live.conftest import NUMBER, RunningLine, new_sid, until

pytestmark = pytest.mark.live
_phones = itertools.count(10)


def a_text(body: str, phone: str, sid: str, **more: str) -> dict[str, str]:
    return {
        "MessageSid": sid,
        "AccountSid": "AC" + "1" * 32,
        "From": phone,
        "To": NUMBER,
        "Body": body,
        "NumMedia": "0",
        **more,
    }


@pytest.fixture
def phone() -> str:
    return f"+1202555{next(_phones):04d}"


def test_a_spanish_question_is_answered_once_in_spanish_and_delivered(
    line: RunningLine, phone: str
) -> None:
    form = a_text("Hola, ¿hay cuidado de niños en la reunión del jueves?", phone, new_sid())
    answer = line.post("/twilio/inbound", form)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/xml")
    until(lambda: len(line.twilio.sent_to(phone)) == 1)
    [message] = line.twilio.sent_to(phone)
    assert "cuidado de niños" in message.body
    report = {"MessageSid": message.sid, "MessageStatus": "delivered"}
    assert line.post(message.callback_path, report).status_code == 204


def test_the_same_text_ten_times_at_once_leads_to_one_answer(line: RunningLine, phone: str) -> None:
    form = a_text("where can my family get food this week", phone, new_sid())
    with ThreadPoolExecutor(10) as crowd:
        answers = list(crowd.map(lambda _: line.post("/twilio/inbound", form), range(10)))
    assert [a.status_code for a in answers] == [200] * 10
    until(lambda: len(line.twilio.sent_to(phone)) >= 1)
    line.post("/twilio/inbound", form)
    other = a_text("thank you", phone, new_sid())
    line.post("/twilio/inbound", other)
    until(lambda: len(line.twilio.sent_to(phone)) >= 2)
    assert len(line.twilio.sent_to(phone)) == 2


def test_a_forged_text_is_refused(line: RunningLine, phone: str) -> None:
    form = a_text("hola", phone, new_sid())
    forged = requests.post(
        f"{line.door}/twilio/inbound",
        data=form,
        headers={"X-Twilio-Signature": "bm90IHR3aWxpbw=="},
        timeout=10,
    )
    assert forged.status_code == 403
    assert not line.twilio.sent_to(phone)


def test_whatsapp_is_answered_on_whatsapp(line: RunningLine, phone: str) -> None:
    address = f"whatsapp:{phone}"
    form = a_text("what events are there this week?", address, new_sid())
    form |= {"To": f"whatsapp:{NUMBER}", "ProfileName": "Ana"}
    line.post("/twilio/inbound", form)
    until(lambda: len(line.twilio.sent_to(address)) == 1)
    assert line.twilio.sent_to(address)[0].sender == f"whatsapp:{NUMBER}"


RSVP = ("yes we are coming to the family meeting on thursday", "2", "3", "1 2")


def test_a_worker_killed_between_tell_and_commit_changes_nothing_in_a_form(
    line: RunningLine, phone: str
) -> None:
    """At every turn of an RSVP: what was told is told again, and the answers are the same."""
    for turn, text in enumerate(RSVP, 1):
        line.fail("turn_thought")
        line.post("/twilio/inbound", a_text(text, phone, new_sid()))
        until(lambda: line.failed("turn_thought"))
        until(lambda: len(line.twilio.sent_to(phone)) == turn, 90)  # noqa: B023 - waited for here
    last = line.twilio.sent_to(phone)[-1].body
    assert "Adults: 2, children: 3" in last
    assert "not arranged yet" in last


def test_an_rsvp_is_taken_to_its_end_by_numbers(line: RunningLine, phone: str) -> None:
    said = ["yes we are coming to the family meeting on thursday", "2", "what?", "3", "1 2"]
    for turn, text in enumerate(said, 1):
        line.post("/twilio/inbound", a_text(text, phone, new_sid()))
        until(lambda: len(line.twilio.sent_to(phone)) == turn)  # noqa: B023 - waited for here
    last = line.twilio.sent_to(phone)[-1].body
    assert "Adults: 2, children: 3" in last
    assert "not arranged yet" in last
