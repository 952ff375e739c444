"""python -m scripts.bench [--quick] [--only NAME ...] [--profile N]: measures, prints, writes."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, cast

from bot.settings import ROOT
from scripts.bench import machine, report
from scripts.bench.bench import Bench, NotMeasured, a_bench
from scripts.bench.report import Row, Section

FIGURES = (
    "acknowledgement",
    "screening",
    "end_to_end",
    "replies",
    "own_channel",
    "hung",
    "memory",
    "growth",
    "segments",
    "broadcast",
    "desk",
)
PAGE = ROOT / "docs/performance.md"
KEPT = ROOT / "var/bench"


class Figure(Protocol):
    """A module of this package that measures one thing."""

    NAME: str

    def measure(self, bench: Bench) -> Section: ...


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 when everything was measured, whatever the figures say."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench")
    parser.add_argument("--quick", action="store_true", help="a short trial; writes no page")
    parser.add_argument("--only", nargs="+", choices=FIGURES, default=FIGURES, metavar="NAME")
    parser.add_argument("--profile", type=int, metavar="N", help="only: profile N requests")
    said = parser.parse_args(arguments)
    with a_bench(said.quick, progress=lambda line: print(line, file=sys.stderr)) as bench:
        if said.profile:
            from scripts.bench import breakdown

            print(breakdown.profile(bench, said.profile))
            return 0
        whole = True
        for name in said.only:
            section, done = _measured(bench, name)
            whole &= done
            print(report.written(section), flush=True)
            if not said.quick:
                report.keep(section, KEPT)
    if not said.quick:
        kept = [found for name in FIGURES if (found := report.kept(name, KEPT))]
        PAGE.write_text(report.page(kept), "utf-8")
        print(f"written to {PAGE.relative_to(ROOT)}")
    return 0 if whole else 1


def _measured(bench: Bench, name: str) -> tuple[Section, bool]:
    """A section, and whether it was measured at all: one that cannot be had says why."""
    print(f"{name} ...", file=sys.stderr, flush=True)
    figure = cast(Figure, importlib.import_module(f"scripts.bench.{name}"))
    before, fsyncs, began = machine.load(), machine.fsync_rate(bench.folder), time.monotonic()
    missing = ""
    try:
        section = figure.measure(bench)
    except NotMeasured as why:
        missing = str(why)
    except Exception as fault:  # noqa: BLE001 - one that fails must not take the others with it
        traceback.print_exc()
        missing = f"{type(fault).__name__}: {fault}"[:200]
    if missing:
        title = name.replace("_", " ").capitalize()
        section = Section(name, title, "", (Row(title, missing=missing),))
    said = (
        f"{machine.named(before, fsyncs, bench.version)} It took {time.monotonic() - began:.0f} s."
    )
    return replace(section, machine=said, trial=bench.quick), not missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
