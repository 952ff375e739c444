"""`puente calendar ...`: notices on rights and expectations through the school year."""

from __future__ import annotations

import json
from typing import Any

import click

from bot import rights_calendar
from bot.settings import Settings

WHY = {
    "coming": "",
    "nobody": "no child on its roster in these grades",
    "held": "past its review date {review_by}: confirm {says} in its pack (puente packs due)",
    "due": "begins within minutes, if the line is running",
    "skipped": "its days went by while nothing was running, or {says} was held",
    "before": "its days were over when the calendar was switched on",
}
TOLD = {
    "told": "",
    "past_review": "told, though past its review date {review_by}: confirm {says}",
    "held": "would not be told, past its review date {review_by}: confirm {says}",
    "nothing": "says nothing: see puente packs check",
}


@click.group("calendar")
def calendar() -> None:
    """Notices on rights and expectations, each at its time of the school year."""


@calendar.command("on")
@click.argument("school")
@click.option("--a-month", type=click.IntRange(1, 31), help="Notices a family gets at the most.")
@click.option("--by", default="", help="Who switches it on.")
@click.pass_obj
def switch_on(settings: Settings, school: str, a_month: int | None, by: str) -> None:
    """Families of SCHOOL get its notices from now on."""
    rights_calendar.rights_calendar(settings).switch_on(school, a_month, by)
    click.echo(f"on at {school}; see: puente calendar list")


@calendar.command("off")
@click.argument("school")
@click.pass_obj
def switch_off(settings: Settings, school: str) -> None:
    """No more notices for SCHOOL; what is under way is stopped."""
    stopped = rights_calendar.rights_calendar(settings).switch_off(school)
    click.echo(f"off at {school}; {stopped} under way stopped")


@calendar.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def listed(settings: Settings, as_json: bool) -> None:
    """Where it is on, and where each notice of this school year stands."""
    found = rights_calendar.rights_calendar(settings).listed()
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for school in found:
        click.echo(f"{school['school']}: at most {school['a_month']} a month")
        for one in school["notices"]:
            why = WHY.get(one["state"], "see: puente broadcast status {broadcast}")
            _line(one, one["state"], why or TOLD[one["told"]])
    if not found:
        click.echo("on at no school; see: puente calendar on --help", err=True)


@calendar.command("preview")
@click.argument("year", type=click.IntRange(2000, 2100))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def preview(settings: Settings, year: int, as_json: bool) -> None:
    """What families are told in the school year that begins in YEAR, when, and in which grades."""
    found = rights_calendar.rights_calendar(settings).preview(year)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in found:
        _line(one, " ".join(one["grades"]) or "all grades", TOLD[one["told"]])
        click.echo(f"    {one['text']}")


def _line(one: dict[str, Any], what: str, why: str) -> None:
    days = f"{one['from']} to {one['until']}"
    click.echo(f"  {days}  {one['notice']:24} {what}  {why.format(**one)}".rstrip())
