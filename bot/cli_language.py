"""`puente language ...`: a new language's files, and what a language lacks."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from bot.language.adding import add as write_files
from bot.language.inventory import Part, Places, inventory
from bot.language.texts import Texts
from bot.settings import ROOT, Settings

WHOLE = "nothing that the line needs is missing"
NEXT = "; it may be shipped: CONTRIBUTING.md, A new language"


@click.group("language")
def language() -> None:
    """The languages of the line: a new one, and what is missing in one."""


@language.command("add")
@click.argument("code")
@click.pass_obj
def add(settings: Settings, code: str) -> None:
    """Makes the files of a new language (pl, sr-Latn, mam, ...), for people to write in.

    Nothing is translated. What somebody has written is said from the next start on; for the rest
    the line does as for any language without texts.
    """
    places = _places()
    added, written = write_files(code, Texts(settings.packs, places.responses), places)
    for path in written:
        click.echo(str(path.relative_to(places.root)))
    click.echo(
        f"{added.name} ({added.english}): {len(written)} files; what to write in which order:"
    )
    click.echo(f"  puente language missing {added.code}")


@language.command("missing")
@click.argument("codes", nargs=-1)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def missing(settings: Settings, codes: tuple[str, ...], as_json: bool) -> None:
    """What is missing in these languages, or in all; exit status 1 when the line needs some of it.

    Of all languages at once only what is missing is shown. Needed parts bear a star.
    """
    places = _places()
    texts = Texts(settings.packs, places.responses)
    if unknown := [code for code in codes if code not in texts.known]:
        raise click.BadParameter(f"{', '.join(unknown)}: one of {', '.join(texts.known)}")
    found = {code: inventory(code, texts, places) for code in codes or texts.known}
    if as_json:
        click.echo(json.dumps({code: _as_json(parts) for code, parts in found.items()}, indent=2))
    else:
        for code, parts in found.items():
            _show(code, parts, bool(codes), NEXT if code in texts.growing else "")
    if any(part.needed and part.lacks for parts in found.values() for part in parts):
        raise SystemExit(1)


def _as_json(parts: list[Part]) -> list[dict[str, object]]:
    return [{**asdict(part), "lacks": part.lacks} for part in parts]


def _show(code: str, parts: list[Part], everything: bool, next_step: str) -> None:
    lacking = sum(part.needed and part.lacks for part in parts)
    said = f"{lacking} needed parts are not whole" if lacking else f"{WHOLE}{next_step}"
    click.echo(f"{code}: {said}")
    for part in parts:
        if everything or (part.needed and part.lacks):
            star = "*" if part.needed and part.lacks else " "
            click.echo(f"{star} {part.have:5} of {part.of:4}  {part.name:38} {part.where}")


def _places() -> Places:
    """The project's own folder; tests put a copy in its place."""
    return Places(ROOT)
