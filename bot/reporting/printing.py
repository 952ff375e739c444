"""Broadcasts as staff read them on a terminal."""

from __future__ import annotations

from typing import Any

from bot.language.beyond import name_of


def preview(found: dict[str, Any]) -> list[str]:
    """Every language that somebody reads it in, then those in which it stands ready."""
    lines: list[str] = []
    for row in found["languages"]:
        how = ", ".join(f"{many} {name}" for name, many in row["reached_by"].items())
        head = f"-- {row['language']}: {row['families']} families"
        marks = [f"{row['segments']} segments", row["standing"]]
        marks += [f"missing: {', '.join(row['missing'])}"] if row["missing"] else []
        lines += [f"{head}{f' ({how})' if how else ''}; {'; '.join(marks)}", row["text"], ""]
    cost = f", about {found['cost']:.2f}" if found["cost"] is not None else ""
    together = f"together {found['audience']} families, {found['segments']} segments{cost}"
    mail = [found["mail"]] if found["mail"] else []
    return [*lines, together, *mail, *variety(found["variety"])]


def variety(found: dict[str, Any]) -> list[str]:
    """The meter as a table, then each warning with what to do."""
    lines = [f"{'language':28} {'families':>8} {'reached':>14} {'answered':>14}"]
    for one in found["languages"]:
        lines.append(_row(name_of(one["language"])[:28], one))
    lines.append(_row("all", found["whole"]))
    if any(one["hidden"] for one in found["languages"]):
        lines.append(
            f"(not shown: fewer than {found['smallest']} families, and as many others that no "
            "subtraction tells of them)"
        )
    for warning in found["warnings"]:
        lines += [f"! {warning['says']}", *([f"  {warning['do']}"] if warning["do"] else [])]
    return lines


def _row(name: str, one: dict[str, Any]) -> str:
    reached = _share(one["reached"], one["reach"])
    answered = _share(one["answered"], one["answers"])
    return f"{name:28} {one['audience']:>8} {reached:>14} {answered:>14}".rstrip()


def _share(many: int | None, share: float | None) -> str:
    if many is None:
        return ""
    return f"{many}" + (f" {100 * share:4.0f} %" if share is not None else "       ")


def status(told: dict[str, Any]) -> list[str]:
    """Where a broadcast stands: the numbers together are its audience."""
    head = f"{told['key']}: {told['status']}, audience {told['audience']}"
    return [head, *table(told["fates"])]


def table(found: dict[str, int]) -> list[str]:
    """Numbers and what they are of, the most first."""
    return [f"{many:>7}  {name}" for name, many in sorted(found.items(), key=lambda i: -i[1])]
