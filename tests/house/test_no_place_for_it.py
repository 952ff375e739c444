"""There is no place in which a status, an origin or an identity could be kept or sent: no column,
slot or entity, no field of the desk's forms, no variable of a WhatsApp template."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.knowledge.templates import FILLED_BY
from bot.language.entities import USES
from bot.store import (
    alerts,
    consents,
    events,
    families,
    handoffs,
    marks,
    messages,
    needs,
    roster_questions,
    rosters,
    states,
)
from bot.store.db import Base
from tests.conftest import ROOT

MUST_NOT_BE = re.compile(
    r"immigra|migra(?!tion)|citizen|visa|asylum|papers|ssn|social|passport|alien|licen[cs]e|born"
    r"|birth|dob|countr|nation|origin|tribe|(?<!t)race|ethnic|relig|church|politic|union|diagnos|disab"
    r"|medic|pregnan|income|salary|rent(?!al)|employ|address|street|arrest|custody|court"
)
STAFFS = {"on_call.address", "on_call.address_key"}
"""How to reach those who are on call: staff, no family."""
STAFFS_FIELDS = {"rota.html: address"}
"""The same, where it is written: the desk's page of those who are on call."""
TEMPLATES = ROOT / "bot/console/templates"
FIELD = re.compile(r"""<(?:input|select|textarea|button)\b[^<]*?\bname=["']([^"']+)["']""")
GIVEN = re.compile(r"""\("(\w+)",""")
"""The name that a macro or a loop of the page gives to `name="{{ name }}"`."""
KNOWN = (
    alerts,
    consents,
    events,
    families,
    handoffs,
    marks,
    messages,
    needs,
    roster_questions,
    rosters,
    states,
)


def columns() -> list[str]:
    assert all(KNOWN)  # loaded, so that every table is in the metadata
    return [f"{t.name}.{c.name}" for t in Base.metadata.sorted_tables for c in t.columns]


def slots() -> list[str]:
    domain: dict[str, Any] = yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))
    return [*domain.get("slots", {}), *map(str, domain.get("entities", ()))]


def entities() -> list[str]:
    return sorted({name for _, names in USES for name in names})


def fields() -> list[str]:
    """What the forms of the desk send, each with its page."""
    return [
        f"{page.name}: {name}" for page in sorted(TEMPLATES.rglob("*.html")) for name in _sent(page)
    ]


def _sent(page: Path) -> list[str]:
    written = page.read_text("utf-8")
    names = FIELD.findall(written)
    return names + (GIVEN.findall(written) if "{{ name }}" in names else [])


def variables() -> list[str]:
    return sorted({name for names in FILLED_BY.values() for name in names})


@pytest.mark.parametrize("names", [columns, slots, entities, fields, variables])
def test_nothing_is_named_after_what_must_not_be_kept(names: Any) -> None:
    found = names()
    assert found
    assert [n for n in found if n not in STAFFS | STAFFS_FIELDS and MUST_NOT_BE.search(n)] == []


def test_the_search_would_find_one() -> None:
    assert MUST_NOT_BE.search("families.country_of_birth")
    assert MUST_NOT_BE.search("immigration_status")
    assert FIELD.findall('<label>Born in<select required\n name="country">') == ["country"]
    assert MUST_NOT_BE.search("event_form.html: country")


def test_the_fields_that_the_pages_have_are_seen() -> None:
    seen = fields()
    assert set(seen) >= STAFFS_FIELDS
    assert {"event_form.html: childcare", "signin.html: password"} <= set(seen)
