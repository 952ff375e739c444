"""Time, as a value that is handed around: nothing else reads the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present as an aware datetime in UTC."""


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)
