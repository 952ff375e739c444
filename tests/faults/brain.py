"""The Rasa stand-in as the fault cases need it: hooks on what it reads, and a mode per request."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standins.rasa import RasaStandIn

INTENTS = (
    "services_food",
    "services_health",
    "services_learn_english",
    "services_other",
    "enroll_how",
    "enroll_caregiver",
    "enroll_housing",
    "rights_language_access",
    "rights_voice",
    "events_upcoming",
    "events_details",
    "events_needs",
)


@dataclass
class Brain(RasaStandIn):
    """Understands `... number 7` as the intent of that number, a shooter as violence, and every
    other text as the first intent.

    on_parse(text) is called before a text is parsed; spoil(path, body) says the mode of a request.
    """

    on_parse: Callable[[str], None] | None = None
    spoil: Callable[[str, dict[str, Any]], str] | None = None
    _here: threading.local = field(default_factory=threading.local)

    @property
    def mode(self) -> str:
        return getattr(self._here, "mode", "") or self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        RasaStandIn.mode.fset(self, mode)  # type: ignore[attr-defined]

    def well(self) -> None:
        """As on a good day."""
        self.on_parse, self.spoil, self.delay = None, None, 20.0
        self.restore()

    def note(self, path: str, said: dict[str, Any]) -> None:
        super().note(path, said)
        if self.on_parse and path == "/model/parse":
            self.on_parse(said["text"])
        self._here.mode = self.spoil(path, said) if self.spoil else ""

    def parsed(self, text: str) -> dict[str, Any]:
        answer = super().parsed(text)
        told = "safety_violence" if "shooter" in text else INTENTS[number_in(text) % len(INTENTS)]
        answer["intent_ranking"][0]["name"] = told
        return answer


def number_in(text: str) -> int:
    """The number in `number 7`; 0 when there is none."""
    said = text.partition("number ")[2].split()
    return int(said[0]) if said and said[0].isdigit() else 0
