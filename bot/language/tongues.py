"""How much a text looks like each of our languages: letters and words, as families type them.

Library detectors know edited text. Families write without accents, in Latin letters, with English
words in between; a linear model over the letters of our own example messages knows that, and the
languages that the libraries lack. `scripts/fit_tongues.py` fits it.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
import regex
from numpy.typing import NDArray

FILE: Final = Path(__file__).parent / "tongues.npz"
BUCKETS: Final = 1 << 16
LONGEST: Final = 400
"""Characters that are looked at: more say nothing new about the language."""
_WORDS: Final = regex.compile(r"\p{Han}|[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS: Final = regex.compile(r"\[private\]|https?://\S+")
_SIZES: Final = (1, 2, 3, 4)


def tokens(text: str) -> list[str]:
    """The words of a text, in lower case and with their accents; of Chinese the characters."""
    return _WORDS.findall(_NO_WORDS.sub(" ", text[:LONGEST]).casefold())


def features(said: Iterable[str]) -> NDArray[np.int64]:
    """The buckets of the words and of their pieces of one to four letters, each once."""
    pieces = set(said)
    for word in tuple(pieces):
        whole = f" {word} "
        for size in _SIZES:
            pieces.update(whole[at : at + size] for at in range(len(whole) - size + 1))
    hashed = (crc32(piece.encode()) & (BUCKETS - 1) for piece in pieces)
    return np.fromiter(hashed, np.int64, len(pieces))


@dataclass(frozen=True)
class Tongues:
    """The fitted model. Immutable, safe in threads.

    `weights` are whole numbers, a `scale` of each language makes them what they were; `known`
    holds the hashes of words that the languages' own messages use, `letters` what they are
    written with.
    """

    codes: tuple[str, ...]
    weights: NDArray[np.int8]
    scale: NDArray[np.float32]
    known: frozenset[int]
    letters: frozenset[str]
    stamp: str

    def scores(self, said: list[str]) -> dict[str, float]:
        """The logarithm of each language's share; they are even for a text without words."""
        found = features(said)
        raw = self.weights[found].sum(axis=0, dtype=np.int32) * self.scale
        raw = raw / math.sqrt(max(len(found), 1))
        raw -= raw.max()
        raw -= math.log(float(np.exp(raw).sum()))
        return dict(zip(self.codes, map(float, raw), strict=True))

    def share_known(self, said: list[str]) -> float:
        """The share of the words that messages of any of our languages use."""
        return sum(word_key(word) in self.known for word in said) / max(len(said), 1)

    def strange(self, said: list[str]) -> int:
        """How many letters of these words none of our languages is written with."""
        return sum(letter.isalpha() and letter not in self.letters for letter in "".join(said))


def word_key(word: str) -> int:
    """The hash under which a word is known."""
    return crc32(f"= {word}".encode())


def load(path: Path = FILE) -> Tongues:
    """The fitted model from its file."""
    with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as kept:
        return Tongues(
            tuple(str(code) for code in kept["codes"]),
            kept["weights"],
            kept["scale"],
            frozenset(int(key) for key in kept["known"]),
            frozenset(str(kept["letters"])),
            str(kept["stamp"]),
        )
