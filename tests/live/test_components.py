"""The parts of the understanding live in Rasa's world, with an interpreter of its own."""

from __future__ import annotations

import os
import subprocess

import pytest

from bot.store.db import ROOT

pytestmark = pytest.mark.live


def test_the_parts_of_the_understanding() -> None:
    told = subprocess.run(
        [ROOT / ".rasa/bin/python", "-W", "ignore", "-m", "unittest", "discover", "nlu_data/tests"],
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONPATH": "nlu_data", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert told.returncode == 0, told.stderr[-4000:]
    assert "Ran " in told.stderr
