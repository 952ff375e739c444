"""`puente texts`: what is reviewed, and files for translators."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import cli_texts
from bot.cli_texts import texts
from bot.errors import Permanent
from bot.language import exchange
from bot.language.languages import RESPONSES
from bot.language.texts import Texts
from bot.settings import Settings


@pytest.fixture
def own(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A line whose texts are a copy of ours: two languages of them."""
    folder = tmp_path / "responses"
    folder.mkdir()
    for code in ("en", "so"):
        shutil.copytree(RESPONSES / code, folder / code)
    shutil.copytree(RESPONSES / "packs", folder / "packs")
    monkeypatch.setattr(cli_texts, "_texts", lambda known: Texts(known.packs, folder))
    return settings


def say(own: Settings, *words: str) -> Result:
    return CliRunner().invoke(texts, words, obj=own)


def counted(own: Settings) -> dict[str, int]:
    return dict(json.loads(say(own, "status", "--json").stdout)["so"])


def test_everything_is_a_draft_until_somebody_has_read_it(own: Settings) -> None:
    all_of_them = counted(own)["draft"]
    assert all_of_them > 400
    done = say(own, "review", "so", "safety-poison", "no-such-text", "--by", "The Somali liaison")
    assert isinstance(done.exception, Permanent)  # one that is not there keeps the other out
    assert counted(own)["reviewed"] == 0
    done = say(own, "review", "so", "safety-poison", "--by", "The Somali liaison")
    assert "1 reviewed by The Somali liaison" in done.stdout
    assert counted(own) == {"missing": 0, "stale": 0, "draft": all_of_them - 1, "reviewed": 1}
    shown = say(own, "show", "so", "safety-poison").stdout
    assert "reviewed, by The Somali liaison" in shown
    assert "Poison Control" in shown
    assert "reviewed" in say(own, "status", "so").stdout


def test_a_file_goes_to_a_translator_and_comes_back(own: Settings, tmp_path: Path) -> None:
    say(own, "review", "so", "safety-poison", "--by", "The Somali liaison")
    path = tmp_path / "so.xlf"
    assert "texts written" in say(own, "export", "so", str(path)).stdout
    code, units = exchange.read(path)
    assert code == "so"
    assert "safety-poison" not in {unit.id for unit in units}
    one = next(unit for unit in units if unit.id == "safety-violence")
    exchange.write(path, "so", [exchange.Unit(one.id, one.source, one.target, reviewed=True)])
    trial = say(own, "import", "so", str(path), "--by", "The Somali liaison", "--dry-run")
    assert "0 changed, 1 reviewed, 0 as they were, 0 refused (nothing was written)" in trial.stdout
    assert counted(own)["reviewed"] == 1
    assert say(own, "import", "so", str(path), "--by", "The Somali liaison").exit_code == 0
    assert counted(own)["reviewed"] == 2


def test_a_refused_row_is_named_and_makes_the_command_fail(own: Settings, tmp_path: Path) -> None:
    path = tmp_path / "so.po"
    exchange.write(path, "so", [exchange.Unit("hello-nobody", "x", "y", reviewed=True)])
    done = say(own, "import", "so", str(path), "--by", "The Somali liaison")
    assert done.exit_code == 1
    assert "hello-nobody: no English text has this id" in done.stdout


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("status", "xx"), "one of"),
        (("export", "en", "x.po"), "one of"),
        (("export", "so", "x.doc"), "ending"),
        (("review", "so", "safety-poison", "--by", " "), "a name or an office"),
        (("review", "so", "safety-poison"), "--by"),
        (("review", "so", "--by", "x"), "IDS"),
    ],
)
def test_wrong_use_is_said_and_writes_nothing(
    own: Settings, words: tuple[str, ...], why: str
) -> None:
    done = say(own, *words)
    assert done.exit_code == 2
    assert why in done.output
    assert counted(own)["reviewed"] == 0


def test_a_file_for_another_language_is_not_taken(own: Settings, tmp_path: Path) -> None:
    path = tmp_path / "ar.po"
    exchange.write(path, "ar", [])
    done = say(own, "import", "so", str(path), "--by", "The Somali liaison")
    assert isinstance(done.exception, Permanent)
    assert "for ar, not for so" in str(done.exception)


def test_what_changed_in_english_is_stale_until_it_is_drafted_anew(
    own: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "responses/en/safety.ftl"
    path.write_text(path.read_text("utf-8").replace("Poison Control", "Poison  Control"), "utf-8")
    assert counted(own)["stale"] == 1
    assert "1 are drafts" in say(own, "drafted", "so").stdout
    assert counted(own)["stale"] == 0
