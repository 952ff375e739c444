"""From which share on a guess is answered at once; below it the likeliest are offered as a menu."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("sureness.json")
SURE = 0.45
"""Of all languages together; chosen on nlu_data/eval/*.dev.tsv."""


def sure_in(language: str) -> float:
    """The threshold of a language: where a guess is right as often as one of `SURE` is elsewhere.

    `make confidence` fits them. A language without a threshold of its own has the common one.
    """
    return _thresholds().get(language, SURE)


@cache
def _thresholds() -> dict[str, float]:
    kept: dict[str, float] = json.loads(FILE.read_text("utf-8"))
    return kept
