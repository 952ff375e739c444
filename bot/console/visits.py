"""Visits: who is signed in, kept in Redis, so that a visit can be ended from elsewhere.

The cookie holds a token that is nowhere else; Redis knows its hash. A visit ends after an hour in
which nobody did anything (what a page asks for by itself does not count), after twelve hours in any
case, with the sign-out, with a new password, and when an administrator ends it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any

from redis import Redis

from bot.clock import Clock

COOKIE = "puente-desk"
IDLE = 60 * 60
LONGEST = 12 * 60 * 60
"""Seconds."""


@dataclass(frozen=True)
class Visit:
    """One browser of somebody who has signed in."""

    staff_id: int
    began: float
    """Seconds since 1970."""
    csrf: str
    """What every form of this visit carries."""


PROPOSED = 10 * 60
"""Seconds in which the first code of a second factor must come back."""
TRIES, TRIED = 30, 10 * 60
"""Sign-ins that one address of the net may get wrong within so many seconds."""


class Visits:
    """All visits. Redis being away means that nobody is signed in, never that anybody is."""

    def __init__(self, redis: Redis, clock: Clock) -> None:
        self.redis, self._clock = redis, clock

    def begin(self, staff_id: int) -> tuple[str, Visit]:
        """A new visit and the token for its cookie."""
        token = secrets.token_urlsafe(32)
        visit = Visit(staff_id, self._clock().timestamp(), secrets.token_urlsafe(24))
        key, mine = _key(token), _of(staff_id)
        with self.redis.pipeline() as pipe:
            pipe.set(key, json.dumps(asdict(visit)), ex=IDLE)
            pipe.sadd(mine, key)
            pipe.expire(mine, LONGEST)
            pipe.execute()
        return token, visit

    def find(self, token: str, *, stays: bool = True) -> Visit | None:
        """The visit of this cookie; being asked keeps it alive, unless it is said not to."""
        key = _key(token)
        found: Any = self.redis.getex(key, ex=IDLE) if stays else self.redis.get(key)
        if found is None:
            return None
        visit = Visit(**json.loads(found))
        if self._clock().timestamp() - visit.began > LONGEST:
            self.redis.delete(key)
            return None
        return visit

    def end(self, token: str) -> None:
        """Signs this browser out."""
        self.redis.delete(_key(token))

    def end_all(self, staff_id: int) -> int:
        """Signs somebody out everywhere; from how many browsers."""
        keys: Any = self.redis.smembers(_of(staff_id))
        ended: Any = self.redis.delete(*keys) if keys else 0
        self.redis.delete(_of(staff_id))
        return int(ended)

    def propose(self, staff_id: int, secret: str) -> str:
        """Holds a second factor's secret until its first code has come back."""
        self.redis.set(f"puente:second-factor:{staff_id}", secret, ex=PROPOSED)
        return secret

    def proposed(self, staff_id: int) -> str | None:
        """The secret that waits for its first code."""
        found: Any = self.redis.get(f"puente:second-factor:{staff_id}")
        return found.decode() if found else None

    def tried(self, address: str) -> bool:
        """Counts a sign-in from this address of the net; whether it may still try."""
        key = _tries(address)
        with self.redis.pipeline() as pipe:
            pipe.set(key, 0, ex=TRIED, nx=True)
            pipe.incr(key)
            _, many = pipe.execute()
        return int(many) <= TRIES

    def came_in(self, address: str) -> None:
        """A sign-in was right: whoever sits there may be wrong again."""
        self.redis.delete(_tries(address))


def _tries(address: str) -> str:
    return f"puente:tries:{hashlib.sha256(address.encode()).hexdigest()[:32]}"


def _key(token: str) -> str:
    return f"puente:visit:{hashlib.sha256(token.encode()).hexdigest()}"


def _of(staff_id: int) -> str:
    return f"puente:visits:{staff_id}"
