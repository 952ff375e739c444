"""What is slow to make is made once, and anew when what it was made of changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.made_once import made_once


class Maker:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, int]:
        self.times += 1
        return {"made": self.times}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.yml"
    path.write_text("one")
    return path


def test_it_is_made_once_while_its_source_is_the_same(tmp_path: Path, source: Path) -> None:
    make = Maker()
    assert [made_once("it", [source], make, tmp_path / "kept") for _ in range(3)] == [
        {"made": 1}
    ] * 3
    source.write_text("two")
    assert made_once("it", [source], make, tmp_path / "kept") == {"made": 2}
    [path] = (tmp_path / "kept").iterdir()
    assert path.suffix == ".pickle"
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("spoilt", [b"", b"half", b"\x80\x05."])
def test_a_file_that_is_spoilt_is_made_anew(tmp_path: Path, source: Path, spoilt: bytes) -> None:
    make = Maker()
    made_once("it", [source], make, tmp_path)
    (path,) = tmp_path.glob("*.pickle")
    path.write_bytes(path.read_bytes()[:32] + spoilt)
    assert made_once("it", [source], make, tmp_path) == {"made": 2}
    assert made_once("it", [source], make, tmp_path) == {"made": 2}


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path: Path, source: Path) -> None:
    make = Maker()
    blocked = source / "kept"  # a file stands where the folder would be
    assert [made_once("it", [source], make, blocked)["made"] for _ in range(2)] == [1, 2]
