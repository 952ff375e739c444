"""A Twilio on a bad day: it refuses some, fails in spells, and reports twice and out of order."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import requests

from tests.faults.network import Network
from tests.standins.twilio import Asked, Created

SPELLS = (
    (150, 158, "500"),
    (330, 336, "429"),
    (460, 463, "close"),
    (560, 566, "502"),
    (700, 704, "429"),
)
"""From which to which request it answers how; each is over by itself."""
_HERE = threading.local()
"""How the request is answered that a thread has at hand."""
ORDERS = (
    ("sent", "delivered"),
    ("delivered", "sent"),
    ("sent", "delivered", "sent", "delivered"),
)


@dataclass
class RoughWeather(Network):
    """`refuses` and `fails` say by address which code is answered, or reported afterwards."""

    refuses: Mapping[str, str] = field(default_factory=dict)
    fails: Mapping[str, str] = field(default_factory=dict)
    retry_after: str = "1"
    calm: bool = True
    """Whether it is a good day after all."""
    _requests: int = 0

    @property
    def mode(self) -> str:
        return getattr(_HERE, "mode", "ok")

    @mode.setter
    def mode(self, mode: str) -> None:
        _HERE.mode = mode

    def take(self, asked: Asked) -> Created | None:
        self.mode = self._mode_for(asked.form["To"])
        made = super().take(asked)
        if made is not None and not self.calm and len(self.created) % 5 == 0:
            self._first(made)
        return made

    def _mode_for(self, address: str) -> str:
        if self.calm:
            return "ok"
        with self._lock:
            self._requests += 1
            at = self._requests
        spell = next((how for first, end, how in SPELLS if first <= at < end), "ok")
        # In a spell in which texts arrive and answers do not, a refused number gets none, either.
        return self.refuses.get(address, spell)

    def _first(self, made: Created) -> None:
        """The report is there before the answer."""
        with suppress(requests.RequestException):
            self.report(made, "sent", to=self.door)

    def _report_all(self) -> None:
        while (message := self._to_report.get()) is not None:
            code = self.fails.get(message.to)
            if code:
                self._tell_failure(message, code)
            else:
                self.tell(message, *ORDERS[int(message.sid[2:], 16) % len(ORDERS)])
                if message.to.startswith("whatsapp:"):
                    self.tell(message, "read", "delivered")

    def _tell_failure(self, message: Created, code: str) -> None:
        """The failure, a report from before it that is late, and the failure once more."""
        for status, more in (
            ("undelivered", {"ErrorCode": code}), ("sent", {}),
            ("undelivered", {"ErrorCode": code}),
        ):  # fmt: skip
            self.insist_on(message, status, more)

    def insist_on(self, message: Created, status: str, more: dict[str, str]) -> None:
        while not self._over.is_set():
            try:
                if self.report(message, status, to=self.door, **more) == 204:
                    return
            except requests.RequestException:
                pass
            self._over.wait(0.25)
