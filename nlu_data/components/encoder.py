"""Rasa graph component: one multilingual sentence vector per message."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.implementation import implementation
from components.tagged import language_of, said
from components.vectors import encode, encode_many, version

ANY = "any"
"""The mean of all languages."""

_TRAINED: dict[str, np.ndarray] = {}
"""Training vectors on their way between the two steps of one training, which Rasa runs on two
instances; empty at any other time, and never holds a family's text."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Encodes a message, takes away its language's mean and scales to a fixed length.

    The vectors of this encoder all point roughly the same way (median cosine 0.8), and those of a
    language still more so; without the centring a linear classifier never becomes confident, and
    the nearest examples are those of the same language, whatever they mean. A language without
    examples gets the mean of all.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"max_chars": 600, "scale": 3.16, FEATURIZER_CLASS_ALIAS: None}

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:
        """Other vectors are another component, also where nothing else has changed."""
        return f"{version()} {implementation()}"

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        means: dict[str, np.ndarray] | None = None,
    ) -> None:
        super().__init__(type(self).__name__, config)
        self.config, self.storage, self.resource, self.means = config, storage, resource, means

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to check: both settings have defaults."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceEncoder:
        with model_storage.read_from(resource) as folder, np.load(folder / "means.npz") as kept:
            means = {name: kept[name] for name in kept.files}
        encode(["the first text takes a second longer, and is no family's"])
        return cls(config, model_storage, resource, means)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the means; the vectors are kept for `process_training_data`, computed once."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        vectors = encode_many([m.get(TEXT)[: self.config["max_chars"]] for m in messages])
        self.means = _means(vectors, [language_of(m) for m in messages])
        _TRAINED.update(zip((m.get(TEXT) for m in messages), vectors, strict=True))
        with self.storage.write_to(self.resource) as folder:
            np.savez(folder / "means.npz", **self.means)
        return self.resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        # Rasa skips `train` when a training that was broken off had come so far.
        if missing := [t for m in messages if (t := m.get(TEXT)) not in _TRAINED]:
            vectors = encode_many([text[: self.config["max_chars"]] for text in missing])
            _TRAINED.update(zip(missing, vectors, strict=True))
        self._featurize(messages, lambda m: _TRAINED[m.get(TEXT)])
        _TRAINED.clear()
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        limit = self.config["max_chars"]
        self._featurize(
            [m for m in messages if m.get(TEXT)], lambda m: encode([said(m)[:limit]])[0]
        )
        return messages

    def _featurize(self, messages: list[Message], vector_of: Any) -> None:
        for message in messages:
            means = self.means or {}
            centred = vector_of(message) - means.get(language_of(message), means[ANY])
            centred *= self.config["scale"] / max(float(np.linalg.norm(centred)), 1e-6)
            row = centred.reshape(1, -1)
            self.add_features_to_message(row, row, TEXT, message)


def _means(vectors: np.ndarray, languages: list[str]) -> dict[str, np.ndarray]:
    """The mean vector of each language, and of all."""
    of = np.asarray(languages)
    return {ANY: vectors.mean(axis=0)} | {
        str(name): vectors[of == name].mean(axis=0) for name in np.unique(of) if name
    }
