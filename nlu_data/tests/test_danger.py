"""Who knows dangers alone, weighed with the votes."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
import yaml
from components import classifier
from components.classifier import FusedClassifier
from components.danger import FILE, KINDS, NONE, weighed
from components.fused import Fused
from components.reader import Reader
from made import HOW, TEXTS, by_letters, fitted
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

NAMES = ("safety_abuse", "safety_emergency", "school_day_bus", "services_food")
EVEN = {"always": 0.0, "votes": 1.0, "network": 1.0, "kind": 1.0}
CALM, ABUSE = (np.eye(len(KINDS))[KINDS.index(kind)] * 6 for kind in (NONE, "safety_abuse"))


class WhoKnowsDangersAlone(unittest.TestCase):
    def weighed(self, shares: list[float], scores: np.ndarray, **how: float) -> list[float]:
        found = weighed(np.array(shares), NAMES, scores, {**EVEN, **how})
        self.assertAlmostEqual(float(found.sum()), 1.0)
        return [float(share) for share in found]

    def test_what_it_hears_is_likelier_and_the_rest_keep_their_parts(self) -> None:
        heard = self.weighed([0.1, 0.1, 0.6, 0.2], ABUSE)
        self.assertGreater(heard[0], 0.9)
        self.assertAlmostEqual(heard[2] / heard[3], 3.0)

    def test_it_says_which_danger_it_is_as_far_as_that_is_weighed(self) -> None:
        shares = [0.3, 0.5, 0.1, 0.1]
        for trust, first in ((1.0, 0), (0.0, 1)):
            heard = self.weighed(shares, ABUSE, kind=trust)
            self.assertEqual(int(np.argmax(heard)), first)

    def test_where_it_hears_nothing_a_danger_is_less_likely(self) -> None:
        self.assertLess(sum(self.weighed([0.3, 0.2, 0.3, 0.2], CALM)[:2]), 0.1)

    def test_without_a_weight_nothing_changes(self) -> None:
        shares = [0.3, 0.2, 0.3, 0.2]
        for scores in (CALM, ABUSE):
            kept = self.weighed(shares, scores, network=0.0, kind=0.0)
            np.testing.assert_allclose(kept, shares, atol=1e-3)

    def test_what_the_votes_do_not_see_at_all_it_can_tell_alone(self) -> None:
        self.assertGreater(self.weighed([0.0, 0.0, 1.0, 0.0], ABUSE * 3)[0], 0.5)

    def test_the_real_one_tells_a_fire_from_a_fire_drill(self) -> None:
        fire, drill = Reader(FILE)(
            ["hay fuego en mi cocina y los ninos estan adentro", "a que hora es el simulacro"]
        )
        self.assertEqual(KINDS[int(fire.argmax())], "safety_emergency")
        self.assertEqual(KINDS[int(drill.argmax())], NONE)

    def test_it_knows_the_labels_that_cannot_wait(self) -> None:
        labels = yaml.safe_load(Path("nlu_data/domain.yml").read_text("utf-8"))["intents"]
        urgent = {name for name in labels if name.startswith("safety_")} - {"safety_bullying"}
        self.assertEqual({*KINDS} - {NONE}, urgent)


class Asked(unittest.TestCase):
    """The classifier of intents hears it where its settings say so."""

    def likeliest(self, danger: object) -> str:
        made = Fused(**HOW, temperature=1.0, own_temperature=1.0, strength=0.5)
        made.fit(by_letters(TEXTS), TEXTS, ["food"] * 4 + ["safety_emergency"] * 4, ["es"] * 8)
        config = {**FusedClassifier.get_default_config(), "danger": danger}
        part = FusedClassifier(config, mock.Mock(), Resource("intents"), {"intents": made})
        message = Message.build("hay comida", "intent")
        heard = np.eye(len(KINDS))[KINDS.index("safety_emergency")][None] * 9
        with (
            mock.patch.object(classifier, "_vector", return_value=by_letters(["hay comida"])),
            mock.patch.object(classifier, "_listener", return_value=lambda texts: heard),
        ):
            part.process([message])
        ranking = message.get("intent_ranking")
        self.assertAlmostEqual(sum(guess["confidence"] for guess in ranking), 1.0, places=5)
        return str(ranking[0]["name"])

    def test_it_is_heard(self) -> None:
        self.assertEqual(self.likeliest(None), "food")
        self.assertEqual(self.likeliest(EVEN), "safety_emergency")

    def test_it_has_read_a_text_before_the_first_message_comes(self) -> None:
        heard = mock.Mock()
        with (
            tempfile.TemporaryDirectory() as folder,
            mock.patch.object(classifier, "_listener", return_value=heard),
        ):
            storage, config = LocalModelStorage.create(Path(folder)), {"danger": EVEN}
            FusedClassifier(config, storage, Resource("intents"), {"intents": fitted()})._keep()
            context = ExecutionContext(GraphSchema({}))
            with mock.patch.object(Fused, "make_ready") as readied:
                loaded = FusedClassifier.load(config, storage, Resource("intents"), context)
        self.assertEqual([*loaded.models], ["intents"])
        readied.assert_called_once()
        heard.assert_called_once()
