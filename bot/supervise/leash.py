"""python leash.py [--parent PID] COMMAND...: becomes COMMAND, which ends when its parent does.

Run as a file, with nothing but the standard library: it starts every program of the line and every
installer of set-up. Without it a killed supervisor would leave Redis, Rasa and the rest behind.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

DIE_WITH_PARENT = 1  # Linux: PR_SET_PDEATHSIG; it outlives exec


def tie_to_parent() -> None:
    """From now on the kernel sends this process a SIGTERM when its parent ends, however it ends."""
    ctypes.CDLL(None, use_errno=True).prctl(DIE_WITH_PARENT, signal.SIGTERM)


def main(arguments: list[str]) -> None:
    parent = 0
    if arguments[:1] == ["--parent"]:
        parent, arguments = int(arguments[1]), arguments[2:]
    tie_to_parent()
    if parent and os.getppid() != parent:  # it ended before the tie was there
        sys.exit(1)
    os.execvp(arguments[0], arguments)  # noqa: S606 (a list of words, no shell)


if __name__ == "__main__":
    main(sys.argv[1:])
