"""`PYTHONPATH=nlu_data python -m tuning.danger`: tunes the network that knows dangers and no more.

Writes nlu_data/encoder/danger.onnx. It begins as the encoder that is tuned to all labels and learns
from the same examples, more of those that are nearly a danger. On one core with bfloat16 it takes
half an hour; what the line gains by it `make eval` says.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence

import torch
from components.danger import FILE, KINDS, NONE
from components.packed import Packed
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from tuning.__main__ import DECAY, Example, examples, rate, varied
from tuning.__main__ import FILE as ENCODER
from tuning.exporting import resume, write
from tuning.model import DROPOUT, Body

LONGEST = 80
"""Tokens of a message that are learnt from."""
URGENT = 0.45
"""So many of the messages speak of danger."""
LONG = 0.1
"""So many have others of their language, harmless ones, joined to them."""
BETWEEN = (" ", ". ", "\n")
SCALE = 4.0
"""What the mean of the tokens, a unit vector, is multiplied with."""
OFTEN = (
    "alarms",
    "careful",
    "danger",
    "danger_told",
    "edges",
    "fourth_danger",
    "harmless",
    "mixed",
    "near",
    "outside",
    "plain",
    "twins",
    "veiled",
    "voices",
)
"""Files with messages that sound like danger and are none, or the other way round."""


class Network(Body):
    """The encoder's layers, and what a text says of each of `KINDS`."""

    def __init__(self, packed: Packed) -> None:
        super().__init__(packed, packed.layers, packed.longest)
        self.places.requires_grad_(False)
        self.norm.requires_grad_(False)
        self.head = nn.Linear(2 * packed.hidden, len(KINDS))
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, words: Tensor, given: Tensor) -> Tensor:
        """Scores, shape (rows, kinds), of rows of tokens whose vectors are `words`, shape (rows,
        length, hidden), where `given` is true: from the mean of the tokens, and of each number the
        largest, since one word among many may tell it."""
        values = self.read(self.begun(words), given[:, None, None, :]).float()
        there = given[:, :, None]
        means = (values * there).sum(1) / there.sum(1)
        largest = values.masked_fill(~there, -1e4).amax(1)
        both = torch.cat([functional.normalize(means, dim=-1) * SCALE, largest], -1)
        scores: Tensor = self.head(functional.dropout(both, DROPOUT, self.training))
        return scores


class Mixed:
    """Batches of messages of about a length, without end."""

    def __init__(self, known: Sequence[Example], size: int, chance: random.Random) -> None:
        self._size, self._chance = size, chance
        self._calm: dict[str, list[Example]] = defaultdict(list)
        for one in known:
            if kind(one) == NONE:
                self._calm[one.language].append(one)
        self._decks = {
            urgent: self._dealt([one for one in known if (kind(one) != NONE) == urgent])
            for urgent in (True, False)
        }

    def __iter__(self) -> Iterator[list[tuple[str, int]]]:
        while True:
            rows = [self._row() for _ in range(self._size * 40)]
            rows.sort(key=lambda row: len(row[0]))
            batches = [rows[at : at + self._size] for at in range(0, len(rows), self._size)]
            self._chance.shuffle(batches)
            yield from batches

    def _dealt(self, known: list[Example]) -> Iterator[Example]:
        """Each of them once, mixed, then again."""
        while True:
            self._chance.shuffle(known)
            yield from known

    def _row(self) -> tuple[str, int]:
        one = next(self._decks[self._chance.random() < URGENT])
        parts = [one]
        if self._chance.random() < LONG:
            parts += self._chance.sample(self._calm[one.language], self._chance.randint(1, 2))
            self._chance.shuffle(parts)
        texts = [varied(part.text, self._chance) for part in parts]
        return self._chance.choice(BETWEEN).join(texts), KINDS.index(kind(one))


def kind(one: Example) -> str:
    return one.intent if one.intent in KINDS else NONE


class Tuning:
    """A training under way."""

    def __init__(self, how: argparse.Namespace) -> None:
        torch.manual_seed(how.seed)
        self.how, self.known, self.packed = how, examples(OFTEN), Packed()
        self.network = Network(self.packed)
        resume(self.network, FILE if how.on else ENCODER, fresh=() if how.on else ("head",))
        groups: list[dict[str, object]] = [
            {"params": layer.parameters(), "lr": how.rate * DECAY ** (self.packed.layers - 1 - at)}
            for at, layer in enumerate(self.network.layers)
        ]
        head = {"params": self.network.head.parameters(), "lr": 2e-3}
        self._optimizer = torch.optim.AdamW([*groups, head], weight_decay=0.01, fused=True)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda step: rate(step, how.steps)
        )

    def loss(self, batch: list[tuple[str, int]]) -> Tensor:
        tokens = [self.packed.tokens(text, LONGEST) for text, _ in batch]
        words, given = map(torch.from_numpy, self.packed.padded(tokens))
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.network(words, given)
        wanted = torch.tensor([kind for _, kind in batch])
        return functional.cross_entropy(scores.float(), wanted, label_smoothing=0.05)

    @sdpa_kernel(SDPBackend.MATH)  # on texts of this length twice as quick as the fused kernel
    def run(self) -> None:
        began = time.monotonic()
        self.network.train()
        self.network.layers.eval()  # drawing what to drop takes a sixth of the time
        batches = Mixed(self.known, self.how.batch, random.Random(self.how.seed))
        for step, batch in zip(range(1, self.how.steps + 1), batches, strict=False):
            loss = self.loss(batch)
            self._optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 1)
            self._optimizer.step()
            self._schedule.step()
            if step % 50 == 0:
                took = time.monotonic() - began
                print(f"{step} of {self.how.steps}: {loss.item():.3f}, {took:.0f} s", flush=True)

    def write(self) -> None:
        learnt = "\n".join(f"{one.language}\t{kind(one)}\t{one.text}" for one in self.known)
        made = {
            "of": self.packed.sha256,
            "kinds": KINDS,
            "examples_sha256": hashlib.sha256(learnt.encode()).hexdigest(),
            **vars(self.how),
        }
        words = torch.zeros(2, 8, self.packed.hidden)
        given = {"words": words, "given": torch.ones(2, 8, dtype=torch.bool)}
        write(self.network, given, "scores", FILE, made)


def main() -> None:
    """Tunes, writes."""
    parser = argparse.ArgumentParser(prog="python -m tuning.danger")
    parser.add_argument("--on", action="store_true", help="goes on from the file that is there")
    parser.add_argument("--steps", type=int, default=900)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--seed", type=int, default=1)
    tuning = Tuning(parser.parse_args())
    tuning.run()
    tuning.write()


if __name__ == "__main__":
    main()
