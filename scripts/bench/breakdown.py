"""Where a door's time goes: its steps one by one, in this process, one request at a time."""

from __future__ import annotations

import cProfile
import io
import itertools
import pstats
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast
from unittest.mock import patch
from urllib.parse import parse_qsl

from flask import Flask
from werkzeug.datastructures import MultiDict

from bot.channels.incoming import Incoming, check_signature, read_message
from bot.intake import Intake
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store.db import upgrade
from scripts.bench import baseline, letters, servers
from scripts.bench.bench import Bench
from scripts.bench.report import Table, number
from scripts.bench.rounds import spread
from webhook import create_app

Step = Callable[[], object]
WHOLE, BARE = "the whole request", "the bare app's whole request"


@dataclass(frozen=True)
class Steps:
    """The table, and the words that name the largest steps."""

    table: Table
    cause: str


def measure(bench: Bench, kind: str, redis_url: str) -> Steps:
    """Times the steps of our door, and the bare one as a whole, on a store of this kind."""
    _, app = _ours(bench, dict(bench.stores("steps"))[kind], redis_url)
    bare = _bare(bench, dict(bench.stores("baresteps"))[kind], redis_url)
    count, dice = bench.many(500, 100), random.Random(kind)
    steps = _parts(app, count, dice) | {
        WHOLE: _asking(app, letters.requests(2 * count, dice)),
        BARE: _asking(bare, letters.requests(2 * count, dice)),
    }
    every = _costs(steps, count)
    whole = every[WHOLE]
    lines = [_line(name, cost, whole) for name, cost in every.items()]
    costs = {name: cost for name, cost in every.items() if name not in (WHOLE, BARE)}
    largest = sorted(costs, key=lambda name: -costs[name][0])[:3]
    shares = ", ".join(f"{name} {costs[name][0] / whole[0]:.0%}" for name in largest)
    table = Table(
        f"Where the time goes on {kind}, one request at a time in one process",
        ("step", "processor ms", "ms", "of our processor time"),
        tuple(lines),
    )
    return Steps(table, f"of a request's processor time in process, {shares}")


def profile(bench: Bench, count: int) -> str:
    """cProfile's view of our door's hot path, on SQLite."""
    with servers.redis(bench) as redis_url:
        database = next(address for _, address in bench.stores("profile"))
        _, app = _ours(bench, database, redis_url)
        ask = _asking(app, letters.requests(count + 600, random.Random(1)))
        for _ in range(600):
            ask()
        profiler = cProfile.Profile(time.process_time)  # waiting costs nothing here
        profiler.enable()
        for _ in range(count):
            ask()
        profiler.disable()
    out = io.StringIO()
    for order in ("cumulative", "tottime"):
        pstats.Stats(profiler, stream=out).sort_stats(order).print_stats(70)
    return out.getvalue()


def _parts(app: Flask, count: int, dice: random.Random) -> dict[str, Step]:
    """The steps as the door takes them, each with fresh messages."""
    intake = cast(Intake, app.extensions["puente"])
    seal = sealer(intake.settings)
    raw = [letters.parted(one) for one in letters.requests(2 * count, dice)]
    bodies = itertools.cycle([body.decode() for _, body in raw])
    signed = itertools.cycle(
        [(head["X-Twilio-Signature"], MultiDict(parse_qsl(body.decode()))) for head, body in raw]
    )
    said = itertools.cycle(list(letters.texts(2 * count, dice)))
    fresh = iter(_incoming(2 * count, dice))
    # What is screened and nudged stands on lines of its own.
    known = intake.screen("hello")
    quiet = replace(intake, screen=cast(Screen, lambda _: known), nudge=lambda *_: True)
    return {
        "Twilio's signature": lambda: _check(*next(signed)),
        "reading the form": lambda: read_message(MultiDict(parse_qsl(next(bodies)))),
        "screening": lambda: intake.screen(next(said)),
        "sealing a text": lambda: seal.seal(next(said)),
        "keeping the row (its sealing included)": lambda: quiet.keep(next(fresh), "twilio"),
        "the nudge": lambda: intake.nudge("answer", 1),
    }


def _incoming(count: int, dice: random.Random) -> list[Incoming]:
    texts = enumerate(letters.texts(count, dice))
    return [read_message(letters.form(text, letters.phone(i))) for i, text in texts]


def _check(signature: str, form: MultiDict[str, str]) -> None:
    check_signature(letters.TOKEN, letters.PUBLIC + "/twilio/inbound", form, signature)


def _costs(steps: dict[str, Step], count: int) -> dict[str, tuple[float, float]]:
    """(processor ms, ms) of each step in the middle; in turns, the first half only to warm up."""
    spent: dict[str, list[float]] = {name: [] for name in steps}
    passed: dict[str, list[float]] = {name: [] for name in steps}
    for turn in range(2 * count):
        for name, step in steps.items():
            cpu, clock = time.process_time(), time.perf_counter()
            step()
            if turn >= count:
                passed[name].append((time.perf_counter() - clock) * 1000)
                spent[name].append((time.process_time() - cpu) * 1000)
    return {name: (spread(spent[name]).mid, spread(passed[name]).mid) for name in steps}


def _line(name: str, cost: tuple[float, float], whole: tuple[float, float]) -> tuple[str, ...]:
    return name, number(cost[0]), number(cost[1]), f"{cost[0] / whole[0]:.0%}"


def _asking(app: Flask, requests: list[bytes]) -> Step:
    """The WSGI callable, as the server calls it."""
    environs = iter([_environ(*letters.parted(one)) for one in requests])

    def ask() -> None:
        statuses: list[str] = []
        answer = app.wsgi_app(next(environs), cast(Any, lambda told, *_: statuses.append(told)))
        for _ in answer:
            pass
        if not statuses[0].startswith("200"):
            raise RuntimeError(f"the app answered {statuses[0]}")

    return ask


def _environ(headers: dict[str, str], body: bytes) -> dict[str, Any]:
    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    return {
        **named,
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/twilio/inbound",
        "RAW_URI": "/twilio/inbound",
        "QUERY_STRING": "",
        "CONTENT_TYPE": headers["Content-Type"],
        "CONTENT_LENGTH": str(len(body)),
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }


def _ours(bench: Bench, database: str, redis_url: str) -> tuple[Settings, Flask]:
    said: dict[str, Any] = servers.environment(bench.place("steps"), 8000, database, redis_url)
    settings = Settings(_env_file=None, **{**said, "PUENTE_LOG_LEVEL": "error"})
    upgrade(database)
    return settings, create_app("door", settings)


def _bare(bench: Bench, database: str, redis_url: str) -> Flask:
    env = servers.environment(bench.place("bare"), 8000, database, redis_url)
    with patch.dict("os.environ", {**env, "BENCH_KEY": servers.secrets()["PUENTE_SEAL_KEYS"]}):
        return baseline.create_app()
