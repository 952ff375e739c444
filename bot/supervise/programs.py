"""What runs on the line, and how the supervisor is told about it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.supervise import leash

LEASH = (sys.executable, "-I", "-S", str(Path(leash.__file__).resolve()))
INNER = ("redis", "actions", "rasa")
RASA_ENV = {"PYTHONPATH": "nlu_data", "OMP_NUM_THREADS": "1", "RASA_TELEMETRY_ENABLED": "false"}


@dataclass(frozen=True)
class Program:
    """One process. One that ends within `settles` seconds of its start counts as a failed start."""

    name: str
    command: tuple[str, ...]
    settles: int = 5
    port: int | None = None
    env: Mapping[str, str] = field(default_factory=dict)


def redis(binary: Path, conf: Path, port: int) -> Program:
    return Program("redis", (str(binary), str(conf)), settles=1, port=port)


def server(name: str, bin_folder: Path, port: int) -> Program:
    """The door or the desk: the same factory, each its own server."""
    command = (str(bin_folder / "python"), "webhook.py", name, "--port", str(port))
    return Program(name, command, port=port)


def puente(name: str, bin_folder: Path) -> Program:
    """A program that is a verb of the command: the worker, the tick."""
    return Program(name, (str(bin_folder / "puente"), name))


def actions(bin_folder: Path, port: int) -> Program:
    command = (str(bin_folder / "python"), "-m", "bot.actions", "--port", str(port))
    return Program("actions", command, port=port)


def rasa(world: Path, model: Path, port: int, actions_port: int) -> Program:
    command = [str(world / "bin/python"), "-m", "rasa", "run", "--enable-api"]
    command += ["-i", "127.0.0.1", "-p", str(port), "--model", str(model)]
    command += ["--endpoints", "nlu_data/endpoints.yml"]
    command += ["--credentials", "nlu_data/credentials.yml"]
    env = {**RASA_ENV, "ACTIONS_URL": f"http://127.0.0.1:{actions_port}/webhook"}
    return Program("rasa", tuple(command), settles=20, port=port, env=env)


def supervisor_conf(programs: Sequence[Program], root: Path, logs: Path, run: Path) -> str:
    """supervisord's settings. No secret stands here: those travel in the environment.

    Two groups, since supervisord ends one group after the other: first those who work, then those
    they work with, so that a job in hand is finished. `startretries` is high because the launcher
    decides what is hopeless; supervisord waits one second longer after each failed start.
    """
    sections = [_section("supervisord", _supervisord(root, logs, run))]
    sections += [_section(f"program:{p.name}", _program(p, logs)) for p in programs]
    for group, priority in (("inner", 1), ("outer", 2)):
        members = [p.name for p in programs if (p.name in INNER) == (group == "inner")]
        if members:
            settings = {"programs": ",".join(members), "priority": str(priority)}
            sections.append(_section(f"group:{group}", settings))
    return "\n".join(sections)


def _supervisord(root: Path, logs: Path, run: Path) -> dict[str, str]:
    return {
        "nodaemon": "true",
        "directory": _plain(root),
        "logfile": _plain(logs / "supervisord.log"),
        "logfile_maxbytes": "1MB",
        "logfile_backups": "1",
        "pidfile": _plain(run / "supervisord.pid"),
        "childlogdir": _plain(logs),
        "nocleanup": "true",
        "umask": "077",
    }


def _program(program: Program, logs: Path) -> dict[str, str]:
    settings = {
        "command": _plain(shlex.join((*LEASH, *program.command))),
        "autorestart": "true",
        "startsecs": str(program.settles),
        "startretries": "100000",
        "stopsignal": "TERM",
        "stopwaitsecs": "3" if program.name in INNER else "8",
        "stopasgroup": "true",
        "killasgroup": "true",
        "redirect_stderr": "true",
        "stdout_logfile": _plain(logs / f"{program.name}.log"),
        "stdout_logfile_maxbytes": "5MB",
        "stdout_logfile_backups": "3",
    }
    if program.env:
        pairs = (f'{name}="{_plain(value)}"' for name, value in program.env.items())
        settings["environment"] = ",".join(pairs)
    return settings


def _section(name: str, settings: Mapping[str, str]) -> str:
    lines = [f"{key} = {value}" for key, value in settings.items()]
    return "\n".join([f"[{name}]", *lines, ""])


def _plain(value: object) -> str:
    """As supervisord reads it: a percent sign would begin an expansion."""
    return str(value).replace("%", "%%")
