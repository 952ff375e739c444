"""Counts and times: shared by all programs, bounded, and never a reason to fail."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import metrics

ROOT = Path(__file__).resolve().parents[2]
SHOW = "print({s.name + str(s.labels): s.value for m in metrics.collected() for s in m.samples})"


def program(folder: Path, code: str) -> str:
    """What a program that counts in this folder prints."""
    done = subprocess.run(
        [sys.executable, "-c", f"import os, signal\nfrom bot import metrics\n{code}"],
        cwd=ROOT,
        env={**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.stdout


def values(folder: Path) -> dict[str, float]:
    found: dict[str, float] = eval(program(folder, SHOW))
    return found


def test_what_every_program_has_counted_is_added_up(tmp_path: Path) -> None:
    for _ in range(2):
        program(tmp_path, "metrics.accepted('sms'); metrics.turn('answered')")
    found = values(tmp_path)
    assert found["puente_accepted_total{'channel': 'sms'}"] == 2
    assert found["puente_turns_total{'outcome': 'answered'}"] == 2
    assert found["puente_turns_total{'outcome': 'gave_up'}"] == 0


def test_a_killed_program_loses_no_count_and_the_next_one_goes_on_with_its_file(
    tmp_path: Path,
) -> None:
    for _ in range(5):
        program(tmp_path, "metrics.spooled(); os.kill(os.getpid(), signal.SIGKILL)")
    assert values(tmp_path)["puente_spooled_total{}"] == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "0.place", "counter_0.db", "histogram_0.db",
    ]  # fmt: skip


def test_programs_that_run_at_once_and_their_forks_have_files_of_their_own(tmp_path: Path) -> None:
    fork = "\nif os.fork() == 0:\n    metrics.spooled()\n    os._exit(0)\nos.wait()\n"
    program(tmp_path, f"metrics.spooled(){fork}metrics.spooled()")
    assert values(tmp_path)["puente_spooled_total{}"] == 3
    assert len(list(tmp_path.glob("counter_*.db"))) == 2


@pytest.mark.parametrize("damage", [b"", b"\xff" * 4096, b"\x40" + b"\0" * 4095])
def test_a_file_that_cannot_be_read_is_left_out_and_made_anew(
    tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "counter_0.db").write_bytes(damage)
    (tmp_path / "counter_7.db").write_bytes(damage)
    program(tmp_path, "metrics.spooled()")
    assert values(tmp_path)["puente_spooled_total{}"] == 1


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    assert "here" in program(tmp_path / "a file", "metrics.spooled(); print('here')")


def counted(prefix: str) -> list[str]:
    return [
        f"{sample.name}{sample.labels}"
        for metric in metrics.registry.collect()
        for sample in metric.samples
        if sample.name.startswith(prefix)
    ]


def test_a_label_takes_only_words_that_are_known() -> None:
    for count in (
        lambda: metrics.accepted("+15555550101"),
        lambda: metrics.turn("mi hijo Ramon"),
        lambda: metrics.handed_off("x" * 100),
        lambda: metrics.sent("telegram", "papeles"),
        lambda: metrics.failed("think", "mi hijo no tiene papeles"),
        lambda: metrics.failed("think", "twilio_15555550101"),
        lambda: metrics.failed("think", "twilio_21610"),
        lambda: metrics.failed("send", "30003"),
    ):
        count()
    said = " ".join(counted("puente_"))
    assert not [word for word in ("555", "Ramon", "xxx", "telegram", "papeles") if word in said]
    assert "{'step': 'think', 'code': 'twilio_21610'}" in said
    assert "{'step': 'send', 'code': '30003'}" in said


def test_codes_without_end_become_one() -> None:
    for number in range(2 * metrics.MOST_FAILURES):
        metrics.failed("think", f"bug_{number}")
    assert len(counted("puente_failures_total")) <= metrics.MOST_FAILURES + 1


def test_a_step_is_timed_also_when_it_fails() -> None:
    before = timed("parse")
    with pytest.raises(ValueError, match="no"), metrics.step("parse"):
        raise ValueError("no")
    with metrics.step("parse"), metrics.step("an unknown step"), metrics.door():
        pass
    assert timed("parse") == before + 2
    assert "an unknown step" not in " ".join(counted("puente_step_seconds"))


def timed(step: str) -> float | None:
    return metrics.registry.get_sample_value("puente_step_seconds_count", {"step": step})


def test_nothing_that_breaks_inside_reaches_the_walk(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(metrics._spooled, "inc", broken)
    monkeypatch.setattr(metrics._answers, "observe", broken)
    metrics.spooled()
    metrics.answered_after(3.0)


@pytest.mark.parametrize(
    "count",
    [
        lambda: metrics.turn("answered"),
        lambda: metrics.failed("send", "twilio_21610"),
        lambda: metrics.step("parse").__exit__(None, None, None),
    ],
)
def test_counting_costs_microseconds(count: Callable[[], None]) -> None:
    rounds = []
    for _ in range(20):
        began = time.perf_counter()
        for _ in range(100):
            count()
        rounds.append((time.perf_counter() - began) / 100)
    assert min(rounds) < 10e-6
