"""A first run shows the desk with somebody in it; a line with people of its own shows nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from bot import colleagues, demo, wiring
from bot.clock import now
from bot.settings import Settings
from bot.store import staff
from bot.store.db import transaction, upgrade
from bot.store.messages import Message


@pytest.fixture
def first(settings: Settings, tmp_path: Path) -> Settings:
    made = settings.model_copy(update={"database_url": f"sqlite:///{tmp_path / 'first.db'}"})
    upgrade(made.database_url)
    return made


@pytest.fixture
def nudged() -> list[int]:
    return []


def begin(settings: Settings, nudged: list[int]) -> str:
    def nudge(_job: str, key: int) -> bool:
        nudged.append(key)
        return True

    return demo.begin(settings, nudge)


def test_families_write_once_and_every_link_is_a_new_one(
    first: Settings, nudged: list[int]
) -> None:
    one, two = begin(first, nudged), begin(first, nudged)
    assert one != two
    store = wiring.store(first)
    with transaction(store) as session:
        texts = list(session.scalars(select(Message)))
        assert len(texts) == len(nudged) == 7
        assert len({row.family_id for row in texts}) == 6
        assert staff.invited_with(session, one.rpartition("/")[2], now()) is None
        found = staff.invited_with(session, two.rpartition("/")[2], now())
        assert found is not None
        assert found.name == demo.NAME


def test_a_line_with_people_of_its_own_has_no_demo(first: Settings, nudged: list[int]) -> None:
    with transaction(wiring.store(first)) as session:
        colleagues.invite(session, now(), email="luz@district.example", name="L", role="liaison")
    assert begin(first, nudged) == ""
    assert nudged == []


def test_a_line_that_reaches_telephones_has_no_demo(first: Settings, nudged: list[int]) -> None:
    real = first.model_copy(update={"twilio_account_sid": "AC" + "1" * 32})
    assert begin(real, nudged) == ""
    assert nudged == []
