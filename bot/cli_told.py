"""How a command says what it found."""

from __future__ import annotations

import json
from typing import Any

import click


def tell(found: Any, lines: list[str], as_json: bool) -> None:
    """Prints it for a script, or its lines for a person."""
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def told(found: list[str], what: str) -> None:
    """Prints each fault and how many there are; exit status 1 when there are any."""
    for fault in found:
        click.echo(fault)
    click.echo(f"{what}: {len(found)} faults" if found else f"{what}: all well", err=bool(found))
    if found:
        raise SystemExit(1)
