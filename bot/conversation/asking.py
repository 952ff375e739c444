"""Rasa as one turn asks it: timed, and never for longer than a turn may take."""

from __future__ import annotations

import time
from typing import Any, Protocol

from bot import metrics
from bot.dialogue.rasa import Parsed, State
from bot.dialogue.say import Told
from bot.errors import Away
from bot.failpoints import reach

LONGEST = 8.0
"""Seconds after which a turn asks no more: with the call in hand it ends well within its lease."""


class Parser(Protocol):
    """What understands a text."""

    def parse(self, text: str, language: str = "") -> Parsed: ...


class Dialogue(Parser, Protocol):
    """What understands a text, and what answers to an intent."""

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told: ...


class Asking:
    """A dialogue for the length of one turn. Raises Away when the turn has taken too long.

    What was understood once is not asked again: whether a message speaks of danger and what it
    asks for are read off the same guesses.
    """

    def __init__(self, dialogue: Dialogue, seconds: float = LONGEST) -> None:
        self._dialogue, self._end = dialogue, time.monotonic() + seconds
        self._parsed: dict[tuple[str, str], Parsed] = {}

    def parse(self, text: str, language: str = "") -> Parsed:
        if (text, language) not in self._parsed:
            self._parsed[text, language] = self._parse(text, language)
        return self._parsed[text, language]

    def _parse(self, text: str, language: str) -> Parsed:
        self._hurry()
        with metrics.step("parse"):
            parsed = self._dialogue.parse(text, language)
        reach("turn_parsed")
        return parsed

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        self._hurry()
        with metrics.step("tell"):
            return self._dialogue.tell(intent, entities, state, context)

    def _hurry(self) -> None:
        if time.monotonic() > self._end:
            raise Away("turn_too_long")
