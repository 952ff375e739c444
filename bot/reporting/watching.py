"""Watching a broadcast leave, until it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.errors import Permanent

EVERY = 2.0
"""Seconds between two looks: each reads all of its recipients."""
OVER = ("done", "stopped")
NOT_TEXTS = ("list:", "not:")


def until_over(
    look: Callable[[], dict[str, Any]], sleep: Callable[[float], None]
) -> Iterator[dict[str, Any]]:
    """What `look` tells of a broadcast, each time that it has changed, until it is over.

    Permanent for a draft: nothing would ever change.
    """
    last: dict[str, Any] | None = None
    while True:
        told = look()
        if told["status"] == "draft":
            raise Permanent("not_sent", f"{told['key']} is a draft: puente broadcast send it first")
        if told != last:
            yield told
        if told["status"] in OVER:
            return
        last = told
        sleep(EVERY)


def written_to(told: dict[str, Any]) -> tuple[int, int]:
    """How many texts have left or failed, and how many families were to get one."""
    texts = {f: n for f, n in told["fates"].items() if not f.startswith(NOT_TEXTS)}
    together = sum(texts.values())
    return together - texts.get("waiting", 0) - texts.get("sending", 0), together


def line(told: dict[str, Any]) -> str:
    """Where it stands, in a line."""
    left, together = written_to(told)
    fates = ", ".join(f"{many} {fate}" for fate, many in sorted(told["fates"].items()))
    return f"{told['key']}: {told['status']}, {left} of {together} texts have left ({fates})"
