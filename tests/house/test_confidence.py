"""From which share on a guess is answered at once, in each language."""

from __future__ import annotations

import json

from bot.conversation.sureness import FILE, SURE
from bot.language.languages import shipped
from scripts.fit_confidence import Guessed, answered, fit


def guesses(righter: float, many: int = 80) -> list[Guessed]:
    """Messages with shares from 0.05 to 0.95 that are right so much more often than they say."""
    shares = [0.05 + 0.9 * place / (many - 1) for place in range(many)]
    return [
        (share, (place * 0.618) % 1 < min(max(share + righter, 0), 1))
        for place, share in enumerate(shares)
    ]


def test_every_language_has_a_threshold() -> None:
    kept = json.loads(FILE.read_text("utf-8"))
    assert set(kept) == set(shipped()), "run `make confidence`"
    assert all(0.2 < sure < 0.8 for sure in kept.values())


def test_who_is_too_sure_has_a_higher_threshold_and_the_reverse() -> None:
    found = fit({"xa": guesses(-0.25), "xb": guesses(0.0), "xc": guesses(0.25)})
    assert found["xa"] > found["xb"] > found["xc"]
    assert found["xa"] > SURE > found["xc"]


def test_a_few_messages_move_nothing_far() -> None:
    others = {"xb": guesses(0.0, 400)}
    few = fit({"xa": guesses(-0.25, 8), **others})["xa"]
    many = fit({"xa": guesses(-0.25, 160), **others})["xa"]
    assert abs(few - SURE) < abs(many - SURE)


def test_what_is_answered_is_counted() -> None:
    rows = [(0.9, True), (0.5, False), (0.4, True)]
    assert answered(rows, 0.45) == (1, 1)
    assert answered(rows, 0.3) == (2, 1)
