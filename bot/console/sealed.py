"""What somebody has typed and not sent: kept in Redis, sealed, for a day, for nobody but them.

Never in the browser: families' matters do not stay on a school's shared computer. A Redis that is
away loses only the copy.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from redis.exceptions import RedisError

from bot.console.gate import console, me
from bot.privacy.seal import sealer

KEPT = 24 * 60 * 60
"""Seconds."""


def keep(form: str, typed: dict[str, Any]) -> None:
    """Keeps what was typed into a form; `typed` is plain JSON, and screened."""
    content = sealer(console().settings).seal(json.dumps(typed))
    with suppress(RedisError):
        console().visits.redis.set(_key(form), content, ex=KEPT)


def find(form: str) -> dict[str, Any] | None:
    """What was kept of a form."""
    try:
        found: Any = console().visits.redis.get(_key(form))
    except RedisError:
        return None
    return json.loads(sealer(console().settings).open(found.decode())) if found else None


def forget(form: str) -> None:
    """It was sent, or given up."""
    with suppress(RedisError):
        console().visits.redis.delete(_key(form))


def _key(form: str) -> str:
    return f"puente:draft:{form}:{me().id}"
