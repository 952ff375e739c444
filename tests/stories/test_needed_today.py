"""No food, no roof, a child sad for long: the family is answered, and a person looks today."""

from __future__ import annotations

from bot.staff import Desk
from tests.conftest import FakeRasa
from tests.stories.conftest import Line

HUNGRY = "we have no food today"
EVICTED = "landlord changed the locks and our things are inside"
SAD = "my daughter cries every night since we moved here"
FREE = "988; it is free"
COMING = "A person will write to you here"


def reasons(line: Line) -> dict[str, str]:
    return {one.reason: one.priority for one in line.handoffs()}


def test_who_has_no_food_hears_where_there_is_some_and_that_a_person_comes(line: Line) -> None:
    said = "\n".join(line.text(HUNGRY))
    assert "Food pantry" in said
    assert said.count(COMING) == 1
    assert reasons(line)["need_hunger"] == "today"


def test_what_was_surely_asked_is_answered_too_and_a_danger_leads(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(school_day_info=HUNGRY, safety_violence=EVICTED)
    said = "\n".join(line.text(HUNGRY))
    assert said.index("Food pantry") < said.index("school")
    assert reasons(line) == {"need_hunger": "today"}
    assert COMING not in "\n".join(line.text(EVICTED))
    assert reasons(line) == {"need_hunger": "today", "safety_violence": "now"}


def test_nobody_is_promised_a_person_twice(line: Line) -> None:
    said = "\n".join(line.text(EVICTED))
    assert reasons(line)["need_eviction"] == "today"
    assert said.count("write to you") == 1


def test_of_a_sad_child_the_number_comes_first_and_no_menu_after_it(
    line: Line, rasa: FakeRasa
) -> None:
    [said] = line.text(SAD)
    assert FREE in said.splitlines()[0]
    assert said.splitlines()[1].startswith(COMING)
    assert reasons(line) == {"safety_sad_child": "today"}
    asked = f"{SAD}. is there school on friday"
    rasa.teach(school_day_info=asked)
    first, *rest = "\n".join(line.text(asked)).splitlines()
    assert FREE in first
    assert len(rest) > 1
    assert rest[-1].startswith(COMING)


def test_while_a_person_has_it_a_need_is_only_noted(line: Line) -> None:
    line.text("9")
    desk = Desk(line.store, line.tools, lambda job, key: None, line.tools.clock)
    desk.claim(line.handoffs()[0].id, "rivera")
    assert line.text(HUNGRY) == []
    [said] = line.text(SAD)
    assert FREE in said
    assert COMING not in said
    assert {"need_hunger", "safety_sad_child"} <= reasons(line).keys()


def test_after_a_stop_only_the_number_is_sent(line: Line) -> None:
    line.text("STOP")
    assert line.text(HUNGRY) == []
    [said] = line.text(SAD)
    assert FREE in said
    assert COMING not in said
    assert {"need_hunger", "safety_sad_child"} <= reasons(line).keys()
