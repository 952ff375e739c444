"""Which ports the line uses: the door's is asked for, the inner ones are the next free ones."""

from __future__ import annotations

import socket

from bot.supervise.faults import CannotStart

HOST = "127.0.0.1"


def is_free(port: int) -> bool:
    """Whether a server could listen there now; as for servers, TIME_WAIT counts as free."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def answers(port: int) -> bool:
    """Whether something listens there now."""
    try:
        socket.create_connection((HOST, port), timeout=0.5).close()
    except OSError:
        return False
    return True


def check_door(port: int) -> None:
    """CannotStart if somebody else has the door's port."""
    if not is_free(port):
        raise CannotStart(f"port {port} is taken by another program; choose one with PUENTE_PORT")


def next_free(after: int, names: tuple[str, ...]) -> dict[str, int]:
    """A port of its own for each name: the first free ones after `after`, else any free ones."""
    nearby = (port for port in range(after + 1, min(after + 100, 65536)) if is_free(port))
    chosen: dict[str, int] = {}
    for name in names:
        chosen[name] = next(nearby, 0) or _any_free(set(chosen.values()))
    return chosen


def _any_free(but: set[int]) -> int:
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.bind((HOST, 0))
            port = int(probe.getsockname()[1])
        if port not in but:
            return port
