"""A school year of notices: each family hears each right once, in time, and never too often."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot import jobs
from bot.conversation import announce as announcing
from bot.conversation import noticing
from bot.conversation.alerting import Belfry
from bot.conversation.announcer import Announcer
from bot.conversation.noticing import Noticing
from bot.errors import Permanent
from bot.knowledge.notice import Notice
from bot.knowledge.notices import notices, said_by
from bot.knowledge.packs import Fact, Pack, Template
from bot.knowledge.year import school_year
from bot.rights_calendar import RightsCalendar
from bot.store import broadcasts, families, reached, retention
from bot.store.broadcasts import Broadcast
from bot.store.db import StoreAway, transaction
from bot.store.recipients import Recipient
from bot.store.retention import Terms
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import StandingClock
from tests.stories.conftest import FakeCrowd, Line

SUMMER = datetime(2026, 7, 20, 8, 0, tzinfo=UTC)  # three in the morning in Chicago
SCHOOLS = ("lincoln", "oak-hill", "valley-high")
HIGH = ["11", "12"]
GIVEN = [
    {"id": "papers", "says": "ENR-02", "from": "start-21", "until": "start-3"},
    {"id": "letter", "says": "ELP-03", "from": "start+10", "until": "start+30"},
    {"id": "interpreter", "says": "LNG-02-family", "from": "10-15", "until": "11-15"},
    {"id": "recruiters", "says": "REC-05", "from": "10-20", "until": "11-30", "grades": HIGH},
    {"id": "evaluation", "says": "DIS-01", "from": "11-01", "until": "12-10"},
    {
        "id": "kinder",
        "says": "kindergarten_age",
        "from": "02-10",
        "until": "03-05",
        "grades": ["K"],
    },
]
FIRST_YEAR = [
    (date(2026, 7, 27), "papers"),
    (date(2026, 8, 27), "letter"),
    (date(2026, 10, 15), "interpreter"),
    (date(2026, 11, 1), "evaluation"),
]
SECOND_YEAR = [
    (date(2027, 8, 2), "papers"),
    (date(2027, 9, 2), "letter"),
    (date(2027, 10, 15), "interpreter"),
    (date(2027, 11, 1), "evaluation"),
]


def with_notices(packs: tuple[Pack, ...], given: list[dict[str, Any]]) -> tuple[Pack, ...]:
    """The shipped packs with these notices instead of theirs."""
    own = tuple(Notice.model_validate(one) for one in given)
    first, *others = (pack.model_copy(update={"notices": ()}) for pack in packs)
    return (first.model_copy(update={"notices": own}), *others)


@dataclass
class Year:
    """A line whose calendar is on, and that lives through the days one by one."""

    line: Line
    crowd: FakeCrowd
    clock: StandingClock
    heard: dict[str, list[tuple[date, str]]] = field(default_factory=dict)

    @property
    def calendar(self) -> Noticing:
        return self.line.noticing()

    @property
    def desk(self) -> RightsCalendar:
        return RightsCalendar(self.calendar)

    @property
    def announcer(self) -> Announcer:
        return self.line.announcer(self.crowd)

    def today(self) -> date:
        return self.clock().astimezone(self.line.tools.zone).date()

    def look(self) -> None:
        """The scheduler looks at what is due, and what may leave leaves."""
        noticing.begin_due(self.calendar)
        before = len(self.crowd.sent)
        if announcing.waits(self.announcer):
            announcing.announce(self.announcer)
        for number, _, what in self.crowd.sent[before:]:
            said = (self.today(), self.notice_in(what["body"]))
            self.heard.setdefault(number, []).append(said)

    def notice_in(self, text: str) -> str:
        """Which notice a text is, in whatever language."""
        tools = self.line.tools
        for one in notices(tools.packs):
            found = said_by(tools.packs, one.id, self.today())
            assert found is not None
            if any(tools.texts.render(code, found.entry.text) in text for code in ("en", "es")):
                return one.id
        raise AssertionError(f"no notice says this: {text}")

    def until(
        self, day: date, each_day: Callable[[date], None] = lambda _: None, nights: bool = True
    ) -> None:
        """Every night at three and every morning at ten the line looks, until a day is over."""
        while self.today() <= day:
            each_day(self.today())
            before = len(self.crowd.sent)
            if nights:
                self.look()
            assert len(self.crowd.sent) == before, "somebody was written to at night"
            self.clock.passes(hours=7)
            self.look()
            self.clock.passes(hours=17)

    def to_morning_of(self, day: date) -> None:
        """Nothing is running until ten o'clock on this day."""
        self.clock.at = datetime(day.year, day.month, day.day, 16, 0, tzinfo=UTC)

    def family(self, number: str, *children: tuple[str, str], language: str = "en",
               form: str = "text", messages: str = "all") -> str:  # fmt: skip
        """A family with these children (school, grade); without a number it has no phone."""
        with transaction(self.line.store) as session:
            one = families.of_number(session, number, self.clock()) if number else None
            if one is not None:
                one.language, one.preferences = language, {"messages": messages}
            key = number or f"nobody-{len(children)}"
            guardian = Guardian(
                source="t", source_key=key, family_id=one.id if one else None, language=language,
                form=form, consent="yes", seen_at=self.clock(),
            )  # fmt: skip
            session.add(guardian)
            for place, (school, grade) in enumerate(children):
                child = Student(
                    source="t", source_key=f"{key}/{place}", school=school, grade=grade,
                    seen_at=self.clock(),
                )  # fmt: skip
                session.add(child)
                session.flush()
                tie = Guardianship(
                    student_id=child.id, guardian_id=guardian.id, relation="guardian"
                )
                session.add(tie)
        return number

    def rows(self) -> list[Broadcast]:
        with transaction(self.line.store) as session:
            return list(broadcasts.every(session))

    def fates(self, key: str) -> dict[str, int]:
        with transaction(self.line.store) as session:
            row = broadcasts.find(session, key)
            assert row is not None
            found = reached.fates(session, row.id)
        return {fate: many for (_, fate), many in found.items()}

    def states(self, school: str = "lincoln") -> dict[str, str]:
        [found] = [one for one in self.desk.listed() if one["school"] == school]
        return {one["notice"]: one["state"] for one in found["notices"]}


@pytest.fixture
def year(line: Line, crowd: FakeCrowd, clock: StandingClock) -> Year:
    clock.at = SUMMER
    line.tools = replace(line.tools, packs=with_notices(line.tools.packs, GIVEN))
    return Year(line, crowd, clock)


@pytest.fixture
def on(year: Year) -> Year:
    """The calendar is on at every school."""
    for school in SCHOOLS:
        year.desk.switch_on(school)
    return year


ONE, THREE, SPANISH = "+15555550101", "+15555550102", "+15555550103"
STOPPED, ONLY_EVENTS, CALLED = "+15555550104", "+15555550105", "+15555550106"


def test_two_school_years_day_by_day(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.family(THREE, ("lincoln", "K"), ("oak-hill", "7"), ("valley-high", "11"))
    on.family(SPANISH, ("oak-hill", "8"), language="es")
    on.family(STOPPED, ("lincoln", "5"))
    on.family(ONLY_EVENTS, ("lincoln", "5"), messages="events")
    on.family(CALLED, ("lincoln", "4"), form="call")
    on.family("", ("lincoln", "2"), form="paper")

    def stop(day: date) -> None:
        if day == date(2026, 10, 1):
            on.line.number = STOPPED
            on.line.text("STOP")

    on.until(date(2027, 6, 30), stop)
    assert on.heard == {
        ONE: FIRST_YEAR,
        SPANISH: FIRST_YEAR,
        STOPPED: FIRST_YEAR[:2],
        # Two were heard within 31 days: the third waits, within its time.
        THREE: [
            *FIRST_YEAR[:3],
            (date(2026, 10, 20), "recruiters"),
            (date(2026, 11, 15), "evaluation"),
            (date(2027, 2, 10), "kinder"),
        ],
    }
    assert on.fates("rights-2026-interpreter-lincoln") == {
        "accepted": 2, "not:opted_out": 1, "not:not_wanted": 1, "list:call": 1, "list:paper": 1,
    }  # fmt: skip
    assert on.fates("rights-2026-interpreter-oak-hill") == {"accepted": 1, "not:already_told": 1}
    assert all("STOP" in what["body"] for _, _, what in on.crowd.sent)
    papers = on.line.tools.texts.render("es", "fact-enr-02")
    assert f"Escuela intermedia Oak Hill:\n{papers} (" in on.crowd.to(SPANISH)[0]
    assert {one.status for one in on.rows()} == {"done"}

    on.heard.clear()
    on.until(date(2027, 11, 20), nights=False)
    on.to_morning_of(date(2028, 2, 20))
    on.look()
    on.to_morning_of(date(2028, 3, 31))
    assert on.heard[ONE] == on.heard[SPANISH] == SECOND_YEAR
    # What the district says of kindergarten is past its review date by then, and is held.
    assert "kinder" not in [notice for _, notice in on.heard[THREE]]
    assert STOPPED not in on.heard
    assert on.states()["kinder"] == "skipped"


def test_outside_of_its_window_whatsapp_gets_a_notice_by_its_template(on: Year) -> None:
    spanish = on.family(SPANISH, ("lincoln", "3"), language="es", form="whatsapp")
    on.family(ONE, ("lincoln", "3"), language="so", form="whatsapp")
    given = Template(sid="HX" + "a" * 32, variables=("district", "notice"))
    first, *others = on.line.tools.packs
    own = first.model_copy(update={"templates": {"notice-from": {"es": given}}})
    on.line.tools = replace(on.line.tools, packs=(own, *others))
    on.to_morning_of(date(2026, 7, 28))
    noticing.begin_due(on.calendar)
    announcing.announce(on.announcer)
    [(to, channel, what)] = on.crowd.sent
    assert (to, channel) == (spanish, "whatsapp")
    filled = json.loads(what["content_variables"])
    assert filled["1"] == "Primaria Lincoln"
    papers = on.line.tools.texts.render("es", "fact-enr-02")
    assert filled["2"].startswith(f"{papers} (")
    assert on.line.tools.texts.render("es", "draft-line") in filled["2"]  # a right, and a draft
    assert "\n" not in filled["2"]
    assert "STOP" not in filled["2"]
    assert on.fates("rights-2026-papers-lincoln") == {"accepted": 1, "not:no_template": 1}


def test_no_family_hears_more_in_any_month_than_its_school_allows(year: Year) -> None:
    year.desk.switch_on("valley-high", a_month=1)
    year.family(THREE, ("valley-high", "11"))
    year.until(date(2026, 12, 31))
    days = [day for day, _ in year.heard[THREE]]
    assert all(later - day >= timedelta(days=31) for day, later in itertools.pairwise(days))
    # Each still has its time but the one that would have come last.
    told = [notice for _, notice in year.heard[THREE]]
    assert told == ["papers", "letter", "interpreter", "recruiters"]
    assert year.fates("rights-2026-evaluation-valley-high") == {"not:often_enough": 1}


def test_what_the_school_itself_has_sent_in_a_week_counts(on: Year) -> None:
    number = on.family(ONE, ("lincoln", "3"))
    on.to_morning_of(date(2026, 8, 27))
    with transaction(on.line.store) as session:
        family = families.find(session, number)
        assert family is not None
        for place in range(3):
            sent = Broadcast(
                key=f"own-{place}", topic="news", audience={}, status="done", event="", say="",
                expires_at=on.clock(), created_at=on.clock(), updated_at=on.clock(),
            )  # fmt: skip
            session.add(sent)
            session.flush()
            session.add(
                Recipient(
                    broadcast_id=sent.id, family_id=family.id, language="en", form="text",
                    zone="America/Chicago", status="claimed", updated_at=on.clock(),
                )
            )  # fmt: skip
    on.look()
    assert on.fates("rights-2026-letter-lincoln") == {"waiting": 1}
    on.clock.passes(hours=17)
    on.until(date(2026, 9, 5))
    assert on.heard == {number: [(date(2026, 9, 3), "letter")]}


def test_only_schools_that_have_switched_it_on_and_until_they_switch_it_off(year: Year) -> None:
    year.desk.switch_on("lincoln")
    year.family(ONE, ("lincoln", "3"))
    year.family(SPANISH, ("oak-hill", "8"), language="es")
    year.to_morning_of(date(2026, 7, 28))
    year.look()
    year.clock.passes(hours=16)  # at night
    year.family(THREE, ("lincoln", "4"))
    assert year.desk.switch_off("lincoln") == 0
    year.until(date(2026, 9, 20))
    assert year.heard == {ONE: [(date(2026, 7, 28), "papers")]}
    with pytest.raises(Permanent, match="not on"):
        year.desk.switch_off("lincoln")


def test_what_is_under_way_when_it_is_switched_off_is_stopped(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.clock.at = datetime(2026, 8, 28, 8, 0, tzinfo=UTC)  # at night: planned, nothing has left
    on.look()
    assert on.desk.switch_off("lincoln") == 1
    on.clock.passes(hours=7)
    on.look()
    assert on.crowd.sent == []
    assert on.fates("rights-2026-letter-lincoln") == {"not:stopped": 1}


def test_a_scheduler_that_was_down_sends_late_and_what_is_over_is_listed(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.to_morning_of(date(2026, 11, 10))
    on.look()
    assert on.heard == {
        ONE: [(date(2026, 11, 10), "interpreter"), (date(2026, 11, 10), "evaluation")]
    }
    assert on.states() == {
        "papers": "skipped", "letter": "skipped", "interpreter": "running",
        "evaluation": "running", "recruiters": "nobody", "kinder": "nobody",
    }  # fmt: skip


def test_what_was_over_before_it_was_switched_on_was_not_skipped(year: Year) -> None:
    year.family(ONE, ("lincoln", "3"))
    year.to_morning_of(date(2026, 10, 1))
    year.desk.switch_on("lincoln")
    year.look()
    assert year.crowd.sent == []
    assert (year.states()["letter"], year.states()["interpreter"]) == ("before", "coming")


class Killed(BaseException):
    """What a SIGKILL is to the code: nothing after it runs."""


class Deadly(Mapping[str, str]):
    """A district's zones: whoever asks for one is killed."""

    def __getitem__(self, school: str) -> str:
        if school == "lincoln":
            raise Killed
        raise KeyError(school)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def test_a_scheduler_killed_while_it_plans_is_followed_by_another(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.to_morning_of(date(2026, 8, 28))
    [row, *_] = [one for one in on.desk.listed() if one["school"] == "lincoln"]
    assert row["school"] == "lincoln"
    whole = on.calendar
    with transaction(on.line.store) as session:
        switched = next(
            one for one in noticing.calendar_schools.switched_on(session) if one.school == "lincoln"
        )
    [due] = [one for one in noticing.standings(whole, switched, on.clock()) if one.state == "due"]
    with transaction(on.line.store) as session:  # killed between making it and planning it
        values = noticing._values(whole, switched, due, on.clock())
        broadcasts.find_or_make(session, Broadcast(**values))
    assert on.states()["letter"] == "draft"
    dying = replace(whole, rules=replace(whole.rules, zones=Deadly()))
    with pytest.raises(Killed):
        noticing.begin_due(dying)
    on.look()
    assert on.heard == {ONE: [(date(2026, 8, 28), "letter")]}
    on.clock.passes(days=1)
    on.look()
    assert len(on.crowd.sent) == 1


def test_two_schedulers_at_once_make_and_send_it_once(on: Year) -> None:
    numbers = [
        on.family(f"+1555555{place:04d}", ("lincoln", "K"), ("oak-hill", "7"), ("valley-high", "9"))
        for place in range(110, 140)
    ]
    on.to_morning_of(date(2026, 8, 28))

    def begin(_: int) -> int:
        try:
            return noticing.begin_due(on.calendar)
        except StoreAway:  # the next tick does it
            return 0

    with ThreadPoolExecutor(4) as many:
        list(many.map(begin, range(4)))
    on.look()
    keys = sorted(one.key for one in on.rows())
    assert keys == sorted(f"rights-2026-letter-{school}" for school in SCHOOLS)
    assert {number: len(on.crowd.to(number)) for number in numbers} == dict.fromkeys(numbers, 1)
    together = [on.fates(key) for key in keys]
    assert sum(one.get("accepted", 0) for one in together) == len(numbers)
    assert sum(one.get("not:already_told", 0) for one in together) == 2 * len(numbers)


def past_review(year: Year, fact: str, on: date) -> None:
    """From now on this fact was to be confirmed by that day."""
    packs = tuple(
        pack.model_copy(
            update={
                "facts": tuple(
                    one.model_copy(update={"review_by": on}) if one.id == fact else one
                    for one in pack.facts
                )
            }
        )
        for pack in year.line.tools.packs
    )
    year.line.tools = replace(year.line.tools, packs=packs)


def says(year: Year, fact: str) -> None:
    """The interpreter's notice says this fact instead."""
    given = [{**one, "says": fact} if one["id"] == "interpreter" else one for one in GIVEN]
    packs = with_notices(year.line.tools.packs, given)
    year.line.tools = replace(year.line.tools, packs=packs)


def test_past_its_review_date_a_stable_fact_is_still_told_and_staff_see_it(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    past_review(on, "LNG-02-family", date(2026, 10, 1))
    on.to_morning_of(date(2026, 10, 20))
    on.look()
    assert "checked Nov 2026" in on.crowd.to(ONE)[0]
    [lincoln] = [one for one in on.desk.listed() if one["school"] == "lincoln"]
    [told] = [one for one in lincoln["notices"] if one["notice"] == "interpreter"]
    assert (told["told"], told["review_by"]) == ("past_review", "2026-10-01")


def test_another_fact_is_held_until_somebody_confirms_it(
    on: Year, caplog: pytest.LogCaptureFixture
) -> None:
    on.family(ONE, ("lincoln", "3"))
    says(on, "LNG-05")  # CHANGED
    past_review(on, "LNG-05", date(2026, 10, 1))
    on.to_morning_of(date(2026, 10, 20))
    on.look()
    assert on.crowd.sent == []
    assert on.states()["interpreter"] == "held"
    with transaction(on.line.store) as session:
        assert noticing.marks.read(session, "calendar-held") == on.clock()
    past_review(on, "LNG-05", date(2027, 2, 1))  # somebody has read it again
    on.clock.passes(hours=1)
    on.look()
    assert on.heard == {ONE: [(date(2026, 10, 20), "interpreter")]}


def test_a_fact_that_passes_its_date_between_plan_and_claim_is_not_told(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    says(on, "LNG-05")
    past_review(on, "LNG-05", date(2026, 10, 20))
    on.clock.at = datetime(2026, 10, 21, 3, 0, tzinfo=UTC)  # ten in the evening of the 20th
    on.look()
    assert on.fates("rights-2026-interpreter-lincoln") == {"waiting": 1}
    on.clock.passes(hours=12)
    on.look()
    assert on.crowd.sent == []
    assert on.fates("rights-2026-interpreter-lincoln") == {"not:past_review": 1}


def test_where_drafts_are_held_a_family_reads_it_in_english_and_how_to_reach_a_person(
    on: Year,
) -> None:
    on.line.tools = replace(on.line.tools, drafts="hold")
    on.family(SPANISH, ("oak-hill", "8"), language="es")
    on.to_morning_of(date(2026, 10, 20))
    on.look()
    [text] = on.crowd.to(SPANISH)
    tools = on.line.tools
    assert tools.texts.render("en", "fact-lng-02-family") in text
    assert tools.texts.render("es", "broadcast-english") in text
    assert tools.texts.render("es", "held-for-review") not in text  # nobody promised to write


def test_a_right_of_which_a_person_would_be_told_ends_with_how_to_reach_one(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.to_morning_of(date(2026, 11, 16))
    on.look()
    [text] = on.crowd.to(ONE)
    assert "special education evaluation" in text
    assert "For a person, reply 9." in text


def test_what_was_told_is_known_all_year_however_short_things_are_kept(on: Year) -> None:
    on.family(ONE, ("lincoln", "3"))
    on.to_morning_of(date(2026, 11, 2))
    on.look()
    on.clock.passes(days=40)
    with transaction(on.line.store) as session:
        retention.forget_the_old(session, on.clock(), Terms(timedelta(days=5)))
    on.look()
    assert [notice for _, notice in on.heard[ONE]] == ["interpreter", "evaluation"]
    on.clock.passes(days=400)
    with transaction(on.line.store) as session:
        retention.forget_the_old(session, on.clock(), Terms(timedelta(days=5)))
        assert "rights-2026-evaluation-lincoln" not in session.scalars(select(Broadcast.key)).all()


def test_the_tick_asks_for_it_every_few_minutes_where_it_is_on(year: Year) -> None:
    asked: list[str] = []

    def tick() -> int:
        asked.clear()
        belfry = Belfry(year.line.store, {}, year.line.tools, year.clock, lambda _call: "")
        post = year.line.post()
        known = jobs.jobs(year.line.tools, post, {}, belfry, year.announcer, year.calendar)
        assert "notice" in known
        jobs.sweep(
            year.line.tools, post, lambda job, _: not asked.append(job), known, year.announcer
        )
        year.clock.passes(seconds=2)
        return asked.count("notice")

    assert tick() == 0
    year.desk.switch_on("lincoln")
    assert [tick(), tick()] == [1, 0]
    year.clock.passes(minutes=5)
    assert tick() == 1


def test_the_shipped_calendar_tells_the_family_with_most_to_hear_all_of_it(
    line: Line, crowd: FakeCrowd, clock: StandingClock
) -> None:
    clock.at = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
    fresh = tuple(fresh_until(pack, date(2027, 9, 1)) for pack in line.tools.packs)
    line.tools = replace(line.tools, packs=fresh)
    year = Year(line, crowd, clock)
    year.desk.switch_on("valley-high")
    year.family(ONE, ("valley-high", "11"))
    found = school_year(fresh, 2026)
    assert found is not None
    year.until(found.end, nights=False)
    told = [notice for _, notice in year.heard[ONE]]
    assert sorted(told) == sorted(
        one.id for one in notices(fresh) if not one.grades or "11" in one.grades
    )
    assert len(told) == 16


def fresh_until(pack: Pack, day: date) -> Pack:
    """The pack as if everything in it had been confirmed lately."""

    def confirmed(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(one.model_copy(update={"review_by": day}) for one in entries)

    kinds = {"facts": pack.facts, "services": pack.services, "notes": pack.notes}
    return pack.model_copy(update={name: confirmed(entries) for name, entries in kinds.items()})


def test_a_school_that_no_pack_has_and_a_district_without_years_are_refused(year: Year) -> None:
    with pytest.raises(Permanent, match="no pack has a school 'nowhere': lincoln, oak-hill"):
        year.desk.switch_on("nowhere")
    whole = year.line.tools
    bare = tuple(pack.model_copy(update={"closures": ()}) for pack in whole.packs)
    year.line.tools = replace(whole, packs=bare)
    with pytest.raises(Permanent, match="parts_years"):
        year.desk.switch_on("lincoln")
    with pytest.raises(Permanent, match="parts_years"):
        year.desk.preview(2026)
    year.line.tools = replace(whole, packs=with_notices(whole.packs, []))
    with pytest.raises(Permanent, match="no pack has `notices`"):
        year.desk.switch_on("lincoln")


def test_every_fact_of_the_shipped_calendar_carries_its_source(line: Line) -> None:
    for one in notices(line.tools.packs):
        found = said_by(line.tools.packs, one.id, date(2026, 12, 1))
        assert found is not None
        assert not isinstance(found.entry, Fact) or found.entry.source.title
