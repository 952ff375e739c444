"""Twilio's answers and silences in our error words, and when to leave it alone for a while.

The same for one text at a time and for many at once; only the transport beneath differs.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)

from bot.breaker import Breaker
from bot.channels.incoming import OPTED_OUT, WHATSAPP
from bot.errors import Away, OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings

RETRYABLE: Final = frozenset({20003, 20009, 20429, 21611, 30001, 30500, 63018, 63038})
"""20003, a wrong token, is a person's to mend; until then nothing happens to the message."""
LONGEST_HOLD, SHORTEST_HOLD = 60.0, 1.0
"""Seconds for which a 429 keeps everybody from calling; then one looks whether it is over."""
ODD: Final = (TwilioException, ValueError, TypeError, AttributeError, KeyError, RecursionError)
"""What Twilio's library raises over an answer that is none of Twilio's."""


class NotTwilioError(ValueError):
    """An answer that Twilio would not give; the argument says what is wrong with it."""


class Sparing:
    """Whether Twilio may be asked just now, by what became of asking before. Safe in threads.

    While it does not answer, or has asked us to wait, `admit` raises Away at once. `transport`
    puts the transport's own exceptions into our words; None for what is none of them.
    """

    def __init__(self, transport: Callable[[Exception], PuenteError | None]) -> None:
        self._transport = transport
        self._breaker = Breaker()
        self._held_until = 0.0

    def admit(self) -> None:
        """Ask before each call; say `well` after it, or ask for the `word` of its fault."""
        held = self._held_until - time.monotonic()
        if held > 0:
            raise Away("twilio_held_back", after=held)
        if not self._breaker.allows():
            raise Away("twilio_away", after=self._breaker.wait)

    def well(self) -> None:
        """Twilio has answered."""
        self._breaker.succeeded()

    def word(self, error: Exception, retry_after: float | None) -> PuenteError:
        """What a fault means: Retryable only when Twilio surely did nothing."""
        if isinstance(error, TwilioRestException | TwilioServiceException):
            if _is_twilios(error.status, error.code):
                self._breaker.succeeded()
            else:
                self._breaker.failed()
            return self._answer(error.status, error.code, retry_after)
        self._breaker.failed()
        if told := self._transport(error):
            return told
        known = isinstance(error, NotTwilioError)
        return OutcomeUnknown(f"twilio_{error if known else type(error).__name__}")

    def _answer(self, status: Any, code: Any, retry_after: float | None) -> PuenteError:
        twilios = _is_twilios(status, code)
        name = f"twilio_{code if twilios else _figures(status, code)}"
        if twilios and code in OPTED_OUT:
            return OptedOut(name)
        if status == 429:
            self._hold_back(retry_after)
        if status == 429 or (twilios and code in RETRYABLE):
            return Retryable(name, after=retry_after)
        return Permanent(name) if twilios else OutcomeUnknown(name)

    def _hold_back(self, seconds: float | None) -> None:
        """Too many at once: all callers wait, so that the rate falls now and not one by one."""
        hold = min(SHORTEST_HOLD if seconds is None else seconds, LONGEST_HOLD)
        self._held_until = max(self._held_until, time.monotonic() + hold)


def addresses(settings: Settings, to: str, our_number: str, channel: str) -> dict[str, str]:
    """From the number that the family wrote to; else the service, which picks one."""
    if channel == "whatsapp":
        ours = our_number or settings.twilio_whatsapp_number.removeprefix(WHATSAPP)
        return {"to": WHATSAPP + to, "from_": WHATSAPP + ours}
    if settings.twilio_messaging_service_sid:
        return {"to": to, "messaging_service_sid": settings.twilio_messaging_service_sid}
    return {"to": to, "from_": our_number or settings.twilio_phone_number}


def callback(settings: Settings, message_id: int) -> str:
    """Where Twilio reports what becomes of a message; our own id travels in it."""
    return f"{settings.public_base_url.rstrip('/')}/twilio/status?m={message_id}"


def _is_twilios(status: Any, code: Any) -> bool:
    """Whether it is a refusal of Twilio's own: a 4xx with one of its codes, and no proxy's page."""
    return _is_figure(status) and 400 <= status < 500 and _is_figure(code) and code >= 10_000


def _is_figure(value: Any) -> bool:
    return type(value) is int


def _figures(*values: Any) -> str:
    """The most telling of an error's figures, and never a text that something wrote there."""
    return str(next((v for v in reversed(values) if _is_figure(v)), "odd"))
