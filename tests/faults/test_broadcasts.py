"""Broadcasts: killed, sent twice, stopped, and raced by families who want none of it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import clock, wiring
from bot.conversation import watch
from bot.settings import Settings
from bot.store import families
from bot.store.broadcasts import Broadcast
from bot.store.consents import Consent
from bot.store.db import Session, transaction
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian, Guardianship, Student
from tests.faults.conftest import Case, of_its_own, only_sqlite
from tests.faults.ledger import reading
from tests.faults.line import ROOT, Line, until
from tests.faults.network import new_phone

LANGUAGES = ("en", "es", "so", "vi", "ar", "ru")
STOPS = ("STOP", "ALTO", "JOOJI", "DỪNG", "توقف", "СТОП")
"""The same wish in those languages."""
FINAL = {"delivered", "read"}
TOGETHER = 20
"""Families that are enrolled in one transaction: none may take longer than ten seconds."""


def invite(line: Line, school: str, many: int) -> list[str]:
    """Puts so many families on a roster, at a school of their own; their numbers."""
    numbers = [new_phone() for _ in range(many)]
    kept = wiring.store(Settings(_env_file=None, **_store_of(line)))
    for first in range(0, many, TOGETHER):
        with transaction(kept) as session:
            for place, number in list(enumerate(numbers))[first : first + TOGETHER]:
                _enrol(session, school, number, LANGUAGES[place % len(LANGUAGES)])
    kept.kw["bind"].dispose()
    return numbers


def _enrol(session: Session, school: str, number: str, language: str) -> None:
    now = clock.now()
    family = families.of_number(session, number, now)
    family.language, family.language_by = language, "roster"
    known = {"source": "faults", "source_key": f"faults\n{number}", "seen_at": now}
    child = Student(school=school, grade="3", **known)
    guardian = Guardian(family_id=family.id, language=language, form="text", consent="yes", **known)
    session.add_all([child, guardian])
    session.flush()
    session.add(Guardianship(student_id=child.id, guardian_id=guardian.id, relation="guardian"))


def _store_of(line: Line) -> dict[str, Any]:
    return {**line.keys(), "DATABASE_URL": line.database_url}


def puente(line: Line, *arguments: str) -> str:
    done = line.puente(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def draft(line: Line, school: str, *more: str) -> str:
    words = f"No school at {school} tomorrow."
    return puente(
        line, "broadcast", "draft", f"To {school}", "--words", words, "--topic", "urgent",
        "--school", school, *more,
    )  # fmt: skip


def rows(line: Line, key: str) -> list[tuple[Recipient, Message | None]]:
    with reading(line) as session:
        found = session.execute(
            select(Recipient, Message)
            .outerjoin(Message, Message.id == Recipient.message_id)
            .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
            .where(Broadcast.key == key)
        ).all()
        session.expunge_all()
    return [(row[0], row[1]) for row in found]


def sent_to(case: Case, numbers: list[str]) -> Counter[str]:
    wanted = set(numbers)
    return Counter(one.to for one in case.network.made() if one.to in wanted)


def settled(case: Case, key: str, many: int, within: float) -> float:
    """Waits until everyone's text has ended, or was never to leave."""

    def done() -> bool:
        found = rows(case.line, key)
        return len(found) == many and all(
            recipient.status == "excluded" or (message and message.status in FINAL)
            for recipient, message in found
        )

    return until(done, within, f"the end of {key}")


@pytest.mark.case(
    31, "the worker is killed at three places of a broadcast to 300", "each recipient once"
)
def test_a_broadcast_whose_worker_is_killed_reaches_everyone_once(case: Case) -> None:
    numbers = invite(case.line, "killed", 300)
    key = draft(case.line, "killed")
    puente(case.line, "broadcast", "send", key, "--yes")
    for point in ("announce_claimed", "announce_sent", "announce_marked"):
        worker = case.line.programs()["worker"].pid
        case.line.fail(point)
        until(lambda: case.line.failed(point), 90, point)  # noqa: B023 - waited for here
        until(
            lambda: (now := case.line.programs().get("worker")) and now.pid != worker,  # noqa: B023
            30,
            "a worker",
        )
    took = settled(case, key, 300, 240)
    assert sent_to(case, numbers) == Counter(numbers)
    case.note(f"3 kills; all {len(numbers)} texts at their end {took:.0f} s after the last")


@pytest.mark.case(31, "a broadcast is sent by two at once, with a second worker", "once each")
def test_a_broadcast_that_is_sent_twice_leaves_once(case: Case) -> None:
    numbers = invite(case.line, "twice", 120)
    key = draft(case.line, "twice")
    env = {**case.line.env(), **case.line.addresses()}
    second = subprocess.Popen([Path(sys.prefix) / "bin/puente", "worker"], env=env, cwd=ROOT)
    try:
        with ThreadPoolExecutor(2) as crowd:
            sends = list(
                crowd.map(
                    lambda _: case.line.puente("broadcast", "send", key, "--yes").returncode,
                    range(2),
                )
            )
        settled(case, key, 120, 90)
    finally:
        second.terminate()
        second.wait(60)
    assert sorted(sends) in ([0, 0], [0, 1])
    assert sent_to(case, numbers) == Counter(numbers)


@pytest.mark.case(31, "a broadcast is stopped midway", "within a second nothing more leaves")
def test_a_broadcast_that_is_stopped_stops(case: Case) -> None:
    numbers = invite(case.line, "stopped", 600)
    key = draft(case.line, "stopped")
    puente(case.line, "broadcast", "send", key, "--yes")
    until(lambda: sum(sent_to(case, numbers).values()) > 40, 60, "forty texts")
    puente(case.line, "broadcast", "stop", key)
    time.sleep(1)
    by_then = sum(sent_to(case, numbers).values())
    time.sleep(3)
    sent = sent_to(case, numbers)
    assert sum(sent.values()) == by_then < 600
    assert max(sent.values()) == 1
    fates = Counter(recipient.reason for recipient, _ in rows(case.line, key))
    assert fates["stopped"] == 600 - by_then
    case.note(f"{by_then} of 600 had left")


@pytest.mark.case(
    30, "240 families are written to, 60 of them say STOP meanwhile, in six languages",
    "no claim after a STOP was committed",
)  # fmt: skip
def test_no_text_is_claimed_after_a_stop_was_committed(case: Case) -> None:
    numbers = invite(case.line, "raced", 240)
    key = draft(case.line, "raced")
    puente(case.line, "broadcast", "send", key, "--yes")
    until(lambda: sum(sent_to(case, numbers).values()) > 5, 60, "the first texts")
    texts = []
    for place, number in enumerate(numbers[::4]):
        texts.append(case.says(STOPS[place % len(STOPS)], number, silent=True))
        time.sleep(0.02)
    settled(case, key, 240, 120)
    with reading(case.line) as session:
        said = session.execute(
            select(Consent.family_id, Consent.at).where(Consent.kind == "opt_out")
        )
        stopped = {row.family_id: row.at for row in said}
    late = [
        message
        for recipient, message in rows(case.line, key)
        if message is not None
        and recipient.family_id in stopped
        and message.created_at > stopped[recipient.family_id]
    ]
    assert late == []
    excluded = sum(r.reason == "opted_out" for r, _ in rows(case.line, key))
    assert 0 < excluded <= 60
    assert len(stopped.keys()) >= 60
    case.note(f"{excluded} of 60 were in time")


@pytest.mark.case(
    34, "a second tick and a second worker; a broadcast of 120 is due at a minute; one tick dies",
    "one firing: each recipient once, one canary in its time",
)  # fmt: skip
def test_two_schedulers_fire_once(case: Case) -> None:
    line = case.line
    numbers = invite(line, "scheduled", 120)
    start = _next_minute(line)
    key = draft(line, "scheduled", "--start", start)
    told = json.loads(puente(line, "broadcast", "send", key, "--yes", "--json"))
    assert told["status"] == "scheduled"
    env = {**line.env(), **line.addresses()}
    seconds = [
        subprocess.Popen([Path(sys.prefix) / "bin/puente", verb], env=env, cwd=ROOT)
        for verb in ("tick", "worker")
    ]
    began = clock.now()
    try:
        until(lambda: sum(sent_to(case, numbers).values()) > 0, 90, "the first text")
        line.kill("tick")
        settled(case, key, 120, 90)
        until(lambda: clock.now() > began + 3 * watch.EVERY, 90, "three canaries' time")
    finally:
        for process in seconds:
            process.terminate()
        for process in seconds:
            process.wait(60)
    assert sent_to(case, numbers) == Counter(numbers)
    first = min(m.created_at for _, m in rows(line, key) if m is not None)
    assert first.astimezone(_zone(line)).strftime("%Y-%m-%dT%H:%M") >= start
    songs = _songs(line)
    assert len(songs) >= 3
    gaps = [later - earlier for earlier, later in pairwise(songs)]
    assert min(gaps) >= watch.EVERY
    case.note(f"{len(songs)} canaries, the least {min(gaps).total_seconds():.1f} s apart")


def _zone(line: Line) -> ZoneInfo:
    return Settings(_env_file=None, **_store_of(line)).zone


def _next_minute(line: Line) -> str:
    """A minute that begins soon, and not before a command can be given."""
    return f"{clock.now().astimezone(_zone(line)) + timedelta(seconds=75):%Y-%m-%dT%H:%M}"


def _songs(line: Line) -> list[datetime]:
    """When the canary's songs that are still kept were written."""
    with reading(line) as session:
        return sorted(
            session.scalars(
                select(Message.created_at).where(
                    Message.via == families.CANARY_VIA, Message.direction == "in"
                )
            )
        )


@pytest.mark.case(32, "quiet hours begin around the clock", "nothing leaves until they are over")
@only_sqlite
def test_in_quiet_hours_nothing_leaves(
    request: pytest.FixtureRequest, stores: Any, brain: Any, tmp_path: Path, line: Line
) -> None:
    from tests.faults.network import Network

    url, _ = stores("sqlite")
    always = {"RASA_URL": brain.url, "PUENTE_QUIET_HOURS": "00:00-23:59"}
    with Network() as network:
        quiet = Line(tmp_path, url, network, settings=always)
        try:
            case = of_its_own(request, quiet.start(), brain)
            numbers = invite(quiet, "asleep", 20)
            key = draft(quiet, "asleep")
            puente(quiet, "broadcast", "send", key, "--yes")
            time.sleep(6)
            assert sent_to(case, numbers) == Counter()
            assert {recipient.status for recipient, _ in rows(quiet, key)} == {"planned"}
        finally:
            quiet.stop()
