"""The bench's pure parts: what is read from rounds, what is written about it, what is sent."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.channels.incoming import read_message
from scripts.bench import letters, load, machine, report, segments
from scripts.bench.report import Row, Section, Table, Target
from scripts.bench.rounds import Spread, interleaved, percentile, ratios, spread

HALVED = Row("time", "4 ms", "2 ms", Spread(0.4, 0.5, 0.6), Target(1.25))


def test_a_spread_is_the_lowest_the_middle_and_the_highest() -> None:
    assert spread([3, 1, 2]) == Spread(1, 2, 3)
    assert spread([4, 1, 2, 3]) == Spread(1, 2.5, 4)
    with pytest.raises(ValueError, match="no round"):
        spread([])


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1), (0.5, 50), (0.99, 99), (0.991, 100), (1.0, 100)]
)
def test_a_percentile_is_the_nearest_rank(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_ratios_are_of_the_same_round() -> None:
    assert ratios([2, 9], [1, 3]) == [2, 3]
    for ours, base in (([1], [1, 2]), ([1], [0])):
        with pytest.raises(ValueError, match="every round"):
            ratios(ours, base)


def test_sides_take_turns() -> None:
    order: list[str] = []
    sides = {name: lambda name=name: order.append(name) or len(order) for name in "ab"}
    assert interleaved(2, sides) == {"a": [1, 3], "b": [2, 4]}
    assert order == ["a", "b", "a", "b"]


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (HALVED, "reached"),
        (replace(HALVED, target=Target(0.5)), "reached"),
        (replace(HALVED, target=Target(0.4), cause="the store"), "missed: the store"),
        (replace(HALVED, target=Target(0.8, at_least=True)), "missed: the cause is not known"),
        (replace(HALVED, target=None), ""),
        (Row("segments", missing="no node"), "not measured: no node"),
    ],
)
def test_a_row_says_what_became_of_its_target(row: Row, verdict: str) -> None:
    assert row.verdict == verdict


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (50, "50"), (0.05, "0.0500"), (0.5, "0.500"), (1.234, "1.23"), (12.34, "12.3"),
     (1234.5, "1,234"), (15_000, "15,000"), (-0.3, "-0.300")],
)  # fmt: skip
def test_numbers_have_three_digits_that_matter(value: float, written: str) -> None:
    assert report.number(value) == written


def test_the_page_counts_what_was_reached_and_shows_every_row() -> None:
    missed = replace(HALVED, what="size", target=Target(0.1), cause="rows | indexes")
    section = Section(
        "it",
        "It",
        "How it is measured.",
        (HALVED, missed, replace(HALVED, what="seen", target=None)),
        (Table("Where it goes", ("step",), (("a",),)),),
        "A machine.",
    )
    page = report.page([section])
    assert "1 of 2 targets are reached." in page
    assert "| time | 4 ms | 2 ms | 0.400 / 0.500 / 0.600 | ≤ 1.25 | reached |" in page
    assert "missed: rows \\| indexes" in page
    assert "Where it goes:" in page
    assert page.endswith("*A machine.*\n")
    assert "trial" in report.written(replace(section, trial=True))


def test_a_section_that_was_kept_is_the_same_again(tmp_path: Path) -> None:
    table = Table("t", ("a", "b"), (("1", "2"),))
    section = Section("it", "It", "How.", (HALVED, Row("x", missing="y")), (table,), "m")
    report.keep(section, tmp_path)
    assert report.kept("it", tmp_path) == section
    assert report.kept("another", tmp_path) is None


def test_requests_are_signed_as_twilio_signs_them_and_never_repeat_an_id() -> None:
    asked = [letters.parted(raw) for raw in letters.requests(40, random.Random(1))]
    validator, seen = RequestValidator(letters.TOKEN), set()
    for headers, body in asked:
        form = MultiDict(load_form(body))
        assert validator.validate(
            letters.PUBLIC + "/twilio/inbound", form, headers["X-Twilio-Signature"]
        )
        assert int(headers["Content-Length"]) == len(body)
        incoming = read_message(form)
        assert 40 <= len(incoming.text) <= 320
        seen.add(incoming.provider_id)
    assert len(seen) == len(asked)


def load_form(body: bytes) -> list[tuple[str, str]]:
    return parse_qsl(body.decode(), keep_blank_values=True)


def test_requests_survive_the_way_to_the_process_that_plays_them(tmp_path: Path) -> None:
    requests = letters.requests(3, random.Random(2))
    load.write(tmp_path / "requests", requests)
    assert load.read(tmp_path / "requests") == requests


def test_the_strings_for_segments_are_the_same_every_time_and_of_every_kind() -> None:
    texts = segments.strings(500)
    assert texts == segments.strings(500)
    said = "".join(texts)
    for letter in "é€ع今क\u0301😀\u200d":
        assert letter in said


def test_a_process_is_found_with_its_costs() -> None:
    assert os.getpid() in machine.family(os.getppid())
    assert machine.cpu_seconds([os.getpid()]) > 0
    rss, pss = machine.memory([os.getpid()])
    assert rss >= pss > 1
