"""Files that pass through the desk: handed in, or made to be given out, and gone after that."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import log

logger = log.get("console")


@contextmanager
def passing_room(var: Path) -> Iterator[Path]:
    """A folder for as long as a file in it is written or read. What a killed process left in its
    own goes before.

    All who have a file here share a lock, which goes with its holder, however that ends: whoever
    gets it alone knows that nothing that lies here is being read.
    """
    room = var / "passing"
    room.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = os.open(room / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass  # somebody reads or sweeps: the next one does it
        else:
            _empty(room)
        fcntl.flock(held, fcntl.LOCK_SH)
        with tempfile.TemporaryDirectory(dir=room) as folder:
            yield Path(folder)
    finally:
        os.close(held)


def _empty(room: Path) -> None:
    for left in room.iterdir():
        if left.is_dir():
            try:
                shutil.rmtree(left)
                logger.warning("file_swept")
            except OSError as error:  # what cannot go must not keep others from handing in
                logger.error("file_not_swept", exc_info=error)
