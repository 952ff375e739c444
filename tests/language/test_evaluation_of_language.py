"""Which language a first message is taken for: the figures of `puente eval`."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.turn import Tools
from bot.evaluation_of_language import measure, table


@dataclass(frozen=True)
class Row:
    lang: str
    text: str


ROWS = [
    Row("en", "where is the bus"),
    Row("es", "mi hijo está enfermo y hoy no va a la escuela, gracias maestra por avisar"),
    Row("zh-Hant", "我的孩子今天生病了，不能去學校"),
    Row("sw", "habari, mtoto wangu ni mgonjwa leo na hawezi kuja shuleni, asante"),
    Row("so", "where is the bus"),  # labelled wrongly: nobody is right about it
    Row("en", "??"),  # says nothing about its language
]


def test_messages_are_counted_by_length_and_each_way_by_itself(loaded_tools: Tools) -> None:
    found = {row["from"]: row for row in measure(ROWS, loaded_tools.detector)}
    assert {least: row["messages"] for least, row in found.items()} == {4: 2, 9: 3}
    assert found[4]["line"] == 0.5
    assert found[9]["line"] == 1.0
    assert found[9]["cld2"] >= 0.6667
    assert "4-8" in table(list(found.values()))


def test_without_messages_there_is_nothing_to_say(loaded_tools: Tools) -> None:
    assert measure([], loaded_tools.detector) == []
