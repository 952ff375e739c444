"""Taking a message in: screened in memory, kept once, nudged. Both doors share it.

Nothing raw is written: what a family should not have had to tell is gone before the row exists.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.incoming import Incoming
from bot.clock import Clock
from bot.privacy.screen import Screen
from bot.queue import Nudge
from bot.settings import Settings
from bot.store import families, messages
from bot.store.db import Sessions, transaction
from bot.store.messages import Message


@dataclass(frozen=True)
class Intake:
    """What a door needs to keep a message."""

    settings: Settings
    store: Sessions
    screen: Screen
    nudge: Nudge
    clock: Clock

    def keep(self, incoming: Incoming, via: str, language: str = "") -> int | None:
        """Keeps the message and asks for an answer; its id, or None when it was known already.

        `language` is the family's choice when the door knows it (the simulator's picker).
        """
        screened = self.screen(incoming.text)
        now = self.clock()
        with transaction(self.store) as session:
            family = families.of_number(session, incoming.number, now)
            if language and language != family.language:
                family.language, family.language_by = language, "chosen"
            kept = messages.keep(
                session,
                Message(
                    family_id=family.id,
                    direction="in",
                    via=via,
                    channel=incoming.channel,
                    provider_id=incoming.provider_id,
                    our_number=incoming.our_number,
                    text=screened.text,
                    redacted=screened.redacted,
                    payload=self.screen(incoming.payload).text[:64],
                    media=incoming.media,
                    safety=screened.safety,
                    topic=screened.topic,
                    hints=sorted(screened.hints),
                    status="received",
                    created_at=now,
                    updated_at=now,
                ),
            )
            if kept is None:
                return None
            family_id, message_id = family.id, kept.id
        self.nudge("answer", family_id)
        return message_id
