"""The floors of likeness belong to the encoder and the languages there are."""

from __future__ import annotations

import hashlib
import json

from bot.language.languages import CATALOGUE
from bot.language.likeness import FILE, floor, floors
from bot.store.db import ROOT


def test_the_floors_were_fitted_with_this_encoder() -> None:
    encoder = hashlib.sha256((ROOT / "nlu_data/encoder/tuned.onnx").read_bytes()).hexdigest()
    assert json.loads(FILE.read_text("utf-8"))["encoder"] == encoder, "run `make likeness`"
    assert set(floors()) == set(CATALOGUE) - {"en"}


def test_a_pair_without_english_and_a_language_without_texts_have_the_lower_floor() -> None:
    assert floor("es", "hmn") == min(floors()["es"], floors()["hmn"])
    assert floor("en", "sw") == min(floors().values())
