"""What other people's code logs, without what it quotes.

Libraries put requests, parameters and messages of exceptions into their lines: twilio a whole text
with its number, sqlalchemy the values of a row. Masking cannot tell a name from a word, so a line
keeps only what nobody can have written to us: a sentence that stands in the code itself.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from types import CodeType, FrameType
from typing import Any

FRAMES = 10
"""So far up the stack a logged sentence is looked for: loggers are wrapped in loggers."""
PLACES = 6
LARGEST = 10**6
"""From here on a number may be the end of a telephone's."""
NOTHING = "(not logged)"


def hold() -> None:
    """From now on no record of any logger in this process carries a text or a whole number.

    It is done where records are made: no handler or formatter, whenever and by whomever it is
    added, meets anything else. Warnings become such records, too.
    """
    logging.setLogRecordFactory(_record)
    logging.raiseExceptions = False  # a failing handler would print what it was given
    logging.captureWarnings(True)


def fault(error: BaseException) -> dict[str, Any]:
    """An exception's type, the places it passed, and our word for it; never what it says."""
    places, trace = [], error.__traceback__
    while trace:
        places.append(_place(trace.tb_frame.f_code, trace.tb_lineno))
        trace = trace.tb_next
    return {
        "error": type(error).__name__,
        "at": ">".join(places[-PLACES:]),
        "code": getattr(error, "code", None),
    }


def raised(exc_info: Any) -> BaseException | None:
    """The exception that a logger was given: itself, True, or the triple of sys.exc_info()."""
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    elif exc_info and not isinstance(exc_info, BaseException):
        exc_info = sys.exc_info()[1]
    return exc_info if isinstance(exc_info, BaseException) else None


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
    """Makes a record as `logging` asks for it."""
    text = _filled(said, args) if _stands_in_code(said) else NOTHING
    record = logging.LogRecord(name, level, path, line, text, (), None, func, None, **more)
    error = raised(exc_info)
    record.fault = fault(error) if error else {}
    return record


def _stands_in_code(said: object) -> bool:
    """Whether a function that is being run has this sentence among its constants."""
    if type(said) is not str:
        return False
    frame: FrameType | None = sys._getframe(2)
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
        if isinstance(args, tuple) and len(args) == 1 and isinstance(args[0], Mapping):
            args = args[0]
        if isinstance(args, Mapping):
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
    return value if isinstance(value, int | float) and abs(value) < LARGEST else _Star()


def _place(code: CodeType, line: int) -> str:
    return f"{code.co_filename.rsplit('/', 1)[-1]}:{line}"
