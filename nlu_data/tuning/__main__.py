"""`PYTHONPATH=nlu_data python -m tuning`: tunes the encoder, writes nlu_data/encoder/tuned.onnx.

Learns from nlu_data/nlu only and reports on nlu_data/eval/*.dev.tsv. On two cores with bfloat16 a
pass takes forty-five minutes. The libraries: pip install -r nlu_data/tuning/requirements.txt
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from components.examples import read
from components.packed import Packed
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from tuning.exporting import resume, write
from tuning.model import Encoder

FILE = Path("nlu_data/encoder/tuned.onnx")
LONGEST = 128
"""Tokens of a message that are learnt from."""
SHARE = 0.6
"""A language's part of an epoch grows with this power of how many examples it has."""
SCALE = 16.0
"""What unit vectors are multiplied with before the linear classifier."""
OFTEN = 3
"""So many times as often is learnt from files whose examples the encoder has not seen yet."""
DECAY = 0.9
"""What the rate of a layer is multiplied with, for the one below it."""
DANGER = 0.5
"""What telling dangers from all else counts beside telling every label from every other."""
_SIGNS = re.compile(r"[^\w\s\[\]]+")


@dataclass(frozen=True)
class Example:
    language: str
    intent: str
    text: str


def examples(often: Collection[str] = (), folder: Path = Path("nlu_data/nlu")) -> list[Example]:
    """What the understanding is trained on; what is in files of these names, `OFTEN` times."""
    return [
        Example(path.parent.name, one.intent, one.text)
        for path in sorted(folder.glob("*/*.yml"))
        for one in read(path)
        for _ in range(OFTEN if path.stem in often else 1)
    ]


def _is_urgent(intent: str) -> bool:
    """As `is_urgent` of bot/conversation/danger.py."""
    return intent.startswith("safety_") and intent != "safety_bullying"


def messages(folder: Path = Path("nlu_data/eval")) -> list[Example]:
    """What is reported on."""
    rows = [
        line.split("\t")
        for path in sorted(folder.glob("*.dev.tsv"))
        for line in path.read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    return [Example(*row[:3]) for row in rows]


def varied(text: str, chance: random.Random) -> str:
    """The text as another hand might type it: without accents, capitals, signs, with a slip."""
    if chance.random() < 0.25:
        letters = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
        text = unicodedata.normalize("NFC", plain)
    if chance.random() < 0.25:
        text = text.lower()
    if chance.random() < 0.2:
        text = _SIGNS.sub(" ", text)
    if chance.random() < 0.1 and len(text) > 12:
        at = chance.randrange(len(text) - 1)
        text = text[:at] + text[at + 1 :]
    return text


class Shuffled:
    """Batches of texts of a length, epoch after epoch, the languages in their shares."""

    def __init__(self, known: list[Example], size: int, chance: random.Random) -> None:
        self._by: dict[str, list[Example]] = defaultdict(list)
        for one in known:
            self._by[one.language].append(one)
        weights = {code: len(its) ** SHARE for code, its in self._by.items()}
        self._quota = {
            code: int(len(known) * weight / sum(weights.values()))
            for code, weight in weights.items()
        }
        self._waiting: dict[str, list[Example]] = {code: [] for code in self._by}
        self._size, self._chance = size, chance

    def __iter__(self) -> Iterator[list[tuple[str, str]]]:
        while True:
            rows = [one for code in self._quota for one in self._next(code)]
            self._chance.shuffle(rows)
            for start in range(0, len(rows), self._size * 50):
                part = rows[start : start + self._size * 50]
                texts = [(varied(one.text, self._chance), one.intent) for one in part]
                texts.sort(key=lambda row: len(row[0]))
                batches = [texts[at : at + self._size] for at in range(0, len(texts), self._size)]
                self._chance.shuffle(batches)
                yield from batches

    def _next(self, code: str) -> list[Example]:
        many, waiting = self._quota[code], self._waiting[code]
        while len(waiting) < many:
            more = list(self._by[code])
            self._chance.shuffle(more)
            waiting += more
        self._waiting[code] = waiting[many:]
        return waiting[:many]


def rate(step: int, steps: int) -> float:
    """What the rate of a step is multiplied with: it rises for a while, then falls as a cosine."""
    warm = max(1, int(0.06 * steps))
    if step < warm:
        return step / warm
    done = min(1.0, (step - warm) / max(steps - warm, 1))
    return 0.02 + 0.49 * (1 + math.cos(math.pi * done))


class Tuning:
    """A training under way."""

    def __init__(self, how: argparse.Namespace) -> None:
        torch.manual_seed(how.seed)
        self.how, self.known = how, examples(how.often)
        self.packed = Packed()
        self.encoder = Encoder(self.packed)
        if how.on:
            resume(self.encoder, FILE)
        self.labels = sorted({one.intent for one in self.known})
        self.urgent = torch.tensor([_is_urgent(label) for label in self.labels])
        self.head = nn.Linear(self.packed.hidden, len(self.labels))
        nn.init.normal_(self.head.weight, std=0.02)
        self.steps = how.steps or int(how.epochs * len(self.known) / how.batch)
        self._optimizer = torch.optim.AdamW(self._parameters())
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda step: rate(step, self.steps)
        )

    def _parameters(self) -> list[dict[str, object]]:
        """The higher a layer, the faster it learns; the classifier, which is new, the fastest."""
        groups: list[dict[str, object]] = [
            {
                "params": list(layer.parameters()),
                "lr": self.how.rate * DECAY ** (self.packed.layers - 1 - number),
                "weight_decay": 0.01,
            }
            for number, layer in enumerate(self.encoder.layers)
        ]
        return [*groups, {"params": self.head.parameters(), "lr": 2e-3, "weight_decay": 0.0}]

    def scores(self, texts: list[str]) -> Tensor:
        """The classifier's scores, shape (texts, labels)."""
        rows = [self.packed.tokens(text, LONGEST) for text in texts]
        words, given = map(torch.from_numpy, self.packed.padded(rows))
        with torch.autocast("cpu", torch.bfloat16):
            scores: Tensor = self.head(self.encoder(words, given) * SCALE)
        return scores.float()

    def loss(self, scores: Tensor, wanted: Tensor) -> Tensor:
        """How far the scores are from the labels, and from what is danger and what is none."""
        labels = functional.cross_entropy(scores, wanted, label_smoothing=0.05)
        urgent = scores[:, self.urgent].logsumexp(1) - scores[:, ~self.urgent].logsumexp(1)
        danger = functional.binary_cross_entropy_with_logits(urgent, self.urgent[wanted].float())
        return labels + DANGER * danger

    @sdpa_kernel(SDPBackend.MATH)  # on texts of this length twice as quick as the fused kernel
    def run(self) -> None:
        began = time.monotonic()
        batches = Shuffled(self.known, self.how.batch, random.Random(self.how.seed))
        for step, batch in zip(range(1, self.steps + 1), batches, strict=False):
            self.encoder.train()
            wanted = torch.tensor([self.labels.index(intent) for _, intent in batch])
            loss = self.loss(self.scores([text for text, _ in batch]), wanted)
            self._optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(
                [*self.encoder.layers.parameters(), *self.head.parameters()], 1
            )
            self._optimizer.step()
            self._schedule.step()
            if step % 50 == 0:
                took = time.monotonic() - began
                print(f"{step} of {self.steps}: loss {loss.item():.3f}, {took:.0f} s", flush=True)

    @torch.no_grad()
    def top(self, many: int, rows: list[Example]) -> float:
        """The mean over languages of how often the label is among the `many` likeliest."""
        self.encoder.eval()
        right: dict[str, list[bool]] = defaultdict(list)
        for start in range(0, len(rows), 64):
            part = rows[start : start + 64]
            likeliest = self.scores([one.text for one in part]).topk(many).indices.tolist()
            for one, best in zip(part, likeliest, strict=True):
                right[one.language].append(one.intent in {self.labels[place] for place in best})
        return float(np.mean([np.mean(found) for found in right.values()]))

    def made(self, figures: dict[str, float]) -> dict[str, object]:
        """What it was made of."""
        learnt = "\n".join(f"{one.language}\t{one.intent}\t{one.text}" for one in self.known)
        return {
            "of": self.packed.sha256,
            "examples": len(self.known),
            "examples_sha256": hashlib.sha256(learnt.encode()).hexdigest(),
            **vars(self.how),
            **figures,
        }


def main() -> None:
    """Tunes, reports, writes."""
    parser = argparse.ArgumentParser(prog="python -m tuning")
    parser.add_argument("--on", action="store_true", help="goes on from the file that is there")
    parser.add_argument("--often", nargs="*", default=(), help="names of files to learn more of")
    parser.add_argument("--epochs", type=float, default=2.0)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=0, help="instead of epochs: a trial, not kept")
    how = parser.parse_args()
    tuning = Tuning(how)
    tuning.run()
    rows = messages()
    figures = {f"dev_top{many}": round(tuning.top(many, rows), 4) for many in (1, 3)}
    print(json.dumps(figures))
    if how.steps:
        return
    words = torch.zeros(2, 8, tuning.packed.hidden)
    given = {"words": words, "given": torch.ones(2, 8, dtype=torch.bool)}
    write(tuning.encoder, given, "vectors", FILE, tuning.made(figures))


if __name__ == "__main__":
    main()
