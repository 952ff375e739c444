"""What is hard without being dangerous now: forced work, grief, fear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.knowledge.hotline import NATIONAL
from bot.knowledge.packs import Hotline, Layer, Source
from bot.staff import Desk
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line

KEPT = "my boss took my passport and will not give it back until i pay"
GRIEF = "my mother died last week. is there school on friday"
HOTLINE = "1-888-373-7888"


def test_forced_work_gets_its_text_and_a_person_the_same_day(line: Line) -> None:
    [answer] = line.text(KEPT)
    assert HOTLINE in answer
    assert "asked a person" in answer
    [matter] = line.handoffs()
    assert (matter.reason, matter.priority) == ("safety_forced_work", "today")


def test_forced_work_that_the_model_takes_for_abuse_calls_somebody_with_its_own_text(
    line: Line, rasa: FakeRasa
) -> None:
    said = "my boss keeps our passports until we pay"
    rasa.teach(safety_abuse=said)
    assert HOTLINE in "".join(line.text(said))
    [matter] = line.handoffs()
    assert (matter.reason, matter.priority) == ("safety_forced_work", "now")


def test_forced_work_is_heard_while_a_person_has_it(line: Line) -> None:
    line.text("9")
    desk = Desk(line.store, line.tools, lambda job, key: None, line.tools.clock)
    desk.claim(line.handoffs()[0].id, "rivera")
    [answer] = line.text(KEPT)
    assert HOTLINE in answer
    assert "asked a person" not in answer  # one is there


def test_for_a_hurt_child_a_states_own_line_is_named_where_its_pack_has_one(
    line: Line, rasa: FakeRasa
) -> None:
    said = "somebody hurts my niece at home"
    rasa.teach(safety_abuse=said)
    assert NATIONAL in "".join(line.text(said))
    read = Source(title="A state agency", url="https://state.example", checked="primary")
    own = Hotline(
        phone="1-800-555-0123",
        source=read,
        checked_on=date(2026, 11, 1),
        review_by=date(2027, 2, 1),
    )
    packs = tuple(
        one.model_copy(update={"child_hotline": own}) if one.layer is Layer.STATE else one
        for one in line.tools.packs
    )
    line.tools = replace(line.tools, packs=packs)
    told = "".join(line.text(said))
    assert own.phone in told
    assert NATIONAL not in told


def test_grief_is_met_with_a_calm_word_before_the_answer_once_a_day(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach(school_day_info=GRIEF)
    told = line.text(GRIEF)[0]
    assert told.startswith("I am sorry, this is hard.")
    assert len(told) > len("I am sorry, this is hard. A person at the school can talk with you: ")
    assert "this is hard" not in "".join(line.text(GRIEF))
    clock.passes(days=1)
    assert "this is hard" in line.text(GRIEF)[0]


def test_after_a_calm_word_a_private_thing_is_still_said_not_to_be_kept(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(school_day_info="school on friday")
    said = "".join(line.text("i am so scared, we have no papers. is there school on friday"))
    assert "this is hard" in said
    assert "did not keep" in said
