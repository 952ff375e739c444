"""A sentence is English wherever it is printed, and keeps what it was made of."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from bot.errors import Permanent
from bot.sentence import Sentence
from bot.text_file import Unreadable

CELL = "100 %(x)s"
"""What a file may say: it is no pattern."""


def test_it_is_english_with_its_values_in_it() -> None:
    made = Sentence("%(text)s is no date", text=CELL)
    assert made == f"{CELL} is no date"
    assert json.loads(json.dumps({"wrong": made})) == {"wrong": f"{CELL} is no date"}
    assert str(Permanent("cell", made)) == f"cell: {CELL} is no date"
    assert (made.pattern, made.values) == ("%(text)s is no date", {"text": CELL})


def test_without_values_a_sign_of_per_cent_is_nothing_special() -> None:
    assert Sentence("100 %") == "100 %"


def test_a_value_that_is_missing_is_found_at_once() -> None:
    with pytest.raises(KeyError):
        Sentence("%(text)s is no date", cell="x")


@pytest.mark.parametrize("again", [copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_as_good(again: object) -> None:
    made = Sentence("%(text)s is no date", text=CELL)
    copied = again(made)  # type: ignore[operator]
    assert (copied, copied.pattern, copied.values) == (made, made.pattern, made.values)


def test_what_is_wrong_with_a_file_and_what_to_do_stay_two_sentences() -> None:
    why, todo = Sentence("%(file)s is empty", file="a.csv"), Sentence("save it again")
    assert str(Unreadable(why, todo)) == "unreadable: a.csv is empty; save it again"
    detail = Unreadable(why, todo).detail
    assert isinstance(detail, Sentence)
    assert list(detail.values.values()) == [why, todo]
