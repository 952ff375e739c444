"""How many replies a second the whole line gives, with one Rasa server and with two."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

from scripts.bench import letters, servers
from scripts.bench.bare_rasa import BareRasa
from scripts.bench.bench import Bench, NotMeasured
from scripts.bench.line import QUESTIONS, Line, actions, line, rasa
from scripts.bench.report import Row, Section, Target, compared
from scripts.bench.rounds import interleaved, ratios

NAME = "replies"
HOW = """
A burst of questions from as many families: replies a second from the first webhook until the
last create call has come, with Twilio at 0 ms. Baseline: the same questions at the REST channel
of the same Rasa server, over eight connections. Two Rasa servers want two cores of their own.
"""


def measure(bench: Bench) -> Section:
    """A line on one Rasa and a line on two, and the bare REST channel over one connection and 8."""
    count = bench.many(150, 30)
    with ExitStack() as held:
        acting = held.enter_context(actions(bench))
        one = held.enter_context(rasa(bench, acting))
        bare = BareRasa(one)
        sides: dict[str, Callable[[], float]] = {
            "rest 1": lambda: bare.rest(bench, one, count, 1),
            "rest 8": lambda: bare.rest(bench, one, count, 8),
        }
        first = held.enter_context(line(bench, RASA_URL=f"http://127.0.0.1:{one.port}"))
        sides["one"] = lambda: burst(bench, first, count)
        missing = ""
        try:
            two = held.enter_context(rasa(bench, acting))
            both = f"http://127.0.0.1:{one.port},http://127.0.0.1:{two.port}"
            second = held.enter_context(line(bench, RASA_URL=both))
            sides["two"] = lambda: burst(bench, second, count)
        except NotMeasured as why:
            missing = str(why)
        for run in sides.values():
            run()
        found = interleaved(bench.rounds, sides)
    base = found["rest 8"]
    rows = [
        compared(
            "Rasa's REST channel, 8 connections against 1",
            found["rest 1"],
            base,
            ratios(base, found["rest 1"]),
            "/s",
        ),
        compared(
            "replies, one Rasa server",
            base,
            found["one"],
            ratios(found["one"], base),
            "/s",
            Target(0.95, at_least=True),
            "every message is parsed and told: two calls, not one",
        ),
    ]
    if missing:
        rows.append(Row("replies, two Rasa servers", missing=missing))
    else:
        rows.append(
            compared(
                "replies, two Rasa servers against one",
                found["one"],
                found["two"],
                ratios(found["two"], found["one"]),
                "/s",
            )
        )
    return Section(NAME, "Replies a second", HOW, tuple(rows))


def burst(bench: Bench, ours: Line, count: int) -> float:
    """Replies a second to `count` families that write at once."""
    phones = letters.strangers(count)
    requests = []
    for index, phone in enumerate(phones):
        ours.arrivals.expect(phone)
        text = QUESTIONS[index % len(QUESTIONS)]
        requests.append(letters.request(letters.form(text, phone)))
    began = time.perf_counter()
    servers.play(bench, ours.server, requests)
    return count / (ours.arrivals.all(set(phones), 30 + count) - began)
