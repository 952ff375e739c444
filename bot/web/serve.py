"""The server under the door and the desk: waitress, whose one loop reads every request whole.

A thread gets a request only when all of it is there, so however many slow senders hold a
connection, they hold no thread. (Eight threads that read for themselves were all taken by forty
connections that sent a byte a second.)
"""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any

import waitress
from flask import Flask

THREADS = 8
CONNECTIONS = 1000
"""At once; the next one waits in the kernel's queue."""
IDLE = 20
"""Seconds after which a connection that says nothing is closed."""
HEAD = 32 * 1024
"""Bytes of a request's head at most; Twilio's take about two thousand."""


def serve(app: Flask, host: str, port: int, largest: int) -> None:
    """Serves until SIGTERM or SIGINT; what is in hand then is finished first.

    A body of more than `largest` bytes is refused with 413 before it is read.
    """
    signal.signal(signal.SIGTERM, _end)
    waitress.serve(
        app,
        host=host,
        port=port,
        threads=THREADS,
        connection_limit=CONNECTIONS,
        channel_timeout=IDLE,
        cleanup_interval=5,
        max_request_header_size=HEAD,
        max_request_body_size=largest,
        asyncore_use_poll=True,
        clear_untrusted_proxy_headers=False,  # the desk believes as many as PUENTE_PROXIES says
        ident=None,
        _quiet=True,
    )


def _end(_number: int, _frame: FrameType | None) -> Any:
    raise SystemExit(0)
