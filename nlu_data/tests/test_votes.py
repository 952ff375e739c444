"""What the votes make of a text together."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import numpy as np
from components.classifier import FusedClassifier, TopicFinder, _ranked
from components.encoder import SentenceEncoder
from components.fused import VECTOR, Alike, Fused, Nearest, NGrams
from components.implementation import implementation
from made import HOW, LABELS, TEXTS, by_letters, fitted
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


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
        made = fitted()
        shares = made.shares(by_letters(["hay comida"]), "hay comida", "es")
        ranked = _ranked(made.names, shares, 5)
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
        alike = nearest.likeness(by_letters(["necesito comida"]))
        shares = nearest.predict_proba(alike)[0]
        self.assertEqual(nearest.classes_[shares.argmax()], "food")
        self.assertAlmostEqual(float(shares.sum()), 1.0)

    def test_of_two_that_mean_as_much_the_one_that_is_written_alike_counts_more(self) -> None:
        texts, labels = ["a k bus", "hallo", "manje pou aswè", "bis la an reta"], [*"nnfb"]
        same = np.ones((len(texts), 4))
        nearest = Nearest(many=1).fit(same, labels)
        alike = Alike(nearest, slice(2, 4)).fit(texts[2:])
        for asked, label in (("bis la reta ankò", "b"), ("manje aswè a", "f")):
            shares = alike.predict_proba((nearest.likeness(same[:1]), [asked]))[0]
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
        shares = made.shares(by_letters(["hay comida"]), "hay comida", "so")
        self.assertEqual(made.names[shares.argmax()], "food")
