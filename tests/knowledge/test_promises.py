"""By when a family hears about its needs."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.turn import Tools
from bot.knowledge.calendar import office
from bot.knowledge.promises import answer_due

CHICAGO = ZoneInfo("America/Chicago")


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("asked", "starts", "due"),
    [
        # The office is open from eight to four, Monday to Friday.
        ("2026-12-01T12:00", "2026-12-18T18:00", "2026-12-03T12:00"),  # two office days
        ("2026-12-04T15:00", "2026-12-18T18:00", "2026-12-08T15:00"),  # over a weekend
        ("2026-12-01T12:00", "2026-12-05T09:30", "2026-12-03T09:30"),  # 48 hours before
        ("2026-12-01T12:00", "2026-12-03T13:00", "2026-12-01T14:00"),  # late: two office hours
        ("2026-12-01T12:00", "2026-12-01T18:00", "2026-12-01T14:00"),
        ("2026-12-01T12:00", "2026-12-01T13:00", "2026-12-01T13:00"),  # before it begins
        ("2026-12-04T20:00", "2026-12-05T09:30", "2026-12-05T09:30"),  # nobody is there before
        ("2026-12-01T18:30", "2026-12-01T18:00", "2026-12-01T18:30"),  # it goes on: not the past
    ],
)
def test_the_promise_is_the_sooner_time_and_one_that_can_be_kept(
    loaded_tools: Tools, asked: str, starts: str, due: str
) -> None:
    place = office(loaded_tools.packs)
    assert answer_due(place, local(starts), local(asked), CHICAGO) == local(due)
