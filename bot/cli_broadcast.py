"""`puente broadcast ...`: one matter for many families, from the draft to the follow-up."""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

import click

from bot.campaigns import campaigns
from bot.cli_told import tell
from bot.reporting import printing, progress, watching
from bot.settings import Settings
from bot.sheets import harmless
from bot.store.audience import Audience

FILE = click.Path(dir_okay=False, path_type=Path)
FORMS = ("call", "paper", "talk", "email")
NARROWED = ("schools", "grades", "classes", "tags", "languages")


@click.group("broadcast")
def broadcast() -> None:
    """One matter for many families."""


def _audience(function: Any) -> Any:
    """The options that say whom a broadcast is for."""
    for name in reversed(NARROWED):
        single = {"classes": "class"}.get(name, name.removesuffix("s"))
        function = click.option(f"--{single}", name, multiple=True, help="Only these.")(function)
    answered = click.Choice(["yes", "no", "maybe", "none"])
    return click.option("--answered", multiple=True, type=answered, help="To the event.")(function)


def _wanted(event: str, chosen: dict[str, tuple[str, ...]]) -> Audience:
    narrowed: dict[str, Any] = {name: frozenset(chosen[name]) for name in (*NARROWED, "answered")}
    if narrowed["answered"] and not event:
        raise click.UsageError("--answered needs --event")
    return Audience(**narrowed, event=event if narrowed["answered"] else "")


@broadcast.command("draft")
@click.argument("title")
@click.option("--event", default="", help="Invites to it: an event's key, as `events list` shows.")
@click.option("--remind", is_flag=True, help="Reminds of the event instead.")
@click.option("--poll", default="", help="Asks which times suit: the key of an event, see events.")
@click.option("--words", default="", help="The school's own words, in English.")
@click.option("--topic", type=click.Choice(["events", "news", "urgent"]), default="events")
@click.option("--start", type=click.DateTime(["%Y-%m-%dT%H:%M"]), help="Local time; else at once.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%dT%H:%M"]))
@click.option("--by", default="", help="Who drafts it.")
@_audience
@click.pass_obj
def draft(
    settings: Settings, /, title: str, event: str, remind: bool, poll: str, words: str, topic: str,
    start: datetime | None, expires: datetime | None, by: str, **chosen: Any,
) -> None:  # fmt: skip
    """Keeps a broadcast called TITLE; nobody gets it yet."""
    key = campaigns(settings).drafts.make(
        title, _wanted(event, chosen), topic=topic, event=event, remind=remind, poll=poll,
        words=words, by=by,
        starts_at=start.replace(tzinfo=settings.zone) if start else None,
        expires_at=expires.replace(tzinfo=settings.zone) if expires else None,
    )  # fmt: skip
    click.echo(key)


@broadcast.command("count")
@click.option(
    "--topic", type=click.Choice(["events", "news", "urgent", "community"]), default="events"
)
@click.option("--event", default="")
@_audience
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def count(settings: Settings, /, topic: str, event: str, as_json: bool, **chosen: Any) -> None:
    """How many would be reached, by form, or why not. Nothing is written."""
    found = campaigns(settings).count(_wanted(event, chosen), topic)
    tell(found, [*printing.table(found), f"{sum(found.values()):>7}  together"], as_json)


@broadcast.command("words")
@click.argument("key")
@click.argument("text")
@click.option("--language", required=True)
@click.option("--by", default="", help="Who says so.")
@click.pass_obj
def words(settings: Settings, key: str, text: str, language: str, by: str) -> None:
    """Writes what a broadcast with words of its own says in a language."""
    campaigns(settings).drafts.write_words(key, language, text, by)
    click.echo("kept")


@broadcast.command("preview")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def preview(settings: Settings, key: str, as_json: bool) -> None:
    """What is said in each language, to how many, in how many segments, in whose words."""
    found = campaigns(settings).preview(key)
    tell(found, printing.preview(found), as_json)


@broadcast.command("send")
@click.argument("key")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def send(settings: Settings, key: str, yes: bool, as_json: bool) -> None:
    """Plans whom it reaches, says so, and lets it begin."""
    made = campaigns(settings)
    seen = made.mark(key)
    if not yes:
        click.echo("\n".join(printing.table(made.foreseen(key))))
        click.confirm("Send this?", abort=True)
    with progress.bar("planning", plain=as_json) as step:
        found = made.send(key, step, seen)
    tell(found, printing.status(found), as_json)


@broadcast.command("test")
@click.argument("key")
@click.option("--to", "number", required=True, help="A number, as in +15555550123.")
@click.option("--language", default="en")
@click.pass_obj
def test(settings: Settings, key: str, number: str, language: str) -> None:
    """Sends what it says in a language to one number of staff's, and to nobody else."""
    campaigns(settings).test(key, number, language)
    click.echo("queued")


def _stepping(name: str, done: str, doc: str) -> None:
    @broadcast.command(name, help=doc)
    @click.argument("key")
    @click.pass_obj
    def command(settings: Settings, key: str) -> None:
        getattr(campaigns(settings), name)(key)
        click.echo(done)


_stepping("pause", "paused", "Nothing more leaves until it is resumed.")
_stepping("resume", "running", "It goes on where it was paused.")
_stepping("stop", "stopped", "Whoever has not been written to will not be.")


@broadcast.command("status")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def status(settings: Settings, key: str, as_json: bool) -> None:
    """Where it stands: everyone of its audience is in exactly one of the numbers.

    Below them the variety meter: whether families of every language are reached, and answer.
    """
    made = campaigns(settings)
    found = made.figures(key)
    tell(found, [*printing.status(found), *printing.variety(found["variety"])], as_json)


@broadcast.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def listed(settings: Settings, as_json: bool) -> None:
    """Every broadcast, the newest first."""
    found = campaigns(settings).listed()
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for one in found:
        click.echo(f"{one['key']:32} {one['status']:10} {one['audience']:>7}  {one['event']}")


@broadcast.command("to-do")
@click.argument("key")
@click.argument("form", type=click.Choice(FORMS))
@click.option("--out", type=click.File("w"), default="-")
@click.pass_obj
def to_do(settings: Settings, key: str, form: str, out: TextIO) -> None:
    """Whom a person is to call, talk to, mail or print for, as CSV."""
    writer = csv.DictWriter(out, ["name", "to", "language"])
    writer.writeheader()
    for row in campaigns(settings).to_do(key, form):
        writer.writerow({column: harmless(value) for column, value in row.items()})


@broadcast.command("follow-up")
@click.argument("key")
@click.option("--out", type=click.File("w"), default="-")
@click.pass_obj
def follow_up(settings: Settings, key: str, out: TextIO) -> None:
    """Whose text did not arrive, why, and what may be done, as CSV."""
    writer = csv.DictWriter(out, ["to", "language", "status", "code", "why", "to_do"])
    writer.writeheader()
    for row in campaigns(settings).follow_up(key):
        writer.writerow({column: harmless(value) for column, value in row.items()})


@broadcast.command("export")
@click.argument("key")
@click.option("--to", "path", required=True, type=FILE, help="A file, .xlsx or .csv.")
@click.pass_obj
def export(settings: Settings, key: str, path: Path) -> None:
    """Writes the results and the follow-up list as a file for a spreadsheet."""
    campaigns(settings).export(key, path)
    click.echo(f"written to {path}")


@broadcast.command("watch")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each change.")
@click.pass_obj
def watch(settings: Settings, key: str, as_json: bool) -> None:
    """Shows how the texts leave, until it is over; Ctrl-C stops the watching alone."""
    made = campaigns(settings)
    changes = watching.until_over(lambda: made.status(key), time.sleep)
    if as_json or not sys.stderr.isatty():
        for told in changes:
            click.echo(json.dumps(told) if as_json else watching.line(told))
        return
    for told in _drawn(key, changes):
        last = told
    click.echo(watching.line(last))


def _drawn(key: str, changes: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The same changes, with a bar that follows them."""
    first = next(changes)
    left, together = watching.written_to(first)
    with progress.bar(key, together) as step:
        step(left)
        yield first
        for told in changes:
            now_left, _ = watching.written_to(told)
            step(now_left - left)
            left = now_left
            yield told
