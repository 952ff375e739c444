"""A thousand times a family says STOP at the very moment its text is claimed.

Whose commit was first is seen from outside: the STOP's just after its commit has returned, the
claim's just before its own begins. A claim that was made after a STOP cannot look otherwise, and
a right one never looks like it, since the claim holds the family until its commit has ended.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from sqlalchemy import event, func, select

from bot.campaigns import Campaigns
from bot.conversation.announcer import Announcer, Leaving
from bot.conversation.claiming import claim
from bot.conversation.planning import Rules
from bot.conversation.walk import converse
from bot.store import families
from bot.store.audience import Audience
from bot.store.consents import Consent
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import StandingClock
from tests.stories.conftest import Line

ROUNDS = 1_000
STOPS = ("STOP", "ALTO", "JOOJI", "DỪNG", "توقف", "СТОП")
SCHOOL = Audience(schools=frozenset({"lincoln"}))


@dataclass
class Watch:
    """When the transactions of one round were over, in nanoseconds, by who looked."""

    stopped: int = 0
    """The STOP had been committed."""
    claimed: int = 0
    """A text was about to be committed; 0 when there was none."""
    here: threading.local = field(default_factory=threading.local)

    def before_commit(self, session: Session) -> None:
        if getattr(self.here, "claims", False):
            self.claimed = time.perf_counter_ns()

    def after_flush(self, session: Session, _: Any) -> None:
        if any(isinstance(one, Consent) for one in session.new):
            session.info["stops"] = True

    def after_commit(self, session: Session) -> None:
        if session.info.get("stops"):
            self.stopped = time.perf_counter_ns()

    @contextmanager
    def over(self, store: Sessions) -> Iterator[Watch]:
        hooks = (self.before_commit, self.after_flush, self.after_commit)
        for hook in hooks:
            event.listen(store, hook.__name__, hook)
        try:
            yield self
        finally:
            for hook in hooks:
                event.remove(store, hook.__name__, hook)


def invited(store: Sessions, clock: StandingClock, many: int) -> list[Family]:
    """So many families with a child at one school."""
    with transaction(store) as session:
        found = [families.of_number(session, f"+1312{place:07d}", clock()) for place in range(many)]
        for one in found:
            known = {"source": "t", "source_key": one.number, "seen_at": clock()}
            child = Student(school="lincoln", grade="3", **known)
            guardian = Guardian(
                family_id=one.id, language="en", form="text", consent="yes", **known
            )
            session.add_all([child, guardian])
            session.flush()
            session.add(
                Guardianship(student_id=child.id, guardian_id=guardian.id, relation="guardian")
            )
        return found


def careless(store: Sessions) -> None:
    """Nothing here outlives the test: SQLite need not wait for the disk."""
    engine = store.kw["bind"]
    if engine.dialect.name == "sqlite":
        engine.dispose()
        event.listen(engine, "connect", lambda made, _: made.execute("PRAGMA synchronous=OFF"))


@pytest.fixture
def raced(
    store: Sessions, line: Line, clock: StandingClock, announcer: Announcer
) -> tuple[list[Family], Announcer]:
    """The families, whose broadcast runs, and an announcer that claims them one by one."""
    careless(store)
    found = invited(store, clock, ROUNDS)
    rules = Rules(weekly=3, zone="America/Chicago", zones={})
    made = Campaigns(store, line.tools, rules, clock, lambda job, key: True, "twilio")
    key = made.drafts.make("Snow", SCHOOL, topic="urgent", words="No school tomorrow.")
    assert made.send(key)["fates"] == {"waiting": ROUNDS}
    return found, replace(announcer, per_second={"text": 1.0})


def test_a_claim_never_comes_after_a_stop_that_was_committed(
    raced: tuple[list[Family], Announcer], store: Sessions, line: Line
) -> None:
    found, announcer = raced
    late: list[int] = []
    outcomes: dict[int, bool] = {}
    lead = 0.0005  # seconds by which the STOP is ahead; moved to where either may be first
    both = threading.Barrier(2)
    with ThreadPoolExecutor(2) as crowd:
        for place, family in enumerate(found):
            line.number = family.number
            line.receive(STOPS[place % len(STOPS)])
            with Watch().over(store) as watch:
                stop = crowd.submit(_stop, both, family.id, line, max(-lead, 0.0))
                claims = crowd.submit(_claim, both, announcer, watch, max(lead, 0.0))
                stop.result()
                leaving = claims.result()
            assert leaving is not None
            assert [one.number for one in leaving] in ([], [family.number])
            outcomes[family.id] = bool(leaving)
            assert watch.stopped
            if leaving and watch.stopped < watch.claimed:
                late.append(place)
            lead += 0.0001 if leaving else -0.0001
    assert late == []
    many = Counter(outcomes.values())
    assert min(many[True], many[False]) > ROUNDS // 10, many  # it was a race
    assert _fates(store) == {
        id_: (("claimed", "", 1) if left else ("excluded", "opted_out", 0))
        for id_, left in outcomes.items()
    }


def _stop(both: threading.Barrier, family_id: int, line: Line, wait: float) -> None:
    """The worker answers a STOP that was kept."""
    both.wait(10)
    time.sleep(wait)
    converse(family_id, line.store, line.tools)


def _claim(
    both: threading.Barrier, announcer: Announcer, watch: Watch, wait: float
) -> list[Leaving] | None:
    watch.here.claims = True
    both.wait(10)
    time.sleep(wait)
    try:
        return claim(announcer, "text", 1)
    finally:
        watch.here.claims = False


def _fates(store: Sessions) -> dict[int, tuple[Any, ...]]:
    """By family: what became of the recipient, why, and how many texts it was to get."""
    texts = (
        select(Message.family_id, func.count().label("many"))
        .where(Message.direction == "out", Message.reply_to.is_(None))
        .group_by(Message.family_id)
        .subquery()
    )
    with transaction(store) as session:
        rows = session.execute(
            select(
                Recipient.family_id,
                Recipient.status,
                Recipient.reason,
                func.coalesce(texts.c.many, 0),
            ).outerjoin(texts, texts.c.family_id == Recipient.family_id)
        )
        return {row[0]: tuple(row[1:]) for row in rows}
