"""A text classifier of four votes: what a text means, what it is like, and how it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

TINY = 1e-9
MOST = 150_000
"""N-grams that a regression knows, the most frequent: seventeen languages have millions."""
GRADIENT = 1.0
"""Where a regression stops: at a slope that, over thousands of examples, no longer moves a guess
(0.1 takes twice as long and is no better on any split)."""


@dataclass
class Nearest:
    """The labels of the most similar examples, each weighed by how similar it is."""

    many: int = 40
    sharpness: float = 20.0
    """The weight of an example falls by e for each 1/20 of cosine that it lies farther away."""
    doubt: float = 0.01
    """What a label gets that no near example has; the nearest example gives 1."""

    def fit(self, vectors: np.ndarray, labels: Sequence[str]) -> Nearest:
        self.classes_, self._of = np.unique(np.asarray(labels), return_inverse=True)
        self._known = _unit(vectors).astype(np.float32)
        return self

    def predict_proba(self, vectors: np.ndarray) -> np.ndarray:
        """Shares of the labels, shape (n, labels); the rows sum to 1."""
        likeness = _unit(vectors).astype(np.float32) @ self._known.T
        many = min(self.many, likeness.shape[1])
        shares = np.full((len(likeness), len(self.classes_)), self.doubt)
        for row, alike in zip(shares, likeness, strict=True):
            near = np.argpartition(-alike, many - 1)[:many]
            np.add.at(row, self._of[near], np.exp(self.sharpness * (alike[near] - alike.max())))
        return shares / shares.sum(axis=1, keepdims=True)


@dataclass
class Fused:
    """Logistic regressions on the sentence vector, on character and on word n-grams; and `Nearest`.

    The fused probability of a label is the weighted geometric mean of the four, sharpened by
    `temperature`. Sparse and dense features in one classifier spoil each other in languages
    without examples; separate classifiers do not: n-grams that were never seen leave their vote
    undecided, and the vector decides.
    """

    weights: Mapping[str, float]
    temperature: float
    strength: float
    models: dict[str, Any] = field(default_factory=dict)

    def fit(
        self, vectors: np.ndarray, texts: Sequence[str], labels: Sequence[str], jobs: int = 1
    ) -> Fused:
        """Learns from `vectors` of shape (n, d), n texts and their n labels (two at least).

        `jobs` of the four learn at a time, each in a process of its own.
        """
        # The encoder scales its vectors to 3.16, which already stands for C = 10.
        to_learn = {
            "characters": (_ngrams("char_wb", (2, 5), 3), texts),
            "words": (_ngrams("word", (1, 2), 1), texts),
            "meaning": (_regression(self.strength), vectors),
            "nearest": (Nearest(), vectors),
        }
        learnt = Parallel(n_jobs=jobs)(
            delayed(_learn)(model, given, labels) for model, given in to_learn.values()
        )
        self.models = dict(zip(to_learn, learnt, strict=True))
        return self

    def rank(self, vector: np.ndarray, text: str, most: int) -> list[dict[str, Any]]:
        """The likeliest labels of one text, `{"name", "confidence"}`, the surest first."""
        inputs: dict[str, Any] = {"meaning": vector, "nearest": vector}
        score = sum(
            weight * np.log(self.models[name].predict_proba(inputs.get(name, [text]))[0] + TINY)
            for name, weight in self.weights.items()
        )
        score = score / self.temperature
        probability = np.exp(score - score.max())
        probability /= probability.sum()
        names = self.models["meaning"].classes_
        best = np.argsort(-probability)[:most]
        return [{"name": str(names[i]), "confidence": float(probability[i])} for i in best]


def _learn(model: Any, given: Any, labels: Sequence[str]) -> Any:
    return model.fit(given, labels)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), TINY)


def _regression(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=1000, class_weight="balanced", tol=GRADIENT)


def _ngrams(analyzer: str, lengths: tuple[int, int], at_least: int) -> Pipeline:
    features = TfidfVectorizer(
        analyzer=analyzer,
        ngram_range=lengths,
        min_df=at_least,
        max_features=MOST,
        dtype=np.float32,
        sublinear_tf=True,
        strip_accents="unicode",
        # One-letter words count, too; Chinese writes no blanks, there each character is a word.
        token_pattern=r"(?u)[\u3400-\u9fff]|[^\W\u3400-\u9fff]+",  # noqa: S106
    )
    return make_pipeline(features, _regression(20.0))
