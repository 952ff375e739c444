"""The command line: `puente`, noun then verb. Exit status 0, 1 (a check failed), 2 (wrong use)."""

from __future__ import annotations

import json
import signal
import sys
import threading
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click
from sqlalchemy.exc import SQLAlchemyError

from bot import ask as asking
from bot import (
    cli_accounts,
    cli_broadcast,
    cli_calendar,
    cli_data,
    cli_events,
    cli_language,
    cli_needs,
    cli_packs,
    cli_roster,
    cli_staff,
    cli_texts,
    cli_translations,
    evaluation,
    evaluation_of_stock,
    failpoints,
    jobs,
    log,
    queue,
    wiring,
)
from bot import evaluation_of_entities as entity_files
from bot import evaluation_of_language as detection
from bot import evaluation_of_privacy as privacy_files
from bot.conversation import watch
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import Post
from bot.conversation.turn import Tools
from bot.errors import NotReady, PuenteError
from bot.knowledge.renewal import Renewal
from bot.language.engines import LEAVES
from bot.language.overlay import Overlay
from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from bot.settings import ROOT, Settings, load
from bot.store import db

WORKERS = 8
"""Threads of a worker: most of the time they wait for Rasa or Twilio."""


@click.group()
@click.pass_context
def puente(context: click.Context) -> None:
    """The line between families and their schools."""
    context.obj = load()
    serves = context.invoked_subcommand in ("worker", "tick")
    log.configure(context.obj.log_level if serves else "error")
    failpoints.arm(context.obj.failpoints)


@puente.command("up")
@click.pass_obj
def up(settings: Settings) -> None:
    """Starts the whole line under one supervisor, and stops it again on Ctrl-C."""
    from bot import supervise

    _warn_of_the_translator(settings)
    raise SystemExit(supervise.up(settings))


@puente.command("worker")
@click.pass_obj
def worker(settings: Settings) -> None:
    """Answers and sends: takes nudges from Redis until it is told to stop."""
    known = _jobs(settings)[2]
    working = queue.workers(settings.redis_url, lambda b: jobs.install(b, known), WORKERS)
    for each in working:
        each.start()
    _until_told_to_stop()
    for each in working:
        each.stop(timeout=3_500)
        each.broker.close()


@puente.command("tick")
@click.pass_obj
def tick(settings: Settings) -> None:
    """Looks after what stands still, every second, until it is told to stop."""
    tools, post, known, announcer = _jobs(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    stop = _stop_event()
    while not stop.wait(jobs.PERIOD.total_seconds()):
        try:
            jobs.sweep(tools, post, nudge, known, announcer)
            watch.keep_to_the_terms(post.store, tools, wiring.terms(settings))
        except Exception as error:  # noqa: BLE001 - the store may be away; the next tick tries again
            log.get("tick").error("tick_failed", exc_info=error)


@puente.command("sweep")
@click.pass_obj
def sweep(settings: Settings) -> None:
    """One tick now."""
    tools, post, known, announcer = _jobs(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    moved = jobs.sweep(tools, post, nudge, known, announcer)
    click.echo(f"{moved} conversations were nudged")


def _jobs(settings: Settings) -> tuple[Tools, Post, dict[str, jobs.Job], Announcer]:
    kept, senders = wiring.store(settings), wiring.senders(settings)
    db.wait_for(kept)
    renewal = Renewal(kept, may=watch.nothing_goes_out)
    tools, post = wiring.tools(settings, kept), wiring.post(settings, kept, senders)
    Overlay(kept, tools.texts).keep_looking()
    renewal.keep_looking()
    belfry = wiring.belfry(settings, post.store, tools)
    announcer = wiring.announcer(settings, kept, tools)
    calendar = wiring.noticing(settings, kept, tools)
    return tools, post, jobs.jobs(tools, post, senders, belfry, announcer, calendar), announcer


@puente.command("ask")
@click.argument("text")
@click.option("--from", "number", help="The number it comes from; without it, a new family.")
@click.option("--channel", type=click.Choice(["sms", "whatsapp"]), default="sms")
@click.option("--json", "as_json", is_flag=True, help="Print everything, as JSON.")
@click.pass_obj
def ask(settings: Settings, text: str, number: str | None, channel: str, as_json: bool) -> None:
    """Walks TEXT through the line as a message from a phone would go, and prints the replies."""
    answer = asking.ask(settings, text, number, channel)
    if as_json:
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    for reply in answer["replies"]:
        click.echo(reply["text"])
    if not answer["replies"]:
        click.echo(
            "(no reply: the number has opted out, or a person has the conversation)", err=True
        )


@puente.command("eval")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def evaluate(settings: Settings, files: tuple[Path, ...], as_json: bool) -> None:
    """Measures language and understanding on labelled FILES (lang, intent, text, tags, also).

    Files called *.entities.tsv (date, text, JSON) measure what is taken out of messages, those
    called *.private.tsv and *.danger.tsv what the screening pass masks and hears.
    """
    from bot.supervise import borrow

    named = [path for path in files if path.name.endswith(entity_files.SUFFIX)]
    screened = [path for path in files if path.name.endswith(privacy_files.SUFFIXES)]
    messages = [path for path in files if path not in (*named, *screened)]
    report: dict[str, Any] = {}
    texts: list[str] = []
    with borrow.rasa(settings) if messages or screened else nullcontext(settings) as measured:
        tools = wiring.tools(measured)
        if messages:
            report = evaluation.measure(messages, tools, measured)
            texts.append("\n".join([evaluation.table(report), "", *evaluation_of_stock.lines()]))
            labelled = [row for path in messages for row in evaluation.read(path)]
            report["detection"] = detection.measure(labelled, tools.detector)
            texts.append(detection.table(report["detection"]))
        if named:
            report["entities"] = entity_files.measure(named, tools.entities)
            texts.append(entity_files.table(report["entities"]))
        if screened:
            hears = evaluation.hears(tools, measured)
            report["privacy"] = privacy_files.measure(screened, Screen(tagger=Tagger()), hears)
            texts.append(privacy_files.table(report["privacy"]))
    click.echo(json.dumps(report, indent=2) if as_json else "\n\n".join(texts))


@puente.group("db")
def database() -> None:
    """The store."""


@database.command("upgrade")
@click.pass_obj
def upgrade(settings: Settings) -> None:
    """Brings the store to the newest migration."""
    db.upgrade(settings.database_url)


@puente.group("keys")
def keys() -> None:
    """The keys that seal what is kept."""


@keys.command("rotate")
@click.pass_obj
def rotate(settings: Settings) -> None:
    """Seals everything anew with the first of PUENTE_SEAL_KEYS; run it again if it is cut off."""
    from bot.privacy.seal import sealer
    from bot.store.rotate import reseal

    count = reseal(wiring.store(settings), sealer(settings))
    click.echo(f"{count} values are sealed with the first key; the others may go now")


@puente.group("nlu")
def nlu() -> None:
    """The understanding."""


@nlu.command("train")
def train() -> None:
    """Trains the model again if nlu_data/ has changed."""
    import subprocess

    raise SystemExit(subprocess.call([sys.executable, "-m", "scripts.setup", "model"], cwd=ROOT))


@puente.command("settings")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show_settings(settings: Settings, as_json: bool) -> None:
    """Every setting in force; secrets are hidden."""
    values = json.loads(settings.model_dump_json(by_alias=True))
    if as_json:
        click.echo(json.dumps(values, indent=2))
        return
    for name, value in sorted(values.items()):
        click.echo(f"{name}={' '.join(value) if isinstance(value, list) else value}")
    _warn_of_the_translator(settings)


def _warn_of_the_translator(settings: Settings) -> None:
    """Says on the error output what leaves the building, whenever anything could."""
    if settings.translator != "none":
        click.echo(f"{settings.translator}: {LEAVES[settings.translator]}", err=True)


puente.add_command(cli_staff.handoffs)
puente.add_command(cli_staff.messages)
puente.add_command(cli_staff.oncall)
puente.add_command(cli_broadcast.broadcast)
puente.add_command(cli_calendar.calendar)
puente.add_command(cli_data.data)
puente.add_command(cli_accounts.accounts)
puente.add_command(cli_accounts.begin_demo)
puente.add_command(cli_events.events)
puente.add_command(cli_language.language)
puente.add_command(cli_needs.needs)
puente.add_command(cli_packs.packs)
puente.add_command(cli_roster.roster)
puente.add_command(cli_texts.texts)
puente.add_command(cli_translations.translations)


def _stop_event() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _until_told_to_stop() -> None:
    stop = _stop_event()
    while not stop.wait(3600):
        pass


def main(arguments: list[str] | None = None) -> Any:
    """The command `puente`: faults of ours become one line, never a trace."""
    try:
        puente.main(args=arguments, prog_name="puente", standalone_mode=True)
    except NotReady as error:
        click.echo(f"puente: {error}", err=True)
        raise SystemExit(2) from None
    except PuenteError as error:
        click.echo(f"puente: {error}", err=True)
        raise SystemExit(1) from None
    except SQLAlchemyError as error:  # its message may be long and quote a row; its kind will do
        kind = type(error).__name__
        click.echo(f"puente: the store does not answer ({kind}); try `puente db upgrade`", err=True)
        raise SystemExit(1) from None
