"""The examples as the training reads them."""

from __future__ import annotations

import copy
import tempfile
import unittest
from pathlib import Path
from typing import Any

import numpy as np
from components.examples import read
from components.tagged import ByFolder, Told, _told, bare, language_of
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features


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
