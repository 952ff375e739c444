"""Quiet hours by the clock on the wall, wherever the wall stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.quiet import QuietHours

START = datetime(2026, 1, 1, tzinfo=UTC)
NIGHT = QuietHours.parse("20:00-08:00")
ZONES = [
    "America/Chicago",
    "America/New_York",
    "America/St_Johns",  # half an hour
    "Asia/Kathmandu",  # three quarters
    "Pacific/Chatham",
    "Australia/Lord_Howe",  # whose summer is half an hour
    "America/Phoenix",
    "UTC",
]


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [
        ("2026-12-03T19:59:59", False),
        ("2026-12-03T20:00:00", True),
        ("2026-12-04T00:00:00", True),
        ("2026-12-04T07:59:59", True),
        ("2026-12-04T08:00:00", False),
    ],
)
@pytest.mark.parametrize("zone", ZONES)
def test_it_is_quiet_from_the_first_minute_to_the_last(wall: str, quiet: bool, zone: str) -> None:
    there = ZoneInfo(zone)
    assert NIGHT.at(datetime.fromisoformat(wall).replace(tzinfo=there), there) is quiet


@pytest.mark.parametrize(
    ("moment", "over"),
    [
        ("2026-03-08T07:30:00+00:00", "2026-03-08T13:00:00+00:00"),  # clocks go forward at two
        ("2026-11-01T05:30:00+00:00", "2026-11-01T14:00:00+00:00"),  # and back
        ("2026-12-04T03:00:00+00:00", "2026-12-04T14:00:00+00:00"),
        ("2026-12-04T18:00:00+00:00", "2026-12-04T18:00:00+00:00"),
    ],
)
def test_the_night_ends_at_eight_whatever_the_clocks_did(moment: str, over: str) -> None:
    chicago = ZoneInfo("America/Chicago")
    assert NIGHT.over(datetime.fromisoformat(moment), chicago) == datetime.fromisoformat(over)


@given(
    st.integers(0, 2 * 366 * 24 * 60).map(lambda minute: START + timedelta(minutes=minute)),
    st.sampled_from(ZONES),
    st.sampled_from(["20:00-08:00", "21:30-07:15", "12:00-13:00", "02:00-03:00", "08:00-08:00"]),
)
def test_what_is_over_is_never_quiet_and_never_early(
    moment: datetime, zone: str, hours: str
) -> None:
    quiet, there = QuietHours.parse(hours), ZoneInfo(zone)
    over = quiet.over(moment, there)
    assert over >= moment
    assert not quiet.at(over, there)
    assert over - moment < timedelta(hours=25)
