"""Dates of birth, and the dates and telephone numbers that are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.privacy.screen import Screen
from bot.privacy.text import MARK

YEAR = datetime.now(UTC).year
LONG_AGO = [
    "딸 생일이 05/12/2018 인데 몇학년으로 들어가요",
    "女儿2014/11/02出生 明年能上初中吗",
    "Li fèt 14 mas 2016, nan ki klas pou l antre?",
    "Ipinanganak po si Andre noong Hunyo 5, 2014, anong grade po siya?",
    "Ana 2018-12-05, which grade is that",
    "vivió con la abuela desde el 5.12.2019",
    f"he is of 31/12/{YEAR - 3}",
]
OTHERS = [
    f"the meeting of 05/12/{YEAR}, is there childcare",
    f"the letter of 5.12.{YEAR - 2}",
    "page 5/12/19 of the form",
    "version 2018.40.2",
    "13/13/2018",
    "room 5/12/1890",
    "2, 3, 2018",
    "fèt 18 me a, ki lè?",
    "Lambarkayga cusub waa 555-0134.",
    "lambarkaygu waa 612-555-0134, iga soo wac",
]


@pytest.fixture(scope="module")
def screen() -> Screen:
    return Screen()


@pytest.mark.parametrize("text", LONG_AGO)
def test_a_whole_date_of_years_ago_goes(screen: Screen, text: str) -> None:
    left = screen(text).text
    assert MARK in left
    assert not any(year in left for year in ("2014", "2016", "2018", "2019", str(YEAR - 3)))


@pytest.mark.parametrize("text", OTHERS)
def test_other_numbers_stay(screen: Screen, text: str) -> None:
    assert screen(text).text == text


def test_a_passport_that_looks_like_a_telephone_goes(screen: Screen) -> None:
    assert "0134" not in screen("baasaboorkayga waa 612-555-0134").text
