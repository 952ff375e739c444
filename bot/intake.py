"""Taking in what the phone network brings: screened in memory, kept once, nudged.

Nothing raw is written: what a family should not have had to tell is gone before the row exists.
While the store is away the door keeps what comes on its disk, sealed, and hands it on in order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import log, metrics
from bot.channels.incoming import Incoming, StatusReport
from bot.clock import Clock
from bot.language.keywords import Keywords
from bot.privacy.screen import Screen
from bot.queue import URGENT, Nudge
from bot.settings import Settings
from bot.spool import Spool
from bot.store import consents, erasures, fallback, families, messages, states
from bot.store.db import Sessions, StoreAway, quick, transaction
from bot.store.families import Family
from bot.store.messages import Message

logger = log.get("intake")


@dataclass(frozen=True)
class Intake:
    """What a door needs to keep a message."""

    settings: Settings
    store: Sessions
    screen: Screen
    nudge: Nudge
    clock: Clock
    keywords: Keywords
    spool: Spool | None = None
    wake: Callable[[], None] = lambda: None
    """Tells whoever empties the spool that something is in it."""

    def keep(self, incoming: Incoming, via: str, language: str = "") -> int | None:
        """Keeps the message and asks for an answer; its id, if it is in the store and was not yet.

        `language` is the family's choice when the door knows it (the simulator's picker). When
        this returns, the message is kept: in the store or, while that is away, in the spool.
        """
        with metrics.step("screen"):
            screened = self.screen(incoming.text)
            payload = self.screen(incoming.payload).text[:64] if incoming.payload else ""
        metrics.accepted(incoming.channel)
        return self._take(
            "message",
            {
                "number": incoming.number,
                "language": language,
                "row": {
                    "via": via,
                    "channel": incoming.channel,
                    "provider_id": incoming.provider_id,
                    "our_number": incoming.our_number,
                    "text": screened.text,
                    "redacted": screened.redacted,
                    "payload": payload,
                    "media": incoming.media,
                    "safety": screened.safety,
                    "topic": screened.topic,
                    "hints": sorted(screened.hints),
                },
                "at": self.clock().isoformat(),
            },
        )

    def report(self, report: StatusReport) -> None:
        """Moves a message of ours forward; unknown, late and repeated reports change nothing.

        A number that opted out at the provider may only show here, long after a text was taken; and
        the provider's id of a text that was deleted here while it was on its way: its copy goes.
        """
        told = {**vars(report), "at": self.clock().isoformat()}
        self._take("report", told)

    def write(self, kind: str, values: dict[str, Any]) -> int | None:
        """Writes what was taken in into the store, once; StoreAway when that does not answer."""
        at = datetime.fromisoformat(values["at"])
        if kind == "report":
            self._report(values, at)
            return None
        return self._keep(values["number"], values["language"], values["row"], at)

    def _take(self, kind: str, values: dict[str, Any]) -> int | None:
        """Into the store; behind what waits in the spool already, so that order is kept."""
        if self.spool is None:
            return self.write(kind, values)
        if not self.spool.waiting:
            try:
                return self.write(kind, values)
            except StoreAway as away:
                logger.error("store_away", code=away.code)
        self.spool.put(kind, values)
        metrics.spooled()
        self.wake()
        return None

    def _keep(self, number: str, language: str, row: dict[str, Any], at: datetime) -> int | None:
        with metrics.step("keep"), quick(self.store) as connection:
            kept = messages.keep(connection, number, at, **row)
            if kept and language:
                families.choose_language(connection, kept[1], language)
        if kept is None:
            return None
        self.nudge(URGENT if self._is_urgent(row) else "answer", kept[1])
        return kept[0]

    def _is_urgent(self, row: dict[str, Any]) -> bool:
        command = self.keywords.command_in(row["payload"], row["text"])
        return row["safety"] == "now" or command == "stop"

    def _report(self, told: dict[str, Any], at: datetime) -> None:
        with transaction(self.store) as session:
            row = messages.of_provider(session, told["provider_id"])
            if row is None and (ours := told["message_id"]) is not None:
                row = session.get(Message, ours)
                erasures.ask_if_gone(session, ours, "twilio", told["provider_id"], at)
            if row is None or row.direction != "out" or row.via != "twilio" or not told["status"]:
                return
            how = {"provider_id": told["provider_id"], "code": told["code"]}
            moved = states.advance(session, row.id, told["status"], at, **how)
            if moved:
                fallback.heed(session, row.id, at)
            if moved and told["opted_out"]:
                family = session.get_one(Family, row.family_id)
                consents.opted_out_there(session, family, row.id, at)
