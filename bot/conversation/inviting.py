"""What a broadcast says, in each language; and the question that an invitation leaves open."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Any

from bot.channels.sms import size
from bot.conversation.announcer import Words
from bot.conversation.reply import write_in_both
from bot.conversation.turn import Tools
from bot.dialogue.say import Option, Question, Say, listed, named
from bot.errors import Permanent, Retryable
from bot.knowledge.calendar import Occurrence, occurrence
from bot.knowledge.school_events import entered
from bot.language.texts import SOURCE
from bot.store import broadcasts
from bot.store.broadcasts import Broadcast, BroadcastText
from bot.store.db import Sessions, transaction

INVITE, REMIND, OWN = "invite-from", "invite-reminder", ""
"""What a broadcast may say: it invites to an event, reminds of one, or has words of its own."""
ANSWERS = ("yes", "no", "maybe")
GOOD_FOR = timedelta(seconds=5)
"""So long an event that was called off, or words that were changed, may still be said."""


@dataclass(frozen=True)
class Matter:
    """A broadcast with all that is needed to say it in any language."""

    broadcast: Broadcast
    texts: dict[str, BroadcastText]
    event: Occurrence | None
    sender: dict[str, Any]
    """Who writes: a school or the district, as an argument of our texts."""


def matter(store: Sessions, tools: Tools, broadcast: Broadcast) -> Matter:
    """What the broadcast is about, read anew."""
    with transaction(store) as session:
        texts = {one.language: one for one in broadcasts.words(session, broadcast.id)}
    event = event_of(store, tools, broadcast.event) if broadcast.event else None
    return Matter(broadcast, texts, event, _sender(tools, broadcast))


def event_of(store: Sessions, tools: Tools, key: str) -> Occurrence | None:
    """The event to come that is called `key`, of a pack's calendar or of a school's."""
    now = tools.clock()
    return occurrence(tools.packs, key, now, tools.zone, entered(store, now, tools.zone))


def _sender(tools: Tools, broadcast: Broadcast) -> dict[str, Any]:
    """The school, when the broadcast is for one alone; else the district."""
    schools = broadcast.audience.get("schools", ())
    names = {school.id: school.name for pack in tools.packs for school in pack.schools}
    alone = names.get(schools[0]) if len(schools) == 1 else None
    return {"say": alone or tools.packs[0].name}


def says_of(matter: Matter, language: str) -> list[Say | Question]:
    """What the broadcast says; Permanent when its event is over or it has no words."""
    if matter.broadcast.say == OWN:
        return _own_words(matter, language)
    if matter.event is None:
        raise Permanent("event_over", f"{matter.broadcast.event} is over or called off")
    said: list[Say | Question] = [
        Say(matter.broadcast.say, {"district": matter.sender}),
        Say("event-details", matter.event.facts),
    ]
    if offers := matter.event.offers:
        given = listed([{"say": f"need-{name}"} for name in offers])
        said.append(Say("event-offers", {"offers": given}, spare=True))
    return [*said, question(matter.event.key), Say("help-stop-line")]


def question(event: str) -> Question:
    """Whether the family comes to `event`: by numbers, since words for yes and no are the
    carriers'."""
    options = tuple(
        Option(Say(f"rsvp-{word}"), "events_rsvp", {"event": event, "attending": word})
        for word in ANSWERS
    )
    return Question(Say("invite-coming"), "choice", options=options)


def is_over(event: str, today: date) -> bool:
    """Whether an event's day is over, by its key."""
    return event.rpartition("@")[2] < today.isoformat()


def _own_words(matter: Matter, language: str) -> list[Say | Question]:
    """The school's words in this language; else the English ones, and in this one that they are."""
    known = matter.texts.get(language)
    if SOURCE not in matter.texts:
        raise Permanent("no_words", "a broadcast needs words in English")
    words = {code: text.text for code, text in matter.texts.items()}
    said: list[Say | Question] = [Say("broadcast-words", {"words": named(words)})]
    if known is None:
        said.append(Say("broadcast-english"))
    elif known.made_by.startswith("machine:") and not known.reviewed_by:
        said.append(Say("machine-translated"))
    return [*said, Say("help-stop-line")]


def words_of(matter: Matter, language: str, also: str, tools: Tools) -> Words:
    """The broadcast in a language, and below it in a second one for families that want both."""
    spoken = language if language in tools.texts.languages else SOURCE
    written = write_in_both(says_of(matter, spoken), spoken, also, tools)
    segments = size(written.text).segments
    return Words(written.text, spoken, written.draft, segments, _template(matter, spoken, tools))


def _template(matter: Matter, language: str, tools: Tools) -> dict[str, str] | None:
    """What WhatsApp approved for this matter in this language, filled; None without one."""
    approved = (pack.templates.get(matter.broadcast.say, {}).get(language) for pack in tools.packs)
    found = next(filter(None, approved), None)
    if found is None or matter.event is None:
        return None
    known = {"district": matter.sender, **matter.event.facts}
    filled = {
        str(place): tools.texts.render(language, "broadcast-words", {"words": known[name]})
        for place, name in enumerate(found.variables, 1)
    }
    return {
        "content_sid": found.sid,
        "content_variables": json.dumps(filled, ensure_ascii=False),
    }


class Sayings:
    """Broadcasts' words, made once for each language and good for a moment. Safe in threads."""

    def __init__(self, store: Sessions, tools: Tools) -> None:
        self._store, self._tools, self._lock = store, tools, Lock()
        self._read_at: datetime | None = None
        self._matters: dict[int, Matter] = {}
        self._said: dict[tuple[int, str, str], Words] = {}

    def refresh(self) -> None:
        """Reads what is running, if that has changed or was read a while ago.

        Not within a transaction, and without the lock: who holds the store may wait for that.
        """
        now = self._tools.clock()
        with transaction(self._store) as session:
            rows = broadcasts.running(session, now)
        fresh = self._read_at is not None and now - self._read_at < GOOD_FOR
        if fresh and {row.id for row in rows} <= self._matters.keys():
            return
        matters = {row.id: matter(self._store, self._tools, row) for row in rows}
        with self._lock:
            self._matters, self._said, self._read_at = matters, {}, now

    def __call__(self, broadcast_id: int, language: str, also: str) -> Words:
        """What a broadcast says in a language.

        Permanent when it cannot be said any more, Retryable when it has begun since it was read.
        """
        with self._lock:
            if broadcast_id not in self._matters:
                raise Retryable("not_read")
            key = (broadcast_id, language, also)
            if key not in self._said:
                about = self._matters[broadcast_id]
                self._said[key] = words_of(about, language, also, self._tools)
            return self._said[key]
