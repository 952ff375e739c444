"""`puente roster ...`: whom the line may reach, out of the school's own files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from bot import clock, wiring
from bot.knowledge import packs
from bot.privacy.screen import Screen
from bot.reporting import progress
from bot.roster import asking, importing, listing, optouts, report
from bot.roster.home_language import home_languages
from bot.roster.importing import Roster
from bot.roster.rows import Checker, school_names
from bot.roster.screening import CellScreen
from bot.settings import Settings

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("roster")
def roster() -> None:
    """Families, children and guardians, as the school's rosters have them."""


@roster.command("import")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Tell what would happen; nothing is saved.")
@click.option("--skip-bad", is_flag=True, help="Take the good rows, leave out the bad ones.")
@click.option("--partial", is_flag=True, help="Not everybody is in it: nobody is marked gone.")
@click.option("--really", is_flag=True, help="Even if more than a third would be marked gone.")
@click.option("--source", default="district", help="The name of this roster, if there are several.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_roster(
    settings: Settings,
    path: Path,
    dry_run: bool,
    skip_bad: bool,
    partial: bool,
    really: bool,
    source: str,
    as_json: bool,
) -> None:
    """Takes in PATH: a CSV file, or an export of OneRoster 1.1 (a folder or .zip).

    Nothing is saved while a row is bad, unless --skip-bad. docs/rosters.md has the columns.
    """
    now = clock.now()
    reading = importing.read(path, _checker(settings), now.astimezone(settings.zone).date())
    known = Roster(wiring.store(settings), source, reading.full and not partial)
    many = len(reading.gathered.adults) + len(reading.gathered.children)
    with progress.bar("looking", many, as_json) as step:
        tally = replace(known, step=step).look(reading, now)
    refused = bool(reading.bad) and not skip_bad
    saved = not dry_run and not refused
    told = report.plain(reading, tally, saved)
    if not as_json:
        click.echo(report.before(reading, tally))
    if saved:
        if not really:
            known.refuse_if_many_go(tally)
        with progress.bar("saving", many, as_json) as step:
            tally = replace(known, step=step).save(reading, now)
        told = report.plain(reading, tally, saved)
    click.echo(json.dumps(told, ensure_ascii=False, indent=2) if as_json else report.after(told))
    if refused:
        raise SystemExit(1)


def _checker(settings: Settings) -> Checker:
    known = packs.load(settings.packs)
    return Checker(CellScreen(Screen()), home_languages(), school_names(known))


@roster.command("optouts")
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_optouts(settings: Settings, file: Path, dry_run: bool, as_json: bool) -> None:
    """Takes in a list of numbers that must get nothing: a column `phone`, or one a line.

    Every number that can be read is stopped at once; lines without one are told, exit status 1.
    """
    found = optouts.read(file)
    outcome = optouts.save(wiring.store(settings), found.numbers, clock.now(), dry_run)
    if as_json:
        bad = [one.plain() for one in found.findings]
        told = {"saved": not dry_run, **outcome.plain(), "findings": bad}
        click.echo(json.dumps(told, indent=2))
    else:
        click.echo(report.of_optouts(found, outcome, dry_run))
    if found.findings:
        raise SystemExit(1)


@roster.command("ask")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def ask(settings: Settings, as_json: bool) -> None:
    """What a roster says otherwise than what is known, for a person to settle."""
    found = asking.questions(wiring.store(settings))
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else report.asked(found))


@roster.command("answer")
@click.argument("number", type=int)
@click.argument("word", type=click.Choice(["KEEP", "TAKE", "BOTH"], case_sensitive=False))
@click.pass_obj
def answer(settings: Settings, number: int, word: str) -> None:
    """Settles question NUMBER: KEEP what is known, TAKE what the roster gives.

    A number of two people may stay with BOTH.
    """
    asking.answer(wiring.store(settings), number, word.lower(), clock.now())
    click.echo(f"question {number} is settled: {word.upper()}")


@roster.command("list")
@click.option("--school", default="")
@click.option("--grade", default="")
@click.option("--language", default="", help="A code, as the roster says.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_roster(settings: Settings, school: str, grade: str, language: str, as_json: bool) -> None:
    """Who can be reached: counts, and rows with numbers in part and without names."""
    found = listing.listed(wiring.store(settings), school, grade, language)
    click.echo(json.dumps(found, indent=2) if as_json else listing.table(found))


@roster.command("show")
@click.argument("number")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(settings: Settings, number: str, as_json: bool) -> None:
    """Everything that rosters say of NUMBER (as in +15555550123)."""
    found: dict[str, Any] = listing.shown(wiring.store(settings), number)
    text = json.dumps(found, ensure_ascii=False, indent=2) if as_json else listing.page(found)
    click.echo(text)
