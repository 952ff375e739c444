"""The ledger: what was acknowledged, kept, answered, sent and reported must add up.

For every acknowledged text exactly one row, one turn and its answer; for every answer at most one
message at Twilio and a final state; nothing at Twilio that no row knows of; nothing left behind.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import NullPool, create_engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.errors import NotReady
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.states import NOT_FOUND, Transition
from tests.faults.line import Line
from tests.faults.network import Text, our_id

LEFT = {"accepted", "sent", "delivered", "read", "undelivered"}
"""States of a text that Twilio must have been given."""
IN_ONE_ASK = 400


@dataclass(frozen=True)
class Expected:
    """What a case expects other than the ordinary."""

    order: bool = True
    """Answers leave in the order of the texts."""
    stuck: int | None = 0
    """How many rows `puente messages stuck` names; None: any number."""
    states: frozenset[str] = frozenset({"delivered", "read"})
    """The final states that its answers may have."""


ORDINARY = Expected()


@dataclass
class Books:
    """What the store and Twilio say about some families at one moment."""

    inbound: list[Message] = field(default_factory=list)
    outbound: list[Message] = field(default_factory=list)
    handled: Counter[int] = field(default_factory=Counter)
    steps: Counter[str] = field(default_factory=Counter)
    handoffs: list[Handoff] = field(default_factory=list)
    numbers: dict[int, str] = field(default_factory=dict)
    again: int = 0
    """How many were sent again, since Twilio did not know them."""

    def replies(self, row: Message) -> list[Message]:
        return [reply for reply in self.outbound if reply.reply_to == row.id]


@dataclass(frozen=True)
class Sum:
    """The counts of a case, for the page."""

    texts: int
    turns: int
    answers: int
    created: int
    codes: dict[str, int]
    handoffs: int
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.texts} texts, {self.turns} turns, {self.answers} answers, {self.created} sent"
        )


@contextmanager
def reading(line: Line) -> Iterator[Session]:
    """A session that only reads: no lock is taken that the line could wait for."""
    settings = Settings(_env_file=None, **line.keys())
    engine = create_engine(line.database_url, poolclass=NullPool, hide_parameters=True)
    engine.dialect.puente_sealer = sealer(settings)  # type: ignore[attr-defined]
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def open_books(line: Line, phones: Sequence[str]) -> Books:
    """Everything about the families of these numbers."""
    books = Books()
    with reading(line) as session:
        for start in range(0, len(phones), IN_ONE_ASK):
            some = list(phones[start : start + IN_ONE_ASK])
            families = session.scalars(select(Family).where(Family.number_key.in_(some))).all()
            books.numbers |= {family.id: family.number for family in families}
        ids = list(books.numbers)
        for start in range(0, len(ids), IN_ONE_ASK):
            of = ids[start : start + IN_ONE_ASK]
            rows = session.scalars(
                select(Message).where(Message.family_id.in_(of)).order_by(Message.id)
            )
            for row in rows:
                (books.inbound if row.direction == "in" else books.outbound).append(row)
            steps = session.execute(
                select(Transition.message_id, Transition.status, Transition.code)
                .join(Message, Message.id == Transition.message_id)
                .where(Message.family_id.in_(of))
            )
            for message_id, status, code in steps:
                books.steps[status] += 1
                books.again += code == NOT_FOUND
                if status == "handled":
                    books.handled[message_id] += 1
            books.handoffs += session.scalars(select(Handoff).where(Handoff.family_id.in_(of)))
        session.expunge_all()
    return books


def faults(line: Line, texts: Sequence[Text], books: Books, expected: Expected) -> list[str]:
    """Everything that does not add up, in words."""
    found = [f"never acknowledged: {text.body[:20]}" for text in texts if not text.kept]
    rows: dict[str | None, list[Message]] = {}
    for row in books.inbound:
        rows.setdefault(row.provider_id, []).append(row)
    for text in texts:
        found += _of_text(text, rows.get(text.sid, []), books)
    phones = {text.phone for text in texts}
    made = [m for m in line.network.made() if m.to.removeprefix("whatsapp:") in phones]
    created = Counter(our_id(message) for message in made)
    known = {row.id for row in books.outbound}
    found += [f"sent without a row (m={ours})" for ours in created if ours not in known]
    for row in books.outbound:
        found += _of_answer(row, created[row.id], expected)
    if expected.order:
        found += order(books, line)
    if waiting := line.spooled():
        found.append(f"{len(waiting)} still in the spool")
    return found


def _of_text(text: Text, rows: list[Message], books: Books) -> list[str]:
    if not text.kept:
        return []
    if len(rows) != 1:
        return [f"LOST: acknowledged, {len(rows)} rows ({text.body[:20]})"]
    [row] = rows
    found = []
    if row.status != "handled":
        found.append(f"text {row.id} is {row.status} ({row.code}, {row.attempts} tries)")
    elif books.handled[row.id] != 1:
        found.append(f"text {row.id} was handled {books.handled[row.id]} times")
    elif not (text.silent or books.replies(row) or _limited(row)):
        found.append(f"text {row.id} was handled without an answer ({row.code})")
    return found


def _limited(row: Message) -> bool:
    """Left without an answer on purpose: too many texts, or another machine."""
    return (row.code or "").startswith("limited_")


def _of_answer(row: Message, created: int, expected: Expected) -> list[str]:
    found = []
    if created > 1:
        found.append(f"DUPLICATE: answer {row.id} was sent {created} times")
    if row.status in LEFT and not created:
        found.append(f"answer {row.id} is {row.status} and was never sent")
    if row.status not in expected.states:
        found.append(f"answer {row.id} is {row.status} ({row.code})")
    return found


def order(books: Books, line: Line) -> list[str]:
    """What left out of order: per family, answers go in the order of their rows, as the texts."""
    sent = [our_id(message) for message in line.network.made()]
    of = {row.id: row for row in books.outbound}
    last: dict[int, Message] = {}
    found = []
    for row in (of[ours] for ours in sent if ours in of):
        before = last.get(row.family_id)
        if before is not None:
            early = before.reply_to and row.reply_to and row.reply_to < before.reply_to
            if row.id < before.id or early:
                found.append(f"answer {row.id} left after {before.id}")
        last[row.family_id] = row
    return found


def stuck(line: Line, books: Books) -> tuple[list[int], list[str]]:
    """The rows of these families that `puente messages stuck` names; and why it could not say."""
    done = line.puente("messages", "stuck", "--json")
    if done.returncode:
        return [], [f"`puente messages stuck` failed: {done.stderr.strip()[-120:]}"]
    ours = {row.id for row in (*books.inbound, *books.outbound)}
    told: list[dict[str, Any]] = json.loads(done.stdout)
    ids = [int(row.get("id") or row.get("message") or 0) for row in told]
    return [ours_id for ours_id in ids if ours_id in ours], []


def settle(
    line: Line,
    texts: Sequence[Text],
    expected: Expected = ORDINARY,
    within: float = 30.0,
    check_stuck: bool = True,
) -> tuple[Sum, Books]:
    """Waits until everything adds up, at most `within` seconds; fails with what does not."""
    began, phones = time.monotonic(), sorted({text.phone for text in texts})
    books = Books()
    while True:
        try:
            books = open_books(line, phones)
            found = faults(line, texts, books, expected)
        except (SQLAlchemyError, NotReady) as error:
            found = [f"the store cannot be read ({type(error).__name__})"]
        if not found or time.monotonic() - began > within:
            break
        time.sleep(0.25)
    seconds = time.monotonic() - began
    if not found and check_stuck:
        named, found = stuck(line, books)
        if expected.stuck is not None and len(named) != expected.stuck:
            found.append(f"{len(named)} rows are stuck, expected {expected.stuck}: {named[:10]}")
    assert not found, _told(found, within)
    return summed(line, texts, books, seconds), books


def summed(line: Line, texts: Sequence[Text], books: Books, seconds: float) -> Sum:
    phones = {text.phone for text in texts}
    made = [m for m in line.network.made() if m.to.removeprefix("whatsapp:") in phones]
    codes = Counter(row.code for row in (*books.inbound, *books.outbound) if row.code)
    return Sum(
        texts=sum(text.kept for text in texts),
        turns=sum(books.handled.values()),
        answers=len(books.outbound),
        created=len(made),
        codes=dict(codes),
        handoffs=len(books.handoffs),
        seconds=seconds,
    )


def _told(found: list[str], within: float) -> str:
    return f"after {within:.0f} s, {len(found)} things do not add up:\n  " + "\n  ".join(found[:12])
