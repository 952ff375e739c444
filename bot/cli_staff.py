"""`puente handoffs`, `messages` and `oncall`: what staff do from the command line."""

from __future__ import annotations

import json

import click

from bot import oncall as rota
from bot import staff
from bot.language.by_staff import hold_back
from bot.settings import Settings


@click.group("messages")
def messages() -> None:
    """What comes in and goes out."""


@messages.command("stuck")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def stuck(settings: Settings, as_json: bool) -> None:
    """What needs somebody to look: set aside, of unknown outcome, or standing still."""
    found = staff.stuck(settings)
    click.echo(json.dumps(found, indent=2) if as_json else staff.stuck_listing(found))


@click.group("handoffs")
def handoffs() -> None:
    """Conversations that need a person."""


@handoffs.command("list")
@click.option("--all", "everything", is_flag=True, help="Those that are done, too.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_handoffs(settings: Settings, everything: bool, as_json: bool) -> None:
    """What waits for a person, the most urgent first."""
    found = staff.desk(settings).waiting(everything)
    click.echo(json.dumps(found, indent=2) if as_json else staff.listing(found))


@handoffs.command("show")
@click.argument("number", type=int)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show_handoff(settings: Settings, number: int, as_json: bool) -> None:
    """One hand-off, with the conversation behind it."""
    found = staff.desk(settings).show(number)
    click.echo(
        json.dumps(found, ensure_ascii=False, indent=2) if as_json else staff.conversation(found)
    )


@handoffs.command("claim")
@click.argument("number", type=int)
@click.option("--as", "owner", default="staff", help="Who takes it.")
@click.pass_obj
def claim(settings: Settings, number: int, owner: str) -> None:
    """Takes a hand-off: the bot is silent in that conversation until it is released."""
    staff.desk(settings).claim(number, owner)
    click.echo(f"hand-off {number} is yours; the bot is silent in that conversation")


@handoffs.command("reply")
@click.argument("number", type=int)
@click.argument("text")
@click.option("--as", "owner", default="staff")
@click.option("--translate", is_flag=True, help="TEXT is English: a machine translates it.")
@click.option("--yes", is_flag=True, help="Send the translation without asking.")
@click.pass_obj
def reply(
    settings: Settings, number: int, text: str, owner: str, translate: bool, yes: bool
) -> None:
    """Sends TEXT, as it stands, to the family; claims the hand-off if nobody has."""
    desk = staff.desk(settings)
    if translate:
        hold_back(text)  # before a machine says it in a language that is not looked through
        text = desk.translate(number, text)
        click.echo(text)
        yes or click.confirm("Send this?", abort=True)
    desk.reply(number, text, owner)
    click.echo("queued")


@handoffs.command("release")
@click.argument("number", type=int)
@click.option("--again", is_flag=True, help="Not done: back to the queue.")
@click.pass_obj
def release(settings: Settings, number: int, again: bool) -> None:
    """Ends a hand-off, or gives it back; the bot speaks again."""
    staff.desk(settings).release(number, done=not again)
    click.echo(f"hand-off {number} is {'queued again' if again else 'done'}")


@handoffs.command("optout")
@click.argument("number", type=int)
@click.pass_obj
def opt_out(settings: Settings, number: int) -> None:
    """Ends all messages to the family of a hand-off; only START from its phone undoes it."""
    staff.desk(settings).opt_out(number)
    click.echo("this family gets no more messages")


@click.group("oncall")
def oncall() -> None:
    """Who is called when a family is in danger."""


@oncall.command("add")
@click.argument("name")
@click.option("--sms", help="A number, as in +15555550123.")
@click.option("--email")
@click.option("--webhook", help="An https address that takes JSON.")
@click.option("--step", default=1, type=click.IntRange(1, 9), help="Called first, second, ...")
@click.option("--duty", default="", help="As in 'Mon-Fri 17:00-08:00, Sat, Sun'; else always.")
@click.pass_obj
def add_contact(settings: Settings, /, name: str, step: int, duty: str, **ways: str | None) -> None:
    """Puts NAME on the list, with one or several ways to be reached."""
    chosen = {way: address for way, address in ways.items() if address}
    if not chosen:
        raise click.UsageError("one of --sms, --email and --webhook is needed")
    for way, address in chosen.items():
        rota.add(settings, name, way, address, step, duty)
    click.echo(f"{name} is called by {', '.join(chosen)}")


@oncall.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_contacts(settings: Settings, as_json: bool) -> None:
    """Everyone on the list, by step."""
    found = rota.listed(settings)
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for one in found:
        note = "" if one["ready"] else "  (this way is not set up: see `puente settings`)"
        click.echo(
            f"{one['id']:>4}  step {one['step']}  {one['name']:20} {one['way']:8} "
            f"{one['address']:24} {one['duty']}{note}"
        )
    if not found:
        click.echo("Nobody is on call: families in danger are told so, outside office hours.")


@oncall.command("remove")
@click.argument("number", type=int)
@click.pass_obj
def remove_contact(settings: Settings, number: int) -> None:
    """Takes a line off the list."""
    rota.remove(settings, number)
    click.echo("removed")


@oncall.command("test")
@click.pass_obj
def test_contacts(settings: Settings) -> None:
    """Calls everyone on the list, to see that it works."""
    outcome = rota.try_out(settings)
    for one in outcome:
        click.echo(f"{one['id']:>4}  {one['name']:20} {one['way']:8} {one['fault'] or 'called'}")
    if not outcome or any(one["fault"] for one in outcome):
        raise SystemExit(1)
