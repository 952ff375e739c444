"""Who has a conversation open at this moment, and who is writing in it. Known for some seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.console.gate import console, me

FRESH = 15
"""Seconds after which somebody who gives no sign is not there any more; pages ask every five."""
KEPT = 60


def here(family_id: int, *, writing: bool = False) -> None:
    """Whoever asks has this conversation open; that they write is known as long as they do."""
    redis, now = console().visits.redis, _now()
    with redis.pipeline() as pipe:
        pipe.hset(_key(family_id), str(me().id), now)
        if writing:
            pipe.hset(_key(family_id), f"{me().id} writes", now)
        pipe.expire(_key(family_id), KEPT)
        pipe.execute()


def gone(family_id: int) -> None:
    """Whoever asks writes no more: the answer has been sent."""
    console().visits.redis.hdel(_key(family_id), f"{me().id} writes")


def others(family_ids: Sequence[int]) -> dict[int, dict[int, bool]]:
    """Who else is there, by conversation: the ids of staff, and whether they are writing."""
    redis, since, mine = console().visits.redis, _now() - FRESH, me().id
    with redis.pipeline() as pipe:
        for family_id in family_ids:
            pipe.hgetall(_key(family_id))
        signs: list[dict[bytes, bytes]] = pipe.execute()
    found: dict[int, dict[int, bool]] = {}
    for family_id, seen in zip(family_ids, signs, strict=True):
        fresh = {name.decode() for name, at in seen.items() if float(at) >= since}
        ids = {int(name.partition(" ")[0]) for name in fresh} - {mine}
        found[family_id] = {one: f"{one} writes" in fresh for one in sorted(ids)}
    return found


def _now() -> float:
    return console().clock().timestamp()


def _key(family_id: int) -> Any:
    return f"puente:here:{family_id}"
