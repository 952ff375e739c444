"""Patterns over words: groups found once as spans, and nothing found across a sentence's end."""

from __future__ import annotations

import pickle
import time
from collections.abc import Mapping

import pytest

from bot.privacy.compile import Compiler
from bot.privacy.matcher import Hit, Matcher
from bot.privacy.pattern import Choice, Node, parse
from bot.privacy.text import Text


def matcher(*patterns: str, **groups: str) -> Matcher:
    named: Mapping[str, Node] = {
        name: Choice(tuple(parse(one) for one in text.split(", "))) for name, text in groups.items()
    }
    compiler = Compiler()
    for at, pattern in enumerate(patterns):
        compiler.add(f"k{at}", pattern, named, "test", "findings")
    # As it comes out of the kept file: what is told apart by identity would not survive that.
    made: Matcher = pickle.loads(pickle.dumps(Matcher(compiler.tables())))
    return made


def found(made: Matcher, text: str) -> list[Hit]:
    return made.walk(made.read(Text(text)), "findings")


def test_a_phrase_of_a_group_is_read_like_its_words() -> None:
    made = matcher("(no|without) {papers}", papers="papers, green card, social security number")
    assert found(made, "we have no green card yet") == [Hit("k0", 2, 5)]
    assert found(made, "without social security number") == [Hit("k0", 0, 4)]
    assert not found(made, "no green paper, no card, no social security")


def test_groups_within_phrases_of_groups_are_found() -> None:
    made = matcher(
        "{came} {when}",
        came="came, got here",
        when="{number} {unit} ago, last {unit}",
        number="two, a few",
        unit="week, weeks, calendar year",
    )
    assert found(made, "we got here a few weeks ago") == [Hit("k0", 1, 7)]
    assert found(made, "came last calendar year") == [Hit("k0", 0, 4)]
    assert not found(made, "came a few ago")


def test_a_group_that_can_be_nothing_or_begin_with_any_word_still_counts() -> None:
    made = matcher("born {there}", there="(in the)* country, _ land, (far)?")
    assert found(made, "born in the in the country")[-1] == Hit("k0", 0, 6)
    assert Hit("k0", 0, 3) in found(made, "born some land")
    assert Hit("k0", 0, 1) in found(made, "born")


def test_every_way_to_begin_a_phrase_is_tried() -> None:
    made = matcher("we {came}", came="(we|just)* came")
    assert found(made, "we just came") == [Hit("k0", 0, 3)]
    assert found(made, "we we came") == [Hit("k0", 0, 3)]


@pytest.mark.parametrize("text", ["no. papers", "no? papers", "no [private] papers", "no؟ papers"])
def test_nothing_is_found_across_the_end_of_a_sentence_or_a_mark(text: str) -> None:
    made = matcher("no <2> papers", "no {papers}", papers="papers")
    assert found(made, "no, papers")
    assert not found(made, text)


@pytest.mark.parametrize("text", ["passport no. P44", "id no.  44", "B.I. papers", "no . 44"])
def test_a_full_stop_before_a_number_or_in_an_abbreviation_ends_nothing(text: str) -> None:
    assert "." not in Text(text).words


def test_a_group_must_be_there_and_a_pattern_must_begin_with_a_word() -> None:
    with pytest.raises(ValueError, match="does not have"):
        matcher("no {papers}")
    for pattern in ("_ papers", "papers?", "{loose} papers"):
        with pytest.raises(ValueError, match="no word to begin with"):
            matcher(pattern, loose="_ of, the")


def test_phrases_that_could_begin_anywhere_cost_no_more_in_a_long_text() -> None:
    made = matcher("{a} {a} x", a="(a|b)+, (a)+ b, {c} a", c="(b)+ a")

    def seconds(length: int) -> float:
        text = Text("a b " * length)
        start = time.perf_counter()
        made.walk(made.read(text), "findings")
        return time.perf_counter() - start

    assert min(seconds(400) for _ in range(3)) < 8 * min(seconds(100) for _ in range(3))
