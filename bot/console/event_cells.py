"""An event's form as cells: as it was sent, as rows of a sheet, as it was known, as it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import request

from bot.agenda.from_csv import SESSION
from bot.console import sealed
from bot.console.gate import console
from bot.language.by_staff import screened

CELLS = (
    "title", "place", "note", "school", "kind", "organizer", "family_welcome", "id_needed",
    "childcare", "ride", "dinner", "diets", "step_free", "access", "capacity",
)  # fmt: skip
SEVERAL = ("other_ways", "interpreters")
"""Choices of which several may be made."""
CARRIED = ("seen", "again")
"""What the form says besides: which version of the event it shows, and whether it is on again."""
MOST_SESSIONS = 40
LONGEST = 1000
"""Characters of a field that are kept while it is typed; what fits is said when it is saved."""
LONGEST_MARK = 20
USUAL = {
    "family_welcome": "yes",
    "step_free": "yes",
    "kind": "school",
    "ride": "no",
    "dinner": "no",
}
Cells = dict[str, Any]


def typed() -> Cells:
    """The form as it was sent."""
    form = request.form
    given: Cells = {name: form.get(name, "").strip() for name in CELLS}
    given |= {name: form.getlist(name) for name in SEVERAL}
    given |= {name: form.get(name, "")[:LONGEST_MARK] for name in CARRIED}
    dates, starts, ends = (form.getlist(name) for name in SESSION)
    every = [
        dict(zip(SESSION, one, strict=True))
        for one in zip(dates, starts, ends, strict=False)
        if any(one)
    ]
    given["sessions"] = every[:MOST_SESSIONS] or [{}]
    return given


def rows(given: Cells, key: str) -> list[dict[str, str]]:
    """The form as rows of a sheet: the first says what the event is, each says when."""
    about = {name: given[name] for name in CELLS}
    about |= {name: ";".join(given[name]) for name in SEVERAL}
    about["key"] = key
    if given["school"] == "all":
        about["school"] = ""
    first, *rest = given["sessions"]
    return [{**about, **first}, *({"key": key, **one} for one in rest)]


def cells_of(told: Mapping[str, Any]) -> Cells:
    """What is known of an event, as the form has it."""
    offers, words = told["offers"], told["words"]
    own = words.get("en") or next(iter(words.values()), {"title": "", "place": "", "note": ""})
    now = f"{console().clock().astimezone(console().desk.tools.zone):%Y-%m-%d %H:%M}"
    coming = [
        {"date": one["starts"][:10], "start": one["starts"][11:], "end": one["ends"]}
        for one in told["sessions"]
        if f"{one['starts'][:10]} {one['ends']}" > now
    ]
    asks = told["id_needed"]
    return {
        **{name: own[name] for name in ("title", "place", "note")},
        "school": told["school"],
        "kind": told["kind"],
        "organizer": told["organizer"],
        "family_welcome": _yes(told["family_welcome"]),
        "id_needed": "" if asks is None else _yes(asks),
        "childcare": offers.get("childcare", ""),
        "ride": _yes(offers.get("ride", False)),
        "dinner": _yes(offers.get("dinner", False)),
        "diets": ", ".join(offers.get("diets", ())),
        "step_free": _yes(offers.get("step_free", True)),
        "access": ", ".join(offers.get("access", ())),
        "capacity": str(told["capacity"] or ""),
        "other_ways": [way.removeprefix("way-") for way in told["other_ways"]],
        "interpreters": list(offers.get("interpreters", ())),
        "sessions": coming or [{}],
        "seen": told["versions"]["event"],
        "again": "",
    }


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def keep_draft(given: Cells, key: str) -> None:
    """Keeps what was typed and not saved; a key for a change of an event, none for a new one."""
    words = {name: screened(given[name][:LONGEST]) for name in CELLS}
    sealed.keep(_name(key), {**given, **words})


def draft_of(key: str = "") -> Cells | None:
    """What was typed and not saved; None when nothing was."""
    return sealed.find(_name(key))


def forget_draft(key: str) -> None:
    """It was saved, or given up."""
    sealed.forget(_name(key))


def _name(key: str) -> str:
    return f"event {key}"
