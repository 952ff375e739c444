"""A LibreTranslate server on loopback: its contract, Apertium behind it, and its bad days."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAIRS = {("en", "es"): "eng-spa", ("es", "en"): "spa-eng"}
REFUSALS = {"429": 429, "500": 500, "403": 403, "400": 400}


def apertium(text: str, source: str, target: str) -> str:
    """What Apertium makes of a text: a real engine, and no good one."""
    done = subprocess.run(
        [str(shutil.which("apertium")), "-u", PAIRS[source, target]],
        input=text, capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    return done.stdout.strip()


def has_apertium() -> bool:
    """Whether the machine has it, with English and Spanish."""
    found = shutil.which("apertium")
    if found is None:
        return False
    told = subprocess.run([found, "-l"], capture_output=True, text=True, check=False).stdout.split()
    return set(PAIRS.values()) <= set(told)


@dataclass
class LibreTranslateStandIn:
    """Remembers what it was asked, (path with query, body); `says` makes the translation."""

    says: Callable[[str, str, str], str] = apertium
    mode: str = "ok"
    languages: tuple[str, ...] = ("en", "es", "zh-Hans", "sw")
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.over = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> LibreTranslateStandIn:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(standin: LibreTranslateStandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(200, [{"code": code, "name": code} for code in standin.languages])

        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            asked = json.loads(self.rfile.read(size) or b"{}")
            standin.asked.append((self.path, asked))
            if standin.mode in REFUSALS:
                return self._say(REFUSALS[standin.mode], {"error": f"cannot: {asked['q']}"})
            if standin.mode == "hang":
                standin.over.wait(60)
            if standin.mode == "page":
                return self._page(200, "<html>hello</html>", "text/html")
            if standin.mode == "empty":
                return self._say(200, {"translatedText": " "})
            said = standin.says(asked["q"], asked["source"], asked["target"])
            return self._say(200, {"translatedText": said})

        def _say(self, status: int, what: Any) -> None:
            self._page(status, json.dumps(what), "application/json")

        def _page(self, status: int, text: str, kind: str) -> None:
            data = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
            """Says nothing."""

    return Handler
