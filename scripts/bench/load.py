"""python load.py PORT FILE [--rate R] [--connections C]: plays requests to a server on loopback.

A process of its own, with nothing but the standard library, so that it costs the measured server as
little as it can. FILE holds each request behind its length (four bytes). Without a rate every
connection sends as soon as it has its answer; with one, request n is due n / R seconds after the
start, and its time is counted from there, whether or not a connection was free.
"""

from __future__ import annotations

import argparse
import json
import socket
import struct
import sys
import threading
import time
from collections import Counter
from pathlib import Path

PATIENCE = 60.0


class Player:
    """Plays the requests over a few kept connections."""

    def __init__(self, port: int, requests: list[bytes], rate: float) -> None:
        self.port, self.requests, self.rate = port, requests, rate
        self.times = [0.0] * len(requests)
        self.statuses: Counter[str] = Counter()
        self._next = iter(range(len(requests)))
        self._lock = threading.Lock()
        self._began = 0.0

    def play(self, connections: int) -> float:
        """Seconds from the first request to the last answer."""
        threads = [threading.Thread(target=self._connection) for _ in range(connections)]
        self._began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - self._began

    def _connection(self) -> None:
        line = _Line(self.port)
        while True:
            with self._lock:
                index = next(self._next, None)
            if index is None:
                return line.close()
            due = time.perf_counter()
            if self.rate:
                due = self._began + index / self.rate
                time.sleep(max(0.0, due - time.perf_counter()))
            status = line.ask(self.requests[index])
            self.times[index] = (time.perf_counter() - due) * 1000
            with self._lock:
                self.statuses[status] += 1


class _Line:
    """One connection that is kept, and made anew when the server has closed it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None

    def ask(self, request: bytes) -> str:
        """The status of the answer, or the fault's name."""
        for fresh in (False, True):
            try:
                return self._ask(request)
            except OSError as fault:
                self.close()
                if fresh or isinstance(fault, TimeoutError):
                    return type(fault).__name__
        return ""

    def _ask(self, request: bytes) -> str:
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self._port), PATIENCE)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(request)
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, body = data.partition(b"\r\n\r\n")
        lowered = head.lower()
        length = 0
        if (at := lowered.find(b"content-length:")) >= 0:
            length = int(lowered[at + 15 :].split(b"\r\n", 1)[0])
        while len(body) < length:
            body += self._more()
        if b"connection: close" in lowered:
            self.close()
        return head.split(b" ", 2)[1].decode()

    def _more(self) -> bytes:
        assert self._socket is not None
        data = self._socket.recv(65536)
        if not data:
            raise ConnectionResetError
        return data

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def read(path: Path) -> list[bytes]:
    """The requests in a file."""
    data, at, found = path.read_bytes(), 0, []
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        found.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return found


def write(path: Path, requests: list[bytes]) -> None:
    path.write_bytes(b"".join(struct.pack(">I", len(one)) + one for one in requests))


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rate", type=float, default=0.0)
    parser.add_argument("--connections", type=int, default=8)
    said = parser.parse_args(arguments)
    player = Player(said.port, read(said.file), said.rate)
    seconds = player.play(said.connections)
    out = {"seconds": seconds, "times": player.times, "statuses": player.statuses}
    print(json.dumps(out))


if __name__ == "__main__":
    main(sys.argv[1:])
