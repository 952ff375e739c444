"""What somebody has begun to write and not sent: kept in Redis, sealed and screened, for a day.

Never in the browser: families' matters do not stay on a school's shared computer.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from redis.exceptions import RedisError

from bot.console.gate import console, me
from bot.console.works import screened
from bot.privacy.seal import Sealer, sealer

KEPT = 24 * 60 * 60
"""Seconds."""
LONGEST = 4000
"""Characters that anybody writes at once."""


@dataclass(frozen=True)
class Draft:
    """The fields of the answer's form."""

    text: str = ""
    lang: str = ""
    """The language it is written in; empty: the family's own."""
    final: str = ""
    """The translation, as it stands."""
    made_from: str = ""
    """Which words it was made from, as a hash."""
    made: str = ""
    """What the machine said, as a hash: whether it was changed since."""
    as_is: str = ""
    checked: str = ""
    asked: str = ""


NAMES = tuple(field.name for field in fields(Draft))


def keep(family_id: int, draft: Draft) -> None:
    """Keeps it, or forgets it when nothing is written; a Redis that is away loses only the copy."""
    try:
        if not (draft.text.strip() or draft.final.strip()):
            forget(family_id)
            return
        clean = replace(draft, text=screened(draft.text), final=screened(draft.final))
        sealed = _seals().seal(json.dumps(asdict(clean)))
        console().visits.redis.set(_key(family_id), sealed, ex=KEPT)
    except RedisError:
        return


def find(family_id: int) -> Draft:
    """What was kept; an empty one when nothing was."""
    try:
        found: Any = console().visits.redis.get(_key(family_id))
    except RedisError:
        found = None
    return Draft(**json.loads(_seals().open(found.decode()))) if found else Draft()


def forget(family_id: int) -> None:
    """It was sent, or given up."""
    console().visits.redis.delete(_key(family_id))


def _seals() -> Sealer:
    return sealer(console().settings)


def _key(family_id: int) -> str:
    return f"puente:draft:{family_id}:{me().id}"


def fresh() -> str:
    """A token for a form that is to be taken once."""
    return secrets.token_urlsafe(16)
