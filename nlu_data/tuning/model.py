"""The encoder as PyTorch modules, from the vectors of a text's tokens on."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from components.packed import Packed
from torch import Tensor, nn
from torch.nn import functional

MATRICES = {"q": "qkv", "k": "qkv", "v": "qkv", "ao": "ao", "fi": "fi", "fo": "fo"}
"""Where a layer's matrices in the file are kept in the module."""
NORMS = ("aln", "oln")
DROPOUT = 0.1


class Layer(nn.Module):
    def __init__(self, packed: Packed, number: int) -> None:
        super().__init__()
        hidden, self.heads = packed.hidden, packed.heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.ao, self.fi = nn.Linear(hidden, hidden), nn.Linear(hidden, packed.inner)
        self.fo = nn.Linear(packed.inner, hidden)
        self.aln = nn.LayerNorm(hidden, eps=packed.epsilon)
        self.oln = nn.LayerNorm(hidden, eps=packed.epsilon)
        for name, tensor in self.tensors():
            kept = f"l{number}.{name}"
            read = packed.matrix(kept, tensor.shape[1]) if tensor.dim() > 1 else None
            values = packed.floats(kept) if read is None else read
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

    def forward(self, given: Tensor, mask: Tensor | None) -> Tensor:
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


class Body(nn.Module):
    """The first `layers` of the encoder, for texts of at most `longest` tokens."""

    def __init__(self, packed: Packed, layers: int, longest: int) -> None:
        super().__init__()
        hidden = packed.hidden
        places = packed.floats("emb.pos").reshape(-1, hidden) + packed.floats("emb.type")[:hidden]
        self.places = nn.Parameter(torch.from_numpy(places[:longest].copy()))
        self.norm = nn.LayerNorm(hidden, eps=packed.epsilon)
        self.norm.weight.data = torch.from_numpy(packed.floats("emb.ln.w"))
        self.norm.bias.data = torch.from_numpy(packed.floats("emb.ln.b"))
        self.layers = nn.ModuleList(Layer(packed, number) for number in range(layers))

    def begun(self, words: Tensor) -> Tensor:
        """What the first layer is given of tokens whose vectors are `words`."""
        begun: Tensor = self.norm(words + self.places[: words.shape[1]])
        return begun

    def read(self, values: Tensor, mask: Tensor | None) -> Tensor:
        """What the last layer makes of it, shape (rows, length, hidden)."""
        for layer in self.layers:
            values = layer(values, mask)
        return values


class Encoder(Body):
    """All of its layers; where a token stands and the norm below them stay as they were."""

    def __init__(self, packed: Packed) -> None:
        super().__init__(packed, packed.layers, packed.longest)
        self.places.requires_grad_(False)
        self.norm.requires_grad_(False)

    def forward(self, words: Tensor, given: Tensor) -> Tensor:
        """Unit vectors, shape (rows, hidden), of rows of tokens whose vectors are `words`, shape
        (rows, length, hidden), where `given` is true and not where a row is padded."""
        values = self.read(self.begun(words), given[:, None, None, :])
        weights = given[:, :, None].to(values.dtype)
        means = (values * weights).sum(1).float() / weights.sum(1).float()
        return functional.normalize(means, dim=-1)
