"""What the door and the worker hold after a day's messages."""

from __future__ import annotations

import random
import time
from contextlib import ExitStack

from scripts.bench import letters, machine, servers
from scripts.bench.bench import Bench
from scripts.bench.line import QUESTIONS, Line, line
from scripts.bench.report import Section, Target, alone, compared

NAME = "memory"
HOW = """
The line as `puente up` runs it: resident memory of the door
and of the worker that thinks and sends, before the first message and after the last. RSS counts
a page that several processes share for each of them, PSS by its part. Baseline: the bare app
under the same server, idle. One run: memory is no matter of chance.
"""
PARTS = {"door": "webhook.py door", "worker": "puente worker"}


def measure(bench: Bench) -> Section:
    """RSS and PSS, before and after."""
    count = bench.many(2000, 60)
    with ExitStack() as held:
        redis_url = held.enter_context(servers.redis(bench))
        store = next(address for _, address in bench.stores("bare"))
        bare = held.enter_context(servers.bare(bench, store, redis_url))
        servers.play(bench, bare, letters.requests(50, random.Random(NAME)))
        least = machine.memory(machine.family(bare.pid))
        ours = held.enter_context(line(bench))
        before = {name: _held(ours, words) for name, words in PARTS.items()}
        for start in range(0, count, 200):
            _answer(bench, ours, min(200, count - start))
        after = {name: _held(ours, words) for name, words in PARTS.items()}
        rasa = machine.memory([ours.pid("-m rasa run")])
    rss, pss = (sum(part[i] for part in after.values()) for i in (0, 1))
    was = sum(part[1] for part in before.values())
    told = ", ".join(f"{name} {part[1]:.0f} MB" for name, part in after.items())
    limit = Target(300, unit=" MB")
    rows = (
        alone(f"door + worker after {count} messages, RSS", [rss], "MB", limit, told),
        alone(f"door + worker after {count} messages, PSS ({told})", [pss], "MB", limit, told),
        compared("PSS after against before", [was], [pss], [pss / was], "MB"),
        compared(
            "door, PSS, against the bare app",
            [least[1]],
            [after["door"][1]],
            [after["door"][1] / least[1]],
            "MB",
        ),
        alone("Rasa, PSS, for comparison", [rasa[1]], "MB"),
    )
    return Section(NAME, "Memory", HOW, rows)


def _held(ours: Line, words: str) -> tuple[float, float]:
    return machine.memory(machine.family(ours.pid(words)))


def _answer(bench: Bench, ours: Line, count: int) -> None:
    """Lets so many families be answered, and waits until they are."""
    phones = letters.strangers(count)
    for phone in phones:
        ours.arrivals.expect(phone)
    requests = [
        letters.request(letters.form(QUESTIONS[i % len(QUESTIONS)], phone))
        for i, phone in enumerate(phones)
    ]
    servers.play(bench, ours.server, requests)
    ours.arrivals.all(set(phones), 60 + count)
    time.sleep(0.5)
