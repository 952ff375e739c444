"""Rasa's own log lines, without what they quote; `bot.privacy.records` does the same for us.

An error on a message makes Rasa log its text, its slots and the locals of every frame, at any
level; --debug logs all of them always. A line here keeps when, how bad, who and where, a sentence
only when it stands in the code that logs it, and of an exception its type and places.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from types import FrameType
from typing import Any

FRAMES = 10
"""So far up the stack a logged sentence is looked for: structlog is wrapped around logging."""
PLACES = 6
LARGEST = 10**6
"""From here on a number may be the end of a telephone's."""
NOTHING = "(not logged)"


def hold() -> None:
    """From now on no record of any logger in this process carries a text or a whole number.

    It is done where records are made: no handler or formatter, whenever and by whomever it is
    added, meets anything else. Warnings and what nobody caught become such records, too.
    """
    logging.setLogRecordFactory(_record)
    logging.raiseExceptions = False  # a failing handler would print what it was given
    logging.captureWarnings(True)
    sys.excepthook = lambda _kind, error, _trace: _uncaught("process", error)
    threading.excepthook = lambda told: _uncaught("thread", told.exc_value)
    sys.unraisablehook = lambda told: _uncaught("finalizer", told.exc_value)


def _uncaught(where: str, error: BaseException | None) -> None:
    logging.getLogger(where).critical("uncaught", exc_info=error)


def _record(
    name: str,
    level: int,
    path: str,
    line: int,
    said: object,
    args: Any,
    exc_info: Any,
    func: str | None = None,
    sinfo: str | None = None,
    **more: Any,
) -> logging.LogRecord:
    """Makes a record as `logging` asks for it; the place stands in its message."""
    event = _event(said)
    if event is not None:
        text, failed = str(event["event"]), _told_fault(event)
    else:
        text, failed = _filled(said, args), ""
    if event is None and not _stands_in_code(said):
        text = NOTHING
    failed = failed or _fault(exc_info)
    told = f"{text} [{_short(path)}:{line}]{failed}"
    return logging.LogRecord(name, level, path, line, told, (), None, func, None, **more)


def _event(said: object) -> dict[str, Any] | None:
    """What structlog has made of an event whose name stands in the code, or None."""
    if type(said) is not str or not said.startswith("{"):
        return None
    try:
        event = json.loads(said)
    except ValueError:
        return None
    known = isinstance(event, dict) and _stands_in_code(event.get("event"), above=3)
    return event if known else None


def _stands_in_code(said: object, above: int = 2) -> bool:
    """Whether a function that is being run has this sentence among its constants."""
    if type(said) is not str:
        return False
    frame: FrameType | None = sys._getframe(above)
    for _ in range(FRAMES):
        if frame is None:
            return False
        if said in (each for each in frame.f_code.co_consts if type(each) is str):
            return True
        frame = frame.f_back
    return False


def _filled(sentence: object, args: Any) -> str:
    """The sentence with its small numbers; everything else that belongs into it is a star."""
    try:
        if not args:
            return str(sentence)
        if isinstance(args, tuple) and len(args) == 1 and isinstance(args[0], dict):
            args = args[0]
        if isinstance(args, dict):
            return str(sentence) % {name: _small(value) for name, value in args.items()}
        return str(sentence) % tuple(map(_small, args))
    except (TypeError, ValueError, KeyError):
        return str(sentence)


class _Star:
    def __repr__(self) -> str:
        return "*"


def _small(value: object) -> object:
    if value is None or isinstance(value, bool):
        return value
    return value if isinstance(value, (int, float)) and abs(value) < LARGEST else _Star()


def _fault(exc_info: Any) -> str:
    """An exception's type and the places it passed; never what it says."""
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    elif exc_info and not isinstance(exc_info, BaseException):
        exc_info = sys.exc_info()[1]
    if not isinstance(exc_info, BaseException):
        return ""
    places, trace = [], exc_info.__traceback__
    while trace:
        places.append(f"{_short(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f" {type(exc_info).__name__} at {' > '.join(places[-PLACES:])}"


def _told_fault(event: dict[str, Any]) -> str:
    """The same of an exception that structlog has already made into values."""
    try:
        first = event["exception"][0]
        frames = first["frames"][-PLACES:]
        places = " > ".join(f"{_short(each['filename'])}:{int(each['lineno'])}" for each in frames)
        kind = str(first["exc_type"])
    except (KeyError, IndexError, TypeError, ValueError):
        return ""
    return f" {kind} at {places}" if kind.isidentifier() else ""


def _short(path: str) -> str:
    return str(path).rsplit("/", 1)[-1]
