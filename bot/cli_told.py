"""How a check says what it found."""

from __future__ import annotations

import click


def told(found: list[str], what: str) -> None:
    """Prints each fault and how many there are; exit status 1 when there are any."""
    for fault in found:
        click.echo(fault)
    click.echo(f"{what}: {len(found)} faults" if found else f"{what}: all well", err=bool(found))
    if found:
        raise SystemExit(1)
