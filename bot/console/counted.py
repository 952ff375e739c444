"""The numbers of a broadcast, counted once for everybody who looks at it.

A count reads everyone of the audience, and a page that shows them asks every three seconds. So a
count serves for a while that grows with the audience; one of some hundreds is always made anew.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from redis.exceptions import RedisError

from bot.console import works
from bot.console.gate import console
from bot.store.broadcasts import Broadcast

A_SECOND = 1000
"""Families for each of whom together a count serves for a second: it takes about a millisecond of
the store's time, so that looking costs it a thousandth, however many look."""
LONGEST = 30
"""Seconds. Numbers of a broadcast that is being sent are not older than that."""


def figures(of: Broadcast) -> dict[str, Any]:
    """What `Campaigns.figures` tells of it; a step of somebody's is seen at once."""
    redis, key = console().visits.redis, f"puente:counted:{of.id}:{of.status}"
    try:
        known: Any = redis.get(key)
    except RedisError:
        known = None
    found: dict[str, Any]
    if known:
        found = json.loads(known)
        return found
    found = works.campaigns().figures(of.key)
    if seconds := min(found["audience"] // A_SECOND, LONGEST):
        with suppress(RedisError):  # then the next look counts again
            redis.set(key, json.dumps(found), ex=seconds)
    return found
