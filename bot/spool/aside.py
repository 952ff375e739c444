"""What could not be given back is set aside, tried again, and forgotten after its term."""

from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot import log
from bot.errors import Retryable

Take = Callable[[str, dict[str, Any]], object]
"""take(kind, values) does what a file asks for. It may be called twice for one file, after a crash
between doing and deleting: it must be idempotent by the provider's id. Of a store that is away it
says Retryable, and nothing else: whatever else it raises sets the file aside."""

TERM = 30 * 24 * 3600.0
"""Seconds after which a file that nobody could read goes, where texts are kept as long: long enough
for a key to be found."""
FULL_FOR_NOW = {errno.EMFILE, errno.ENFILE, errno.ENOMEM}
"""Why a file may not open although nothing is wrong with it."""

logger = log.get("spool")


def hand_over(
    paths: Iterable[Path],
    unseal: Callable[[str], str],
    take: Take,
    failed: Callable[[Path, Exception], None],
) -> int:
    """Gives each file to `take` and deletes it; how many were taken.

    Retryable from `take` ends it, and so does a process that can open no more files. Any other
    fault of a file goes to `failed`, and holds up no other file.
    """
    taken = 0
    for path in paths:
        try:
            kind, values = json.loads(unseal(path.read_text("ascii")))
            take(kind, values)
        except Retryable:
            break
        except FileNotFoundError:
            continue  # a person took it away
        except Exception as fault:  # noqa: BLE001 - one bad file must not stop the others
            if getattr(fault, "errno", None) in FULL_FOR_NOW:
                break
            failed(path, fault)
            continue
        path.unlink(missing_ok=True)
        taken += 1
    return taken


class SetAside:
    """The folder of what could not be read, or failed in the store; for `term` seconds."""

    def __init__(self, folder: Path, unseal: Callable[[str], str], term: float) -> None:
        self.folder, self._unseal, self._term = folder, unseal, term

    def put(self, path: Path, fault: Exception) -> None:
        """Moves a file here, out of the way of the others."""
        logger.error("spool_set_aside", exc_info=fault)
        path.rename(self.folder / path.name)

    def count(self) -> int:
        """How many lie here; none when somebody took the folder away."""
        return len(self._files())

    def try_again(self, take: Take) -> int:
        """Gives every file to `take` once more; how many were taken.

        What fails again stays until its term is over, and the log is told that it is there.
        """
        taken = hand_over(self._files(), self._unseal, take, self._forget_the_old)
        if taken:
            logger.warning("spool_set_aside_taken", count=taken)
        if left := self.count():
            logger.error("spool_still_set_aside", count=left)
        return taken

    def _forget_the_old(self, path: Path, fault: Exception) -> None:
        if time.time_ns() - put_at(path.name) > self._term * 1e9:
            path.unlink(missing_ok=True)
            logger.error("spool_forgotten", exc_info=fault)

    def _files(self) -> list[Path]:
        with suppress(FileNotFoundError):
            names = sorted(filter(is_ours, os.listdir(self.folder)))  # noqa: PTH208
            return [self.folder / name for name in names]
        return []


def is_ours(name: str) -> bool:
    """Whether it is a whole file of a spool's."""
    return name[:20].isdigit() and name[20:21] == "-"


def put_at(name: str) -> int:
    """When it was put, in nanoseconds: a name outlives copies of a disk, a file's own time may
    not."""
    return int(name[:20])
