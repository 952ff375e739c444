"""Packs: a folder of data per layer (federal, state, district), with texts per language beside it.

responses/packs/<name>/pack.yml holds facts, services, contacts and the calendar; what a family
reads about them stands in <lang>.ftl in the same folder, under the ids that the pack names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from dateutil.rrule import rrulestr
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import PydanticCustomError

from bot import yaml_file
from bot.errors import NotReady
from bot.knowledge.notice import Notice
from bot.sentence import Sentence

FOLDER = Path(__file__).resolve().parents[2] / "responses" / "packs"


class Layer(StrEnum):
    """Who made the rule; the nearest layer that speaks of a topic is told first."""

    DISTRICT = "district"
    STATE = "state"
    FEDERAL = "federal"


class Class(StrEnum):
    """How far a fact may be trusted to stay as it is."""

    STABLE = "STABLE"
    CHANGED = "CHANGED"
    FLUX = "FLUX"
    STATE = "STATE"


def _clock_time(value: object) -> object:
    try:
        return time.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise PydanticCustomError("time_parsing", "must be a time such as '18:30'") from None


ClockTime = Annotated[time, BeforeValidator(_clock_time)]


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Record):
    """Where a fact comes from."""

    title: str
    cite: str = ""
    url: str = ""
    checked: Literal["primary", "secondary", "unchecked"]
    """primary: read in the law or the agency's text; secondary: supported by another's account."""


class Signed(_Record):
    """Who allowed an exception from the rule that a nearer layer may only add or shorten."""

    by: str = Field(min_length=1)
    on: date
    why: str = Field(min_length=1)


class Dated(_Record):
    """What somebody has read at its source, and must read there again."""

    id: str
    source: Source
    checked_on: date
    review_by: date


class Entry(Dated):
    """What every entry carries: the question it answers, its text, its source and its dates.

    `topic` is one question within `intents`; the understanding names it (docs/understanding.md).
    """

    topic: str
    intents: tuple[str, ...]
    text: str
    escalate: bool = False
    """Whether a person is told whenever a family hears this."""


class Fact(Entry):
    """One rule or right, told by the text `text`, never past its review date as if it were sure.

    `overrides` names facts of a farther layer that this one says better for its families; it is
    told in their place, and may add to them or shorten `limit_days`, never take away. A fact that
    `needs_local` is a floor only: without a word of a nearer layer a person is asked, too.
    `do_not_say` are words that its texts must not hold, in any language.
    """

    kind: Class = Field(alias="class")
    limit_days: int | None = None
    overrides: tuple[str, ...] = ()
    exception: Signed | None = None
    needs_local: bool = False
    do_not_say: tuple[str, ...] = ()


class Note(Entry):
    """Plain local information, such as where the bus office is; no rule stands behind it."""


class Service(Entry):
    """A place or line that helps; `text` says what, where, when and how in a few words."""

    phone: str = ""


class Hotline(Dated):
    """The line to call about a child that is hurt: a state's own, or the national one."""

    id: str = "child_hotline"
    phone: str = Field(pattern=r"^(1-)?\d{3}-\d{3}-\d{4}$")
    """In figures, as long as the texts have room for."""


class Pending(_Record):
    """A question that this layer decides and for which nothing cited is known here: a person's."""

    topic: str
    intents: tuple[str, ...]


class Closure(_Record):
    """Days without school: the first of them by a recurrence rule (RFC 5545), `days` in a row."""

    id: str
    title: str
    rrule: str
    days: int = Field(default=1, ge=1, le=120)
    parts_years: bool = False
    """Whether a school year ends before it and the next one begins after it."""

    @field_validator("rrule")
    @classmethod
    def _readable(cls, value: str) -> str:
        rrulestr(value)
        return value


class School(_Record):
    """A school of the district."""

    id: str
    name: str
    phone: str
    attendance_phone: str
    starts: ClockTime | None = None
    ends: ClockTime | None = None
    zone: str = ""
    """Its time zone, where that is not the district's: it has quiet hours of its own."""
    aliases: tuple[str, ...] = ()

    @field_validator("zone")
    @classmethod
    def _known(cls, value: str) -> str:
        try:
            return ZoneInfo(value).key if value else ""
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(Sentence("'%(zone)s' is not a time zone", zone=value)) from error


class Supports(_Record):
    """What an event offers so that families can come."""

    childcare: str = ""
    """Ages, such as `3-10`; empty: none."""
    ride: bool = False
    dinner: bool = False
    diets: tuple[str, ...] = ()
    """What the kitchen can do beside the usual: halal, vegetarian."""
    interpreters: tuple[str, ...] = ()
    step_free: bool = True
    access: tuple[str, ...] = ()
    """What else makes the way easier: a lift, a seat near the door."""


class Event(_Record):
    """A recurring event; its dates are made from the recurrence rule (RFC 5545)."""

    id: str
    title: str
    rrule: str
    start: ClockTime
    end: ClockTime
    place: str
    school: str = ""
    family_welcome: bool = True
    papers: bool | None = None
    """Whether anybody asks for papers or an ID at the door; None: not known."""
    supports: Supports = Supports()
    other_ways: tuple[str, ...] = Field(min_length=1)
    aliases: dict[str, tuple[str, ...]] = {}

    @field_validator("rrule")
    @classmethod
    def _readable(cls, value: str) -> str:
        rrulestr(value)
        return value


class Office(_Record):
    """The family office: whom a hand-off goes to, and when somebody is there."""

    name: str
    phone: str
    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    """Weekdays, Monday is 0."""
    opens: ClockTime
    closes: ClockTime
    languages: tuple[str, ...]


class Template(_Record):
    """What WhatsApp has approved to begin a conversation with, in one language."""

    sid: str = Field(pattern=r"^HX[0-9a-f]{32}$")
    variables: tuple[
        Literal[
            "district", "organizer", "title", "day", "time", "end", "place", "times", "changes",
            "notice",
        ],
        ...,
    ]  # fmt: skip
    """What fills it, in the order of its numbers; see `bot/knowledge/templates.py`."""


class Pack(_Record):
    """One pack as it stands on disk."""

    pack: str
    layer: Layer
    fictional: bool = False
    name: str
    office: Office | None = None
    schools: tuple[School, ...] = ()
    events: tuple[Event, ...] = ()
    closures: tuple[Closure, ...] = ()
    child_hotline: Hotline | None = None
    """Said in the text on abuse; see `bot/knowledge/hotline.py`."""
    facts: tuple[Fact, ...] = ()
    services: tuple[Service, ...] = ()
    notes: tuple[Note, ...] = ()
    pending: tuple[Pending, ...] = ()
    notices: tuple[Notice, ...] = ()
    """The calendar of rights; a nearer layer's notice stands in place of a farther one's."""
    templates: dict[str, dict[str, Template]] = {}
    """By what a broadcast says (`invite-from`) and by language."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything here that answers a question."""
        return (*self.facts, *self.services, *self.notes)

    @property
    def dated(self) -> tuple[Dated, ...]:
        """Everything here that carries a source and a review date."""
        return (*self.entries, *((self.child_hotline,) if self.child_hotline else ()))

    def texts(self) -> set[str]:
        """Every text id that this pack names."""
        named = {self.name} | {e.text for e in self.entries} | {c.title for c in self.closures}
        for event in self.events:
            named |= {event.title, event.place, *event.other_ways}
        if self.office:
            named.add(self.office.name)
        return named | {s.name for s in self.schools}


def load(
    names: tuple[str, ...], folder: Path = FOLDER, own: Mapping[str, str] = MappingProxyType({})
) -> tuple[Pack, ...]:
    """The packs called `names`, district first; NotReady says in one line what is wrong.

    `own` are the YAML texts that a district has put in place of its files, by the pack's name.
    """
    return in_order(_read(folder / name / "pack.yml", own.get(name)) for name in names)


def in_order(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    """The nearest layer first."""
    order = list(Layer)
    return tuple(sorted(packs, key=lambda pack: order.index(pack.layer)))


def _read(path: Path, own: str | None) -> Pack:
    try:
        return _pack(own or path.read_text("utf-8"))
    except FileNotFoundError:
        raise NotReady("packs", f"there is no pack {path.parent.name!r} ({path})") from None
    except (ValidationError, yaml.YAMLError) as error:
        first = str(error).replace("\n", "; ")
        raise NotReady("packs", f"{path}: {first}") from None


@lru_cache(maxsize=16)
def _pack(text: str) -> Pack:
    """What a text says: the same each time, and never changed."""
    return Pack.model_validate(yaml_file.loads(text))
