"""`puente eval *.private.tsv *.danger.tsv`: what counts as taken out, as touched and as heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import NotReady
from bot.evaluation_of_privacy import measure, missed, read, table
from bot.privacy.screen import Screen, Screened

PRIVATE = """\
id\tmy social is 123-45-6789 for the lunch form\t123-45-6789\tfor the lunch form
id\tthe code of my pet is 98 76\t98 76\tpet
status\tmy visa expired does it matter for the bus\tvisa expired\tthe bus | visa expired does
none\twhat time is dinner\t\t
none\tmy social is 123-45-6789\t\t
"""
DANGER = """\
safety_self_harm\tmy son says he dont want to live anymore
safety_violence\twhat time is dinner
none\tis there ice cream on friday
none\tmy son says he dont want to live anymore!
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "en.private.tsv", tmp_path / "en.danger.tsv"]
    paths[0].write_text(PRIVATE, "utf-8")
    paths[1].write_text(DANGER, "utf-8")
    return paths


def test_the_shares_are_those_of_what_was_labelled(files: list[Path], screen: Screen) -> None:
    found = measure(files, screen)
    assert found == {
        "en": {
            "private": 5,
            "redacted": 0.6667,
            "whole": 0.6667,
            "touched": 0.5,
            "danger": 4,
            "heard": 0.5,
            "alarms": 0.5,
        }
    }
    assert "66.7" in table(found)


def test_what_went_wrong_is_listed_with_what_was_made_of_it(
    files: list[Path], screen: Screen
) -> None:
    assert [line.split("\t")[0] for line in missed(files[0], screen)] == ["id", "status", "none"]
    assert [line.split("\t")[2] for line in missed(files[1], screen)] == ["-", "self_harm"]


@pytest.mark.parametrize(("left", "share"), [("pet 987 number", 0.0), ("pet number", 1.0)])
def test_three_digits_that_are_left_of_a_number_are_a_number_left(
    tmp_path: Path, left: str, share: float
) -> None:
    class Leaves(Screen):
        def __call__(self, raw: str) -> Screened:
            return Screened(left, True, None, None, frozenset())

    path = tmp_path / "en.private.tsv"
    path.write_text("id\tpet 987 654 321 number\t987 654 321\tpet\n", "utf-8")
    assert measure([path], Leaves())["en"]["redacted"] == share


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("en.private.tsv", "status\tno papers\tpaper trail\t"),
        ("en.private.tsv", "status\tno papers\t\tno"),
        ("en.private.tsv", "none\tno papers\tpapers\t"),
        ("en.danger.tsv", "safety_abuse\t"),
    ],
)
def test_a_line_that_does_not_fit_is_named(tmp_path: Path, name: str, line: str) -> None:
    path = tmp_path / name
    path.write_text(f"none\tgood\n{line}\n", "utf-8")
    with pytest.raises(NotReady, match=f"{name}:2"):
        read(path)
