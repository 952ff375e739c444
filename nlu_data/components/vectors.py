"""Sentence vectors of texts; nothing of Rasa, so that a fresh process has them quickly."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

import numpy as np
from joblib import Parallel, cpu_count, delayed

from components.reader import Reader

SHARE = 2000
"""Texts that one process encodes in a row."""
KEPT = "PUENTE_VECTORS"
"""Names a file in the environment in which the vectors of training messages are kept: encoding is
most of a training, and most messages were there the last time."""
TUNED = Path(__file__).parent.parent / "encoder" / "tuned.onnx"
"""The encoder, fitted to our examples by `nlu_data/tuning`."""


@cache
def version() -> str:
    """Changes whenever the vectors do."""
    return hashlib.sha256(TUNED.read_bytes()).hexdigest()


@cache
def _encoder(unpacked: bool = False) -> Reader:
    return Reader(TUNED, unpacked)


def encode(texts: list[str], many: bool = False) -> np.ndarray:
    """Unit vectors, float32, shape (len(texts), 384); equal meanings lie close in any language.

    Where they are `many`, memory is spent on speed. RuntimeError when the encoder's files do not
    belong together.
    """
    return _encoder(many)(texts)


def encode_many(texts: list[str]) -> np.ndarray:
    """The same for a training set, by a process on each processor; none is encoded twice."""
    path = Path(os.environ[KEPT]) if KEPT in os.environ else None
    known = _read(path)
    keys = [_key(text) for text in texts]
    fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if fresh:
        known.update(zip(fresh, _in_parallel(list(fresh.values())), strict=True))
        _write(path, {key: known[key] for key in keys})
    return np.vstack([known[key] for key in keys])


def _in_parallel(texts: list[str]) -> np.ndarray:
    shares = [texts[start : start + SHARE] for start in range(0, len(texts), SHARE)]
    jobs = min(cpu_count(), len(shares))
    return np.vstack(Parallel(n_jobs=jobs)(delayed(encode)(share, many=True) for share in shares))


def _key(text: str) -> str:
    return hashlib.sha256(f"{version()} {text}".encode()).hexdigest()[:32]


def _read(path: Path | None) -> dict[str, np.ndarray]:
    if path is None or not path.is_file():
        return {}
    with np.load(path, allow_pickle=False) as kept:
        return dict(zip(kept["keys"].tolist(), kept["vectors"], strict=True))


def _write(path: Path | None, known: dict[str, np.ndarray]) -> None:
    if path is None:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft.npz")
    np.savez(draft, keys=np.array(list(known)), vectors=np.vstack(list(known.values())))
    draft.replace(path)
