"""`puente texts ...`: what families read, who has reviewed it, and files for translators."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from bot import clock, wiring
from bot.cli_told import told
from bot.errors import Permanent
from bot.language import exchange, reviewing
from bot.language.check import faults
from bot.language.exchange import NotAFileError
from bot.language.ledger import Standing
from bot.language.overlay import Overlay
from bot.language.texts import SOURCE, Texts
from bot.settings import Settings

OPEN = (Standing.MISSING, Standing.STALE, Standing.DRAFT)


@click.group("texts")
def texts() -> None:
    """What families read."""


@texts.command("check")
@click.pass_obj
def check(settings: Settings) -> None:
    """Every text in every language: present, sound, short enough, free of costly characters."""
    told(faults(settings.packs), "texts")


@texts.command("status")
@click.argument("languages", nargs=-1)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def status(settings: Settings, languages: tuple[str, ...], as_json: bool) -> None:
    """How many texts of each language are reviewed, drafts, stale or missing, desk included."""
    known = _as_the_line_says_them(settings)
    wanted = [_known(known, code) for code in languages] or list(known.known)
    found = {
        code: {standing.value: reviewing.counts(known, code)[standing] for standing in Standing}
        for code in wanted
        if code != SOURCE
    }
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    click.echo(f"{'':10}" + "".join(f"{standing.value:>10}" for standing in Standing))
    for code, row in found.items():
        click.echo(f"{code:10}" + "".join(f"{row[standing.value]:10}" for standing in Standing))


@texts.command("show")
@click.argument("language")
@click.argument("ids", nargs=-1, required=True)
@click.pass_obj
def show(settings: Settings, language: str, ids: tuple[str, ...]) -> None:
    """Texts in English and in LANGUAGE, one below the other, and who has reviewed them."""
    known = _texts(settings)
    for side in reviewing.sides(known, _known(known, language)):
        if side.english.id in ids:
            entry = side.entry
            by = f", by {entry.reviewed_by}, {entry.reviewed_on}" if entry and entry.words else ""
            click.echo(f"{side.english.id} ({side.standing}{by})")
            click.echo(f"{SOURCE}: {side.english.words}\n{language}: {side.words}\n")


@texts.command("review")
@click.argument("language")
@click.argument("ids", nargs=-1, required=True)
@click.option("--by", required=True, help="Who has read them: a name or an office.")
@click.pass_obj
def review(settings: Settings, language: str, ids: tuple[str, ...], by: str) -> None:
    """Writes down that a person has read these texts in LANGUAGE and finds them right."""
    known = _texts(settings)
    _mark(known, _known(known, language), ids, _named(by), _today(settings))
    click.echo(f"{language}: {len(ids)} reviewed by {by}")


@texts.command("drafted")
@click.argument("language")
@click.argument("ids", nargs=-1)
@click.pass_obj
def drafted(settings: Settings, language: str, ids: tuple[str, ...]) -> None:
    """Writes down that these texts, or all that are new or stale, follow today's English."""
    known = _texts(settings)
    which = ids or reviewing.drafts_of_today(known, _known(known, language))
    _mark(known, language, tuple(which))
    click.echo(f"{language}: {len(which)} are drafts of today's English texts")


@texts.command("export")
@click.argument("language")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Reviewed texts, too.")
@click.pass_obj
def export(settings: Settings, language: str, file: Path, everything: bool) -> None:
    """Writes what is not reviewed in LANGUAGE into FILE (.xlf, .xliff or .po), for translators.

    What was reviewed at the desk goes along, marked as reviewed: `import` puts it into the files.
    """
    known = _as_the_line_says_them(settings)
    found = reviewing.sides(known, _known(known, language))
    wanted = reviewing.units(s for s in found if everything or s.at_desk or s.standing in OPEN)
    try:
        exchange.write(file, language, wanted)
    except NotAFileError as fault:
        raise click.BadParameter(str(fault)) from None
    click.echo(f"{len(wanted)} texts written to {file}")


@texts.command("import")
@click.argument("language")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--by", required=True, help="Who has reviewed what the file marks as reviewed.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.pass_obj
def import_(settings: Settings, language: str, file: Path, by: str, dry_run: bool) -> None:
    """Takes translations back from FILE; each row that cannot be taken is named with the reason."""
    known = _texts(settings)
    try:
        code, given = exchange.read(file)
    except NotAFileError as fault:
        raise click.BadParameter(str(fault)) from None
    if code.casefold() != _known(known, language).casefold():
        raise Permanent("language", f"the file is for {code or 'no language'}, not for {language}")
    done = reviewing.take_in(known, language, given, _named(by), _today(settings), not dry_run)
    click.echo(
        f"{language}: {len(done.changed)} changed, {len(done.reviewed)} reviewed, "
        f"{done.untouched} as they were, {len(done.refused)} refused"
        + (" (nothing was written)" if dry_run else "")
    )
    told([f"{one.id}: {one.why}" for one in done.refused], "rows")


def _mark(
    known: Texts, code: str, ids: tuple[str, ...], by: str = "", on: date | None = None
) -> None:
    if unknown := reviewing.mark(known, code, ids, by, on):
        raise Permanent("unknown", f"not in {code}: {', '.join(unknown)}")


def _known(texts: Texts, code: str) -> str:
    if code not in texts.known or code == SOURCE:
        others = ", ".join(one for one in texts.known if one != SOURCE)
        raise click.BadParameter(f"{code}: one of {others}")
    return code


def _named(by: str) -> str:
    if not by.strip() or "\t" in by or "\n" in by:
        raise click.BadParameter("--by: a name or an office, on one line")
    return by.strip()


def _today(settings: Settings) -> date:
    return clock.now().astimezone(settings.zone).date()


def _texts(settings: Settings) -> Texts:
    return Texts(settings.packs)


def _as_the_line_says_them(settings: Settings) -> Texts:
    """The texts with what was reviewed at the desk; those of the files where there is no store."""
    known, store = _texts(settings), wiring.store_if_any(settings)
    if store is not None:
        Overlay(store, known).look()
    return known
