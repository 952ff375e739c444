"""Rasa as it comes: its REST channel and its parser, asked what the line is asked."""

from __future__ import annotations

import http.client
import json
import random
import time
import uuid
from datetime import UTC, datetime

from scripts.bench import letters, servers
from scripts.bench.bench import Bench, NotMeasured
from scripts.bench.line import QUESTIONS, post
from scripts.bench.servers import Server

CONTEXT = {"language": "en", "languages": ["en", "es"], "hints": [], "seen_before": True}


class BareRasa:
    """Over one kept connection, one question at a time."""

    def __init__(self, server: Server) -> None:
        self._port = server.port
        self._line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def conversation(self) -> str:
        """A new conversation whose actions know what ours are told; not part of any time."""
        sender = uuid.uuid4().hex
        context = {**CONTEXT, "now": datetime.now(UTC).isoformat()}
        event = [{"event": "slot", "name": "context", "value": context}]
        post(self._port, f"/conversations/{sender}/tracker/events", event, self._line)
        return sender

    def replied(self, text: str) -> float:
        """Milliseconds of POST /webhooks/rest/webhook."""
        said = {"sender": self.conversation(), "message": text}
        began = time.perf_counter()
        answer = post(self._port, "/webhooks/rest/webhook", said, self._line)
        passed = (time.perf_counter() - began) * 1000
        if not answer:
            raise NotMeasured("Rasa's REST channel said nothing")
        return passed

    def parsed(self, text: str) -> float:
        """Milliseconds of POST /model/parse."""
        began = time.perf_counter()
        post(self._port, "/model/parse", {"text": text}, self._line)
        return (time.perf_counter() - began) * 1000

    def rest(self, bench: Bench, server: Server, count: int, connections: int) -> float:
        """Replies a second over so many connections."""
        requests = [self._request(QUESTIONS[i % len(QUESTIONS)]) for i in range(count)]
        return servers.play(bench, server, requests, 0.0, connections).rate

    def _request(self, text: str) -> bytes:
        body = json.dumps({"sender": self.conversation(), "message": text}).encode()
        return raw("/webhooks/rest/webhook", body, "application/json")


def raw(path: str, body: bytes, kind: str) -> bytes:
    """A plain POST as it stands on the wire."""
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def a_phone(dice: random.Random) -> str:
    return letters.phone(dice.randrange(letters.FAMILIES))
