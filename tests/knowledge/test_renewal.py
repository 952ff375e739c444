"""A changed pack: whoever works by packs starts anew, once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from threading import Event

import pytest

from bot.knowledge.renewal import Renewal, Renewed
from bot.store import pack_versions
from bot.store.db import Sessions, StoreAway, transaction
from tests.conftest import StandingClock


def change(store: Sessions, clock: StandingClock, written: str = "pack: x") -> None:
    with transaction(store) as session:
        pack_versions.add(session, "example-district", written, "Mai Le", clock())


def test_each_version_renews_once(store: Sessions, clock: StandingClock) -> None:
    change(store, clock)
    renewed: list[bool] = []
    renewal = Renewal(store, lambda: renewed.append(True))
    assert not renewal.look(), "what held at the start was read then"
    change(store, clock)
    assert renewal.look()
    assert not renewal.look()
    change(store, clock, written="")
    assert renewal.look(), "the file holds again"
    assert len(renewed) == 2


def test_where_it_is_no_good_moment_the_next_look_asks_again(
    store: Sessions, clock: StandingClock
) -> None:
    good, renewed = [False], []
    renewal = Renewal(store, lambda: renewed.append(True), may=lambda _: good[0])
    change(store, clock)
    assert not renewal.look()
    good[0] = True
    assert renewal.look()
    assert renewed == [True]


def test_what_could_not_be_renewed_is_tried_again(store: Sessions, clock: StandingClock) -> None:
    tries: list[int] = []

    def renew() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise StoreAway("away")

    renewal = Renewal(store, renew)
    change(store, clock)
    with pytest.raises(StoreAway):
        renewal.look()
    assert renewal.look()
    assert not renewal.look()


@pytest.fixture
def over() -> Iterator[Event]:
    over = Event()
    yield over
    over.set()


def test_what_is_made_of_packs_is_made_anew_after_a_change(
    store: Sessions, clock: StandingClock, over: Event
) -> None:
    kept: list[Event] = []

    def make(no_more: Event) -> object:
        kept.append(no_more)
        return object()

    made = Renewed(store, make, over, every=0.02)
    first = made()
    assert made() is first
    change(store, clock)
    end = time.monotonic() + 10
    while made() is first and time.monotonic() < end:
        time.sleep(0.01)
    second = made()
    assert second is not first
    assert [one.is_set() for one in kept] == [True, False], "the former is told that it is over"


def test_the_former_is_used_while_another_one_cannot_be_made(
    store: Sessions, clock: StandingClock, over: Event
) -> None:
    tries: list[int] = []

    def make(_: Event) -> int:
        tries.append(1)
        if len(tries) == 2:
            raise StoreAway("away")
        return len(tries)

    made = Renewed(store, make, over, every=0.02)
    assert made() == 1
    change(store, clock)
    end = time.monotonic() + 10
    while made() != 3 and time.monotonic() < end:
        time.sleep(0.01)
    assert made() == 3


def test_many_who_ask_at_once_get_one(store: Sessions, over: Event) -> None:
    def make(_: Event) -> object:
        time.sleep(0.1)
        return object()

    made, got = Renewed(store, make, over), []
    crowd = [threading.Thread(target=lambda: got.append(made())) for _ in range(8)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert len(got) == 8
    assert len(set(map(id, got))) == 1
