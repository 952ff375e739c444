"""What staff do with broadcasts: draft, look at, test, send, pause, stop, and follow up."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot import clock, queue, wiring
from bot.channels.reasons import reason_of
from bot.clock import Clock
from bot.conversation import inviting, planning
from bot.conversation.inviting import Matter
from bot.conversation.planning import FIXED, Reached, Rules
from bot.conversation.turn import Tools
from bot.e164 import is_e164
from bot.errors import Permanent
from bot.knowledge.calendar import Occurrence
from bot.language.beyond import name_of
from bot.language.texts import SOURCE
from bot.queue import Nudge
from bot.reporting import export, results, variety
from bot.reporting import preview as previewing
from bot.reporting.preview import Group
from bot.sentence import Sentence
from bot.settings import Settings
from bot.store import (
    audience,
    broadcasts,
    families,
    messages,
    polls,
    reached,
    recipients,
    translations,
)
from bot.store.audience import Audience, Member
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction

LONGEST = timedelta(days=7)
"""A broadcast that has not left by then is of no use any more."""


@dataclass(frozen=True)
class Campaigns:
    """The broadcasts, and what can be done with one."""

    store: Sessions
    tools: Tools
    rules: Rules
    clock: Clock
    nudge: Nudge
    via: str
    price: float = 0.0
    """What a segment costs; 0 when nobody has said so."""

    def draft(
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
        the times of `poll`, an event, suit; or it has words of its own.
        """
        now = self.clock()
        if [bool(event), bool(poll), bool(words)].count(True) != 1:
            either = Sentence("a broadcast is about an event, or has words of its own")
            raise Permanent("no_matter", either)
        if starts_at and starts_at < now:
            raise Permanent("past", Sentence("the time to start is over"))
        found = self._event(event) if event else None
        until = self._until(found, starts_at or now, expires_at)
        if found and inviting.is_communitys(found):
            topic = planning.COMMUNITY  # whatever was asked for: it needs a consent of its own
        if poll:
            until = min(until, self._closes(poll, starts_at or now))
            say = inviting.POLL
        elif words:
            say = inviting.OWN
        else:
            say = FIXED if fixed else inviting.REMIND if remind else inviting.INVITE
        meant = self._meant(wanted)
        with transaction(self.store) as session:
            row = Broadcast(
                key=_free_key(session, title), topic=topic, event=found.key if found else poll,
                say=say, audience=meant.as_json(), status="draft",
                starts_at=starts_at, expires_at=until, created_by=by, created_at=now,
                updated_at=now,
            )  # fmt: skip
            session.add(row)
            session.flush()
            if words:
                broadcasts.write_words(session, row.id, SOURCE, words, by)
                others = set(self.tools.texts.languages) - {SOURCE}
                for known in translations.checked(session, SOURCE, words, others):
                    broadcasts.write_words(
                        session, row.id, known.target, known.said, known.approved_by
                    )
            key = row.key
        previewing.rows(self.matter(key), {}, self.tools)  # or the first family would find out
        return key

    def tell_fixed(self, key: str, session_key: str, by: str = "") -> dict[str, Any] | None:
        """Tells those who took part in the poll of an event which time it will be, once.

        None when nobody took part; Permanent when they have been told.
        """
        with transaction(self.store) as session:
            rows = broadcasts.every(session)
        told = next((r for r in rows if (r.event, r.say) == (session_key, FIXED)), None)
        if told is not None and told.status != "draft":
            before = Sentence("those who took part have been told: %(key)s", key=told.key)
            raise Permanent("told", before)
        wanted = Audience(polled=key)
        if not self.count(wanted, "events"):
            return None
        made = told.key if told else self.draft(
            f"{key} is fixed", wanted, topic="events", event=session_key, fixed=True, by=by
        )  # fmt: skip
        return self.send(made)

    def aim(self, key: str, wanted: Audience) -> None:
        """Whom a draft is for from now on."""
        meant = self._meant(wanted)
        with transaction(self.store) as session:
            _draft(session, key).audience = meant.as_json()

    def begin_at(self, key: str, starts_at: datetime | None) -> None:
        """When a draft begins to leave; without a time as soon as it is sent."""
        now, about = self.clock(), self.matter(key)
        if starts_at and starts_at < now:
            raise Permanent("past", Sentence("the time to start is over"))
        until = self._until(about.event, starts_at or now, None)
        if about.broadcast.say == inviting.POLL:
            until = min(until, self._closes(about.broadcast.event, starts_at or now))
        with transaction(self.store) as session:
            row = _draft(session, key)
            row.starts_at, row.expires_at, row.updated_at = starts_at, until, now

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
        found = inviting.event_of(self.store, self.tools, key)
        if found is None:
            none = Sentence("there is no event %(key)s to come", key=repr(key))
            raise Permanent("no_event", none)
        return found

    def _meant(self, wanted: Audience) -> Audience:
        """The same, with its event named by day, as answers name it."""
        if not wanted.event or "@" in wanted.event:  # by its day it may be over, too
            return wanted
        return replace(wanted, event=self._event(wanted.event).key)

    def count(self, wanted: Audience, topic: str) -> dict[str, int]:
        """How many of an audience would be reached, by form, or why not; nothing is written."""
        found = Counter[str]()
        for _, how in self._foreseen(wanted, topic):
            found[how.reason or how.form] += 1
        return dict(found)

    def _foreseen(self, wanted: Audience, topic: str) -> Iterator[tuple[Member, Reached]]:
        now, addresses = self.clock(), set[str]()
        for batch in audience.members(self.store, self._meant(wanted)):
            with transaction(self.store) as session:
                told = planning.told_within_a_week(session, batch, now)
            yield from planning.reaches(batch, topic, told, self.rules, addresses)

    def preview(self, key: str) -> dict[str, Any]:
        """What is said in each language: to how many, in which forms, in how many segments, whose
        words they are and which are missing; the cost, and the variety meter.

        Families are counted as they are now while it is a draft, else as they were planned.
        """
        matter, groups = self.matter(key), self._groups(key)
        found = previewing.rows(matter, groups, self.tools)
        by_hand = sum(many for group, many in groups.items() if group.fate == "list:email")
        mail = f"{by_hand} mails are a person's to send: {self.rules.no_mail}" if by_hand else ""
        return {**previewing.whole(key, found, groups, self.price), "mail": mail}

    def _groups(self, key: str) -> Counter[Group]:
        with transaction(self.store) as session:
            row = _one(session, key)
            planned = {} if row.status == "draft" else reached.groups(session, row.id)
        if planned:
            return Counter({Group(*group): many for group, many in planned.items()})
        found = Counter[Group]()
        for one, how in self._foreseen(Audience.from_json(row.audience), row.topic):
            also = one.preferences.get("also", "")
            found[Group(one.language or SOURCE, also, how.form, how.fate)] += 1
        return found

    def variety(self, key: str) -> dict[str, Any]:
        """How evenly it reaches the languages, and whether families of each answer."""
        found: dict[str, Any] = self.figures(key)["variety"]
        return found

    def figures(self, key: str) -> dict[str, Any]:
        """Its status, and under `variety` its meter, of one reading: the numbers agree."""
        with transaction(self.store) as session:
            row = _one(session, key)
            found = reached.fates(session, row.id)
            answered = reached.answered(session, row) if row.event else None
        return {**_status(row, found), "variety": variety.meter(key, found, answered)}

    def write_words(self, key: str, language: str, text: str, by: str) -> None:
        """What a broadcast with words of its own says in a language.

        A person's translation is kept: the next broadcast that says the same has it from the
        beginning.
        """
        if language not in self.tools.texts.languages:
            raise _not_ours(language)
        if not text.strip():
            raise Permanent("no_words", Sentence("there are no words"))
        with transaction(self.store) as session:
            row = _one(session, key)
            if row.say != inviting.OWN or row.status != "draft":
                only = Sentence("only a draft with words of its own takes words")
                raise Permanent("not_its_own", only)
            broadcasts.write_words(session, row.id, language, text.strip(), by)
            english = {one.language: one.text for one in broadcasts.words(session, row.id)}[SOURCE]
            if language != SOURCE and by and not by.startswith("machine:"):
                pair = (SOURCE, language, english)
                translations.approve(session, *pair, text.strip(), by, self.clock())

    def test(self, key: str, number: str, language: str) -> None:
        """Sends what it says to one number of staff's."""
        if language not in self.tools.texts.languages:
            raise _not_ours(language)
        if not is_e164(number):
            raise Permanent("number", Sentence("a number looks like +15555550123"))
        words = inviting.words_of(self.matter(key), language, "", self.tools)
        with transaction(self.store) as session:
            family = families.of_number(session, number, self.clock())
            if family.opted_out_at:
                raise Permanent("opted_out", Sentence("this number has opted out"))
            messages.queue_first(session, family.id, self.via, words.text, self.clock())
            self.nudge("send", family.id)

    def foreseen(self, key: str) -> dict[str, int]:
        """How many would be reached by a draft, by form, or why not."""
        with transaction(self.store) as session:
            row = _one(session, key)
        return self.count(Audience.from_json(row.audience), row.topic)

    def plan(self, key: str, step: Callable[[int], None] = lambda _: None) -> dict[str, Any]:
        """Plans how everyone is reached; the numbers, whose sum is the audience.

        `step` is told of so many more that are planned.
        """
        with transaction(self.store) as session:
            row = _one(session, key)
        if row.status != "draft":
            raise Permanent("not_a_draft", _cannot_be("planned anew", row.status))
        if planning.plan(self.store, row, self.rules, self.clock(), step) == 0:
            nobody = Sentence("nobody belongs to this audience: nothing would be sent")
            raise Permanent("nobody", nobody)
        return self.status(key)

    def send(self, key: str, step: Callable[[int], None] = lambda _: None) -> dict[str, Any]:
        """Lets a broadcast begin: now, or at its time."""
        told = self.plan(key, step)
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
        return _status(row, found)

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
        return sorted(self._troubled(key), key=lambda row: row["code"])

    def _troubled(self, key: str) -> Iterator[dict[str, str]]:
        """The same in no order, read as it is asked for."""
        with transaction(self.store) as session:
            of = _one(session, key).id
        after, more = 0, True
        while more:
            with transaction(self.store) as session:
                found = reached.troubled(session, of, after)
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

    def export(self, key: str, path: Path) -> None:
        """Writes the results and the follow-up list as a file, .xlsx or .csv."""
        told = self.figures(key)
        found = results.pages(told, told["variety"], self._troubled(key))
        export.write(found, path)

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
            raise Permanent("not_possible", _cannot_be(status, row.status))


def campaigns(settings: Settings) -> Campaigns:
    """What the command line works with."""
    kept = wiring.store(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    tools = wiring.tools(settings, kept)
    return Campaigns(
        kept, tools, wiring.rules(settings, tools), clock.now, nudge, wiring.way_out(settings),
        settings.segment_price,
    )  # fmt: skip


def _one(session: Session, key: str) -> Broadcast:
    found = broadcasts.find(session, key)
    if found is None:
        none = Sentence("there is no broadcast %(key)s; see: puente broadcast list", key=repr(key))
        raise Permanent("unknown", none)
    return found


def _draft(session: Session, key: str) -> Broadcast:
    """The broadcast, if it can still be changed."""
    found = _one(session, key)
    if found.status != "draft":
        raise Permanent("not_a_draft", _cannot_be("changed", found.status))
    return found


def _cannot_be(wanted: str, status: str) -> Sentence:
    return Sentence(
        "A broadcast that is %(status)s cannot be %(wanted)s.", status=status, wanted=wanted
    )


def _not_ours(language: str) -> Permanent:
    what = Sentence("%(language)s is none of the line's languages", language=repr(language))
    return Permanent("language", what)


def _free_key(session: Session, title: str) -> str:
    """A key made of the title that no other broadcast has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48] or "broadcast"
    taken = {row.key for row in broadcasts.every(session)}
    names = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _status(row: Broadcast, found: Mapping[tuple[str, str], int]) -> dict[str, Any]:
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
