"""Set-up: done once is done, cut off is done again, and what is yours stays yours."""

from __future__ import annotations

import base64
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from scripts import keys, model, setup
from scripts.progress import Failed, Progress
from scripts.stamps import Stamps, fingerprint
from scripts.worlds import Worlds

ROOT = Path(__file__).resolve().parents[2]


class Recorder(Progress):
    """Runs nothing; remembers what it was asked to do, and leaves what that would have left."""

    def __init__(self, fails: str = "no such piece") -> None:
        self.did: list[str] = []
        self.fails = fails

    def run(
        self, what: str, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> str:
        self.did.append(what)
        if self.fails in what:
            raise Failed(what)
        words = [str(word) for word in command]
        if "venv" in words:
            (Path(words[-1]) / "bin").mkdir(parents=True)
            (Path(words[-1]) / "bin/python").touch()
        if "train" in words:
            name, out = (words[words.index(w) + 1] for w in ("--fixed-model-name", "--out"))
            (Path(out) / f"{name}.tar.gz").touch()
        return ""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with locks and understanding data, and nothing set up."""
    for name in ("requirements/bootstrap.txt", "requirements/app.txt", "requirements/dev.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "pyproject.toml").write_text("[project]")
    for name in ("config.yml", "rules.yml", "nlu/en/food.yml", "eval/en.tsv", "requirements.txt"):
        (tmp_path / "nlu_data" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "nlu_data" / name).write_text(name)
    return tmp_path


def app(root: Path, progress: Recorder) -> list[str]:
    Worlds(root, progress, guard=lambda: setup.refuse_while_running(root)).app()
    return progress.did


def test_a_second_set_up_does_nothing(root: Path) -> None:
    assert len(app(root, Recorder())) == 4
    assert app(root, Recorder()) == []


def test_a_changed_lock_makes_the_world_anew(root: Path) -> None:
    app(root, Recorder())
    (root / "requirements/app.txt").write_text("other libraries")
    assert "uv" in app(root, Recorder())


def test_a_world_that_was_moved_is_made_anew(root: Path, tmp_path: Path) -> None:
    app(root, Recorder())
    moved = root.rename(tmp_path.with_name("moved"))
    assert "uv" in app(moved, Recorder())
    moved.rename(root)


@pytest.mark.parametrize("piece", ["virtual environment", "uv", "libraries", "puente command"])
def test_a_set_up_that_was_cut_off_is_done_again(root: Path, piece: str) -> None:
    with pytest.raises(Failed):
        app(root, Recorder(fails=piece))
    assert len(app(root, Recorder())) == 4
    assert app(root, Recorder()) == []


def test_libraries_are_not_taken_from_under_a_running_line(root: Path) -> None:
    app(root, Recorder())
    (root / "requirements/app.txt").write_text("other libraries")
    (root / "var/run").mkdir(parents=True)
    (root / "var/run/up.lock").touch()
    with (root / "var/run/up.lock").open() as held:
        assert setup._take(held)
        with pytest.raises(Failed, match="stop the running line first"):
            app(root, Recorder())
    assert "uv" in app(root, Recorder())


def test_a_virtual_environment_that_somebody_else_made_is_not_removed(root: Path) -> None:
    (root / ".venv/bin").mkdir(parents=True)
    (root / ".venv/pyvenv.cfg").write_text("theirs")
    with pytest.raises(Failed, match="move it away"):
        app(root, Recorder())
    assert (root / ".venv/pyvenv.cfg").read_text() == "theirs"


def test_a_stamp_is_there_only_after_the_work(tmp_path: Path) -> None:
    stamps = Stamps(tmp_path)
    with stamps.making("piece", "made of this"):
        assert not stamps.done("piece", "made of this")
        assert stamps.cut_off()
    assert stamps.done("piece", "made of this")
    assert not stamps.cut_off()
    assert not stamps.done("piece", "made of that")


def test_a_fingerprint_tells_apart_what_only_runs_together_the_same() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


def test_the_model_is_trained_once(root: Path) -> None:
    progress = Recorder()
    model.train(root, progress)
    model.train(root, progress)
    assert len(progress.did) == 1
    name = (root / "var/models/current").read_text().strip()
    assert (root / f"var/models/{name}.tar.gz").is_file()


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("nlu/en/food.yml", True),
        ("nlu/es/food.yml", True),
        ("rules.yml", True),
        ("components/encoder.py", True),
        ("requirements.txt", True),
        ("eval/en.tsv", False),
        ("tests/stories.yml", False),
        ("endpoints.yml", False),
        ("components/__pycache__/encoder.pyc", False),
    ],
)
def test_the_model_is_trained_again_when_what_it_learns_from_changes(
    root: Path, changed: str, again: bool
) -> None:
    model.train(root, Recorder())
    path = root / "nlu_data" / changed
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("something new")
    progress = Recorder()
    model.train(root, progress)
    assert bool(progress.did) is again
    assert len(list((root / "var/models").glob("*.tar.gz"))) == 1


def test_a_new_languages_files_ask_for_no_training_until_an_example_stands_in_one(
    root: Path,
) -> None:
    model.train(root, Recorder())
    path = root / "nlu_data/nlu/pl/talk.yml"
    path.parent.mkdir()
    path.write_text("nlu:\n- intent: talk_social\n  examples: |\n\n- intent: talk_unclear\n")
    progress = Recorder()
    model.train(root, progress)
    assert progress.did == []
    path.write_text("nlu:\n- intent: talk_social\n  examples: |\n    - cześć\n")
    model.train(root, progress)
    assert progress.did


def test_a_training_that_fails_leaves_the_model_that_was_there(root: Path) -> None:
    model.train(root, Recorder())
    before = (root / "var/models/current").read_text()
    (root / "nlu_data/rules.yml").write_text("nonsense")
    with pytest.raises(Failed):
        model.train(root, Recorder(fails="model"))
    assert (root / "var/models/current").read_text() == before
    assert (root / f"var/models/{before.strip()}.tar.gz").is_file()


def test_keys_are_made_once_and_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "var/keys.env"
    keys.make(path)
    text = path.read_text()
    values = dict(line.split("=", 1) for line in text.splitlines())
    assert path.stat().st_mode & 0o777 == 0o600
    assert set(values) == {"PUENTE_SECRET_KEY", "PUENTE_SEAL_KEYS", "PUENTE_INDEX_KEY"}
    assert len(base64.urlsafe_b64decode(values["PUENTE_SEAL_KEYS"])) == 32
    assert len(set(values.values())) == 3
    keys.make(path)
    assert path.read_text() == text


def test_a_missing_key_is_added_beside_those_that_are_there(tmp_path: Path) -> None:
    path = tmp_path / "keys.env"
    path.write_text("PUENTE_SEAL_KEYS=old,older")
    keys.make(path)
    assert path.read_text().startswith("PUENTE_SEAL_KEYS=old,older\n")
    assert "PUENTE_INDEX_KEY=" in path.read_text()


def test_a_command_that_fails_shows_its_last_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-c", "print('what went wrong'); raise SystemExit(3)"]
    with pytest.raises(Failed, match="what went wrong") as failure:
        Progress(tmp_path / "log").run("the work", command)
    assert failure.value.status == 1
    assert "the work: failed" in capsys.readouterr().out


def test_a_killed_set_up_leaves_no_command_running(tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    worker = (
        "import pathlib, time\n"
        f"while True: pathlib.Path({str(beat)!r}).write_text(str(time.time())); time.sleep(.05)"
    )
    code = (
        "import sys, pathlib; from scripts.progress import Progress;"
        f"log = pathlib.Path({str(tmp_path / 'log')!r});"
        f"Progress(log).run('w', [sys.executable, '-c', {worker!r}])"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.DEVNULL)
    while not beat.exists():
        time.sleep(0.02)
    process.kill()
    process.wait()
    time.sleep(0.3)
    last = beat.read_text()
    time.sleep(0.3)
    assert beat.read_text() == last


@pytest.mark.parametrize("arguments", [[], ["everything"], ["run", "test"]])
def test_an_unknown_goal_is_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert setup.main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_make_help_lists_every_verb() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = {line.split()[1] for line in told.stdout.splitlines()}
    assert {"run", "test", "check", "eval", "setup", "help", "lock", "format"} <= listed


def test_locks_pin_with_hashes_and_name_no_host() -> None:
    for lock in [*ROOT.glob("requirements/*.txt"), ROOT / "nlu_data/requirements.txt"]:
        text = lock.read_text()
        assert "://" not in text, lock
        assert text.count("==") <= text.count("--hash=sha256:"), lock


def test_what_only_serves_does_not_train_the_model_anew() -> None:
    names = {path.name for path in model.ingredients(ROOT / "nlu_data")}
    assert {"classifier.py", "encoder.py", "config.yml"} <= names
    assert not {"tell.py", "quiet.py", "endpoints.yml"} & names
