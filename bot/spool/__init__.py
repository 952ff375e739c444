"""The spool: what was taken while the store was away waits on disk, sealed, in order.

A door may acknowledge a message once it is in the store or once it is here; nothing else counts.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import log
from bot.errors import NotReady, Retryable
from bot.spool.aside import TERM, SetAside, Take, hand_over, is_ours, put_at

LARGEST_BYTES, LARGEST_COUNT = 64 * 1024 * 1024, 20_000
ABANDONED = 60.0
"""Seconds after which a half-written file has surely lost its writer."""
PAUSE, ALARM = 0.5, 60.0
AGAIN = 3600.0
"""Seconds after which what is set aside is tried again; at each start, too."""

logger = log.get("spool")


class SpoolFull(Retryable):
    """As much waits on disk as may wait: the sender has to keep its message for now."""


class SpoolBroken(Retryable):
    """The disk did not take the message; nothing of it is left there."""


class Spool:
    """A folder of sealed files, shared by every process that is given it. Safe in threads.

    Files come back in the order of their `put`: exactly so within one process, whatever its
    clock does, and by the clock among several.
    """

    def __init__(
        self,
        folder: Path,
        seal: Callable[[str], str],
        unseal: Callable[[str], str],
        largest_bytes: int = LARGEST_BYTES,
        largest_count: int = LARGEST_COUNT,
        kept: timedelta = timedelta(seconds=TERM),
    ) -> None:
        """Makes the folder when it is not there; NotReady when that cannot be done.

        `kept` is how long a text may be kept, which what is set aside does not outlive.
        """
        self.folder, self.set_aside = folder, folder / "set-aside"
        self._aside = SetAside(self.set_aside, unseal, min(TERM, kept.total_seconds()))
        self._seal, self._unseal = seal, unseal
        self._largest_bytes, self._largest_count = largest_bytes, largest_count
        self._lock = threading.Lock()
        self._me = secrets.token_hex(4)
        self._last = self._puts = self._count = self._bytes = self._since_look = 0
        self._lost = 0
        try:
            for place in (folder, self.set_aside):
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                place.chmod(0o700)
            self._sweep_abandoned()
            self.look()
        except OSError as error:
            raise NotReady("spool", f"{folder} cannot be used: {error.strerror}") from None

    def put(self, kind: str, values: dict[str, Any]) -> None:
        """Keeps `values` (JSON's types): on the disk itself when this returns.

        SpoolFull, or SpoolBroken when the disk refuses; then nothing is kept.
        """
        data = self._seal(json.dumps([kind, values])).encode("ascii")
        self._make_sure_of_room(len(data))
        name = self._next_name()
        part, whole = self.folder / f".{name}.part", self.folder / name
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            part.rename(whole)
            self._sync()
        except OSError as error:
            for left in (part, whole):
                with suppress(OSError):
                    left.unlink()
            raise SpoolBroken("spool_broken", errno.errorcode.get(error.errno or 0, "")) from error
        with self._lock:
            self._puts += 1
            self._count += 1
            self._bytes += len(data)

    def count(self) -> int:
        """How many wait or are set aside, as far as this process knows; `look` and `replay` make it
        exact."""
        return self._count + self._lost

    @property
    def waiting(self) -> bool:
        """Whether anything waits; what is set aside holds up nothing."""
        return self._count > 0

    def look(self) -> int:
        """Counts what waits in the folder, whoever put it there; and what is set aside."""
        before = self._puts
        sizes, lost = list(self._sizes()), self._aside.count()
        with self._lock:  # what was put meanwhile may count twice, but is never overlooked
            self._count = len(sizes) + self._puts - before
            self._bytes = sum(sizes)
            self._since_look, self._lost = 0, lost
            return self._count

    def replay(self, take: Take) -> int:
        """Gives what waits to `take`, the oldest first, and deletes it; how many were taken.

        Retryable from `take` ends the replay, and the rest stays in its order. A file that cannot
        be read, or that `take` fails over in any other way, goes to `set-aside/`. One process
        replays at a time: 0 when it is another one.
        """
        return self._of_one_process(self._replay, take)

    def try_again(self, take: Take) -> int:
        """The same with what is set aside. What fails again stays there, until its term is over;
        what has passed that goes. Another order than that of their coming is the price."""
        return self._of_one_process(self._aside.try_again, take)

    def _of_one_process(self, hand: Callable[[Take], int], take: Take) -> int:
        with self._alone() as alone:
            taken = hand(take) if alone else 0
        self.look()
        return taken

    def _replay(self, take: Take) -> int:
        try:
            return hand_over(self._files(), self._unseal, take, self._aside.put)
        finally:
            self._sync()

    def _make_sure_of_room(self, size: int) -> None:
        """Looks again after every hundredth of the room, since others fill it too."""
        with self._lock:
            self._since_look += 1
            look = self._since_look > self._largest_count // 100
        if look or self._is_full(size):
            self.look()
        if self._is_full(size):
            raise SpoolFull("spool_full")

    def _is_full(self, size: int) -> bool:
        return self._count >= self._largest_count or self._bytes + size > self._largest_bytes

    def _next_name(self) -> str:
        with self._lock:
            self._last = max(time.time_ns(), self._last + 1)
            return f"{self._last:020d}-{os.getpid()}-{self._me}"

    def _files(self) -> list[Path]:
        names = sorted(name for name in os.listdir(self.folder) if is_ours(name))  # noqa: PTH208
        if names:
            with self._lock:  # a name is never given before one that waits already
                self._last = max(self._last, put_at(names[-1]))
        return [self.folder / name for name in names]

    def _sizes(self) -> Iterator[int]:
        for path in self._files():
            with suppress(FileNotFoundError):
                yield path.stat().st_size

    def _sweep_abandoned(self) -> None:
        for part in self.folder.glob(".*.part"):
            with suppress(FileNotFoundError):
                if time.time() - part.stat().st_mtime > ABANDONED:
                    part.unlink()

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """True for one process at a time; the lock goes when its holder does, however it ends."""
        held = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(held)

    def _sync(self) -> None:
        """Makes new and deleted names last."""
        handle = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Drainer:
    """A thread of the door that gives what waits to `take` as soon as the store is back."""

    def __init__(self, spool: Spool, take: Take, pause: float = PAUSE) -> None:
        self._spool, self._take, self._pause = spool, take, pause
        self._awake, self._stopped = threading.Event(), False
        self._thread: threading.Thread | None = None
        self._drained, self._next_alarm, self._next_again = 0, 0.0, 0.0
        os.register_at_fork(after_in_child=self._forget_thread)

    def start(self) -> None:
        """Begins at once with what an earlier process left; a second start changes nothing."""
        if self._thread is None or not self._thread.is_alive():
            self._stopped = False
            self._awake.set()
            self._thread = threading.Thread(target=self._run, name="drainer", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """Something has been put: say so after every `put`."""
        self._awake.set()

    def stop(self) -> None:
        """Ends after the file in hand."""
        self._stopped = True
        self._awake.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _forget_thread(self) -> None:
        self._awake, self._thread = threading.Event(), None

    def _run(self) -> None:
        while not self._stopped:
            try:
                waits = self._drain()
            except Exception as error:  # the disk may fail; the thread must not
                logger.error("drain_failed", exc_info=error)
                waits = True
            if waits:
                _sleep_unless(lambda: self._stopped, self._pause)
            else:  # a neighbour may die and leave its files to us: look once a minute
                self._awake.wait(ALARM)
                self._awake.clear()
                if not self._stopped and not self._spool.waiting:
                    self._spool.look()

    def _drain(self) -> bool:
        """One replay, if anything waits; whether something still does."""
        if self._spool.waiting:
            self._alarm()
            self._drained += self._spool.replay(self._until_stopped)
        if self._spool.waiting:
            return True
        if self._drained:
            logger.warning("spool_drained", count=self._drained)
        self._drained, self._next_alarm = 0, 0.0
        self._again()
        return False

    def _again(self) -> None:
        """What is set aside, once an hour. Never behind it: what waits must not wait for it."""
        if time.monotonic() >= self._next_again:
            self._next_again = time.monotonic() + AGAIN  # before: a fault must not make a loop
            self._spool.try_again(self._until_stopped)

    def _until_stopped(self, kind: str, values: dict[str, Any]) -> None:
        if self._stopped:
            raise Retryable("stopping")
        self._take(kind, values)

    def _alarm(self) -> None:
        if time.monotonic() >= self._next_alarm:
            self._next_alarm = time.monotonic() + ALARM
            logger.error("spooling", waiting=self._spool.look())


def _sleep_unless(stopped: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not stopped() and (rest := end - time.monotonic()) > 0:
        time.sleep(min(rest, 0.05))
