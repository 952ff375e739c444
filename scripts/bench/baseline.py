"""The least that a door can be: bare Flask that does what ours promises, and nothing beside it.

Twilio's own validator, one durable insert of one sealed row whose provider id is unique, one push
to Redis. `python -m scripts.bench.baseline PORT` serves it by the same server, set up as ours is.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from cryptography.fernet import Fernet
from flask import Flask, Response, request
from redis import Redis
from twilio.request_validator import RequestValidator

from bot.web.serve import serve

SQLITE = (
    "CREATE TABLE IF NOT EXISTS inbox"
    " (id INTEGER PRIMARY KEY, sid TEXT UNIQUE, sealed TEXT, at TEXT)"
)
POSTGRES = (
    "CREATE TABLE IF NOT EXISTS inbox"
    " (id bigserial PRIMARY KEY, sid text UNIQUE, sealed text, at timestamptz)"
)
Insert = Callable[[str, str, str], None]


def create_app() -> Flask:
    """The app, set up by the environment of `servers.baseline`."""
    app = Flask("bare")
    insert = inserter(os.environ["DATABASE_URL"])
    fernet = Fernet(os.environ["BENCH_KEY"])
    queue = Redis.from_url(os.environ["REDIS_URL"])
    validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
    public = os.environ["PUBLIC_BASE_URL"]

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        form = request.form
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(public + request.path, form, signature):
            return Response(status=403)
        said = json.dumps({"from": form["From"], "to": form["To"], "body": form["Body"]})
        sealed = fernet.encrypt(said.encode()).decode()
        insert(form["MessageSid"], sealed, datetime.now(UTC).isoformat())
        queue.lpush("bench", json.dumps({"answer": form["From"]}))
        return Response("<Response/>", content_type="text/xml")

    @app.get("/healthz")
    def healthz() -> Response:
        return Response("alive")

    return app


def inserter(url: str) -> Insert:
    """Keeps a row durably, once: each thread with a connection of its own."""
    threads = threading.local()
    connect = _sqlite if url.startswith("sqlite") else _postgres
    connect(url)[0](POSTGRES if connect is _postgres else SQLITE, ())
    sign = "?" if connect is _sqlite else "%s"
    sql = f"INSERT INTO inbox (sid, sealed, at) VALUES ({sign}, {sign}, {sign})"  # noqa: S608

    def insert(sid: str, sealed: str, at: str) -> None:
        if not hasattr(threads, "execute"):
            threads.execute, threads.repeated = connect(url)
        try:
            threads.execute(sql, (sid, sealed, at))
        except threads.repeated:
            return

    return insert


def _sqlite(url: str) -> tuple[Callable[..., Any], type[Exception]]:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=10, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection.execute, sqlite3.IntegrityError


def _postgres(url: str) -> tuple[Callable[..., Any], type[Exception]]:
    import psycopg

    connection = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
    return connection.execute, psycopg.errors.UniqueViolation


if __name__ == "__main__":
    serve(create_app(), "127.0.0.1", int(sys.argv[1]), 64 * 1024)
