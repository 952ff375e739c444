"""`puente events`: what schools enter, in which words it is said, and who comes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from bot import clock, wiring
from bot.agenda import printing
from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.conversation.translating import Translator
from bot.errors import Permanent
from bot.knowledge import packs
from bot.language.texts import SOURCE, Texts
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
    found = _desk(settings).take_in(file, Given(ways, school), dry_run, skip_bad)
    _tell(found, printing.outcome(found), as_json)
    if found["faults"] and not skip_bad:
        raise SystemExit(1)


@events.command("list")
@click.option("--all", "everything", is_flag=True, help="Those that are over or cancelled, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_events(settings: Settings, everything: bool, as_json: bool) -> None:
    """What is to come, soonest first."""
    found = _desk(settings).listed(everything)
    _tell(found, printing.listing(found), as_json)


@events.command("show")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(settings: Settings, key: str, as_json: bool) -> None:
    """One event: its sessions, what it offers, its words and who made them."""
    found = _desk(settings).show(key)
    _tell(found, printing.event(found), as_json)


@events.command("cancel")
@click.argument("key")
@click.pass_obj
def cancel(settings: Settings, key: str) -> None:
    """Calls an event off: it is no longer offered, and who asks for it hears that."""
    expected = _desk(settings).cancel(key)
    click.echo(f"{key} is cancelled; {expected} families had said that they come, or perhaps")


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
    _tell(found, printing.answers(found), as_json)


def _tell(found: Any, lines: list[str], as_json: bool) -> None:
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def _desk(settings: Settings) -> Agenda:
    known = packs.load(settings.packs)
    ways = frozenset(Texts(settings.packs).ids(SOURCE))
    return Agenda(wiring.store(settings), known, ways, settings.zone, clock.now)


def _translator(settings: Settings) -> Translator:
    found = wiring.tools(settings, wiring.store(settings)).translator
    if found is None:
        raise Permanent("translator_none", "no translator is set up (PUENTE_TRANSLATOR)")
    return found
