"""Matters for a person: a question or two, the person asked at once, nothing promised too much."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.sms import size
from bot.store import families, needs
from bot.store.db import transaction
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line

SICK = "my daughter is sick she is not coming today"


def test_an_absence_is_passed_on_at_once_and_completed_by_two_answers(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(school_day_absence=SICK)
    [first] = line.text(SICK)
    assert "attendance desk" in first
    assert "Which school?" in first
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.priority) == ("school_day_absence", "today")
    [second] = line.text("1")
    assert "Which child?" in second
    [third] = line.text("Amina, third grade")
    assert "Lincoln" in third
    assert "555-0111" in third
    [same] = line.handoffs()
    assert same.details == {"day": "2026-12-01", "school": "lincoln"}


def test_a_danger_that_names_the_school_is_no_answer_to_which_school(
    line: Line, rasa: FakeRasa
) -> None:
    cry = "loud bangs at oak hill"
    rasa.teach(school_day_absence=SICK, safety_violence=cry)
    line.text(SICK)
    assert "911" in "".join(line.text(cry))
    assert "safety_violence" in {one.reason for one in line.handoffs()}


def test_a_school_in_a_few_words_still_is(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(school_day_absence=SICK)
    line.text(SICK)
    assert "Which child?" in "".join(line.text("at oak hill please"))


def test_words_of_an_answer_are_never_told_only_that_there_were_some(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(school_day_absence=SICK)
    line.text(SICK)
    line.text("1")
    line.text("Amina, third grade")
    assert "Amina" not in str(rasa.told)
    assert rasa.told[-1][1]["child"] == "given"


def test_what_the_first_message_says_is_not_asked_again(line: Line, rasa: FakeRasa) -> None:
    text = "my son at oak hill is absent tomorrow"
    rasa.teach(school_day_absence=text)
    [answer] = line.text(text)
    assert "Which child?" in answer
    assert line.handoffs()[0].details == {"day": "2026-12-02", "school": "oak-hill"}


@pytest.mark.parametrize("word", ["skip", "saltar"])
def test_every_question_of_a_flow_may_be_skipped(line: Line, rasa: FakeRasa, word: str) -> None:
    rasa.teach(school_day_absence=SICK)
    line.text(SICK)
    line.text(word)
    [answer] = line.text(word)
    assert "Passed on" in answer


def test_a_flow_that_is_left_is_asked_on_and_keeps_what_it_learnt(
    line: Line, rasa: FakeRasa
) -> None:
    other = "where is free food for my family"
    rasa.teach(school_day_absence=SICK)
    rasa.teach_topic("pantry", services_food=other)
    line.text(SICK)
    line.text("2")
    rasa.taught[other] = ("services_food", 0.95)
    [answer] = line.text(other)
    assert "Food pantry" in answer
    assert "Which child?" in answer
    [done] = line.text("Omar 7th grade")
    assert "Oak Hill" in done


def test_a_correction_in_a_flow_replaces_only_what_it_names(line: Line, rasa: FakeRasa) -> None:
    first, second = "need interpreter thursday for a meeting", "no i mean friday the interpreter"
    rasa.teach(support_interpreter=first)
    line.text(first)
    rasa.teach(support_interpreter=second)
    line.text(second)
    assert line.handoffs()[0].details == {"day": "2026-12-04"}


def test_asked_for_is_never_called_arranged(line: Line, rasa: FakeRasa) -> None:
    text = "necesito interprete para la junta del jueves"
    rasa.teach(support_interpreter=text)
    line.text(text)
    [answer] = line.text("con la maestra de Ana")
    assert "Todavía no es seguro" in answer
    assert "jueves 3 de diciembre" in answer


@pytest.mark.parametrize("day", ["thursday", "jueves", "الخميس", "thứ năm"])
def test_a_short_answer_is_read_in_the_words_it_is_given_in(
    line: Line, rasa: FakeRasa, day: str
) -> None:
    line.text("English")
    text = "i need an interpreter for a meeting"
    rasa.teach(support_interpreter=text)
    [asks] = line.text(text)
    assert "What day" in asks
    [answer] = line.text(day)
    assert "Who is it with" in answer
    assert line.handoffs()[0].details == {"day": "2026-12-03"}


def test_a_complaint_about_a_person_goes_past_that_person(line: Line, rasa: FakeRasa) -> None:
    text = "quiero quejarme de como me trataron"
    rasa.teach(support_complaint=text)
    line.text(text)
    [answer] = line.text("4")
    assert "no a la persona de quien se trata" in answer
    [handoff] = line.handoffs()
    assert handoff.details == {"matter": "person"}


def test_a_home_visit_is_explained_and_a_no_asks_for_nobody(line: Line, rasa: FakeRasa) -> None:
    text = "why does the teacher come to my house"
    rasa.teach(support_home_visit=text)
    [what] = line.text(text)
    assert "not an inspection" in what
    [answer] = line.text("3")
    assert "nothing changes for your child" in answer
    assert line.handoffs() == []


def test_and_what_about_saturday_goes_on_with_the_last_question(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("school-open", school_day_info="is there school friday")
    [friday] = line.text("is there school friday")
    assert friday.startswith("Yes, there is school on Friday")
    [saturday] = line.text("and saturday?")
    assert "weekend" in saturday


def test_a_day_later_nothing_is_left_to_go_on_with(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach_topic("school-open", school_day_info="is there school friday")
    line.text("is there school friday")
    clock.at += timedelta(hours=25)
    [answer] = line.text("and saturday?")
    assert "weekend" not in answer


def test_a_child_who_writes_is_answered_and_told_that_it_need_not_translate(
    line: Line, rasa: FakeRasa
) -> None:
    text = "im 12 and my mom dont speak english where is the food bank"
    rasa.teach_topic("pantry", services_food=text)
    aside, answer = line.text(text)
    assert "do not have to translate" in aside
    assert "Food pantry" in answer
    assert len(line.text(text)) == 1


@pytest.mark.parametrize("text", ["my son is 12 where is the food bank", "im 34 any food bank"])
def test_a_grown_up_is_not_taken_for_a_child(line: Line, rasa: FakeRasa, text: str) -> None:
    rasa.teach_topic("pantry", services_food=text)
    assert len(line.text(text)) == 1


def test_a_change_replaces_what_it_names_and_keeps_the_rest(line: Line, rasa: FakeRasa) -> None:
    with_answer(line)
    rasa.teach(events_change="sorry 3 kids not 2")
    [answer] = line.text("sorry 3 kids not 2")
    assert "Adults: 2, children: 3" in answer


def test_a_cancelled_answer_releases_what_was_asked_for(line: Line, rasa: FakeRasa) -> None:
    with_answer(line)
    rasa.teach(events_change="we need a ride please")
    line.text("we need a ride please")
    assert needed(line) == {"ride": "asked"}
    rasa.teach(events_change="we can not come anymore sorry")
    [answer] = line.text("we can not come anymore sorry")
    assert "Other ways to take part" in answer
    assert needed(line) == {"ride": "released"}
    assert line.handoffs() == []


def needed(line: Line) -> dict[str, str]:
    """How it stands with what the family asked for."""
    with transaction(line.store) as session:
        return {need.need: need.status for need in needs.of_family(session, line.family().id)}


def with_answer(line: Line) -> None:
    """The family has answered to the family meeting: two adults, two children."""
    line.text("English")
    with transaction(line.store) as session:
        family = families.find(session, line.number)
        assert family is not None
        said = {"attending": "yes", "adults": 2, "children": 2, "needs": []}
        slots = {f"said_{name}": value for name, value in said.items()}
        family.state = {"slots": {"said_event": "family-meeting@2026-12-03", **slots}}


def test_what_waits_is_not_repeated_below_a_long_answer_and_still_waits(
    line: Line, rasa: FakeRasa
) -> None:
    line.text("اردو")
    other = "کیا مترجم کے پیسے دینے ہوں گے"
    rasa.teach(school_day_absence=SICK)
    rasa.teach_topic("interpreter-cost", rights_language_access=other)
    line.text(SICK)
    long = line.text(other)[-1]
    assert size(long).segments <= 5
    assert "کون سا سکول" not in long
    [second] = line.text("1")
    assert line.handoffs()[0].details["school"] == "lincoln"
    assert second


def test_the_language_of_a_meeting_is_not_the_one_to_write_in(line: Line, rasa: FakeRasa) -> None:
    line.text("English")
    text = "need interpreter thursday for a meeting"
    rasa.teach(support_interpreter=text)
    [asks] = line.text(text)
    assert "in which language" in asks
    [answer] = line.text("Somali")
    assert "It is not arranged yet" in answer
    assert line.family().language == "en"
    assert line.handoffs()[0].details == {"day": "2026-12-03", "language": "so"}


@pytest.mark.parametrize("no", ["no", "no gracias", "No, thank you", "không cần"])
def test_a_home_visit_is_declined_in_words(line: Line, rasa: FakeRasa, no: str) -> None:
    line.text("English")
    text = "why does the teacher come to my house"
    rasa.teach(support_home_visit=text)
    line.text(text)
    [answer] = line.text(no)
    assert "nothing changes for your child" in answer
    assert line.handoffs() == []


@pytest.mark.parametrize("said", ["yes", "👍", "ok"])
def test_a_yes_that_could_be_two_answers_is_asked_about_once_and_then_a_person_comes(
    line: Line, rasa: FakeRasa, said: str
) -> None:
    line.text("English")
    text = "why does the teacher come to my house"
    rasa.teach(support_home_visit=text)
    line.text(text)
    [again] = line.text(said)
    assert "Would you like one?" in again
    line.text(said)
    assert line.handoffs()[0].reason == "not_understood"
    assert "open" not in line.family().state


def test_a_question_that_was_left_is_not_asked_below_every_answer(
    line: Line, rasa: FakeRasa
) -> None:
    other = "where is free food for my family"
    rasa.teach(school_day_absence=SICK)
    rasa.teach_topic("pantry", services_food=other)
    line.text(SICK)
    line.text("2")
    rasa.taught[other] = ("services_food", 0.95)
    asked = ["Which child?" in line.text(other)[-1] for _ in range(3)]
    assert asked == [True, True, False]


def test_a_time_of_day_is_chosen_by_its_name(line: Line, rasa: FakeRasa) -> None:
    line.text("Español")
    text = "por favor que me llame alguien de la escuela"
    rasa.teach(support_call_me=text)
    line.text(text)
    line.text("por la tarde")
    assert line.handoffs()[0].details == {"when": "afternoon"}


def test_everything_is_deleted_by_a_yes_and_by_no_ok(line: Line, rasa: FakeRasa) -> None:
    line.text("English")
    text = "delete everything you have about me"
    rasa.teach_topic("delete-me", account_delete_data=text)
    line.text(text)
    [again] = line.text("ok")
    assert "Delete them?" in again
    [done] = line.text("yes")
    assert "is deleted" in done
