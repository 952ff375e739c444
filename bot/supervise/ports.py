"""Which ports the line uses: the door's is asked for, the inner ones are the next free ones."""

from __future__ import annotations

import socket
from pathlib import Path

from bot.supervise.faults import CannotStart

HOST = "127.0.0.1"
LOWEST, HIGHEST = 20_000, 65_536
OUTGOING = Path("/proc/sys/net/ipv4/ip_local_port_range")


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
    """A port of its own for each name: the first free ones after `after`, else from `LOWEST` on.

    Never one that the system hands out for outgoing connections: between the choice here and the
    moment when a slow program listens, somebody's connection could be given that very port.
    """
    outgoing = _outgoing()
    nearby = range(after + 1, min(after + 100, HIGHEST))
    free = (p for p in (*nearby, *range(LOWEST, HIGHEST)) if p not in outgoing and is_free(p))
    chosen: dict[str, int] = {}
    for name in names:
        chosen[name] = next(p for p in free if p not in chosen.values())
    return chosen


def _outgoing() -> range:
    """The ports of outgoing connections as Linux has them set; else its default."""
    try:
        low, high = OUTGOING.read_text().split()
    except (OSError, ValueError):
        low, high = "32768", "60999"
    return range(int(low), int(high) + 1)
