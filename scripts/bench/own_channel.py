"""Rasa's own Twilio channel, which answers Twilio only when it has sent the reply, against ours."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlencode

from scripts.bench import letters, servers
from scripts.bench.bare_rasa import raw
from scripts.bench.bench import Bench
from scripts.bench.line import QUESTIONS, Line, line, rasa
from scripts.bench.report import Row, Section, Target, compared
from scripts.bench.rounds import interleaved, ratios
from scripts.bench.servers import Server

NAME = "own_channel"
HOW = """
Acknowledgements a second over eight connections, Twilio (a stand-in) at 0 and at 100 ms.
Baseline: Rasa's own Twilio channel on the same model. Its actions are a stub that answers one
text at once, since that channel cannot carry the payloads of ours; that is in its favour. Ours
is the door of the whole line with everything behind it at work, and is given time to answer all
before the next round.
"""
CREDENTIALS = f"""twilio:
  account_sid: "{letters.ACCOUNT}"
  auth_token: "{letters.TOKEN}"
  twilio_number: "{letters.NUMBER}"
"""
REDIRECT = '''"""What the twilio library would send to api.twilio.com goes to a stand-in."""
import os
from urllib.parse import urlsplit

from twilio.http.http_client import TwilioHttpClient

there, plain = urlsplit(os.environ["BENCH_TWILIO"]), TwilioHttpClient.request


def request(self, method, url, *args, **kwargs):
    url = urlsplit(url)._replace(scheme=there.scheme, netloc=there.netloc).geturl()
    return plain(self, method, url, *args, **kwargs)


TwilioHttpClient.request = request
'''
SLOW = 0.1


def measure(bench: Bench) -> Section:
    """Both doors at both latencies, on each store that there is."""
    rows: list[Row] = []
    for kind, database in bench.stores("own"):
        bench.progress(f"  Rasa's own channel against ours on {kind}")
        rows += _on(bench, kind, database)
    if bench.no_postgres:
        rows.append(Row("on PostgreSQL", missing=bench.no_postgres))
    return Section(NAME, "Rasa's own Twilio channel", HOW, tuple(rows))


def _on(bench: Bench, kind: str, database: str) -> list[Row]:
    with (
        line(bench, database) as ours,
        _stub_actions() as acting,
        rasa(bench, acting, CREDENTIALS, REDIRECT, {"BENCH_TWILIO": ours.twilio.url}) as theirs,
    ):
        found = {}
        for delay in (0.0, SLOW):
            sides: dict[str, Callable[[], float]] = {
                "rasa": lambda: _rasas(bench, ours, theirs),
                "ours": lambda: _ours(bench, ours),
            }
            ours.delay(delay)
            _rasas(bench, ours, theirs)
            found[delay] = interleaved(bench.rounds, sides)
    rows = []
    for delay, target in ((0.0, 10.0), (SLOW, 50.0)):
        base, mine = found[delay]["rasa"], found[delay]["ours"]
        what = f"{kind}, Twilio at {delay * 1000:.0f} ms: acknowledgements a second"
        cause = f"{max(mine):.0f}/s is what the door takes in on this machine"
        limit = Target(target, at_least=True)
        rows.append(compared(what, base, mine, ratios(mine, base), "/s", limit, cause))
    return rows


def _rasas(bench: Bench, ours: Line, theirs: Server) -> float:
    """Acknowledgements a second of Rasa's channel; each must have led to a create call."""
    requests = []
    for index in range(bench.many(40, 16)):
        form = letters.form(QUESTIONS[index % len(QUESTIONS)], letters.phone(index))
        path = "/webhooks/twilio/webhook"
        requests.append(raw(path, urlencode(form).encode(), "application/x-www-form-urlencoded"))
    before = ours.arrivals.count
    rate = servers.play(bench, theirs, requests, wanted=("200", "204")).rate
    sent = ours.arrivals.count - before
    if sent < len(requests):
        raise RuntimeError(f"Rasa's channel sent {sent} of {len(requests)} replies")
    return rate


def _ours(bench: Bench, ours: Line) -> float:
    """Acknowledgements a second of our door, and then the time to answer everything."""
    phones = letters.strangers(bench.many(400, 60))
    dice = random.Random(len(phones))
    requests = []
    for phone in phones:
        ours.arrivals.expect(phone)
        requests.append(letters.request(letters.form(dice.choice(QUESTIONS), phone)))
    rate = servers.play(bench, ours.server, requests).rate
    ours.arrivals.all(set(phones), 60 + len(phones))
    return rate


@contextmanager
def _stub_actions() -> Iterator[str]:
    """An action server that says one text, whatever is asked."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Stub)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/webhook"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Stub(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        said = {"events": [], "responses": [{"text": letters.SENTENCES["en"][3]}]}
        data = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Says nothing."""
