"""A Rasa of our own on loopback, for faults: it answers in form, and then as its mode says.

    with RasaStandIn() as rasa:
        RASA_URL = rasa.url
        rasa.mode = "500"              # how it answers from now on; see MODES
        rasa.mode = "refuse"           # as if killed: nothing listens, connections are broken
        rasa.restore()                 # the same port again, and well

It understands every text as `intent`, unless `taught` another one, and says `says` to every tell.
"""

from __future__ import annotations

import json
import math
import random
import socket
import threading
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from bot.supervise import ports

RAW = "Raw text of a broken server."
"""It stands in every answer that is nonsense, and must never reach a family."""
_LONG = {"text": RAW * 40_000}
NONSENSE: dict[str, tuple[str, bytes]] = {
    "not-json": ("text/plain", RAW.encode()),
    "list": ("application/json", b"[]"),
    "text": ("application/json", json.dumps(RAW).encode()),
    "megabyte": ("text/plain", _LONG["text"].encode()),
    "megabyte-json": (
        "application/json",
        json.dumps({"messages": [_LONG], "state": {}, "intent_ranking": [_LONG]}).encode(),
    ),
    "nested": ("application/json", b'{"messages":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "no-text": ("application/json", b'{"messages": [{}], "state": {}, "intent_ranking": [{}]}'),
    "raw": (
        "application/json",
        json.dumps(
            {
                "messages": [{"text": RAW}, {"say": RAW}],
                "state": {},
                "intent_ranking": [{"name": RAW, "confidence": 1.0}],
            }
        ).encode(),
    ),
    "nan": (
        "application/json",
        json.dumps(
            {
                "messages": [{"say": "help", "args": {"phone": math.nan}}],
                "state": {},
                "intent_ranking": [{"name": "services_food", "confidence": math.nan}],
            }
        ).encode(),
    ),
    "binary": ("application/json", b"\xff\xfe\x00"),
    "html": ("text/html", f"<html><body>{RAW}</body></html>".encode()),
    "empty-body": ("application/json", b""),
}
MODES = {
    "ok": "200",
    "500": "500 with a page",
    "503": "503, as without a model",
    "409": "409",
    "hang": "does not answer within `delay` seconds",
    "slow": "200, after `delay` seconds",
    "drip": "200, with a byte of the body now and then",
    "half": "200, and the connection closes in the middle of the body",
    "close": "closes the connection without a word",
    "nothing": "200 with an empty list of messages, or of guesses",
    "refuse": "nothing listens on the port, and what was connected is cut off",
    **dict.fromkeys(NONSENSE, "200 with nonsense"),
}


PERHAPS = 0.02
"""Its share for danger: it never says that nothing is wrong, so words of danger sound the alarm."""


@dataclass
class RasaStandIn:
    """A threaded HTTP server on a port that stays its own; it counts what it was asked."""

    port: int = 0
    delay: float = 20.0
    intent: str = "services_food"
    confidence: float = 0.9
    says: tuple[str, ...] = ("social-hello",)
    taught: dict[str, str] = field(default_factory=dict)
    """Texts and their intents."""
    parses: Counter[str] = field(default_factory=Counter)
    """How often each text was to be parsed, whatever became of it."""
    tells: Counter[str] = field(default_factory=Counter)
    """How often each intent was told."""
    connections: int = 0
    _mode: str = "ok"

    def __post_init__(self) -> None:
        start = random.randrange(20_000, 30_000)
        self.port = self.port or ports.next_free(start, ("rasa",))["rasa"]
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._server: _Server | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def mode(self) -> str:
        """How it answers whoever asks from now on."""
        return self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        assert mode in MODES, mode
        self._mode = mode
        if mode == "refuse":
            self._stop()
        elif self._server is None:
            self._start()

    def restore(self) -> None:
        """Well again, on the same port."""
        self.mode = "ok"

    @property
    def asked(self) -> int:
        """Parses and tells, together."""
        with self._lock:
            return self.parses.total() + self.tells.total()

    def __enter__(self) -> RasaStandIn:
        self.mode = self._mode
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def wait(self) -> bool:
        """Lets `delay` pass; False when the server was stopped meanwhile."""
        return not self._over.wait(self.delay)

    def note(self, path: str, said: dict[str, Any]) -> None:
        """Counts a request."""
        with self._lock:
            if path.endswith("/parse"):
                self.parses[plain(said["text"])] += 1
            else:
                self.tells[said["intent"]] += 1

    def connected(self) -> None:
        """Counts a connection."""
        with self._lock:
            self.connections += 1

    def parsed(self, text: str) -> dict[str, Any]:
        """What a Rasa that is well answers to a parse."""
        top = {"name": self.taught.get(plain(text), self.intent), "confidence": self.confidence}
        rest = {"name": "talk_unclear", "confidence": 1 - self.confidence - PERHAPS}
        danger = {"name": "safety_emergency", "confidence": PERHAPS}
        ranking = [top, rest, danger]
        return {"text": text, "intent": top, "intent_ranking": ranking, "entities": []}

    def told(self, said: dict[str, Any]) -> dict[str, Any]:
        """What it answers to a tell: the slots come back as they were, and no form is open."""
        messages = [{"say": text_id, "args": {}} for text_id in self.says]
        slots = (said.get("state") or {}).get("slots") or {}
        return {"messages": messages, "state": {"slots": slots, "loop": None, "requested": None}}

    def _start(self) -> None:
        self._over.clear()
        self._server = _Server(self)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            self._over.set()
            server.shutdown()
            server.server_close()
            server.cut_off()


def plain(text: str) -> str:
    """A text as the family wrote it, without the language in front of it."""
    return text.rpartition("\u2063")[2]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, rasa: RasaStandIn) -> None:
        super().__init__(("127.0.0.1", rasa.port), _Handler)
        self.rasa = rasa
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        self.rasa.connected()
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever was cut off, or did not wait for the answer, is no news."""

    def cut_off(self) -> None:
        """Ends the connections that are open, as the end of a process does."""
        for request in tuple(self._open):
            try:
                request.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class _Handler(BaseHTTPRequestHandler):
    """Answers as the stand-in's mode says."""

    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Health: `/`, `/version` and the channel's own. A hanging Rasa answers nothing at all."""
        rasa = self.server.rasa
        if rasa.mode == "hang":
            rasa.wait()
            self.close_connection = True
            return
        self._say(200, {"status": "ok", "version": "3.6.21"})

    def do_POST(self) -> None:
        rasa = self.server.rasa
        said = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        answers = {"/model/parse": self._parsed, "/webhooks/puente/tell": rasa.told}
        if self.path not in answers:
            return self._say(404, {"status": "failure", "code": 404})
        rasa.note(self.path, said)
        return self._answer(rasa.mode, answers[self.path](said))

    def _parsed(self, said: dict[str, Any]) -> dict[str, Any]:
        return self.server.rasa.parsed(said["text"])

    def _answer(self, mode: str, well: dict[str, Any]) -> None:
        rasa = self.server.rasa
        stopped = mode in ("hang", "slow") and not rasa.wait()
        if stopped or mode in ("hang", "close", "refuse"):
            self.close_connection = True
        elif mode.isdigit():
            self._page(int(mode), "text/plain", RAW.encode())
        elif mode in NONSENSE:
            self._page(200, *NONSENSE[mode])
        elif mode == "nothing":
            self._say(200, {**well, "messages": [], "intent_ranking": []})
        elif mode in ("drip", "half"):
            self._in_pieces(json.dumps(well).encode(), drip=mode == "drip")
        else:
            self._say(200, well)

    def _in_pieces(self, data: bytes, drip: bool) -> None:
        self.close_connection = True
        self._head(200, "application/json", len(data))
        if not drip:
            self.wfile.write(data[: len(data) // 2])
            return
        for at in range(len(data)):
            self.wfile.write(data[at : at + 1])
            if self.server.rasa._over.wait(0.1):
                return

    def _say(self, status: int, what: Any) -> None:
        self._page(status, "application/json", json.dumps(what).encode())

    def _page(self, status: int, kind: str, data: bytes) -> None:
        self._head(status, kind, len(data))
        self.wfile.write(data)

    def _head(self, status: int, kind: str, size: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size))
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Says nothing."""
