"""`puente events`: what schools enter, in which words it is said, and who comes."""

from __future__ import annotations

from pathlib import Path

import click

from bot import clock, wiring
from bot.agenda import printing
from bot.agenda.choosing import About
from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.campaigns import campaigns
from bot.cli_told import tell
from bot.conversation.translating import Translator
from bot.errors import Permanent
from bot.knowledge import packs
from bot.language.texts import SOURCE, Texts
from bot.reporting import progress
from bot.settings import Settings

MACHINE = "machine"


@click.group("events")
def events() -> None:
    """Events that schools enter (docs/events.md)."""


@events.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and save nothing.")
@click.option("--skip-bad", is_flag=True, help="Save the events in which nothing is wrong.")
@click.option(
    "--ways", default="", help="Of a calendar: other ways to take part, as in phone;recording."
)
@click.option("--school", default="", help="Of a calendar: the school that its events are of.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_(
    settings: Settings, file: Path, dry_run: bool, skip_bad: bool, ways: str, school: str,
    as_json: bool,
) -> None:  # fmt: skip
    """Takes events in from FILE: a sheet (.csv) or a calendar (.ics).

    The columns are title, title_<language>, place, date, start, end, other_ways and, where they
    are wanted, key, school, kind, organizer, childcare, ride, dinner, diets, interpreters, access,
    step_free, family_welcome, id_needed, capacity, note. Rows with the same key are sessions of
    one event. An event that is there already is brought up to date. When something is wrong with
    a row nothing is saved, and the exit status is 1.
    """
    with progress.bar("events", plain=as_json) as step:
        found = _desk(settings).take_in(file, Given(ways, school), dry_run, skip_bad, step)
    tell(found, printing.outcome(found), as_json)
    if found["faults"] and not skip_bad:
        raise SystemExit(1)


@events.command("list")
@click.option("--all", "everything", is_flag=True, help="Those that are over or cancelled, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_events(settings: Settings, everything: bool, as_json: bool) -> None:
    """What is to come, soonest first."""
    found = _desk(settings).listed(everything)
    tell(found, printing.listing(found), as_json)


@events.command("show")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(settings: Settings, key: str, as_json: bool) -> None:
    """One event: its sessions, what it offers, its words and who made them."""
    found = _desk(settings).show(key)
    tell(found, printing.event(found), as_json)


@events.command("cancel")
@click.argument("key")
@click.option("--dry-run", is_flag=True, help="Say how many families would be told, no more.")
@click.pass_obj
def cancel(settings: Settings, key: str, dry_run: bool) -> None:
    """Calls an event off: it is no longer offered, and whoever counts on it is told."""
    desk = _desk(settings)
    told = desk.told_of_cancelling(key)
    if dry_run:
        click.echo(f"{told} families would be told")
        return
    expected = desk.cancel(key)
    click.echo(f"{key} is cancelled; {expected} families had said that they come, or perhaps")
    click.echo(f"{told} families count on it; the line tells them in a few minutes, or by day")


@events.command("export")
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(settings: Settings, keys: tuple[str, ...], out: Path | None) -> None:
    """Writes events as a calendar (.ics): those named, or all that are to come."""
    made = _desk(settings).export(keys)
    if out is None:
        click.echo(made.decode(), nl=False)
        return
    out.write_bytes(made)
    click.echo(f"written to {out}")


@events.command("words")
@click.argument("key")
@click.option("--language", help="One of our languages; for a machine, only this one.")
@click.option("--title")
@click.option("--place")
@click.option("--note")
@click.option("--by", default="", help="Who wrote them; `machine` drafts what is missing.")
@click.pass_obj
def words(
    settings: Settings, /, key: str, language: str | None, by: str, **given: str | None
) -> None:
    """Gives an event its title, place and note in a language.

    With `--by machine` the translator of the settings drafts the languages that have none yet;
    such drafts are marked as a machine's, and never stand in place of a person's words.
    """
    said = {name: text for name, text in given.items() if text is not None}
    if by == MACHINE:
        if said:
            raise click.UsageError("a machine needs no words: leave --title, --place, --note out")
        made = _desk(settings).draft(key, _translator(settings), [language] if language else ())
        for line in printing.drafts(made) or ["no language is missing"]:
            click.echo(line)
        return
    if not language or not said:
        raise click.UsageError("--language and one of --title, --place, --note are needed")
    _desk(settings).write(key, language, said, by)
    click.echo(f"{key}: kept in {language}")


@events.command("answers")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def answers(settings: Settings, key: str, as_json: bool) -> None:
    """How many come to an event and what they need; no names."""
    found = _desk(settings).answers(key)
    tell(found, printing.answers(found), as_json)


@events.command("propose")
@click.argument("key")
@click.argument("times", metavar="TIME...", nargs=-1, required=True)
@click.option("--title", default="", help="Of a new event, in English.")
@click.option("--place", default="")
@click.option("--school", default="", help="Its id or name; without it the event is for all.")
@click.option("--ways", default="", help="Other ways to take part, as in phone;recording.")
@click.pass_obj
def propose(
    settings: Settings, /, key: str, times: tuple[str, ...], title: str, place: str, school: str,
    ways: str,
) -> None:  # fmt: skip
    """Proposes 2 to 5 times for event KEY, as in 2026-12-10T17:00-18:30, in local time.

    Families are asked by a broadcast: puente broadcast draft TITLE --poll KEY.
    """
    about = About(title, place, school, ways) if title else None
    for number, time in enumerate(_desk(settings).propose(key, times, about), 1):
        click.echo(f"{number}  {time}")


@events.command("poll")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def poll(settings: Settings, key: str, as_json: bool) -> None:
    """Which of the proposed times suit how many families, and when else some could come."""
    found = _desk(settings).poll(key)
    tell(found, printing.poll(found), as_json)


@events.command("fix")
@click.argument("key")
@click.argument("number", type=int)
@click.option("--by", default="", help="Who fixes it.")
@click.pass_obj
def fix(settings: Settings, key: str, number: int, by: str) -> None:
    """Fixes proposed time NUMBER; those who took part in the poll are told, and asked to come."""
    session = _desk(settings).fix(key, number)
    click.echo(f"{session} is the time")
    if told := campaigns(settings).tell_fixed(key, session, by):
        click.echo(f"{told['audience']} families took part and are told: {told['key']}")
    else:
        click.echo("nobody has answered: nobody is told")


def _desk(settings: Settings) -> Agenda:
    known = packs.load(settings.packs)
    ways = frozenset(Texts(settings.packs).ids(SOURCE))
    return Agenda(wiring.store(settings), known, ways, settings.zone, clock.now)


def _translator(settings: Settings) -> Translator:
    found = wiring.tools(settings, wiring.store(settings)).translator
    if found is None:
        raise Permanent("translator_none", "no translator is set up (PUENTE_TRANSLATOR)")
    return found
