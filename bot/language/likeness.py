"""How near a translation's meaning must be to its source's, in each language.

The encoder places equal meanings close together in any language, but not equally close: English
and Hmong sentences that say the same are further apart than English and French ones. So each
language has a floor of its own, fitted by `scripts/fit_likeness.py` on the texts of responses/.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from bot.language.fold import words
from bot.language.texts import SOURCE

FILE: Final = Path(__file__).with_name("likeness.json")
FEWEST: Final = 4
"""Words of a text that can be compared: shorter ones lie anywhere."""


@cache
def floors(path: Path = FILE) -> Mapping[str, float]:
    """The least cosine between English and each language, of texts that say the same."""
    fitted: Mapping[str, float] = json.loads(path.read_text("utf-8"))["floors"]
    return fitted


def floor(source: str, target: str) -> float:
    """The least likeness of a translation from one language to another.

    For a language that was not fitted, the lowest of all.
    """
    known = floors()
    lowest = min(known.values())
    return min(known.get(code, lowest) for code in (source, target) if code != SOURCE)


def comparable(text: str) -> bool:
    """Whether a text is long enough to have a place among meanings."""
    return len(words(text).split()) >= FEWEST
