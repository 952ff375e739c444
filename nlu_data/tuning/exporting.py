"""A module as a file that onnxruntime reads: weights of eight bits, and what it was made of."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.preprocess import quant_pre_process
from torch import Tensor, nn

OPSET = 17


def write(
    module: nn.Module,
    given: Mapping[str, Tensor],
    name: str,
    path: Path,
    made: Mapping[str, Any],
) -> None:
    """Writes a module that takes what is `given`, by name, and gives `name`.

    The first two dimensions of what is given, rows and their length, may be any.
    """
    with tempfile.TemporaryDirectory() as folder:
        whole, tidy = Path(folder) / "whole.onnx", Path(folder) / "tidy.onnx"
        torch.onnx.export(
            module.eval().float(),
            tuple(given.values()),
            str(whole),
            input_names=list(given),
            output_names=[name],
            dynamic_axes={of: {0: "rows", 1: "length"} for of in given} | {name: {0: "rows"}},
            opset_version=OPSET,
            dynamo=False,
        )
        quant_pre_process(str(whole), str(tidy), skip_symbolic_shape=True)
        path.parent.mkdir(exist_ok=True)
        # Seven bits: with eight, processors without VNNI let sums of two products overflow.
        quantize_dynamic(
            tidy, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
    model = onnx.load(path)
    model.metadata_props.add(key="made", value=json.dumps(made))
    onnx.save(model, path)
