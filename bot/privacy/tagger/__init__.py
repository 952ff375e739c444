"""Private words that no list has, told by what stands around them: a small neural network.

Multilingual e5-small, fitted to messages whose private words are marked; `nlu_data/tuning`
makes the files beside this one, docs/decisions/0019-a-tagger-beside-the-lexicons.md says why.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.privacy.matcher import Hit
from bot.privacy.text import WALLS, Text

FOLDER: Final = Path(__file__).parent
SURE, BESIDE, DOUBTFUL = 0.6, 0.4, 0.07
"""From the first share on a word is private, and from the second one on where a neighbour is; where
no word reaches the third, the tagger doubts what a lexicon has found. All chosen on
nlu_data/eval/dev/*.private.tsv."""
FEWEST = 3
"""Words that a text must have: one or two tell too little of what they are about, and STOP, a
number or a language's name is answered by others."""
MOST = 2000
"""Tokens that are read of a text; what comes after them is left to the lexicons."""
WINDOW, SHARED = 110, 24
"""Tokens that are read at once, and how many of them the window before had, too: a token at the
edge of one window is judged in the other, and a text of twice the length costs twice as much. It
has learnt from texts of up to 126."""
Shares = NDArray[np.float32]
Place = tuple[int, int]


class Tagged:
    """What the tagger makes of one text."""

    def __init__(self, text: Text, kinds: Sequence[str], places: Sequence[Place], shares: Shares):
        self._text, self._kinds, self._places, self._shares = text, kinds, places, shares

    @cached_property
    def hits(self) -> list[Hit]:
        """The private words, each by itself."""
        if not len(self._shares) or self._shares[:, 0].min() > 1 - SURE:
            return []
        return list(self._runs())

    def doubts(self, hit: Hit) -> bool:
        """Whether it has read the text at once, and none of these words looks private at all."""
        if not 0 < len(self._shares) <= WINDOW:
            return False
        return max(share for share, _ in self._words[hit.start : hit.end]) < DOUBTFUL

    def _runs(self) -> Iterator[Hit]:
        """Words that are likely enough beside each other, where one of them is sure."""
        words = self._words
        for private, beside in groupby(range(len(words)), lambda at: words[at][0] >= BESIDE):
            run = list(beside)
            share, kind = max(words[at] for at in run)
            if private and share >= SURE:
                yield from (Hit(self._kinds[kind], at, at + 1) for at in run)

    @cached_property
    def _words(self) -> list[tuple[float, int]]:
        """How sure it is of each word that it is private, and of what kind then."""
        private, kinds = 1 - self._shares[:, 0], self._shares[:, 1:].argmax(axis=1) + 1
        places, found, first = self._places, [], 0
        for number, word in enumerate(self._text.words):
            start, end = self._text.span(number, number + 1)
            while first < len(places) and places[first][1] <= start:
                first += 1
            last = first
            while last < len(places) and places[last][0] < end:
                last += 1
            if word in WALLS or first == last:
                found.append((0.0 if word in WALLS else DOUBTFUL, 0))
                continue
            most = first + int(private[first:last].argmax())
            found.append((float(private[most]), int(kinds[most])))
        return found


class Tagger:
    """Holds nothing of the texts it reads; threads may share it."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Loads the files; RuntimeError when they do not belong together, and whatever the
        libraries raise when one is missing or broken."""
        # Tens of megabytes that only a process which reads for families has to carry.
        import onnxruntime
        import sentencepiece

        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.model"))
        self._words = np.load(folder / "words.npy", mmap_mode="r")
        self._scales = np.load(folder / "scales.npy")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._network = onnxruntime.InferenceSession(str(folder / "tagger.onnx"), options)
        made = json.loads(self._network.get_modelmeta().custom_metadata_map["made"])
        words = (folder / "words.npy").read_bytes(), (folder / "pieces.model").read_bytes()
        if made["words_sha256"] != hashlib.sha256(b"".join(words)).hexdigest():
            raise RuntimeError(f"the files in {folder} do not belong together")
        self._kinds = [f"private.{kind}" for kind in made["kinds"]]
        """The first one stands for nothing private."""
        self._ends: tuple[int, int] = self._pieces.bos_id(), self._pieces.eos_id()

    def __call__(self, text: Text) -> Tagged:
        """Reads a text that has words enough."""
        if len(text.spoken()) < FEWEST:
            return Tagged(text, self._kinds, [], self.shares([]))
        cut = self._pieces.encode(_quiet(text.folded.raw), return_type="offset_mapping")
        places, tokens = cut["offsets"][:MOST], cut["ids"][:MOST]
        return Tagged(text, self._kinds, places, self.shares(tokens))

    def shares(self, tokens: list[int]) -> Shares:
        """How sure each kind is of each token, shape (tokens, kinds); the rows sum to 1."""
        found = np.empty((len(tokens), len(self._kinds)), np.float32)
        if not tokens:
            return found
        for start, stop in _windows(len(tokens)):
            seen = self._read([self._ends[0], *tokens[start:stop], self._ends[1]])
            skip = SHARED // 2 if start else 0
            found[start + skip : stop] = seen[1 + skip : -1]
        return found

    def _read(self, tokens: list[int]) -> Shares:
        words = self._words[tokens].astype(np.float32) * self._scales[tokens][:, None]
        [shares] = self._network.run(None, {"words": words[None]})
        return np.asarray(shares[0])


def _quiet(raw: str) -> str:
    """A text that is all in capitals in small letters: it has seen few of those."""
    quiet = raw.lower() if raw.isupper() else raw
    return quiet if len(quiet) == len(raw) else raw


def _windows(many: int) -> Iterator[tuple[int, int]]:
    start = 0
    while start + WINDOW < many:
        yield start, start + WINDOW
        start += WINDOW - SHARED
    yield start, many
