"""What answers a question of ours is no cry of danger, in whatever language it is one elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import load
from bot.privacy.lexicon import load as load_lexicon

CRIES = {"help"}
"""Whoever writes nothing but "help" may need it."""


def said(node: Any) -> Iterator[str]:
    """Everything that is written in a table, its keys left out."""
    if isinstance(node, dict):
        for part in node.values():
            yield from said(part)
    elif isinstance(node, list):
        for part in node:
            yield from said(part)
    else:
        yield str(node)


def in_keywords() -> Iterator[str]:
    table = yaml.safe_load((RESPONSES / "keywords.yml").read_text("utf-8"))
    yield from said({kind: told for kind, told in table.items() if kind not in CRIES})


def in_tables() -> Iterator[str]:
    """Days, hours, numbers, needs, relations, languages: what a flow may ask for."""
    for table in load().values():
        yield from said({name: told for name, told in table.items() if name != "details"})


@pytest.mark.parametrize("source", [in_keywords, in_tables])
def test_no_word_that_answers_is_a_danger_by_itself(source: Any) -> None:
    whole = load_lexicon().whole
    asked = {words(one) for one in source()}
    assert len(asked) > 500
    assert {one: whole[one] for one in asked if one in whole} == {}


@pytest.mark.parametrize("text", ["Sun", "sun.", "Bom", "raid", "chay", "bal"])
def test_neither_alone_nor_with_a_sign(text: str) -> None:
    assert words(text) not in load_lexicon().whole
