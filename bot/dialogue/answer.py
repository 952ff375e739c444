"""Rasa's answers as values, taken only when every part is as it should be.

What a family reads, and what is written about it, follows from these answers. So a text that a
broken Rasa or a proxy wrote must not pass for an id or an argument: whatever is not in the form
that our actions use is a ValueError, and the whole answer with it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, NoReturn, get_args

from bot.dialogue.say import Effect, Expects, Option, Question, Say, Told

ODD = (KeyError, TypeError, AttributeError, ValueError, RecursionError)
"""What reading an odd answer may raise; each means the same."""

_ID = re.compile(r"[a-z0-9_-]{1,64}")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
_FIGURES = re.compile(r"(?=.*[0-9])[\w +().,:/#*–-]{1,40}")
"""A plain argument is a telephone's number or a range of ages: short, and with a figure in it."""
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_EVENT = re.compile(r"[A-Za-z0-9_.@:-]{1,96}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8}){0,2}")
_DEEPEST, _LONGEST, _BIGGEST = 6, 400, 10**9
_NAMED = 160
"""Characters of what a school calls something."""
_EXPECTS = frozenset(get_args(Expects))


def decode(data: bytes) -> dict[str, Any]:
    """The JSON object in `data`. NaN, infinities and numbers without end are no JSON."""
    answer = json.loads(data.decode(), parse_constant=_odd, parse_float=_finite)
    return answer if isinstance(answer, dict) else _odd()


def read(answer: Mapping[str, Any]) -> Told:
    """The tell's JSON as values. One of ODD when any part of it is odd."""
    says: list[Say | Question] = []
    effects: list[Effect] = []
    facts: list[dict[str, str]] = []
    for part in _list(answer["messages"]):
        if "effect" in part:
            effects.append(_effect(part))
        elif "fact" in part:
            facts.append(_fact(part["fact"]))
        elif "expects" in part:
            says.append(_question(part))
        else:
            says.append(_say(part))
    return Told(tuple(says), tuple(effects), _state(answer["state"]), tuple(facts))


def _odd(*_: Any) -> NoReturn:
    raise ValueError("odd")


def _finite(figures: str) -> float:
    value = float(figures)
    return value if math.isfinite(value) else _odd()


def _as(form: re.Pattern[str], value: Any) -> str:
    return value if isinstance(value, str) and form.fullmatch(value) else _odd()


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else _odd()


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else _odd()


def _line(value: Any) -> str:
    """A short text in one line, such as a key or a source's title; no family reads it."""
    if isinstance(value, str) and len(value) <= _LONGEST and value.isprintable():
        return value
    return _odd()


def _plain(value: Any) -> Any:
    """A word, a number, a truth, nothing, or a list of these."""
    if isinstance(value, list):
        return [_plain(item) if not isinstance(item, list) else _odd() for item in value]
    if isinstance(value, str):
        return _line(value)
    if value is None or isinstance(value, bool):
        return value
    return value if isinstance(value, int | float) and abs(value) < _BIGGEST else _odd()


def _values(value: Any) -> dict[str, Any]:
    return {_as(_NAME, name): _plain(inner) for name, inner in _dict(value or {}).items()}


def _say(data: Any, depth: int = 0) -> Say:
    given = _dict(_dict(data).get("args") or {})
    args = {_as(_NAME, name): _argument(value, depth + 1) for name, value in given.items()}
    return Say(_as(_ID, data["say"]), args, data.get("spare") is True)


def _argument(value: Any, depth: int) -> Any:
    """A number, some figures, or one of the marked forms of bot.dialogue.say."""
    if depth > _DEEPEST:
        _odd()
    if isinstance(value, str):
        return _as(_FIGURES, value)
    if not isinstance(value, dict):
        return value if isinstance(value, int | float) and abs(value) < _BIGGEST else _odd()
    for form, fits in _FORMS.items():
        if form in value:
            fits(value, depth)
            return value
    return _odd()


def _named(words: Any) -> None:
    """A school's own words by language: single lines, and not long."""
    for language, said in (_dict(words) or _odd()).items():
        _as(_LANGUAGE, language)
        if not (isinstance(said, str) and 0 < len(said) <= _NAMED and said.isprintable()):
            _odd()


_FORMS: dict[str, Callable[[dict[str, Any], int], object]] = {
    "date": lambda v, _: date.fromisoformat(v["date"]),
    "time": lambda v, _: time.fromisoformat(v["time"]),
    "month": lambda v, _: date.fromisoformat(f"{_as(_MONTH, v['month'])}-01"),
    "language": lambda v, _: _as(_LANGUAGE, v["language"]),
    "self": lambda v, _: _as(_LANGUAGE, v["self"]),
    "selves": lambda v, _: v["selves"] is True or _odd(),
    "list": lambda v, depth: [_argument(item, depth + 1) for item in _list(v["list"])],
    "named": lambda v, _: _named(v["named"]),
    "say": lambda v, depth: _say(v, depth + 1),
}


def _question(data: dict[str, Any]) -> Question:
    expects, entity = data["expects"], data.get("entity") or ""
    if expects not in _EXPECTS or (entity and not _as(_NAME, entity)):
        _odd()
    options = tuple(_option(option) for option in _list(data.get("options") or []))
    if expects == "choices":
        for option in options:
            _list(option.entities[entity])
    intent = _as(_NAME, data.get("intent", "answer"))
    return Question(_say(data), expects, entity, options, intent, _values(data.get("entities")))


def _option(data: dict[str, Any]) -> Option:
    label, intent = _say(data["label"]), _as(_NAME, data["intent"])
    return Option(label, intent, _values(data.get("entities")))


def _effect(data: dict[str, Any]) -> Effect:
    """Only what a dialogue may ask for, and whole: consent, for one, is never Rasa's to change."""
    values = _values(data.get("values"))
    _EFFECTS[data["effect"]](values)
    return Effect(data["effect"], values)


def _hand_off(values: dict[str, Any]) -> None:
    _moment(values["due_at"])
    if values["priority"] not in ("routine", "today", "now"):
        _odd()
    if not 0 < len(_line(values["reason"])) <= 64:
        _odd()


def _rsvp(values: dict[str, Any]) -> None:
    _as(_EVENT, values["event"])
    numbers = all(
        type(values[name]) is int and values[name] >= 0 for name in ("adults", "children")
    )
    if values["attending"] not in ("yes", "no", "maybe") or not numbers:
        _odd()
    for need in (*_list(values["needs"]), *_list(values.get("no_needs", []))):
        _as(_NAME, need)
    if "due_at" in values:
        _needs(values)


def _needs(values: dict[str, Any]) -> None:
    _as(_EVENT, values["event"])
    for need in _list(values["needs"]):
        _as(_NAME, need)
    for name in ("starts_at", "due_at"):
        _moment(values[name])


def _moment(value: Any) -> None:
    if datetime.fromisoformat(value).tzinfo is None:
        _odd()


_EFFECTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "handoff": _hand_off,
    "language": lambda values: _as(_LANGUAGE, values["code"]),
    "speaks": lambda values: _as(_LANGUAGE, values["code"]),
    "rsvp": _rsvp,
    "needs": _needs,
}


def _fact(value: Any) -> dict[str, str]:
    return {_as(_NAME, name): _line(words) for name, words in _dict(value).items()}


def _state(value: Any) -> dict[str, Any]:
    """The slots, the open form and what it asks for: nothing else enters a family's state."""
    loop, requested = _dict(value).get("loop"), value.get("requested")
    return {
        "slots": _values(value.get("slots")),
        "loop": None if loop is None else _as(_NAME, loop),
        "requested": None if requested is None else _as(_NAME, requested),
    }
