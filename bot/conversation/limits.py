"""When the line stops answering: too many messages at once, or another machine at the other end.

Asked only about messages that are neither STOP, START, HELP nor danger: those are always answered.
All is counted by when messages came, so a backlog is judged as it would have been at the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from bot.language.fold import words
from bot.store import traffic
from bot.store.db import Session
from bot.store.messages import Message
from bot.store.traffic import Passed

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
PER_MINUTE, PER_HOUR = 20, 100
SAME, SAME_WITHIN = 4, timedelta(minutes=10)
"""The same text so often, each time after an answer of ours, is a machine's."""
SHORT = 12
"""Letters below which a text is no sign: '1', 'yes' and 'gracias' answer many questions."""
QUICK, QUICK_GAP, QUICK_WITHIN = 12, timedelta(seconds=3), timedelta(minutes=2)
"""So many answers to us, each within seconds, are no thumb's."""
WATCHED = frozenset({"twilio"})
"""The simulator's phone costs nothing, and the canary is a machine that says one thing."""


@dataclass(frozen=True)
class Limit:
    """Why a message is not answered."""

    kind: Literal["too_many", "loop"]
    first: bool
    """Whether it is the first of its episode; the others pass in silence."""

    @property
    def code(self) -> str:
        """What the inbound row is marked with; the next decision reads it."""
        return f"limited_{self.kind}"

    @property
    def tell(self) -> bool:
        """Whether the family is told, once: a machine is not, it would answer."""
        return self.first and self.kind == "too_many"

    @property
    def hand_off(self) -> bool:
        """Whether a person is asked to look (reason `loop`, routine)."""
        return self.first and self.kind == "loop"


def limited(session: Session, message: Message) -> Limit | None:
    """Why this inbound message goes unanswered; None when it is answered as usual.

    One bounded read, and a second one of a few texts when the traffic looks like a loop.
    """
    if message.via not in WATCHED:
        return None
    rows = traffic.lately(session, message.family_id, message.id, message.created_at - HOUR)
    if _repeats(session, message, rows) or _too_quick(message, rows):
        return Limit("loop", not _marked(rows, "limited_loop", message, SAME_WITHIN))
    for most, window in ((PER_HOUR, HOUR), (PER_MINUTE, MINUTE)):
        if len(_received(rows, message, window)) > most:
            return Limit("too_many", not _marked(rows, "limited_too_many", message, window))
    return None


def _received(rows: Sequence[Passed], message: Message, window: timedelta) -> list[Passed]:
    since = message.created_at - window
    return [row for row in rows if row.direction == "in" and row.created_at > since]


def _marked(rows: Sequence[Passed], code: str, message: Message, window: timedelta) -> bool:
    return any(row.code == code for row in _received(rows, message, window))


def _repeats(session: Session, message: Message, rows: Sequence[Passed]) -> bool:
    """Whether this text has come again and again, with answers of ours between."""
    said = words(message.text)
    asked = _answered_between(rows, message)
    if len(said) < SHORT or len(asked) < SAME:
        return False
    texts = traffic.texts(session, [row.id for row in asked])
    return sum(words(texts[row.id]) == said for row in asked) >= SAME


def _answered_between(rows: Sequence[Passed], message: Message) -> list[Passed]:
    """The latest inbound messages that each came after an answer of ours, and the first."""
    since = message.created_at - SAME_WITHIN
    found: list[Passed] = []
    answered = True
    for row in rows:
        if row.direction == "in" and row.created_at > since and answered:
            found.append(row)
        answered = row.direction == "out"
    return found[-PER_MINUTE:]


def _too_quick(message: Message, rows: Sequence[Passed]) -> bool:
    """Whether answers to us have come turn by turn faster than a person reads."""
    since = message.created_at - QUICK_WITHIN
    quick = 0
    for ours, theirs in pairwise(rows):
        if (ours.direction, theirs.direction) == ("out", "in") and theirs.created_at > since:
            quick += theirs.created_at - _reached(ours, theirs) <= QUICK_GAP
    return quick >= QUICK


def _reached(ours: Passed, theirs: Passed) -> datetime:
    """When our text was last known to move on its way, before theirs came."""
    return ours.updated_at if ours.updated_at <= theirs.created_at else ours.created_at
