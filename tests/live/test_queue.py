"""Nudges through a real Redis: they arrive as dramatiq wants them, and nobody waits for them."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dramatiq
import pytest
import redis
from dramatiq.brokers.redis import RedisBroker
from structlog.testing import capture_logs

from bot import queue
from bot.budget import Budget
from bot.errors import Retryable
from bot.queue import QUEUE, URGENT, URGENT_PRIORITY, URGENT_QUEUE, BackgroundNudger
from tests.live.conftest import ROOT, until
from tests.live.redis_servers import real_redis, silent_redis

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with real_redis(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def url(server: str) -> str:
    """The address of an empty Redis."""
    with redis.Redis.from_url(server) as client:
        client.flushall()
    return server


@pytest.fixture
def broker(url: str) -> Iterator[RedisBroker]:
    made = queue.broker(url)
    yield made
    made.close()
    made.client.close()


@pytest.fixture
def nudge(broker: RedisBroker) -> Iterator[BackgroundNudger]:
    made = BackgroundNudger(broker)
    yield made
    made.close(0)


@pytest.fixture
def worker(broker: RedisBroker) -> Iterator[Callable[..., list[tuple[str, int, float]]]]:
    """worker(seconds) starts a worker of four threads whose ordinary jobs take so long."""
    working: list[dramatiq.Worker] = []

    def start(seconds: float = 0) -> list[tuple[str, int, float]]:
        done: list[tuple[str, int, float]] = []

        def answer(key: int) -> None:
            time.sleep(seconds)
            done.append(("answer", key, time.monotonic()))

        def urgent(key: int) -> None:
            done.append(("urgent", key, time.monotonic()))

        dramatiq.actor(broker=broker, queue_name=QUEUE, actor_name="answer")(answer)
        dramatiq.actor(
            broker=broker, queue_name=URGENT_QUEUE, actor_name=URGENT, priority=URGENT_PRIORITY
        )(urgent)
        working.append(dramatiq.Worker(broker, worker_timeout=20, worker_threads=4))
        working[0].start()
        return done

    yield start
    for each in working:
        each.stop(timeout=2_000)


def contents(client: redis.Redis) -> dict[str, Any]:
    """What Redis holds for the workers, without the marks that are drawn anew each time."""
    found: dict[str, Any] = {}
    for key in sorted(client.keys("puente:puente*")):
        name = key.decode()
        if name.endswith(".msgs"):
            messages = client.hgetall(key)
            assert all(
                json.loads(data)["options"] == {"redis_message_id": mark.decode()}
                for mark, data in messages.items()
            )
            plain = [dict(json.loads(data)) for data in messages.values()]
            for message in plain:
                del message["options"], message["message_id"], message["message_timestamp"]
            found[name] = sorted(plain, key=lambda m: (m["actor_name"], m["args"]))
        else:
            marks = client.lrange(key, 0, -1)
            known = client.hgetall(f"{name}.msgs")
            found[name] = [json.loads(known[mark])["args"] for mark in marks]
    return found


NUDGES = [("answer", 1), ("send", 2), ("urgent", 3), ("answer", 4)]


def test_what_goes_out_in_one_round_trip_is_what_dramatiq_would_have_written(
    broker: RedisBroker,
) -> None:
    one_by_one = queue.nudger(broker)
    assert all(one_by_one(job, key) for job, key in NUDGES)
    theirs = contents(broker.client)
    broker.client.flushall()
    queue.enqueue(broker, NUDGES)
    assert contents(broker.client) == theirs
    assert theirs["puente:puente"] == [[1], [2], [4]]
    assert theirs["puente:puente_urgent"] == [[3]]


def test_a_worker_runs_what_was_nudged_in_the_background(
    nudge: BackgroundNudger, worker: Any, broker: RedisBroker
) -> None:
    for key in range(200):
        nudge("answer", key)
    nudge("urgent", 1000)
    done = worker()
    until(lambda: len(done) == 201)
    assert sorted(key for _, key, _ in done) == [*range(200), 1000]
    time.sleep(0.1)
    assert not broker.client.keys("puente:*.msgs"), "acknowledged, and nothing is left behind"


def test_an_urgent_job_is_run_at_once_in_front_of_a_backlog_of_two_thousand(
    nudge: BackgroundNudger, worker: Any
) -> None:
    for key in range(2_000):
        nudge("answer", key)
    assert nudge.close(5)
    done = worker(0.05)
    until(lambda: len(done) > 20)
    another, took = BackgroundNudger(nudge._broker), []
    for key in range(10):
        asked = time.monotonic()
        another("urgent", key)
        until(lambda: len([d for d in done if d[0] == "urgent"]) > key, 5)  # noqa: B023
        took.append(next(at for job, k, at in done if (job, k) == ("urgent", key)) - asked)
        time.sleep(0.03)
    another.close(0)
    print("urgent after ms:", [round(t * 1000) for t in sorted(took)])
    assert len(done) < 1_500, "the backlog was still there"
    assert sorted(took)[len(took) // 2] < 0.1
    assert max(took) < 1.0


def test_an_urgent_job_is_run_at_once_while_every_other_job_hangs(
    url: str, nudge: BackgroundNudger
) -> None:
    done: list[int] = []
    hang = threading.Event()

    def install(on: RedisBroker) -> None:
        def answer(_key: int) -> None:
            hang.wait(30)

        dramatiq.actor(broker=on, queue_name=QUEUE, actor_name="answer")(answer)
        dramatiq.actor(
            broker=on, queue_name=URGENT_QUEUE, actor_name=URGENT, priority=URGENT_PRIORITY
        )(done.append)

    both = queue.workers(url, install, threads=4)
    for each in both:
        each.start()
    for key in range(50):
        nudge("answer", key)
    time.sleep(0.3)
    took = []
    for key in range(20):
        asked = time.monotonic()
        nudge("urgent", key)
        until(lambda: len(done) > key, 5)  # noqa: B023
        took.append(time.monotonic() - asked)
    hang.set()
    for each in both:
        each.stop(timeout=2_000)
        each.broker.close()
    print("urgent beside hanging jobs, ms:", [round(t * 1000) for t in sorted(took)])
    assert done == list(range(20))
    assert sorted(took)[10] < 0.1


def test_whoever_nudges_never_waits_for_a_redis_that_does_not_answer() -> None:
    with silent_redis() as url, capture_logs():
        nudge = BackgroundNudger(queue.broker(url), largest=500)
        took = []
        for key in range(2_000):
            started = time.perf_counter()
            nudge("answer", key)
            took.append(time.perf_counter() - started)
            time.sleep(0.0005)
        print("p99 ms:", sorted(took)[1_980] * 1000)
        assert sorted(took)[1_980] < 0.005
        assert nudge._left() <= 500 + queue.BATCH
        assert not nudge.close(0)


def test_nudges_wait_for_a_redis_that_is_away_and_then_go_out(tmp_path: Path) -> None:
    with real_redis(tmp_path) as url:
        of = queue.broker(url)
    nudge = BackgroundNudger(of)
    with capture_logs() as logs:
        for key in range(5):
            nudge("answer", key)
        until(lambda: len(logs) >= 2)
        port = int(url.rsplit(":", 1)[1].split("/")[0])
        config = tmp_path / "redis.conf"
        assert f"port {port}" in config.read_text()
        from bot.supervise.redis_server import find

        server = subprocess.Popen([find(ROOT / ".rasa").binary, config], stdout=subprocess.DEVNULL)
        try:
            assert nudge.close(10)
            assert sorted(contents(of.client)["puente:puente"]) == [[n] for n in range(5)]
        finally:
            server.terminate()
            server.wait(10)
            of.client.close()
    assert {line["event"] for line in logs} == {"nudges_wait"}


def test_when_too_many_wait_the_oldest_are_lost_and_never_the_urgent_ones() -> None:
    with silent_redis() as url, capture_logs():
        nudge = BackgroundNudger(queue.broker(url), largest=3)
        nudge("answer", 0)
        until(lambda: nudge._in_hand == 1)  # the thread waits for Redis with this one
        nudge("urgent", 99)
        for key in range(1, 10):
            nudge("answer", key)
        with nudge._changed:
            held = [key for waiting in nudge._waiting.values() for _, key in waiting]
        assert (held, nudge._lost) == ([99, 7, 8, 9], 6)
        nudge.close(0)


def test_the_same_nudge_twice_is_one_errand(broker: RedisBroker) -> None:
    nudge = BackgroundNudger(broker)
    hold = threading.Lock()
    with nudge._changed:
        nudge._thread = threading.Thread(target=hold.locked)  # it starts when the test says so
    for _ in range(50):
        nudge("answer", 7)
    assert nudge._left() == 1


def test_a_forked_child_hands_over_its_own_nudges(url: str) -> None:
    script = """
import os, sys, time
from bot import queue
nudge = queue.BackgroundNudger(queue.broker(sys.argv[1]))
nudge("answer", 1)
assert nudge.close(5)
nudge = queue.BackgroundNudger(queue.broker(sys.argv[1]))
nudge("answer", 2)
child = os.fork()
nudge("answer", 3 if child == 0 else 4)
assert nudge.close(5)
os._exit(0) if child == 0 else sys.exit(os.waitpid(child, 0)[1])
"""
    subprocess.run([sys.executable, "-c", script, url], cwd=ROOT, check=True)
    with redis.Redis.from_url(url) as client:
        assert sorted(contents(client)["puente:puente"]) == [[1], [2], [3], [4]]


# The budget


class Ticks:
    """Seconds that stand still unless a test moves them."""

    at = 6_000.0

    def __call__(self) -> float:
        return self.at


def test_a_minute_has_its_replies_and_the_next_one_has_them_anew(url: str) -> None:
    ticks = Ticks()
    budget = Budget(url, 3, ticks)
    for _ in range(3):
        budget.spend()
    ticks.at += 20
    with capture_logs() as logs:
        afters = []
        for _ in range(6):
            with pytest.raises(Retryable) as caught:
                budget.spend()
            afters.append(caught.value.after)
    assert afters == [60, 80, 100, 120, 140, 160]  # three to a minute, from the next one on
    assert [line["event"] for line in logs] == ["replies_wait"]
    ticks.at += 40
    budget.spend()


def _spend(url: str, times: int, passed: Any) -> None:
    budget = Budget(url, 50, Ticks())
    for _ in range(times):
        try:
            budget.spend()
        except Retryable:
            continue
        with passed.get_lock():
            passed.value += 1


def test_all_workers_spend_from_one_budget(url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    passed = spawn.Value("i", 0)
    workers = [spawn.Process(target=_spend, args=(url, 40, passed)) for _ in range(3)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert passed.value == 50


def test_counts_leave_redis_by_themselves(url: str) -> None:
    Budget(url, 3).spend()
    with redis.Redis.from_url(url) as client:
        [key] = client.keys("puente:replies:*")
        assert 0 < client.ttl(key) <= 120


@pytest.mark.parametrize("kind", ["silent", "away"])
def test_without_redis_every_reply_may_go_and_few_wait_for_it(kind: str) -> None:
    with capture_logs() as logs, silent_redis() as url:
        budget = Budget(url if kind == "silent" else "redis://127.0.0.1:1/0", 1)
        started = time.monotonic()
        for _ in range(100):
            budget.spend()
        assert time.monotonic() - started < 1.5
    assert {line["event"] for line in logs} == {"budget_unknown"}
    assert len(logs) == 3
