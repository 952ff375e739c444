"""How near a vector is to each of very many known ones."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import openvino
from openvino import opset13 as steps

from components.reader import HOW

LARGEST = 127
TINY = 1e-9


class Known:
    """Unit vectors in eight bits, and their cosines with others. Threads may share it.

    Of 150,000 of 384 numbers it keeps 58 MB, and as much again to read them from, where floats
    would take 230 and be read whole for each text: that was half of what a message took. A cosine
    is off by 0.002 at most.
    """

    def __init__(self, vectors: np.ndarray) -> None:
        """Keeps the directions of `vectors`, shape (many, numbers)."""
        unit = unit_vectors(vectors).astype(np.float32)
        self._scales = (np.abs(unit).max(axis=1, keepdims=True) / LARGEST).astype(np.float32)
        self._rounded = np.rint(unit / np.maximum(self._scales, TINY)).astype(np.int8)
        self._request: openvino.InferRequest | None = None
        self._one_at_a_time = threading.Lock()

    def likeness(self, vectors: np.ndarray) -> np.ndarray:
        """The cosines with each of them, float32, shape (len(vectors), many). The first call takes
        a tenth of a second longer."""
        rows = unit_vectors(vectors).astype(np.float32)
        with self._one_at_a_time:
            self._request = self._request or self._compiled()
            # A copy: the next row is written to where this one is.
            found = [self._request.infer([row[None]])[0].copy() for row in rows]
        return np.vstack(found)

    def _compiled(self) -> openvino.InferRequest:
        asked = steps.parameter([1, self._rounded.shape[1]], np.float32)
        rounded = openvino.op.Constant(self._rounded, shared_memory=True)
        floats = steps.convert(rounded, np.float32)
        known = steps.multiply(floats, steps.constant(self._scales))
        network = openvino.Model([steps.matmul(asked, known, False, True)], [asked])
        return openvino.Core().compile_model(network, "CPU", HOW).create_infer_request()

    def __getstate__(self) -> dict[str, Any]:
        return {"_rounded": self._rounded, "_scales": self._scales}

    def __setstate__(self, kept: dict[str, Any]) -> None:
        self.__dict__.update(kept, _request=None, _one_at_a_time=threading.Lock())


class Few:
    """The same of a few vectors, as floats: there is nothing to gain, and nothing to make ready."""

    def __init__(self, vectors: np.ndarray) -> None:
        self._known = unit_vectors(vectors).astype(np.float32)

    def likeness(self, vectors: np.ndarray) -> np.ndarray:
        return unit_vectors(vectors).astype(np.float32) @ self._known.T


def unit_vectors(vectors: np.ndarray) -> np.ndarray:
    """Of the same directions, with a length of 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), TINY)
