"""Processes that outlived their line. Each carries the line's mark in its environment."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path


def find(mark: str) -> list[int]:
    """The processes of this account that carry PUENTE_LINE=mark, ours excepted."""
    wanted = f"PUENTE_LINE={mark}".encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended meanwhile, or belongs to somebody else
            if wanted in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return [pid for pid in found if pid != os.getpid()]


def end(mark: str, patience: float = 3.0) -> int:
    """Ends them, by force after `patience` seconds; how many there were."""
    there = find(mark)
    deadline = time.monotonic() + patience
    _signal(there, signal.SIGTERM)
    while find(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    _signal(find(mark), signal.SIGKILL)
    return len(there)


def _signal(pids: list[int], way: signal.Signals) -> None:
    for pid in pids:
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, way)
