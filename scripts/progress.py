"""Says what set-up is doing and for how long, and keeps what its commands print in a log."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

HEARTBEAT = 15.0  # seconds between two lines where no line can be rewritten (a log, CI)
# A killed set-up leaves no installer behind that would fight with the next one.
LEASH = (sys.executable, "-I", "-S", Path(__file__).parents[1] / "bot/supervise/leash.py")


class Failed(Exception):
    """Set-up cannot go on; the message says why in words for whoever ran it."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


class Progress:
    """One line per piece of work: what, and how long it has taken so far."""

    def __init__(self, log: Path) -> None:
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)

    def run(
        self, what: str, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> str:
        """Runs `command` to its end and returns what it printed; Failed with its last lines."""
        line, started = _Line(what), time.monotonic()
        with self.log.open("ab") as log:
            log.write(f"\n== {what}\n".encode())
            log.flush()
            begins = log.tell()
            process = subprocess.Popen(
                [str(part) for part in (*LEASH, *command)],
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env={**os.environ, **(env or {})},
                start_new_session=True,  # Ctrl-C reaches it through us, in order
            )
            try:
                while (status := _wait(process, 0.2)) is None:
                    line.show(time.monotonic() - started)
            except BaseException:
                _end(process)
                line.close("stopped")
                raise
        printed = self.log.read_bytes()[begins:].decode(errors="replace")
        if status:
            line.close("failed")
            raise Failed(f"{what}: failed ({' '.join(map(str, command[:3]))} ...)\n{tail(printed)}")
        line.close(f"{time.monotonic() - started:.0f} s")
        return printed


def tail(text: str, lines: int = 20) -> str:
    """The last lines, indented, for showing under a message."""
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines()[-lines:])


class _Line:
    def __init__(self, what: str) -> None:
        self.what, self.tty, self.shown = what, sys.stdout.isatty(), 0.0
        if not self.tty:
            print(f"  {what} ...", flush=True)

    def show(self, elapsed: float) -> None:
        if self.tty:
            print(f"\r  {self.what} ... {elapsed:.0f} s", end="", flush=True)
        elif elapsed - self.shown >= HEARTBEAT:
            self.shown = elapsed
            print(f"  {self.what} ... {elapsed:.0f} s", flush=True)

    def close(self, outcome: str) -> None:
        start = "\r" if self.tty else ""
        print(f"{start}  {self.what}: {outcome}     ".rstrip(), flush=True)


def _wait(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    for way, patience in ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
        try:
            os.killpg(process.pid, way)
        except ProcessLookupError:
            return
        if _wait(process, patience) is not None:
            return
