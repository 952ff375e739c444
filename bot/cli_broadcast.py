"""`puente broadcast ...`: one matter for many families, from the draft to the follow-up."""

from __future__ import annotations

import csv
import json
from datetime import datetime
from typing import Any, TextIO

import click

from bot.campaigns import campaigns
from bot.settings import Settings
from bot.sheets import harmless
from bot.store.audience import Audience

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
@click.option("--words", default="", help="The school's own words, in English.")
@click.option("--topic", type=click.Choice(["events", "news", "urgent"]), default="events")
@click.option("--start", type=click.DateTime(["%Y-%m-%dT%H:%M"]), help="Local time; else at once.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%dT%H:%M"]))
@click.option("--by", default="", help="Who drafts it.")
@_audience
@click.pass_obj
def draft(
    settings: Settings, /, title: str, event: str, remind: bool, words: str, topic: str,
    start: datetime | None, expires: datetime | None, by: str, **chosen: Any,
) -> None:  # fmt: skip
    """Keeps a broadcast called TITLE; nobody gets it yet."""
    key = campaigns(settings).draft(
        title, _wanted(event, chosen), topic=topic, event=event, remind=remind, words=words, by=by,
        starts_at=start.replace(tzinfo=settings.zone) if start else None,
        expires_at=expires.replace(tzinfo=settings.zone) if expires else None,
    )  # fmt: skip
    click.echo(key)


@broadcast.command("count")
@click.option("--topic", type=click.Choice(["events", "news", "urgent"]), default="events")
@click.option("--event", default="")
@_audience
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def count(settings: Settings, /, topic: str, event: str, as_json: bool, **chosen: Any) -> None:
    """How many would be reached, by form, or why not. Nothing is written."""
    found = campaigns(settings).count(_wanted(event, chosen), topic)
    _table(found, as_json)
    if not as_json:
        click.echo(f"{sum(found.values()):>7}  together")


@broadcast.command("words")
@click.argument("key")
@click.argument("text")
@click.option("--language", required=True)
@click.option("--by", default="", help="Who says so.")
@click.pass_obj
def words(settings: Settings, key: str, text: str, language: str, by: str) -> None:
    """Writes what a broadcast with words of its own says in a language."""
    campaigns(settings).write_words(key, language, text, by)
    click.echo("kept")


@broadcast.command("preview")
@click.argument("key")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def preview(settings: Settings, key: str, as_json: bool) -> None:
    """What is said in each language, in how many segments, and as a draft or not."""
    found = campaigns(settings).preview(key)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in found:
        marks = [name for name in ("draft", "in_english") if one[name]]
        head = f"-- {one['language']}: {one['segments']} segments"
        click.echo(" ".join([head, *marks]))
        click.echo(one["text"] + "\n")


@broadcast.command("send")
@click.argument("key")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def send(settings: Settings, key: str, yes: bool, as_json: bool) -> None:
    """Plans whom it reaches, says so, and lets it begin."""
    made = campaigns(settings)
    if not yes:
        _table(made.foreseen(key), as_json=False)
        click.confirm("Send this?", abort=True)
    _show(made.send(key), as_json)


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
    """Where it stands: everyone of its audience is in exactly one of the numbers."""
    _show(campaigns(settings).status(key), as_json)


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


def _show(told: dict[str, Any], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(told, indent=2))
        return
    click.echo(f"{told['key']}: {told['status']}, audience {told['audience']}")
    _table(told["fates"], as_json=False)


def _table(found: dict[str, int], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for name, many in sorted(found.items(), key=lambda item: -item[1]):
        click.echo(f"{many:>7}  {name}")
