"""Settings -> what will run, where, and how the programs find each other."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings
from bot.supervise import ports, programs, redis_server
from bot.supervise.faults import CannotStart
from bot.supervise.programs import Program

FOREIGN = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "SANIC_WORKERS", "MAKEFLAGS", "MAKELEVEL"}


@dataclass(frozen=True)
class Plan:
    """The programs, and the addresses that this run adds to the settings."""

    programs: tuple[Program, ...]
    addresses: Mapping[str, str]


def draw(settings: Settings, root: Path, bin_folder: Path, earlier: Mapping[str, str]) -> Plan:
    """Decides what runs. `earlier` is what a run that was killed left in line.env."""
    own_redis = not _given(settings, "redis_url", earlier.get("REDIS_URL"))
    own_rasa = not _given(settings, "rasa_url", earlier.get("RASA_URL"))
    at = ports.next_free(settings.port, ("desk", "actions", "rasa", "redis"))
    addresses = {"PUENTE_DESK_URL": f"http://127.0.0.1:{at['desk']}"}
    running: list[Program] = []
    if own_redis:
        found = redis_server.find(root / ".rasa")
        data = settings.var / "redis" / found.kind
        conf, addresses["REDIS_URL"] = redis_server.configure(
            settings.var / "run", data, at["redis"]
        )
        running.append(programs.redis(found.binary, conf, at["redis"]))
    running += [
        programs.server("door", bin_folder, settings.port),
        programs.server("desk", bin_folder, at["desk"]),
        programs.puente("worker", bin_folder),
        programs.puente("tick", bin_folder),
        programs.actions(bin_folder, at["actions"]),
    ]
    if own_rasa:
        addresses["RASA_URL"] = f"http://127.0.0.1:{at['rasa']}"
        model = current_model(root)
        running.append(programs.rasa(root / ".rasa", model, at["rasa"], at["actions"]))
    return Plan(tuple(running), addresses)


def current_model(root: Path) -> Path:
    """The trained model that set-up has made last; CannotStart when there is none."""
    name = root / "var/models/current"
    model = root / "var/models" / f"{name.read_text().strip()}.tar.gz" if name.is_file() else name
    if not model.is_file():
        raise CannotStart("the understanding model is not there yet: run 'make setup'")
    return model


def environment(settings: Settings, plan: Plan, bin_folder: Path, mark: str) -> dict[str, str]:
    """What every program inherits: ours, this run's addresses, and the simulator switched on."""
    inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    if "simulator" not in settings.model_fields_set:
        inherited["PUENTE_SIMULATOR"] = "true"
    return {
        **inherited,
        **plan.addresses,
        "PUENTE_PORT": str(settings.port),
        "PUENTE_VAR": str(settings.var),
        "PUENTE_LINE": mark,
        "PROMETHEUS_MULTIPROC_DIR": str(settings.var / "run/metrics"),
        "PATH": os.pathsep.join([str(bin_folder), inherited.get("PATH", os.defpath)]),
        "PYTHONUNBUFFERED": "1",
    }


def _given(settings: Settings, name: str, left_over: str | None) -> bool:
    """Whether somebody chose this address, as against a run that was killed before it tidied up."""
    return name in settings.model_fields_set and getattr(settings, name) != left_over
