"""The word tables of responses/words/<language>.yml, and how words are found by them.

Words are compared folded (no case, no accents) and whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import regex

from bot import yaml_file
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.made_once import made_once

_WORD = regex.compile(r"\w+")
_DIGIT = regex.compile(r"\d")
SHORT = ("numbers", "dates", "times", "languages")
"""Sections in which a word of one language is easily a word of another one."""
Table = dict[str, Any]
Names = Mapping[Any, Iterable[str]]
"""What something is called: its id, and the words for it in any language."""


def load(folder: Path = RESPONSES / "words") -> dict[str, Table]:
    """Every language's tables."""
    paths = sorted(folder.glob("*.yml"))

    def read() -> dict[str, Table]:
        return {path.stem: yaml_file.load(path) for path in paths}

    return made_once(folder.name, paths, read) if folder.parent == RESPONSES else read()


def section(tables: Iterable[Table], name: str) -> list[Table]:
    """The tables that stand under `name`, of every language that has them."""
    return [table[name] for table in tables if table.get(name)]


def merged(tables: Iterable[Table], name: str) -> dict[Any, list[str]]:
    """One table out of every language's: what each id is called, in all of them."""
    one: dict[Any, list[str]] = {}
    for table in tables:
        for key, called in (table.get(name) or {}).items():
            one.setdefault(key, []).extend(str(word) for word in called)
    return one


def listed(tables: Iterable[Table], name: str) -> list[str]:
    """One list out of every language's."""
    return [str(word) for table in tables for word in table.get(name) or ()]


def spelled(*tables: Names) -> dict[str, str]:
    """The words of some tables, folded, with the id that each stands for."""
    return {
        folded: str(key)
        for table in tables
        for key, called in table.items()
        for word in called
        if (folded := words(str(word)))
    }


def numbered(table: Names) -> dict[str, int]:
    """The words of a table whose ids are numbers, folded, with the number of each."""
    return {said: int(number) for said, number in spelled(table).items()}


def counting(numbers: Mapping[str, int], most: int) -> dict[str, int]:
    """Of the words for numbers those that may count days or hours.

    Up to ten these are single words: 'only me' and 'my wife and I' are numbers of people alone.
    """
    return {
        said: number
        for said, number in numbers.items()
        if 0 < number <= most and (" " not in said or (number > 10 and not _DIGIT.search(said)))
    }


def not_ours(table: Table) -> frozenset[str]:
    """The words of a language that mean another thing in those that are mixed into it."""
    return frozenset(words(str(word)) for word in table.get("not_ours") or ())


def for_others(table: Table, not_theirs: frozenset[str]) -> Table:
    """What of a language's table counts in messages in another one: neither its short forms, nor
    the words that are others there. Only numbers, days, hours and languages are so short that it
    matters: 'hindi' is no in Filipino."""
    denied = not_theirs | {words(str(word)) for word in table.get("only_ours") or ()}
    return {name: _without(node, denied) if name in SHORT else node for name, node in table.items()}


def _without(node: Any, denied: frozenset[str]) -> Any:
    if isinstance(node, Mapping):
        return {key: _without(value, denied) for key, value in node.items()}
    if isinstance(node, list):
        return [word for word in node if words(str(word)) not in denied]
    return node


def any_of(said: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; for none it matches nothing."""
    folded = sorted({words(word) for word in said} - {""}, key=len, reverse=True)
    said_so = "|".join(regex.escape(word).replace(r"\ ", r"\s+") for word in folded)
    return f"(?:{said_so or '(?!)'})"


class Finder:
    """Finds the words of a table in a folded text: the longest that begin at a word, and so on."""

    def __init__(self, names: Names) -> None:
        self._ids = spelled(names)
        self._longest: dict[str, int] = {}
        """How many words the longest has that begins with this one."""
        for said in self._ids:
            first, many = said.partition(" ")[0], said.count(" ") + 1
            self._longest[first] = max(self._longest.get(first, 0), many)

    def all(self, folded: str) -> list[str]:
        """The ids found, in order of their first word, each once."""
        return list(dict.fromkeys(name for _, _, name in self.places(folded)))

    def first(self, folded: str) -> str | None:
        return next((name for _, _, name in self.places(folded)), None)

    def places(self, folded: str) -> list[tuple[int, int, str]]:
        """Where each is said: (start, end, id), in order."""
        spans = [found.span() for found in _WORD.finditer(folded)]
        places = []
        at = 0
        while at < len(spans):
            start, end = spans[at]
            after = min(at + self._longest.get(folded[start:end], 0), len(spans))
            while after > at and folded[start : (end := spans[after - 1][1])] not in self._ids:
                after -= 1
            if after > at:
                places.append((start, end, self._ids[folded[start:end]]))
            at = max(after, at + 1)
        return places
