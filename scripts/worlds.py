"""The two Python worlds: .venv for the application and the tools, .rasa for Rasa (3.10)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts.progress import Failed, Progress
from scripts.stamps import Stamps, fingerprint

PATIENCE = {"UV_HTTP_TIMEOUT": os.environ.get("UV_HTTP_TIMEOUT", "180")}  # a slow school network
Guard = Callable[[], None]


@dataclass(frozen=True)
class Worlds:
    """Builds what is missing or out of date below `root`; `guard` objects while the line runs."""

    root: Path
    progress: Progress
    guard: Guard

    def app(self) -> None:
        """.venv with the locked libraries and the project itself, editable."""
        root, stamps = self.root, Stamps(self.root / ".venv")
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        locks = [root / "requirements/bootstrap.txt", root / "requirements/app.txt"]
        made_of = fingerprint(*locks, str(root), python)
        if stamps.cut_off() or not stamps.done("app", made_of) or not self.python(".venv").exists():
            self.guard()
            stamps.forget_world()
            with stamps.making("app", made_of):
                self.progress.run(
                    f"a virtual environment with Python {python} (.venv)",
                    [sys.executable, "-m", "venv", stamps.world],
                )
                pip: list[str | Path] = [
                    self.python(".venv"),
                    "-m",
                    "pip",
                    "--disable-pip-version-check",
                    "install",
                ]
                self.progress.run("uv", [*pip, "--require-hashes", "-r", locks[0]], PATIENCE)
                self._install("the application's libraries", ".venv", locks[1])
        project = fingerprint(root / "pyproject.toml")
        if not stamps.done("project", project):
            with stamps.making("project", project):
                self._uv(
                    "the puente command", ".venv", "--no-deps", "--no-build-isolation", "-e", root
                )

    def dev(self) -> None:
        """The tools of `make check` and `make test`, in the application's world."""
        stamps, lock = Stamps(self.root / ".venv"), self.root / "requirements/dev.txt"
        made_of = fingerprint(lock)
        if not stamps.done("dev", made_of):
            with stamps.making("dev", made_of):
                self._install("the tools for tests and checks", ".venv", lock)

    def rasa(self) -> None:
        """.rasa with Rasa's locked libraries."""
        stamps, lock = Stamps(self.root / ".rasa"), self.root / "nlu_data/requirements.txt"
        made_of = fingerprint(lock, str(self.root))
        if stamps.done("rasa", made_of) and not stamps.cut_off() and self.python(".rasa").exists():
            return
        self.guard()
        python = find_python(self.root, "rasa")
        stamps.forget_world()
        with stamps.making("rasa", made_of):
            self.progress.run(
                "a virtual environment with Python 3.10 (.rasa)",
                [self._tool("uv"), "venv", "--allow-existing", "--python", python, stamps.world],
            )
            self._install("Rasa's libraries (about 2.6 GB)", ".rasa", lock)

    def python(self, world: str) -> Path:
        return self.root / world / "bin/python"

    def _install(self, what: str, world: str, lock: Path) -> None:
        # The lock is whole (what is not in it is left out on purpose), and it also pins what the
        # few source-only packages are built with.
        pinned: list[str | Path] = ["--require-hashes", "--no-deps", "--build-constraints", lock]
        pinned += ["-r", lock]
        self._uv(what, world, *pinned)

    def _uv(self, what: str, world: str, *arguments: str | Path) -> None:
        uv: list[str | Path] = [self._tool("uv"), "pip", "install", "--python", self.python(world)]
        self.progress.run(what, [*uv, *arguments], PATIENCE)

    def _tool(self, name: str) -> Path:
        return self.root / ".venv/bin" / name


def find_python(root: Path, world: str) -> str:
    """The path that `find-python` prints; Failed with its one line when there is none."""
    found = subprocess.run(
        [root / "scripts/find-python", world], capture_output=True, text=True, check=False
    )
    if found.returncode:
        raise Failed(found.stderr.strip().removeprefix("puente: "), status=2)
    return found.stdout.strip()
