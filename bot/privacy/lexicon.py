"""The lexicon files: one for each locale, all of them at work whatever a family's language is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot import yaml_file
from bot.made_once import made_once
from bot.privacy.compile import Compiler
from bot.privacy.fold import fold
from bot.privacy.matcher import Matcher
from bot.privacy.pattern import Choice, Node, parse

# What is looked for always, and what only where something was found.
FINDINGS: Final = "findings"
LABELS: Final = "labels"
KEEP: Final = "keep"
HARMLESS: Final = "harmless"
NO_DANGER: Final = "no_danger"
"""Like `harmless`, but what a family needs is heard in it all the same; a file need not have it."""
HINTS: Final = "hints"
_FOLDER: Final = Path(__file__).parent / "lexicon"
_SECTIONS: Final = ("private", "safety", "hints", "labels")
_CHAPTERS: Final = {"private": FINDINGS, "safety": FINDINGS, "hints.immigration_lawyer": FINDINGS}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the files hold, ready for use.

    `whole` has the danger in texts that are nothing but these words; `joins` are the words that
    stand between tens and units.
    """

    matcher: Matcher
    whole: Mapping[str, str]
    numbers: Mapping[str, int]
    joins: frozenset[str]


def shipped_locales() -> list[str]:
    """The locales that have a lexicon file."""
    return sorted(path.stem for path in _FOLDER.glob("*.yml"))


def load(locales: Iterable[str] | None = None) -> Lexicon:
    """Reads the files of these locales, of all by default; a bad file raises ValueError."""
    return _shipped() if locales is None else _make(sorted(set(locales)))


@cache
def _shipped() -> Lexicon:
    """The lexicons of all locales: a hundred megabytes, once in a process."""
    beside = _FOLDER.parent
    sources = (*_FOLDER.glob("*.yml"), *beside.glob("*.py"), *beside.glob("*.txt"))
    return made_once("lexicon", sources, lambda: _make(shipped_locales()))


def _make(locales: Iterable[str]) -> Lexicon:
    compiler = Compiler()
    whole: dict[str, str] = {}
    numbers: dict[str, int] = {}
    joins: set[str] = set()
    files = {name: _read(name) for name in locales}
    for content in files.values():
        compiler.expect(content["common"].split())
    for locale, content in files.items():
        _add(compiler, locale, content)
        for topic, text in content["whole"].items():
            whole.update(dict.fromkeys(_patterns(fold(text).text), topic))
        for value, text in content["numbers"].items():
            numbers.update((fold(word).text, int(value)) for word in text.split())
        joins.update(content["joins"].split())
    return Lexicon(Matcher(compiler.tables()), whole, numbers, frozenset(joins))


def _read(locale: str) -> dict[str, Any]:
    path = _FOLDER / f"{locale}.yml"
    if not path.is_file():
        raise ValueError(f"there is no lexicon for {locale}")
    content: dict[str, Any] = yaml_file.load(path)
    return content


def _add(compiler: Compiler, locale: str, content: Mapping[str, Any]) -> None:
    groups: dict[str, Node] = {
        name: Choice(tuple(parse(source) for source in _patterns(text)))
        for name, text in content["groups"].items()
    }
    for section in _SECTIONS:
        for name, text in content[section].items():
            kind = f"{section}.{name}"
            chapter = _CHAPTERS.get(kind) or _CHAPTERS.get(section, section)
            for source in _patterns(text):
                compiler.add(kind, source, groups, locale, chapter)
    for name in (KEEP, HARMLESS, NO_DANGER):
        for source in _patterns(content.get(name, "")):
            compiler.add(name, source, groups, locale, name)


def _patterns(text: str) -> list[str]:
    """The patterns of a block: one a line, or several with commas between them.

    A line with an open bracket goes on in the next one; lines that begin with # are notes.
    """
    whole: list[str] = [""]
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            continue
        if whole[-1].count("(") == whole[-1].count(")"):
            whole.append("")
        whole[-1] += f" {line.strip()}"
    return [one for line in whole for one in re.split(r",\s*", line.strip()) if one]
