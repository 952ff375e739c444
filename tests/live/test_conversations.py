"""Whole conversations with the real model: a turn starts from the state that the last one left."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import yaml

from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools, Turn
from bot.dialogue.say import Question, Say
from bot.privacy.screen import Screen
from tests.conftest import NOON
from tests.live.conftest import ROOT
from tests.live.test_questions import tools

pytestmark = pytest.mark.live

__all__ = ["tools"]  # the fixture, for this module, too

CONVERSATIONS = [
    pytest.param(path.stem, talk["turns"], id=f"{path.stem}-{talk['name']}")
    for path in sorted((ROOT / "tests/conversations").glob("*.yml"))
    for talk in yaml.safe_load(path.read_text("utf-8"))
]


def scene(text: str, language: str, state: dict[str, Any], place: int) -> Scene:
    screened = Screen()(text)
    return Scene(
        text=screened.text,
        language=language,
        language_by="chosen",
        state=state,
        now=NOON + timedelta(minutes=place),
        redacted=screened.redacted,
        safety=screened.safety,
        topic=screened.topic,
        hints=screened.hints,
        seen_before=place > 0,
    )


def said(turn: Turn) -> list[str]:
    """The ids of everything said, facts by their own."""
    found = []
    for item in turn.says:
        say: Say = item.say if isinstance(item, Question) else item
        found.append(say.args["fact"]["say"] if say.id == "cited" else say.id)
    return found


@pytest.mark.parametrize(("language", "turns"), CONVERSATIONS)
def test_a_conversation_holds(language: str, turns: list[dict[str, Any]], tools: Tools) -> None:
    state: dict[str, Any] = {}
    for place, wanted in enumerate(turns):
        met = scene(str(wanted["text"]), language, state, place)
        turn = think(met, tools)
        again = think(met, tools)
        assert (again.says, again.effects, again.state) == (turn.says, turn.effects, turn.state)
        told = said(turn)
        where = f"turn {place + 1} ({wanted['text']}): {told} {[g.name for g in turn.intents]}"
        assert set(wanted.get("says", ())) <= set(told), where
        assert not set(wanted.get("not", ())) & set(told), where
        assert set(wanted.get("does", ())) <= {effect.kind for effect in turn.effects}, where
        state = turn.state
