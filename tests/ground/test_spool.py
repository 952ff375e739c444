"""The spool: what was acknowledged while the store was away is given back once, in order."""

from __future__ import annotations

import codecs
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import spool as spool_module
from bot.errors import NotReady, Retryable
from bot.privacy.seal import Sealer
from bot.spool import Drainer, Spool, SpoolBroken, SpoolFull
from bot.spool.aside import TERM

ROOT = Path(__file__).resolve().parents[2]
SEALER = Sealer(["MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="], "an index key of the tests")


def opened(folder: Path, **limits: Any) -> Spool:
    return Spool(folder, SEALER.seal, SEALER.open, **limits)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "spool"


class Taken:
    """A store that remembers what it was given; while it is `away` it takes nothing."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.away = False

    def __call__(self, kind: str, values: dict[str, Any]) -> None:
        if self.away:
            raise Retryable("store_away")
        assert kind == "message"
        self.ids.append(values["id"])


def fill(spool: Spool, ids: range) -> None:
    for n in ids:
        spool.put("message", {"id": n, "text": "hola, ¿dónde está mi hija?"})


def whole_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name[0] != ".")


def until(true: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.01)


def test_what_was_put_is_given_back_once_and_in_order(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    fill(spool, range(30))
    assert (spool.count(), spool.waiting) == (30, True)
    assert spool.replay(taken) == 30
    assert spool.replay(taken) == 0
    assert taken.ids == list(range(30))
    assert (spool.count(), spool.waiting, whole_files(folder)) == (0, False, [])


def test_the_next_process_finds_what_an_earlier_one_left(folder: Path) -> None:
    fill(opened(folder), range(3))
    later, taken = opened(folder), Taken()
    assert later.count() == 3
    fill(later, range(3, 5))
    later.replay(taken)
    assert taken.ids == list(range(5))


def test_a_clock_that_steps_back_changes_no_order(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool, taken = opened(folder), Taken()
    fill(spool, range(2))
    monkeypatch.setattr(time, "time_ns", lambda: 1_700_000_000_000_000_000)
    fill(spool, range(2, 4))
    fill(opened(folder), range(4, 6))
    spool.replay(taken)
    assert taken.ids == list(range(6))


def test_a_store_that_goes_away_again_ends_the_replay_and_keeps_the_rest(folder: Path) -> None:
    spool, ids = opened(folder), []

    def take(_kind: str, values: dict[str, Any]) -> None:
        if len(ids) == 2:
            raise Retryable("store_away")
        ids.append(values["id"])

    fill(spool, range(5))
    assert spool.replay(take) == 2
    assert spool.count() == 3
    rest = Taken()
    spool.replay(rest)
    assert ids + rest.ids == list(range(5))


def test_a_file_that_cannot_be_read_is_set_aside_and_holds_up_nothing(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    fill(spool, range(4))
    broken = whole_files(folder)
    broken[0].write_text("no sealed text")
    broken[1].write_text(SEALER.seal("no json"))
    broken[2].write_text(SEALER.seal(json.dumps(["only one"])))
    with capture_logs() as logs:
        assert spool.replay(taken) == 1
    assert taken.ids == [3]
    assert sorted(path.name for path in spool.set_aside.iterdir()) == [p.name for p in broken[:3]]
    assert [line["event"] for line in logs] == ["spool_set_aside"] * 3
    assert (spool.count(), opened(folder).count()) == (3, 3)  # whoever watches the line sees them
    assert not spool.waiting


def test_what_is_set_aside_is_taken_once_it_can_be_read(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    fill(spool, range(3))
    key = Sealer(["b3RoZXIga2V5b3RoZXIga2V5b3RoZXIga2V5b3RoZXI="], "an index key of the tests")
    lost = Spool(folder, key.seal, key.open)  # as if a key had been forgotten in the settings
    assert (lost.replay(taken), lost.try_again(taken)) == (0, 0)
    assert (lost.count(), lost.waiting) == (3, False)
    taken.away = True
    assert (spool.try_again(taken), spool.count()) == (0, 3)
    taken.away = False
    assert (spool.try_again(taken), spool.count(), taken.ids) == (3, 0, [0, 1, 2])


def test_what_nobody_could_read_goes_when_its_term_is_over(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    old, new, readable = (time.time_ns() - int((TERM + more) * 1e9) for more in (60, -60, 60))
    for put in (old, new):
        (spool.set_aside / f"{put:020d}-1-a").write_text("no sealed text")
    sealed = SEALER.seal(json.dumps(["message", {"id": 7}]))
    (spool.set_aside / f"{readable:020d}-1-b").write_text(sealed)
    with capture_logs() as logs:
        spool.try_again(taken)
    assert [path.name[:20] for path in spool.set_aside.iterdir()] == [f"{new:020d}"]
    assert (taken.ids, spool.count()) == ([7], 1)
    told = ["spool_forgotten", "spool_set_aside_taken", "spool_still_set_aside"]
    assert [line["event"] for line in logs] == told


def test_what_is_set_aside_does_not_outlive_the_texts_of_a_district(folder: Path) -> None:
    spool = opened(folder, kept=timedelta(days=7))
    for days in (6, 8):
        put = time.time_ns() - days * 24 * 3600 * 10**9
        (spool.set_aside / f"{put:020d}-{days}-a").write_text("no sealed text")
    spool.try_again(Taken())
    assert [path.name[20:] for path in spool.set_aside.iterdir()] == ["-6-a"]


def test_a_message_that_take_fails_over_is_set_aside(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    spool.put("another kind", {})
    fill(spool, range(1))
    spool.replay(taken)
    assert taken.ids == [0]
    assert len(list(spool.set_aside.iterdir())) == 1


@pytest.mark.parametrize("limits", [{"largest_count": 3}, {"largest_bytes": 1200}])
def test_a_full_spool_takes_no_more_until_it_is_emptied(
    folder: Path, limits: dict[str, int]
) -> None:
    spool = opened(folder, **limits)
    with pytest.raises(SpoolFull):
        fill(spool, range(100))
    held = spool.count()
    assert 1 < held < 10
    assert len(whole_files(folder)) == held
    opened(folder).replay(Taken())  # a neighbour empties it
    fill(spool, range(1))


def test_what_neighbours_put_counts_as_well(folder: Path) -> None:
    fill(opened(folder, largest_count=3), range(3))
    spool = opened(folder, largest_count=4)
    fill(opened(folder, largest_count=4), range(1))
    with pytest.raises(SpoolFull):
        fill(spool, range(1))


def test_a_disk_that_refuses_leaves_no_half_file(folder: Path) -> None:
    script = """
import resource, sys
from tests.ground.test_spool import opened, fill, whole_files, SpoolBroken, Path
spool = opened(Path(sys.argv[1]))
fill(spool, range(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))
try:
    fill(spool, range(1, 2))
except SpoolBroken as fault:
    print(fault.code, spool.count(), len(list(Path(sys.argv[1]).iterdir())))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, folder], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["spool_broken", "1", "2"]  # the file, and set-aside
    taken = Taken()
    opened(folder).replay(taken)
    assert taken.ids == [0]


def test_a_folder_that_is_gone_is_a_fault_to_try_again_after(folder: Path) -> None:
    spool = opened(folder)
    spool.set_aside.rmdir()
    folder.rmdir()
    with pytest.raises(SpoolBroken):
        fill(spool, range(1))


def test_a_folder_that_cannot_be_made_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotReady):
        opened(tmp_path / "file" / "spool")


def test_nothing_on_disk_can_be_read_by_others(folder: Path) -> None:
    spool = opened(folder)
    spool.put("message", {"number": "+15555550199", "text": "canary-of-the-test"})
    [path] = whole_files(folder)
    for secret in (b"canary", b"5555550199", b"message", b"number"):
        assert secret not in path.read_bytes()
        assert secret.decode() not in path.name
    assert path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert spool.set_aside.stat().st_mode & 0o777 == 0o700


def test_half_files_of_a_killed_process_go_when_they_are_old(folder: Path) -> None:
    opened(folder)
    old, new = folder / ".1-1-a.part", folder / ".2-1-a.part"
    for part in (old, new):
        part.write_text("half")
    os.utime(old, (time.time() - 61, time.time() - 61))
    assert opened(folder).count() == 0
    assert (old.exists(), new.exists()) == (False, True)


def test_one_process_replays_at_a_time(folder: Path) -> None:
    one, other, taken = opened(folder), opened(folder), Taken()
    fill(one, range(3))
    inside: list[int] = []

    def take(kind: str, values: dict[str, Any]) -> None:
        inside.append(other.replay(taken))

    assert one.replay(take) == 3
    assert (inside, taken.ids) == ([0, 0, 0], [])


def test_many_threads_put_while_one_replays_and_nothing_is_lost_or_doubled(folder: Path) -> None:
    spool, taken = opened(folder), Taken()
    threads = [
        threading.Thread(target=fill, args=(spool, range(n * 100, n * 100 + 25))) for n in range(4)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        spool.replay(taken)
    spool.replay(taken)
    for n in range(4):
        own = [i for i in taken.ids if i // 100 == n]
        assert own == list(range(n * 100, n * 100 + 25))
    assert spool.count() == 0


WRITER = """
import codecs, sys
from pathlib import Path
from bot.spool import Spool
def same(text): return codecs.encode(text, "rot13")
spool, n = Spool(Path(sys.argv[1]), same, same), int(sys.argv[2])
while True:
    spool.put("message", {"id": n})
    print(n, flush=True)
    n += 1
"""


def rot13(text: str) -> str:
    """In place of a seal, so that the writers start quickly."""
    return codecs.encode(text, "rot13")


def test_whenever_a_process_is_killed_what_it_acknowledged_is_given_back_once(
    folder: Path,
) -> None:
    chance, acknowledged, first = random.Random(7), [], 0
    for _ in range(30):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(first)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout
        said = [writer.stdout.readline()]
        time.sleep(chance.uniform(0, 0.05))
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        acknowledged += [int(line) for line in said if line.endswith("\n")]
        first = acknowledged[-1] + 2  # the one in hand may have been kept, too
    taken = Taken()
    Spool(folder, rot13, rot13).replay(taken)
    assert len(acknowledged) > 60
    assert taken.ids == sorted(set(taken.ids)), "once, in order"
    assert set(acknowledged) <= set(taken.ids)
    assert len(taken.ids) - len(acknowledged) <= 30, "more than the one in hand at each kill"


def test_the_drainer_waits_for_the_store_and_says_once_that_it_is_back(folder: Path) -> None:
    spool, store = opened(folder), Taken()
    store.away = True
    drainer = Drainer(spool, store, pause=0.02)
    with capture_logs() as logs:
        drainer.start()
        fill(spool, range(5))
        drainer.wake()
        time.sleep(0.2)
        assert (store.ids, spool.count()) == ([], 5)
        store.away = False
        until(lambda: any(line["event"] == "spool_drained" for line in logs))
        fill(spool, range(5, 6))
        drainer.wake()
        until(lambda: len(store.ids) == 6 and not spool.waiting)
        drainer.stop()
    assert store.ids == list(range(6))
    told = [(line["event"], line.get("waiting"), line.get("count")) for line in logs]
    assert told[0][0] == "spooling"
    assert [event for event, *_ in told].count("spooling") == 2
    assert ("spool_drained", None, 5) in told


def test_the_drainer_begins_with_what_was_left_and_starts_again_after_a_stop(folder: Path) -> None:
    fill(opened(folder), range(3))
    spool, store = opened(folder), Taken()
    drainer = Drainer(spool, store, pause=0.02)
    for last in (3, 4):
        drainer.start()
        until(lambda: not spool.waiting)
        drainer.stop()
        assert len(store.ids) == last
        fill(spool, range(3, 4))


def test_the_drainer_tries_what_is_set_aside_at_its_start_and_once_an_hour(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool_module, "ALARM", 0.02)  # it looks as often as that
    spool, tries = opened(folder), []

    def take(_kind: str, values: dict[str, Any]) -> None:
        tries.append(values["id"])
        raise ValueError

    fill(spool, range(1))
    spool.replay(take)
    drainer = Drainer(spool, take)
    drainer.start()
    until(lambda: len(tries) == 2)
    time.sleep(0.3)
    drainer.stop()
    assert len(tries) == 2, "within the hour"
    monkeypatch.setattr(spool_module, "AGAIN", 0.1)
    later = Drainer(spool, take)  # as after a new start
    later.start()
    until(lambda: len(tries) >= 4)
    later.stop()
    assert spool.count() == 1


def test_a_fault_of_the_disk_does_not_end_the_drainer(folder: Path) -> None:
    class Failing(Spool):
        broken = True

        def replay(self, take: Any) -> int:
            if self.broken:
                raise OSError("the disk is away")
            return super().replay(take)

    spool, store = Failing(folder, SEALER.seal, SEALER.open), Taken()
    fill(spool, range(2))
    drainer = Drainer(spool, store, pause=0.02)
    with capture_logs() as logs:
        drainer.start()
        until(lambda: any(line["event"] == "drain_failed" for line in logs))
        spool.broken = False
        until(lambda: not spool.waiting)
        drainer.stop()
    assert store.ids == [0, 1]
