"""Which families' conversations are in whose sight, and how names and times are written there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import g
from markupsafe import Markup
from werkzeug.exceptions import NotFound

from bot.console.gate import console, me
from bot.console.page import said
from bot.conversation.by_person import Person
from bot.language import formats
from bot.language.beyond import beyond, name_of
from bot.language.languages import CATALOGUE
from bot.language.texts import SOURCE
from bot.privacy.mask import mask_number
from bot.privacy.text import MARK
from bot.store import households
from bot.store.db import Session
from bot.store.families import CANARY, Family
from bot.store.households import Tie

_GONE = Markup('<span class="gone">{}</span>')


def family_in_sight(session: Session, family_id: int) -> tuple[Family, list[Tie]]:
    """A family that whoever asks may see, with its household; NotFound for any other."""
    family = session.get(Family, family_id)
    if family is None or family.number == CANARY:
        raise NotFound
    ties = households.households(session, [family.id]).get(family.id, [])
    if not me().works_for(households.schools_of(ties)):
        raise NotFound
    return family, ties


def scope() -> tuple[str, ...] | None:
    """The schools whose families are theirs to see; None for all of them."""
    return None if me().everywhere else me().schools


def myself() -> Person:
    """Whoever asks, as the conversations know them."""
    return Person(me().id, me().name)


def shown(text: str, language: str = "") -> Markup:
    """A family's words; what was removed before they were kept is shown as removed."""
    mark = _GONE.format(_("removed"))
    return Markup(str(said(text, language)).replace(MARK, str(mark)))  # noqa: S704 - both escaped


def called(family: Family, ties: list[Tie]) -> str:
    """What staff call a family: the first grown-up's name, else its number with most hidden."""
    return next((t.guardian.name for t in ties if t.guardian.name), mask_number(family.number))


def tongue(code: str) -> str:
    """A language's name in the reader's."""
    reader = g.who.locale if g.who.locale in CATALOGUE else "en"
    return name_of(code, reader) if code else ""


def speaks(family: Family) -> str:
    """The language that a family speaks, also where there are no texts in it."""
    return str((family.preferences or {}).get("speaks") or family.language or "")


def topic(name: str) -> str:
    """What families ask about, as a menu calls it, in the reader's language."""
    texts, text = console().desk.tools.texts, f"topic-{name}"
    reader = g.who.locale if texts.has(g.who.locale, text) else SOURCE
    return texts.render(reader, text) if texts.has(reader, text) else name.replace("_", " ")


def school(code: str) -> str:
    """A school's name."""
    tools = console().desk.tools
    found = (one for pack in tools.packs for one in pack.schools if one.id == code)
    named = next(found, None)
    return tools.texts.render("en", named.name) if named else code


def schools() -> list[tuple[str, str]]:
    """The schools that whoever asks may choose among."""
    packs = console().desk.tools.packs
    theirs = [one.id for pack in packs for one in pack.schools]
    return [(code, school(code)) for code in theirs if me().everywhere or code in me().schools]


def moment(at: datetime) -> str:
    """'Thu, Dec 3, 6:00 PM', in the district's time and the reader's way."""
    local = at.astimezone(console().settings.zone)
    reader = CATALOGUE.get(g.who.locale, CATALOGUE["en"])
    return f"{formats.day(reader, local.date(), short=True)}, {formats.hour(reader, local.time())}"


def languages() -> list[tuple[str, str]]:
    """Languages that a family may speak, by name."""
    codes = [*CATALOGUE, *beyond()]
    return sorted(((code, tongue(code)) for code in codes), key=lambda one: one[1])


def furnishing() -> dict[str, Any]:
    """What the pages of conversations use."""
    return {
        "shown": shown, "tongue": tongue, "moment": moment, "school": school,
        "now": console().clock(), "speaks": speaks, "called": called,
    }  # fmt: skip


def _(text: str) -> str:
    return console().wording.of(g.who.locale).gettext(text)
