"""Starts the line, waits for its first answer, watches over it, ends it."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.settings import ROOT, Settings
from bot.supervise import leash, leftovers, plan, ports
from bot.supervise.faults import CannotStart
from bot.supervise.programs import supervisor_conf
from bot.supervise.screen import Screen, last_lines
from bot.supervise.watch import Stop, Watch

BIN = Path(sys.prefix) / "bin"


def up(settings: Settings, root: Path = ROOT) -> int:
    """Runs the whole line until Ctrl-C or SIGTERM; the exit status.

    0: it was ended on request. 1: it could not stay up. 2: the call cannot work as it is, and
    one line on standard error says why.
    """
    settings = settings.model_copy(update={"var": settings.var.resolve()})
    os.umask(0o077)  # logs, rows and addresses are for this account alone
    _end_with_make()
    try:
        with _alone(settings):
            return _run(settings, root)
    except CannotStart as refusal:
        print(f"puente: {refusal.detail}", file=sys.stderr)
        return refusal.status


def _run(settings: Settings, root: Path) -> int:
    screen, stop = Screen(), Stop()
    logs = settings.var / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    mark, line_env = str(settings.var / "run"), settings.var / "run/line.env"
    if ended := leftovers.end(mark):
        screen.say(f"  ended {ended} processes that an earlier run had left behind")
    ports.check_door(settings.port)
    drawn = plan.draw(settings, root, BIN, _read_env(line_env))
    line_env.unlink(missing_ok=True)
    shutil.rmtree(settings.var / "run/metrics", ignore_errors=True)  # counts begin with the run
    env = plan.environment(settings, drawn, BIN, mark)
    _upgrade_store(root, env, logs)
    if stop.wishes:
        return 0
    try:
        line_env.write_text("".join(f"{k}={v}\n" for k, v in drawn.addresses.items()))
        screen.say(f"Starting {', '.join(p.name for p in drawn.programs)} (logs in {logs})")
        watch = Watch(settings, drawn.programs, logs, screen, stop, lambda: _demo(root, env))
        return hold(watch, root, env)
    finally:
        line_env.unlink(missing_ok=True)
        leftovers.end(mark, patience=0.5)


def hold(watch: Watch, root: Path, env: dict[str, str]) -> int:
    """Runs the watch's programs under a supervisor until the watch ends; the exit status."""
    run = watch.logs.parent / "run"
    conf = run / "supervisord.conf"
    conf.write_text(supervisor_conf(watch.programs, root, watch.logs, run))
    return watch.over(_supervisor(conf, root, env))


def _supervisor(conf: Path, root: Path, env: dict[str, str]) -> subprocess.Popen[bytes]:
    tied = [sys.executable, "-I", "-S", leash.__file__, "--parent", str(os.getpid())]
    return subprocess.Popen(
        [*tied, sys.executable, "-m", "supervisor.supervisord", "-n", "-c", str(conf)],
        cwd=root,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,  # no file: on a full disk its complaint about that would end it
        start_new_session=True,  # Ctrl-C is for us to hand on, once and in order
    )


def _upgrade_store(root: Path, env: dict[str, str], logs: Path) -> None:
    log = logs / "upgrade.log"
    with log.open("wb") as out:
        done = subprocess.run(
            [BIN / "puente", "db", "upgrade"],
            cwd=root,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            check=False,
        )
    if done.returncode:
        raise CannotStart(f"the store could not be upgraded:\n{last_lines(log)}", status=1)


def _demo(root: Path, env: dict[str, str]) -> str:
    """The address by which the demo liaison signs in; nothing on a line with staff of its own."""
    done = subprocess.run(
        [BIN / "puente", "demo"],
        cwd=root,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
        check=False,
        timeout=60,
    )
    return done.stdout.strip()


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Holds this folder's line: a second one is refused."""
    run = settings.var / "run"
    run.mkdir(parents=True, exist_ok=True)
    with (run / "up.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise CannotStart(f"the line is already up here ({lock.read().strip()})") from None
        lock.truncate(0)
        lock.write(f"process {os.getpid()}, http://127.0.0.1:{settings.port}/simulator")
        lock.flush()
        yield


def _read_env(path: Path) -> dict[str, str]:
    lines = path.read_text().splitlines() if path.is_file() else []
    return dict(line.split("=", 1) for line in lines if "=" in line)


def _end_with_make() -> None:
    """Under make, ends also when make is killed outright: otherwise nobody would hold the line."""
    with suppress(OSError):
        parent = Path(f"/proc/{os.getppid()}/comm").read_text().strip()
        if parent in ("make", "gmake"):
            leash.tie_to_parent()
