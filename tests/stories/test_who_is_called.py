"""A family in danger: those on call are told, one step after the other until one takes it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from bot.channels.bells import Call
from bot.conversation import alerting, watch
from bot.conversation.alerting import AGAIN, LATER, PATIENCE, TRIES, Belfry
from bot.conversation.deliver import deliver
from bot.errors import Permanent, PuenteError, Retryable
from bot.staff import Desk
from bot.store import families, rota
from bot.store.alerts import WAITS, Alert
from bot.store.db import transaction
from tests.conftest import StandingClock
from tests.stories.conftest import Line

DANGER = "my son says he dont want to live anymore"
FIRST, SECOND = "+15555550171", "+15555550172"
OFFICE = "Mon-Fri 07:00-18:00"
FRIDAY_NIGHT = {"days": 3, "hours": 10}
"""From the clock's Tuesday noon until ten on Friday night."""
UNTIL_MONDAY = 57
"""Hours from then on until seven on Monday morning."""


@dataclass
class Bell:
    """Remembers whom it called; `fault` is raised instead when set."""

    rung: list[tuple[str, Call]] = field(default_factory=list)
    fault: PuenteError | None = None

    def ring(self, address: str, call: Call) -> None:
        if self.fault:
            raise self.fault
        self.rung.append((address, call))

    @property
    def called(self) -> list[str]:
        return [address for address, _ in self.rung]


@dataclass
class Tower:
    """The line's rota, its bell, and the tick that rings it."""

    line: Line
    bell: Bell = field(default_factory=Bell)

    def add(self, name: str, address: str, step: int = 1, duty: str = "", way: str = "sms") -> None:
        with transaction(self.line.store) as session:
            assert rota.add(session, name, step, way, address, duty)

    def tick(self) -> None:
        tools = self.line.tools
        belfry = Belfry(
            self.line.store,
            {"sms": self.bell},
            tools,
            tools.clock,
            lambda call: f"https://line.district.example/calls/{call}",
        )
        for call in alerting.plan(self.line.store, tools):
            alerting.call(call, belfry)

    def desk(self) -> Desk:
        return Desk(self.line.store, self.line.tools, lambda *_: None, self.line.tools.clock)

    def claim(self) -> None:
        """Somebody at the desk takes the newest matter."""
        self.desk().claim(self.line.handoffs()[-1].id, "Ms. Desk")

    def rows(self) -> list[Alert]:
        with transaction(self.line.store) as session:
            return list(session.query(Alert).order_by(Alert.id))

    def text_from(self, number: str, text: str) -> str:
        """Somebody on call writes to the line; what it answers."""
        phone = Line(self.line.intake, self.line.tools, self.line.store, self.line.phone, number)
        return phone.text(text)[-1]


@pytest.fixture
def tower(line: Line) -> Tower:
    line.tools = replace(line.tools, rings=("sms",))  # as its bell
    return Tower(line)


@pytest.fixture
def staffed(tower: Tower) -> Tower:
    tower.add("Ms. First", FIRST)
    tower.add("Mr. Second", SECOND, step=2)
    return tower


def test_the_first_step_is_told_at_once_and_once(staffed: Tower) -> None:
    staffed.line.text(DANGER)
    for _ in range(3):
        staffed.tick()
    [(address, call)] = staffed.bell.rung
    [handoff] = staffed.line.handoffs()
    assert address == FIRST
    assert (call.handoff, call.topic) == (handoff.id, "self harm")
    assert f"OK {handoff.id}" in call.text
    assert call.link.endswith(f"/calls/{staffed.rows()[0].id}")


def test_a_call_holds_no_word_of_the_family_and_not_its_number(staffed: Tower) -> None:
    staffed.line.text(f"{DANGER} his name is Zebulon call 555-0142")
    staffed.tick()
    told = str(staffed.bell.rung[0][1])
    for canary in ("Zebulon", "live anymore", "5550142", "555-0142", staffed.line.number):
        assert canary not in told


def test_the_next_step_is_told_when_nobody_has_taken_it(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(seconds=PATIENCE.total_seconds() - 1)
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    clock.passes(seconds=1)
    staffed.tick()
    assert staffed.bell.called == [FIRST, SECOND]


@pytest.mark.parametrize("answer", ["OK {n}", "ok", "Sí {n}", "yes {n}!"])
def test_who_answers_has_it_and_nobody_else_is_told(
    staffed: Tower, clock: StandingClock, answer: str
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    [handoff] = staffed.line.handoffs()
    assert f"Hand-off {handoff.id} is yours" in staffed.text_from(
        FIRST, answer.format(n=handoff.id)
    )
    clock.passes(minutes=29)
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    [handoff] = staffed.line.handoffs()
    assert handoff.taken_by == "Ms. First"


def test_an_answer_about_another_hand_off_takes_nothing(staffed: Tower) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    assert "No call to you about hand-off 999" in staffed.text_from(FIRST, "OK 999")
    assert staffed.line.handoffs()[0].taken_by is None


def test_ok_from_a_family_or_from_staff_without_a_call_is_only_an_ok(staffed: Tower) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.text_from("+15555550160", "ok")
    staffed.text_from(SECOND, "ok")  # on the list, and not called yet
    assert staffed.line.handoffs()[0].taken_by is None


def test_a_claim_at_the_desk_ends_the_calls(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.claim()
    clock.passes(minutes=30)
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    assert staffed.line.handoffs()[0].taken_by == "Ms. Desk"


def test_a_claim_given_back_to_all_is_nobodys_alarm(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.claim()
    staffed.desk().release(staffed.line.handoffs()[0].id, done=False)
    clock.passes(minutes=5)
    staffed.tick()
    assert staffed.bell.called == [FIRST, SECOND]


def test_danger_while_somebody_has_the_conversation_is_a_new_alarm(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.claim()
    clock.passes(hours=3)
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.tick()
    assert staffed.bell.called == [FIRST, FIRST]


def test_danger_after_an_alarm_that_nobody_took_for_a_day_is_a_new_one(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(hours=25)
    staffed.line.text(DANGER)
    staffed.tick()
    assert staffed.bell.called == [FIRST, FIRST]


def test_who_was_helped_does_not_hear_that_nobody_was_free(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.text_from(FIRST, "ok")
    clock.passes(minutes=20)
    assert watch.tell_of_late_handoffs(staffed.line.store, staffed.line.tools) == []


def test_who_was_not_hears_whom_else_to_call(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    clock.passes(minutes=20)
    [family] = watch.tell_of_late_handoffs(staffed.line.store, staffed.line.tools)
    deliver(family, staffed.line.post())
    told = staffed.line.phone.sent[-1]["text"]
    assert "911" in told
    assert "988" in told
    assert "Nobody has been called" not in told, "somebody may have been"


def test_danger_after_somebody_took_it_is_a_new_alarm(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.line.text(DANGER)  # the same alarm: nobody has answered yet
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    staffed.text_from(FIRST, "ok")
    clock.passes(minutes=20)
    staffed.line.text("she is not breathing")
    staffed.line.text(DANGER)
    staffed.tick()
    assert staffed.bell.called.count(FIRST) == 3  # a second matter, and the first one again


def test_who_is_not_on_duty_is_not_called(tower: Tower, clock: StandingClock) -> None:
    tower.add("Ms. Night", FIRST, duty="Mon-Fri 17:00-08:00")
    tower.add("Mr. Day", SECOND, step=2, duty="Mon-Fri 08:00-17:00")
    tower.line.text(DANGER)
    tower.tick()
    assert tower.bell.called == [SECOND]  # the first step that is there, without waiting
    clock.passes(hours=6)
    tower.tick()
    assert tower.bell.called == [SECOND, FIRST]


def test_a_call_that_fails_is_made_again_and_then_given_up(
    tower: Tower, clock: StandingClock
) -> None:
    tower.add("Ms. First", FIRST)
    tower.line.text(DANGER)
    tower.bell.fault = Retryable("away")
    for _ in range(TRIES + 2):
        tower.tick()
        clock.passes(seconds=35)
    first = tower.rows()[0]
    assert (first.status, first.code) == ("queued", "away")
    assert 4 <= first.attempts < TRIES
    clock.passes(hours=1)
    for _ in range(TRIES - first.attempts):
        tower.tick()
        clock.passes(minutes=3)
    assert {row.status for row in tower.rows()} == {"failed"}
    assert tower.rows()[0].attempts == TRIES


def test_a_call_that_comes_through_late_is_made_once(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    staffed.bell.fault = Retryable("away")
    staffed.tick()
    staffed.bell.fault = None
    staffed.tick()  # too soon
    assert staffed.bell.called == []
    clock.passes(seconds=10)
    staffed.tick()
    staffed.tick()
    assert staffed.bell.called == [FIRST]


def test_a_way_that_is_not_set_up_is_said_and_not_tried_for_ever(tower: Tower) -> None:
    tower.add("Ms. Mail", "office@district.example", way="email")
    tower.line.text(DANGER)
    tower.tick()
    [row] = tower.rows()
    assert (row.status, row.code) == ("failed", "no_email")


def test_a_caller_that_died_leaves_the_call_to_the_next(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)

    def die(_address: str, _call: Call) -> None:
        raise SystemExit

    alive, staffed.bell.ring = staffed.bell.ring, die  # type: ignore[method-assign]
    with pytest.raises(SystemExit):
        staffed.tick()
    staffed.bell.ring = alive  # type: ignore[method-assign]
    staffed.tick()
    assert staffed.bell.called == []
    clock.passes(seconds=61)
    staffed.tick()
    assert staffed.bell.called == [FIRST]


def test_a_number_that_will_never_work_does_not_hold_up_the_others(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.bell.fault = Permanent("twilio_21211")
    staffed.tick()
    staffed.bell.fault = None
    staffed.tick()  # without waiting: there is nobody of the first step to wait for
    assert staffed.bell.called == [SECOND]
    clock.passes(minutes=30)
    staffed.tick()
    assert staffed.bell.called == [SECOND, SECOND]
    assert [row.status for row in staffed.rows()] == ["failed", "sent"]


def test_a_step_of_which_somebody_was_reached_has_its_time(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.add("Ms. Mail", "office@district.example", way="email")  # fails for good
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(seconds=PATIENCE.total_seconds() - 1)
    staffed.tick()
    assert staffed.bell.called == [FIRST]


def test_everybody_is_called_again_until_somebody_takes_it(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(seconds=PATIENCE.total_seconds())
    staffed.tick()
    clock.passes(seconds=(AGAIN - PATIENCE).total_seconds() - 1)
    staffed.tick()
    assert staffed.bell.called == [FIRST, SECOND]
    clock.passes(seconds=1)
    staffed.tick()
    clock.passes(seconds=PATIENCE.total_seconds())
    staffed.tick()
    staffed.tick()
    assert staffed.bell.called == [FIRST, SECOND] * 2
    staffed.text_from(SECOND, "ok")
    clock.passes(minutes=29)
    staffed.tick()
    assert staffed.bell.called == [FIRST, SECOND] * 2


def test_nobody_is_called_again_before_the_last_step_had_its_time(
    staffed: Tower, clock: StandingClock
) -> None:
    third, fourth = "+15555550173", "+15555550174"
    staffed.add("Ms. Third", third, step=3)
    staffed.add("Mr. Fourth", fourth, step=4)
    staffed.line.text(DANGER)
    for _ in range(5):
        staffed.tick()
        clock.passes(seconds=PATIENCE.total_seconds())
    assert staffed.bell.called == [FIRST, SECOND, third, fourth, FIRST, SECOND]


def test_ok_answers_the_call_that_rang_last(tower: Tower, clock: StandingClock) -> None:
    tower.add("Ms. First", FIRST)
    tower.line.text(DANGER)
    tower.tick()
    clock.passes(minutes=10)
    tower.line.text("she is not breathing")
    tower.tick()
    clock.passes(minutes=5)
    tower.tick()  # the first matter again, and not yet the second
    older, newer = sorted(tower.line.handoffs(), key=lambda one: one.id)
    assert [call.handoff for _, call in tower.bell.rung] == [older.id, newer.id, older.id]
    assert f"Hand-off {older.id} is yours" in tower.text_from(FIRST, "ok")


def test_calls_that_were_given_up_are_made_again(tower: Tower, clock: StandingClock) -> None:
    tower.add("Ms. First", FIRST)
    tower.line.text(DANGER)
    tower.bell.fault = Retryable("away")
    for _ in range(TRIES):
        tower.tick()
        clock.passes(minutes=2)
    assert [row.status for row in tower.rows()] == ["failed"]
    clock.passes(seconds=AGAIN.total_seconds())
    tower.tick()
    assert [(row.status, row.attempts) for row in tower.rows()] == [("queued", 1)]
    tower.bell.fault = None
    clock.passes(seconds=5)
    tower.tick()
    assert tower.bell.called == [FIRST]


@pytest.mark.parametrize(
    ("rota", "hours", "said"),
    [
        (False, 0, "The office is open"),
        (True, 0, "A person at the school is being told now"),
        (False, 12, "Nobody is at the office now"),
        (True, 12, "A person at the school is being told now"),
    ],
)
def test_the_family_hears_whether_somebody_is_told(
    tower: Tower, clock: StandingClock, rota: bool, hours: int, said: str
) -> None:
    if rota:
        tower.add("Ms. First", FIRST)
    clock.passes(hours=hours)
    assert said in " ".join(tower.line.text(DANGER))


def test_what_is_said_after_an_alarm_is_true(staffed: Tower) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    assert "is being told now" in " ".join(staffed.line.text("please"))
    staffed.text_from(FIRST, "ok")
    assert "A person at the school knows" in " ".join(staffed.line.text("please"))


def test_who_is_on_call_by_a_way_that_is_not_set_up_is_nobody(tower: Tower) -> None:
    tower.add("Ms. First", "first@district.example", way="email")
    assert "The office is open" in " ".join(tower.line.text(DANGER))


def test_an_alarm_of_yesterday_calls_everybody_each_hour(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(hours=25)
    staffed.tick()
    staffed.tick()
    assert sorted(staffed.bell.called) == [FIRST, FIRST, SECOND]
    clock.passes(seconds=LATER.total_seconds() - 1)
    staffed.tick()
    assert len(staffed.bell.called) == 3
    clock.passes(seconds=1)
    staffed.tick()
    assert sorted(staffed.bell.called) == [FIRST] * 3 + [SECOND] * 2


def test_old_alarms_call_nobody(staffed: Tower, clock: StandingClock) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    clock.passes(seconds=WAITS.total_seconds())
    staffed.tick()
    assert staffed.bell.called == [FIRST]


def test_danger_that_rang_as_a_duty_ended_rings_when_the_next_begins(
    tower: Tower, clock: StandingClock
) -> None:
    tower.add("Ms. First", FIRST, duty=OFFICE)
    clock.passes(days=3, hours=5, minutes=59)  # Friday, a minute before six
    tower.line.text(DANGER)
    tower.tick()
    assert tower.bell.called == [FIRST]
    clock.passes(hours=61, seconds=59)  # Monday, a second before seven
    tower.tick()
    assert tower.bell.called == [FIRST]
    clock.passes(seconds=1)
    tower.tick()
    assert tower.bell.called == [FIRST, FIRST]


def test_danger_on_friday_night_calls_somebody_on_monday(
    tower: Tower, clock: StandingClock
) -> None:
    tower.add("Ms. First", FIRST, duty=OFFICE)
    tower.add("Mr. Second", SECOND, step=2, duty=OFFICE)
    clock.passes(**FRIDAY_NIGHT)
    tower.line.text(DANGER)
    tower.tick()
    clock.passes(hours=UNTIL_MONDAY, seconds=-1)
    tower.tick()
    assert tower.bell.called == []
    clock.passes(seconds=1)
    tower.tick()
    assert tower.bell.called == [FIRST]  # and the next step has its time, as with any alarm
    clock.passes(seconds=PATIENCE.total_seconds())
    tower.tick()
    assert tower.bell.called == [FIRST, SECOND]
    clock.passes(seconds=AGAIN.total_seconds())
    tower.tick()
    assert sorted(tower.bell.called) == [FIRST, FIRST, SECOND, SECOND]


def test_an_alarm_that_waited_for_a_duty_too_long_calls_nobody(
    tower: Tower, clock: StandingClock
) -> None:
    tower.line.text(DANGER)
    tower.tick()
    clock.passes(seconds=WAITS.total_seconds())
    tower.add("Ms. First", FIRST)
    tower.tick()
    assert tower.bell.called == []


def test_an_old_alarm_whose_person_fell_silent_is_raised_again(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.claim()
    clock.passes(hours=25)
    watch.tell_of_late_handoffs(staffed.line.store, staffed.line.tools)
    staffed.tick()
    assert staffed.bell.called == [FIRST, FIRST]


def test_an_alarm_that_somebody_took_and_let_lie_is_raised_again(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.text_from(FIRST, "ok")
    clock.passes(minutes=29)
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    clock.passes(minutes=1)
    staffed.tick()
    staffed.tick()
    assert staffed.bell.called == [FIRST, FIRST, SECOND]
    assert not staffed.line.handoffs()[0].taken_by


def test_an_alarm_that_was_taken_long_ago_is_left_alone(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.text_from(FIRST, "ok")
    clock.passes(seconds=WAITS.total_seconds())
    staffed.tick()
    assert staffed.bell.called == [FIRST]
    assert staffed.line.handoffs()[0].taken_by == "Ms. First"


@pytest.mark.parametrize("ended", [False, True])
def test_an_alarm_of_which_somebody_talks_or_that_was_ended_is_not(
    ended: bool, staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.text_from(FIRST, "ok")
    staffed.claim()
    if ended:
        staffed.desk().release(staffed.line.handoffs()[0].id, done=True)
    clock.passes(minutes=59)
    watch.tell_of_late_handoffs(staffed.line.store, staffed.line.tools)
    staffed.tick()
    assert staffed.bell.called == [FIRST]


def test_a_claim_of_a_family_in_danger_ends_within_the_hour_whatever_the_office_hours(
    staffed: Tower, clock: StandingClock
) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    staffed.claim()
    clock.passes(minutes=61)
    watch.tell_of_late_handoffs(staffed.line.store, staffed.line.tools)
    staffed.tick()
    staffed.tick()
    assert sorted(staffed.bell.called) == [FIRST, FIRST, SECOND]


def test_a_routine_hand_off_calls_nobody(staffed: Tower) -> None:
    staffed.line.text("9")
    staffed.tick()
    assert staffed.bell.called == []


def test_a_family_that_is_forgotten_leaves_no_call(staffed: Tower) -> None:
    staffed.line.text(DANGER)
    staffed.tick()
    with transaction(staffed.line.store) as session:
        families.forget(session, staffed.line.number)
    assert staffed.rows() == []
