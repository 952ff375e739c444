"""/console/families: finding a family, by number or name, school, language, state or date.

What is looked for is sent as a form and stands in no address: an address is kept by browsers and
by servers, and it would hold a number or a name.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console import sight
from bot.console.gate import audit, console, room
from bot.console.given import row_number
from bot.console.page import show
from bot.console.roles import Right
from bot.language.names import asked
from bot.privacy.mask import mask_number
from bot.roster import phones
from bot.roster.phones import NoNumberError
from bot.store import families, figures, finding, household_lines, rosters
from bot.store.db import Session, transaction
from bot.store.finding import Wanted
from bot.store.household_lines import Line

guard = "login"
blueprint = room("families", __name__, Right.ANSWER)
PAGE = 25
GRADES = ("PK", "K", *map(str, range(1, 13)))
FIELDS = ("q", "school", "grade", "language", "state", "since", "silent")
DIGITS = 7
"""From so many on it is a number that is looked for; no name has them."""


@blueprint.route("/families", methods=["GET", "POST"])
def page() -> Response:
    """The newest families, or those that are looked for."""
    given = {name: request.form.get(name, "").strip()[:200] for name in FIELDS}
    faults = _faults(given)
    if not faults and _is_number(given["q"]):
        return _of_number(given)
    if faults:
        return _page(given, [], 0, faults, 422)
    audit("families.find", "families", 0)
    with transaction(console().store) as session:
        found, after = _found(session, given, row_number(request.form.get("before")))
    return _page(given, found, after, {})


def _page(
    given: dict[str, str], found: list[Line], after: int, faults: dict[str, str], status: int = 200
) -> Response:
    return show(
        "families.html", status, given=given, found=found, after=after, faults=faults,
        grades=GRADES, schools=sight.schools(), languages=sight.languages(), states=finding.STATES,
        masked=mask_number, asked_for=any(given.values()), **sight.furnishing(),
    )  # fmt: skip


def _is_number(text: str) -> bool:
    return sum(c.isdecimal() for c in text) >= DIGITS


def _faults(given: dict[str, str]) -> dict[str, str]:
    """What is wrong, by field."""
    faults: dict[str, str] = {}
    for name in ("since", "silent"):
        if given[name]:
            try:
                date.fromisoformat(given[name])
            except ValueError:
                faults[name] = "date"
    known = {code for code, _ in sight.schools()}
    if given["school"] and given["school"] not in known:
        raise NotFound  # another school's looks like one that is not there
    if given["state"] not in ("", *finding.STATES):
        raise NotFound
    if given["q"] and not _is_number(given["q"]) and not asked(given["q"]):
        faults["q"] = "name"
    return faults


def _of_number(given: dict[str, str]) -> Response:
    """The family with this number; the same words for nobody's and for another school's."""
    try:
        number = phones.read(given["q"], in_use=False).number
    except NoNumberError:
        return _page(given, [], 0, {"q": "number"}, 422)
    with transaction(console().store) as session:
        found = families.find(session, number)
        seen = finding.is_for(session, found.id, sight.scope()) if found else None
    if seen is None:
        audit("families.find", "families", 0)
        return _page(given, [], 0, {})
    return cast(Response, redirect(url_for("families.family", family_id=seen.id), code=303))


def _found(session: Session, given: dict[str, str], before: int) -> tuple[list[Line], int]:
    """A page of what is looked for, and the key after which the next one begins; 0 at the end."""
    wanted = _wanted(session, given)
    if not wanted.of_people:
        ids = finding.numbers(session, wanted, sight.scope(), before, PAGE + 1)
        lines = household_lines.of_numbers(session, ids[:PAGE])
        return lines, ids[PAGE - 1] if len(ids) > PAGE else 0
    found = finding.people(session, wanted, sight.scope(), before, PAGE + 1)
    shown = found[:PAGE]
    numbers = list(dict.fromkeys(family for _, family in shown if family is not None))
    of_number = {
        line.family.id: line
        for line in household_lines.of_numbers(session, numbers)
        if line.family is not None
    }
    alone = [guardian for guardian, family in shown if family is None]
    of_person = {line.people[0].id: line for line in household_lines.of_people(session, alone)}
    lines = [of_number[family] if family else of_person[one] for one, family in shown]
    return list(dict.fromkeys(lines)), shown[-1][0] if len(found) > PAGE else 0


def _wanted(session: Session, given: dict[str, str]) -> Wanted:
    return Wanted(
        tokens=asked(given["q"]),
        school=given["school"],
        grade=given["grade"] if given["grade"] in GRADES else "",
        language=given["language"],
        state=given["state"],
        since=_message_of(session, given["since"]),
        silent_since=_message_of(session, given["silent"]),
    )


def _message_of(session: Session, day: str) -> int:
    return max(1, figures.first_message(session, day)) if day else 0


@blueprint.get("/families/people/<int:guardian_id>")
def person(guardian_id: int) -> Response:
    """Somebody of a roster who has no phone: whom a person has to reach."""
    with transaction(console().store) as session:
        found = finding.person_is_for(session, guardian_id, sight.scope())
        children = rosters.children_of(session, guardian_id) if found else []
    if found is None:
        raise NotFound
    if found.family_id is not None:
        to = url_for("families.family", family_id=found.family_id)
        return cast(Response, redirect(to))
    audit("person.view", "guardian", guardian_id)
    return show("person.html", person=found, children=children, **sight.furnishing())
