"""The pieces that texts are cut into, as files that sentencepiece reads."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable

import sentencepiece
from components.packed import Packed
from sentencepiece import sentencepiece_model_pb2 as protos

CONTROL = 4
"""The first pieces stand for begin, padding, end and what is unknown."""


def few_pieces(packed: Packed, texts: Iterable[str]) -> tuple[bytes, list[int]]:
    """A model of the pieces that these texts use, and of all single letters: the rest of a word is
    then cut finer. With the number that each of them had.

    Unlike the encoder's own it knows how to normalize a text (NFKC) and where in it a piece stands.
    """
    used: Counter[int] = Counter()
    for text in texts:
        for written in (text, text.lower()):
            used.update(packed.tokens(written, 2 * len(text) + CONTROL))
    pieces = packed.pieces()
    kept = [
        number
        for number, (piece, _) in enumerate(pieces)
        if number < CONTROL or used[number] or len(piece) == 1
    ]
    model = protos.ModelProto.FromString(_normalizing())
    del model.pieces[:]
    for number in kept:
        piece, score = pieces[number]
        kind = _KINDS[number] if number < CONTROL else protos.ModelProto.SentencePiece.NORMAL
        model.pieces.add(piece=piece, score=score, type=kind)
    special = model.trainer_spec
    special.bos_id, special.pad_id, special.eos_id, special.unk_id = range(CONTROL)
    special.vocab_size = len(kept)
    return model.SerializeToString(), kept


_KINDS = (
    protos.ModelProto.SentencePiece.CONTROL,
    protos.ModelProto.SentencePiece.CONTROL,
    protos.ModelProto.SentencePiece.CONTROL,
    protos.ModelProto.SentencePiece.UNKNOWN,
)


def _normalizing() -> bytes:
    """A model of next to nothing, for the table of its normalizer."""
    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["as few words as will do"] * 20),
        model_writer=made,
        vocab_size=30,
        hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )
    return made.getvalue()
