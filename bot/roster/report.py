"""What an import says, to read: what would be new, changed, merged and gone, and row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.roster.findings import Finding
from bot.roster.importing import Reading
from bot.roster.optouts import OptOuts, Outcome
from bot.roster.tally import COUNTED, Tally

MOST_SHOWN = 200
"""Bad rows that are printed; --json has them all."""
MOST_LINES = 5
"""Lines that are named where many rows have the same note."""


def plain(reading: Reading, tally: Tally, saved: bool) -> dict[str, Any]:
    """The report as JSON has it."""
    return {
        "saved": saved,
        "rows": reading.rows,
        "bad_rows": reading.bad,
        "full": reading.full,
        **tally.plain(),
        "asked": [{"about": one.about, "number": one.number} for one in tally.asked],
        "not_read": [{"what": what, "why": why} for what, why in reading.not_read],
        "findings": [one.plain() for one in reading.findings],
    }


def before(reading: Reading, tally: Tally) -> str:
    """What was found, and what the import does: said before anything is saved."""
    lines = [f"not read: {what}: {why}" for what, why in reading.not_read]
    lines += _told(reading.findings)
    if reading.blind and reading.full:
        lines.append("Some rows could not be read at all, so nobody is marked gone.")
    counts = tally.plain()
    for noun, kinds in COUNTED.items():
        said = ", ".join(
            f"{counts[noun][kind]} {kind.replace('_', ' ')}" for kind in kinds if counts[noun][kind]
        )
        lines.append(f"{noun}: {said or 'none'}")
    if tally.asked:
        about = Counter(one.about for one in tally.asked)
        said = ", ".join(f"{many} about a {what}" for what, many in about.items())
        lines.append(f"questions: {said}")
    return "\n".join(lines)


def _told(findings: Sequence[Finding]) -> list[str]:
    """A line for each bad row, and one for all rows of which the same is noted."""
    bad = [one for one in findings if one.bad]
    lines = [_line("BAD ", one, [one.line]) for one in bad[:MOST_SHOWN]]
    if len(bad) > MOST_SHOWN:
        lines.append(f"... and {len(bad) - MOST_SHOWN} more bad rows (--json has them all)")
    alike: dict[tuple[str, ...], list[Finding]] = {}
    for one in findings:
        if not one.bad:
            alike.setdefault((one.file, one.column, one.what, one.todo), []).append(one)
    return lines + [_line("note", some[0], [one.line for one in some]) for some in alike.values()]


def _line(kind: str, one: Finding, at: Sequence[int]) -> str:
    where = f"{one.file}, " if one.file else ""
    column = f", {one.column}" if one.column else ""
    lines = ", ".join(map(str, at[:MOST_LINES]))
    more = f" and {len(at) - MOST_LINES} more" if len(at) > MOST_LINES else ""
    plural = "s" if len(at) > 1 else ""
    return f"{kind} {where}line{plural} {lines}{more}{column}: {one.what} ({one.todo})"


def after(told: dict[str, Any]) -> str:
    """How it ended."""
    bad = told["bad_rows"]
    if told["saved"]:
        left_out = f"; {bad} bad rows were left out" if bad else ""
        ask = "; see `puente roster ask`" if told["questions"] else ""
        return (
            f"saved: {told['rows']} rows, {told['children']['gone']} children gone{left_out}{ask}"
        )
    if bad:
        return f"nothing was saved: {bad} bad rows. Mend them, or leave them out with --skip-bad"
    return "nothing was saved: this was a dry run"


def of_optouts(found: OptOuts, outcome: Outcome, dry: bool) -> str:
    """What became of a list of opt-outs."""
    lines = _told(found.findings)
    would = "would get" if dry else "get"
    lines.append(f"{outcome.stopped} numbers {would} nothing from now on")
    if outcome.before:
        lines.append(f"{outcome.before} had stopped before")
    if outcome.came_back:
        lines.append(f"{outcome.came_back} have started again by themselves since this list")
    return "\n".join(lines)


def asked(rows: Sequence[dict[str, Any]]) -> str:
    """Open questions to read."""
    if not rows:
        return "Nothing is asked."
    return "\n".join(
        f"{r['id']:>4}  {r['about']:8} {r['number']:14} kept: {r['kept'] or '-'}  "
        f"given: {r['given'] or '-'}  ({'|'.join(r['answers'])})"
        for r in rows
    )
