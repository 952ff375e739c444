"""`PYTHONPATH=nlu_data python -m tuning.private`: fits the tagger of private words.

Writes bot/privacy/tagger. Learns from nlu_data/private/<locale>.tsv, messages whose private words
are marked, and from examples of nlu_data/nlu in which there are none; it is measured with the
lexicons beside it, by `make eval`. It begins as the encoder that is tuned to those examples. On one
core with bfloat16 a pass takes half an hour.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from components.packed import Packed
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from tuning.__main__ import DECAY, examples, rate
from tuning.__main__ import FILE as ENCODER
from tuning.exporting import resume, write
from tuning.marked import Marked, harmless, joined, marked, newest, varied
from tuning.model import DROPOUT, Body
from tuning.pieces import few_pieces

FOLDER = Path("bot/privacy/tagger")
KINDS = ("none", "status", "id", "origin", "legal", "medical", "creed")
LONGEST = 126
"""Tokens of a message that are learnt from."""
LEFT_OUT = -100
"""The label of what nothing is learnt from."""
HIDDEN = 0.05
"""Tokens that are hidden while it learns, so that it looks at what stands around them, too."""
LONG = 0.25
"""So many of the messages have others of their language joined to them."""


class Network(Body):
    """The encoder's layers, and how likely a token is of each kind."""

    def __init__(self, packed: Packed) -> None:
        super().__init__(packed, packed.layers, LONGEST + 2)
        self.head = nn.Linear(packed.hidden, len(KINDS))
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def scores(self, words: Tensor, mask: Tensor | None) -> Tensor:
        """Shape (rows, length, kinds)."""
        values = self.read(self._drop(self.begun(words)), mask)
        scores: Tensor = self.head(self._drop(values))
        return scores

    def forward(self, words: Tensor) -> Tensor:
        """The shares of the kinds, of rows that are all of one length."""
        return self.scores(words, None).softmax(-1)

    def _drop(self, values: Tensor) -> Tensor:
        return functional.dropout(values, DROPOUT, self.training)


class Tagging:
    """A training under way."""

    def __init__(self, how: argparse.Namespace) -> None:
        torch.manual_seed(how.seed)
        self.how, self.chance = how, random.Random(how.seed)
        self.known = marked()
        told = examples()
        self.calm = harmless(self.known, told, how.harmless, self.chance)
        self.learnt = newest(self.known, how.newest, self.chance) if how.newest else self.known
        self.of: dict[str, list[Marked]] = defaultdict(list)
        for one in (*self.known, *self.calm):
            self.of[one.language].append(one)
        packed = Packed()
        texts = [one.text for one in (*self.known, *told)]
        self.model, kept = few_pieces(packed, texts)
        self.pieces = sentencepiece.SentencePieceProcessor(model_proto=self.model)
        # A row's scale makes its largest weight 127.
        rows = packed.embedded(kept)
        self.scales = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
        self.words = np.rint(rows / self.scales[:, None]).astype(np.int8)
        self.network = Network(packed)
        if how.on:
            resume(self.network, FOLDER / "tagger.onnx")
        else:
            resume(self.network, ENCODER, fresh=("head", "places"))
        self.optimizer = torch.optim.AdamW(
            self._parameters(packed.layers), weight_decay=0.01, fused=True
        )
        each = len(self.learnt) * how.epochs + len(self.calm)
        self.steps = each // how.batch
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: rate(step, self.steps)
        )

    def _parameters(self, layers: int) -> list[dict[str, object]]:
        """The higher a layer, the faster it learns; the classifier, which is new, the fastest."""
        below = [self.network.places, *self.network.norm.parameters()]
        groups = [below, *(list(layer.parameters()) for layer in self.network.layers)]
        return [
            *(
                {"params": group, "lr": self.how.rate * DECAY ** (layers - number)}
                for number, group in enumerate(groups)
            ),
            {"params": self.network.head.parameters(), "lr": 2e-3},
        ]

    def labelled(self, one: Marked) -> tuple[list[int], list[int]]:
        """The tokens of a message and the kind of each, with those of its begin and end."""
        cut = self.pieces.encode(one.text, return_type="offset_mapping")
        tokens, places = cut["ids"][:LONGEST], cut["offsets"][:LONGEST]
        kinds = [
            max((KINDS.index(g.kind) for g in one.gone if a < g.end and b > g.start), default=0)
            for a, b in places
        ]
        hidden = [
            self.pieces.unk_id() if self.chance.random() < HIDDEN else token for token in tokens
        ]
        ends = self.pieces.bos_id(), self.pieces.eos_id()
        return [ends[0], *hidden, ends[1]], [LEFT_OUT, *kinds, LEFT_OUT]

    def written(self, one: Marked) -> Marked:
        """A message as it may come in: in another hand, alone or as a part of a long one."""
        others = self.of[one.language]
        more = self.chance.randint(1, 3) if self.chance.random() < LONG else 0
        parts = [one, *self.chance.sample(others, min(more, len(others)))]
        self.chance.shuffle(parts)
        return joined([varied(part, self.chance) for part in parts], self.chance)

    def batches(self, rows: list[Marked]) -> Iterator[list[tuple[list[int], list[int]]]]:
        """All of the rows once, those of a length together."""
        self.chance.shuffle(rows)
        size = self.how.batch
        for start in range(0, len(rows), size * 40):
            part = [self.labelled(self.written(one)) for one in rows[start:][: size * 40]]
            part.sort(key=lambda row: len(row[0]))
            batches = [part[at : at + size] for at in range(0, len(part), size)]
            self.chance.shuffle(batches)
            yield from batches

    def loss(self, batch: list[tuple[list[int], list[int]]]) -> Tensor:
        longest = max(len(tokens) for tokens, _ in batch)
        padding = self.pieces.pad_id()
        tokens = np.array([[*row, *[padding] * (longest - len(row))] for row, _ in batch])
        kinds = torch.tensor([[*row, *[LEFT_OUT] * (longest - len(row))] for _, row in batch])
        words = torch.from_numpy(self.words[tokens] * self.scales[tokens][..., None])
        mask = torch.from_numpy(tokens != padding)[:, None, None, :]
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.network.scores(words, mask)
        return functional.cross_entropy(
            scores.float().flatten(0, 1),
            kinds.flatten(),
            ignore_index=LEFT_OUT,
            label_smoothing=0.02,
        )

    @sdpa_kernel(SDPBackend.MATH)  # on texts of this length twice as quick as the fused kernel
    def run(self) -> None:
        began, step, share = time.monotonic(), 0, len(self.calm) // self.how.epochs
        for epoch in range(self.how.epochs):
            self.network.train()
            for batch in self.batches([*self.learnt, *self.calm[epoch * share :][:share]]):
                loss = self.loss(batch)
                self.optimizer.zero_grad(set_to_none=True)
                loss.backward()
                nn.utils.clip_grad_norm_(self.network.parameters(), 1)
                self.optimizer.step()
                self.schedule.step()
                step += 1
                if step % 100 == 0:
                    took = time.monotonic() - began
                    print(f"{step} of {self.steps}: {loss.item():.3f}, {took:.0f} s", flush=True)

    def write(self, folder: Path) -> None:
        """Writes the files of bot/privacy/tagger."""
        folder.mkdir(exist_ok=True)
        (folder / "pieces.model").write_bytes(self.model)
        np.save(folder / "words.npy", self.words)
        np.save(folder / "scales.npy", self.scales)
        words = (folder / "words.npy").read_bytes() + self.model
        learnt = "\n".join(f"{one.language}\t{one.text}\t{one.gone}" for one in self.known)
        made = {
            "kinds": KINDS,
            "messages": len(self.known),
            "messages_sha256": hashlib.sha256(learnt.encode()).hexdigest(),
            "words_sha256": hashlib.sha256(words).hexdigest(),
            **vars(self.how),
        }
        given = {"words": torch.zeros(1, 8, self.words.shape[1])}
        write(self.network, given, "shares", folder / "tagger.onnx", made, fast=True)


def main() -> None:
    """Fits, writes."""
    parser = argparse.ArgumentParser(prog="python -m tuning.private")
    parser.add_argument("--on", action="store_true", help="goes on from the file that is there")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--harmless", type=int, default=600)
    parser.add_argument("--newest", type=int, default=0, help="of each locale, to learn more of")
    parser.add_argument("--seed", type=int, default=1)
    tagging = Tagging(parser.parse_args())
    tagging.run()
    tagging.write(FOLDER)


if __name__ == "__main__":
    main()
