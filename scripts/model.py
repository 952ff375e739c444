"""The trained model: var/models/<hash of what it is made of>.tar.gz, and its name in `current`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from scripts.progress import Progress
from scripts.stamps import fingerprint

NOT_TRAINED_ON = {
    "eval",
    "private",
    "tests",
    "tuning",
    "endpoints.yml",
    "credentials.yml",
    "requirements.in",
}
SERVING_ONLY = {"components/tell.py", "components/quiet.py"}


_EXAMPLE = re.compile(r"^ +- ", re.MULTILINE)


def ingredients(nlu_data: Path) -> list[Path]:
    """Every file that the model depends on, Rasa's lock among them, in a fixed order.

    A file of examples in which none stands yet (a new language's) makes no other model.
    """
    files = (path for path in sorted(nlu_data.rglob("*")) if path.is_file())
    return [
        path
        for path in files
        if path.relative_to(nlu_data).parts[0] not in NOT_TRAINED_ON
        and str(path.relative_to(nlu_data)) not in SERVING_ONLY
        and "__pycache__" not in path.parts
        and not _is_unwritten(path, nlu_data)
    ]


def _is_unwritten(path: Path, nlu_data: Path) -> bool:
    if path.relative_to(nlu_data).parts[0] != "nlu":
        return False
    written = path.read_text("utf-8")
    return "examples:" in written and not _EXAMPLE.search(written)


def name_for(nlu_data: Path) -> str:
    """The name of the model that these files make."""
    named = [(str(path.relative_to(nlu_data)), path) for path in ingredients(nlu_data)]
    return fingerprint(*(part for pair in named for part in pair))


def train(root: Path, progress: Progress) -> None:
    """Makes the model that nlu_data asks for, unless it is there; older ones are removed then."""
    models, name = root / "var/models", name_for(root / "nlu_data")
    current = models / "current"
    if (models / f"{name}.tar.gz").is_file() and _read(current) == name:
        return
    making = models / "making"
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    command: list[str | Path] = [root / ".rasa/bin/python", "-m", "rasa", "train"]
    command += ["--config", "nlu_data/config.yml", "--domain", "nlu_data/domain.yml"]
    command += ["--data", "nlu_data/nlu", "nlu_data/rules.yml"]
    command += ["--fixed-model-name", name, "--out", making]
    progress.run("the understanding model (training)", command, training_environment(root))
    (making / f"{name}.tar.gz").replace(models / f"{name}.tar.gz")
    shutil.rmtree(making, ignore_errors=True)
    _write(current, name)
    for old in models.glob("*.tar.gz"):
        if old.name != f"{name}.tar.gz":
            old.unlink()


def training_environment(root: Path) -> dict[str, str]:
    return {
        "PYTHONPATH": "nlu_data",
        "OMP_NUM_THREADS": "1",  # what learns at one time are processes, one on each processor
        "PUENTE_VECTORS": str(root / "var/cache/vectors.npz"),
        "RASA_TELEMETRY_ENABLED": "false",
        "RASA_CACHE_DIRECTORY": str(root / "var/cache/rasa"),
        "TF_CPP_MIN_LOG_LEVEL": "2",
    }


def _read(path: Path) -> str:
    return path.read_text().strip() if path.is_file() else ""


def _write(path: Path, text: str) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(text + "\n")
    fresh.replace(path)
