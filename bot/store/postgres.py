"""PostgreSQL: how it is opened, and the watch that lets no thread wait for it without end."""

from __future__ import annotations

import os
import select
import socket
import threading
import time
import weakref
from contextlib import suppress
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.exc import TimeoutError as TookTooLong

TICK = 0.2
"""Seconds between two looks of the watch."""
REST = 5.0
"""A connection that has rested for so many seconds is asked before it is used."""
KEPT, MORE = 10, 10
"""Connections kept open, and further ones in a rush; a process has eight threads at most."""


def open_server(url: URL, patience: float) -> Engine:
    """An engine on which nothing takes longer than `patience` seconds, give or take a second.

    The server ends what takes too long as long as it works itself, so that nothing is left running
    there. When it hangs or cannot be reached, the watch closes the connection from our side.
    """
    # Parameters are families' words and numbers: they must not stand in an error.
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=KEPT,
        max_overflow=MORE,
        pool_timeout=patience,
        pool_use_lifo=True,
        use_native_hstore=False,
        hide_parameters=True,
        connect_args={
            "connect_timeout": int(min(max(patience, 2), 10)),
            "options": _options(url, patience),
        },
    )
    _hold(engine, patience)
    return engine


def _options(url: URL, patience: float) -> str:
    """What each connection sets; the address may have options of its own, which win."""
    limit = f"{max(round(patience * 1000), 1)}ms"
    ours = {
        "timezone": "utc",
        "statement_timeout": limit,
        "lock_timeout": limit,
        # One of us that hangs with rows in its hand must not stop the others.
        "idle_in_transaction_session_timeout": limit,
    }
    words = [f"-c {name}={value}" for name, value in ours.items()]
    theirs = url.query.get("options", ())
    return " ".join([*words, *([theirs] if isinstance(theirs, str) else theirs)])


class _Watch:
    """Knows which connections are in use until when, and cuts those that are over their time.

    One thread for all engines of this process. It holds a descriptor of its own for each
    connection: the driver's may be closed, and its number given to something else, at any moment.
    """

    def __init__(self) -> None:
        self._forget()
        os.register_at_fork(after_in_child=self._forget)

    def _forget(self) -> None:
        """Begins anew: a fork inherits no threads, and its parent's connections are not its own."""
        self._busy: dict[int, tuple[float, dict[str, Any]]] = {}
        self._lock = threading.Lock()
        self._awake = False

    def begin(self, info: dict[str, Any], until: float) -> None:
        """The connection with this `info` is in use."""
        self._busy[id(info)] = (until, info)
        if not self._awake:
            self._start()

    def end(self, info: dict[str, Any]) -> None:
        self._busy.pop(id(info), None)

    def _start(self) -> None:
        with self._lock:
            if not self._awake:
                self._awake = True
                threading.Thread(target=self._look, name="store-watch", daemon=True).start()

    def _look(self) -> None:
        while True:
            time.sleep(TICK)
            now = time.monotonic()
            for until, info in list(self._busy.values()):
                if until < now and not info["cut"]:
                    info["cut"] = True
                    _shut(info["line"])


_watch = _Watch()


def _shut(descriptor: int) -> None:
    """Ends the connection for whoever reads from it, in whatever thread."""
    with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as line:
        line.shutdown(socket.SHUT_RDWR)


def _hold(engine: Engine, patience: float) -> None:
    """Watches over the engine's connections from their first moment on."""

    @event.listens_for(engine, "do_connect")
    def connect(dialect: Any, record: Any, words: Any, names: Any) -> Any:
        connection = dialect.connect(*words, **names)
        line = os.dup(connection.fileno())
        release = weakref.finalize(connection, os.close, line)
        release.atexit = False
        record.info.update(line=line, release=release, cut=False, used=time.monotonic())
        _watch.begin(record.info, time.monotonic() + patience)
        return connection

    @event.listens_for(engine, "checkout")
    def checkout(connection: Any, record: Any, _proxy: Any) -> None:
        now, info = time.monotonic(), record.info
        _watch.begin(info, now + patience)
        if _has_news(info["line"]):  # an idle server says nothing, unless it goes away
            raise DisconnectionError
        if now - info["used"] > REST:
            _ask(engine.dialect, connection, info)

    @event.listens_for(engine, "checkin")
    def checkin(_connection: Any, record: Any) -> None:
        _watch.end(record.info)
        record.info["used"] = time.monotonic()

    @event.listens_for(engine, "close")
    def close(_connection: Any, record: Any) -> None:
        _watch.end(record.info)
        if release := record.info.get("release"):
            release()


def _has_news(descriptor: int) -> bool:
    look = select.poll()
    look.register(descriptor, select.POLLIN)
    return bool(look.poll(0))


def _ask(dialect: Any, connection: Any, info: dict[str, Any]) -> None:
    """Raises unless the server answers. One that hangs is not tried anew: that would hang too."""
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error:
        if info["cut"]:
            raise TookTooLong("the server does not answer") from None
        raise DisconnectionError from None
