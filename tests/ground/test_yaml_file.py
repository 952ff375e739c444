"""YAML is read quickly, and says the same as PyYAML's own reader."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot import yaml_file
from bot.knowledge.packs import FOLDER

PACKS = sorted(FOLDER.glob("*/pack.yml"))


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.parent.name)
def test_a_pack_says_what_the_slow_reader_finds_in_it(path: Path) -> None:
    assert yaml_file.load(path) == yaml.safe_load(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    ["a: [1", "a: b: c", "!!python/name:os.system x", "[" * 100_000],
    ids=["unclosed", "two_values", "code", "deep"],
)
def test_what_is_no_plain_yaml_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        yaml_file.loads(text)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        yaml_file.load(tmp_path / "none.yml")
