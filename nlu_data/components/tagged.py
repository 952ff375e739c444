"""Which language a message is in: an example's folder says it, and for a family's text a mark.

Rasa's parse request has room for a text and nothing else; so the language travels in front of it,
between two invisible separators that no keyboard has.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.examples import read

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


class Told(Message):
    """A training example. Rasa copies all of them, and asks each for its fingerprint, again and
    again in a training: as a plain message does both, that takes minutes."""

    def fingerprint(self) -> str:
        """Changes whenever it does. Its data are strings, and dictionaries of such."""
        if self._cached_fingerprint is None:
            known = hashlib.sha256(repr(sorted(self.data.items())).encode())
            for one in self.features:
                known.update(f"{one.type} {one.attribute} {one.origin}".encode())
                known.update(one.features.tobytes())
            self._cached_fingerprint = known.hexdigest()
        return self._cached_fingerprint

    def __deepcopy__(self, memo: dict[int, object]) -> Told:
        """A copy to set other values in; the values themselves nobody changes."""
        return Told(self.data, set(self.output_properties), self.time, list(self.features))


class ByFolder(RasaFileImporter):
    """Reads the folders of examples, and gives each example the name of its folder; what is no
    folder Rasa reads.

    Where a language is `BARE`, each example that has accents is there without them, too.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        given = training_data_paths or []
        paths = [Path(one) for one in ([given] if isinstance(given, str) else given)]
        others = [str(path) for path in paths if not path.is_dir()]
        super().__init__(config_file, domain_path, others)
        self._folders = [path for path in paths if path.is_dir()]

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        files = [file for folder in self._folders for file in sorted(folder.rglob("*.yml"))]
        return TrainingData([told for file in files for told in _told(file)])


def _told(path: Path) -> Iterator[Told]:
    language = path.parent.name
    for one in read(path):
        data: dict[str, object] = {TEXT: one.text, INTENT: one.intent, LANGUAGE: language}
        if one.topic:
            data[METADATA] = {METADATA_INTENT: {"topic": one.topic}}
        yield Told(data)
        if language in BARE and (plain := bare(one.text)) != one.text:
            yield Told({**data, TEXT: plain})
