"""What the line counts and times, for Prometheus. Cheap, bounded, and never a reason to fail.

With PROMETHEUS_MULTIPROC_DIR in the environment the values of every program live in files of that
folder, and /metrics adds them up; without it they live and end with this process.

A file belongs to a place, not to a process: whoever starts takes the first place that nobody holds.
The kernel frees a place when its holder ends, however it ends, so that the next program counts on
where the last one stopped: no count is lost, and there are never more files than programs at once.
"""

from __future__ import annotations

import fcntl
import os
import re
import struct
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from prometheus_client import CollectorRegistry, Counter, Histogram, values
from prometheus_client.metrics_core import Metric
from prometheus_client.multiprocess import MultiProcessCollector

CHANNELS: Final = frozenset({"sms", "whatsapp"})
OUTCOMES: Final = frozenset({"answered", "put_off", "gave_up", "limited", "lost_lease"})
PRIORITIES: Final = frozenset({"now", "today", "routine"})
VIAS: Final = frozenset({"twilio", "simulator", "canary"})
STATUSES: Final = frozenset(
    {"queued", "accepted", "sent", "delivered", "read", "failed", "undelivered", "unknown"}
)
STEPS: Final = ("screen", "keep", "think", "parse", "tell", "write", "commit", "claim", "send")
OTHER: Final = "other"
"""What a label says of a word that it does not know: no caller can make it grow without bound."""
MOST_FAILURES: Final = 200
"""Pairs of step and code that one process tells apart."""
FAST: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 15.0)
SLOW: Final = (0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 15.0, 30.0, 60.0, 300.0, 1800.0, 7200.0, 43200.0)

_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
_ROOM: Final = {"counter": 256 * 1024, "histogram": 128 * 1024}
"""Bytes set aside for the files of a place: a write into a hole on a full disk is a SIGBUS."""
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
_NUMBERLIKE: Final = re.compile(r"\d{7}")


class _Place:
    """A place in the folder that this process holds until it ends; a fork takes one of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._holder = folder, 0
        self._lock = self._number = -1
        self()

    def __call__(self) -> int:
        if self._holder != os.getpid():
            self._take()
        return self._number

    def _take(self) -> None:
        if self._lock >= 0:  # a fork: the place is its parent's
            os.close(self._lock)
        number = 0
        while (lock := self._lock_of(number)) is None:
            number += 1
        for kind, room in _ROOM.items():
            _set_aside(self._folder / f"{kind}_{number}.db", room)
        self._holder, self._lock, self._number = os.getpid(), lock, number

    def _lock_of(self, number: int) -> int | None:
        lock = os.open(self._folder / f"{number}.place", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return None
        return lock


def _set_aside(path: Path, room: int) -> None:
    """Blocks for the file, and a new file in place of one that cannot be read."""
    if not _readable(path):
        path.unlink(missing_ok=True)
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        os.posix_fallocate(file, 0, room)
    finally:
        os.close(file)


def _readable(path: Path) -> bool:
    try:
        (used,) = struct.unpack("i", path.read_bytes()[:4])
        _added_up([path])
    except Exception:  # noqa: BLE001 - whatever a machine that lost its power left there
        return False
    return bool(used >= 0)


def _added_up(files: Iterable[Path]) -> Iterable[Metric]:
    merge: Callable[[list[str]], Iterable[Metric]] = MultiProcessCollector.merge
    return merge([str(path) for path in files])


def _open() -> Path | None:
    """The folder that all programs count in, if there is one.

    Where it cannot be written this process counts for itself alone: it has to start all the same.
    """
    named = os.environ.get(_FOLDER)
    if not named:
        return None
    folder = Path(named)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        shared: Callable[..., Any] = values.MultiProcessValue
        values.ValueClass = shared(process_identifier=_Place(folder))
    except OSError:
        values.ValueClass = values.MutexValue
    return folder


_folder = _open()
registry = CollectorRegistry(auto_describe=False)
"""This process's own; `collected` is what all programs have counted."""


def _counter(name: str, help_text: str, *labels: str) -> Counter:
    return Counter(f"puente_{name}", help_text, labels, registry=registry)


def _histogram(name: str, help_text: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
    return Histogram(f"puente_{name}", help_text, labels, buckets=buckets, registry=registry)


_accepted = _counter("accepted", "Messages kept at the door", "channel")
_turns = _counter("turns", "Turns of the walk, by how they ended", "outcome")
_handed_off = _counter("handed_off", "Conversations given to a person", "priority")
_sent = _counter("sent", "Texts that left, by what the provider said", "via", "status")
_failures = _counter("failures", "Faults, by the step and our word for it", "step", "code")
_spooled = _counter("spooled", "Messages put on the disk while the store was away")
_steps = _histogram("step_seconds", "How long a step took", FAST, "step")
_answers = _histogram("answer_seconds", "From received to accepted by the provider", SLOW)
_door = _histogram("door_seconds", "How long Twilio waited for the door", FAST)
_by_step = {name: _steps.labels(name) for name in (*STEPS, OTHER)}
for _metric, _words in ((_accepted, CHANNELS), (_turns, OUTCOMES), (_handed_off, PRIORITIES)):
    for _each in sorted(_words):
        _metric.labels(_each)  # a nought that is there can be watched
_known_failures: set[tuple[str, str]] = set()


def accepted(channel: str) -> None:
    """A message was kept at the door."""
    _count(_accepted, _one_of(channel, CHANNELS))


def turn(outcome: str) -> None:
    """A turn ended: answered, put_off, gave_up, limited or lost_lease."""
    _count(_turns, _one_of(outcome, OUTCOMES))


def handed_off(priority: str) -> None:
    """A person was asked for: now, today or routine."""
    _count(_handed_off, _one_of(priority, PRIORITIES))


def sent(via: str, status: str) -> None:
    """A provider took a text, or would not; `status` is the row's."""
    _count(_sent, _one_of(via, VIAS), _one_of(status, STATUSES))


def failed(step: str, code: str) -> None:
    """Something went wrong at `step`; `code` is our own word for it, never a message."""
    pair = (_word(step), _word(code))
    if pair not in _known_failures:
        if len(_known_failures) >= MOST_FAILURES:
            pair = (OTHER, OTHER)
        _known_failures.add(pair)
    _count(_failures, *pair)


def spooled() -> None:
    """A message was put on the disk, since the store was away."""
    _count(_spooled)


def answered_after(seconds: float) -> None:
    """A text was accepted by the provider so long after the message it answers was received."""
    _observe(_answers, seconds)


class _Timer:
    """Times what happens inside; also when that raises."""

    __slots__ = ("_began", "_histogram")

    def __init__(self, histogram: Histogram) -> None:
        self._histogram, self._began = histogram, 0.0

    def __enter__(self) -> None:
        self._began = time.perf_counter()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _observe(self._histogram, time.perf_counter() - self._began)


def step(name: str) -> _Timer:
    """`with step("parse"): ...` times one of STEPS."""
    return _Timer(_by_step.get(name, _by_step[OTHER]))


def door() -> _Timer:
    """`with door(): ...` times what Twilio waits for."""
    return _Timer(_door)


def collected() -> Iterator[Metric]:
    """All that the programs have counted so far; what cannot be read is left out."""
    if _folder is None:
        yield from registry.collect()
        return
    yield from _added_up(path for path in sorted(_folder.glob("*.db")) if _readable(path))


def _one_of(word: str, known: frozenset[str]) -> str:
    return word if word in known else OTHER


def _word(text: str) -> str:
    fits = _WORD.fullmatch(text) and not _NUMBERLIKE.search(text)
    return text if fits or (text.isdecimal() and len(text) <= 5) else OTHER


def _count(counter: Counter, *labels: str) -> None:
    with suppress(Exception):  # a count is not worth a family's answer
        (counter.labels(*labels) if labels else counter).inc()


def _observe(histogram: Histogram, seconds: float) -> None:
    with suppress(Exception):  # nor is a time
        histogram.observe(max(seconds, 0.0))
