"""Messages whose private words are marked, and how another hand might write them."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tuning.__main__ import Example

MARKED = Path("nlu_data/private")
MARK = "[private]"
BETWEEN = (" ", " ", ". ", ", ", "\n")
OFTEN = 3
"""So many times the newest messages are learnt from."""
_SIGNS = re.compile(r"[^\w\s\[\]]")
_MADE_UP = re.compile(r"(?:\d{3}[-. )]*)?555[-. ]?01\d\d")
"""The telephone numbers of made-up people; a family's own has any digits."""


@dataclass(frozen=True)
class Gone:
    """Where in a message something stands that must go."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Marked:
    """A message, and what in it must go."""

    language: str
    text: str
    gone: tuple[Gone, ...] = ()


def marked(folder: Path = MARKED) -> list[Marked]:
    """The messages with their private words."""
    found = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            kind, text, pieces = line.split("\t")[:3]
            gone = [
                Gone(*one.span(), kind)
                for piece in filter(None, pieces.split(" | "))
                for one in re.finditer(re.escape(piece), text)
            ]
            found.append(Marked(path.stem, text, tuple(gone)))
    return found


def newest(known: Sequence[Marked], many: int, chance: random.Random) -> list[Marked]:
    """So many of each language's last messages `OFTEN` times, and as many of the others."""
    by: dict[str, list[Marked]] = defaultdict(list)
    for one in known:
        by[one.language].append(one)
    new = [one for its in by.values() for one in its[-many:] * OFTEN]
    old = [one for its in by.values() for one in its[:-many]]
    return [*new, *chance.sample(old, min(len(new), len(old)))]


def harmless(
    known: Sequence[Marked], told: Sequence[Example], most: int, chance: random.Random
) -> list[Marked]:
    """Examples that hold no mark and were not read word by word, `most` of a language, mixed."""
    read = {one.text for one in known}
    by: dict[str, list[Marked]] = defaultdict(list)
    for one in told:
        if MARK not in one.text and one.text not in read:
            by[one.language].append(Marked(one.language, one.text))
    found = [
        one for code in sorted(by) for one in chance.sample(by[code], min(most, len(by[code])))
    ]
    chance.shuffle(found)
    return found


def _plain(letter: str) -> str:
    """Without its accent, if one letter is left."""
    kept = [
        part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)
    ]
    return kept[0] if len(kept) == 1 else letter


def varied(one: Marked, chance: random.Random) -> Marked:
    """The message as another hand might type it, or with one of its pieces gone already."""
    text, gone = one.text, one.gone
    if not gone and chance.random() < 0.3:
        text = re.sub(r"\d", lambda _: chance.choice("123456789"), text)
    elif chance.random() < 0.8:
        text = _MADE_UP.sub(
            lambda n: re.sub(r"\d", lambda _: chance.choice("23456789"), n[0]), text
        )
    if chance.random() < 0.25:
        text = "".join(map(_plain, text))
    if chance.random() < 0.25:
        text = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    if chance.random() < 0.2:
        text = _SIGNS.sub(" ", text)
    if gone and chance.random() < 0.15:
        out = chance.choice(gone)
        text = text[: out.start] + MARK + text[out.end :]
        later = len(MARK) - (out.end - out.start)
        gone = tuple(
            moved(piece, later if piece.start >= out.end else 0)
            for piece in gone
            if piece.end <= out.start or piece.start >= out.end
        )
    return replace(one, text=text, gone=gone)


def moved(piece: Gone, places: int) -> Gone:
    return replace(piece, start=piece.start + places, end=piece.end + places)


def joined(parts: Sequence[Marked], chance: random.Random) -> Marked:
    """Messages of one language as a long one, so that it looks for a word among many, too."""
    text, gone = "", list[Gone]()
    for part in parts:
        text += chance.choice(BETWEEN) if text else ""
        gone += [moved(piece, len(text)) for piece in part.gone]
        text += part.text
    return Marked(parts[0].language, text, tuple(gone))
