"""Examples of two intents, and what is learnt from them."""

from __future__ import annotations

import numpy as np
from components.fused import Fused
from sklearn.feature_extraction.text import HashingVectorizer

FOOD = ["hay comida gratis", "necesito comida", "donde dan despensa", "no tenemos que comer"]
BUS = ["el bus no vino", "a que hora pasa el bus", "perdio el autobus", "la parada del bus"]
TEXTS, LABELS = FOOD + BUS, ["food"] * 4 + ["bus"] * 4
HOW = {
    "weights": {"meaning": 0.3, "nearest": 0.3, "characters": 0.2, "words": 0.2},
    "unseen": {"meaning": 0.2, "nearest": 0.1},
}


def by_letters(texts: list[str]) -> np.ndarray:
    """A second encoder, as simple as can be: unit vectors of hashed pieces of words."""
    hashed = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 4), n_features=256, norm="l2")
    return hashed.transform(texts).toarray().astype(np.float32)


def fitted(languages: list[str] | None = None) -> Fused:
    made = Fused(**HOW, temperature=1.0, own_temperature=1.0, strength=0.5)
    return made.fit(by_letters(TEXTS), TEXTS, LABELS, languages or ["es"] * 8)
