"""`puente needs ...`: what families need for an event, who arranges it, and the lists for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from bot import arranging, sheets
from bot.arranging import Outcome
from bot.settings import Settings

NOTE = "For staff, kept sealed. It is not sent: free words would need a translation."


@click.group("needs")
def needs() -> None:
    """What families need so that they can come to an event."""


@needs.command("list")
@click.option("--event", default="", help="As in math-night@2026-12-08.")
@click.option("--all", "everything", is_flag=True, help="What has ended, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_needs(settings: Settings, event: str, everything: bool, as_json: bool) -> None:
    """What waits, due first; `released` with an owner: the family needs it no more."""
    found = arranging.arranging(settings).listed(event, everything)
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else _listing(found))


@needs.command("take")
@click.argument("number", type=int)
@click.option("--as", "owner", required=True, help="Who takes it.")
@click.pass_obj
def take(settings: Settings, number: int, owner: str) -> None:
    """Takes a need: you arrange it, and nobody else does."""
    arranging.arranging(settings).take(number, owner)
    click.echo(f"need {number} is {owner}'s")


@needs.command("arranged")
@click.argument("number", type=int)
@click.option("--note", default="", help=NOTE)
@click.option("--as", "owner", default="staff", help="Who did it, if nobody had taken it.")
@click.pass_obj
def arranged(settings: Settings, number: int, note: str, owner: str) -> None:
    """It is arranged: the family is told so, in its language, once."""
    desk = arranging.arranging(settings)
    click.echo(f"need {number} is arranged; {told(desk.arranged(number, owner, note), settings)}")


@needs.command("cannot")
@click.argument("number", type=int)
@click.option("--note", default="", help=NOTE)
@click.option("--as", "owner", default="staff", help="Who found out, if nobody had taken it.")
@click.pass_obj
def cannot(settings: Settings, number: int, note: str, owner: str) -> None:
    """It cannot be had: the family is told so, with other ways, and that 9 brings a person."""
    desk = arranging.arranging(settings)
    outcome = told(desk.cannot(number, owner, note), settings)
    click.echo(f"need {number} cannot be arranged; {outcome}")


@needs.command("release")
@click.argument("number", type=int)
@click.option("--again", is_flag=True, help="Not done: you give it back, somebody else takes it.")
@click.pass_obj
def release(settings: Settings, number: int, again: bool) -> None:
    """The family needs it no more, or its owner has seen that the family took it back."""
    arranging.arranging(settings).release(number, again)
    click.echo(f"need {number} {'waits for somebody again' if again else 'is released'}")


@needs.command("describe")
@click.argument("number", type=int)
@click.option("--ages", multiple=True, help=f"As in 3-5=2; bands: {', '.join(sheets.AGES)}.")
@click.option("--diet", multiple=True, help=f"As in halal=3; one of {', '.join(sheets.DIETS)}.")
@click.option("--area", default="", help="A school or a named stop, never an address.")
@click.pass_obj
def describe(
    settings: Settings, number: int, ages: tuple[str, ...], diet: tuple[str, ...], area: str
) -> None:
    """Adds what the lists need: children by age, diets, where a ride begins."""
    by_age, diets = counts(ages, sheets.AGES, "--ages"), counts(diet, sheets.DIETS, "--diet")
    if not (by_age or diets or area.strip()):
        raise click.UsageError("one of --ages, --diet and --area is needed")
    arranging.arranging(settings).describe(number, by_age, diets, area.strip())
    click.echo(f"need {number} is described")


@needs.command("sheet")
@click.argument("event")
@click.argument("kind", type=click.Choice(list(sheets.SHEETS)))
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A .csv or .xlsx.")
@click.pass_obj
def sheet(settings: Settings, event: str, kind: str, out: Path | None) -> None:
    """The list of an event for the kitchen, childcare, drivers or interpreters.

    Counts wherever counts will do: no names, no whole numbers, no streets.
    """
    made = arranging.arranging(settings).sheet(event, kind)
    if out is None:
        click.echo(sheets.plain(made))
        return
    sheets.write(made, out)
    click.echo(f"{len(made.rows)} lines written to {out}")


def told(outcome: Outcome, settings: Settings) -> str:
    """What staff must know about the text to the family."""
    if outcome.leaves_at is not None:
        leaves = outcome.leaves_at.astimezone(settings.zone)
        return f"the family is told after the quiet hours, {leaves:%Y-%m-%d %H:%M}"
    return {
        "": "the family is told",
        "no_messages": "this family gets no messages: call by phone",
        "too_late": "the quiet hours last until the event begins: call by phone",
    }[outcome.why_not]


def counts(given: Sequence[str], known: Sequence[str], option: str) -> dict[str, int]:
    """'3-5=2' as {"3-5": 2}; wrong use when the word is not known or the count is none."""
    found = {}
    for one in given:
        word, _, count = one.rpartition("=")
        if word not in known or not (count.isascii() and count.isdecimal()) or int(count) > 99:
            raise click.BadParameter(
                f"{one}: one of {', '.join(known)}, then = and a count", param_hint=option
            )
        found[word] = int(count)
    return found


def _listing(found: list[dict[str, Any]]) -> str:
    """Needs as a table; `!` is late, and what the family took back says so."""
    if not found:
        return "No need waits."
    head = (
        f"{'id':>4}  {'status':8} {'due':17} {'need':11} {'lang':7} {'people':6} {'number':14} "
        f"{'owner':12} event"
    )
    rows = [
        f"{n['id']:>4}  {n['status']:8} {n['due']:16}{'!' if n['late'] else ' '} {n['need']:11} "
        f"{n['language']:7} {n['adults']:>2}+{n['children']:<3} {n['number']:14} "
        f"{n['owner']:12} {n['event']}"
        for n in found
    ]
    return "\n".join([head, *rows])
