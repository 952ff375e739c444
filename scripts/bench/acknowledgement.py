"""How quickly a message is acknowledged, and what that costs, against the least that could be."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from scripts.bench import breakdown, letters, servers
from scripts.bench.bench import Bench
from scripts.bench.report import Row, Section, Table, Target, compared
from scripts.bench.rounds import interleaved, ratios
from scripts.bench.servers import Sample, Server

NAME = "acknowledgement"
PACE = 80.0
"""Messages a second: the most that one WhatsApp sender may bring by default."""
HOW = """
Signed `POST /twilio/inbound` requests of 40 to 320 characters in four languages from 500
families, over eight kept connections, from a process of its own. Baseline: bare Flask under the
same server with Twilio's validator, one durable insert of one sealed row and one push to
Redis. Processor time is that of the server's processes. No worker runs.
"""
FIGURES: tuple[tuple[str, str, Callable[[Sample], float], Target | None], ...] = (
    ("processor time a request", "ms", lambda s: s.cpu_ms, Target(1.25)),
    ("requests a second", "/s", lambda s: s.rate, Target(0.8, at_least=True)),
    ("p50", "ms", lambda s: s.p50, Target(1.3)),
    ("p99", "ms", lambda s: s.p99, None),
)


def measure(bench: Bench) -> Section:
    """Both doors, closed-loop and paced, on each store that there is."""
    rows: list[Row] = []
    tables: list[Table] = []
    with servers.redis(bench) as redis_url:
        pairs = zip(bench.stores("door"), bench.stores("bare"), strict=True)
        for (kind, ours), (_, theirs) in pairs:
            bench.progress(f"  acknowledgement on {kind}")
            steps = breakdown.measure(bench, kind, redis_url)
            rows += _both(bench, kind, ours, theirs, redis_url, steps.cause)
            tables.append(steps.table)
    if bench.no_postgres:
        rows.append(Row("on PostgreSQL", missing=bench.no_postgres))
    return Section(NAME, "Acknowledgement", HOW, tuple(rows), tuple(tables))


def _both(bench: Bench, kind: str, ours: str, theirs: str, redis_url: str, cause: str) -> list[Row]:
    dice = random.Random(f"{NAME} {kind}")
    rows: list[Row] = []
    with (
        servers.door(bench, ours, redis_url) as door,
        servers.bare(bench, theirs, redis_url) as bare,
    ):
        for server in (bare, door):
            servers.warm(bench, server, letters.FAMILIES + 100, dice)
        closed = partial(_round, bench, dice, bench.many(1000, 200), 0.0)
        paced = partial(_round, bench, dice, bench.many(800, 160), PACE)
        for how, run in (("as fast as it goes", closed), (f"paced {PACE:.0f}/s", paced)):
            sides = {"bare": partial(run, bare), "door": partial(run, door)}
            found = interleaved(bench.rounds, sides)
            rows += _rows(f"{kind}, {how}", found["bare"], found["door"], cause)
    return rows


def _round(bench: Bench, dice: random.Random, count: int, rate: float, server: Server) -> Sample:
    return servers.play(bench, server, letters.requests(count, dice), rate)


def _rows(where: str, base: list[Sample], ours: list[Sample], cause: str) -> list[Row]:
    made = []
    for what, unit, value, target in FIGURES:
        if unit == "/s" and "paced" in where:
            continue  # both are as quick as they are asked to be
        mine, theirs = [value(s) for s in ours], [value(s) for s in base]
        why = cause if unit == "ms" and "time" in what else "follows from the processor time"
        found = ratios(mine, theirs)
        made.append(compared(f"{where}: {what}", theirs, mine, found, unit, target, why))
    return made
