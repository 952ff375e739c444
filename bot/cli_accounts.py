"""`puente staff`: who may sign in at the desk."""

from __future__ import annotations

import click

from bot import clock, colleagues, demo, queue, wiring
from bot.settings import Settings
from bot.store import staff
from bot.store.db import transaction
from bot.store.staff import ROLES


@click.group("staff")
def accounts() -> None:
    """Who may sign in at the desk."""


@accounts.command("add")
@click.argument("email")
@click.option("--name", required=True, help="As families and colleagues read it.")
@click.option("--role", type=click.Choice(ROLES), default="liaison", show_default=True)
@click.option(
    "--school", "schools", multiple=True, help="A school's id; several times for several."
)
@click.option("--language", "languages", multiple=True, help="A locale that they speak.")
@click.option("--locale", default="", help="In which they read the pages; English, or as before.")
@click.pass_obj
def add(
    settings: Settings,
    email: str,
    name: str,
    role: str,
    schools: tuple[str, ...],
    languages: tuple[str, ...],
    locale: str,
) -> None:
    """Invites somebody, or invites them again: prints a link that works once."""
    with transaction(wiring.store(settings)) as session:
        token = colleagues.invite(
            session, clock.now(), email=email, name=name, role=role, schools=schools,
            languages=languages, locale=locale,
        )  # fmt: skip
    click.echo(f"{colleagues.desk_address(settings)}/invitation/{token}")


@accounts.command("list")
@click.pass_obj
def list_accounts(settings: Settings) -> None:
    """Who may sign in, or has been invited to."""
    with transaction(wiring.store(settings)) as session:
        for one in staff.everybody(session):
            state = "" if one.password or one.subject else "  (invited)"
            schools = ", ".join(one.schools) or "every school"
            click.echo(f"{one.id:>4}  {one.role:14} {one.name}, {schools}{state}")


@accounts.command("end")
@click.argument("email")
@click.pass_obj
def end(settings: Settings, email: str) -> None:
    """They may not sign in any more; a visit that is open ends with its next page."""
    with transaction(wiring.store(settings)) as session:
        found = staff.find(session, email)
        if found is None:
            raise click.ClickException("nobody signs in with that address")
        found.ended_at, found.invited, found.password, found.totp = clock.now(), None, "", ""


@click.command("demo", hidden=True)
@click.pass_obj
def begin_demo(settings: Settings) -> None:
    """What `puente up` says of the desk on a line that is only tried."""
    if link := demo.begin(settings, queue.nudger(queue.broker(settings.redis_url))):
        click.echo(link)
