"""Families on a roster, filled in bulk, and a broadcast to them.

python -m scripts.bench.invited DATABASE_URL KEY plans that broadcast, and prints its seconds and
the megabytes that this process has held at most.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import timedelta
from typing import cast

from sqlalchemy import Table, insert

from bot import clock
from bot.conversation import planning
from bot.conversation.planning import Rules
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store import broadcasts
from bot.store.broadcasts import Broadcast
from bot.store.db import Base, Sessions, open_engine, quick, sessions, transaction
from bot.store.families import Family
from bot.store.rosters import Guardian, Guardianship, Student

TOGETHER = 2_000
RULES = Rules(weekly=3, zone="America/Chicago", zones={})


def store(url: str) -> Sessions:
    """The store at this address, opened with the keys of the environment."""
    return sessions(open_engine(url, sealer(Settings(_env_file=None))))


def fill(kept: Sessions, many: int) -> None:
    """So many families, each with one child."""
    for start in range(0, many, TOGETHER):
        places = range(start, min(start + TOGETHER, many))
        with quick(kept) as connection:
            now = clock.now()
            known = [
                {"source": "bench", "source_key": f"bench {n}", "seen_at": now} for n in places
            ]
            rows: dict[type[Base], list[dict[str, object]]] = {
                Family: [
                    {
                        "id": n + 1, "number": f"+1312{n:07d}", "number_key": f"+1312{n:07d}",
                        "language": "en", "language_by": "roster",
                        "state": {}, "lease_token": 0, "created_at": now,
                    }
                    for n in places
                ],
                Student: [
                    {
                        "id": n + 1, "name": "", "school": "lincoln", "grade": str(n % 12),
                        "classes": [], "tags": [], **one,
                    }
                    for n, one in zip(places, known, strict=True)
                ],
                Guardian: [
                    {
                        "id": n + 1, "family_id": n + 1, "name": "", "email": "",
                        "language": "en", "form": "text",
                        "consent": "yes", **one,
                    }
                    for n, one in zip(places, known, strict=True)
                ],
                Guardianship: [
                    {"student_id": n + 1, "guardian_id": n + 1, "relation": "guardian"}
                    for n in places
                ],
            }  # fmt: skip
            for kind, of in rows.items():
                connection.execute(insert(cast(Table, kind.__table__)), of)


def draft(kept: Sessions, key: str) -> Broadcast:
    """A broadcast to everyone, with words of its own, that has not been planned."""
    now = clock.now()
    with transaction(kept) as session:
        row = Broadcast(
            key=key, topic="urgent", event="", say="", audience={"schools": ["lincoln"]},
            status="draft", expires_at=now + timedelta(days=1), created_at=now, updated_at=now,
        )  # fmt: skip
        session.add(row)
        session.flush()
        broadcasts.write_words(session, row.id, "en", "No school tomorrow.", "")
        return row


def main(url: str, key: str) -> None:
    kept = store(url)
    with transaction(kept) as session:
        row = broadcasts.find(session, key)
        assert row is not None
    began = time.monotonic()
    planned = planning.plan(kept, row, RULES, clock.now())
    seconds = time.monotonic() - began
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"planned": planned, "seconds": seconds, "mb": held}))


if __name__ == "__main__":
    main(*sys.argv[1:])
