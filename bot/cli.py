"""The command line: `puente`, noun then verb. Exit status 0, 1 (a check failed), 2 (wrong use)."""

from __future__ import annotations

import json
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import click
from sqlalchemy.exc import SQLAlchemyError

from bot import ask as asking
from bot import evaluation, failpoints, jobs, log, queue, staff, wiring
from bot.conversation.deliver import Post
from bot.conversation.turn import Tools
from bot.errors import NotReady, PuenteError
from bot.knowledge import packs as packing
from bot.language.check import faults
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
    tools, post, known = _jobs(settings)
    nudge = queue.nudger(queue.broker(settings.redis_url))
    stop = _stop_event()
    while not stop.wait(jobs.PERIOD.total_seconds()):
        try:
            jobs.sweep(tools, post, nudge, known)
        except Exception as error:  # noqa: BLE001 - the store may be away; the next tick tries again
            log.get("tick").error("tick_failed", exc_info=error)


@puente.command("sweep")
@click.pass_obj
def sweep(settings: Settings) -> None:
    """One tick now."""
    tools, post, known = _jobs(settings)
    moved = jobs.sweep(tools, post, queue.nudger(queue.broker(settings.redis_url)), known)
    click.echo(f"{moved} conversations were nudged")


def _jobs(settings: Settings) -> tuple[Tools, Post, dict[str, jobs.Job]]:
    tools, senders = wiring.tools(settings), wiring.senders(settings)
    post = wiring.post(settings, wiring.store(settings), senders)
    return tools, post, jobs.jobs(tools, post, senders)


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
    """Measures language and understanding on labelled FILES (lang, intent, text, tags, also)."""
    from bot.supervise import borrow

    with borrow.rasa(settings) as measured:
        report = evaluation.measure(files, wiring.tools(measured), measured)
    click.echo(json.dumps(report, indent=2) if as_json else evaluation.table(report))


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


@puente.group("texts")
def texts() -> None:
    """What families read."""


@texts.command("check")
@click.pass_obj
def check_texts(settings: Settings) -> None:
    """Every text in every language: present, sound, short enough, free of costly characters."""
    _report(faults(settings.packs), "texts")


@puente.group("packs")
def packs() -> None:
    """Facts, services and calendars."""


@packs.command("check")
@click.pass_obj
def check_packs(settings: Settings) -> None:
    """Every pack loads, and every text that it names exists."""
    from bot.knowledge.validate import check

    _report(check(packing.load(settings.packs)), "packs")


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


@puente.group("messages")
def messages() -> None:
    """What comes in and goes out."""


@messages.command("stuck")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def stuck(settings: Settings, as_json: bool) -> None:
    """What needs somebody to look: set aside, of unknown outcome, or standing still."""
    found = staff.stuck(settings)
    click.echo(json.dumps(found, indent=2) if as_json else staff.stuck_listing(found))


@puente.group("handoffs")
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
@click.pass_obj
def reply(settings: Settings, number: int, text: str, owner: str) -> None:
    """Sends TEXT, as it stands, to the family; claims the hand-off if nobody has."""
    staff.desk(settings).reply(number, text, owner)
    click.echo("queued")


@handoffs.command("release")
@click.argument("number", type=int)
@click.option("--again", is_flag=True, help="Not done: back to the queue.")
@click.pass_obj
def release(settings: Settings, number: int, again: bool) -> None:
    """Ends a hand-off, or gives it back; the bot speaks again."""
    staff.desk(settings).release(number, done=not again)
    click.echo(f"hand-off {number} is {'queued again' if again else 'done'}")


def _report(found: list[str], what: str) -> None:
    for fault in found:
        click.echo(fault)
    click.echo(f"{what}: {len(found)} faults" if found else f"{what}: all well", err=bool(found))
    if found:
        raise SystemExit(1)


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
