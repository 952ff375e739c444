"""An event that was moved or called off: whoever counts on it is told once, in decent hours.

The change stands with the event (`bot/store/changes.py`); here it becomes a broadcast for those who
count on it. Both are one transaction; to whom it goes is planned after it, by whoever comes next.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import log
from bot.conversation import planning
from bot.conversation.inviting import CALLED_OFF, NEW_PLACE, NEW_TIME
from bot.conversation.planning import Rules
from bot.knowledge.school_events import key_on
from bot.store import broadcasts, changes, events, needs
from bot.store.audience import Audience
from bot.store.broadcasts import URGENT, Broadcast
from bot.store.changes import Change
from bot.store.db import Session, Sessions, transaction
from bot.store.events import Event

SAYS = {"time": NEW_TIME, "place": NEW_PLACE, "off": CALLED_OFF}
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
    for change in changes.changes(event.believed, after, now):
        _tell(session, event, change, after, zone, now)
    event.believed = event.tell_at = None


def concerned(
    event: Event, change: Change, after: dict[str, object], zone: ZoneInfo
) -> tuple[str, Audience]:
    """The occurrence that is spoken of, and who counts on it, as it was or as it is."""
    was = key_on(event.key, change.number, change.starts_at, zone)
    sessions = after["sessions"]
    assert isinstance(sessions, dict)
    there = sessions.get(str(change.number))
    key = was
    if change.kind != "off" and there is not None:
        key = key_on(event.key, change.number, datetime.fromisoformat(there[0]), zone)
    keys = frozenset({was, key})
    return key, Audience(concerned=keys, declined=keys if change.kind == "time" else frozenset())


def _tell(
    session: Session,
    event: Event,
    change: Change,
    after: dict[str, object],
    zone: ZoneInfo,
    now: datetime,
) -> None:
    key, whom = concerned(event, change, after, zone)
    if change.kind == "off":
        _end_needs(session, key, now)
    if not changes.how_many(session, sorted(whom.concerned), sorted(whom.declined)):
        return
    ends = change.ends_at
    if change.kind != "off":
        there = {one.number: one for one in events.sessions_of(session, [event.id])[event.id]}
        ends = there[change.number].ends_at
    about = {"starts": change.starts_at.isoformat(), "ends": change.ends_at.isoformat()}
    session.add(
        Broadcast(
            key=f"{change.kind}-{event.key[:LONGEST_KEY]}-{event.changes}-{change.number}",
            topic=URGENT, event=key, say=SAYS[change.kind], audience=whom.as_json(), status="draft",
            about=about if change.kind == "off" else None, starts_at=now,
            expires_at=min(ends, now + LONGEST), created_by=BY, created_at=now, updated_at=now,
        )
    )  # fmt: skip
    logger.info("change_told", about=key, kind=change.kind)


def _end_needs(session: Session, event: str, now: datetime) -> None:
    """Nothing has to be arranged for it; who had begun to sees that on the list of needs."""
    for family in sorted({row.family_id for row in needs.every(session, event)}):
        needs.release(session, family, event, needs.KINDS, now)
