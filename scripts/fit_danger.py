"""Fits how likely a message speaks of danger: `make danger`.

A logistic regression weighs what the model gives to danger with the words that the screening
heard, over nlu_data/eval/*.dev.tsv and eval/dev/*.danger.tsv. Of the latter half are dangers and
the others made to look like some, so the likelihood is one among such messages. What each
threshold is worth is counted on languages that were not fitted on: a fifth of them at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.conversation.danger import FILE, NOW, PERHAPS, is_urgent, share, signs
from bot.dialogue.rasa import Rasa
from bot.evaluation import read
from bot.evaluation_of_privacy import read as read_dangers
from bot.language.languages import shipped
from bot.privacy.screen import Level, Screen
from bot.privacy.tagger import Tagger
from bot.settings import load
from bot.store.db import ROOT
from bot.supervise import borrow
from scripts.logistic import Numbers, logistic, regression

EVAL = ROOT / "nlu_data/eval"
FOLDS = 5
PENALTY = 1.0
SHOWN = (0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True)
class Seen:
    """A labelled message, and what it is weighed by."""

    language: str
    hard: bool
    dangerous: bool
    share: float
    heard: str | None


def main(path: Path = FILE) -> None:
    found = list(looked_at())
    names = list(signs(found[0].share, None))
    given = np.array([[signs(one.share, one.heard)[name] for name in names] for one in found])
    wanted = np.array([float(one.dangerous) for one in found])
    places = {code: at % FOLDS for at, code in enumerate(sorted({one.language for one in found}))}
    fold = np.array([places[one.language] for one in found])
    likely = np.zeros(len(found))
    for at in range(FOLDS):
        weights = regression(given[fold != at], wanted[fold != at], PENALTY)
        likely[fold == at] = logistic(given[fold == at] @ weights)
    for hard, title in ((False, "as families write (*.dev.tsv)"), (True, "hard (*.danger.tsv)")):
        of_it = np.array([one.hard == hard for one in found])
        print(table(title, likely[of_it], wanted[of_it]))
    kept = dict(zip(names, np.round(regression(given, wanted, PENALTY), 3).tolist(), strict=True))
    path.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def looked_at() -> Iterator[Seen]:
    """What the model and the screening see in each message of the development splits."""
    screen = Screen(tagger=Tagger())
    with borrow.rasa(load()) as settings:
        rasa = Rasa(settings.rasa_url)
        for code, text, dangerous, hard in messages():
            screened = screen(text)
            seen = share(rasa.parse(screened.text, code).guesses)
            heard = (screened.topic or "emergency") if screened.safety is Level.NOW else None
            yield Seen(code, hard, dangerous, seen, heard)


def messages() -> Iterator[tuple[str, str, bool, bool]]:
    """Language, text, whether it speaks of danger, whether it was made to be hard."""
    for code in shipped():
        for row in read(EVAL / f"{code}.dev.tsv"):
            yield code, row.text, is_urgent(row.intent) or is_urgent(row.also), False
        for told in read_dangers(EVAL / f"dev/{code}.danger.tsv"):
            yield code, told.text, is_urgent(told.label), True


def table(title: str, likely: Numbers, wanted: Numbers) -> str:
    """How many dangers, and how many other messages, have at least a likelihood."""
    head = "  from  dangers   others"
    lines = [f"{title}: {int(wanted.sum())} dangers, {int((1 - wanted).sum())} others", head]
    for least in sorted({*SHOWN, NOW, PERHAPS}):
        heard, alarms = (100 * np.mean(likely[wanted == kind] >= least) for kind in (1, 0))
        mark = {NOW: "  the alarm", PERHAPS: "  the numbers to call"}.get(least, "")
        lines.append(f"{least:6.2f} {heard:8.1f} {alarms:8.1f}{mark}")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
