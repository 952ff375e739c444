"""Packs: a folder of data per layer (federal, state, district), with texts per language beside it.

responses/packs/<name>/pack.yml holds facts, services, contacts and the calendar; what a family
reads about them stands in <lang>.ftl in the same folder, under the ids that the pack names.
"""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import yaml
from dateutil.rrule import rrulestr
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator

from bot.errors import NotReady

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


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Record):
    """Where a fact comes from."""

    title: str
    cite: str = ""
    url: str = ""
    checked: Literal["primary", "secondary", "unchecked"]
    """primary: read in the law or the agency's text; secondary: supported by another's account."""


class Fact(_Record):
    """One rule or right, told by the text `text`, never past its review date as if it were sure."""

    id: str
    topic: str
    intents: tuple[str, ...]
    kind: Class = Field(alias="class")
    source: Source
    checked_on: date
    review_by: date
    text: str
    escalate: bool = False


class Service(_Record):
    """A place or line that helps; `text` says what, where, when and how in a few words."""

    id: str
    topic: str
    intents: tuple[str, ...]
    text: str
    phone: str = ""
    source: Source
    checked_on: date
    review_by: date


class School(_Record):
    """A school of the district."""

    id: str
    name: str
    phone: str
    attendance_phone: str
    aliases: tuple[str, ...] = ()


def _clock_time(value: object) -> object:
    return time.fromisoformat(value) if isinstance(value, str) else value


ClockTime = Annotated[time, BeforeValidator(_clock_time)]


class Supports(_Record):
    """What an event offers so that families can come."""

    childcare: str = ""
    """Ages, such as `3-10`; empty: none."""
    ride: bool = False
    dinner: bool = False
    interpreters: tuple[str, ...] = ()
    step_free: bool = True


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
    on_call: bool = False
    """Whether somebody is reached outside office hours."""


class Pack(_Record):
    """One pack as it stands on disk."""

    pack: str
    layer: Layer
    fictional: bool = False
    name: str
    office: Office | None = None
    schools: tuple[School, ...] = ()
    events: tuple[Event, ...] = ()
    facts: tuple[Fact, ...] = ()
    services: tuple[Service, ...] = ()

    def texts(self) -> set[str]:
        """Every text id that this pack names."""
        named = {self.name} | {f.text for f in self.facts} | {s.text for s in self.services}
        for event in self.events:
            named |= {event.title, event.place, *event.other_ways}
        if self.office:
            named.add(self.office.name)
        return named | {s.name for s in self.schools}


def load(names: tuple[str, ...], folder: Path = FOLDER) -> tuple[Pack, ...]:
    """The packs called `names`, district first; NotReady says in one line what is wrong."""
    packs = [_read(folder / name / "pack.yml") for name in names]
    order = list(Layer)
    return tuple(sorted(packs, key=lambda pack: order.index(pack.layer)))


def _read(path: Path) -> Pack:
    try:
        return Pack.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except FileNotFoundError:
        raise NotReady("packs", f"there is no pack {path.parent.name!r} ({path})") from None
    except (ValidationError, yaml.YAMLError) as error:
        first = str(error).replace("\n", "; ")
        raise NotReady("packs", f"{path}: {first}") from None
