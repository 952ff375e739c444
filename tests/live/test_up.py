"""`puente up` as a person meets it: it says where to look, restarts what dies, leaves nothing."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
import requests

from tests.live.conftest import RunningLine, until

pytestmark = pytest.mark.live


def pids_of(line: RunningLine, word: str) -> list[int]:
    """Processes of this line whose command holds `word`."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            environ = (folder / "environ").read_bytes()
        except OSError:
            continue
        if word in command and f"PUENTE_VAR={line.var}".encode() in environ:
            found.append(int(folder.name))
    return found


def test_it_says_where_the_simulator_and_the_desk_are(line: RunningLine) -> None:
    said = line.var / "up.log"  # it says so after the answer that the line waited for
    until(lambda: f"http://127.0.0.1:{line.port}/console" in said.read_text(), 20)
    assert f"http://127.0.0.1:{line.port}/simulator" in said.read_text()


def test_a_killed_worker_comes_back_and_answers(line: RunningLine) -> None:
    [worker] = pids_of(line, "puente worker")
    os.kill(worker, signal.SIGKILL)
    until(lambda: pids_of(line, "puente worker") not in ([], [worker]), 20)
    assert line.ask("where can we get free food?")["replies"]


def test_a_second_line_in_the_same_folder_is_refused(line: RunningLine) -> None:
    done = line.puente("up")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_machines_can_watch_it(line: RunningLine) -> None:
    for path in ("/healthz", "/readyz", "/answerz", "/metrics"):
        assert requests.get(line.door + path, timeout=5).status_code == 200, path


def test_redis_and_rasa_listen_on_loopback_only(line: RunningLine) -> None:
    inner = {int(url.rsplit(":", 1)[1].split("/")[0]) for url in line.addresses().values()}
    listening = Path("/proc/net/tcp").read_text().splitlines()[1:]
    bound = [row.split()[1].split(":") for row in listening if row.split()[3] == "0A"]
    addresses = {address for address, port in bound if int(port, 16) in inner}
    assert addresses == {"0100007F"}
