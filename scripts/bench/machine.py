"""The machine that measures, and what its processes cost: read from /proc, nothing is estimated."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import ROOT

TICKS = os.sysconf("SC_CLK_TCK")


def load() -> str:
    """The load average of the last minute."""
    return f"{os.getloadavg()[0]:.2f}"


def fsync_rate(folder: Path, seconds: float = 1.0) -> float:
    """How many 4 KiB writes a second this disk makes durable, one after the other."""
    path, count = folder / "fsync.probe", 0
    handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    began = time.perf_counter()
    try:
        while time.perf_counter() - began < seconds:
            os.pwrite(handle, b"x" * 4096, 0)
            os.fdatasync(handle)
            count += 1
        return count / (time.perf_counter() - began)
    finally:
        os.close(handle)
        path.unlink()


def named(before: str, fsyncs: float, postgres: str = "") -> str:
    """One line that says where, when and under what load something was measured."""
    parts = [
        f"Measured {datetime.now(UTC):%Y-%m-%d %H:%M} UTC at commit {_commit()}",
        f"{_cpu()}, {os.cpu_count()} cores",
        f"load {before} before and {load()} after",
        f"{fsyncs:,.0f} fsyncs/s in the same minute",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}",
    ]
    return "; ".join([*parts, postgres] if postgres else parts) + "."


def _cpu() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def _commit() -> str:
    """The commit, and a plus when the tree holds changes that are in none."""
    git = ["git", "-C", str(ROOT)]
    try:
        at = _said([*git, "rev-parse", "--short", "HEAD"])
        changed = _said([*git, "status", "--porcelain", "--untracked-files=no"])
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{at}+" if changed else at


def _said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def family(pid: int) -> list[int]:
    """A process and everything that it has started."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (fields := _stat(int(entry.name))):
            parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found = [pid]
    for one in found:
        found += parents.get(one, [])
    return found


def cpu_seconds(pids: Iterable[int]) -> float:
    """Processor time of these processes so far, in and below the program."""
    return sum(sum(map(int, f[11:13])) for pid in pids if (f := _stat(pid))) / TICKS


def words(pid: int) -> str:
    """A process' command line; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
    except OSError:
        return ""


def memory(pids: Iterable[int]) -> tuple[float, float]:
    """(RSS, PSS) in MB. PSS counts a page that several share by its part, RSS for each."""
    rss = pss = 0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            name, _, value = line.partition(":")
            if name == "Rss":
                rss += int(value.split()[0])
            elif name == "Pss":
                pss += int(value.split()[0])
    return rss / 1024, pss / 1024


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the name, whose first is the state."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
