"""Notices: their days in any school year, what they say, and what is refused, with what to do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.channels.sms import size
from bot.conversation import matters, sayings
from bot.conversation.matters import Matter
from bot.conversation.reply import RIGHTS, ROUTINE
from bot.conversation.turn import Tools
from bot.errors import NotReady
from bot.knowledge.notice import GRADES
from bot.knowledge.notices import days_of, faults, notices, said_by
from bot.knowledge.packs import Pack, load
from bot.knowledge.validate import check
from bot.knowledge.year import school_year, school_year_of
from bot.store.broadcasts import Broadcast

PACKS = load(("us", "state-example", "example-district"))
SUMMER = {
    "id": "summer", "title": "closure-summer", "rrule": "FREQ=YEARLY;BYMONTH=6;BYDAY=2MO",
    "days": 68, "parts_years": True,
}  # fmt: skip
SCHOOL = {"id": "s", "name": "school-s", "phone": "555-0110", "attendance_phone": "555-0111"}
FACT = {
    "id": "A-1", "topic": "parent-group", "intents": ["rights_voice"], "class": "STATE",
    "source": {"title": "A law", "checked": "primary"}, "checked_on": date(2026, 1, 1),
    "review_by": date(2026, 12, 1), "text": "fact-a",
}  # fmt: skip
NOTICE = {"id": "n", "says": "A-1", "from": "10-15", "until": "11-15"}


def pack(layer: str = "district", **values: Any) -> Pack:
    filled = {"closures": [SUMMER], "schools": [SCHOOL], "facts": [FACT], **values}
    return Pack.model_validate({"pack": layer, "layer": layer, "name": "x", **filled})


def test_a_school_year_lies_between_two_summer_breaks() -> None:
    year = school_year(PACKS, 2026)
    assert year is not None
    assert (year.opens, year.start) == (date(2026, 6, 8), date(2026, 8, 17))
    assert (year.end, year.over) == (date(2027, 6, 11), date(2027, 6, 14))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 6, 7), 2025),
        (date(2026, 6, 8), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 6, 13), 2026),
        (date(2027, 6, 14), 2027),
    ],
)
def test_every_day_belongs_to_one_school_year(day: date, name: int) -> None:
    found = school_year_of(PACKS, day)
    assert found is not None
    assert found.name == name


def test_packs_without_a_closure_that_parts_years_have_none() -> None:
    assert school_year((pack(closures=[]),), 2026) is None


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (("10-15", "11-15"), (date(2026, 10, 15), date(2026, 11, 15))),
        (("12-20", "01-10"), (date(2026, 12, 20), date(2027, 1, 10))),
        (("start-21", "start-1"), (date(2026, 7, 27), date(2026, 8, 16))),
        (("start", "start+30"), (date(2026, 8, 17), date(2026, 9, 16))),
        (("end-30", "end"), (date(2027, 5, 12), date(2027, 6, 11))),
        (("start+20", "09-29"), (date(2026, 9, 6), date(2026, 9, 29))),
    ],
)
def test_days_are_dates_or_counted_from_the_first_or_last_day_of_school(
    days: tuple[str, str], found: tuple[date, date]
) -> None:
    known = (pack(notices=[{**NOTICE, "from": days[0], "until": days[1]}]),)
    year = school_year(known, 2026)
    assert year is not None
    assert days_of(notices(known)[0], year) == found
    assert faults(known) == []


def test_a_nearer_layer_puts_a_notice_its_own_way_and_adds_others() -> None:
    near = pack(notices=[{**NOTICE, "until": "10-31"}])
    far = pack("federal", notices=[NOTICE, {**NOTICE, "id": "m"}], closures=[], schools=[])
    assert [(one.id, one.last.month) for one in notices((near, far))] == [("n", 10), ("m", 11)]


def test_what_a_nearer_layer_says_better_is_said_as_long_as_it_may_be_told() -> None:
    better = {**FACT, "id": "D", "text": "fact-d", "overrides": ["A-1"]}
    far = pack(
        "federal", closures=[], schools=[], notices=[NOTICE],
        facts=[{**FACT, "class": "STABLE", "review_by": date(2026, 6, 1)}],
    )  # fmt: skip
    known = (pack(facts=[better]), far)
    for day, said in ((date(2026, 11, 1), "D"), (date(2026, 12, 2), "A-1")):
        found = said_by(known, "n", day)
        assert found is not None
        assert (found.entry.id, found.tellable) == (said, True)


def test_a_fact_past_its_review_date_is_found_and_may_not_be_told() -> None:
    found = said_by((pack(notices=[NOTICE]),), "n", date(2026, 12, 2))
    assert found is not None
    assert not found.tellable


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"from": "02-30"}, "'02-30' is not a day of every year: write a month and a day"),
        ({"from": "02-29"}, "'02-29' is not a day of every year"),
        ({"from": "13-01"}, "'13-01' is not a day of every year"),
        ({"from": "October"}, "'October' is no day of a school year: write a month and a day"),
        ({"from": date(2026, 10, 15)}, "'2026-10-15' is no day of a school year"),
        ({"until": "start+4000"}, "'start+4000' is no day of a school year"),
        ({"grades": ["K", "14"]}, "no grade is called '14': take PK, K, 1"),
        ({"grades": ["third"]}, "no grade is called 'third'"),
        ({"id": "Two words"}, "notices.0.id"),
        ({"text": "fact-a"}, "notices.0.text"),
    ],
)
def test_a_notice_that_cannot_be_is_refused_in_one_line_that_says_what_to_write(
    tmp_path: Path, values: dict[str, Any], said: str
) -> None:
    place = tmp_path / "one"
    place.mkdir()
    data = {"pack": "one", "layer": "district", "name": "x", "notices": [{**NOTICE, **values}]}
    (place / "pack.yml").write_text(yaml.safe_dump(data), "utf-8")
    with pytest.raises(NotReady) as caught:
        load(("one",), tmp_path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"notices": [{**NOTICE, "says": "A-9"}]},
            "district: the notice n says A-9, which is in no pack: name the id of a fact",
        ),
        ({"notices": [NOTICE, NOTICE]}, "the notice n is given 2 times: keep one"),
        (
            {"notices": [{**NOTICE, "from": "11-15", "until": "10-15"}]},
            "ends before it begins (2025-11-15 to 2025-10-15 in 2025): set a later `until`",
        ),
        (
            {"notices": [{**NOTICE, "until": "end+30"}]},
            "not within the school year 2025-06-09 (the break before it) to 2026-06-05: set other",
        ),
        # The break begins on another day each year: a day at its edge is in another year.
        ({"notices": [{**NOTICE, "from": "06-01", "until": "06-10"}]}, "the notice n "),
        ({"notices": [NOTICE], "closures": []}, "set parts_years on the summer break"),
        (
            {"notices": [NOTICE], "schools": [{**SCHOOL, "id": "s" * 60}]},
            "has too long a name together with the school",
        ),
    ],
)
def test_the_check_says_what_is_wrong_with_a_notice_and_what_to_do(
    tmp_path: Path, values: dict[str, Any], said: str
) -> None:
    known = (pack(**values),)
    (tmp_path / "district").mkdir()
    found = [fault for fault in check(known, tmp_path) if said in fault]
    assert len(found) == 1


@pytest.mark.parametrize("name", range(2025, 2037))
def test_the_shipped_notices_have_their_days_in_every_year(name: int) -> None:
    year = school_year(PACKS, name)
    assert year is not None
    for one in notices(PACKS):
        first, last = days_of(one, year)
        assert year.opens <= first < last < year.over


@pytest.mark.parametrize("name", range(2025, 2037))
@pytest.mark.parametrize("grade", GRADES)
def test_at_two_a_month_each_shipped_notice_finds_its_day_for_every_grade(
    name: int, grade: str
) -> None:
    year = school_year(PACKS, name)
    assert year is not None
    meant = [one for one in notices(PACKS) if not one.grades or grade in one.grades]
    waiting = sorted(((*days_of(one, year), one.id) for one in meant), key=lambda it: it[0])
    told: list[date] = []
    day = year.opens
    while waiting and day < year.over:
        for first, last, id_ in list(waiting):
            if first <= day and sum(day - other < timedelta(days=31) for other in told) < 2:
                assert day <= last, f"{id_} would come too late"
                told.append(day)
                waiting.remove((first, last, id_))
        day += timedelta(days=1)
    assert waiting == []
    assert len(told) >= 8


def test_the_shipped_notices_fit_with_their_source_in_every_language(loaded_tools: Tools) -> None:
    now = datetime(2026, 9, 1, tzinfo=UTC)
    for one in notices(loaded_tools.packs):
        for school in ("lincoln", "valley-high"):
            of = Broadcast(say=matters.NOTICE, once=f"2026-{one.id}", audience={}, event="")
            found = said_by(loaded_tools.packs, one.id, now.date())
            sender = {"say": f"school-{school}"}
            matter = Matter(of, {}, None, sender, found)
            for code in loaded_tools.texts.languages:
                words = sayings.words_of(matter, code, "", loaded_tools)
                assert found is not None
                room = (RIGHTS if found.cited else ROUTINE)[size(words.text).encoding]
                assert words.segments <= room, (one.id, code)
                named = loaded_tools.texts.render(code, "notice-from", {"district": sender})
                assert words.text.startswith(named)
                assert "STOP" in words.text or words.segments == room
