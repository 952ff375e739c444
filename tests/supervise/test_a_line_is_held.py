"""A line of small programs under the real supervisor: restarts, ends, and who is left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.supervise import leftovers

SCRIPT = Path(__file__).with_name("small_line.py")


class Held:
    """A launcher in a process of its own."""

    def __init__(self, var: Path, kind: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.mark, self.output = str(var / "run"), var.with_name("output")
        with self.output.open("w") as out:
            self.launcher = subprocess.Popen(
                [sys.executable, SCRIPT, str(var), str(port), kind],
                cwd=SCRIPT.parents[2],
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.output.read_text()

    def processes(self, words: str = "") -> list[int]:
        """The line's processes whose command holds these words."""
        return [pid for pid in leftovers.find(self.mark) if words in _command(pid)]


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def until(true: Callable[[], object], seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.05)


@pytest.fixture
def hold(tmp_path: Path) -> Iterator[Callable[[str], Held]]:
    held: list[Held] = []

    def start(kind: str = "whole") -> Held:
        held.append(Held(tmp_path / "var", kind))
        return held[-1]

    yield start
    for line in held:
        line.launcher.kill()
        line.launcher.wait()
        leftovers.end(line.mark, patience=0)


def test_a_killed_program_is_started_again_and_its_children_are_gone(
    hold: Callable[[str], Held],
) -> None:
    line = hold("whole")
    until(lambda: "The line answers" in line.said())
    worker, child = line.processes("worker.py"), line.processes("# a child")
    assert (len(worker), len(child)) == (1, 1)
    os.kill(worker[0], signal.SIGKILL)
    until(lambda: "worker has ended (terminated by SIGKILL); it is started again" in line.said())
    until(lambda: len(line.processes("# a child")) == 1 and line.processes("# a child") != child)
    assert worker != line.processes("worker.py")


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_a_wish_to_stop_ends_everything(hold: Callable[[str], Held], way: signal.Signals) -> None:
    line = hold("whole")
    until(lambda: "The line answers" in line.said())
    line.launcher.send_signal(way)
    assert line.launcher.wait(180) == 0
    assert line.processes() == []
    assert line.said().endswith("Stopped.\n")


@pytest.mark.parametrize("victims", [["launcher"], ["supervisor"], ["launcher", "supervisor"]])
def test_nobody_is_left_behind_when_those_who_hold_the_line_are_killed(
    hold: Callable[[str], Held], victims: list[str]
) -> None:
    line = hold("whole")
    until(lambda: "The line answers" in line.said())
    for victim in victims:
        pid = line.launcher.pid if victim == "launcher" else line.processes("supervisord")[0]
        os.kill(pid, signal.SIGKILL)
    line.launcher.wait(180)
    # The child of a program is the one case that the kernel does not see to; the next start does.
    until(lambda: not [p for p in line.processes() if "# a child" not in _command(p)])
    assert leftovers.end(line.mark) <= 1
    assert line.processes() == []


def test_a_program_that_cannot_stay_up_ends_the_start_and_is_named_with_its_reason(
    hold: Callable[[str], Held],
) -> None:
    line = hold("broken")
    assert line.launcher.wait(300) == 1
    assert "rasa cannot stay up; its last lines:" in line.said()
    assert "the reason why" in line.said()
    assert line.processes() == []
