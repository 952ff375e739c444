"""From Twilio's webhook to Twilio's API, through real Redis, Rasa and the official client."""

from __future__ import annotations

import itertools
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.live.conftest import NUMBER, PUBLIC, RunningLine, new_sid, until

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


def test_somebody_on_call_is_told_of_danger_and_takes_it(line: RunningLine, phone: str) -> None:
    on_call = phone.replace("+1202", "+1303")
    added = line.puente("oncall", "add", "Ms. Rivera", "--sms", on_call)
    assert added.returncode == 0, added.stderr
    said = "mi hija dice que se quiere morir, esta encerrada en el baño"
    assert line.post("/twilio/inbound", a_text(said, phone, new_sid())).status_code == 200
    until(lambda: len(line.twilio.sent_to(on_call)) == 1, 10)
    [call] = line.twilio.sent_to(on_call)
    assert "encerrada" not in call.body
    assert phone not in call.body
    number = call.body.partition("Reply OK ")[2].split()[0]
    link = call.body.partition("open ")[2].split()[0].removeprefix(PUBLIC)
    assert "I take it" in requests.get(line.door + link, timeout=10).text
    assert line.post("/twilio/inbound", a_text("ok", on_call, new_sid())).status_code == 200
    until(lambda: len(line.twilio.sent_to(on_call)) == 2, 10)
    assert f"Hand-off {number} is yours" in line.twilio.sent_to(on_call)[1].body
    assert "Ms. Rivera</strong> has taken" in requests.get(line.door + link, timeout=10).text
    listed = json.loads(line.puente("oncall", "list", "--json").stdout)
    for one in listed:
        assert line.puente("oncall", "remove", str(one["id"])).returncode == 0
