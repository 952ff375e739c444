"""Fits the language model of our own messages: `make tongues`, seconds. Writes tongues.npz.

A logistic regression over hashed pieces of words (AdaGrad, a few passes, a fixed order), on the
training messages of nlu_data/nlu and on the texts we write ourselves. With --check it fits nothing
and fails unless the model there is was fitted on the messages and texts as they are.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator

import numpy as np
import pycld2
import yaml
from numpy.typing import NDArray

from bot.language.languages import CATALOGUE, RESPONSES
from bot.language.tongues import BUCKETS, FILE, features, load, tokens, word_key
from bot.store.db import ROOT

PASSES, RATE, SEED = 6, 0.5, 1
MOST = 20_000
"""Messages of a language in one pass: more than any has today, so none is left to chance."""
OFTEN = 2
"""Messages of a language that must hold a word before it is known."""
OFTEN_WRITTEN = 5
"""Messages of a language that must hold a letter before it is one of its own."""
_TEXT = re.compile(r"^[a-z][\w-]* = (.+)$", re.MULTILINE)
_VARIABLE = re.compile(r"\{[^}]*\}")


def messages(code: str) -> Iterator[str]:
    """The training messages of a language."""
    for path in sorted((ROOT / "nlu_data/nlu" / code).glob("*.yml")):
        for block in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            for line in block["examples"].splitlines():
                yield line.removeprefix("- ")


def texts(code: str) -> Iterator[str]:
    """What we write in a language ourselves."""
    files = [*(RESPONSES / code).glob("*.ftl"), *(RESPONSES / "packs").glob(f"*/{code}.ftl")]
    for path in sorted(files):
        yield from (_VARIABLE.sub("", t) for t in _TEXT.findall(path.read_text("utf-8")))


def corpus() -> dict[str, list[str]]:
    """Everything there is to learn from, by language."""
    return {
        code: [*(said for said in messages(code) if not is_spanish(code, said)), *texts(code)]
        for code in CATALOGUE
    }


def is_spanish(code: str, said: str) -> bool:
    """Whether an English example is Spanish. Some are: who writes in English here does so, too, and
    the model that understands is to know it. This one is to tell the two apart."""
    if code != "en":
        return False
    sure, _, found = pycld2.detect(said, isPlainText=True)
    return bool(sure) and found[0][1] == "es"


def stamp(known: dict[str, list[str]]) -> str:
    """What the model was fitted on."""
    digest = hashlib.sha256()
    for code, said in known.items():
        digest.update(f"{code} {len(said)}\n".encode() + "\n".join(said).encode())
    return digest.hexdigest()[:16]


def fit(known: dict[str, list[str]]) -> NDArray[np.float32]:
    """The weights: buckets by languages."""
    rows = [
        [(place, found) for text in said if len(found := features(tokens(text)))]
        for place, said in enumerate(known.values())
    ]
    weights = np.zeros((BUCKETS, len(rows)), np.float32)
    spread = np.full((BUCKETS, len(rows)), 1e-6, np.float32)
    order, total = random.Random(SEED), np.zeros_like(weights)
    for _ in range(PASSES):
        chosen = [row for own in rows for row in order.sample(own, min(len(own), MOST))]
        order.shuffle(chosen)
        for place, found in chosen:
            share = 1 / math.sqrt(len(found))
            raw = weights[found].sum(axis=0) * share
            wrong = np.exp(raw - raw.max())
            wrong /= wrong.sum()
            wrong[place] -= 1
            step = wrong * share
            spread[found] += step * step
            weights[found] -= RATE * step / np.sqrt(spread[found])
        total += weights
    mean = total / PASSES  # of all passes: the last messages seen do not decide
    return mean.astype(np.float32)


def letters(known: dict[str, list[str]]) -> str:
    """The letters that one or another of our languages is written with."""
    found: set[str] = set()
    for said in known.values():
        used = Counter(letter for text in said for letter in set("".join(tokens(text))))
        found.update(letter for letter, n in used.items() if n >= OFTEN_WRITTEN)
    return "".join(sorted(found))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m scripts.fit_tongues")
    parser.add_argument("--check", action="store_true", help="fit nothing")
    known, how = corpus(), parser.parse_args()
    if how.check:
        sys.exit(
            None if load().stamp == stamp(known) else "messages or texts are new: make tongues"
        )
    weights = fit(known)
    scale = np.maximum(np.abs(weights).max(axis=0), 1e-6) / 127
    used = Counter(word for said in known.values() for text in said for word in set(tokens(text)))
    np.savez_compressed(
        FILE,
        codes=np.array(list(known)),
        weights=np.round(weights / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        known=np.array([word_key(word) for word, n in used.items() if n >= OFTEN], np.uint32),
        letters=np.array(letters(known)),
        stamp=np.array(stamp(known)),
    )
    sys.stdout.write(f"{sum(map(len, known.values()))} messages, {FILE.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
