"""When somebody is on call: shifts, nights across midnight and across the week's end."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.knowledge.duty import on_duty, read

NIGHTS = "Mon-Fri 17:00-08:00, Sat, Sun"


@pytest.mark.parametrize(
    ("duty", "moment", "on"),
    [
        ("", "2026-12-01T03:00", True),
        ("Tue", "2026-12-01T00:00", True),
        ("Tue", "2026-12-01T23:59", True),
        ("Tue", "2026-12-02T00:00", False),
        ("mon-fri 08:00-17:00", "2026-12-01T08:00", True),
        ("mon-fri 08:00-17:00", "2026-12-01T17:00", False),
        ("mon-fri 08:00-17:00", "2026-12-05T12:00", False),
        (NIGHTS, "2026-12-01T16:59", False),
        (NIGHTS, "2026-12-01T17:00", True),
        (NIGHTS, "2026-12-02T07:59", True),
        (NIGHTS, "2026-12-02T08:00", False),
        (NIGHTS, "2026-12-05T12:00", True),
        (NIGHTS, "2026-12-07T03:00", False),  # Monday's night begins at five in the afternoon
        ("Sat-Mon 22:00-06:00", "2026-12-08T05:00", True),
        ("Sat-Mon 22:00-06:00", "2026-12-09T05:00", False),
    ],
)
def test_a_shift_covers_its_hours_and_no_others(duty: str, moment: str, on: bool) -> None:
    assert on_duty(duty, datetime.fromisoformat(moment)) is on


@pytest.mark.parametrize("duty", ["always", "Mon-Xyz", "Mon 8-17", "Mon 08:00", "Mon 25:00-26:00"])
def test_a_duty_that_cannot_be_read_is_an_error(duty: str) -> None:
    with pytest.raises(ValueError, match=r"duty|hour"):
        read(duty)
