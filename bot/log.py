"""Structured logs: an event name and key-values; never a text, never a whole number."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog

from bot.privacy.mask import mask_number

_NUMBER = re.compile(r"(?:whatsapp:)?\+?(?<!\d)(?!\d{4}-\d\d-\d\d(?!\d))\(?\d[\d\s().-]{7,}\d")
"""Whatever may be a telephone's number; a date (2026-12-01) is none."""
_TEXTS = {"body", "text", "raw", "message_text", "reply"}
_SAFE = {"timestamp", "level"}
_LONGEST_COUNT = 10**9
"""From here on a whole number may be a telephone's."""


def _discreet(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Drops what families wrote and masks whatever looks like a phone number, however deep."""
    for key, value in event.items():
        if key not in _SAFE:
            event[key] = _hidden(key, value)
    return event


def _hidden(key: object, value: Any) -> Any:
    if key in _TEXTS:
        return "(not logged)"
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        return value if abs(value) < _LONGEST_COUNT else mask_number(str(value))
    if isinstance(value, str):
        return _NUMBER.sub(lambda found: mask_number(found.group()), value)
    if isinstance(value, Mapping):
        return {_hidden("", str(name)): _hidden(name, inner) for name, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_hidden("", inner) for inner in value]
    # Of anything else only what it is: its text may quote a family.
    return type(value).__name__


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Sets up structlog and the standard library's loggers, once per process, to standard error."""
    stream = stream or sys.stderr
    logging.basicConfig(stream=stream, level=logging.WARNING, format="%(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_traceback_locals,
            _discreet,
            structlog.processors.JSONRenderer(ensure_ascii=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )


def _without_traceback_locals(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """An exception becomes its type and the places it passed: its message may quote a family."""
    error = event.pop("exc_info", None)
    if error and not isinstance(error, BaseException):  # True, or the triple of sys.exc_info()
        error = error[1] if isinstance(error, tuple) else sys.exc_info()[1]
    if isinstance(error, BaseException):
        frames, trace = [], error.__traceback__
        while trace:
            code = trace.tb_frame.f_code
            frames.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
            trace = trace.tb_next
        event["error"] = type(error).__name__
        event["at"] = " > ".join(frames[-6:])
        event["code"] = getattr(error, "code", None)
    return event


def get(name: str) -> Any:
    """A logger; `name` says which room speaks."""
    return structlog.get_logger(room=name)
