"""`puente data ...`: what is kept about a number, to show it or to delete it."""

from __future__ import annotations

import click

from bot import clock, wiring
from bot.conversation.watch import tidy
from bot.errors import Permanent
from bot.kept import as_json, everything
from bot.settings import Settings
from bot.store import families, forgetting
from bot.store.db import transaction


@click.group("data")
def data() -> None:
    """What is kept about a family."""


@data.command("export")
@click.argument("number")
@click.pass_obj
def export(settings: Settings, number: str) -> None:
    """Prints, as JSON, everything that is kept about NUMBER (as in +15555550123)."""
    with transaction(wiring.store(settings)) as session:
        family = families.find(session, number)
        if family is None:
            raise Permanent("unknown", "nothing is kept about this number")
        found = everything(session, family)
    click.echo(as_json(found))


@data.command("delete")
@click.argument("number")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(settings: Settings, number: str, yes: bool) -> None:
    """Deletes everything that is kept about NUMBER; of one that opted out, that fact remains."""
    if not yes:
        click.confirm("Delete everything that is kept about this number?", abort=True)
    with transaction(wiring.store(settings)) as session:
        if not forgetting.forget_now(session, number, clock.now()):
            raise Permanent("unknown", "nothing is kept about this number")
    click.echo("deleted")


@data.command("tidy")
@click.pass_obj
def tidy_now(settings: Settings) -> None:
    """Deletes what is past its term now, as is done every night."""
    gone = tidy(wiring.store(settings), clock.now(), wiring.terms(settings))
    click.echo(f"{gone} rows were past their term")
