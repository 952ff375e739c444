"""Places where a test may make the line fail. Without the test's setting they do nothing.

PUENTE_FAILPOINTS names a folder. A file in it, named like a point, is used up by the first process
that comes by; its content says what happens there: `kill` (SIGKILL to itself) or `wait 20`.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

_folder: Path | None = None


def arm(folder: Path | None) -> None:
    """Called once at a process's start, with the setting."""
    global _folder  # noqa: PLW0603 - as a breakpoint is: one for the process, and off in earnest
    _folder = folder


def reach(point: str) -> None:
    """The walk passes `point`: nothing happens, unless a test has put a file for it there."""
    if _folder is None:
        return
    order, taken = _folder / point, _folder / f".{point}-{os.getpid()}-{time.monotonic_ns()}"
    try:
        order.rename(taken)  # one process gets it
    except FileNotFoundError:
        return
    what, _, seconds = taken.read_text().strip().partition(" ")
    if what == "wait":
        time.sleep(float(seconds))
    else:
        os.kill(os.getpid(), signal.SIGKILL)
