"""Rasa graph components: the intent of a message, and which question within that intent."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.danger import FILE, weighed
from components.fused import Fused
from components.implementation import implementation
from components.reader import Reader
from components.tagged import language_of, said

HOW = ("weights", "unseen", "temperature", "own_temperature", "strength")
"""Settings of `Fused`."""
INTENTS = "intents"
"""The name of the classifier of intents among the models that are kept."""
RANKING = 10
"""Guesses that leave the classifier, the likeliest first."""
INTENTS_WITH_TOPICS = 3
"""For so many of the likeliest intents the topics are ranked: one of these is what is answered."""
TOPICS = 3
"""Topics of an intent that leave the finder."""


class _Trained(GraphComponent, IntentClassifier):
    """What both have in common: made of `Fused` models that are kept in one file."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "weights": {"meaning": 0.15, "nearest": 0.25, "characters": 0.35, "words": 0.25},
            "unseen": {"meaning": 0.15, "nearest": 0.25},
            "temperature": 1.0,
            "own_temperature": 1.0,
            "strength": 0.5,
        }

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:
        """Votes that learn otherwise are another component."""
        return implementation()

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        models: dict[str, Fused] | None = None,
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
    ) -> _Trained:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> _Trained:
        with model_storage.read_from(resource) as folder:
            models = joblib.load(folder / "models.joblib")
        loaded = cls(config, model_storage, resource, models)
        loaded._begin()
        return loaded

    def _begin(self) -> None:
        """Whatever else must be there before the first message."""

    def _fit(self, examples: list[Message], labels: list[str], jobs: int = 1) -> Fused:
        how = {name: self.config[name] for name in HOW}
        vectors = np.vstack([_vector(m) for m in examples])
        texts, languages = [said(m) for m in examples], [language_of(m) for m in examples]
        return Fused(**how).fit(vectors, texts, labels, languages, jobs)

    def _keep(self) -> Resource:
        with self.storage.write_to(self.resource) as folder:
            joblib.dump(self.models, folder / "models.joblib", compress=3)
        return self.resource

    def _votes(self, name: str, message: Message) -> np.ndarray:
        """The shares that one of the models gives to its labels."""
        return self.models[name].shares(_vector(message), said(message), language_of(message))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class FusedClassifier(_Trained):
    """The intent of a message: `intent` and `intent_ranking`, as Rasa's own classifiers give it."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`danger`: how `weighed` weighs the network that knows dangers alone, if it is asked."""
        return {**_Trained.get_default_config(), "danger": None, "max_chars": 600}

    def _begin(self) -> None:
        if INTENTS in self.models:
            self.models[INTENTS].make_ready()
        if self.config["danger"]:
            _listener()(["the first text takes a second longer, and is no family's"])

    def train(self, training_data: TrainingData) -> Resource:
        examples = [m for m in training_data.intent_examples if m.get(TEXT)]
        intents = [m.get(INTENT) for m in examples]
        self.models = {INTENTS: self._fit(examples, intents, joblib.cpu_count())}
        return self._keep()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            if not message.get(TEXT) or not self.models:
                continue
            ranking = _ranked(self.models[INTENTS].names, self._shares(message), RANKING)
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _shares(self, message: Message) -> np.ndarray:
        """What the votes make of a message, and, where that is weighed, who knows danger alone."""
        shares, how = self._votes(INTENTS, message), self.config["danger"]
        if not how:
            return shares
        scores = _listener()([said(message)[: self.config["max_chars"]]])[0]
        return weighed(shares, self.models[INTENTS].names, scores, how)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicFinder(_Trained):
    """Which of an intent's questions a message asks: `topics`, by intent, the likeliest first.

    An example names its topic in the metadata of its block; see nlu_data/nlu/en/topics_*.yml.
    One small classifier an intent, on the vectors that are there already.
    """

    def train(self, training_data: TrainingData) -> Resource:
        by_intent: dict[str, list[Message]] = defaultdict(list)
        for message in training_data.intent_examples:
            if message.get(TEXT) and _topic(message):
                by_intent[message.get(INTENT)].append(message)
        for intent, examples in by_intent.items():
            labels = [_topic(m) for m in examples]
            if len(set(labels)) > 1:
                self.models[intent] = self._fit(examples, labels)
        return self._keep()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            likely = [g["name"] for g in message.get("intent_ranking") or ()][:INTENTS_WITH_TOPICS]
            topics = {
                name: _ranked(self.models[name].names, self._votes(name, message), TOPICS)
                for name in likely
                if name in self.models
            }
            message.set("topics", topics, add_to_output=True)
        return messages


def _topic(message: Message) -> str:
    given = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
    return str(given.get("topic", ""))


def _ranked(names: np.ndarray, shares: np.ndarray, most: int) -> list[dict[str, Any]]:
    """The likeliest labels, `{"name", "confidence"}`, the surest first."""
    best = np.argsort(-shares)[:most]
    return [{"name": str(names[i]), "confidence": float(shares[i])} for i in best]


@cache
def _listener() -> Reader:
    """The network that knows dangers and no more."""
    return Reader(FILE)


def _vector(message: Message) -> np.ndarray:
    """The sentence features of all dense featurizers, shape (1, n)."""
    _, sentence = message.get_dense_features(TEXT, [])
    return sentence.features
