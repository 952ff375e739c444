"""A broadcast as it is sent: its words in a language, and its template where there is one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from typing import Any, Generic, TypeVar

from bot.channels.sms import size
from bot.conversation.announcer import Words
from bot.conversation.inviting import line, says_of
from bot.conversation.matters import PASSED_ON, Matter, is_communitys, matter
from bot.conversation.reply import write, write_in_both
from bot.conversation.turn import Tools
from bot.dialogue.say import named
from bot.errors import Retryable
from bot.knowledge.templates import approved
from bot.language.texts import SOURCE
from bot.store import broadcasts
from bot.store.broadcasts import CHANGES
from bot.store.db import Sessions, transaction

BETWEEN, NOTHING = " / ", "-"
"""Between what is several in one place of a template, and in one that would be empty."""
GOOD_FOR = timedelta(seconds=5)
"""So long an event that was called off, or words that were changed, may still be said."""


def words_of(matter: Matter, language: str, also: str, tools: Tools) -> Words:
    """The broadcast in a language, and below it in a second one for families that want both."""
    spoken = language if language in tools.texts.languages else SOURCE
    also = "" if {spoken, also} & matter.held else also  # in English it is said already
    written = write_in_both(says_of(matter, spoken), spoken, also, tools)
    segments = size(written.text).segments
    return Words(written.text, spoken, written.draft, segments, _template(matter, spoken, tools))


def _template(matter: Matter, language: str, tools: Tools) -> dict[str, str] | None:
    """What WhatsApp approved for this matter in this language, filled; None without one."""
    says = matter.broadcast.say
    if says not in CHANGES and matter.event is not None and is_communitys(matter.event):
        says = PASSED_ON
    found = approved(tools.packs, says, language)
    if found is None:
        return None
    filled = {
        str(place): " ".join(_filling(name, matter, language, tools).split()) or NOTHING
        for place, name in enumerate(found.variables, 1)
    }
    return {
        "content_sid": found.sid,
        "content_variables": json.dumps(filled, ensure_ascii=False),
    }


def _filling(name: str, matter: Matter, language: str, tools: Tools) -> str:
    """What fills a place of a template: no more than one line, which is all that WhatsApp takes."""
    render = tools.texts.render
    if name == "times" and matter.poll is not None:
        labels = (one.label for one in matter.poll.options)
        numbered = enumerate((render(language, one.id, one.args) for one in labels), 1)
        return BETWEEN.join(f"{number} {label}" for number, label in numbered)
    if name == "changes":
        lines = map(line, matter.changed)
        return BETWEEN.join(render(language, one.id, one.args) for one in lines)
    if name == "notice":  # what stands below it is part of what was approved
        said = [one for one in says_of(matter, language)[1:] if not getattr(one, "spare", False)]
        return write(said, language, tools).text
    known: dict[str, Any] = {"district": matter.sender}
    if matter.poll is not None:
        known["title"] = named(matter.titles)
    if matter.event is not None:
        known |= {"organizer": getattr(matter.event.event, "organizer", ""), **matter.event.facts}
    return render(language, "broadcast-words", {"words": known[name]})


T = TypeVar("T")


class Made(Generic[T]):
    """What is made of broadcasts, once for each language and good for a moment. Safe in threads."""

    def __init__(
        self, store: Sessions, tools: Tools, make: Callable[[Matter, str, str, Tools], T]
    ) -> None:
        self._store, self._tools, self._make, self._lock = store, tools, make, Lock()
        self._read_at: datetime | None = None
        self._matters: dict[int, Matter] = {}
        self._said: dict[tuple[int, str, str], T] = {}

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

    def __call__(self, broadcast_id: int, language: str, also: str) -> T:
        """What a broadcast says in a language.

        Permanent when it cannot be said any more, Retryable when it has begun since it was read.
        """
        with self._lock:
            if broadcast_id not in self._matters:
                raise Retryable("not_read")
            key = (broadcast_id, language, also)
            if key not in self._said:
                about = self._matters[broadcast_id]
                self._said[key] = self._make(about, language, also, self._tools)
            return self._said[key]


class Sayings(Made[Words]):
    """Broadcasts' words as texts say them."""

    def __init__(self, store: Sessions, tools: Tools) -> None:
        super().__init__(store, tools, words_of)
