"""`puente translations ...`: free text in another language, approved pairs, and what left."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import click

from bot import clock, wiring
from bot.errors import Permanent
from bot.language.engines import LEAVES
from bot.settings import Settings
from bot.store import translations as kept
from bot.store.db import transaction


@click.group("translations")
def translations() -> None:
    """What families and staff write to each other, in another language."""


@translations.command("try")
@click.argument("text")
@click.option("--from", "source", default="en")
@click.option("--to", "target", required=True)
@click.pass_obj
def attempt(settings: Settings, text: str, source: str, target: str) -> None:
    """Translates TEXT as the line would, and says by whom."""
    translator = wiring.tools(settings, wiring.store(settings)).translator
    if translator is None:
        raise Permanent("translator_none", "no translator is set up (PUENTE_TRANSLATOR)")
    click.echo(LEAVES[settings.translator], err=True)
    said = translator(text, source, target)
    click.echo(said.text)
    click.echo(f"({said.approved_by or said.engine})", err=True)


@translations.command("approve")
@click.argument("text")
@click.argument("said")
@click.option("--from", "source", default="en")
@click.option("--to", "target", required=True)
@click.option("--by", required=True, help="Who says so: a name or an office.")
@click.pass_obj
def approve(settings: Settings, text: str, said: str, source: str, target: str, by: str) -> None:
    """From now on TEXT is SAID in that language, whatever an engine makes of it."""
    with transaction(wiring.store(settings)) as session:
        kept.approve(session, source, target, text.strip(), said.strip(), by, clock.now())
    click.echo(f"approved by {by}")


@translations.command("account")
@click.option("--days", default=30, type=click.IntRange(1, 3660))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def account(settings: Settings, days: int, as_json: bool) -> None:
    """What was given to engines, by day and language: calls and characters, never a text."""
    with transaction(wiring.store(settings)) as session:
        rows: list[dict[str, Any]] = [
            {
                "day": row.day,
                "engine": row.engine,
                "from": row.source,
                "to": row.target,
                "calls": row.calls,
                "characters": row.characters,
                "failures": row.failures,
            }
            for row in kept.account(session, clock.now() - timedelta(days=days))
        ]
    if as_json:
        click.echo(json.dumps(rows, indent=2))
        return
    for row in rows:
        click.echo(
            f"{row['day']}  {row['engine']:15} {row['from']:>8} > {row['to']:8} "
            f"{row['calls']:6} calls {row['characters']:8} characters {row['failures']:5} failed"
        )
    if not rows:
        click.echo("Nothing was given to an engine.")
