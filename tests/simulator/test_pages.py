"""The simulator's API: loopback and 555-01xx only, and never a way to a real phone."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from bot.conversation.deliver import Post, deliver
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.intake import Intake
from bot.settings import Settings
from bot.store.db import Sessions
from bot.wiring import senders
from tests.conftest import FakePhone, FakeRasa
from webhook import create_app

NUMBER = "+15555550101"


@pytest.fixture
def client(settings: Settings, intake: Intake) -> FlaskClient:
    return create_app("desk", settings, intake).test_client()


def test_a_text_is_kept_answered_and_shown_with_its_trace(
    client: FlaskClient,
    nudges: list[tuple[str, int]],
    tools: Tools,
    rasa: FakeRasa,
    store: Sessions,
) -> None:
    rasa.teach(services_food="donde hay comida para mi familia")
    sent = client.post(
        "/simulator/messages",
        json={"number": NUMBER, "channel": "sms", "text": "donde hay comida para mi familia"},
    )
    assert sent.status_code == 202
    [(job, family)] = nudges
    assert job == "answer"
    phone = FakePhone()
    converse(family, store, tools)
    deliver(family, Post(store, {**senders(tools_settings(client)), "twilio": phone}, tools.clock))
    shown = client.get("/simulator/messages", query_string={"number": NUMBER}).get_json()
    asked, answered = shown["messages"]
    assert asked["trace"]["intent"]["name"] == "services_food"
    assert answered["status"] == "delivered"
    assert answered["language"] == "es"
    assert phone.sent == []


def tools_settings(client: FlaskClient) -> Settings:
    made: Intake = client.application.extensions["puente"]
    return made.settings


def test_nothing_new_is_304(client: FlaskClient) -> None:
    first = client.get("/simulator/messages", query_string={"number": NUMBER})
    again = client.get(
        "/simulator/messages",
        query_string={"number": NUMBER},
        headers={"If-None-Match": first.headers["ETag"]},
    )
    assert again.status_code == 304


@pytest.mark.parametrize(
    "body",
    [
        {"number": "+12025551234", "channel": "sms", "text": "hi"},
        {"number": NUMBER, "channel": "fax", "text": "hi"},
        {"number": NUMBER, "channel": "sms", "text": "x" * 1601},
        {"number": NUMBER, "channel": "sms", "text": 7},
        {"number": NUMBER, "channel": "sms", "text": "hi", "language": "xx"},
        {"number": None, "channel": "sms", "text": "hi"},
        [],
    ],
)
def test_what_cannot_be_sent_is_said_in_a_line(client: FlaskClient, body: object) -> None:
    refused = client.post("/simulator/messages", json=body)
    assert refused.status_code == 400
    assert refused.get_json()["error"]


def test_another_machine_another_name_and_another_sites_form_are_refused(
    client: FlaskClient,
) -> None:
    assert client.get("/simulator", environ_base={"REMOTE_ADDR": "192.0.2.7"}).status_code == 403
    assert client.get("/simulator", headers={"Host": "evil.example"}).status_code == 403
    assert client.post("/simulator/messages", data={"text": "hi"}).status_code == 403


def test_starting_over_forgets_the_family(client: FlaskClient) -> None:
    client.post("/simulator/messages", json={"number": NUMBER, "channel": "sms", "text": "hi"})
    assert client.post("/simulator/reset", json={"number": NUMBER}).status_code == 204
    shown = client.get("/simulator/messages", query_string={"number": NUMBER}).get_json()
    assert shown["messages"] == []


def test_the_page_loads_nothing_from_elsewhere(client: FlaskClient) -> None:
    page = client.get("/simulator")
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]
    assert b"http://" not in page.data.replace(b"http://www.w3.org", b"")
    assert b"https://" not in page.data


def test_it_is_off_unless_switched_on(settings: Settings, intake: Intake) -> None:
    off = settings.model_copy(update={"simulator": False})
    assert create_app("desk", off, intake).test_client().get("/simulator").status_code == 404
