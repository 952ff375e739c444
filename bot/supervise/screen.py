"""What the launcher says while it works: lines that stay, and one that is rewritten."""

from __future__ import annotations

import select
import sys
from contextlib import suppress
from pathlib import Path


class Screen:
    """Standard output. Where it is a file, the passing line is written only when it says news."""

    HEARTBEAT = 15.0  # seconds

    def __init__(self) -> None:
        self.tty = sys.stdout.isatty()
        self._passing, self._since = "", 0.0

    def say(self, text: str) -> None:
        """A line that stays."""
        clear = f"\r{' ' * 78}\r" if self.tty and self._passing else ""
        self._passing = ""
        self._print(f"{clear}{text}\n")

    def passing(self, what: str, elapsed: float) -> None:
        """What is being waited for, `elapsed` seconds so far."""
        if self.tty:
            self._print(f"\r{f'  {what} ... {elapsed:.0f} s':<78}")
        elif what != self._passing or elapsed - self._since >= self.HEARTBEAT:
            self._since = elapsed
            self._print(f"  {what} ... {elapsed:.0f} s\n")
        self._passing = what

    def gone(self) -> bool:
        """Whether there was a terminal and it has been closed."""
        if not self.tty:
            return False
        terminal = select.poll()
        terminal.register(sys.stdout, 0)
        return any(event & select.POLLHUP for _, event in terminal.poll(0))

    @staticmethod
    def _print(text: str) -> None:
        with suppress(OSError):  # a closed terminal must not keep the line from ending in order
            sys.stdout.write(text)
            sys.stdout.flush()


def last_lines(log: Path, count: int = 15) -> str:
    """The end of a log, indented."""
    if not log.is_file():
        return "    (it has written no log)"
    with log.open("rb") as read:
        read.seek(max(0, log.stat().st_size - 20_000))
        text = read.read().decode(errors="replace")
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines()[-count:])
