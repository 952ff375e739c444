"""What somebody looked at, written down once in some minutes: a page that polls is one look."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from redis.exceptions import RedisError

from bot.console.gate import audit, console, me

AGAIN = 10 * 60
"""Seconds after which whoever still looks is written down anew."""


def note(verb: str, kind: str, subject: int = 0) -> None:
    """Writes down that whoever asks looks at this, unless that was done within the last minutes.

    Where nobody can tell, as with Redis away, rather once too often than not at all.
    """
    redis, key = console().visits.redis, f"puente:looked:{me().id}:{verb}:{subject}"
    known: Any = None
    with suppress(RedisError):
        known = redis.get(key)
    if known is None:
        audit(verb, kind, subject)
        with suppress(RedisError):
            redis.set(key, 1, ex=AGAIN)
