"""A module as a file that onnxruntime reads: weights of eight bits, and what it was made of."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.preprocess import quant_pre_process
from torch import Tensor, nn

OPSET = 17
LARGEST = 127
"""What a matrix's weights of eight bits reach to, in each column."""


def write(
    module: nn.Module,
    given: Mapping[str, Tensor],
    name: str,
    path: Path,
    made: Mapping[str, Any],
    fast: bool = False,
) -> None:
    """Writes a module that takes what is `given`, by name, and gives `name`.

    The first two dimensions of what is given, rows and their length, may be any. A `fast` one does
    its sums in eight bits, too: that takes less than half of the time, and rounds each of them.
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
        if fast:
            # Seven bits: with eight, processors without VNNI let sums of two products overflow.
            quantize_dynamic(
                tidy, tidy, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
            )
        model = onnx.load(tidy)
    if not fast:
        _round(model.graph)
    model.metadata_props.add(key="made", value=json.dumps(made))
    path.parent.mkdir(exist_ok=True)
    onnx.save(model, path)


def resume(module: nn.Module, path: Path, fresh: tuple[str, ...] = ()) -> None:
    """Gives a module the parameters in a file, all but those whose names begin with one of `fresh`;
    ValueError if the file's are not all of its own."""
    own = {name: one for name, one in module.state_dict().items() if not name.startswith(fresh)}
    kept = read(path)
    found = {name: one for name, one in kept.items() if name in own}
    more = {name for name in kept if name.startswith("layers.")} - set(own)
    if more or {name: one.shape for name, one in found.items()} != {
        name: one.shape for name, one in own.items()
    }:
        raise ValueError(f"{path} was made by another version of this module")
    module.load_state_dict(found, strict=not fresh)


def read(path: Path) -> dict[str, Tensor]:
    """The parameters in a file, as the module calls them, as floats."""
    graph = onnx.load(path).graph
    known = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    found = {
        name: (one * known[f"{name}.scale"]).T if one.dtype == np.int8 else one
        for name, one in known.items()
        if one.dtype in (np.int8, np.float32)
        if not name.endswith((".scale", "_scale", "_quantized", "_zero_point"))
    }
    for node, name in _named(graph, "MatMulInteger"):
        kept = node.input[1].removesuffix("_quantized")
        weights = known[node.input[1]].astype(np.float32) - known[f"{kept}_zero_point"]
        found[name] = (weights * known[f"{kept}_scale"]).T
    return {name: torch.tensor(one) for name, one in found.items()}


def _named(graph: onnx.GraphProto, kind: str) -> list[tuple[onnx.NodeProto, str]]:
    """The products with a matrix of weights, and what the module calls the matrix.

    A matrix loses its name when it is exported; the bias that is added to the product does not.
    """
    known = {one.name for one in graph.initializer}
    then = {given: node for node in graph.node for given in node.input}
    found = []
    for node in graph.node:
        if node.op_type != kind or node.input[1] not in known:
            continue
        after = then[node.output[0]]
        while after.op_type in ("Cast", "Mul"):  # eight bits become floats again
            after = then[after.output[0]]
        [bias] = {name for name in after.input if name in known and name.endswith(".bias")}
        found.append((node, bias.removesuffix("bias") + "weight"))
    return found


def _round(graph: onnx.GraphProto) -> None:
    """Keeps the matrices in eight bits; whoever loads them makes floats of them again."""
    known = {one.name: one for one in graph.initializer}
    floats = []
    for node, name in _named(graph, "MatMul"):
        kept = known[node.input[1]]
        weights = numpy_helper.to_array(kept)
        scales = (np.abs(weights).max(axis=0) / LARGEST).astype(np.float32)
        rounded = np.rint(weights / scales).astype(np.int8)
        graph.initializer.remove(kept)
        graph.initializer.append(numpy_helper.from_array(rounded, name))
        graph.initializer.append(numpy_helper.from_array(scales, f"{name}.scale"))
        floats += [
            helper.make_node("Cast", [name], [f"{name}.cast"], to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [kept.name]),
        ]
    for node in reversed(floats):
        graph.node.insert(0, node)
