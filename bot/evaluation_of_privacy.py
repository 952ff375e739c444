"""`puente eval *.private.tsv *.danger.tsv`: what the screening pass takes out, and what it hears.

Both are measured on the pass alone, as it stands at the door; danger then on the whole line, where
the model hears, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import regex

from bot.errors import NotReady
from bot.privacy.screen import Level, Screen

SUFFIXES = (PRIVATE, DANGER) = (".private.tsv", ".danger.tsv")
"""How these files are told from those of labelled messages."""
NONE = "none"
Hears = Callable[[str], bool]
"""Whether a danger is heard in a text."""
T = TypeVar("T")
_DIGITS = regex.compile(r"\d{3,}")
_BETWEEN = " | "


@dataclass(frozen=True)
class Row:
    """A message, what it is labelled as, and the pieces of it that must go and that must stay."""

    label: str
    text: str
    gone: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def read(path: Path) -> list[Row]:
    """The lines of a file; NotReady names the first that is wrong.

    `<locale>.private.tsv`: kind, text, and the pieces that must go and must stay, with ' | '
    between them; `<locale>.danger.tsv`: the safety intent and the text. 'none' is a negative.
    """
    rows = []
    for place, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        label, text, gone, kept = [*line.split("\t"), "", "", ""][:4]
        row = Row(label, text, _pieces(gone), _pieces(kept))
        wrong = not text or any(piece not in text for piece in (*row.gone, *row.kept))
        if wrong or (path.name.endswith(PRIVATE) and bool(row.gone) == (label == NONE)):
            raise NotReady("eval", f"{path}:{place}: a label, a text and pieces of it are needed")
        rows.append(row)
    return rows


def measure(
    files: Iterable[Path], screen: Screen, line: Callable[[str], str] | None = None
) -> dict[str, dict[str, Any]]:
    """Per locale, shares from 0 to 1 of what its files hold.

    redacted: private messages of which no piece is left that must go; whole: those of them that
    kept what they ask for; touched: harmless messages that were changed; heard: messages of danger
    that set off the alarm; alarms: others that did. With `line`, which says what the whole line
    makes of a text (`now`: the alarm, `perhaps`: the numbers to call), the same of it; told:
    messages of danger that got one or the other; numbers: others that got the numbers.
    """
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(files):
        rows, of_file = read(path), found.setdefault(path.name.split(".")[0], {})
        if path.name.endswith(PRIVATE):
            of_file.update(_of_private(rows, screen))
            continue
        of_file["danger"] = len(rows)
        of_file["heard"], of_file["alarms"] = _of_danger(rows, lambda t: _now(screen(t).safety))
        if line:
            of_file.update(_of_line(rows, {row.text: line(row.text) for row in rows}))
    return found


def missed(path: Path, screen: Screen) -> list[str]:
    """What went wrong in a file, a line each: what was made of the message, and its label."""
    private = path.name.endswith(PRIVATE)
    lines = []
    for row in read(path):
        seen = screen(row.text)
        wrong = _wrong(row, seen.text) if private else (row.label != NONE) != _now(seen.safety)
        if wrong:
            lines.append(f"{row.label}\t{row.text}\t{seen.text if private else seen.topic or '-'}")
    return lines


def _wrong(row: Row, left: str) -> bool:
    if row.label == NONE:
        return left != row.text
    return _left(row, left) or any(piece not in left for piece in row.kept)


def _left(row: Row, text: str) -> bool:
    """Whether a piece that must go is still there, or three digits of one."""
    parts = [*row.gone, *(digits for piece in row.gone for digits in _DIGITS.findall(piece))]
    return any(part in text for part in parts)


def _of_private(rows: list[Row], screen: Screen) -> dict[str, Any]:
    told = [(row, screen(row.text).text) for row in rows if row.label != NONE]
    calm = [row.text for row in rows if row.label == NONE]
    return {
        "private": len(rows),
        "redacted": _share(told, lambda one: not _left(*one)),
        "whole": _share(told, lambda one: all(piece in one[1] for piece in one[0].kept)),
        "touched": _share(calm, lambda text: screen(text).text != text),
    }


def _of_danger(rows: list[Row], hears: Hears) -> tuple[float | None, float | None]:
    danger = [row for row in rows if row.label != NONE]
    calm = [row for row in rows if row.label == NONE]
    return _share(danger, lambda row: hears(row.text)), _share(calm, lambda row: hears(row.text))


def _of_line(rows: list[Row], made: dict[str, str]) -> dict[str, float | None]:
    heard, alarms = _of_danger(rows, lambda text: made[text] == "now")
    told, _ = _of_danger(rows, lambda text: bool(made[text]))
    _, numbers = _of_danger(rows, lambda text: made[text] == "perhaps")
    return {
        "line_heard": heard,
        "line_alarms": alarms,
        "line_told": told,
        "line_numbers": numbers,
    }


def _now(level: Level | None) -> bool:
    return level is Level.NOW


def _share(rows: list[T], holds: Callable[[T], bool]) -> float | None:
    return round(sum(map(holds, rows)) / len(rows), 4) if rows else None


def _pieces(field: str) -> tuple[str, ...]:
    return tuple(piece for piece in field.split(_BETWEEN) if piece)


COLUMNS = (
    *("private", "redacted", "whole", "touched"),
    *("danger", "heard", "alarms", "line_heard", "line_alarms", "line_told", "line_numbers"),
)


_WIDTH = 13


def table(report: dict[str, dict[str, Any]]) -> str:
    """The report to read; shares in percent."""
    lines = [f"{'':8}" + "".join(f"{name:>{_WIDTH}}" for name in COLUMNS)]
    for code, row in report.items():
        lines.append(f"{code:8}" + "".join(f"{_cell(row.get(name)):>{_WIDTH}}" for name in COLUMNS))
    return "\n".join(lines)


def _cell(value: float | int | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{100 * value:.1f}"
