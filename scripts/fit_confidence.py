"""Fits from which share on a guess is answered at once, in each language: `make confidence`.

The same share of the votes is right more often in one language than in another. How often, a
logistic regression says of all messages of nlu_data/eval/*.dev.tsv together, with a step of its own
for each language, which is held near nothing: a language has few messages there. A language's
threshold is the share at which a guess is right as often as one of `SURE` is over all languages.
What that is worth is counted on messages that were not fitted on: half of each file at a time.

All of this is of the classifier alone, asked about the whole message with the language it is
labelled with. The line gives it the language that it detects, takes messages apart, answers
courtesies before, and where out_of_scope has a share it answers only what is surer.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from bot.conversation.sureness import FILE, SURE
from bot.dialogue.rasa import Rasa
from bot.evaluation import read
from bot.language.languages import shipped
from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from bot.settings import load
from bot.store.db import ROOT
from bot.supervise import borrow
from scripts.logistic import ROUNDS, Numbers, logistic, regression

DOUBT = 1.0
"""The penalty on a language's step: as if some tens of its messages had said that there is none."""
NEARLY_NONE = 1e-9
"""The penalty on what is common to all."""
Guessed = tuple[float, bool]
"""The share of the likeliest label, and whether it is right."""


def main(path: Path = FILE) -> None:
    found = guessed()
    kept = fit(found)
    halves = [{code: rows[at::2] for code, rows in found.items()} for at in (0, 1)]
    across = [(halves[1], fit(halves[0])), (halves[0], fit(halves[1]))]
    print("language    n   from   answered rightly, wrongly: with one threshold; with its own")
    for code, rows in sorted(found.items()):
        one = answered(rows, SURE)
        own = _sum(answered(half[code], sure[code]) for half, sure in across)
        print(f"{code:8} {len(rows):4} {kept[code]:6.2f}", *_shares(one, own, len(rows)))
    many = sum(map(len, found.values()))
    one = _sum(answered(rows, SURE) for rows in found.values())
    own = _sum(answered(half[code], sure[code]) for half, sure in across for code in found)
    print(f"all      {many:4} {SURE:6.2f}", *_shares(one, own, many))
    path.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def guessed() -> dict[str, list[Guessed]]:
    """What the model says of every message of the development split, by language."""
    screen, found = Screen(tagger=Tagger()), defaultdict(list)
    with borrow.rasa(load()) as settings:
        rasa = Rasa(settings.rasa_url)
        for code in shipped():
            for row in read(ROOT / f"nlu_data/eval/{code}.dev.tsv"):
                top = rasa.parse(screen(row.text).text, row.lang).top
                found[code].append((top.confidence, top.name in (row.intent, row.also)))
    return dict(found)


def fit(found: Mapping[str, Sequence[Guessed]]) -> dict[str, float]:
    """The threshold of each language."""
    every = [row for rows in found.values() for row in rows]
    given = _logits(every)
    common = regression(np.stack([np.ones_like(given), given], axis=1), _right(every), NEARLY_NONE)
    wanted = common[0] + common[1] * _logit(SURE)
    kept = {}
    for code, rows in found.items():
        step = _step(common[0] + common[1] * _logits(rows), _right(rows))
        kept[code] = round(float(logistic((wanted - common[0] - step) / common[1])), 3)
    return kept


def answered(rows: Sequence[Guessed], sure: float) -> tuple[int, int]:
    """How many are answered at once: rightly, wrongly."""
    said = [right for share, right in rows if share >= sure]
    return sum(said), len(said) - sum(said)


def _step(offset: Numbers, right: Numbers) -> float:
    """By how much a language is righter than `offset` says, on the scale of logits."""
    step = 0.0
    for _ in range(ROUNDS):
        share = logistic(offset + step)
        slope = np.sum(right - share) - DOUBT * len(right) ** 0.5 * step
        step += slope / (np.sum(share * (1 - share)) + DOUBT * len(right) ** 0.5)
    return step


def _logits(rows: Sequence[Guessed]) -> Numbers:
    return np.array([_logit(share) for share, _ in rows])


def _right(rows: Sequence[Guessed]) -> Numbers:
    return np.array([float(right) for _, right in rows])


def _logit(share: float) -> float:
    kept = min(max(share, 1e-4), 1 - 1e-4)
    return float(np.log(kept / (1 - kept)))


def _sum(pairs: Iterable[tuple[int, int]]) -> tuple[int, int]:
    rightly, wrongly = zip(*pairs, strict=True)
    return sum(rightly), sum(wrongly)


def _shares(one: tuple[int, int], own: tuple[int, int], many: int) -> list[str]:
    return [f"{100 * found / many:6.1f}" for found in (*one, *own)]


if __name__ == "__main__":
    main()
