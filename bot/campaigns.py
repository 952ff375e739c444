"""What staff do with broadcasts: look at, test, send, pause, stop, and follow up."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import clock, queue, wiring
from bot.clock import Clock
from bot.conversation import planning, sayings
from bot.conversation.planning import FIXED, Reached, Rules
from bot.conversation.turn import Tools
from bot.drafting import STATES, Drafts, cannot_be, named, not_ours
from bot.e164 import is_e164
from bot.errors import Permanent
from bot.language.beyond import name_of
from bot.language.texts import SOURCE
from bot.queue import Nudge
from bot.reporting import export, results, standing, variety
from bot.reporting import preview as previewing
from bot.reporting.preview import Group
from bot.sentence import Sentence
from bot.settings import Settings
from bot.store import audience, broadcasts, families, messages, reached, recipients
from bot.store.audience import Audience, Member
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction


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

    @property
    def drafts(self) -> Drafts:
        """What can be done with one before it is sent."""
        return Drafts(self.store, self.tools, self.clock)

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
        made = told.key if told else self.drafts.make(
            f"{key} is fixed", wanted, topic="events", event=session_key, fixed=True, by=by
        )  # fmt: skip
        return self.send(made)

    def count(self, wanted: Audience, topic: str) -> dict[str, int]:
        """How many of an audience would be reached, by form, or why not; nothing is written."""
        found = Counter[str]()
        for _, how in self._foreseen(wanted, topic):
            found[how.reason or how.form] += 1
        return dict(found)

    def _foreseen(self, wanted: Audience, topic: str) -> Iterator[tuple[Member, Reached]]:
        now, addresses = self.clock(), set[str]()
        for batch in audience.members(self.store, self.drafts.meant(wanted)):
            with transaction(self.store) as session:
                told = planning.told_within_a_week(session, batch, now)
            yield from planning.reaches(batch, topic, told, self.rules, addresses)

    def preview(self, key: str) -> dict[str, Any]:
        """What is said in each language: to how many, in which forms, in how many segments, whose
        words they are and which are missing; the cost, and the variety meter.

        Families are counted as they are now while it is a draft, else as they were planned.
        """
        matter, groups = self.drafts.matter(key), self._groups(key)
        found = previewing.rows(matter, groups, self.tools)
        by_hand = sum(many for group, many in groups.items() if group.fate == "list:email")
        mail = f"{by_hand} mails are a person's to send: {self.rules.no_mail}" if by_hand else ""
        return {**previewing.whole(key, found, groups, self.price), "mail": mail}

    def _groups(self, key: str) -> Counter[Group]:
        with transaction(self.store) as session:
            row = named(session, key)
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
            row = named(session, key)
            found = reached.fates(session, row.id)
            answered = reached.answered(session, row) if row.event else None
        return {**standing.of(row, found), "variety": variety.meter(key, found, answered)}

    def test(self, key: str, number: str, language: str) -> None:
        """Sends what it says to one number of staff's."""
        if language not in self.tools.texts.languages:
            raise not_ours(language)
        if not is_e164(number):
            raise Permanent("number", Sentence("a number looks like +15555550123"))
        words = sayings.words_of(self.drafts.matter(key), language, "", self.tools)
        with transaction(self.store) as session:
            family = families.of_number(session, number, self.clock())
            if family.opted_out_at:
                raise Permanent("opted_out", Sentence("this number has opted out"))
            messages.queue_first(session, family.id, self.via, words.text, self.clock())
            self.nudge("send", family.id)

    def foreseen(self, key: str) -> dict[str, int]:
        """How many would be reached by a draft, by form, or why not."""
        with transaction(self.store) as session:
            row = named(session, key)
        return self.count(Audience.from_json(row.audience), row.topic)

    def mark(self, key: str) -> str:
        """Changes with what somebody confirms of a draft: for whom, its own words, and when."""
        with transaction(self.store) as session:
            return _mark(session, named(session, key))

    def send(
        self, key: str, step: Callable[[int], None] = lambda _: None, seen: str | None = None
    ) -> dict[str, Any]:
        """Lets a broadcast begin, now or at its time; the numbers, whose sum is the audience.

        `step` is told of so many more that are planned. `seen` is the mark of what was confirmed:
        Permanent when the draft is another by now, also when it changes while it is planned.
        """
        with transaction(self.store) as session:
            row = named(session, key)
            mark = _mark(session, row)
        if row.status != "draft":
            raise Permanent("not_a_draft", cannot_be(Sentence("planned anew"), row.status))
        if seen not in (None, mark):
            raise _changed()
        many = planning.plan(self.store, row, self.rules, self.clock(), step)
        if many == 0:
            nobody = Sentence("nobody belongs to this audience: nothing would be sent")
            raise Permanent("nobody", nobody)
        told = self.status(key)
        status = self._begin(key, mark, many)
        return {**told, "status": status} if status else self.send(key, step, mark)

    def _begin(self, key: str, mark: str, many: int) -> str:
        """Its status from now on, when it is what was planned for these `many`.

        Else nobody is planned any more. Permanent when the draft has changed meanwhile; empty when
        some were left of an audience that it had before, from a plan that was cut off.
        """
        with transaction(self.store) as session:
            row = named(session, key)
            broadcasts.hold(session, row)
            if row.status != "draft":
                raise Permanent("not_possible", cannot_be(STATES["running"], row.status))
            same, now = _mark(session, row) == mark, self.clock()
            if same and recipients.how_many(session, row.id) <= many:
                later = row.starts_at is not None and row.starts_at > now
                status = "scheduled" if later else "running"
                self._step(session, row, status)
                return status
            recipients.forget(session, row.id)
        if not same:
            raise _changed()
        return ""

    def pause(self, key: str) -> None:
        """Nothing more is claimed, within a second; what has been claimed has left."""
        self._to(key, "paused")

    def resume(self, key: str) -> None:
        """It goes on where it was. Permanent unless it was paused: a draft is sent."""
        with transaction(self.store) as session:
            row = named(session, key)
            if row.status != "paused":
                raise Permanent("not_possible", cannot_be(STATES["running"], row.status))
            self._step(session, row, "running")

    def stop(self, key: str) -> None:
        """Who has not been written to will not be."""
        self._to(key, "stopped")
        with transaction(self.store) as session:
            recipients.end(session, named(session, key).id, "stopped", self.clock())

    def status(self, key: str) -> dict[str, Any]:
        """Where a broadcast stands: everyone of its audience is in exactly one of the numbers."""
        with transaction(self.store) as session:
            row = named(session, key)
            found = reached.fates(session, row.id)
        return standing.of(row, found)

    def listed(self) -> list[dict[str, Any]]:
        """Every broadcast, the newest first."""
        with transaction(self.store) as session:
            keys = [row.key for row in broadcasts.every(session)]
        return [self.status(key) for key in keys]

    def to_do(self, key: str, form: str) -> list[dict[str, str]]:
        """Whom a person is to call, mail, talk to or print for."""
        with transaction(self.store) as session:
            row = named(session, key)
            return [
                {"name": name, "to": to, "language": name_of(language)}
                for name, to, language in reached.listed(session, row.id, form)
            ]

    def follow_up(self, key: str) -> list[dict[str, str]]:
        """Whose text did not arrive, why in plain words, and what a person may do about it."""
        return sorted(self._troubled(key), key=lambda row: row["code"])

    def export(self, key: str, path: Path) -> None:
        """Writes the results and the follow-up list as a file, .xlsx or .csv."""
        told = self.figures(key)
        found = results.pages(told, told["variety"], self._troubled(key))
        export.write(found, path)

    def _troubled(self, key: str) -> Iterator[dict[str, str]]:
        with transaction(self.store) as session:
            of = named(session, key).id
        return standing.troubled(self.store, of)

    def _to(self, key: str, status: str) -> None:
        with transaction(self.store) as session:
            self._step(session, named(session, key), status)

    def _step(self, session: Session, row: Broadcast, status: str) -> None:
        if not broadcasts.step(session, row.id, status, self.clock()):
            raise Permanent("not_possible", cannot_be(STATES[status], row.status))


def _mark(session: Session, row: Broadcast) -> str:
    words = {one.language: one.text for one in broadcasts.words(session, row.id)}
    starts = row.starts_at.isoformat() if row.starts_at else ""
    confirmed = json.dumps([row.audience, words, starts], sort_keys=True)
    return hashlib.sha256(confirmed.encode()).hexdigest()[:16]


def _changed() -> Permanent:
    what = Sentence(
        "this broadcast has been changed since you looked at it: look once more, then send"
    )
    return Permanent("changed", what)


def campaigns(settings: Settings) -> Campaigns:
    """What the command line works with."""
    kept = wiring.store(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    tools = wiring.tools(settings, kept)
    return Campaigns(
        kept, tools, wiring.rules(settings, tools), clock.now, nudge, wiring.way_out(settings),
        settings.segment_price,
    )  # fmt: skip
