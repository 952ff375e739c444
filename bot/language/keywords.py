"""Whole messages that mean one thing in any language: STOP, a language's name, thanks, 'ok'."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.language.beyond import beyond
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder


class Keywords:
    """The table of responses/keywords.yml. Compares the whole message after folding."""

    def __init__(self, path: Path = RESPONSES / "keywords.yml") -> None:
        data = yaml.safe_load(path.read_text("utf-8"))
        self.provider = {name: _folded(data[f"provider_{name}"]) for name in COMMANDS}
        self._kinds = {
            # A form of two languages ("menu", "no") counts for the one that is listed first.
            kind: {f: code for code, said in reversed(data[kind].items()) for f in _folded(said)}
            for kind in KINDS
        }
        languages = self._kinds["languages"]
        for code, one in beyond().items():
            for said in one.said:
                languages.setdefault(said, code)
        stops = {said for said in self._kinds["stop"] if " " in said} | set(PLAIN_STOPS)
        self._stops = Finder({"stop": stops})
        self.person_digit: str = data["person_digit"]

    def command(self, text: str) -> str | None:
        """stop, start or help, when that is the whole message."""
        if len(text) > LONGEST:
            return None
        folded = words(text)
        for name in COMMANDS:
            if folded in self.provider[name] and not (name == "start" and folded == "yes"):
                return name
            if folded in self._kinds[name]:
                return name
        return None

    def mentions_stop(self, text: str) -> bool:
        """Whether a sentence holds words that alone would be a STOP: a person should look."""
        return self._stops.first(words(text)) is not None

    def is_providers(self, name: str, text: str) -> bool:
        """Whether the phone network has itself already acted on this word, and answered it."""
        return words(text) in self.provider[name]

    def is_a(self, kind: str, text: str) -> str | None:
        """The language in which the whole message is one of this kind's words, else None."""
        return self._kinds[kind].get(words(text))


LONGEST = 120
"""Characters of a message that may be one word of ours, with whatever stands around it."""
PLAIN_STOPS = ("stop", "unsubscribe", "optout")
"""What is worth a look within a sentence in any language; "end" and "cancel" mostly mean others."""
COMMANDS = ("stop", "start", "help")
KINDS = (
    *COMMANDS,
    "thanks",
    "acknowledged",
    "greetings",
    "answer_yes",
    "answer_no",
    "answer_maybe",
    "skip",
    "languages",
    "both",
)


def _folded(said: list[Any]) -> set[str]:
    return {words(str(word)) for word in said}
