"""Rasa over HTTP, with an adapter in place of the network."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
import requests
from requests.adapters import BaseAdapter
from requests.exceptions import ChunkedEncodingError

from bot.dialogue.rasa import MAX_CHARS, Rasa, State, read
from bot.dialogue.say import Effect, Question, Say
from bot.errors import Retryable

SECRET = "mi hijo Ramon no tiene papeles"
GOOD = {"intent_ranking": [{"name": "services_food", "confidence": 0.8}]}
SAID = {"messages": [{"say": "social-hello"}], "state": {"slots": {}}}


class StandIn(BaseAdapter):
    """Answers every request with what it was given, and remembers what was asked."""

    def __init__(self, answer: bytes | Exception = b"{}", status: int = 200) -> None:
        super().__init__()
        self.answer, self.status = answer, status
        self.asked: list[tuple[str, dict[str, Any], Any]] = []

    def send(  # type: ignore[override]
        self, request: requests.PreparedRequest, timeout: Any = None, **_: Any
    ) -> requests.Response:
        self.asked.append((str(request.url), json.loads(request.body or b"null"), timeout))
        if isinstance(self.answer, Exception):
            raise self.answer
        response = requests.Response()
        response.status_code, response.request = self.status, request
        response.url = str(request.url)
        response.raw = io.BytesIO(self.answer)
        return response

    def close(self) -> None:
        """Nothing is open."""


def rasa(answer: Any, status: int = 200) -> tuple[Rasa, StandIn]:
    known = answer if isinstance(answer, bytes | Exception) else json.dumps(answer).encode()
    adapter = StandIn(known, status)
    client = Rasa("http://rasa.invalid/", timeout=3)
    client._session.mount("http://", adapter)
    return client, adapter


def test_a_text_is_parsed_into_its_guesses_likeliest_first() -> None:
    client, adapter = rasa(
        {
            "intent_ranking": [
                {"name": "services_food", "confidence": 0.8},
                {"name": "services_other", "confidence": 0.1},
            ]
        }
    )
    parsed = client.parse("donde hay comida")
    assert (parsed.top.name, parsed.top.confidence) == ("services_food", 0.8)
    assert [g.name for g in parsed.guesses] == ["services_food", "services_other"]
    assert adapter.asked == [("http://rasa.invalid/model/parse", {"text": "donde hay comida"}, 3)]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("/support_person", "support_person"),
        (" \n//x", "x"),
        ("\u00a0/support_person", "support_person"),
        ("\u200b/support_person", "support_person"),
        ("\u3000 /x", "x"),
        ("/", "?"),
        ("", "?"),
        ("y/o", "y/o"),
        ("a" * (MAX_CHARS + 5), "a" * MAX_CHARS),
    ],
)
def test_a_text_cannot_command_rasa_and_is_never_empty_or_endless(text: str, sent: str) -> None:
    client, adapter = rasa(GOOD)
    client.parse(text)
    assert adapter.asked[0][1] == {"text": sent}


def test_what_is_told_travels_whole() -> None:
    client, adapter = rasa(SAID)
    state = State(slots={"rsvp_adults": 2}, loop="rsvp_form", requested="rsvp_children")
    told = client.tell("answer", {"children": 3}, state, {"language": "es"})
    assert told.says == (Say("social-hello"),)
    url, body, _ = adapter.asked[0]
    assert url.endswith("/webhooks/puente/tell")
    assert body == {
        "intent": "answer",
        "entities": {"children": 3},
        "state": {
            "slots": {"rsvp_adults": 2},
            "loop": "rsvp_form",
            "requested": "rsvp_children",
        },
        "context": {"language": "es"},
    }


FAULTS = [
    (requests.Timeout(SECRET), 200, "rasa_timeout"),
    (requests.ReadTimeout(SECRET), 200, "rasa_timeout"),
    (requests.ConnectTimeout(SECRET), 200, "rasa_timeout"),
    (requests.ConnectionError(SECRET), 200, "rasa_away"),
    (ChunkedEncodingError(SECRET), 200, "rasa_away"),
    (SECRET.encode(), 200, "rasa_away"),
    (b"", 200, "rasa_away"),
    (b"\xff\xfe\x00", 200, "rasa_away"),
    (b"[]", 200, "rasa_nonsense"),
    (b'"' + SECRET.encode() + b'"', 200, "rasa_nonsense"),
    (b"null", 200, "rasa_nonsense"),
    (SECRET.encode(), 500, "rasa_500"),
    (SECRET.encode(), 409, "rasa_409"),
    (b"", 204, "rasa_204"),
]


@pytest.mark.parametrize(("answer", "status", "code"), FAULTS)
@pytest.mark.parametrize("call", ["parse", "tell"])
def test_every_fault_may_be_tried_again_and_holds_no_text(
    answer: Any, status: int, code: str, call: str
) -> None:
    client, _ = rasa(answer, status)
    calls = {
        "parse": lambda: client.parse(SECRET),
        "tell": lambda: client.tell("answer", {"text": SECRET}, State(), {}),
    }
    with pytest.raises(Retryable) as caught:
        calls[call]()
    assert caught.value.code == code
    assert_holds_no_text(caught.value)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({}, "rasa_nonsense"),
        ({"intent_ranking": None}, "rasa_nonsense"),
        ({"intent_ranking": []}, "rasa_empty"),
        ({"intent_ranking": [{"name": SECRET}]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": "x", "confidence": SECRET}]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": "x", "confidence": None}]}, "rasa_nonsense"),
        ({"intent_ranking": [SECRET]}, "rasa_nonsense"),
    ],
)
def test_a_ranking_that_is_none_may_be_tried_again(answer: Any, code: str) -> None:
    client, _ = rasa(answer)
    with pytest.raises(Retryable) as caught:
        client.parse(SECRET)
    assert caught.value.code == code
    assert_holds_no_text(caught.value)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({}, "rasa_nonsense"),
        ({"messages": [], "state": {}}, "rasa_empty"),
        ({"messages": [{"effect": "handoff"}], "state": {}}, "rasa_empty"),
        ({"messages": [{"say": "x"}]}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": None}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": SECRET}, "rasa_nonsense"),
        ({"messages": [{"text": SECRET}], "state": {}}, "rasa_nonsense"),
        ({"messages": [SECRET], "state": {}}, "rasa_nonsense"),
        ({"messages": None, "state": {}}, "rasa_nonsense"),
        ({"messages": [{"say": "x", "expects": "choice", "options": [{}]}], "state": {}},
         "rasa_nonsense"),
    ],
)  # fmt: skip
def test_an_answer_that_says_nothing_or_nonsense_may_be_tried_again(answer: Any, code: str) -> None:
    client, _ = rasa(answer)
    with pytest.raises(Retryable) as caught:
        client.tell("answer", {"text": SECRET}, State(), {})
    assert caught.value.code == code
    assert_holds_no_text(caught.value)


def assert_holds_no_text(error: BaseException) -> None:
    """What a log or a crash report may print of an error."""
    assert SECRET not in str(error)
    assert SECRET not in repr(error)
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__


def test_an_answer_is_sorted_into_says_questions_effects_and_facts() -> None:
    told = read(
        {
            "messages": [
                {"say": "cited", "args": {"fact": {"say": "fact-enr-01"}}},
                {"effect": "handoff", "values": {"reason": "x"}},
                {"fact": {"id": "ENR-01"}},
                {"say": "rsvp-adults", "expects": "count", "entity": "adults"},
            ],
            "state": {"slots": {"a": 1}, "loop": "rsvp_form"},
        }
    )
    assert told.says == (
        Say("cited", {"fact": {"say": "fact-enr-01"}}),
        Question(Say("rsvp-adults"), "count", "adults"),
    )
    assert told.effects == (Effect("handoff", {"reason": "x"}),)
    assert told.facts == ({"id": "ENR-01"},)
    assert told.state == {"slots": {"a": 1}, "loop": "rsvp_form"}
