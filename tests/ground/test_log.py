"""Logs: events and key-values; what families wrote and whole numbers never appear."""

from __future__ import annotations

import io
import json
import logging
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from twilio.http.http_client import TwilioHttpClient

from bot import log
from bot.errors import Retryable
from tests.standins.twilio import TwilioStandIn

ROOT = Path(__file__).resolve().parents[2]

PLANTED = "mi hijo Ramon no tiene papeles"
NUMBER = "+15555550101"
GONE = ("papeles", "Ramon", "guacamaya", "5555550101", "204555819")
SECRETS = ("mi hijo Ramon no tiene papeles", "+15555550101", "A204555819", "guacamaya")
LIBRARIES = (
    "waitress", "dramatiq.worker.WorkerThread(1)", "sqlalchemy.engine.Engine", "twilio",
    "twilio.http_client", "urllib3.connectionpool", "sanic.root", "sanic.error",
    "rasa_sdk.executor", "alembic.runtime.migration", "redis", "asyncio", "py.warnings",
    "flask.app", "",
)  # fmt: skip
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def written() -> Iterator[Lines]:
    """The lines logged so far."""
    before, stream = structlog.get_config(), io.StringIO()
    levels = {name: logging.getLogger(name).level for name in ("", *LIBRARIES)}
    factory = logging.getLogRecordFactory()
    log.configure("debug", stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    structlog.configure(**before)
    for handler in [h for h in logging.getLogger().handlers if isinstance(h, log._Lines)]:
        logging.getLogger().removeHandler(handler)
    logging.setLogRecordFactory(factory)
    logging.captureWarnings(False)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_a_line_has_its_event_its_room_and_its_values(written: Lines) -> None:
    log.get("walk").info("handled", message=7, family=3)
    (line,) = written()
    assert (line["event"], line["room"], line["message"], line["family"], line["level"]) == (
        "handled", "walk", 7, 3, "info",
    )  # fmt: skip
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize("key", ["body", "text", "raw", "message_text", "reply"])
def test_what_a_family_wrote_is_never_logged(written: Lines, key: str) -> None:
    log.get("walk").info("handled", **{key: PLANTED})
    assert PLANTED not in json.dumps(written())


@pytest.mark.parametrize(
    "value",
    [
        f"{NUMBER} wrote",
        [NUMBER],
        {"to": NUMBER},
        {"deep": [{"er": (NUMBER,)}]},
        {NUMBER: 1},
        15555550101,
        ["x", {"text": PLANTED}],
        {"body": PLANTED},
        NUMBER.encode(),
    ],
    ids=str,
)
def test_numbers_and_texts_are_hidden_however_deep_they_stand(written: Lines, value: Any) -> None:
    log.get("walk").info("handled", found=value)
    said = json.dumps(written())
    assert "5555550101" not in said
    assert PLANTED not in said


@pytest.mark.parametrize(
    "number",
    [
        "+15555550101",
        "whatsapp:+15555550101",
        "555-555-0101",
        "(555) 555-0101",
        "555.555.0101",
        "1 555 555 0101",
        "+52 55 5555 0101",
    ],
)
def test_a_phone_number_is_masked_in_any_spelling(written: Lines, number: str) -> None:
    log.get("walk").info(f"sent_to_{number}", to=number)
    (line,) = written()
    for said in (line["event"], line["to"]):
        assert number not in said
        assert sum(c.isdigit() for c in said) <= 3
        assert "*" in said


@pytest.mark.parametrize("value", [PLANTED, "años", "دفتر", 204555819, 15555550101.0])
def test_only_words_of_ours_and_counts_are_said(written: Lines, value: Any) -> None:
    log.get("walk").info(f"found {value}", found=value, deep={"er": [value]})
    said = json.dumps(written(), ensure_ascii=False)
    assert str(value) not in said
    assert "5555550101" not in said


def test_ids_dates_and_short_numbers_stay_readable(written: Lines) -> None:
    log.get("walk").info("sent", code="30003", id="SM12ab", took=0.25, at="2026-12-01")
    (line,) = written()
    values = (line["code"], line["id"], line["took"], line["at"])
    assert values == ("30003", "SM12ab", 0.25, "2026-12-01")


def fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("way", ["exc_info", "true", "exception"])
@pytest.mark.parametrize("error", [ValueError(PLANTED), Retryable("rasa_away", PLANTED)])
def test_an_exception_becomes_its_type_and_place_without_what_it_says(
    written: Lines, error: Exception, way: str
) -> None:
    logger = log.get("walk")
    try:
        try:
            fail(KeyError(NUMBER + PLANTED))
        except KeyError as cause:
            raise error from cause
    except Exception as caught:
        if way == "exc_info":
            logger.error("failed", exc_info=caught)
        elif way == "true":
            logger.error("failed", exc_info=True)  # noqa: G201 - a way people write it
        else:
            logger.exception("failed")
    (line,) = written()
    said = json.dumps(line)
    assert PLANTED not in said
    assert "5555550101" not in said
    assert line["error"] == type(error).__name__
    assert "test_log.py" in line["at"]
    assert line["code"] == getattr(error, "code", None)


def test_an_exception_given_as_a_value_says_only_its_type(written: Lines) -> None:
    log.get("walk").info("failed", why=ValueError(PLANTED))
    (line,) = written()
    assert line["why"] == "ValueError"


def clean(said: str) -> bool:
    return not any(word in said for word in GONE)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("name", LIBRARIES)
def test_no_library_says_a_text_or_a_number_in_any_way(
    written: Lines, name: str, secret: str
) -> None:
    logger = logging.getLogger(name)
    logger.setLevel(logging.DEBUG)
    for level in (logging.DEBUG, logging.INFO, logging.ERROR, logging.CRITICAL):
        logger.log(level, secret)
        logger.log(level, f"got {secret}")  # noqa: G004 - as libraries do
        logger.log(level, "got %s and %r", secret, [secret])
        logger.log(level, "got %(text)s", {"text": secret})
        logger.log(level, "got %d", 5555550101)
        logger.log(level, "a wrong %d template", secret)
        logger.log(level, ValueError(secret), stack_info=True)
        logger.log(level, "%s", Retryable("code", secret))
    try:
        raise ValueError(secret) from KeyError(secret)
    except ValueError:
        logger.exception("failed with %s", secret)
    lines = written()
    assert len(lines) == 33
    assert clean(json.dumps(lines)), lines
    assert {"got * and *", "got *", "a wrong %d template", "failed with *"} <= {
        line["said"] for line in lines
    }
    assert lines[-1]["error"] == "ValueError"
    assert lines[-1]["said_at"].startswith("test_log.py:")


def test_a_librarys_own_sentence_and_its_small_numbers_stay(written: Lines) -> None:
    logging.getLogger("waitress").warning("Worker (pid:%s) was sent %s!", 4711, "SIGKILL")
    (line,) = written()
    assert line["said"] == "Worker (pid:4711) was sent *!"
    assert (line["event"], line["room"], line["level"]) == ("library", "waitress", "warning")


def test_a_librarys_own_handler_says_no_more(written: Lines) -> None:
    stream, logger = io.StringIO(), logging.getLogger("a library with its own handler")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(message)s %(args)s %(exc_info)s"))
    logger.addHandler(handler)
    try:
        raise ValueError(SECRETS[0])
    except ValueError:
        logger.exception("failed with %s", SECRETS[1])
    logger.removeHandler(handler)
    assert clean(stream.getvalue())
    assert "failed with *" in stream.getvalue()


def test_twilios_client_says_no_request(written: Lines) -> None:
    with TwilioStandIn() as twilio:
        client = TwilioHttpClient()
        logging.getLogger("twilio.http_client").setLevel(logging.DEBUG)
        logging.getLogger("urllib3.connectionpool").setLevel(logging.DEBUG)
        client.request(
            "POST",
            f"{twilio.url}/2010-04-01/Accounts/x/Messages.json?To={SECRETS[1]}",
            params={"Body": SECRETS[3]},
            data={"To": SECRETS[1], "Body": SECRETS[0]},
            headers={"X-Odd": SECRETS[2]},
            auth=("AC", "token"),
        )
    said = json.dumps(written())
    assert "BEGIN Twilio API Request" in said
    assert clean(said), said


def test_an_echoing_engine_says_no_parameter(written: Lines) -> None:
    engine = create_engine("sqlite://", echo="debug")
    with engine.connect() as connection:
        connection.execute(text("SELECT :who, :what"), {"who": SECRETS[1], "what": SECRETS[0]})
        with pytest.raises(SQLAlchemyError):
            connection.execute(text("SELECT nothing FROM guacamaya"), {})
    engine.dispose()
    said = json.dumps(written())
    assert "sqlalchemy.engine" in said
    assert clean(said), said


PROCESS = """
import sys, threading, warnings, logging, gc
from bot import log
log.configure("debug")
secret = sys.argv[1]
warnings.warn(secret)
def fall(): raise ValueError(secret)
thread = threading.Thread(target=fall); thread.start(); thread.join()
class Odd:
    def __del__(self): raise KeyError(secret)
Odd()
class Broken(logging.Handler):
    def emit(self, record):
        try: raise ValueError(secret)
        except ValueError: self.handleError(record)
logging.getLogger("x").addHandler(Broken())
logging.getLogger("x").error("got %s", secret)
fall()
"""


def test_what_nobody_caught_is_told_without_its_message() -> None:
    secret = " ".join(SECRETS)
    done = subprocess.run(
        [sys.executable, "-c", PROCESS, secret], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert clean(done.stdout + done.stderr), done.stderr
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["room"] for line in lines] == [
        "py.warnings",
        "thread",
        "finalizer",
        "x",
        "process",
    ]
    assert [line.get("error") for line in lines] == [
        None, "ValueError", "KeyError", None, "ValueError",
    ]  # fmt: skip


def test_a_server_that_meets_a_broken_request_says_nothing_of_it(tmp_path: Path) -> None:
    """The server itself, set up as `puente up` does, with an app that fails on every request."""
    (tmp_path / "odd.py").write_text(
        "import sys\nfrom bot import log\nfrom bot.web.serve import serve\nlog.configure('debug')\n"
        "def app(environ, start):\n    raise ValueError(environ['QUERY_STRING'])\n"
        "serve(app, '127.0.0.1', int(sys.argv[1]), 1000)\n"
    )
    port = free_port()
    command = [sys.executable, "odd.py", str(port)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    odd = b"/?" + " ".join(SECRETS).replace(" ", "+").encode()
    with (tmp_path / "said").open("w") as out:
        server = subprocess.Popen(command, cwd=tmp_path, env=env, stdout=out, stderr=out)
        try:
            for request in (
                b"GET " + odd + b" HTTP/1.1\r\nHost: x\r\n\r\n",
                b"GET " + odd + b" HTTP/9.9\r\nHost: x\r\n\r\n",
                b"G\x01T " + odd + b"\r\n\r\n",
                b"GET / HTTP/1.1\r\nguacamaya papeles\r\n\r\n",
                b"POST / HTTP/1.1\r\nContent-Length: guacamaya\r\n\r\n",
            ):
                send(port, request)
        finally:
            server.terminate()
            server.wait(20)
    said = (tmp_path / "said").read_text()
    assert '"room": "waitress"' in said
    assert "ValueError" in said
    assert clean(said), said


def send(port: int, request: bytes) -> None:
    for _ in range(200):
        try:
            with socket.create_connection(("127.0.0.1", port), 5) as connection:
                connection.sendall(request)
                while connection.recv(4096):
                    pass
                return
        except ConnectionRefusedError:
            time.sleep(0.05)
    pytest.fail("the server does not listen")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
