"""Rasa over HTTP, with an adapter in place of the network."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from requests.adapters import BaseAdapter
from requests.exceptions import ChunkedEncodingError

from bot.dialogue.rasa import CONNECT, MAX_BYTES, MAX_CHARS, Rasa, State, read
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
    [(url, body, (connect, whole))] = adapter.asked
    assert (url, body) == ("http://rasa.invalid/model/parse", {"text": "donde hay comida"})
    assert connect == CONNECT
    assert 2.5 < whole <= 3


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


HANDOFF: dict[str, Any] = {
    "effect": "handoff",
    "values": {"reason": "media", "priority": "today", "due_at": "2026-12-02T18:00:00+00:00"},
}
MENU = {"label": {"say": "x"}, "intent": "answer", "entities": {"needs": ["ride"]}}
RSVP = {"event": "math@2026-12-03", "attending": "yes", "adults": 2, "children": 0, "needs": []}
NEEDS = {"event": "math@2026-12-03", "needs": ["ride"]}
MOMENTS = {"starts_at": "2026-12-03T18:00:00+00:00", "due_at": "2026-12-02T18:00:00+00:00"}
ODD_PARTS: list[Any] = [
    {},
    [],
    None,
    3,
    "say",
    "effect",
    {"say": SECRET},
    {"say": 3},
    {"say": ""},
    {"say": "x" * 65},
    {"say": "x\n"},
    {"say": {"say": "x"}},
    {"say": "x", "args": [1]},
    {"say": "x", "args": {SECRET: 1}},
    {"say": "x", "args": {"phone": SECRET}},
    {"say": "x", "args": {"phone": "<b>555-0142</b>"}},
    {"say": "x", "args": {"phone": "555-0142\nmore"}},
    {"say": "x", "args": {"phone": None}},
    {"say": "x", "args": {"phone": [1]}},
    {"say": "x", "args": {"adults": 10**12}},
    {"say": "x", "args": {"day": {"date": SECRET}}},
    {"say": "x", "args": {"day": {"date": 3}}},
    {"say": "x", "args": {"time": {"time": "25:00"}}},
    {"say": "x", "args": {"checked": {"month": "2026-13"}}},
    {"say": "x", "args": {"tongue": {"language": SECRET}}},
    {"say": "x", "args": {"needs": {"list": SECRET}}},
    {"say": "x", "args": {"needs": {"list": [{"say": SECRET}]}}},
    {"say": "x", "args": {"fact": {"say": "y", "args": {"phone": SECRET}}}},
    {"say": "x", "args": {"fact": {"text": SECRET}}},
    {"say": "x", "expects": SECRET},
    {"say": "x", "expects": []},
    {"say": SECRET, "expects": "count"},
    {"say": "x", "expects": "count", "entity": SECRET},
    {"say": "x", "expects": "count", "entity": 3},
    {"say": "x", "expects": "choice", "options": {"a": MENU}},
    {"say": "x", "expects": "choice", "options": [{}]},
    {"say": "x", "expects": "choice", "options": [{**MENU, "label": SECRET}]},
    {"say": "x", "expects": "choice", "options": [{**MENU, "label": {"say": SECRET}}]},
    {"say": "x", "expects": "choice", "options": [{**MENU, "intent": SECRET}]},
    {"say": "x", "expects": "choice", "options": [{**MENU, "entities": SECRET}]},
    {"say": "x", "expects": "choices", "entity": "adults", "options": [MENU]},
    {"effect": SECRET},
    {"effect": None},
    {"effect": "opt_out", "values": {}},
    {"effect": "handoff"},
    {"effect": "handoff", "values": {**HANDOFF["values"], "due_at": SECRET}},
    {"effect": "handoff", "values": {**HANDOFF["values"], "due_at": "2026-12-02T18:00:00"}},
    {"effect": "handoff", "values": {**HANDOFF["values"], "priority": SECRET}},
    {"effect": "handoff", "values": {**HANDOFF["values"], "reason": "x" * 65}},
    {"effect": "language", "values": {"code": SECRET}},
    {"effect": "rsvp", "values": {**RSVP, "event": SECRET}},
    {"effect": "rsvp", "values": {**RSVP, "attending": True}},
    {"effect": "rsvp", "values": {**RSVP, "adults": "2"}},
    {"effect": "rsvp", "values": {**RSVP, "needs": "ride"}},
    {"effect": "rsvp", "values": {**RSVP, "no_needs": "ride"}},
    {"effect": "rsvp", "values": {**RSVP, "due_at": "2026-12-02T18:00:00+00:00"}},
    {"effect": "rsvp", "values": {**RSVP, **MOMENTS, "due_at": "2026-12-02T18:00:00"}},
    {"effect": "needs", "values": NEEDS},
    {"effect": "needs", "values": {**NEEDS, **MOMENTS, "event": SECRET}},
    {"effect": "needs", "values": {**NEEDS, **MOMENTS, "needs": [SECRET]}},
    {"fact": SECRET},
    {"fact": {"id": 3}},
]
FAULTS = [
    (requests.Timeout(SECRET), 200, "rasa_timeout"),
    (requests.ReadTimeout(SECRET), 200, "rasa_timeout"),
    (requests.ConnectTimeout(SECRET), 200, "rasa_timeout"),
    (requests.ConnectionError(SECRET), 200, "rasa_away"),
    (ChunkedEncodingError(SECRET), 200, "rasa_away"),
    (SECRET.encode(), 200, "rasa_nonsense"),
    (b"", 200, "rasa_nonsense"),
    (b"\xff\xfe\x00", 200, "rasa_nonsense"),
    (b'{"a":' + b"[" * 100_000, 200, "rasa_nonsense"),
    (b'{"a":' + b"9" * 10_000 + b"}", 200, "rasa_nonsense"),
    (b'{"a": 1e999, "messages": [], "intent_ranking": []}', 200, "rasa_nonsense"),
    (b'{"a": NaN, "messages": [], "intent_ranking": []}', 200, "rasa_nonsense"),
    (b" " * MAX_BYTES + b"{}", 200, "rasa_nonsense"),
    (b"[]", 200, "rasa_nonsense"),
    (b'"' + SECRET.encode() + b'"', 200, "rasa_nonsense"),
    (b"null", 200, "rasa_nonsense"),
    (SECRET.encode(), 500, "rasa_500"),
    (SECRET.encode(), 409, "rasa_409"),
    (b"", 204, "rasa_204"),
    (b"", 302, "rasa_302"),
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
        ({"intent_ranking": [{"name": "x", "confidence": True}, 3]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": "x", "confidence": 7}]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": "x", "confidence": -0.1}]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": SECRET, "confidence": 0.9}]}, "rasa_nonsense"),
        ({"intent_ranking": [{"name": None, "confidence": 0.9}]}, "rasa_nonsense"),
        ({"intent_ranking": {"name": "x", "confidence": 0.9}}, "rasa_nonsense"),
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
        ({"messages": [HANDOFF], "state": {}}, "rasa_empty"),
        ({"messages": [{"say": "x"}]}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": None}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": SECRET}, "rasa_nonsense"),
        ({"messages": [{"text": SECRET}], "state": {}}, "rasa_nonsense"),
        ({"messages": [SECRET], "state": {}}, "rasa_nonsense"),
        ({"messages": None, "state": {}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": [["slots", {}]]}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"slots": [SECRET]}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"slots": {SECRET: 1}}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"slots": {"a": "a\nb"}}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"slots": {"a": "\ud800"}}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"slots": {"a": {"b": 1}}}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"loop": SECRET}}, "rasa_nonsense"),
        ({"messages": [{"say": "x"}], "state": {"requested": 3}}, "rasa_nonsense"),
        *(({"messages": [part], "state": {}}, "rasa_nonsense") for part in ODD_PARTS),
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
    ask_needs = {"say": "rsvp-needs", "expects": "choices", "entity": "needs", "options": [MENU]}
    cited = {
        "fact": {"say": "fact-enr-01"},
        "checked": {"month": "2026-11"},
        "phone": "(555) 555-0142 ext. 3",
        "ages": "3-10",
        "adults": 2,
        "day": {"date": "2026-12-03", "short": True},
        "time": {"time": "18:00"},
        "ways": {"list": [{"say": "way-phone"}, {"language": "prs"}]},
    }
    told = read(
        {
            "messages": [
                {"say": "cited", "args": cited},
                HANDOFF,
                {"effect": "rsvp", "values": {**RSVP, **MOMENTS}},
                {"effect": "needs", "values": {**NEEDS, **MOMENTS}},
                {"effect": "language", "values": {"code": "zh-Hant"}},
                {"fact": {"id": "ENR-01", "source": "Plyler v. Doe, 457 U.S. 202 (§ 1)"}},
                {"say": "rsvp-adults", "expects": "count", "entity": "adults"},
                ask_needs,
            ],
            "state": {"slots": {"a": 1, "needs": ["ride"]}, "loop": "rsvp_form", "open": SECRET},
        }
    )
    assert told.says == (
        Say("cited", cited),
        Question(Say("rsvp-adults"), "count", "adults"),
        Question.from_json(ask_needs),
    )
    assert told.effects == (
        Effect("handoff", HANDOFF["values"]),
        Effect("rsvp", {**RSVP, **MOMENTS}),
        Effect("needs", {**NEEDS, **MOMENTS}),
        Effect("language", {"code": "zh-Hant"}),
    )
    assert told.facts == ({"id": "ENR-01", "source": "Plyler v. Doe, 457 U.S. 202 (§ 1)"},)
    assert told.state == {
        "slots": {"a": 1, "needs": ["ride"]},
        "loop": "rsvp_form",
        "requested": None,
    }


WORDS = ("messages", "state", "intent_ranking", "say", "args", "expects", "entity", "options",
         "label", "intent", "entities", "effect", "values", "fact", "slots", "loop", "date",
         "time", "month", "language", "list", "name", "confidence", "reason", "due_at",
         "needs")  # fmt: skip
keys = st.sampled_from(WORDS) | st.text(max_size=5)
leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["x", "choice", "choices", "count", "handoff", "rsvp", "2026-12-03", "3-10"])
)
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)
tells = st.fixed_dictionaries(
    {"messages": st.lists(anything, max_size=3) | anything, "state": anything}
)
parses = st.fixed_dictionaries({"intent_ranking": st.lists(anything, max_size=3) | anything})


@given(anything | tells | parses, st.sampled_from(["parse", "tell"]))
def test_whatever_comes_back_is_an_answer_or_may_be_tried_again(answer: Any, call: str) -> None:
    client, _ = rasa(answer)
    try:
        if call == "parse":
            assert client.parse("x").guesses
            return
        told = client.tell("answer", {}, State(), {})
    except Retryable:
        return
    for item in told.says:
        say = item.say if isinstance(item, Question) else item
        assert re.fullmatch("[a-z0-9_-]{1,64}", say.id)


@given(st.binary(max_size=200))
def test_whatever_bytes_come_back_may_be_tried_again(data: bytes) -> None:
    client, _ = rasa(data)
    with pytest.raises(Retryable):
        client.parse("x")


@pytest.mark.parametrize("status", [404, 409, 422])
def test_a_refusal_is_the_answer_of_a_rasa_that_is_well(status: int) -> None:
    client, adapter = rasa(b"", status)
    codes = {code_of(client) for _ in range(6)}
    assert codes == {f"rasa_{status}"}
    assert len(adapter.asked) == 6


def test_an_answer_that_says_nothing_is_no_reason_to_spare_rasa() -> None:
    client, adapter = rasa({"intent_ranking": []})
    assert {code_of(client) for _ in range(6)} == {"rasa_empty"}
    assert len(adapter.asked) == 6


def code_of(client: Rasa) -> str:
    with pytest.raises(Retryable) as caught:
        client.parse("x")
    return caught.value.code


def test_two_texts_are_compared_where_the_encoder_lives() -> None:
    client, adapter = rasa({"alike": 0.87})
    assert client.alike("The school is closed", "La escuela está cerrada") == 0.87
    [(url, asked, _)] = adapter.asked
    assert url.endswith("/webhooks/puente/alike")
    assert asked == {"texts": ["The school is closed", "La escuela está cerrada"]}


@pytest.mark.parametrize("value", [None, "0.9", 7, -2, [0.9]])
def test_a_likeness_that_is_none_may_be_tried_again(value: Any) -> None:
    client, _ = rasa({"alike": value})
    with pytest.raises(Retryable, match="rasa_nonsense"):
        client.alike("one", "other")
