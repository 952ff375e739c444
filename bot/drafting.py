"""Broadcasts that nobody gets yet: what they say, for whom, from when until when."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.conversation import matters, planning
from bot.conversation.matters import Matter
from bot.conversation.planning import FIXED
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.knowledge.calendar import Occurrence
from bot.language.by_staff import hold_back_from_all, wrong_to_all
from bot.language.texts import SOURCE
from bot.reporting import preview
from bot.sentence import Sentence
from bot.store import broadcasts, polls, translations
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction

LONGEST = timedelta(days=7)
"""A broadcast that has not left by then is of no use any more."""


@dataclass(frozen=True)
class Drafts:
    """Makes them, and changes them while nobody has been written to."""

    store: Sessions
    tools: Tools
    clock: Clock

    def make(
        self,
        title: str,
        wanted: Audience,
        *,
        topic: str,
        event: str = "",
        remind: bool = False,
        fixed: bool = False,
        poll: str = "",
        words: str = "",
        by: str = "",
        starts_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> str:
        """Keeps a broadcast that nobody gets yet; its key. Permanent when it could not be said.

        It invites to `event`, reminds of it or tells that its time is `fixed`; or it asks which of
        the times of `poll`, an event, suit; or it has words of its own, which ask and hold nothing
        that no words to families may.
        """
        now = self.clock()
        if [bool(event), bool(poll), bool(words)].count(True) != 1:
            either = Sentence("a broadcast is about an event, or has words of its own")
            raise Permanent("no_matter", either)
        if words:
            hold_back_from_all(words)
        if starts_at and starts_at < now:
            raise Permanent("past", Sentence("the time to start is over"))
        found = self._event(event) if event else None
        until = self._until(found, starts_at or now, expires_at)
        if found and matters.is_communitys(found):
            topic = planning.COMMUNITY  # whatever was asked for: it needs a consent of its own
        if poll:
            until = min(until, self._closes(poll, starts_at or now))
        meant = self.meant(wanted)
        with transaction(self.store) as session:
            row = Broadcast(
                key=_free_key(session, title), topic=topic, event=found.key if found else poll,
                say=_say(poll, words, remind, fixed), audience=meant.as_json(),
                status="draft", starts_at=starts_at, expires_at=until, created_by=by,
                created_at=now, updated_at=now,
            )  # fmt: skip
            session.add(row)
            session.flush()
            if words:
                self._write_own(session, row.id, words, by)
            key = row.key
        preview.rows(self.matter(key), {}, self.tools)  # or the first family would find out
        return key

    def _write_own(self, session: Session, broadcast_id: int, words: str, by: str) -> None:
        """Words of its own, and what people have made of the same words before, where it may go."""
        broadcasts.write_words(session, broadcast_id, SOURCE, words, by)
        others = set(self.tools.texts.languages) - {SOURCE}
        for known in translations.checked(session, SOURCE, words, others):
            if wrong_to_all(known.said) is None:
                broadcasts.write_words(
                    session, broadcast_id, known.target, known.said, known.approved_by
                )

    def aim(self, key: str, wanted: Audience) -> None:
        """Whom a draft is for from now on."""
        meant = self.meant(wanted)
        with transaction(self.store) as session:
            _draft(session, key).audience = meant.as_json()

    def begin_at(self, key: str, starts_at: datetime | None) -> None:
        """When a draft begins to leave; without a time as soon as it is sent."""
        now, about = self.clock(), self.matter(key)
        if starts_at and starts_at < now:
            raise Permanent("past", Sentence("the time to start is over"))
        until = self._until(about.event, starts_at or now, None)
        if about.broadcast.say == matters.POLL:
            until = min(until, self._closes(about.broadcast.event, starts_at or now))
        with transaction(self.store) as session:
            row = _draft(session, key)
            row.starts_at, row.expires_at, row.updated_at = starts_at, until, now

    def write_words(self, key: str, language: str, text: str, by: str) -> None:
        """What a broadcast with words of its own says in a language.

        Permanent when these words ask what is never asked, or hold a number that names a person.
        A person's translation is kept: the next broadcast that says the same has it from the
        beginning.
        """
        if language not in self.tools.texts.languages:
            raise not_ours(language)
        if not text.strip():
            raise Permanent("no_words", Sentence("there are no words"))
        hold_back_from_all(text.strip())
        with transaction(self.store) as session:
            row = named(session, key)
            broadcasts.hold(session, row)
            if row.say != matters.OWN or row.status != "draft":
                only = Sentence("only a draft with words of its own takes words")
                raise Permanent("not_its_own", only)
            broadcasts.write_words(session, row.id, language, text.strip(), by)
            english = {w.language: w.text for w in broadcasts.words(session, row.id)}[SOURCE]
            if language != SOURCE and by and not by.startswith("machine:"):
                pair = (SOURCE, language, english)
                translations.approve(session, *pair, text.strip(), by, self.clock())

    def matter(self, key: str) -> Matter:
        """A broadcast with all that is needed to say it."""
        with transaction(self.store) as session:
            row = named(session, key)
        return matters.matter(self.store, self.tools, row)

    def meant(self, wanted: Audience) -> Audience:
        """The same, with its event named by day, as answers name it."""
        if not wanted.event or "@" in wanted.event:  # by its day it may be over, too
            return wanted
        return replace(wanted, event=self._event(wanted.event).key)

    def _until(
        self, found: Occurrence | None, begins: datetime, expires_at: datetime | None
    ) -> datetime:
        """When it is of no use any more: its event has begun, or a week is over."""
        ends = datetime.combine(found.day, found.event.start, self.tools.zone) if found else None
        until = min(filter(None, (expires_at, ends, begins + LONGEST)))
        if until <= begins:
            raise Permanent("too_late", Sentence("it would be over before it begins"))
        return until

    def _closes(self, key: str, begins: datetime) -> datetime:
        """When families are no longer asked about the times of an event."""
        with transaction(self.store) as session:
            poll = polls.of_event(session, key)
        if poll is None or not poll.is_open(begins):
            none = Sentence("no time is being looked for: see puente events poll %(key)s", key=key)
            raise Permanent("no_poll", none)
        return poll.closes_at

    def _event(self, key: str) -> Occurrence:
        found = matters.event_of(self.store, self.tools, key)
        if found is None:
            none = Sentence("there is no event %(key)s to come", key=repr(key))
            raise Permanent("no_event", none)
        return found


def _say(poll: str, words: str, remind: bool, fixed: bool) -> str:
    """Which of the texts it is."""
    if poll:
        return matters.POLL
    if words:
        return matters.OWN
    return FIXED if fixed else matters.REMIND if remind else matters.INVITE


def named(session: Session, key: str) -> Broadcast:
    """The broadcast with this key; Permanent when there is none."""
    found = broadcasts.find(session, key)
    if found is None:
        none = Sentence("there is no broadcast %(key)s; see: puente broadcast list", key=repr(key))
        raise Permanent("unknown", none)
    return found


def _draft(session: Session, key: str) -> Broadcast:
    """The broadcast, if it can still be changed."""
    found = named(session, key)
    broadcasts.hold(session, found)  # it may be sent at this moment
    if found.status != "draft":
        raise Permanent("not_a_draft", cannot_be(Sentence("changed"), found.status))
    return found


STATES = {
    "draft": Sentence("draft"),
    "scheduled": Sentence("scheduled"),
    "running": Sentence("running"),
    "paused": Sentence("paused"),
    "stopped": Sentence("stopped"),
    "done": Sentence("done"),
}
"""The states of a broadcast, as they are said."""


def cannot_be(wanted: Sentence, status: str) -> Sentence:
    """Why a broadcast in this state is not changed so."""
    return Sentence(
        "A broadcast that is %(status)s cannot be %(wanted)s.",
        status=STATES[status],
        wanted=wanted,
    )


def not_ours(language: str) -> Permanent:
    what = Sentence("%(language)s is none of the line's languages", language=repr(language))
    return Permanent("language", what)


def _free_key(session: Session, title: str) -> str:
    """A key made of the title that no other broadcast has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48] or "broadcast"
    taken = {row.key for row in broadcasts.every(session)}
    names = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
