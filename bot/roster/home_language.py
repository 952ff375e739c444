"""The language that a roster names for a family, as a code of ours or of responses/beyond.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import regex

from bot import yaml_file
from bot.language.beyond import beyond
from bot.language.fold import words
from bot.language.keywords import Keywords
from bot.language.languages import CATALOGUE, RESPONSES

_PARTS = regex.compile(
    r"[;/,|()&]|\s+(?:and|or|y|e|o)\s+|\s+-\s+|(?<=\p{L}{3})-(?=\p{L}{3})",
    regex.IGNORECASE,
)
_REGION = regex.compile(r"\A([a-z]{2,3})[-_][a-z0-9]{2,4}\Z", regex.IGNORECASE)
LONGEST = 60
"""Characters of a cell that names a language."""


class HomeLanguages:
    """Reads names in English, in Spanish and of their own, codes, and the wordings of surveys."""

    def __init__(self, path: Path = RESPONSES / "home_languages.yml") -> None:
        data = yaml_file.load(path)
        self._nothing = {words(str(said)) for said in data["nothing"]}
        self._codes = {
            words(str(said)): code
            for code, called in data["languages"].items()
            for said in (code, *called)
        }
        for language in CATALOGUE.values():
            for said in (language.code, language.name, language.english):
                self._codes.setdefault(words(said), language.code)
        for code, one in beyond().items():
            self._codes.setdefault(words(one.name), code)
        self._keywords = Keywords.shipped()
        self.known = frozenset({*CATALOGUE, *beyond()})

    def code(self, cell: str) -> str | None:
        """The code; empty when the cell says nothing; None when it is not known, or names two.

        Of a language and English, as in 'Spanish/English', it is the other one: that is the one
        in which a school has to ask.
        """
        said = words(cell[: LONGEST + 1])
        if not said or said in self._nothing:
            return ""
        if len(cell) > LONGEST:
            return None
        if whole := self._one(cell):
            return whole
        parts = {self._one(part) for part in _PARTS.split(cell) if words(part)} - {None, "en"}
        return parts.pop() if len(parts) == 1 else None

    def _one(self, said: str) -> str | None:
        folded = words(said)
        found = self._codes.get(folded) or self._keywords.is_a("languages", folded)
        if found is None and (region := _REGION.match(said.strip())):
            found = self._codes.get(region[1].lower())
        return found


@cache
def home_languages() -> HomeLanguages:
    """The table that Puente ships with."""
    return HomeLanguages()
