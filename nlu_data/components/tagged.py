"""Which language a message is in: an example's folder says it, and for a family's text a mark.

Rasa's parse request has room for a text and nothing else; so the language travels in front of it,
between two invisible separators that no keyboard has.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

MARK = "\u2063"
LANGUAGE = "language"
BARE = ("vi",)
"""Languages that are as often typed without their accents, where that leaves other words."""


def said(message: Message) -> str:
    """The text of a message, without the mark."""
    return _split(message.get(TEXT) or "")[1]


def language_of(message: Message) -> str:
    """The code of its language; empty when nobody knows."""
    return message.get(LANGUAGE) or _split(message.get(TEXT) or "")[0]


def _split(text: str) -> tuple[str, str]:
    parts = text.split(MARK, 2)
    return (parts[1], parts[2]) if len(parts) == 3 and not parts[0] else ("", text)


def bare(text: str) -> str:
    """The text without accents, letter by letter: "đi học" is "di hoc"."""
    plain = text.replace("đ", "d").replace("Đ", "D")
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in plain)


class ByFolder(RasaFileImporter):
    """Reads the training files as Rasa does, and writes the name of its folder to each example.

    Where a language is `BARE`, each example that has accents is there without them, too.
    """

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        read = [self._read(path) for path in sorted(self._nlu_files)]
        return read[0].merge(*read[1:]) if read else TrainingData()

    @staticmethod
    def _read(path: str) -> TrainingData:
        data, language = training_data_from_paths([path], "en"), Path(path).parent.name
        for example in data.training_examples:
            example.set(LANGUAGE, language)
        if language in BARE:
            data.training_examples += list(_without_accents(data.training_examples))
        return data


def _without_accents(examples: list[Message]) -> Iterator[Message]:
    for example in examples:
        text = example.get(TEXT) or ""
        if (plain := bare(text)) != text:
            yield Message({**example.data, TEXT: plain})
