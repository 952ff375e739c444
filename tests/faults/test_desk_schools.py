"""The desk: what belongs to another school, or to another role, looks like what is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bot.console.roles import RIGHTS, Right
from tests.faults.conftest import Case
from tests.faults.desk import NOWHERE, Address, Hired, addresses, hire
from tests.faults.network import new_phone
from tests.faults.school import NOBODY, School

MINE, THEIRS = "lincoln", "oak-hill"
WORD, OURS = "zanzibarova", "quillabamba"
ROLES = ("liaison", "sender", "editor", "school_admin")
FORM = {
    "text": "x", "how": "household", "sure": "1", "language": "es", "quick": "hour",
    "answer": "take",
}  # fmt: skip
OF_ALL = ("/console/rota", "/console/content/texts/", "/console/content/machine/")
"""Who is called, and the texts, are the district's: no school has them."""
NEEDED = {
    "inbox": Right.ANSWER, "conversations": Right.ANSWER, "families": Right.ANSWER,
    "needs": Right.ANSWER, "rota": Right.ANSWER, "broadcasts": Right.INVITE,
    "events": Right.INVITE, "content": Right.EDIT, "reports": Right.REPORT,
    "reports.csv": Right.REPORT, "rosters": Right.MANAGE, "staff": Right.MANAGE,
}  # fmt: skip
NUMBERS = ("family_id", "other_id", "message_id", "remark_id", "guardian_id", "number")
RANDOM = re.compile(r'(name="(?:token|once)" value=")[^"]*')
"""What every form has of its own."""


@pytest.mark.case(
    26, "every address of the desk with another school's ids, by each role, GET and POST",
    "as for an id that does not exist: status, head and body; nothing is changed",
)  # fmt: skip
def test_what_is_another_schools_looks_like_what_is_not_there(case: Case) -> None:
    theirs, ours = School(case.line, THEIRS, WORD), School(case.line, MINE, OURS)
    question = f"/console/families/questions/{theirs.number_is_given_to(ours)}"
    before, asked = theirs.picture(), 0
    for role in ROLES:
        person = hire(case.line, role, MINE, languages=("en",))
        for address in addresses():
            for path, nowhere in _paths(address, theirs, ours):
                for method in sorted(address.methods & {"GET", "POST"}):
                    asked += 1
                    seen = _answer(person, method, path)
                    none = _answer(person, method, nowhere)
                    assert seen == none, (role, method, path, seen[0], none[0], seen[2], none[2])
                    assert WORD not in str(seen), (role, method, path)
        for word in ("keep", "take", "both"):
            seen = _answer(person, "POST", question, {"answer": word})
            nowhere = f"/console/families/questions/{NOBODY}"
            assert seen == _answer(person, "POST", nowhere, {"answer": word}), (role, word)
            asked += 1
        for address in addresses():
            asked += _is_denied(person, role, address, ours)
            if not address.names and "GET" in address.methods:
                assert WORD not in person.get(address.rule).text, (role, address.rule)
    assert theirs.picture() == before
    case.note(f"{len(addresses())} addresses, {len(ROLES)} roles, {asked} pairs of requests")


def _paths(address: Address, theirs: School, ours: School) -> Iterator[tuple[str, str]]:
    """An address for something of theirs, and the same for nothing: alone, and below our own."""
    if not address.names or "<token>" in address.rule or address.rule.startswith(OF_ALL):
        return
    nothing = theirs.nowhere(address)
    yield address.filled(theirs.at(address)), address.filled(nothing)
    if "<int:" in address.rule:
        yield address.filled({**nothing, **dict.fromkeys(NUMBERS, 10**30)}), address.filled(nothing)
    if {"other_id", "message_id", "remark_id", "day"} & set(address.names):
        first = {address.names[0]: ours.at(address)[address.names[0]]}
        yield (
            address.filled({**theirs.at(address), **first}),
            address.filled({**nothing, **first}),
        )


def _answer(person: Hired, method: str, path: str, form: dict[str, Any] | None = None) -> Any:
    if method == "GET":
        return _told(person.get(path))
    return _told(person.post(path, {**FORM, **(form or {})}))


def _without(seen: Any, value: str) -> str:
    """An answer without what was asked for, which it may repeat; a row's number it never does."""
    if value.isdecimal():
        return str(seen)
    titled = value.partition("@")[0].replace("-", " ").capitalize()
    return str(seen).replace(value, "…").replace(titled, "…")


def _told(answer: requests.Response) -> tuple[int, str, list[tuple[str, str]]]:
    """All that can be seen of an answer."""
    left_out = {"Date", "Content-Length", "Set-Cookie"}
    heads = sorted((n, v) for n, v in answer.headers.items() if n not in left_out)
    return answer.status_code, RANDOM.sub(r"\1", answer.text), heads


def _is_denied(person: Hired, role: str, address: Address, ours: School) -> int:
    """What a role has no right to is not there, also of one's own school."""
    room = address.rule.removeprefix("/console").lstrip("/").partition("/")[0]
    if room not in NEEDED or NEEDED[room] in RIGHTS[role] or "<token>" in address.rule:
        return 0
    for method in sorted(address.methods & {"GET", "POST"}):
        seen = _answer(person, method, address.filled(ours.at(address)))
        assert seen == _answer(person, "GET", NOWHERE), (role, method, address.rule)
    return 1


@pytest.mark.case(
    26, "searches and forms that name something of another school, by an admin of one",
    "as for a name that nobody has",
)  # fmt: skip
def test_a_form_learns_nothing_of_another_school(case: Case) -> None:
    theirs, ours = School(case.line, THEIRS, WORD), School(case.line, MINE, OURS)
    before = theirs.picture()
    person = hire(case.line, "school_admin", MINE, languages=("en",))
    liaison = f"/console/conversations/{ours.ids['family']}"
    somebody, nowhere = new_phone(), "no-such-school"
    asked: list[tuple[str, str, str, str, dict[str, str]]] = [
        ("GET", "/console/inbox?queue=all&school={}", THEIRS, nowhere, {}),
        ("GET", "/console/reports?school={}", THEIRS, nowhere, {}),
        ("GET", "/console/reports.csv?school={}", THEIRS, nowhere, {}),
        ("GET", "/console/needs?event={}", f"{theirs.key}@2030-01-01", "nothing@2030-01-01", {}),
        ("GET", "/console/broadcasts/new?poll={}", theirs.key, "no-such-event", {}),
        ("POST", "/console/families", theirs.phone, somebody, {"q": "{}"}),
        ("POST", "/console/families", WORD, "xanthippova", {"q": "{}"}),
        ("POST", "/console/families", THEIRS, nowhere, {"school": "{}"}),
        ("POST", f"/console/families/{ours.ids['family']}/merge", theirs.phone, somebody,
         {"number": "{}"}),
        ("POST", f"{liaison}/give", str(theirs.ids["staff"]), str(NOBODY), {"to": "{}"}),
        ("POST", "/console/broadcasts/new", theirs.key, "no-such-event",
         {"about": "poll", "poll": "{}", "title": "Which time"}),
        ("POST", "/console/broadcasts/new", f"{theirs.key}@2030-01-01", "nothing@2030-01-01",
         {"about": "invite", "event": "{}", "title": "Come"}),
        ("POST", f"/console/broadcasts/{ours.key}/who", THEIRS, nowhere, {"schools": "{}"}),
        ("POST", f"/console/broadcasts/{ours.key}/count", THEIRS, nowhere, {"schools": "{}"}),
    ]  # fmt: skip
    for method, path, real, none, form in asked:
        seen = [
            _answer(person, method, path.format(value),
                    {name: cell.format(value) for name, cell in form.items()})
            for value in (real, none)
        ]  # fmt: skip
        told = [_without(one, value) for one, value in zip(seen, (real, none), strict=True)]
        assert told[0] == told[1], (method, path, form, seen[0][0], seen[1][0])
        assert WORD not in told[0].replace(theirs.key, ""), (method, path)
    assert theirs.picture() == before
    case.note(f"{len(asked)} pairs")
