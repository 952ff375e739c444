"""What announcing works with: whom the texts leave through, how quickly, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.clock import Clock
from bot.conversation.deliver import Sent
from bot.conversation.mailing import Mailer
from bot.errors import PuenteError
from bot.store.db import Sessions

AT_MOST = 50
"""Recipients in one claim."""


class Crowd(Protocol):
    """Something that many texts leave through at once. Raises our error words only."""

    async def send(self, to: str, channel: str, what: dict[str, str], message_id: int) -> Sent:
        """Sends to the E.164 number `to`: a body, or a template and its variables."""
        ...


class Pacer(Protocol):
    """Lets texts out one after the other, so many segments a second."""

    async def take(self, segments: int) -> None: ...


@dataclass(frozen=True)
class Words:
    """A broadcast as one language says it, and how many segments that takes on the phone."""

    text: str
    language: str
    draft: bool
    segments: int
    template: dict[str, str] | None = None
    """What WhatsApp takes outside of its window; None when no template was approved."""


class Says(Protocol):
    """Says a broadcast (its id) in a language, and in a second one below it."""

    def refresh(self) -> None:
        """Reads what is running; called before the store is held."""
        ...

    def __call__(self, broadcast_id: int, language: str, also: str) -> Words:
        """Permanent when it cannot be said any more, Retryable when it is not known yet.

        Reads nothing: it is called while the store is held.
        """
        ...


@dataclass(frozen=True)
class Leaving:
    """A text that is ours to send."""

    message_id: int
    number: str
    channel: str
    what: dict[str, str]
    segments: int


Outcome = tuple[Leaving, Sent | PuenteError]


@dataclass(frozen=True)
class Announcer:
    """What announcing needs."""

    store: Sessions
    clock: Clock
    via: str
    words: Says
    crowd: Callable[[], AbstractAsyncContextManager[Crowd]]
    pacer: Callable[[float], Pacer]
    """Made within the loop that uses it, for so many segments a second; 0 is no limit."""
    awake: Callable[[str, datetime], bool]
    """Whether families in a time zone may be written to at a moment."""
    per_second: Mapping[str, float]
    """Segments a second, by form of contact: only the forms named here are sent."""
    at_once: int = 32
    weekly: int = 3
    """Broadcasts that may reach a family within a week before notices of the calendar wait."""
    mailer: Mailer | None = None
    """What mail is sent with; None where the line sends none."""

    def share(self, form: str, segments: int) -> int:
        """How many are claimed together: what leaves within a second, and no more."""
        rate = self.per_second[form]
        return min(AT_MOST, max(1, int(rate / max(segments, 1)))) if rate else AT_MOST
