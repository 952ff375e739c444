"""The circuit breaker."""

from __future__ import annotations

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
