"""`puente up` as a person meets it: it says where to look, restarts what dies, leaves nothing."""

from __future__ import annotations

import itertools
import os
import re
import signal
from pathlib import Path

import pytest
import requests

from bot import clock
from bot.knowledge.packs import FOLDER
from bot.privacy.seal import sealer
from bot.settings import load
from bot.store import pack_versions
from bot.store.db import open_engine, sessions, transaction
from tests.live.conftest import NUMBER, RunningLine, new_sid, until

pytestmark = pytest.mark.live
_phones = itertools.count(7000)


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


def test_a_pack_that_was_changed_holds_without_a_restart(line: RunningLine) -> None:
    """Of the worker's pack is the office, of the actions' what is said of food."""
    [desk] = pids_of(line, "webhook.py desk")
    file = (FOLDER / "example-district/pack.yml").read_text("utf-8")
    pantry, lunch = "text: service-food-pantry", "text: service-district-summer-lunch"
    other = file.replace("555-0142", "555-0177").replace(pantry, lunch)
    for written, told in ((other, {"555-0177", "555-0147"}), (file, {"555-0142", "555-0145"})):
        keep_pack(line, written)
        until(lambda: told <= numbers_told(line), 90)  # noqa: B023 - waited for here
    assert pids_of(line, "webhook.py desk") == [desk]


def numbers_told(line: RunningLine) -> set[str]:
    """The telephone numbers that a family reads which asks who we are, and for food."""
    phone = f"+1202555{next(_phones):04d}"
    for body in ("помощь", "где взять продукты для семьи на этой неделе"):
        before = len(line.twilio.sent_to(phone))
        form = {
            "MessageSid": new_sid(), "AccountSid": "AC" + "1" * 32, "From": phone, "To": NUMBER,
            "Body": body, "NumMedia": "0",
        }  # fmt: skip
        assert line.post("/twilio/inbound", form).status_code == 200
        until(lambda: len(line.twilio.sent_to(phone)) > before, 60)  # noqa: B023
    said = " ".join(one.body for one in line.twilio.sent_to(phone))
    return set(re.findall(r"555-01\d\d", said))


def keep_pack(line: RunningLine, written: str) -> None:
    """As an editor's desk does."""
    store = sessions(open_engine(line.env["DATABASE_URL"], sealer(load())))
    with transaction(store) as session:
        pack_versions.add(session, "example-district", written, "Mai Le", clock.now())


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
