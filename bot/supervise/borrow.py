"""A Rasa for as long as something is measured, when no line is up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

from bot.settings import ROOT, Settings
from bot.supervise import ports, programs
from bot.supervise.faults import CannotStart
from bot.supervise.plan import current_model

PATIENCE = 120.0
"""Seconds until it must have loaded its model."""


@contextmanager
def rasa(settings: Settings, root: Path = ROOT) -> Iterator[Settings]:
    """The settings with a Rasa that answers: the line's own if it is up, else one of ours."""
    if _answers(settings.rasa_urls[0]):
        yield settings
        return
    port = ports.next_free(settings.port, ("rasa",))["rasa"]
    program = programs.rasa(root / ".rasa", current_model(root), port, actions_port=port)
    log = settings.var / "logs" / "borrowed-rasa.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*programs.LEASH, *program.command],
            cwd=root,
            env={**os.environ, **program.env},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    url = f"http://127.0.0.1:{port}"
    try:
        print("  the line is not up: starting Rasa for this measurement ...", file=sys.stderr)
        _wait(url, process, log)
        yield settings.model_copy(update={"rasa_url": url})
    finally:
        process.terminate()
        process.wait(15)


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not _answers(url):
        if process.poll() is not None or time.monotonic() > end:
            raise CannotStart(f"Rasa did not start; see {log}", status=1)
        time.sleep(0.3)


def _answers(url: str) -> bool:
    """Whether a Rasa with a model is there; without one /status says 409."""
    try:
        return requests.get(f"{url}/status", timeout=2).status_code == 200
    except requests.RequestException:
        return False
