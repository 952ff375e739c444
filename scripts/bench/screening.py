"""How long the screening of a message takes, and whether it grows only as the message does."""

from __future__ import annotations

import random
import time
from functools import partial

from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from scripts.bench import letters
from scripts.bench.bench import Bench
from scripts.bench.report import Section, Target, alone, compared
from scripts.bench.rounds import interleaved, spread

NAME = "screening"
SHORT, LONG = 320, 1600
HOW = f"""
`Screen` on messages of {SHORT} and of {LONG} characters, one at a time, in memory. The second
row holds the long ones against {LONG // SHORT} short ones: a screening whose time grows faster
than the message could be held up by a long one.
"""


def measure(bench: Bench) -> Section:
    """The median of a round per length and language."""
    screen, count = Screen(tagger=Tagger()), bench.many(800, 100)
    both = {str(size): partial(_round, screen, size, count, "") for size in (SHORT, LONG)}
    found = interleaved(bench.rounds, both)
    short, long = found[str(SHORT)], found[str(LONG)]
    longer = [many / (one * LONG / SHORT) for one, many in zip(short, long, strict=True)]
    fives = [one * LONG / SHORT for one in short]
    rows = [
        alone(f"a message of {SHORT} characters", short, "ms", Target(0.2, unit=" ms"), "slow"),
        compared(
            f"{LONG} characters, per length", fives, long, longer, "ms", Target(1.2), "uneven"
        ),
    ]
    alike = {code: partial(_round, screen, SHORT, count, code) for code in letters.SENTENCES}
    by_language = interleaved(bench.rounds, alike)
    slowest = max(by_language, key=lambda code: spread(by_language[code]).mid)
    told = ", ".join(f"{code} {spread(times).mid:.3f} ms" for code, times in by_language.items())
    rows[0] = alone(
        f"a message of {SHORT} characters",
        short,
        "ms",
        Target(0.2, unit=" ms"),
        f"slowest in {slowest} ({told})",
    )
    return Section(NAME, "Screening", HOW, tuple(rows))


def _round(screen: Screen, size: int, count: int, language: str) -> float:
    """The median milliseconds of a message."""
    dice = random.Random(f"{size} {language}")
    codes = [language] if language else list(letters.SENTENCES)
    texts = [letters.of_length(codes[i % len(codes)], size, dice) for i in range(count)]
    times = []
    for text in texts:
        began = time.perf_counter()
        screen(text)
        times.append((time.perf_counter() - began) * 1000)
    return spread(times).mid
