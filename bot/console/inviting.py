"""What the pages that invite have in common: how they write a moment and call a language."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import quote

from babel.dates import format_datetime
from flask import Blueprint, Response

from bot.console.faults import told
from bot.console.gate import console, me
from bot.language.beyond import name_of
from bot.language.languages import CATALOGUE


def furnish_room(blueprint: Blueprint) -> None:
    """Gives the templates of a room what its pages write with."""
    blueprint.context_processor(_values)


def _values() -> dict[str, Any]:
    return {
        "language_name": language_name,
        "moment": moment,
        "written": written,
        "direction": direction,
        "titled": titled,
        "in_words": told,
    }


def language_name(code: str) -> str:
    """What a language is called in the language of whoever reads."""
    if me().locale == "en" and code in CATALOGUE:
        return CATALOGUE[code].english
    named = name_of(code, me().locale if me().locale in CATALOGUE else "en")
    return CATALOGUE[code].english if named == code and code in CATALOGUE else named


def direction(code: str) -> str:
    """`rtl` or `ltr`, as this language is written."""
    return CATALOGUE[code].dir if code in CATALOGUE else "ltr"


def moment(at: datetime) -> str:
    """A moment by the district's clock, in the language of whoever reads."""
    known = CATALOGUE.get(me().locale) or CATALOGUE["en"]
    local = at.astimezone(console().desk.tools.zone)
    pattern = f"{known.short_date} y, {known.time}"
    return str(format_datetime(local, pattern, locale=known.babel, tzinfo=local.tzinfo))


def hours(starts: datetime, ends: datetime) -> str:
    """From when until when, on one day, by the district's clock."""
    known = CATALOGUE.get(me().locale) or CATALOGUE["en"]
    local = ends.astimezone(console().desk.tools.zone)
    until = format_datetime(local, known.time, locale=known.babel, tzinfo=local.tzinfo)
    return f"{moment(starts)} – {until}"


def of_listing(local: str) -> datetime:
    """A moment that an event's listing has as `2026-12-10 17:00`."""
    return datetime.fromisoformat(local).replace(tzinfo=console().desk.tools.zone)


def written(local: str) -> str:
    """A moment that an event's listing has as `2026-12-10 17:00`, by the district's clock."""
    return moment(of_listing(local)) if local else ""


def titled(key: str) -> str:
    """A key as a name to read: `book-fair-2` is Book fair 2."""
    plain = key.partition("@")[0].replace("-", " ")
    return plain[:1].upper() + plain[1:]


def download(data: bytes, name: str, kind: str) -> Response:
    """A file for whoever reads; no browser opens it as a page of ours."""
    response = Response(data, content_type=kind)
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return response
