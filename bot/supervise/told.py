"""What supervisord tells in its log, as values."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["started", "settled", "ended", "given_up"]
PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("started", re.compile(r"spawned: '(?P<program>[^']+)' with pid (?P<pid>\d+)")),
    ("settled", re.compile(r"success: (?P<program>\S+) entered RUNNING state")),
    ("ended", re.compile(r"exited: (?P<program>\S+) \((?P<why>[^;)]*)")),
    ("given_up", re.compile(r"gave up: (?P<program>\S+) entered FATAL state")),
)


@dataclass(frozen=True)
class Event:
    kind: Kind
    program: str
    pid: int = 0
    why: str = ""


def read(line: str) -> Event | None:
    """The event in a line of supervisord's log; None for what does not concern us."""
    for kind, pattern in PATTERNS:
        if found := pattern.search(line):
            groups = found.groupdict()
            return Event(kind, groups["program"], int(groups.get("pid", 0)), groups.get("why", ""))
    return None


@dataclass
class Roll:
    """Who runs under which process id, and how often each fell without having settled."""

    pids: dict[str, int] = field(default_factory=dict)
    falls: Counter[str] = field(default_factory=Counter)

    def note(self, event: Event) -> int:
        """Takes the event in; the process group that it leaves behind, or 0."""
        if event.kind == "started":
            self.pids[event.program] = event.pid
        elif event.kind == "settled":
            self.falls[event.program] = 0
        else:
            self.falls[event.program] += 1
            return self.pids.pop(event.program, 0)
        return 0
