"""What a broadcast is about, read anew: its event, poll or notice, who sends it, its own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.conversation import polling
from bot.conversation.turn import Tools
from bot.dialogue.say import Question
from bot.knowledge.calendar import Occurrence, occurrence
from bot.knowledge.notices import notice_of, said_by
from bot.knowledge.school_events import SchoolEvent, as_it_was, entered
from bot.knowledge.school_events import words_of as event_words
from bot.knowledge.search import Found
from bot.store import broadcasts, events, polls
from bot.store.broadcasts import CHANGES, Broadcast, BroadcastText
from bot.store.db import Sessions, transaction

INVITE, REMIND, NOTICE, OWN = "invite-from", "invite-reminder", "notice-from", ""
POLL, PASSED_ON = "poll-from", "invite-community"
NEW_TIME, NEW_PLACE, CALLED_OFF, SEVERAL = CHANGES
"""What a broadcast may say: it invites to an event, reminds of one, gives a notice of the calendar
of rights, or has words of its own; it asks which times suit, or
tells which one it will be (`FIXED`)."""


@dataclass(frozen=True)
class Changed:
    """One of several sessions that have changed: as it was, and as it is; None when it is off."""

    was: Occurrence
    now: Occurrence | None


@dataclass(frozen=True)
class Matter:
    """A broadcast with all that is needed to say it in any language."""

    broadcast: Broadcast
    texts: dict[str, BroadcastText]
    event: Occurrence | None
    sender: dict[str, Any]
    """Who writes: a school or the district, as an argument of our texts."""
    notice: Found | None = None
    """What a notice of the calendar says today; None when it may not be said, or there is none."""
    held: frozenset[str] = frozenset()
    """Languages in which a notice is a draft, where drafts are held: it is said in English."""
    poll: Question | None = None
    """The times that are proposed; None when there are none to choose from any more."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What the event is called whose time is being looked for, by language."""
    changed: tuple[Changed, ...] = ()
    """What is told of together; empty when it is one session, or all of it is over."""


def matter(store: Sessions, tools: Tools, broadcast: Broadcast) -> Matter:
    """What the broadcast is about, read anew."""
    with transaction(store) as session:
        texts = {one.language: one for one in broadcasts.words(session, broadcast.id)}
    sender = _sender(tools, broadcast)
    if broadcast.say == POLL:
        return _poll(store, tools, broadcast, sender)
    if broadcast.say in CHANGES:
        return _change(store, tools, broadcast, texts)
    event = event_of(store, tools, broadcast.event) if broadcast.event else None
    if broadcast.once is None:
        return Matter(broadcast, texts, event, sender)
    today = tools.clock().astimezone(tools.zone).date()
    notice = said_by(tools.packs, notice_of(broadcast.once), today)
    if notice is None or not notice.tellable:
        return Matter(broadcast, texts, event, sender)
    return Matter(broadcast, texts, event, sender, notice, _held(tools, notice.entry.text))


def _change(
    store: Sessions, tools: Tools, broadcast: Broadcast, texts: dict[str, BroadcastText]
) -> Matter:
    """An event as it is now; one that is called off as it would have been."""
    about, key = broadcast.about, broadcast.event
    changed: tuple[Changed, ...] = ()
    if about is None:
        event = event_of(store, tools, key)
    elif broadcast.say == SEVERAL:
        changed = tuple(filter(None, (_changed(store, tools, one) for one in about["several"])))
        event = next((one.now or one.was for one in changed), None)
    else:
        event = _as_it_was(store, tools, key, about)
    school = event.event.school if event and isinstance(event.event, SchoolEvent) else ""
    return Matter(broadcast, texts, event, _sender(tools, broadcast, (school,)), changed=changed)


def _changed(store: Sessions, tools: Tools, about: dict[str, str]) -> Changed | None:
    """One of several; None when it is over, or its event is gone."""
    was = _as_it_was(store, tools, about["event"], about)
    now = None if about["kind"] == "off" else event_of(store, tools, about["event"])
    if was is None or (now is None and about["kind"] != "off"):
        return None
    return Changed(was, now)


def _as_it_was(store: Sessions, tools: Tools, key: str, about: dict[str, Any]) -> Occurrence | None:
    times = (datetime.fromisoformat(about["starts"]), datetime.fromisoformat(about["ends"]))
    found = as_it_was(store, key, *times, tools.zone)
    return Occurrence(found, found.day) if found else None


def _poll(store: Sessions, tools: Tools, broadcast: Broadcast, sender: dict[str, Any]) -> Matter:
    with transaction(store) as session:
        event = events.find(session, broadcast.event)
        off = event is None or event.cancelled_at is not None
        texts = events.texts_of(session, [event.id])[event.id] if event else []
        poll = polls.of_event(session, broadcast.event)
    asked = None
    if poll is not None and not off and poll.is_open(tools.clock()):
        asked = polling.question(broadcast.event, poll, tools.zone)
    titles = event_words(event, texts)["title"] if event else {}
    return Matter(broadcast, {}, None, sender, poll=asked, titles=titles)


def _held(tools: Tools, text_id: str) -> frozenset[str]:
    if tools.drafts != "hold":
        return frozenset()
    known = tools.texts
    return frozenset(code for code in known.languages if known.is_stakes_draft(code, text_id, {}))


def event_of(store: Sessions, tools: Tools, key: str) -> Occurrence | None:
    """The event to come that is called `key`, of a pack's calendar or of a school's."""
    now = tools.clock()
    return occurrence(tools.packs, key, now, tools.zone, entered(store, now, tools.zone))


def _sender(tools: Tools, broadcast: Broadcast, of: Sequence[str] = ()) -> dict[str, Any]:
    """The school, when the broadcast is for one alone, or `of` one; else the district."""
    schools = broadcast.audience.get("schools", of)
    names = {school.id: school.name for pack in tools.packs for school in pack.schools}
    alone = names.get(schools[0]) if len(schools) == 1 else None
    return {"say": alone or tools.packs[0].name}


def is_communitys(found: Occurrence) -> bool:
    """Whether others than the school hold an event."""
    return isinstance(found.event, SchoolEvent) and found.event.community
