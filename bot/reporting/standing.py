"""Where a broadcast stands: everyone of its audience in one number; and whom no text reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from bot.channels.reasons import reason_of
from bot.language.beyond import name_of
from bot.store import reached
from bot.store.broadcasts import Broadcast
from bot.store.db import Sessions, transaction


def of(row: Broadcast, found: Mapping[tuple[str, str], int]) -> dict[str, Any]:
    """The numbers of a broadcast, of its fates by language and fate."""
    by_fate: Counter[str] = Counter()
    for (_, fate), many in found.items():
        by_fate[fate] += many
    return {
        "key": row.key,
        "status": row.status,
        "topic": row.topic,
        "event": row.event,
        "audience": sum(found.values()),
        "fates": dict(by_fate),
        "languages": _by_language(found),
    }


def _by_language(found: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for (language, fate), many in found.items():
        table.setdefault(language, {})[fate] = many
    return table


def troubled(store: Sessions, broadcast_id: int) -> Iterator[dict[str, str]]:
    """Whose text did not arrive, why, and what to do; in no order, read as it is asked for."""
    after, more = 0, True
    while more:
        with transaction(store) as session:
            found = reached.troubled(session, broadcast_id, after)
        for after, number, language, status, code in found:  # noqa: B007 - kept for the next
            yield {
                "to": number,
                "language": name_of(language),
                "status": status,
                "code": code,
                "why": reason_of(code).what,
                "to_do": reason_of(code).todo,
            }
        more = bool(found)
