"""A changed pack: whoever works by packs starts anew, once."""

from __future__ import annotations

import threading
import time

from bot.knowledge.renewal import Renewal, Renewed
from bot.store import pack_versions
from bot.store.db import Sessions, transaction
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


def test_what_is_made_of_packs_is_made_anew_after_a_change(
    store: Sessions, clock: StandingClock
) -> None:
    made = Renewed(store, object, every=0.01)
    first = made()
    assert made() is first
    change(store, clock)
    end = time.monotonic() + 10
    while made() is first and time.monotonic() < end:
        time.sleep(0.01)
    second = made()
    assert second is not first
    time.sleep(0.05)
    assert made() is second


def test_many_who_ask_at_once_get_one(store: Sessions) -> None:
    made, got = Renewed(store, object), []
    crowd = [threading.Thread(target=lambda: got.append(made())) for _ in range(8)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert len(set(map(id, got))) == 1
