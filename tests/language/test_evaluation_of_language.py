"""Which language a first message is taken for: the figures of `puente eval`."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot import evaluation_of_language
from bot.conversation.turn import Tools
from bot.evaluation_of_language import measure, table


@dataclass(frozen=True)
class Row:
    lang: str
    text: str


class Scriptless:
    """As langid is: whatever is said is Chinese."""

    @classmethod
    def from_model_file(cls, _file: str) -> Scriptless:
        return cls()

    def classify(self, _text: str) -> tuple[str, float]:
        return "zh", 1.0


ROWS = [
    Row("en", "where is the bus"),
    Row("es", "mi hijo está enfermo y hoy no va a la escuela, gracias maestra por avisar"),
    Row("zh-Hant", "我的孩子今天生病了，不能去學校"),
    Row("sw", "habari, mtoto wangu ni mgonjwa leo na hawezi kuja shuleni, asante"),
    Row("so", "where is the bus"),  # labelled wrongly: nobody is right about it
    Row("en", "??"),  # says nothing about its language
]


def test_messages_are_counted_by_length_and_each_way_by_itself(loaded_tools: Tools) -> None:
    rows = measure(ROWS, loaded_tools.detector)
    found = {(row["ours"], row["from"]): row for row in rows}
    counts = {length: row["messages"] for length, row in found.items()}
    assert counts == {(True, 4): 2, (True, 9): 2, (False, 9): 1}
    assert found[True, 4]["line"] == 0.5
    assert found[True, 9]["line"] == found[False, 9]["line"] == 1.0
    assert found[True, 9]["cld2"] >= 0.5
    ours, others = table(rows).split("the same of languages that have no texts:")
    assert "4-8" in ours
    assert "4-8" not in others


def test_a_library_that_knows_no_scripts_is_right_with_either(
    loaded_tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation_of_language, "LanguageIdentifier", Scriptless)
    [row] = measure([row for row in ROWS if row.lang == "zh-Hant"], loaded_tools.detector)
    assert row["langid"] == 1.0


def test_without_messages_there_is_nothing_to_say(loaded_tools: Tools) -> None:
    assert measure([], loaded_tools.detector) == []
