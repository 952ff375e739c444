"""A Rasa of our own on loopback, quick and always sure; it fails as it is told.

brain.mode: ok, 500, hang (no answer within `delay`), slow (answers after `delay`), or a key of
NONSENSE. `stop` refuses connections, `start` comes back on the same port.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SECRET = "raw words that no family may read"
NONSENSE = {
    "no JSON": b"<html>" + SECRET.encode(),
    "an empty list": b"[]",
    "an empty object": b"{}",
    "nothing at all": b"",
    "a megabyte": json.dumps({"messages": [{"text": SECRET * 30_000}], "state": {}}).encode(),
    "nested": b'{"intent_ranking":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "text without an id": json.dumps(
        {"messages": [{"text": SECRET}], "state": {}, "intent_ranking": [{"nme": SECRET}]}
    ).encode(),
    "an unknown text": json.dumps(
        {
            "messages": [{"say": "no-such-text", "args": {"x": SECRET}}],
            "state": {},
            "intent_ranking": [{"name": "no_such_intent", "confidence": 0.99}],
        }
    ).encode(),
    "half an answer": b'{"messages": [{"say": "soci',
}


class Brain:
    """Answers every text with one intent, and every tell with one text."""

    def __init__(self) -> None:
        self.mode, self.delay, self.port = "ok", 60.0, 0
        self.heard: list[str] = []
        self.on_parse: Callable[[str], None] | None = None
        self.spoil: Callable[[str, dict[str, Any]], str] | None = None
        """spoil(path, body) says the mode of one request."""
        self._over = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_up(self) -> bool:
        return self._server is not None

    def start(self) -> Brain:
        self._over.clear()
        self._server = _Server(self, self.port)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def stop(self) -> None:
        self._over.set()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self._server = None

    def well(self) -> None:
        self.mode, self.on_parse, self.spoil = "ok", None, None
        if not self.is_up:
            self.start()

    def answer(self, path: str, body: dict[str, Any]) -> tuple[int, bytes]:
        if path == "/status":
            return 200, b"{}"
        mode = self.spoil(path, body) if self.spoil else self.mode
        if path == "/model/parse":
            self.heard.append(str(body.get("text")))
            if self.on_parse:
                self.on_parse(str(body.get("text")))
        if mode in ("hang", "slow"):
            self._over.wait(self.delay)
        if mode == "500":
            return 500, b"Internal Server Error"
        if mode in NONSENSE:
            return 200, NONSENSE[mode]
        return 200, json.dumps(_guesses(body) if path == "/model/parse" else _said(body)).encode()


INTENTS = (
    "services_food",
    "services_esl",
    "services_health",
    "services_housing",
    "services_other",
    "enroll_how",
    "enroll_documents",
    "rights_interpreter",
    "events_upcoming",
)


def number_in(text: str) -> int:
    """The number in `number 7`; 0 when there is none."""
    _, _, said = text.partition("number ")
    digits = said.split()[0] if said.split() else ""
    return int(digits) if digits.isdigit() else 0


def _guesses(body: dict[str, Any]) -> dict[str, Any]:
    """Sure of one intent: the one of the number in the text."""
    name = INTENTS[number_in(str(body.get("text"))) % len(INTENTS)]
    others = [other for other in INTENTS if other != name][:2]
    ranking = ((name, 0.95), (others[0], 0.03), (others[1], 0.02))
    return {"intent_ranking": [{"name": n, "confidence": c} for n, c in ranking]}


def _said(body: dict[str, Any]) -> dict[str, Any]:
    state = body.get("state") or {}
    return {"messages": [{"say": "social-hello", "args": {}}], "state": state}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, brain: Brain, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.brain = brain

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked was killed: no matter."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    timeout = 70

    def do_GET(self) -> None:
        self._answer({})

    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        self._answer(json.loads(self.rfile.read(size) or b"{}"))

    def _answer(self, body: dict[str, Any]) -> None:
        status, data = self.server.brain.answer(self.path, body)
        if self.server.brain.mode in ("hang", "slow") or not self.server.brain.is_up:
            self.close_connection = True
        if self.server.brain.mode == "hang":
            return
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Says nothing."""
