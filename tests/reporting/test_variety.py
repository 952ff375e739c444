"""The rule by which a language is warned of, and what the meter shows."""

from __future__ import annotations

import pytest

from bot.reporting.variety import is_below, meter, wilson


@pytest.mark.parametrize(
    ("part", "of", "others", "of_others", "below"),
    [
        (90, 100, 950, 1000, False),  # five points: not much
        (85, 100, 950, 1000, True),  # ten points, and enough families to mean it
        (12, 30, 900, 1000, True),
        (0, 10, 180, 200, True),
        (8, 10, 180, 200, False),  # ten points of ten families are one family
        (0, 9, 180, 200, False),  # too few to say anything
        (180, 200, 0, 9, False),
        (100, 100, 50, 100, False),  # better than the others
        (0, 50, 0, 500, False),  # nobody is reached: that is another trouble
        (60, 900, 100, 100, True),  # the language of most families may be the one left behind
    ],
)
def test_a_language_is_warned_of_when_it_is_surely_and_clearly_behind(
    part: int, of: int, others: int, of_others: int, below: bool
) -> None:
    assert is_below(part, of, others, of_others) is below


@pytest.mark.parametrize(
    ("part", "of", "low", "high"),
    [(0, 10, 0.0, 0.399), (10, 10, 0.601, 1.0), (50, 100, 0.375, 0.625)],
)
def test_the_interval_is_wilsons(part: int, of: int, low: float, high: float) -> None:
    assert wilson(part, of) == (pytest.approx(low, abs=0.001), pytest.approx(high, abs=0.001))


FATES = {
    ("en", "delivered"): 190,
    ("en", "failed"): 10,
    ("so", "delivered"): 12,
    ("so", "list:call"): 16,
    ("so", "not:no_phone"): 2,
    ("ru", "delivered"): 3,
}


def test_the_warning_says_how_far_behind_it_is_and_what_to_do() -> None:
    fates = {of: many for of, many in FATES.items() if of[0] != "ru"}
    [warning] = meter("fair", fates)["warnings"]
    assert warning["language"] == "so"
    assert warning["says"] == (
        "Somali: 12 of 30 families are reached (40 %), of all the others 95 %."
    )
    assert "puente broadcast to-do fair call" in warning["do"]
    assert "no phone number" not in warning["do"]  # two of eighteen are not what is wrong


def test_a_language_without_which_few_would_follow_is_warned_of_without_numbers() -> None:
    found = meter("fair", FATES)  # of the whole, Russian would be what English and Somali leave
    assert [one["hidden"] for one in found["languages"]] == [False, True, True]
    [warning] = found["warnings"]
    assert warning["says"] == "Somali: far fewer families are reached than of the others."
    assert warning["do"].startswith("some prefer a call")
    assert not [letter for letter in warning["do"] if letter.isdecimal()]


@pytest.mark.parametrize(
    ("fate", "what"),
    [
        ("not:no_phone", "no phone number on the roster"),
        ("not:no_template", "no approved template"),
        ("not:opted_out", "have said STOP"),
        ("undelivered", "puente broadcast follow-up fair"),
    ],
)
def test_each_reason_has_something_that_a_person_can_do(fate: str, what: str) -> None:
    fates = {("en", "delivered"): 100, ("so", fate): 20}
    [warning] = meter("fair", fates)["warnings"]
    assert what in warning["do"]


def test_a_language_of_few_families_is_not_shown() -> None:
    few = meter("fair", FATES)["languages"][-1]
    assert (few["language"], few["audience"], few["hidden"]) == ("ru", 3, True)
    assert (few["reached"], few["reach"], few["answered"], few["answers"]) == (None,) * 4


def test_the_languages_together_are_the_whole() -> None:
    found = meter("fair", FATES)
    assert sum(one["audience"] for one in found["languages"]) == found["whole"]["audience"] == 233
    assert found["whole"]["reached"] == 205
    assert found["whole"]["answered"] is None  # it asked for no answer


def test_who_still_waits_is_neither_reached_nor_missed() -> None:
    fates = {("en", "delivered"): 100, ("so", "waiting"): 80, ("so", "delivered"): 20}
    found = meter("fair", fates)
    assert found["warnings"] == []
    assert found["languages"][1]["waiting"] == 80
    foreseen = meter("fair", fates, foreseen=True)
    assert foreseen["languages"][1]["reached"] == 100


def test_a_language_that_is_reached_and_does_not_answer_is_warned_of_too() -> None:
    fates = {("en", "delivered"): 200, ("so", "delivered"): 50}
    [warning] = meter("fair", fates, {"en": 120, "so": 3})["warnings"]
    assert (warning["language"], warning["of"]) == ("so", "answers")
    assert "3 of 50" in warning["says"]
    assert meter("fair", fates, {"en": 120, "so": 30})["warnings"] == []
