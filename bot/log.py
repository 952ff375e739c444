"""Structured logs: an event name and key-values; never a text, never a whole number."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog
from structlog.stdlib import ProcessorFormatter

from bot.privacy import records
from bot.privacy.mask import mask_number
from bot.privacy.records import NOTHING

_NUMBER = re.compile(r"(?:whatsapp:)?\+?(?<!\d)(?!\d{4}-\d\d-\d\d(?!\d))\(?\d[\d\s().-]{7,}\d")
"""Whatever may be a telephone's number; a date (2026-12-01) is none."""
_WORD = re.compile(r"[!-~]*")
"""What we call things: no blank, nothing but ASCII. Anything else may be what somebody wrote."""
_TEXTS = {"body", "text", "raw", "message_text", "reply"}
_SAFE = {"timestamp", "level"}
_LONGEST_COUNT = 10**7
"""From here on a whole number may be a telephone's, or one that a family should never tell."""


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
        return NOTHING
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value if abs(value) < _LONGEST_COUNT else mask_number(f"{value:.0f}")
    if isinstance(value, str):
        masked = _NUMBER.sub(lambda found: mask_number(found.group()), value)
        return masked if _WORD.fullmatch(masked) else NOTHING
    if isinstance(value, Mapping):
        return {_hidden("", str(name)): _hidden(name, inner) for name, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_hidden("", inner) for inner in value]
    # Of anything else only what it is: its text may quote a family.
    return type(value).__name__


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Sets up all that this process logs, ours and the libraries', to standard error.

    At every level alike; also what ends a process or a thread, and what the interpreter warns of.
    """
    stream = stream or sys.stderr
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    render = structlog.processors.JSONRenderer(ensure_ascii=True)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            stamp,
            _without_traceback_locals,
            _discreet,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )
    records.hold()
    foreign = ProcessorFormatter(
        foreign_pre_chain=[structlog.processors.add_log_level, stamp],
        processors=[_of_record, ProcessorFormatter.remove_processors_meta, render],
    )
    _lead(foreign, stream)
    logging.getLogger().setLevel("DEBUG" if level == "debug" else "WARNING")
    _last_words()


class _Lines(logging.StreamHandler[TextIO]):
    """Our handler of what libraries log."""


def _lead(formatter: logging.Formatter, stream: TextIO) -> None:
    """Libraries' lines to the stream; a server's own handlers stay, and say the same."""
    root = logging.getLogger()
    for before in [each for each in root.handlers if isinstance(each, _Lines)]:
        root.removeHandler(before)
    ours: logging.Handler = _Lines(stream)
    root.addHandler(ours)
    known = [each for each in root.manager.loggerDict.values() if isinstance(each, logging.Logger)]
    for handler in [ours, *(handler for logger in known for handler in logger.handlers)]:
        handler.setFormatter(formatter)


def _of_record(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A library's line: who, where, and what `records` has left of it."""
    record: logging.LogRecord = event["_record"]
    told = {"room": record.name, "said_at": f"{record.filename}:{record.lineno}"}
    told |= getattr(record, "fault", {})
    said = event["event"] if hasattr(record, "fault") else NOTHING
    safe = _discreet(_logger, _method, told)
    return {**event, **safe, "event": "library", "said": said}


def _without_traceback_locals(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """An exception becomes its type and the places it passed: its message may quote a family."""
    error = records.raised(event.pop("exc_info", None))
    if error:
        event.update(records.fault(error))
    return event


def _last_words() -> None:
    """What nobody caught is told as the rest is; hooks that somebody else has set stay theirs."""
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = lambda _kind, error, _trace: _uncaught("process", error)
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = lambda told: _uncaught("thread", told.exc_value)
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = lambda told: _uncaught("finalizer", told.exc_value)


def _uncaught(where: str, error: BaseException | None) -> None:
    get(where).critical("uncaught", exc_info=error)


def get(name: str) -> Any:
    """A logger; `name` says which room speaks."""
    return structlog.get_logger(room=name)
