"""python -m scripts.setup run|check|test|model: sets up what is missing for that, and only that.

Nothing is done twice: each piece leaves a stamp at its end, with a hash of what it was made of.
A world whose set-up was cut off is built anew from what was already downloaded.
"""

from __future__ import annotations

import fcntl
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from scripts import keys, model
from scripts.progress import HEARTBEAT, Failed, Progress
from scripts.worlds import Worlds

ROOT = Path(__file__).resolve().parent.parent
GOALS = {
    "run": ("app", "keys", "rasa", "model"),
    "check": ("app", "dev"),
    "test": ("app", "dev", "keys", "rasa", "model"),
    "model": ("rasa", "model"),
}


def set_up(root: Path, goal: str) -> None:
    """Brings everything that `goal` needs up to date."""
    progress = Progress(root / "var/logs/setup.log")
    worlds = Worlds(root, progress, guard=lambda: refuse_while_running(root))
    pieces: dict[str, Callable[[], None]] = {
        "app": worlds.app,
        "dev": worlds.dev,
        "rasa": worlds.rasa,
        "keys": lambda: keys.make(root / "var/keys.env"),
        "model": lambda: model.train(root, Progress(root / "var/logs/train.log")),
    }
    with one_at_a_time(root / "var/run/setup.lock"):
        for piece in GOALS[goal]:
            pieces[piece]()


def refuse_while_running(root: Path) -> None:
    """Failed if the line is up from this folder: its libraries must not be taken from under it."""
    lock = root / "var/run/up.lock"
    if not lock.exists():
        return
    with lock.open() as held:
        if not _take(held):
            raise Failed("libraries have changed: stop the running line first (Ctrl-C)", status=2)


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Waits, and says so, while another set-up works in this folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        said = 0.0
        while not _take(lock):
            if time.monotonic() - said > HEARTBEAT:
                said = time.monotonic()
                print("  another set-up is at work in this folder; waiting for it ...", flush=True)
            time.sleep(0.2)
        yield


def _take(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _stop(signum: int, _frame: Any) -> None:
    raise KeyboardInterrupt(signum)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in GOALS:
        print(f"usage: python -m scripts.setup {'|'.join(GOALS)}", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, _stop)
    try:
        set_up(ROOT, arguments[0])
    except Failed as failure:
        print(f"puente: {failure}", file=sys.stderr)
        return failure.status
    except KeyboardInterrupt:
        print("puente: set-up stopped; the next run goes on from here", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
