"""scripts/find-python: which interpreter a world is made with, on machines made up for the test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = f"python3.{sys.version_info.minor}"
REAL = getattr(sys, "_base_executable", sys.executable)
SHIM = "#!/bin/sh\necho 'pyenv: command not found' >&2\nexit 127\n"
OLD = "#!/bin/sh\nexit 1\n"


@dataclass
class Machine:
    """A home, folders on the PATH, and a copy of the script that sees nothing else."""

    root: Path
    path: list[Path] = field(default_factory=list)
    env: dict[str, str] = field(default_factory=dict)

    def folder(self, name: str, **programs: str) -> Path:
        """A folder on the PATH holding these scripts."""
        made = self.root / name
        made.mkdir(parents=True)
        for program, script in programs.items():
            put(made / program.replace("_", "."), script)
        self.path.append(made)
        return made

    def find(self, world: str = "app") -> subprocess.CompletedProcess[str]:
        script = self.root / "scripts/find-python"
        env = {"PATH": os.pathsep.join(map(str, self.path)), "HOME": str(self.root / "home")}
        return subprocess.run(
            ["/bin/sh", script, world],
            env={**env, **self.env},
            capture_output=True,
            text=True,
            check=False,
        )


def put(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script)
    path.chmod(0o755)
    return path


def running(python: str) -> str:
    return f'#!/bin/sh\nexec "{python}" "$@"\n'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts/find-python", tmp_path / "scripts")
    made = Machine(tmp_path)
    tools = made.folder("tools")
    for tool in ("dirname", "sed", "tail"):
        (tools / tool).symlink_to(shutil.which(tool) or tool)
    return made


def test_a_shim_that_does_not_run_is_passed_over_for_one_that_does(machine: Machine) -> None:
    machine.folder("shims", python3_11=SHIM, python3_12=SHIM, python3_13=SHIM)
    machine.folder("bin", **{OURS.replace(".", "_"): running(REAL)})
    found = machine.find()
    assert (found.stdout.strip(), found.returncode) == (REAL, 0)


def test_a_plain_python3_of_the_right_version_will_do(machine: Machine) -> None:
    machine.folder("bin", python3=running(REAL))
    assert machine.find().stdout.strip() == REAL


def test_a_python_of_the_wrong_version_will_not_do(machine: Machine) -> None:
    machine.folder("bin", python3=running(REAL))
    found = machine.find("rasa")  # 3.10, which never runs these tests
    assert (found.stdout, found.returncode) == ("", 2)


def test_a_virtual_environment_on_the_path_leads_to_the_python_behind_it(machine: Machine) -> None:
    machine.folder("venv", python3=running(sys.executable))
    assert machine.find().stdout.strip() == REAL


def test_the_setting_comes_before_the_path(machine: Machine) -> None:
    machine.folder("bin", python3=OLD)
    machine.env["PUENTE_PYTHON"] = str(put(machine.root / "mine/py", running(REAL)))
    assert machine.find().stdout.strip() == REAL


@pytest.mark.parametrize("line", ["PUENTE_PYTHON={}", 'export PUENTE_PYTHON="{}"'])
def test_the_setting_may_stand_in_the_env_file(machine: Machine, line: str) -> None:
    mine = put(machine.root / "mine/py", running(REAL))
    (machine.root / ".env").write_text(f"PUENTE_PORT=1\n{line.format(mine)}\n")
    assert machine.find().stdout.strip() == REAL


def test_a_setting_that_cannot_be_used_is_an_error_and_not_ignored(machine: Machine) -> None:
    machine.folder("bin", python3=running(REAL))
    machine.env["PUENTE_PYTHON"] = "/nowhere/python"
    refused = machine.find()
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.count("\n") == 1
    assert "PUENTE_PYTHON is '/nowhere/python'" in refused.stderr


def test_pyenv_versions_are_found_although_their_shims_fail(machine: Machine) -> None:
    machine.folder("shims", python3=SHIM)
    put(machine.root / f"home/.pyenv/versions/{OURS[6:]}.9/bin/{OURS}", running(REAL))
    assert machine.find().stdout.strip() == REAL


def test_uv_is_asked_last_and_for_what_is_there_before_it_downloads(machine: Machine) -> None:
    log = machine.root / "asked"
    mine = put(machine.root / "mine/py", running(REAL))
    uv = f'#!/bin/sh\necho "$@" >> "{log}"\n[ "$2" = find ] && echo "{mine}"\n'
    machine.folder("bin", uv=uv)
    assert machine.find().stdout.strip() == REAL
    assert "install" not in log.read_text()


def test_uv_downloads_one_when_there_is_none(machine: Machine) -> None:
    mine, mark = put(machine.root / "mine/py", running(REAL)), machine.root / "installed"
    uv = f'#!/bin/sh\n[ "$2" = install ] && : > "{mark}"\n[ -f "{mark}" ] && echo "{mine}"\n'
    machine.folder("bin", uv=uv)
    assert machine.find().stdout.strip() == REAL


@pytest.mark.parametrize(
    ("world", "words"),
    [
        ("app", ["3.11, 3.12 or 3.13", "PUENTE_PYTHON", "python3-venv", "pyenv install"]),
        ("rasa", ["3.10", "PUENTE_RASA_PYTHON", "pyenv install 3.10", "uv python install 3.10"]),
    ],
)
def test_without_any_python_one_line_says_how_to_get_one(
    machine: Machine, world: str, words: list[str]
) -> None:
    refused = machine.find(world)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.count("\n") == 1
    assert [word for word in words if word not in refused.stderr] == []


def test_a_python_without_its_venv_package_is_named_in_that_line(machine: Machine) -> None:
    lame = (
        f'#!/bin/sh\ncase "$*" in *ensurepip*) exit 1;; esac\necho "{machine.root}/bin/python3"\n'
    )
    machine.folder("bin", python3=lame)
    refused = machine.find()
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert f"{machine.root}/bin/python3 was passed over" in refused.stderr
