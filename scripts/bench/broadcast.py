"""How fast a broadcast leaves, what a text of it costs, and how long planning one takes."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

import requests

from bot import clock, wiring
from bot.channels.crowd import Crowd
from bot.channels.outgoing import TwilioSender
from bot.conversation import announce, planning
from bot.conversation.announcer import Announcer
from bot.settings import ROOT, Settings
from bot.store import broadcasts
from bot.store.db import Sessions, transaction, upgrade
from scripts.bench import invited, letters, servers
from scripts.bench.bench import Bench, free_port
from scripts.bench.report import Row, Section, Target, alone, compared
from scripts.bench.rounds import interleaved, ratios

NAME = "broadcast"
DELAY, CAP, MANY = 0.25, 50.0, 100_000
HOW = f"""
The whole loop of a broadcast on SQLite: claims, messages, sends, and what became of them written
down, to a Twilio of its own process that answers after {DELAY * 1000:.0f} ms; so many at once may
at best leave in a second as their number over that time. Then processor time for a text, of the
loop's sending against a loop over the official synchronous client. Then a sender allowed {CAP:.0f}
segments a second. Then the planning of {MANY:,} recipients, in a process of its own.
"""


def measure(bench: Bench) -> Section:
    """Rates at 32 and 100 at once, processor time, the pace, and planning."""
    rows: list[Row] = []
    with _far_twilio(bench, DELAY) as far:
        for at_once in (32, 100):
            bench.progress(f"  {at_once} at once")
            runs = [_rate(bench, far, at_once) for _ in range(bench.rounds)]
            best = [at_once / DELAY] * len(runs)
            rows.append(
                compared(
                    f"texts a second, {at_once} at once", best, runs, ratios(runs, best), "/s",
                    Target(0.9, at_least=True), "the loop's own work for a text",
                )
            )  # fmt: skip
    with _far_twilio(bench, 0.0) as near:
        bench.progress("  processor time, and the pace")
        count = bench.many(600, 100)
        sides = {"sync": partial(_sync, near, count), "loop": partial(_loop, near, count)}
        found = interleaved(bench.rounds, sides)
        rows.append(
            compared(
                "processor time to send a text", found["sync"], found["loop"],
                ratios(found["loop"], found["sync"]), "ms", Target(0.45),
                "the official client's own work, which both sides do",
            )
        )  # fmt: skip
        paced = [_paced(bench, near) for _ in range(bench.rounds)]
        shares = [rate / CAP for rate, _ in paced]
        rows.append(
            alone(
                f"of {CAP:.0f} segments a second allowed", shares, "", Target(0.98, at_least=True)
            )
        )
        rows.append(
            alone("most in any one second", [float(most) for _, most in paced], "", Target(CAP))
        )
    bench.progress("  planning")
    seconds, megabytes = _planned(bench)
    rows.append(alone(f"planning {MANY:,}", [seconds], "s", Target(30, unit=" s")))
    rows.append(alone("memory of that process", [megabytes], "MB", Target(300, unit=" MB")))
    return Section(NAME, "Broadcasts", HOW, tuple(rows))


@contextmanager
def _far_twilio(bench: Bench, delay: float) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "scripts.bench.far_twilio", "--port", str(port)]
    command += ["--delay", str(delay)]
    with servers.running("far_twilio", command, port, dict(os.environ), bench.place("far")):
        yield f"http://127.0.0.1:{port}"


def _settings(url: str, far: str) -> Settings:
    given: dict[str, Any] = {
        **servers.secrets(),
        "DATABASE_URL": url,
        "PUBLIC_BASE_URL": letters.PUBLIC,
        "TWILIO_ACCOUNT_SID": letters.ACCOUNT,
        "TWILIO_AUTH_TOKEN": letters.TOKEN,
        "TWILIO_PHONE_NUMBER": letters.NUMBER,
        "TWILIO_API_BASE_URL": far,
        "PUENTE_QUIET_HOURS": "00:00-00:00",
    }
    return Settings(_env_file=None, **given)


def _running(bench: Bench, far: str, many: int) -> tuple[Announcer, Sessions]:
    """A store with so many recipients of a broadcast that has begun."""
    url = f"sqlite:///{bench.place('broadcast') / 'puente.db'}"
    upgrade(url)
    settings = _settings(url, far)
    kept = wiring.store(settings)
    invited.fill(kept, many)
    row = invited.draft(kept, "bench")
    planning.plan(kept, row, invited.RULES, clock.now())
    with transaction(kept) as session:
        broadcasts.step(session, row.id, "running", clock.now())
    made = wiring.announcer(settings, kept, wiring.tools(settings, kept))
    made.words.refresh()
    return made, kept


def _rate(bench: Bench, far: str, at_once: int) -> float:
    """Texts a second of a whole broadcast."""
    many = at_once * bench.many(28, 4)
    made, _ = _running(bench, far, many)
    settings = _settings("sqlite://", far)
    made = replace(
        made, at_once=at_once, per_second={"text": 0.0}, crowd=lambda: Crowd(settings, at_once)
    )
    began = time.perf_counter()
    taken = announce.announce(made)
    assert taken == many, (taken, many)
    return taken / (time.perf_counter() - began)


def _sync(near: str, count: int) -> float:
    """Milliseconds of processor time for a text, one after the other by the synchronous client."""
    sender = TwilioSender(_settings("sqlite://", near))
    began = time.process_time()
    for place in range(count):
        sender.send("+13125550142", "", "sms", "No school tomorrow.", place)
    return (time.process_time() - began) * 1000 / count


def _loop(near: str, count: int) -> float:
    """The same, 32 at once in one event loop."""

    async def everything() -> None:
        async with Crowd(_settings("sqlite://", near), 32) as crowd:
            places = iter(range(count))

            async def one_by_one() -> None:
                for place in places:
                    await crowd.send("+13125550142", "sms", {"body": "No school tomorrow."}, place)

            await asyncio.gather(*(one_by_one() for _ in range(32)))

    began = time.process_time()
    asyncio.run(everything())
    return (time.process_time() - began) * 1000 / count


def _paced(bench: Bench, near: str) -> tuple[float, int]:
    """Texts a second of a sender with a limit, and the most that came in any one second."""
    many = bench.many(450, 150)
    made, _ = _running(bench, near, many)
    requests.get(f"{near}/arrivals", timeout=10)
    announce.announce(replace(made, per_second={"text": CAP}))
    came = sorted(requests.get(f"{near}/arrivals", timeout=10).json())
    most = max(bisect_left(came, at + 1.0) - place for place, at in enumerate(came))
    return (len(came) - 1) / (came[-1] - came[0]), most


def _planned(bench: Bench) -> tuple[float, float]:
    """Seconds and megabytes of planning many recipients."""
    many = bench.many(MANY, 2_000)
    url = f"sqlite:///{bench.place('planned') / 'puente.db'}"
    upgrade(url)
    kept = wiring.store(_settings(url, "http://127.0.0.1:9"))
    invited.fill(kept, many)
    invited.draft(kept, "bench")
    done = subprocess.run(
        [sys.executable, "-m", "scripts.bench.invited", url, "bench"],
        cwd=ROOT,
        env={**os.environ, **servers.secrets()},
        check=True,
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["planned"] == many
    return told["seconds"], told["mb"]
