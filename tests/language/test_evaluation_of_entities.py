"""`puente eval *.entities.tsv`: lines are read whole, and only what is right counts as right."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversation.turn import Tools
from bot.errors import NotReady
from bot.evaluation_of_entities import measure, read, table


def written(folder: Path, *lines: str) -> Path:
    path = folder / "en.entities.tsv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_the_share_of_lines_that_are_wholly_right_and_each_entitys_f1(
    tmp_path: Path, loaded_tools: Tools
) -> None:
    path = written(
        tmp_path,
        '2026-12-01\twe come 2 adults\t{"attending": "yes", "adults": 2}',
        '2026-12-01\twe come 2 adults\t{"attending": "no", "adults": 2}',
        "2026-12-01\tthank you\t{}",
    )
    report = measure([path], loaded_tools.entities)
    assert report["en"]["messages"] == 3
    assert report["en"]["exact"] == pytest.approx(2 / 3, abs=0.001)
    assert report["en"]["f1"] == {"attending": 0.5, "adults": 1.0}
    assert "66.7" in table(report)


@pytest.mark.parametrize(
    "line", ["no tabs", "soon\ttext\t{}", "2026-12-01\ttext\t{", '2026-12-01\ttext\t{"mood": "x"}']
)
def test_a_line_that_is_no_label_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(NotReady, match=r"en\.entities\.tsv:1"):
        read(written(tmp_path, line))
