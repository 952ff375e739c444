"""Which language a message is in: an example's folder says it, and for a family's text a mark.

Rasa's parse request has room for a text and nothing else; so the language travels in front of it,
between two invisible separators that no keyboard has.
"""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

MARK = "\u2063"
LANGUAGE = "language"


def said(message: Message) -> str:
    """The text of a message, without the mark."""
    return _split(message.get(TEXT) or "")[1]


def language_of(message: Message) -> str:
    """The code of its language; empty when nobody knows."""
    return message.get(LANGUAGE) or _split(message.get(TEXT) or "")[0]


def _split(text: str) -> tuple[str, str]:
    parts = text.split(MARK, 2)
    return (parts[1], parts[2]) if len(parts) == 3 and not parts[0] else ("", text)


class ByFolder(RasaFileImporter):
    """Reads the training files as Rasa does, and writes the name of its folder to each example."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        read = [self._read(path) for path in sorted(self._nlu_files)]
        return read[0].merge(*read[1:]) if read else TrainingData()

    @staticmethod
    def _read(path: str) -> TrainingData:
        data = training_data_from_paths([path], "en")
        for example in data.training_examples:
            example.set(LANGUAGE, Path(path).parent.name)
        return data
