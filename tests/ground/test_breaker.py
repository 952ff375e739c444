"""The circuit breaker."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.breaker import Breaker


class Ticks:
    at = 100.0

    def __call__(self) -> float:
        return self.at


def test_it_opens_after_failures_in_a_row_only() -> None:
    breaker = Breaker(failures=3)
    for said in (breaker.failed, breaker.failed, breaker.succeeded, breaker.failed, breaker.failed):
        said()
    assert breaker.allows()
    breaker.failed()
    assert not breaker.allows()


def test_an_open_one_lets_one_call_try_per_pause() -> None:
    ticks = Ticks()
    breaker = Breaker(failures=1, pause=2, ticks=ticks)
    breaker.failed()
    ticks.at += 2
    assert [breaker.allows() for _ in range(3)] == [True, False, False]
    ticks.at += 2
    assert breaker.allows()


def test_the_first_success_closes_it() -> None:
    breaker = Breaker(failures=1)
    breaker.failed()
    breaker.succeeded()
    assert not breaker.is_open
    assert breaker.allows()


@pytest.mark.parametrize(("found", "expected"), [("succeeded", True), ("failed", False)])
def test_others_wait_for_what_the_trying_call_finds(found: str, expected: bool) -> None:
    ticks = Ticks()
    breaker = Breaker(failures=1, pause=2, grace=30, ticks=ticks)
    breaker.failed()
    ticks.at += 2
    assert breaker.allows()
    with ThreadPoolExecutor(4) as threads:
        others = [threads.submit(breaker.allows) for _ in range(4)]
        time.sleep(0.05)
        assert not any(other.done() for other in others)
        tell: Callable[[], None] = getattr(breaker, found)
        tell()
        assert [other.result(5) for other in others] == [expected] * 4


def test_nobody_waits_longer_than_the_grace_and_not_at_all_while_nobody_tries() -> None:
    ticks = Ticks()
    breaker = Breaker(failures=1, pause=2, grace=0.5, ticks=ticks)
    breaker.failed()
    began = time.monotonic()
    assert not breaker.allows()
    assert time.monotonic() - began < 0.5
    ticks.at += 2
    assert breaker.allows()
    began = time.monotonic()
    assert not breaker.allows()
    assert 0.5 <= time.monotonic() - began < 5
