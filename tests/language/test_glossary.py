"""School words: what counts as asking for one, and what does not."""

from __future__ import annotations

import pytest
import yaml

from bot.conversation.turn import Tools
from bot.language.glossary import Glossary
from bot.language.languages import RESPONSES, shipped
from tests.house.test_texts import INTENTS


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary()


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what is an IEP?", "term-iep"),
        ("IEP?", "term-iep"),
        ("Hi teacher, what is IEP please", "term-iep"),
        ("i got a letter it says 504 plan what is that", "term-504"),
        ("What does FAFSA mean", "term-fafsa"),
        ("what is detention", "term-detention"),
        ("IEP", None),
        ("what is the report card of my son", None),
        ("what is the homework", None),
        ("when is the IEP meeting", None),
        ("I want an IEP for my son, what is the next step", None),
        ("what is for lunch", None),
        ("", None),
        ("?", None),
        ("what is " * 40 + "IEP", None),
    ],
)
def test_only_a_whole_message_that_asks_for_a_word_is_one(
    glossary: Glossary, text: str, term: str | None
) -> None:
    assert glossary.asked(text) == term


@pytest.mark.parametrize("code", shipped())
def test_every_language_asks_in_its_own_way_and_has_every_word(
    code: str, loaded_tools: Tools, glossary: Glossary
) -> None:
    table = yaml.safe_load((RESPONSES / f"glossary/{code}.yml").read_text("utf-8"))
    intents = yaml.safe_load((RESPONSES / "glossary.yml").read_text("utf-8"))
    terms = {one for one in loaded_tools.texts.ids(code) if one.startswith("term-")}
    assert terms == table["names"].keys() == intents.keys()
    assert set(intents.values()) <= set(INTENTS)
    for ask in table["asks"]:
        assert glossary.asked(str(ask).replace("X", " IEP ")) == "term-iep", ask


@pytest.mark.parametrize("code", shipped())
def test_every_name_of_a_word_leads_to_it(code: str, glossary: Glossary) -> None:
    table = yaml.safe_load((RESPONSES / f"glossary/{code}.yml").read_text("utf-8"))
    wrong = {
        name: term
        for term, names in table["names"].items()
        for name in names or ()
        if glossary.asked(f"what is {name}") != term
    }
    assert wrong == {}
