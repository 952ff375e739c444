"""/console/content/pack: the district's own events, schools, services and contacts, as YAML.

Checked before it is kept, by the same rules as the files; every version stays. Within a minute it
stands in place of the district's `pack.yml` (`bot.knowledge.renewal`).
"""

from __future__ import annotations

from typing import cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console.content.room import blueprint, guard
from bot.console.faults import told
from bot.console.gate import audit, console, me
from bot.console.page import show, words
from bot.knowledge import pack_draft, packs
from bot.knowledge.pack_draft import Draft, Fault
from bot.knowledge.packs import FOLDER, Layer, Pack
from bot.language.by_staff import PRIVATE, asks, screened
from bot.language.never_ask import never_ask
from bot.store import pack_versions
from bot.store.db import transaction

__all__ = ["blueprint", "guard"]
SHOWN = 20
"""Versions that are listed."""


@blueprint.get("/content/pack")
def pack() -> Response:
    """The pack as it holds now, or as a version had it."""
    known = _packs()
    name = _district(known).pack
    with transaction(console().store) as session:
        found = pack_versions.of_pack(session, name, SHOWN)
    wanted = next((v for v in found if str(v.id) == request.args.get("version")), None)
    shown = wanted or next(iter(found), None)
    return _page(known, (shown.written if shown else "") or _file(name))


@blueprint.post("/content/pack")
def keep_pack() -> Response:
    """Shows what would change and what is wrong; keeps it when asked to and nothing is wrong."""
    known = _packs()
    name = _district(known).pack
    written = request.form.get("written", "").replace("\r\n", "\n")
    draft = _without_what_is_never_asked(pack_draft.read(name, written, known))
    if draft.faults:
        return _page(known, written, 422, draft)
    if "keep" not in request.form:
        return _page(known, written, 200, draft)
    with transaction(console().store) as session:
        newest = next(iter(pack_versions.of_pack(session, name, 1)), None)
        same = newest is not None and newest.written == written  # pressed twice
        newer = request.form.get("over", "") != (str(newest.id) if newest else "")
        if not same and not newer:
            pack_versions.add(session, name, written, me().name, console().clock())
    if newer and not same:
        return _page(known, written, 409, draft, newer=True)
    audit("pack.keep", "pack", 0)
    return _kept()


def _kept() -> Response:
    flash(words().gettext("Kept. It holds within a minute."), "good")
    return cast(Response, redirect(url_for(".pack"), code=303))


def _page(
    known: tuple[Pack, ...],
    written: str,
    status: int = 200,
    draft: Draft | None = None,
    newer: bool = False,
) -> Response:
    now = _district(known)
    with transaction(console().store) as session:
        versions = pack_versions.of_pack(session, now.pack, SHOWN)
    changed = pack_draft.changes(now, draft.pack) if draft and draft.pack else []
    newest = str(versions[0].id) if versions else ""
    return show(
        "content_pack.html", status=status, name=now.pack, written=written, draft=draft,
        faults=[(one.line, told(one.what)) for one in draft.faults] if draft else [],
        changed=changed, versions=versions, newer=newer, zone=console().settings.zone,
        over=newest if newer else request.form.get("over", newest),  # theirs is on the page now
    )  # fmt: skip


def _packs() -> tuple[Pack, ...]:
    """The packs as they hold by now; what runs may still have those of its start."""
    if not me().everywhere:
        raise NotFound  # what holds for every school is not one school's to change
    with transaction(console().store) as session:
        own = pack_versions.newest(session)
    return packs.load(console().settings.packs, own=own)


def _district(known: tuple[Pack, ...]) -> Pack:
    found = next((one for one in known if one.layer is Layer.DISTRICT), None)
    if found is None:
        raise NotFound
    return found


def _file(name: str) -> str:
    return (FOLDER / name / "pack.yml").read_text("utf-8")


def _without_what_is_never_asked(draft: Draft) -> Draft:
    """The same, with a fault for each word that asks or holds what must not be asked or kept."""
    found = [
        Fault(line, asks(item)) for line, said in draft.strings for item in never_ask().of(said)
    ]
    found += [
        Fault(line, PRIVATE)
        for line, said in draft.strings
        if " " in said and screened(said) != said  # a word alone is an id
    ]
    faults = sorted((*draft.faults, *found), key=lambda fault: fault.line)
    return Draft(draft.pack, tuple(faults), draft.strings)
