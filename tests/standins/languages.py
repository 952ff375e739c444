"""A copy of the folders that hold languages, in which a test may add one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from bot.language.inventory import Places
from bot.language.patterns import put

PACKS = ("us", "state-example", "example-district")
COPIED = ("en", "es")


def copy_of_languages(root: Path) -> Places:
    """The project's own, with two languages of its seventeen."""
    ours, places = Places(), Places(root)
    tables = ("keywords.yml", "beyond.yml", "topics.yml", "glossary.yml", "reassures.yml")
    files = [ours.responses / name for name in tables]
    for code in COPIED:
        shutil.copytree(ours.responses / code, places.responses / code)
        shutil.copytree(ours.examples / code, places.examples / code)
        files += [ours.responses / kind / f"{code}.yml" for kind in ("words", "glossary")]
        files += [ours.lexicon / f"{code}.yml", *ours.evaluation.glob(f"{code}.*.tsv")]
        files += (ours.responses / "packs").glob(f"*/{code}.ftl")
    for path in (*files, ours.root / "nlu_data/domain.yml"):
        to = places.root / path.relative_to(ours.root)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, to)
    return places


def translate(places: Places, code: str, texts: Mapping[str, str]) -> None:
    """Somebody writes texts, by their ids, into a file of a language."""
    for name, words in texts.items():
        put(places.responses / code / "common.ftl", name, words)
