"""A file of text as schools' programs write it: its encoding known or guessed, its size held.

UTF-8 and UTF-16 are known by their bytes; other encodings are guessed, and the guess is told.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from charset_normalizer import from_bytes

from bot.errors import Permanent
from bot.sentence import Sentence

SAMPLE = 65_536
GUESSED = ["cp1252", "mac_roman", "cp1251", "cp1256", "gb18030", "big5", "euc_kr"]
"""What programs of schools still write, besides UTF-8 and UTF-16. With more to choose from,
Spanish is taken for Czech."""
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WORKBOOK = b"PK\x03\x04"
AS_UTF8 = Sentence("save the file as UTF-8")
Opener = Callable[[], BinaryIO]


class Unreadable(Permanent):
    """A file that cannot be read as a whole: why, from which line on, and what to do.

    Nothing of it is taken.
    """

    def __init__(self, why: Sentence, todo: Sentence | None = None, line: int = 1) -> None:
        both = Sentence("%(why)s; %(todo)s", why=why, todo=todo) if todo else why
        super().__init__("unreadable", both)
        self.why, self.todo, self.line = why, todo, line


@dataclass(frozen=True)
class Limits:
    """How much of a file is read; `todo` says what to do with a larger one."""

    rows: int
    bytes: int
    todo: Sentence


@dataclass(frozen=True)
class TextFile:
    """A file of text. `guessed` says that its encoding was not certain."""

    name: str
    encoding: str
    guessed: bool
    opens: Opener

    def text(self) -> str:
        """All of it."""
        with self.opens() as file:
            try:
                return file.read().decode(self.encoding)
            except UnicodeDecodeError:
                raise self.is_no_text() from None

    def is_no_text(self, line: int = 1) -> Unreadable:
        """The fault of bytes that are not in the encoding; they stand somewhere after `line`."""
        why = Sentence(
            "%(file)s, after line %(line)s: bytes that are no %(encoding)s",
            file=self.name,
            line=line,
            encoding=self.encoding,
        )
        return Unreadable(why, AS_UTF8, line)


def at(path: Path, limits: Limits) -> TextFile:
    """The text in a file; Unreadable when there is none, or it is larger than it may be."""
    try:
        size = path.stat().st_size
    except OSError:
        raise Unreadable(Sentence("there is no file %(file)s", file=repr(path.name))) from None
    return behind(path.name, lambda: path.open("rb"), size, limits)


def behind(name: str, opens: Opener, size: int, limits: Limits) -> TextFile:
    """The text behind `opens`, which gives the bytes anew each time."""
    if size > limits.bytes:
        most = limits.bytes // 1_000_000
        why = Sentence("%(file)s: larger than %(most)s MB", file=name, most=most)
        raise Unreadable(why, limits.todo)
    try:
        encoding, guessed = _encoding(name, opens)
    except OSError:
        raise Unreadable(Sentence("%(file)s cannot be opened", file=name)) from None
    return TextFile(name, encoding, guessed, opens)


def _encoding(name: str, opens: Opener) -> tuple[str, bool]:
    with opens() as file:
        sample = file.read(SAMPLE)
        if sample.startswith(_WORKBOOK):
            why = Sentence("%(file)s is a workbook or an archive", file=name)
            raise Unreadable(why, Sentence("save the sheet as CSV (UTF-8)"))
        if not sample:
            raise Unreadable(Sentence("%(file)s is empty", file=name))
        for mark, encoding in _MARKS.items():
            if sample.startswith(mark):
                return encoding, False
        if b"\0" in sample[:2]:  # every second byte of a plain header, and no mark before it
            return ("utf-16-be" if sample[:1] == b"\0" else "utf-16-le"), True
        if _is_utf8(sample, file):
            return "utf-8", False
    found = from_bytes(sample[: sample.rfind(b"\n") + 1] or sample, cp_isolation=GUESSED).best()
    if found is None:
        raise Unreadable(Sentence("%(file)s: the encoding is not known", file=name), AS_UTF8)
    return found.encoding, True


def _is_utf8(sample: bytes, rest: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while sample:
            decoder.decode(sample)
            sample = rest.read(SAMPLE)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
