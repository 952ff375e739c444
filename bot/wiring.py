"""From settings to working parts: the one place that knows them all."""

from __future__ import annotations

from dataclasses import dataclass

from bot import clock
from bot.channels.outgoing import TwilioSender
from bot.conversation.deliver import Sender
from bot.conversation.turn import Tools
from bot.dialogue.rasa import Rasa
from bot.knowledge import packs
from bot.knowledge.packs import Pack
from bot.language.detect import Detector
from bot.language.entities import Entities
from bot.language.keywords import Keywords
from bot.language.languages import shipped
from bot.language.texts import Texts
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store.db import Sessions, open_engine, sessions


@dataclass(frozen=True)
class Kept:
    """What a local sender says: the text is where it should be, in our own rows."""

    provider_id: str
    status: str = "delivered"


class LocalSender:
    """The simulator's phone and the canary read our rows themselves; nothing leaves the house."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Kept:
        return Kept(f"{self._prefix}-{message_id}")


def store(settings: Settings) -> Sessions:
    """The store that the settings name."""
    return sessions(open_engine(settings.database_url, sealer(settings)))


def senders(settings: Settings) -> dict[str, Sender]:
    """Where texts leave, by the way their conversation came."""
    out: dict[str, Sender] = {
        "simulator": LocalSender("simulator"),
        "canary": LocalSender("canary"),
    }
    if settings.twilio_ready:
        out["twilio"] = TwilioSender(settings)
    return out


def tools(settings: Settings) -> Tools:
    """What the walk thinks with."""
    known = packs.load(settings.packs)
    return Tools(
        keywords=Keywords(),
        detector=Detector(shipped()),
        entities=entities(known),
        rasa=Rasa(settings.rasa_url),
        texts=Texts(settings.packs),
        packs=known,
        zone=settings.zone,
        drafts=settings.drafts,
        clock=clock.now,
    )


def entities(known: tuple[Pack, ...]) -> Entities:
    """The extractor, with the names of this district's events and schools."""
    events = {
        event.id: [word for called in event.aliases.values() for word in called]
        for pack in known
        for event in pack.events
    }
    schools = {school.id: list(school.aliases) for pack in known for school in pack.schools}
    return Entities(events, schools)
