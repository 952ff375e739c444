"""`puente packs`: facts, services and calendars, and what a person must look at again."""

from __future__ import annotations

import json

import click

from bot import clock, wiring
from bot.cli_told import told
from bot.knowledge import packs as packing
from bot.knowledge.search import due_for_review
from bot.knowledge.templates import lacking
from bot.knowledge.validate import check
from bot.language.check import asked_of_families
from bot.language.languages import shipped
from bot.language.overlay import Overlay
from bot.language.texts import Texts
from bot.settings import Settings


@click.group("packs")
def packs() -> None:
    """Facts, services and calendars."""


@packs.command("check")
@click.pass_obj
def check_packs(settings: Settings) -> None:
    """Every pack loads, every text that it names exists, and none asks what no text may.

    The packs and texts are those that the line runs: with what was changed at the desk.
    """
    kept = wiring.store_if_any(settings)
    own, texts = wiring.own_packs(kept), Texts(settings.packs)
    if kept is not None:
        Overlay(kept, texts).look()
    known = packing.load(settings.packs, own=own)
    named = {text for pack in known for text in pack.texts()}
    told([*check(known, own=own), *asked_of_families(texts, named)], "packs")


@packs.command("templates")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def templates_of_packs(settings: Settings, as_json: bool) -> None:
    """What WhatsApp lacks an approved template for, by what is said and by language.

    Families on WhatsApp who have not written for a day do not get that there. The exit status is 1
    when something is missing and the line has a WhatsApp number.
    """
    missing = lacking(packing.load(settings.packs), shipped())
    if as_json:
        click.echo(json.dumps(missing, indent=2))
    else:
        for says, codes in missing.items():
            click.echo(f"{says:22} {' '.join(codes) or 'all there'}")
    if settings.twilio_whatsapp_number and any(missing.values()):
        raise SystemExit(1)


@packs.command("due")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def due_packs(settings: Settings, as_json: bool) -> None:
    """What a person must confirm again, the longest overdue first."""
    today = clock.now().astimezone(settings.zone).date()
    found = [
        {"id": e.id, "review_by": e.review_by.isoformat(), "source": e.source.title}
        for e in due_for_review(packing.load(settings.packs), today)
    ]
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for entry in found:
        click.echo(f"{entry['review_by']}  {entry['id']:24} {entry['source']}")
    click.echo(f"{len(found)} entries are past their review date")
