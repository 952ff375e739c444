"""Rasa graph component: the intent, from what a message means and from how it is written."""

from __future__ import annotations

from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

RANKING = 10
"""Guesses that leave the component, the likeliest first."""
TINY = 1e-9


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class FusedClassifier(GraphComponent, IntentClassifier):
    """Three logistic regressions, on the sentence vector, on character and on word n-grams, fused.

    The fused probability of an intent is the weighted geometric mean of the three. Sparse and
    dense features in one classifier spoil each other in languages without examples; separate
    classifiers do not: n-grams that were never seen leave their vote undecided, and the vector
    decides.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "weights": {"meaning": 0.5, "characters": 0.3, "words": 0.2},
            "temperature": 1.0,
            "strength": 2.0,
        }

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        models: dict[str, Any] | None = None,
    ) -> None:
        self.config, self.storage, self.resource = config, storage, resource
        self.models = models or {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FusedClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> FusedClassifier:
        with model_storage.read_from(resource) as folder:
            models = joblib.load(folder / "models.joblib")
        return cls(config, model_storage, resource, models)

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the three on the training examples."""
        examples = [m for m in training_data.intent_examples if m.get(TEXT)]
        intents = [m.get(INTENT) for m in examples]
        texts = [m.get(TEXT) for m in examples]
        vectors = np.vstack([_vector(m) for m in examples])
        # The encoder scales its vectors to 3.16, which already stands for C = 10.
        self.models = {
            "meaning": _regression(self.config["strength"]).fit(vectors, intents),
            "characters": _ngrams("char_wb", (2, 5), 2).fit(texts, intents),
            "words": _ngrams("word", (1, 2), 1).fit(texts, intents),
        }
        with self.storage.write_to(self.resource) as folder:
            joblib.dump(self.models, folder / "models.joblib", compress=3)
        return self.resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = self._rank(message) if message.get(TEXT) and self.models else []
            if ranking:
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def _rank(self, message: Message) -> list[dict[str, Any]]:
        inputs: dict[str, Any] = {
            "meaning": _vector(message),
            "characters": [message.get(TEXT)],
            "words": [message.get(TEXT)],
        }
        score = sum(
            weight * np.log(self.models[name].predict_proba(inputs[name])[0] + TINY)
            for name, weight in self.config["weights"].items()
        )
        score = score / self.config["temperature"]
        probability = np.exp(score - score.max())
        probability /= probability.sum()
        names = self.models["meaning"].classes_
        best = np.argsort(-probability)[:RANKING]
        return [{"name": str(names[i]), "confidence": float(probability[i])} for i in best]


def _regression(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=1000, class_weight="balanced")


def _ngrams(analyzer: str, lengths: tuple[int, int], at_least: int) -> Pipeline:
    features = TfidfVectorizer(
        analyzer=analyzer,
        ngram_range=lengths,
        min_df=at_least,
        sublinear_tf=True,
        strip_accents="unicode",
        token_pattern=r"(?u)\b\w+\b",  # noqa: S106 - one-letter words count, too
    )
    return make_pipeline(features, _regression(20.0))


def _vector(message: Message) -> np.ndarray:
    """The sentence features of all dense featurizers, shape (1, n)."""
    _, sentence = message.get_dense_features(TEXT, [])
    return sentence.features
