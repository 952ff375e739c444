"""What every process carries must be light and quick to load: texts, lexicons, the detector."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.language.texts import Texts
from bot.privacy.screen import Screen
from bot.store.db import ROOT

PROBE = """
import json, time
{imports}
def resident():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1]) * 4096
before, began = resident(), time.process_time()
kept = {make}
print(json.dumps([time.process_time() - began, resident() - before]))
"""
WEIGHED = {
    "texts": ("from bot.language.texts import Texts",
              'Texts(("us", "state-example", "example-district"))', 1.0, 150),
    "lexicons": ("from bot.privacy.screen import Screen", "Screen()", 1.0, 100),
    "tagger": ("from bot.privacy.tagger import Tagger", "Tagger()", 1.0, 120),
    "detector": ("from bot.language.detect import Detector",
                 'Detector(("en", "es"))', 1.0, 20),
}  # fmt: skip
"""What is made, and how many seconds of a processor and megabytes it may take."""


@pytest.mark.parametrize("name", WEIGHED)
def test_it_is_light_and_quick_to_load(name: str) -> None:
    imports, make, seconds, megabytes = WEIGHED[name]
    Screen()  # reads lexicons and texts where nobody has yet: that is not loading
    Texts(())
    told = subprocess.run(
        [sys.executable, "-c", PROBE.format(imports=imports, make=make)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    took, grown = json.loads(told.stdout)
    assert took < seconds
    assert grown / 1e6 < megabytes
