"""An event that was moved or called off: whoever counts on it is told once, in decent hours.

The change stands with the event (`bot/store/changes.py`); here it becomes a broadcast for those who
count on it, and one more for those who count on several sessions that have changed. All of that is
one transaction; to whom it goes is planned after it, by whoever comes next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import log
from bot.conversation import planning
from bot.conversation.matters import CALLED_OFF, NEW_PLACE, NEW_TIME, SEVERAL
from bot.conversation.planning import Rules
from bot.knowledge.school_events import key_on
from bot.store import broadcasts, changes, needs
from bot.store.audience import Audience
from bot.store.broadcasts import URGENT, Broadcast
from bot.store.changes import Change
from bot.store.db import Session, Sessions, transaction
from bot.store.events import Event

SAYS = {"time": NEW_TIME, "place": NEW_PLACE, "off": CALLED_OFF, "several": SEVERAL}
LONGEST = timedelta(days=7)
"""What has not been told by then tells nobody any more."""
AT_NIGHT = timedelta(minutes=10)
"""At night, so long until somebody looks again."""
LONGEST_KEY = 40
BY = "the calendar of events"

logger = log.get("changing")


def is_due(store: Sessions, now: datetime) -> bool:
    """Whether families are to be told of a change."""
    with transaction(store) as session:
        return bool(changes.due(session, now) or changes.unplanned(session))


def begin(
    store: Sessions, rules: Rules, awake: Callable[[str, datetime], bool], now: datetime
) -> int:
    """Makes a broadcast of each change that is due, and plans it; how many begin.

    A change is only told by day, by the clock of its school, so that at night it can be taken back.
    """
    with transaction(store) as session:
        for event in changes.due(session, now):
            if awake(rules.zones.get(event.school, rules.zone), now):
                _make(session, event, ZoneInfo(rules.zone), now)
            else:
                event.tell_at = now + AT_NIGHT
        made = changes.unplanned(session)
    for one in made:
        planning.plan(store, one, rules, now)
        with transaction(store) as session:
            broadcasts.step(session, one.id, "running", now)
    return len(made)


def _make(session: Session, event: Event, zone: ZoneInfo, now: datetime) -> None:
    after = changes.state_of(session, event)
    if event.believed is None or event.tell_at is None or event.tell_at > now:
        return  # somebody has been quicker, or it changed once more
    event.changes += 1
    found = list(changes.changes(event.believed, after, now))
    for one in tellings(event, found, after, zone):
        if one.kind == "off":
            _end_needs(session, one.key, now)
        if changes.how_many(session, one.whom.counting):
            _tell(session, event, one, now)
    event.believed = event.tell_at = None


@dataclass(frozen=True)
class Telling:
    """What is told to those who count on one session that has changed, or on several."""

    kind: str
    """As in `SAYS`."""
    key: str
    """The occurrence that is spoken of, by the day on which it is; of several the first."""
    whom: Audience
    number: int
    """Of its session; 0 for several."""
    about: dict[str, Any] | None
    ends: datetime
    """After which there is no use in telling it."""


def tellings(
    event: Event, found: Sequence[Change], after: dict[str, Any], zone: ZoneInfo
) -> list[Telling]:
    """What is to be told of an event's changes: each family is in one of the audiences at most.

    Who counts on several sessions that have changed gets one text that tells of all of them.
    """
    each = [_of_session(event, one, after, zone) for one in found]
    if len(each) < 2:
        return each
    keys = [one.whom.concerned for one in each]
    every, declined = frozenset().union(*keys), frozenset().union(*(o.whom.declined for o in each))
    alone = [
        replace(one, whom=replace(one.whom, others=every - own, declined=declined))
        for one, own in zip(each, keys, strict=True)
    ]
    groups = tuple(tuple(sorted(own)) for own in keys)
    whom = Audience(concerned=every, declined=declined, together=groups)
    said = [
        {"kind": told.kind, "event": told.key, **_times(one)}
        for one, told in zip(found, each, strict=True)
    ]
    ends = max(one.ends for one in each)
    return [*alone, Telling("several", each[0].key, whom, 0, {"several": said}, ends)]


def _of_session(event: Event, change: Change, after: dict[str, Any], zone: ZoneInfo) -> Telling:
    """As it was, and as it is; a new time also concerns those for whom it was the wrong one."""
    was = key_on(event.key, change.number, change.starts_at, zone)
    there = after["sessions"].get(str(change.number)) if change.kind != "off" else None
    if there is None:
        return Telling(
            change.kind, was, Audience(concerned=frozenset({was})), change.number, _times(change),
            change.ends_at,
        )  # fmt: skip
    starts, ends = map(datetime.fromisoformat, there)
    key = key_on(event.key, change.number, starts, zone)
    keys = frozenset({was, key})
    whom = Audience(concerned=keys, declined=keys if change.kind == "time" else frozenset())
    return Telling(change.kind, key, whom, change.number, None, ends)


def _times(change: Change) -> dict[str, str]:
    return {"starts": change.starts_at.isoformat(), "ends": change.ends_at.isoformat()}


def _tell(session: Session, event: Event, telling: Telling, now: datetime) -> None:
    name = f"{telling.kind}-{event.key[:LONGEST_KEY]}-{event.changes}"
    session.add(
        Broadcast(
            key=f"{name}-{telling.number}" if telling.number else name,
            topic=URGENT, event=telling.key, say=SAYS[telling.kind],
            audience=telling.whom.as_json(), status="draft", about=telling.about, starts_at=now,
            expires_at=min(telling.ends, now + LONGEST), created_by=BY, created_at=now,
            updated_at=now,
        )
    )  # fmt: skip
    logger.info("change_told", about=telling.key, kind=telling.kind)


def _end_needs(session: Session, event: str, now: datetime) -> None:
    """Nothing has to be arranged for it; who had begun to sees that on the list of needs."""
    for family in sorted({row.family_id for row in needs.every(session, event)}):
        needs.release(session, family, event, needs.KINDS, now)
