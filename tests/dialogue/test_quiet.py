"""Rasa's own log lines, held where records are made; tests/live/test_logs.py asks a real Rasa."""

from __future__ import annotations

import importlib.util
import io
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

QUIET = Path(__file__).resolve().parents[2] / "nlu_data/components/quiet.py"
SECRETS = ("mi hijo Ramon no tiene papeles", "+15555550101", "A204555819", "guacamaya")
GONE = ("papeles", "Ramon", "guacamaya", "5555550101", "204555819")


def load() -> Any:
    """The module as Rasa's world has it: it is not in ours."""
    spec = importlib.util.spec_from_file_location("quiet", QUIET)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """All that was logged so far, by a handler that shows all a record has."""
    root, level, factory = (
        logging.getLogger(),
        logging.getLogger().level,
        logging.getLogRecordFactory(),
    )
    before, hooks = structlog.get_config(), (sys.excepthook, sys.unraisablehook)
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    monkeypatch.setattr("threading.excepthook", print)
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s %(args)s"))
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    load().hold()
    yield stream.getvalue
    logging.captureWarnings(False)
    logging.setLogRecordFactory(factory)
    root.removeHandler(handler)
    root.setLevel(level)
    structlog.configure(**before)
    sys.excepthook, sys.unraisablehook = hooks


def clean(said: str) -> bool:
    return not any(word in said for word in GONE)


def fail(secret: str) -> None:
    raise ValueError(secret)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "name", ["rasa.core.processor", "sanic.error", "asyncio", "py.warnings", ""]
)
def test_rasas_loggers_say_no_text_and_no_number(
    written: Callable[[], str], name: str, secret: str
) -> None:
    logger = logging.getLogger(name)
    for level in (logging.DEBUG, logging.INFO, logging.ERROR):
        logger.log(level, secret)
        logger.log(level, f"Received user message '{secret}'")  # noqa: G004 - as Rasa does
        logger.log(level, "got %s and %d", secret, 7)
        logger.log(level, "got %(text)s", {"text": secret})
        logger.log(level, json.dumps({"event": secret, "text": secret}))
        logger.log(level, ValueError(secret), stack_info=True)
    try:
        fail(secret)
    except ValueError:
        logger.exception("failed with %s", secret)
    said = written()
    assert clean(said), said
    assert "got * and 7 [test_quiet.py:" in said
    assert "failed with * [test_quiet.py:" in said
    assert "ValueError at test_quiet.py:" in said


def test_an_event_of_structlog_keeps_its_name_and_the_places_of_its_fault(
    written: Callable[[], str],
) -> None:
    """Configured as Rasa does when it does not write to a terminal."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.dev.set_exc_info,
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
    )
    logger = structlog.get_logger()
    secret = " ".join(SECRETS)
    logger.debug("processor.message.parse", parse_data_text=secret)
    logger.warning(secret)
    try:
        fail(secret)
    except ValueError:
        logger.exception("rasa.core.channels.failed", text=secret)
    said = written()
    assert clean(said), said
    assert "processor.message.parse [" in said
    assert "(not logged) [" in said
    assert "rasa.core.channels.failed [" in said
    assert "ValueError at test_quiet.py:" in said


PROCESS = """
import sys, threading, warnings, logging, runpy
logging.basicConfig(format="%(message)s")
runpy.run_path(sys.argv[1])["hold"]()
secret = sys.argv[2]
warnings.warn(secret)
def fall(): raise ValueError(secret)
thread = threading.Thread(target=fall); thread.start(); thread.join()
class Odd:
    def __del__(self): raise KeyError(secret)
Odd()
fall()
"""


def test_what_nobody_caught_is_told_without_its_message() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROCESS, str(QUIET), " ".join(SECRETS)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert clean(done.stdout + done.stderr), done.stderr
    lines = done.stderr.splitlines()
    assert "[warnings.py:" in lines[0]
    assert [line.split("]")[1].split(" at ")[0] for line in lines[1:]] == [
        " ValueError", " KeyError", " ValueError",
    ]  # fmt: skip
