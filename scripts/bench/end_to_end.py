"""From the webhook to the create call, against Rasa's own REST channel on the same model."""

from __future__ import annotations

import time
from collections.abc import Callable

from scripts.bench import letters
from scripts.bench.bare_rasa import BareRasa
from scripts.bench.bench import Bench
from scripts.bench.line import QUESTIONS, Line, line, rasa
from scripts.bench.report import Row, Section, Target, alone, compared
from scripts.bench.rounds import interleaved, ratios, spread

NAME = "end_to_end"
HOW = """
One message at a time through the line that `puente up` runs, from `POST /twilio/inbound` until
Twilio (a stand-in on loopback) has received the create call: its own time to answer is not part
of that. Baseline: the same questions at the REST channel of a second Rasa with the same model
and the same action server. The line asks Rasa twice, to understand (`/model/parse`) and to tell
the result, and in between keeps the message and the answer durably; bare Rasa keeps neither.
"""
SLOW = 0.1
GAP = 0.03
"""Seconds between two messages, in which the line may finish what follows an answer."""


def measure(bench: Bench) -> Section:
    """Medians of a round, of the REST channel, its parse alone, and the line at two latencies."""
    with line(bench) as ours, rasa(bench, ours.actions_url()) as server:
        bare, count = BareRasa(server), bench.many(60, 10)
        sides: dict[str, Callable[[], float]] = {
            "rest": lambda: _median(bare.replied, count),
            "parse": lambda: _median(bare.parsed, count),
            "quick": lambda: _through(ours, count, 0.0),
            "slow": lambda: _through(ours, count, SLOW),
        }
        for run in sides.values():  # the first questions only warm up
            run()
        found = interleaved(bench.rounds, sides)
    added = [mine - theirs for mine, theirs in zip(found["quick"], found["rest"], strict=True)]
    parse, total = spread(found["parse"]).mid, spread(found["quick"]).mid
    cause = f"of {total:.1f} ms, a parse alone takes {parse:.1f}"
    rows: tuple[Row, ...] = (
        alone("bare Rasa: its parse alone", found["parse"], "ms"),
        compared(
            "whole answer, Twilio at 0 ms",
            found["rest"],
            found["quick"],
            ratios(found["quick"], found["rest"]),
            "ms",
        ),
        alone("added to bare Rasa", added, "ms", Target(25, unit=" ms"), cause),
        compared(
            "Twilio at 100 ms against 0 ms",
            found["quick"],
            found["slow"],
            ratios(found["slow"], found["quick"]),
            "ms",
            Target(1.05),
            "an answer waits for the one before it",
        ),
    )
    return Section(NAME, "End to end", HOW, rows)


def _median(ask: Callable[[str], float], count: int) -> float:
    return spread([ask(QUESTIONS[i % len(QUESTIONS)]) for i in range(count)]).mid


def _through(ours: Line, count: int, delay: float) -> float:
    ours.delay(delay)
    times = []
    for index, phone in enumerate(letters.strangers(count)):
        times.append(ours.answered(QUESTIONS[index % len(QUESTIONS)], phone))
        time.sleep(GAP)
    time.sleep(delay)
    return spread(times).mid
