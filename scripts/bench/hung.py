"""Whether the door notices that what stands behind it hangs: it should not."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from scripts.bench import letters, servers
from scripts.bench.bench import Bench
from scripts.bench.line import Line, line
from scripts.bench.report import Row, Section, Target, alone, compared
from scripts.bench.rounds import interleaved, ratios, spread
from scripts.bench.servers import Sample

NAME = "hung"
PACE = 80.0
HOW = f"""
`POST /twilio/inbound` of the whole line, {PACE:.0f} a second. *Hung*: Rasa and Redis are
stopped (SIGSTOP, so that they still take connections) and Twilio does not answer. Two
baselines: the line *at work*, everything healthy and competing for the same cores, and the line
*at rest*, its worker and Rasa paused, which is the stricter one. Then the store alone: another
process holds SQLite's write lock.
"""


def measure(bench: Bench) -> Section:
    """p99 of a round, at rest, at work, hung, and with the store locked."""
    with line(bench) as ours:
        dice, count = random.Random(NAME), bench.many(800, 160)
        servers.warm(bench, ours.server, 200, dice)
        pids = {name: ours.pid(words) for name, words in PROGRAMS.items()}

        def paced() -> Sample:
            requests = letters.requests(count, dice)
            return servers.play(bench, ours.server, requests, PACE, wanted=None)

        def at_rest() -> Sample:
            with _stopped(pids["worker"], pids["rasa"], pids["actions"]):
                return paced()

        def hung() -> Sample:
            ours.twilio.mode, ours.twilio.delay = "hang", 30.0
            with _stopped(pids["rasa"], pids["redis"]):
                sample = paced()
            ours.delay(0.0)
            time.sleep(3)  # those that waited meanwhile find each other again
            return sample

        def locked() -> Sample:
            with _locked(ours):
                return paced()

        sides: dict[str, Callable[[], Sample]] = {
            "at rest": at_rest,
            "at work": paced,
            "hung": hung,
            "store": locked,
        }
        found = interleaved(bench.rounds, sides)
    return Section(NAME, "With everything hung", HOW, tuple(_rows(found)))


PROGRAMS = {
    "worker": "puente worker",
    "rasa": "-m rasa run",
    "actions": "-m bot.actions",
    "redis": "-server 127.0.0.1:",  # it writes its own command line
}
"""Words by which each program of the line is found."""


def _rows(found: dict[str, list[Sample]]) -> list[Row]:
    p99 = {name: [sample.p99 for sample in samples] for name, samples in found.items()}
    p50 = {name: [sample.p50 for sample in samples] for name, samples in found.items()}
    told = {name: _statuses(samples) for name, samples in found.items()}
    middle = spread(p50["hung"]).mid
    cause = f"p50 hung is {middle:.1f} ms; answers were {told['hung']}"
    rows = [
        compared(
            f"p99, hung against {base}",
            p99[base],
            p99["hung"],
            ratios(p99["hung"], p99[base]),
            "ms",
            Target(1.2),
            cause,
        )
        for base in ("at rest", "at work")
    ]
    rows.append(
        compared(
            f"p99, the store locked, against at rest (answers: {told['store']})",
            p99["at rest"],
            p99["store"],
            ratios(p99["store"], p99["at rest"]),
            "ms",
        )
    )
    refused = [_refused(sample) for sample in found["hung"]]
    rows.append(
        alone("answers that were no 200, hung", refused, "", Target(0), f"answers: {told['hung']}")
    )
    rows.append(alone("p99, the store locked", p99["store"], "ms", Target(15_000, unit=" ms")))
    return rows


def _refused(sample: Sample) -> float:
    return float(sum(count for status, count in sample.statuses.items() if status != "200"))


def _statuses(samples: list[Sample]) -> str:
    every: dict[str, int] = {}
    for sample in samples:
        for status, count in sample.statuses.items():
            every[status] = every.get(status, 0) + count
    return ", ".join(f"{count} x {status}" for status, count in sorted(every.items()))


@contextmanager
def _stopped(*pids: int) -> Iterator[None]:
    """These processes, and what they started, stand still."""
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


@contextmanager
def _locked(ours: Line) -> Iterator[None]:
    """Nobody else can write into the line's SQLite file."""
    store = sqlite3.connect(ours.var / "puente.db", timeout=30, isolation_level=None)
    store.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        store.execute("ROLLBACK")
        store.close()
