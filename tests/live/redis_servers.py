"""A Redis of a test's own, and one that takes connections and never answers."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import redis

from bot.supervise.redis_server import configure, find
from tests.live.conftest import ROOT, free_port, until


@contextmanager
def real_redis(folder: Path) -> Iterator[str]:
    """Its address, for as long as the block lasts."""
    path, url = configure(folder, folder / "redis", free_port())
    server = subprocess.Popen(
        [find(ROOT / ".rasa").binary, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        with redis.Redis.from_url(url) as client:
            until(lambda: answers(client), 10)
        yield url
    finally:
        server.terminate()
        server.wait(10)


def answers(client: redis.Redis) -> bool:
    """Whether this Redis takes commands."""
    try:
        return bool(client.ping())
    except redis.RedisError:
        return False


@contextmanager
def silent_redis() -> Iterator[str]:
    """The address of a server that accepts and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"
