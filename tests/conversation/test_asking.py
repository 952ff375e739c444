"""A turn does not ask Rasa for longer than a family may be kept."""

from __future__ import annotations

import pytest

from bot.conversation.asking import Asking
from bot.dialogue.rasa import State
from bot.errors import Away
from tests.conftest import NOON, FakeRasa


def test_within_its_time_a_turn_asks_as_it_likes(rasa: FakeRasa) -> None:
    asking = Asking(rasa)
    assert asking.parse("hola").guesses
    context = {"language": "es", "now": NOON.isoformat()}
    assert asking.tell("services_food", {}, State(), context).says


def test_what_was_understood_once_is_not_asked_again(rasa: FakeRasa) -> None:
    asking = Asking(rasa)
    assert asking.parse("hola", "es") == asking.parse("hola", "es")
    asking.parse("hola")
    assert rasa.parsed == ["hola", "hola"]


def test_after_its_time_a_turn_asks_no_more(rasa: FakeRasa) -> None:
    asking = Asking(rasa, seconds=-1)
    with pytest.raises(Away, match="turn_too_long"):
        asking.parse("hola")
    with pytest.raises(Away, match="turn_too_long"):
        asking.tell("services_food", {}, State(), {})
    assert rasa.parsed == []
