"""School words: whether a whole message asks what one of them means, in any language.

A message is taken for such a question only when nothing is left of it beside the word, a way of
asking that some language has, and courtesies; everything else is the classifier's.
"""

from __future__ import annotations

import re
from pathlib import Path

from bot import yaml_file
from bot.language import tables
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.texts import Texts

LONGEST = 160
"""Characters of a message that may be such a question."""
_BESIDE = re.compile(r"[^:：(]+\(([^()]+)\)\s*[:：]")
"""How an explanation begins: the English words, and in brackets the family's own."""
_WORD = "xqz"
"""Stands where the school word stood; no language has this one."""


class Glossary:
    """The tables of responses/glossary/<language>.yml, all at work at once."""

    def __init__(self, folder: Path = RESPONSES / "glossary") -> None:
        loaded = tables.load(folder)
        known = loaded.values()
        self._names = tables.Finder(tables.merged(known, "names"))
        self._asks = {words(ask.replace("X", f" {_WORD} ")) for ask in tables.listed(known, "asks")}
        courtesies = {words(said) for said in tables.listed(known, "courtesy")} - {""}
        self._courtesies = sorted(courtesies, key=len, reverse=True)

        self._english: dict[str, list[str]] = loaded["en"]["names"]
        spoken = (said for names in self._english.values() for said in names)
        self.acronyms = frozenset(said for said in spoken if said.isupper())
        """Short names, the same in every language; the English table has them in capitals."""
        self._intents: dict[str, str] = yaml_file.load(folder.with_suffix(".yml"))

    def terms(self, texts: Texts, language: str) -> dict[str, str]:
        """The school's terms of several English words, with the word that families of a language
        know beside each: 'report card' is 'boleta'. What has no such word is not among them."""
        if language not in texts.languages:
            return {}
        found: dict[str, str] = {}
        for term, names in self._english.items():
            if beside := _BESIDE.match(texts.render(language, term)):
                found |= {name.lower(): beside[1] for name in names if " " in name}
        return found

    def intent(self, term: str) -> str:
        """What a family that asks for this word may ask next."""
        return self._intents[term]

    def asked(self, text: str) -> str | None:
        """The id of the text that explains what is asked for; None for any other message."""
        if len(text) > LONGEST:
            return None
        folded = words(text)
        alone = text.rstrip().endswith(("?", "？", "؟"))
        for start, end, term in self._names.places(folded):
            if self._asks_for_it(f"{folded[:start]}{_WORD}{folded[end:]}", alone):
                return term
        return None

    def _asks_for_it(self, folded: str, alone: bool) -> bool:
        """Whether it is such a question once courtesies are taken from its ends, one by one."""
        while folded not in self._asks and not (alone and folded == _WORD):
            shorter = self._without_a_courtesy(folded)
            if shorter == folded:
                return False
            folded = shorter
        return True

    def _without_a_courtesy(self, folded: str) -> str:
        for said in self._courtesies:
            if folded.startswith(f"{said} "):
                return folded[len(said) + 1 :]
            if folded.endswith(f" {said}"):
                return folded[: -len(said) - 1]
        return folded
