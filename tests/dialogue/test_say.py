"""What the house says before it has words, and its way through JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from bot.dialogue.say import Option, Question, Say, at, listed, month, on, tongue

OPTION = Option(Say("event-line", {"day": on(date(2026, 12, 3))}), "events_details", {"event": "e"})


@pytest.mark.parametrize(
    "question",
    [
        Question(Say("rsvp-adults"), "count", "adults"),
        Question(Say("events-which"), "choice", options=(OPTION, OPTION)),
        Question(Say("x", {"a": 1, "b": [1, "z"], "c": {"say": "y", "args": {}}}), "text"),
    ],
)
def test_a_question_comes_back_from_json_as_it_went(question: Question) -> None:
    assert Question.from_json(json.loads(json.dumps(question.as_json()))) == question


@pytest.mark.parametrize("say", [Say("x"), Say("x", {"day": on(date(2026, 12, 3), short=True)})])
def test_a_say_comes_back_from_json_as_it_went(say: Say) -> None:
    assert Say.from_json(json.loads(json.dumps(say.as_json()))) == say


@pytest.mark.parametrize(
    ("made", "form"),
    [
        (on(date(2026, 12, 3)), {"date": "2026-12-03"}),
        (on(date(2026, 12, 3), short=True), {"date": "2026-12-03", "short": True}),
        (at(time(18)), {"time": "18:00"}),
        (at(datetime(2026, 12, 3, 8, 5, 59, tzinfo=UTC)), {"time": "08:05"}),
        (month(date(2026, 1, 31)), {"month": "2026-01"}),
        (listed(["a", {"say": "b"}]), {"list": ["a", {"say": "b"}]}),
        (tongue("es"), {"language": "es"}),
    ],
)
def test_marked_arguments_have_their_form(made: Any, form: Any) -> None:
    assert made == form
