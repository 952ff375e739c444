"""The encoder as a PyTorch module. What is tuned is always as coarse as the file that will hold it.

Rounding the tuned weights to four bits afterwards would lose half of what tuning gives; so each
pass uses the rounded ones, and the gradient goes to those behind them (a straight-through
estimator).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from tuning.original import BLOCK, Original

MATRICES = {"q": "qkv", "k": "qkv", "v": "qkv", "ao": "ao", "fi": "fi", "fo": "fo"}
"""Where a layer's matrices in the file are kept in the module."""
NORMS = ("aln", "oln")
DROPOUT = 0.1


def rounded(weights: Tensor) -> Tensor:
    """The weights that `original.pack` would keep of these."""
    blocks = weights.detach().view(-1, BLOCK)
    most, least = blocks.amax(1, keepdim=True), blocks.amin(1, keepdim=True)
    scale = (torch.where(most > -least, most, least) / -8).half().float()
    inverse = torch.where(scale == 0, 0.0, 1 / scale)
    return (blocks * inverse).round_().clamp_(-8, 7).mul_(scale).view_as(weights)


class _Rounded(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, weights: Tensor) -> Tensor:
        return rounded(weights)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        return gradient


class Linear(nn.Linear):
    """A linear map; while it is tuned, with rounded weights."""

    def forward(self, given: Tensor) -> Tensor:
        tuned = self.weight.requires_grad
        weights = _Rounded.apply(self.weight) if tuned else self.weight
        return functional.linear(given, weights, self.bias)


class Layer(nn.Module):
    def __init__(self, original: Original, number: int) -> None:
        super().__init__()
        hidden, self.heads = original.hidden, original.heads
        self.qkv = Linear(hidden, 3 * hidden)
        self.ao, self.fi = Linear(hidden, hidden), Linear(hidden, original.inner)
        self.fo = Linear(original.inner, hidden)
        self.aln = nn.LayerNorm(hidden, eps=original.epsilon)
        self.oln = nn.LayerNorm(hidden, eps=original.epsilon)
        for name, tensor in self.tensors():
            kept = f"l{number}.{name}"
            read = original.matrix(kept, tensor.shape[1]) if tensor.dim() > 1 else None
            values = original.floats(kept) if read is None else read
            tensor.data.copy_(torch.from_numpy(values))

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """The parameters under their names in the file; those of q, k and v are views of one."""
        for name, inside in MATRICES.items():
            module = getattr(self, inside)
            part = "qkv".index(name) if inside == "qkv" else None
            for kind, tensor in (("w", module.weight), ("b", module.bias)):
                yield f"{name}.{kind}", tensor if part is None else tensor.data.chunk(3)[part]
        for name in NORMS:
            yield f"{name}.w", getattr(self, name).weight
            yield f"{name}.b", getattr(self, name).bias

    def forward(self, given: Tensor, mask: Tensor) -> Tensor:
        rows, length, hidden = given.shape
        parts = self.qkv(given).view(rows, length, 3, self.heads, hidden // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = self._drop(self.ao(seen.transpose(1, 2).reshape(rows, length, hidden)))
        kept = self.aln(given + seen)
        thought = self._drop(self.fo(functional.gelu(self.fi(kept))))
        return self.oln(kept + thought)

    def _drop(self, values: Tensor) -> Tensor:
        return functional.dropout(values, DROPOUT, self.training)


class Encoder(nn.Module):
    """`tuned` of the last layers learn; everything below them stays as it was."""

    def __init__(self, original: Original, tuned: int) -> None:
        super().__init__()
        self.padding = original.padding
        hidden = original.hidden
        words = torch.from_numpy(original.matrix("emb.word", hidden))
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        places = (
            original.floats("emb.pos").reshape(-1, hidden) + original.floats("emb.type")[:hidden]
        )
        self.register_buffer("places", torch.from_numpy(places))
        self.norm = nn.LayerNorm(hidden, eps=original.epsilon)
        self.norm.weight.data = torch.from_numpy(original.floats("emb.ln.w"))
        self.norm.bias.data = torch.from_numpy(original.floats("emb.ln.b"))
        layers = [Layer(original, number) for number in range(original.layers)]
        self.still = nn.ModuleList(layers[: original.layers - tuned])
        self.tuned = nn.ModuleList(layers[original.layers - tuned :])
        for part in (self.words, self.norm, self.still):
            part.requires_grad_(False)

    def forward(self, rows: list[list[int]]) -> Tensor:
        """Unit vectors of these rows of tokens, shape (rows, hidden)."""
        length = max(map(len, rows))
        ids = torch.tensor([row + [self.padding] * (length - len(row)) for row in rows])
        given = ids != self.padding
        mask = given[:, None, None, :]
        with torch.no_grad():
            values = self.norm(self.words(ids) + self.places[:length])
            for layer in self.still.eval():
                values = layer(values, mask)
        for layer in self.tuned:
            values = layer(values, mask)
        weights = given[:, :, None].to(values.dtype)
        means = (values * weights).sum(1).float() / weights.sum(1).float()
        return functional.normalize(means, dim=-1)
