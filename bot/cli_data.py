"""`puente data ...`: what is kept about a number, to show it or to delete it."""

from __future__ import annotations

import click

from bot import clock, wiring
from bot.conversation.watch import tidy
from bot.errors import Permanent
from bot.kept import as_json, everything
from bot.roster import phones
from bot.settings import Settings
from bot.store import families, forgetting, staff
from bot.store.db import Session, transaction
from bot.store.families import Family


@click.group("data")
def data() -> None:
    """What is kept about a family."""


@data.command("export")
@click.argument("number")
@click.pass_obj
def export(settings: Settings, number: str) -> None:
    """Prints, as JSON, everything that is kept about NUMBER (as in +15555550123)."""
    known = _read(number)
    with transaction(wiring.store(settings)) as session:
        family = _found(session, known)
        staff.note_down(session, None, "family.export", "family", family.id, clock.now())
        found = everything(session, family)
    click.echo(as_json(found))


@data.command("delete")
@click.argument("number")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(settings: Settings, number: str, yes: bool) -> None:
    """Deletes everything that is kept about NUMBER; of one that opted out, that fact remains."""
    known = _read(number)
    if not yes:
        click.confirm("Delete everything that is kept about this number?", abort=True)
    with transaction(wiring.store(settings)) as session:
        family, now = _found(session, known), clock.now()
        staff.note_down(session, None, "family.delete", "family", family.id, now)
        forgetting.forget_now(session, known, now)
    click.echo("deleted")


@data.command("tidy")
@click.pass_obj
def tidy_now(settings: Settings) -> None:
    """Deletes what is past its term now, as is done every night."""
    gone = tidy(wiring.store(settings), clock.now(), wiring.terms(settings))
    click.echo(f"{gone} rows were past their term")


def _read(number: str) -> str:
    """A number as people write it, as it is kept; Permanent when it is none."""
    try:
        return phones.read(number, in_use=False).number
    except phones.NoNumberError as why:
        raise Permanent("number", why.why) from None


def _found(session: Session, number: str) -> Family:
    found = families.find(session, number)
    if found is None:
        raise Permanent("unknown", "nothing is kept about this number")
    return found
