"""Logs: events and key-values; what families wrote and whole numbers never appear."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from bot import log
from bot.errors import Retryable

PLANTED = "mi hijo Ramon no tiene papeles"
NUMBER = "+15555550101"
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def written() -> Iterator[Lines]:
    """The lines logged so far."""
    before, stream = structlog.get_config(), io.StringIO()
    log.configure("debug", stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    structlog.configure(**before)


def test_a_line_has_its_event_its_room_and_its_values(written: Lines) -> None:
    log.get("walk").info("handled", message=7, family=3)
    (line,) = written()
    assert (line["event"], line["room"], line["message"], line["family"], line["level"]) == (
        "handled", "walk", 7, 3, "info",
    )  # fmt: skip
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize("key", ["body", "text", "raw", "message_text", "reply"])
def test_what_a_family_wrote_is_never_logged(written: Lines, key: str) -> None:
    log.get("walk").info("handled", **{key: PLANTED})
    assert PLANTED not in json.dumps(written())


@pytest.mark.parametrize(
    "value",
    [
        f"{NUMBER} wrote",
        [NUMBER],
        {"to": NUMBER},
        {"deep": [{"er": (NUMBER,)}]},
        {NUMBER: 1},
        15555550101,
        ["x", {"text": PLANTED}],
        {"body": PLANTED},
        NUMBER.encode(),
    ],
    ids=str,
)
def test_numbers_and_texts_are_hidden_however_deep_they_stand(written: Lines, value: Any) -> None:
    log.get("walk").info("handled", found=value)
    said = json.dumps(written())
    assert "5555550101" not in said
    assert PLANTED not in said


@pytest.mark.parametrize(
    "number",
    [
        "+15555550101",
        "whatsapp:+15555550101",
        "555-555-0101",
        "(555) 555-0101",
        "555.555.0101",
        "1 555 555 0101",
        "+52 55 5555 0101",
    ],
)
def test_a_phone_number_is_masked_in_any_spelling(written: Lines, number: str) -> None:
    log.get("walk").info(f"sent to {number}", to=number)
    (line,) = written()
    for said in (line["event"], line["to"]):
        assert number not in said
        assert sum(c.isdigit() for c in said) <= 3
        assert "*" in said


def test_ids_dates_and_short_numbers_stay_readable(written: Lines) -> None:
    log.get("walk").info("sent", code="30003", id="SM12ab", took=0.25, at="2026-12-01")
    (line,) = written()
    values = (line["code"], line["id"], line["took"], line["at"])
    assert values == ("30003", "SM12ab", 0.25, "2026-12-01")


def fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("way", ["exc_info", "true", "exception"])
@pytest.mark.parametrize("error", [ValueError(PLANTED), Retryable("rasa_away", PLANTED)])
def test_an_exception_becomes_its_type_and_place_without_what_it_says(
    written: Lines, error: Exception, way: str
) -> None:
    logger = log.get("walk")
    try:
        try:
            fail(KeyError(NUMBER + PLANTED))
        except KeyError as cause:
            raise error from cause
    except Exception as caught:
        if way == "exc_info":
            logger.error("failed", exc_info=caught)
        elif way == "true":
            logger.error("failed", exc_info=True)  # noqa: G201 - a way people write it
        else:
            logger.exception("failed")
    (line,) = written()
    said = json.dumps(line)
    assert PLANTED not in said
    assert "5555550101" not in said
    assert line["error"] == type(error).__name__
    assert "test_log.py" in line["at"]
    assert line["code"] == getattr(error, "code", None)


def test_an_exception_given_as_a_value_says_only_its_type(written: Lines) -> None:
    log.get("walk").info("failed", why=ValueError(PLANTED))
    (line,) = written()
    assert line["why"] == "ValueError"
