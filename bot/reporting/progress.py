"""How far something has come that takes a while: a bar on a terminal, else plain lines.

Both go to standard error, so that what a command prints can be read by a script. Without a
terminal, and with `--json`, there is no control character, and a line at most every few seconds:
what is done sooner says nothing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

EVERY = 5.0
"""Seconds between two plain lines."""
Step = Callable[[int], None]
"""Told of so many more that are done."""


@contextmanager
def bar(
    what: str,
    total: int | None = None,
    plain: bool = False,
    to: TextIO | None = None,
    seconds: Callable[[], float] = time.monotonic,
) -> Iterator[Step]:
    """A step to be called with so many more that are done, of `total` where that is known."""
    screen = to or sys.stderr
    if plain or not screen.isatty():
        yield _lines(what, total, screen, seconds)
        return
    console = Console(file=screen)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as shown:
        task = shown.add_task(what, total=total)
        yield lambda more: shown.advance(task, more)


def _lines(what: str, total: int | None, to: TextIO, seconds: Callable[[], float]) -> Step:
    done, told_at = 0, seconds()

    def step(more: int) -> None:
        nonlocal done, told_at
        done += more
        if (now := seconds()) - told_at >= EVERY:
            told_at = now
            of = f" of {total}" if total is not None else ""
            print(f"{what}: {done}{of}", file=to, flush=True)

    return step
