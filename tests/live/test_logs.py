"""Whatever goes wrong with a text, the logs hold nothing of it; the search finds what is there."""

from __future__ import annotations

import os
import re
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.supervise import ports, programs
from bot.supervise.plan import FOREIGN, current_model
from tests.live.conftest import NUMBER, ROOT, RunningLine, new_sid, until

pytestmark = pytest.mark.live

PHONE = "+12025550177"
SECRET = f"mi hijo Ramon no tiene papeles, {PHONE}, A204555819, una guacamaya azul"
CANARIES = ("papeles", "ramon", "guacamaya", "2025550177", "204555819", NUMBER[2:])
WHOLE_NUMBER = re.compile(r"(?<![\d.])\+?1?[2-9]\d\d[ .)-]{0,2}555[ .-]?\d{4}(?!\d)")
TELL: dict[str, Any] = {"intent": "services_food", "entities": {}, "state": {}, "context": {}}
ODD_TEXTS: tuple[Any, ...] = (
    {"text": SECRET},
    {"text": SECRET * 10_000},
    {"text": [SECRET]},
    {"text": {"guacamaya": SECRET}},
    {"guacamaya": SECRET},
    {"text": '/guacamaya{"papeles": "Ramon"}'},
    [SECRET],
)
ODD_TELLS: tuple[Any, ...] = (
    [SECRET],
    {"intent": SECRET},
    {**TELL, "intent": SECRET},
    {**TELL, "entities": {"text": SECRET}},
    {**TELL, "entities": [SECRET]},
    {**TELL, "state": SECRET},
    {**TELL, "state": {"slots": {SECRET: SECRET, "topic": SECRET}}},
    {**TELL, "state": {"slots": {}, "loop": SECRET, "requested": SECRET}},
    {**TELL, "context": SECRET},
    {**TELL, "intent": "events_rsvp", "entities": {"adults": SECRET, "guacamaya": PHONE}},
)
ODD_CALLS: tuple[Any, ...] = (
    [SECRET],
    {"next_action": SECRET},
    {"next_action": "action_tell", "sender_id": SECRET, "tracker": SECRET, "domain": SECRET},
    *(
        {"next_action": name, "sender_id": SECRET, "tracker": {"slots": {"context": SECRET}}}
        for name in ("action_tell", "validate_rsvp_form", "action_person", "action_social")
    ),
)
ODD_BYTES = tuple(
    line.encode()
    for line in (
        f"GET /{SECRET.replace(' ', '+')} HTTP/9.9\r\n\r\n",
        f"G\x01T {SECRET}\r\n\r\n",
        "POST /model/parse HTTP/1.1\r\nContent-Length: guacamaya\r\n\r\n",
        f"POST /twilio/inbound HTTP/1.1\r\nHost: {SECRET}\r\nX-guacamaya\r\n\r\n",
    )
)


def ask_oddly(rasa: str) -> set[int]:
    """Everything that Rasa may trip over, with the canaries in it; the status codes it gave."""
    said = [requests.post(f"{rasa}/model/parse", json=odd, timeout=30) for odd in ODD_TEXTS]
    tell = f"{rasa}/webhooks/puente/tell"
    said += [requests.post(tell, json=odd, timeout=30) for odd in ODD_TELLS]
    for path in ("/model/parse", "/webhooks/puente/tell"):
        said.append(requests.post(rasa + path, data=SECRET.encode(), timeout=30))
        said.append(requests.get(f"{rasa}{path}?guacamaya={SECRET}", timeout=30))
    here = f"{rasa}/conversations/guacamaya"
    said.append(requests.post(f"{here}/trigger_intent", json={"name": SECRET}, timeout=30))
    user = {"text": SECRET, "sender": "user"}
    said.append(requests.post(f"{here}/messages", json=user, timeout=30))
    said.append(requests.post(f"{here}/tracker/events", json={"event": SECRET}, timeout=30))
    send_bytes(rasa)
    return {answer.status_code for answer in said}


def send_bytes(url: str) -> None:
    for odd in ODD_BYTES:
        with socket.create_connection(("127.0.0.1", int(url.rsplit(":", 1)[1])), 5) as connection:
            connection.sendall(odd)
            connection.settimeout(5)
            connection.recv(4096)


def actions(line: RunningLine) -> str:
    """Where the action server of this run listens."""
    started = (line.var / "run/supervisord.conf").read_text()
    port = re.search(r"bot\.actions --port (\d+)", started)
    assert port is not None
    return f"http://127.0.0.1:{port[1]}"


def found(text: str) -> list[str]:
    """The lines that hold a canary or a whole number."""
    return [
        line
        for line in text.splitlines()
        if any(word in line.lower() for word in CANARIES) or WHOLE_NUMBER.search(line)
    ]


def logs(line: RunningLine) -> dict[str, str]:
    files = [*(line.var / "logs").iterdir(), line.var / "up.log"]
    return {path.name: path.read_text(errors="replace") for path in files}


def test_the_lines_logs_hold_nothing_of_what_went_wrong(line: RunningLine) -> None:
    rasa = line.addresses()["RASA_URL"]
    assert {200, 400, 500} <= ask_oddly(rasa)
    for odd in ODD_CALLS:
        requests.post(f"{actions(line)}/webhook", json=odd, timeout=10)
    requests.post(f"{actions(line)}/webhook", data=SECRET.encode(), timeout=10)
    for url in (line.door, line.addresses()["PUENTE_DESK_URL"], actions(line)):
        send_bytes(url)
        requests.get(f"{url}/guacamaya?{SECRET}", timeout=10)
        requests.post(f"{url}/twilio/inbound", data={"Body": SECRET, "From": PHONE}, timeout=10)
    text = {
        "MessageSid": new_sid(), "AccountSid": "AC" + "1" * 32, "From": PHONE, "To": NUMBER,
        "Body": SECRET, "NumMedia": "0",
    }  # fmt: skip
    line.post("/twilio/inbound", {**text, "From": "guacamaya"})
    line.twilio.mode = "500"
    try:
        assert line.post("/twilio/inbound", text).status_code == 200
        until(lambda: any(asked.form.get("To") == PHONE for asked in line.twilio.asked))
    finally:
        line.twilio.mode = "ok"
    until(lambda: bool(line.twilio.sent_to(PHONE)), 60)
    said = logs(line)
    assert {name: lines for name, text in said.items() if (lines := found(text))} == {}
    everything = "\n".join(said.values())
    for there in ('"event": "answered"', "Rasa server is up and running", "Exception occurred"):
        assert there in everything, "the search does not read what is there"


@pytest.fixture(scope="module")
def loud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A Rasa that says all it can, and that has no action server; where it is, what it says."""
    said = tmp_path_factory.mktemp("loud") / "rasa.log"
    at = ports.next_free(28000, ("rasa", "nobody"))
    program = programs.rasa(ROOT / ".rasa", current_model(ROOT), at["rasa"], at["nobody"])
    inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    with said.open("w") as out:
        rasa = subprocess.Popen(
            [*programs.LEASH, *program.command, "--debug"],
            cwd=ROOT,
            env={**inherited, **program.env, "PYTHONUNBUFFERED": "1"},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            until(lambda: ports.answers(at["rasa"]), 120)  # it says that it is up before it listens
            yield f"http://127.0.0.1:{at['rasa']}", said
        finally:
            rasa.terminate()
            rasa.wait(30)


def test_a_rasa_that_says_all_it_can_says_nothing_of_a_text(loud: tuple[str, Path]) -> None:
    url, said = loud
    assert {200, 400, 500} <= ask_oddly(url)
    assert found(said.read_text()) == []
    for there in ("DEBUG", "processor.py", "Exception occurred while handling uri: *"):
        assert there in said.read_text()


def test_the_search_would_find_them() -> None:
    for canary in (*CANARIES, "+1 202-555-0177", "(202) 555.0177"):
        assert found(f"before\nx{canary.upper()}x\nafter") or WHOLE_NUMBER.search(canary)
    assert found('{"timestamp": "2026-11-25T04:12:52.489660Z", "message": 1234567}') == []
