"""Texts, numbers and moments as addresses and forms give them.

A client sends any digits and letters at all. A store raises an error at a number that none of its
columns holds, PostgreSQL at the letter NUL in any text; so no page hands one on that has not passed
here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from flask import Request, request
from werkzeug.datastructures import ImmutableMultiDict, MultiDict
from werkzeug.routing import IntegerConverter

LARGEST = 2**31 - 1
"""PostgreSQL's integers end here; SQLite's go further, and no table comes so far."""
_DIGITS = len(str(LARGEST))


class _WithoutNul(ImmutableMultiDict[str, Any]):
    """Fields by name, their texts without NUL; files as they are."""

    def __init__(self, fields: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__(
            (name, one.replace("\0", "") if isinstance(one, str) else one)
            for name, one in MultiDict(fields).items(multi=True)
        )


class Asked(Request):
    """A request whose query and form hold texts that every store can keep."""

    parameter_storage_class = _WithoutNul


def row_number(given: str | None) -> int:
    """The number of a row, in ASCII digits alone; 0, which none has, for whatever is none."""
    if not given or not (given.isascii() and given.isdecimal()) or len(given) > _DIGITS:
        return 0
    found = int(given)
    return found if found <= LARGEST else 0


class RowNumber(IntegerConverter):
    """The number of a row in a path: what no row can have leads to what is not there."""

    def to_python(self, value: str) -> int:
        """As in an address's query, so that no view sees another number."""
        return row_number(value)


def moment_of(given: str | None) -> datetime | None:
    """A moment with its zone, in UTC as the store keeps it; None for whatever is none."""
    try:
        found = datetime.fromisoformat(given or "")
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):  # the first and the last day are none in every zone
        return None


def place() -> tuple[datetime, int] | None:
    """Where the page before ended, by the address's `at` and `after`; None for the beginning."""
    at = moment_of(request.args.get("at"))
    return (at, row_number(request.args.get("after"))) if at else None
