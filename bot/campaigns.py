"""What staff do with broadcasts: draft, look at, test, send, pause, stop, and follow up."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot import clock, queue, wiring
from bot.channels.reasons import reason_of
from bot.clock import Clock
from bot.conversation import inviting, planning
from bot.conversation.inviting import Matter
from bot.conversation.planning import Rules
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.knowledge.calendar import Occurrence
from bot.language.beyond import name_of
from bot.language.texts import SOURCE
from bot.queue import Nudge
from bot.settings import Settings
from bot.store import audience, broadcasts, families, messages, reached, recipients
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction

LONGEST = timedelta(days=7)
"""A broadcast that has not left by then is of no use any more."""
E164 = re.compile(r"\+[1-9]\d{7,14}")
CAN_FOLLOW = "A broadcast that is {0} cannot be {1}."


@dataclass(frozen=True)
class Campaigns:
    """The broadcasts, and what can be done with one."""

    store: Sessions
    tools: Tools
    rules: Rules
    clock: Clock
    nudge: Nudge
    via: str

    def draft(
        self,
        title: str,
        wanted: Audience,
        *,
        topic: str,
        event: str = "",
        remind: bool = False,
        words: str = "",
        by: str = "",
        starts_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> str:
        """Keeps a broadcast that nobody gets yet; its key. Permanent when it could not be said."""
        now = self.clock()
        if bool(event) == bool(words):
            raise Permanent("no_matter", "a broadcast is about an event, or has words of its own")
        if starts_at and starts_at < now:
            raise Permanent("past", "the time to start is over")
        say = inviting.OWN if words else (inviting.REMIND if remind else inviting.INVITE)
        found = self._event(event) if event else None
        begins = starts_at or now
        ends = datetime.combine(found.day, found.event.start, self.tools.zone) if found else None
        until = min(filter(None, (expires_at, ends, begins + LONGEST)))
        if until <= begins:
            raise Permanent("too_late", "it would be over before it begins")
        meant = self._meant(wanted)
        with transaction(self.store) as session:
            row = Broadcast(
                key=_free_key(session, title), topic=topic, event=found.key if found else "",
                say=say, audience=meant.as_json(), status="draft",
                starts_at=starts_at, expires_at=until, created_by=by, created_at=now,
                updated_at=now,
            )  # fmt: skip
            session.add(row)
            session.flush()
            if words:
                broadcasts.write_words(session, row.id, SOURCE, words, by)
            key = row.key
        self.preview(key)  # what cannot be said is said now, and not to the first family
        return key

    def _event(self, key: str) -> Occurrence:
        found = inviting.event_of(self.store, self.tools, key)
        if found is None:
            raise Permanent("no_event", f"there is no event {key!r} to come")
        return found

    def _meant(self, wanted: Audience) -> Audience:
        """The same, with its event named by day, as answers name it."""
        if not wanted.event or "@" in wanted.event:  # by its day it may be over, too
            return wanted
        return replace(wanted, event=self._event(wanted.event).key)

    def count(self, wanted: Audience, topic: str) -> dict[str, int]:
        """How many of an audience would be reached, by form, or why not; nothing is written."""
        now, found = self.clock(), Counter[str]()
        for batch in audience.members(self.store, self._meant(wanted)):
            with transaction(self.store) as session:
                ids = [one.family_id for one in batch if one.family_id is not None]
                told = audience.told_lately(session, ids, now - planning.WEEK)
            for one in batch:
                reached = planning.reach_of(one, topic, told.get(one.family_id or 0, 0), self.rules)
                found[reached.reason or reached.form] += 1
        return dict(found)

    def preview(self, key: str) -> list[dict[str, Any]]:
        """What is said in each language of ours, in how many segments, and whether as a draft."""
        matter = self.matter(key)
        said = (
            (code, inviting.words_of(matter, code, "", self.tools))
            for code in self.tools.texts.languages
        )
        return [
            {
                "language": code,
                "text": words.text,
                "segments": words.segments,
                "draft": words.draft,
                "in_english": matter.broadcast.say == inviting.OWN and code not in matter.texts,
            }
            for code, words in said
        ]

    def write_words(self, key: str, language: str, text: str, by: str) -> None:
        """What a broadcast with words of its own says in a language."""
        if language not in self.tools.texts.languages:
            raise Permanent("language", f"{language!r} is none of the line's languages")
        if not text.strip():
            raise Permanent("no_words", "there are no words")
        with transaction(self.store) as session:
            row = _one(session, key)
            if row.say != inviting.OWN or row.status != "draft":
                raise Permanent("not_its_own", "only a draft with words of its own takes words")
            broadcasts.write_words(session, row.id, language, text.strip(), by)

    def test(self, key: str, number: str, language: str) -> None:
        """Sends what it says to one number of staff's."""
        if language not in self.tools.texts.languages:
            raise Permanent("language", f"{language!r} is none of the line's languages")
        if not E164.fullmatch(number):
            raise Permanent("number", "a number looks like +15555550123")
        words = inviting.words_of(self.matter(key), language, "", self.tools)
        with transaction(self.store) as session:
            family = families.of_number(session, number, self.clock())
            if family.opted_out_at:
                raise Permanent("opted_out", "this number has opted out")
            messages.queue_first(session, family.id, self.via, words.text, self.clock())
            self.nudge("send", family.id)

    def foreseen(self, key: str) -> dict[str, int]:
        """How many would be reached by a draft, by form, or why not."""
        with transaction(self.store) as session:
            row = _one(session, key)
        return self.count(Audience.from_json(row.audience), row.topic)

    def plan(self, key: str) -> dict[str, Any]:
        """Plans how everyone is reached; the numbers, whose sum is the audience."""
        with transaction(self.store) as session:
            row = _one(session, key)
        if row.status != "draft":
            raise Permanent("not_a_draft", CAN_FOLLOW.format(row.status, "planned anew"))
        if planning.plan(self.store, row, self.rules, self.clock()) == 0:
            raise Permanent("nobody", "nobody belongs to this audience: nothing would be sent")
        return self.status(key)

    def send(self, key: str) -> dict[str, Any]:
        """Lets a broadcast begin: now, or at its time."""
        told = self.plan(key)
        with transaction(self.store) as session:
            row = _one(session, key)
            now = self.clock()
            later = row.starts_at is not None and row.starts_at > now
            self._step(session, row, "scheduled" if later else "running")
        return {**told, "status": "scheduled" if later else "running"}

    def pause(self, key: str) -> None:
        """Nothing more is claimed, within a second; what has been claimed has left."""
        self._to(key, "paused")

    def resume(self, key: str) -> None:
        """It goes on where it was."""
        self._to(key, "running")

    def stop(self, key: str) -> None:
        """Who has not been written to will not be."""
        self._to(key, "stopped")
        with transaction(self.store) as session:
            recipients.end(session, _one(session, key).id, "stopped", self.clock())

    def status(self, key: str) -> dict[str, Any]:
        """Where a broadcast stands: everyone of its audience is in exactly one of the numbers."""
        with transaction(self.store) as session:
            row = _one(session, key)
            found = reached.fates(session, row.id)
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

    def listed(self) -> list[dict[str, Any]]:
        """Every broadcast, the newest first."""
        with transaction(self.store) as session:
            keys = [row.key for row in broadcasts.every(session)]
        return [self.status(key) for key in keys]

    def to_do(self, key: str, form: str) -> list[dict[str, str]]:
        """Whom a person is to call, mail, talk to or print for."""
        with transaction(self.store) as session:
            row = _one(session, key)
            return [
                {"name": name, "to": to, "language": name_of(language)}
                for name, to, language in reached.listed(session, row.id, form)
            ]

    def follow_up(self, key: str) -> list[dict[str, str]]:
        """Whose text did not arrive, why in plain words, and what a person may do about it."""
        with transaction(self.store) as session:
            found = reached.troubled(session, _one(session, key).id)
        return [
            {
                "to": number,
                "language": name_of(language),
                "status": status,
                "code": code,
                "why": reason_of(code).what,
                "to_do": reason_of(code).todo,
            }
            for number, language, status, code in found
        ]

    def matter(self, key: str) -> Matter:
        """A broadcast with all that is needed to say it."""
        with transaction(self.store) as session:
            row = _one(session, key)
        return inviting.matter(self.store, self.tools, row)

    def _to(self, key: str, status: str) -> None:
        with transaction(self.store) as session:
            self._step(session, _one(session, key), status)

    def _step(self, session: Session, row: Broadcast, status: str) -> None:
        if not broadcasts.step(session, row.id, status, self.clock()):
            raise Permanent("not_possible", CAN_FOLLOW.format(row.status, status))


def campaigns(settings: Settings) -> Campaigns:
    """What the command line works with."""
    kept = wiring.store(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    tools = wiring.tools(settings, kept)
    return Campaigns(
        kept, tools, wiring.rules(settings, tools), clock.now, nudge, wiring.way_out(settings)
    )


def _one(session: Session, key: str) -> Broadcast:
    found = broadcasts.find(session, key)
    if found is None:
        raise Permanent("unknown", f"there is no broadcast {key!r}; see: puente broadcast list")
    return found


def _free_key(session: Session, title: str) -> str:
    """A key made of the title that no other broadcast has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48] or "broadcast"
    taken = {row.key for row in broadcasts.every(session)}
    names = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _by_language(found: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for (language, fate), many in found.items():
        table.setdefault(language, {})[fate] = many
    return table
