"""From settings to working parts: the one place that knows them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol, Self
from zoneinfo import ZoneInfo

from bot import clock
from bot.budget import Budget
from bot.channels.bells import Bell, bells
from bot.channels.crowd import Crowd
from bot.channels.outgoing import TwilioSender
from bot.channels.pace import Pace
from bot.channels.smtp import postman
from bot.conversation.alerting import Belfry
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import Post, Sender
from bot.conversation.erasing import Eraser
from bot.conversation.letters import Letters
from bot.conversation.lookup import Finder, Found
from bot.conversation.mailing import Mailer
from bot.conversation.noticing import Noticing
from bot.conversation.overdue import Teller
from bot.conversation.planning import Rules
from bot.conversation.sayings import Sayings
from bot.conversation.translating import Translator
from bot.conversation.turn import Tools
from bot.dialogue.rasa import Rasa
from bot.knowledge import packs
from bot.knowledge.event_names import EventNames
from bot.knowledge.packs import Pack
from bot.knowledge.quiet import QuietHours
from bot.language.detect import Detector
from bot.language.engines import engine
from bot.language.entities import Extractors
from bot.language.glossary import Glossary
from bot.language.keywords import Keywords
from bot.language.languages import shipped
from bot.language.overlay import Overlay
from bot.language.texts import SOURCE, Texts
from bot.privacy.screen import Screen
from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.store import pack_versions
from bot.store.db import Sessions, open_engine, sessions, transaction
from bot.store.retention import Terms


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

    def erase(self, provider_id: str) -> None:
        """Nothing of it is anywhere else."""

    def fate(self, provider_id: str) -> None:
        """Nothing is known anywhere else."""

    def look(self, to: str, channel: str, since: datetime) -> list[Found]:
        """Nothing is anywhere but in our rows: what was not marked can be said again."""
        return []


def store(settings: Settings, patience: float = 10.0) -> Sessions:
    """The store that the settings name; it is away when it has not answered for `patience` s."""
    return sessions(open_engine(settings.database_url, sealer(settings), patience))


def store_if_any(settings: Settings) -> Sessions | None:
    """The same, for whoever can do without; None where its file was never made."""
    path = settings.database_url.removeprefix("sqlite:///")
    made = path == settings.database_url or Path(path).exists()
    return store(settings) if made else None


class Provider(Sender, Finder, Teller, Eraser, Protocol):
    """Where texts leave, can be looked for, asked about, and deleted."""


def senders(settings: Settings) -> dict[str, Provider]:
    """Where texts leave, by the way their conversation came."""
    out: dict[str, Provider] = {
        "simulator": LocalSender("simulator"),
        "canary": LocalSender("canary"),
    }
    if settings.twilio_ready:
        out["twilio"] = TwilioSender(settings)
    return out


def post(settings: Settings, kept: Sessions, leave: Mapping[str, Provider]) -> Post:
    """The counter where texts leave, within the line's budget."""
    budget = Budget(settings.redis_url, settings.replies_per_minute)
    wait = timedelta(seconds=settings.report_wait_seconds)
    return Post(kept, leave, clock.now, budget.spend, wait)


def bells_of(settings: Settings) -> dict[str, Bell]:
    """The ways to reach somebody on call that these settings allow."""
    return bells(settings, TwilioSender(settings) if settings.twilio_ready else None)


def belfry(settings: Settings, kept: Sessions, known: Tools) -> Belfry:
    """What is needed to call those who are on call."""
    return Belfry(kept, bells_of(settings), known, clock.now, call_links(settings))


def call_links(settings: Settings) -> Callable[[int], str]:
    """The address at which the matter of a call is taken; empty without a public one."""
    seals, base = sealer(settings), settings.public_base_url.rstrip("/")
    return lambda call: f"{base}/calls/{call}-{seals.token('call', call)}" if base else ""


class LocalCrowd:
    """A crowd of phones in the simulator: our rows are where their texts are."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is open."""

    async def send(self, to: str, channel: str, what: dict[str, str], message_id: int) -> Kept:
        return Kept(f"simulator-{message_id}")


def way_out(settings: Settings) -> str:
    """How texts leave that nobody has asked for: through Twilio, where it is set up."""
    return "twilio" if settings.twilio_ready else "simulator"


def announcer(settings: Settings, kept: Sessions, known: Tools) -> Announcer:
    """What broadcasts are sent with."""
    quiet = QuietHours.parse(settings.quiet_hours)
    return Announcer(
        store=kept,
        clock=clock.now,
        via=way_out(settings),
        words=Sayings(kept, known),
        crowd=lambda: Crowd(settings, settings.at_once) if settings.twilio_ready else LocalCrowd(),
        pacer=Pace,
        awake=lambda zone, now: not quiet.at(now, ZoneInfo(zone)),
        per_second={"text": settings.sms_per_second, "whatsapp": settings.whatsapp_per_second},
        at_once=settings.at_once,
        weekly=settings.broadcasts_a_week,
        mailer=mailer(settings, kept, known),
    )


def mailer(settings: Settings, kept: Sessions, known: Tools) -> Mailer | None:
    """What broadcasts' mail is sent with; None where something for it is not set."""
    if settings.no_mail:
        return None
    district = known.texts.render(SOURCE, known.packs[0].name)
    how = (settings.smtp_url.get_secret_value(), settings.mail_from, district, clock.now)
    return Mailer(
        kept,
        clock.now,
        Letters(kept, known, settings.texted_number),
        lambda: postman(*how),
        mail_links(settings),
        settings.mails_per_second,
        settings.broadcasts_a_week,
    )


def mail_links(settings: Settings) -> Callable[[int, str], str]:
    """Where a guardian ends mail to its address, as it stands now (its keyed hash)."""
    seals, base = sealer(settings), settings.public_base_url.rstrip("/")

    def link(guardian: int, email_key: str) -> str:
        return f"{base}/mail/{guardian}-{seals.token_for(email_key, 'mail', guardian)}"

    return link


def rules(settings: Settings, known: Tools) -> Rules:
    """How broadcasts may reach families in this district."""
    zones = {school.id: school.zone for pack in known.packs for school in pack.schools}
    return Rules(
        weekly=settings.broadcasts_a_week,
        zone=settings.timezone,
        zones={school: zone for school, zone in zones.items() if zone},
        no_mail=settings.no_mail,
    )


def noticing(settings: Settings, kept: Sessions, known: Tools) -> Noticing:
    """What the calendar of rights is kept with."""
    return Noticing(kept, known, rules(settings, known), settings.notices_a_month)


def terms(settings: Settings) -> Terms:
    """How long things are kept."""
    return Terms(
        timedelta(days=settings.retention_days),
        provider=timedelta(days=settings.twilio_retention_days),
    )


def translator(
    settings: Settings,
    kept: Sessions,
    detector: Detector,
    glossary: Glossary,
    rasa: Rasa,
    texts: Texts,
) -> Translator | None:
    """What free text is translated with; None when the settings name no engine."""
    chosen = engine(
        settings.translator,
        settings.translator_url,
        settings.translator_key.get_secret_value(),
    )
    if chosen is None:
        return None
    return Translator(
        kept,
        chosen,
        detector,
        Screen(),
        clock.now,
        glossary.acronyms,
        cache(lambda language: glossary.terms(texts, language)),
        rasa.alike,
    )


def tools(settings: Settings, kept: Sessions | None = None) -> Tools:
    """What the walk thinks with; with a store to remember in, it translates free text, too."""
    known = packs.load(settings.packs, own=own_packs(kept))
    detector, glossary, rasa = Detector(shipped()), Glossary(), Rasa(settings.rasa_url)
    texts = Texts(settings.packs)
    if kept is not None:
        Overlay(kept, texts).look()
    return Tools(
        keywords=Keywords.shipped(),
        detector=detector,
        entities=entities(known, texts, EventNames(kept, clock.now) if kept else None),
        rasa=rasa,
        texts=texts,
        glossary=glossary,
        packs=known,
        zone=settings.zone,
        drafts=settings.drafts,
        clock=clock.now,
        rings=tuple(bells_of(settings)),
        translator=translator(settings, kept, detector, glossary, rasa, texts) if kept else None,
    )


def own_packs(kept: Sessions | None) -> dict[str, str]:
    """What this district has put in place of its pack's file, at the desk."""
    if kept is None:
        return {}
    with transaction(kept) as session:
        return pack_versions.newest(session)


def entities(
    known: tuple[Pack, ...], texts: Texts, entered: EventNames | None = None
) -> Extractors:
    """The extractors, with the names of this district's events and schools.

    An event is called what its title says in any language, and by its other names.
    `entered` gives those of the events that schools have entered, as they change.
    """
    events = {
        event.id: [
            *(texts.render(code, event.title) for code in texts.languages),
            *(word for called in event.aliases.values() for word in called),
        ]
        for pack in known
        for event in pack.events
    }
    schools = {school.id: list(school.aliases) for pack in known for school in pack.schools}
    if entered is None:
        return Extractors(events, schools)
    return Extractors(events, schools, entered=entered)
