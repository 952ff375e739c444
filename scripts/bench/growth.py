"""Whether a message costs more when many are stored already."""

from __future__ import annotations

import time
from functools import partial

from scripts.bench.bench import Bench
from scripts.bench.report import Row, Section, Target, compared
from scripts.bench.rounds import interleaved, ratios, spread
from scripts.bench.stored import Stored

NAME = "growth"
HOW = """
The steps of one message, and what is read beside them, at {small:,} and at {large:,} stored
messages of which all are done, a hundred to a family. Copies of one real turn's rows fill the
store: it is their number that counts. Medians of many runs per round, one after the other in
this process.
"""
Times = dict[str, float]


def measure(bench: Bench) -> Section:
    """Each step at both sizes, on each store that there is."""
    small, large = 1_000, bench.many(1_000_000, 20_000)
    rows: list[Row] = []
    pairs = zip(bench.stores("few"), bench.stores("many"), strict=True)
    for (kind, few), (_, many) in pairs:
        bench.progress(f"  growth on {kind}: filling")
        sides = {
            "few": Stored(few, bench.place("few"), small),
            "many": Stored(many, bench.place("many"), large),
        }
        bench.progress(f"  growth on {kind}: measuring")
        count = bench.many(100, 20)
        runs = {name: partial(_round, stored, count) for name, stored in sides.items()}
        for run in runs.values():
            run()
        found = interleaved(bench.rounds, runs)
        for stored in sides.values():
            stored.engine.dispose()
        for step in found["few"][0]:
            base = [times[step] for times in found["few"]]
            ours = [times[step] for times in found["many"]]
            cause = f"grows with what is stored, on {kind}"
            rows.append(
                compared(
                    f"{kind}: {step}", base, ours, ratios(ours, base), "ms", Target(1.3), cause
                )
            )
    if bench.no_postgres:
        rows.append(Row("on PostgreSQL", missing=bench.no_postgres))
    return Section(NAME, "Growth", HOW.format(small=small, large=large), tuple(rows))


def _round(stored: Stored, count: int) -> Times:
    """The median milliseconds of each step."""
    found: dict[str, list[float]] = {}
    for turn in range(count):
        for name, step in stored.steps(turn).items():
            began = time.perf_counter()
            step()
            found.setdefault(name, []).append((time.perf_counter() - began) * 1000)
    return {name: spread(times).mid for name, times in found.items()}
