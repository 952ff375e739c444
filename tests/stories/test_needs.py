"""What a family needs for an event: asked for, owned, arranged or not, and heard of once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot import arranging
from bot.arranging import Arranging, Outcome
from bot.conversation.deliver import deliver
from bot.conversation.turn import Tools
from bot.conversation.unmet import look_after_needs
from bot.errors import Permanent
from bot.intake import Intake
from bot.jobs import STALE
from bot.knowledge.quiet import QuietHours
from bot.store import families, forgetting, needs, waiting
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff
from tests.conftest import FakeRasa, StandingClock
from tests.stories import test_never_lost_never_twice as whole_line
from tests.stories.conftest import Line
from tests.stories.test_never_lost_never_twice import Killed

EVENT = "math-night@2026-12-08"
SOON = "family-meeting@2026-12-03"
WANTS = "necesitamos transporte y un intérprete por favor"
WANTS_IN_ENGLISH = "we need a ride please"
NO_MORE = "we can not come anymore sorry"


@pytest.fixture
def desk(line: Line, nudges: list[tuple[str, int]]) -> Arranging:
    def nudge(job: str, key: int) -> bool:
        nudges.append((job, key))
        return True

    quiet = QuietHours.parse("20:00-08:00")
    return Arranging(line.store, line.tools, nudge, line.tools.clock, quiet, str.strip)


@pytest.fixture(autouse=True)
def taught(rasa: FakeRasa) -> None:
    rasa.teach(events_change=WANTS)
    rasa.teach(events_change=WANTS_IN_ENGLISH)
    rasa.teach(events_change=NO_MORE)


def answered(line: Line, language: str = "es", event: str = EVENT) -> None:
    """The family has answered to the event: two adults, three children."""
    line.text("hello")
    with transaction(line.store) as session:
        family = families.find(session, line.number)
        assert family is not None
        said = {"event": event, "attending": "yes", "adults": 2, "children": 3, "needs": []}
        family.state = {"slots": {f"said_{name}": value for name, value in said.items()}}
        family.language, family.language_by = language, "chosen"


def asked(line: Line, language: str = "es", event: str = EVENT) -> str:
    """The family has answered and says what it needs; what it hears."""
    answered(line, language, event)
    [heard] = line.text(WANTS if language == "es" else WANTS_IN_ENGLISH)
    return heard


def ids(desk: Arranging) -> dict[str, int]:
    return {need["need"]: need["id"] for need in desk.listed(everything=True)}


def states(desk: Arranging) -> dict[str, str]:
    return {need["need"]: need["status"] for need in desk.listed(everything=True)}


def sent_by(line: Line, work: Any) -> list[str]:
    """What the family's phone shows after `work`."""
    before = len(line.phone.sent)
    work()
    return [one["text"] for one in line.phone.sent[before:]]


def tick(line: Line) -> None:
    """What a tick does about needs, and about texts that nobody was nudged for."""
    moved = set(look_after_needs(line.store, line.tools))
    with transaction(line.store) as session:
        moved |= {family for family, _ in waiting.stale(session, line.tools.clock(), STALE)}
    for family in sorted(moved):
        deliver(family, line.post())


def test_each_need_is_a_task_with_the_time_that_the_family_was_promised(
    line: Line, desk: Arranging
) -> None:
    heard = asked(line)
    assert "Pedí: transporte y intérprete. Todavía no está arreglado" in heard
    assert "jueves 3 de diciembre" in heard
    found = desk.listed(EVENT)
    assert [(n["need"], n["status"], n["due"]) for n in found] == [
        ("ride", "asked", "2026-12-03 12:00"),
        ("interpreter", "asked", "2026-12-03 12:00"),
    ]
    assert {(n["adults"], n["children"], n["language"]) for n in found} == {(2, 3, "es")}
    assert line.number not in str(found)
    assert line.handoffs() == [], "no conversation waits for a person"


def test_the_family_hears_of_both_once_and_in_its_language(
    line: Line, desk: Arranging, nudges: list[tuple[str, int]]
) -> None:
    asked(line)
    nudges.clear()
    number = ids(desk)
    desk.take(number["ride"], "rivera")
    assert desk.arranged(number["ride"], "rivera", note="the blue van") == Outcome(told=True)
    assert nudges == [("send", line.family().id)]
    [arranged] = sent_by(line, line.work)
    assert arranged.startswith("Ya está arreglado para")
    assert "transporte" in arranged
    assert "martes 8 de diciembre" in arranged
    assert "blue van" not in arranged
    desk.cannot(number["interpreter"], "rivera")
    [cannot] = sent_by(line, line.work)
    assert "no se pudo conseguir: intérprete" in cannot
    assert "Otras formas:" in cannot
    assert "Responda 9" in cannot
    for again in (desk.arranged, desk.cannot):
        kind = "ride" if again == desk.arranged else "interpreter"
        with pytest.raises(Permanent, match="settled"):
            again(number[kind], "rivera")
    assert sent_by(line, lambda: tick(line)) == []
    assert desk.listed() == []
    noted = {n["need"]: n["details"] for n in desk.listed(everything=True)}
    assert noted == {"ride": {"note": "the blue van"}, "interpreter": {}}


def test_an_outcome_may_turn_and_is_news_then(line: Line, desk: Arranging) -> None:
    asked(line)
    ride = ids(desk)["ride"]
    desk.arranged(ride, "rivera")
    line.work()
    desk.cannot(ride, "nguyen")
    [text] = sent_by(line, line.work)
    assert "no se pudo conseguir: transporte" in text
    assert desk.listed(everything=True)[0]["owner"] == "rivera", "it stays whose it was"


def test_one_person_has_a_need(line: Line, desk: Arranging) -> None:
    asked(line)
    ride = ids(desk)["ride"]
    desk.take(ride, "rivera")
    desk.take(ride, "rivera")
    with pytest.raises(Permanent, match="rivera has need"):
        desk.take(ride, "nguyen")
    desk.release(ride, again=True)
    desk.take(ride, "nguyen")
    for owner in ("", "  "):
        with pytest.raises(Permanent, match="nobody"):
            desk.take(ids(desk)["interpreter"], owner)


def test_a_worker_that_dies_after_the_commit_has_told_the_family_once(
    line: Line, desk: Arranging, clock: StandingClock
) -> None:
    asked(line)

    def dies(_job: str, _key: int) -> bool:
        raise Killed

    dying = Arranging(line.store, line.tools, dies, clock, desk.quiet, desk.screen)
    with pytest.raises(Killed):
        dying.arranged(ids(desk)["ride"], "rivera")
    clock.passes(seconds=3)
    [text] = sent_by(line, lambda: [tick(line), clock.passes(seconds=3), tick(line)])
    assert "Ya está arreglado" in text


def test_a_worker_that_dies_before_it_has_done_nothing(
    line: Line, desk: Arranging, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(line)
    ride, inform = ids(desk)["ride"], arranging.inform

    def dies(*all_of_it: Any) -> bool:
        inform(*all_of_it)
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(arranging, "inform", dies)
        with pytest.raises(Killed):
            desk.arranged(ride, "rivera")
    assert states(desk)["ride"] == "asked"
    assert sent_by(line, line.work) == []
    desk.arranged(ride, "rivera")
    assert len(sent_by(line, line.work)) == 1


@pytest.mark.parametrize("hours", [8, 11.5, 15])  # eight in the evening, half past eleven, three
def test_at_night_the_text_waits_for_the_morning_and_holds_nothing_up(
    line: Line, rasa: FakeRasa, desk: Arranging, clock: StandingClock, hours: float
) -> None:
    rasa.teach(services_food="donde hay comida gratis")
    asked(line)
    clock.passes(hours=hours)
    outcome = desk.arranged(ids(desk)["ride"], "rivera")
    assert outcome.leaves_at is not None
    local = outcome.leaves_at.astimezone(line.tools.zone)
    assert f"{local:%m-%d %H:%M}" == "12-02 08:00"
    assert sent_by(line, lambda: tick(line)) == []
    [answer] = line.text("donde hay comida gratis")
    assert "arreglado" not in answer
    clock.at = outcome.leaves_at - timedelta(minutes=1)
    assert sent_by(line, lambda: tick(line)) == []
    clock.passes(minutes=1, seconds=2)
    [text] = sent_by(line, lambda: tick(line))
    assert "Ya está arreglado" in text


def test_what_would_come_after_the_event_is_left_to_a_call(
    line: Line, desk: Arranging, clock: StandingClock
) -> None:
    asked(line, event="family-breakfast@2026-12-05")
    clock.passes(days=3, hours=9)
    late_riser = Arranging(
        line.store, line.tools, desk.nudge, clock, QuietHours.parse("20:00-10:00"), desk.screen
    )
    outcome = late_riser.arranged(ids(desk)["ride"], "rivera")
    assert outcome == Outcome(told=False, why_not="too_late")
    assert states(desk)["ride"] == "arranged"


def test_a_family_that_opted_out_gets_nothing_and_staff_know(line: Line, desk: Arranging) -> None:
    asked(line)
    line.text("STOP")
    outcome = desk.arranged(ids(desk)["ride"], "rivera")
    assert outcome == Outcome(told=False, why_not="no_messages")
    assert sent_by(line, lambda: tick(line)) == []
    assert not desk.listed(everything=True)[0]["told"]


def test_a_need_named_before_any_answer_is_a_task_too(
    line: Line, rasa: FakeRasa, desk: Arranging
) -> None:
    text = "is there an interpreter for us at the math night"
    rasa.teach(events_needs=text)
    [heard] = line.text(text)
    assert "It is not arranged yet; a person will tell you by Thursday, December 3" in heard
    [need] = desk.listed(EVENT)
    assert (need["need"], need["adults"], need["children"]) == ("interpreter", 0, 0)
    assert line.handoffs() == []


def test_an_answer_says_how_many_come_and_takes_nothing_back_that_it_does_not_name(
    line: Line, rasa: FakeRasa, desk: Arranging
) -> None:
    text = "is there an interpreter for us at the math night"
    rasa.teach(events_needs=text)
    line.text(text)
    asked(line, "en")
    found = {n["need"]: (n["status"], n["adults"], n["children"]) for n in desk.listed()}
    assert found == {"interpreter": ("asked", 2, 3), "ride": ("asked", 2, 3)}


def test_a_family_that_does_not_come_needs_nothing_and_the_owner_sees_it(
    line: Line, desk: Arranging
) -> None:
    asked(line, "en")
    ride = ids(desk)["ride"]
    desk.take(ride, "rivera")
    [heard] = line.text(NO_MORE)
    assert "Other ways to take part" in heard
    [need] = desk.listed()
    assert (need["status"], need["owner"]) == ("released", "rivera")
    desk.release(ride)
    assert desk.listed() == []
    assert line.handoffs() == []


def test_a_need_that_is_taken_back_is_released_and_may_be_asked_for_anew(
    line: Line, rasa: FakeRasa, desk: Arranging
) -> None:
    asked(line, "en")
    rasa.teach(events_change="no ride needed")
    line.text("no ride needed")
    assert states(desk) == {"ride": "released"}
    line.text(WANTS_IN_ENGLISH)
    assert states(desk) == {"ride": "asked"}


def test_the_interpreter_is_for_the_language_that_the_family_speaks(
    line: Line, desk: Arranging
) -> None:
    answered(line)
    with transaction(line.store) as session:
        family = families.find(session, line.number)
        assert family is not None
        family.preferences = {"speaks": "sw"}
    line.text(WANTS)
    assert {n["language"] for n in desk.listed()} == {"sw"}


@pytest.fixture
def neighbours(line: Line, intake: Intake, tools: Tools, store: Sessions) -> Line:
    return Line(intake, tools, store, phone=line.phone, number="+15555550143")


def test_what_nobody_met_in_time_is_one_alert_an_event_and_one_word_to_each_family(
    line: Line, neighbours: Line, desk: Arranging, clock: StandingClock
) -> None:
    asked(line)
    asked(neighbours, "en")
    tick(line)
    assert line.handoffs() == [], "there is time yet"
    clock.passes(days=2)  # noon on Thursday
    clock.passes(seconds=1)
    texts = sent_by(line, lambda: tick(line))
    [alert] = line.handoffs()
    assert (alert.reason, alert.priority) == ("needs_unmet", "today")
    assert alert.details == {"event": EVENT, "ride": 2, "interpreter": 1}
    late = [text for text in texts if "arreglado" not in text]
    assert len(late) == 2
    assert any("todavía" in t or "aún no hay respuesta" in t for t in late)
    assert any("there is no answer yet about: a ride" in t for t in late)
    clock.passes(days=1)
    assert sent_by(line, lambda: tick(line)) == []
    assert len(line.handoffs()) == 1
    assert {n["late"] for n in desk.listed()} == {True}


@pytest.mark.parametrize("stopped", [False, True])
def test_the_alert_of_an_event_outlives_the_family_that_it_lies_with(
    line: Line, neighbours: Line, clock: StandingClock, stopped: bool
) -> None:
    asked(line)
    asked(neighbours, "en")
    clock.passes(days=2, seconds=1)
    look_after_needs(line.store, line.tools)
    [alert] = line.handoffs()
    assert alert.family_id == line.family().id
    with transaction(line.store) as session:
        taken = session.get_one(Handoff, alert.id)
        taken.status, taken.owner, taken.claimed_until = "claimed", "rivera", clock()
        family = families.find(session, line.number)
        assert family is not None
        family.opted_out_at = clock() if stopped else None
        forgetting.forget_now(session, line.number, clock())
    [left] = line.handoffs()
    assert (left.id, left.family_id) == (alert.id, neighbours.family().id)
    assert (left.language, left.details) == ("en", {"event": EVENT, "ride": 1})
    assert (left.status, left.owner) == ("queued", "rivera"), "nobody talks with the neighbours"
    with transaction(line.store) as session:
        forgetting.forget_now(session, neighbours.number, clock())
    assert line.handoffs() == [], "nobody waits for it any more"


def test_the_lines_own_tick_looks_after_needs(line: Line, clock: StandingClock) -> None:
    asked(line)
    clock.passes(days=2, seconds=1)
    [text] = sent_by(line, lambda: whole_line.tick(line))
    assert "aún no hay respuesta" in text
    assert [h.reason for h in line.handoffs()] == ["needs_unmet"]


def test_a_promise_missed_in_the_evening_is_told_when_somebody_is_at_the_telephone(
    line: Line, desk: Arranging, clock: StandingClock
) -> None:
    asked(line, event=SOON)
    assert {n["due"] for n in desk.listed()} == {"2026-12-01 18:00"}
    clock.passes(hours=6, minutes=1)
    assert sent_by(line, lambda: tick(line)) == []
    assert [h.reason for h in line.handoffs()] == ["needs_unmet"]
    clock.passes(hours=14)
    [text] = sent_by(line, lambda: tick(line))
    assert "aún no hay respuesta" in text
    assert "555-01" in text


def test_who_asks_shortly_before_the_event_is_shown_to_staff_at_once(
    line: Line, neighbours: Line, clock: StandingClock
) -> None:
    clock.passes(hours=24)
    asked(line, event=SOON)
    look_after_needs(line.store, line.tools)
    asked(neighbours, "en", event=SOON)
    assert look_after_needs(line.store, line.tools) == [], "nothing is late yet"
    [alert] = line.handoffs()
    assert alert.details == {"event": SOON, "ride": 2, "interpreter": 1}


def test_what_is_met_alerts_nobody(line: Line, desk: Arranging, clock: StandingClock) -> None:
    asked(line, "en")
    desk.arranged(ids(desk)["ride"], "rivera")
    line.work()
    clock.passes(days=3)
    assert sent_by(line, lambda: tick(line)) == []
    assert line.handoffs() == []


def test_after_the_event_what_is_left_is_over(
    line: Line, desk: Arranging, clock: StandingClock
) -> None:
    asked(line)
    desk.arranged(ids(desk)["ride"], "rivera")
    clock.passes(days=7, hours=11)  # an hour before midnight of the day
    look_after_needs(line.store, line.tools)
    assert states(desk) == {"ride": "arranged", "interpreter": "asked"}
    with pytest.raises(Permanent, match="event_gone"):
        desk.arranged(ids(desk)["interpreter"], "rivera")
    assert states(desk)["interpreter"] == "asked"
    clock.passes(hours=2)
    look_after_needs(line.store, line.tools)
    assert states(desk) == {"ride": "arranged", "interpreter": "over"}
    assert desk.listed() == []


def test_a_number_that_is_none_is_said(desk: Arranging) -> None:
    for step in (
        lambda: desk.take(7, "rivera"),
        lambda: desk.arranged(7, "rivera"),
        lambda: desk.cannot(7, "rivera"),
        lambda: desk.release(7),
        lambda: desk.describe(7, {}, {}),
    ):
        with pytest.raises(Permanent, match="there is no need 7"):
            step()


def test_the_needs_of_a_family_that_is_deleted_are_gone(line: Line, desk: Arranging) -> None:
    asked(line)
    with transaction(line.store) as session:
        families.forget(session, line.number)
    with transaction(line.store) as session:
        assert needs.every(session) == []
