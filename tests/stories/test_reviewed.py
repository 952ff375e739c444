"""What a second reader found: forms that are left, faults that last, promises, and the canary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import menus, setbacks, watch
from bot.conversation.walk import converse
from bot.dialogue.say import Question, Say
from bot.errors import Retryable
from bot.staff import Desk
from bot.store import families, handoffs, messages
from bot.store.db import transaction
from bot.store.families import Family
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line

ADULTS = Question(Say("rsvp-adults"), "count", "adults")
FORM = {
    "loop": "rsvp_form",
    "requested": "rsvp_adults",
    "slots": {"rsvp_event": "math-night@2026-12-02", "rsvp_attending": "yes"},
}


@pytest.fixture
def desk(line: Line) -> Desk:
    return Desk(line.store, line.tools, lambda job, key: None, line.tools.clock)


@pytest.fixture
def in_form(line: Line) -> Iterator[Line]:
    """A family that speaks English and has just been asked how many adults are coming."""
    line.text("English")
    with transaction(line.store) as session:
        family = session.get_one(Family, line.family().id)
        family.state = menus.keep_open(dict(FORM), ADULTS, line.tools.clock(), "en")
    return line


def state(line: Line) -> dict[str, Any]:
    return dict(line.family().state)


def test_a_language_chosen_in_a_form_asks_its_question_again_in_it(in_form: Line) -> None:
    [answer] = in_form.text("español")
    assert "adultos" in answer
    assert state(in_form)["open"]["say"] == "rsvp-adults"


@pytest.mark.parametrize("word", ["thank you", "hello", "HELP"])
def test_a_courtesy_leaves_the_open_question_open(in_form: Line, word: str) -> None:
    in_form.text(word, channel="whatsapp")
    assert state(in_form)["open"]["say"] == "rsvp-adults"
    assert state(in_form)["loop"] == "rsvp_form"


def test_a_menu_in_between_does_not_lose_the_form(in_form: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_upcoming="what other events are there")
    in_form.text("what other events are there")
    assert state(in_form)["open"]["say"] == "events-upcoming"
    [answer] = in_form.text("1")
    assert "How many adults" in answer
    assert state(in_form)["open"]["say"] == "rsvp-adults"


@pytest.mark.parametrize("text", ["STOP", "my son says he wants to kill himself"])
def test_a_stop_and_a_danger_end_the_form(in_form: Line, text: str) -> None:
    in_form.text(text)
    assert not {"open", "loop", "waits"} & set(state(in_form))
    assert "rsvp_event" not in state(in_form)["slots"]


def test_a_form_of_yesterday_is_not_gone_on_with(in_form: Line, clock: StandingClock) -> None:
    clock.passes(hours=25)
    in_form.text("9")
    assert not state(in_form).get("loop")
    assert "rsvp_event" not in state(in_form)["slots"]


def test_two_misses_in_a_form_bring_a_person_and_end_it(in_form: Line) -> None:
    [again] = in_form.text("we are all the ones of the other time")
    assert "How many adults" in again
    in_form.text("the ones of the other time i said")
    assert in_form.handoffs()[0].reason == "not_understood"
    assert not state(in_form).get("loop")


def test_a_menu_is_shown_again_in_the_language_just_chosen(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_upcoming="what events are there this week")
    line.text("what events are there this week")
    [answer] = line.text("español")
    assert "miércoles" in answer or "mié" in answer
    assert "miércoles" in line.text("1")[0]


def test_a_known_family_that_writes_a_third_language_gets_a_person(
    line: Line, rasa: FakeRasa
) -> None:
    text = "Mtoto wangu ni mgonjwa leo na hawezi kwenda shuleni"
    rasa.teach(school_day_absence=text)
    line.text("English")
    line.text(text)
    assert line.handoffs()[0].reason == "speaks sw"


def test_a_number_answers_in_the_language_of_its_menu(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_upcoming="que eventos hay esta semana para las familias")
    line.text("English")
    assert line.family().language == "en"
    line.text("que eventos hay esta semana para las familias")
    [details] = line.text("1")
    assert "miércoles 2 de diciembre" in details


def test_bullying_brings_a_person_today_whatever_the_model_says(line: Line, rasa: FakeRasa) -> None:
    text = "the kids at school bully my son every day"
    rasa.teach(school_day_info=text)
    line.text(text)
    first = line.handoffs()[0]
    assert (first.reason, first.priority) == ("safety_bullying", "today")


def test_a_picture_under_a_word_is_seen_by_a_person(line: Line) -> None:
    line.text("thank you", media=1)
    assert [h.reason for h in line.handoffs()] == ["media"]


def test_a_danger_in_one_of_two_requests_is_not_drowned(line: Line, rasa: FakeRasa) -> None:
    first, second = "my son is sick today", "the uncle scares the girl at home"
    rasa.taught |= {first: ("school_day_absence", 0.5), second: ("safety_abuse", 0.95)}
    rasa.taught[f"{first}. {second}"] = ("school_day_absence", 0.9)
    assert "In danger now: 911" in " ".join(line.text(f"{first}. {second}"))
    assert ("perhaps_abuse", "today") in [(one.reason, one.priority) for one in line.handoffs()]


@pytest.mark.parametrize("fault", [Retryable("rasa_away"), KeyError("mi hija se llama Ana")])
def test_no_fault_keeps_a_family_waiting_for_ever(
    line: Line, rasa: FakeRasa, clock: StandingClock, fault: Exception
) -> None:
    rasa.teach(services_food="where can we get food today")
    rasa.fault = fault
    line.receive("what is this about please")
    for _ in range(setbacks.TRIES):
        line.work()
        clock.passes(seconds=30)
    assert "I got your message" in line.phone.sent[-1]["text"]
    [handoff] = line.handoffs()
    assert "Ana" not in handoff.reason
    rasa.fault = None
    assert len(line.text("where can we get food today")) == 1


def test_a_silent_rasa_silences_the_canary_and_asks_no_person(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.fault = Retryable("rasa_away")
    for _ in range(8):
        for bird in watch.sing(line.store, clock()):
            converse(bird, line.store, line.tools)
        clock.passes(seconds=21)
    with transaction(line.store) as session:
        bird_family = families.find(session, families.CANARY)
        assert bird_family
        said = messages.conversation(session, bird_family.id)
        assert all(m.direction == "in" for m in said)
        assert not handoffs.waiting(session)


def test_the_canary_goes_through_the_understanding(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    for bird in watch.sing(line.store, clock()):
        assert converse(bird, line.store, line.tools)
    assert rasa.parsed == [watch.CANARY_SONG]


def test_an_expired_claim_is_not_called_late_at_once(
    line: Line, desk: Desk, clock: StandingClock
) -> None:
    line.text("9")
    desk.claim(line.handoffs()[0].id, "rivera")
    clock.passes(days=1)
    watch.tell_of_late_handoffs(line.store, line.tools)
    clock.passes(seconds=2)
    assert watch.tell_of_late_handoffs(line.store, line.tools) == []
    assert line.handoffs()[0].status == "queued"


def test_a_claim_whose_person_had_the_last_word_ends_done(
    line: Line, desk: Desk, clock: StandingClock
) -> None:
    line.text("9")
    number = line.handoffs()[0].id
    desk.reply(number, "Hello, this is Ms. Rivera.", "rivera")
    clock.passes(days=1)
    watch.tell_of_late_handoffs(line.store, line.tools)
    assert not line.handoffs()


def test_several_late_matters_are_one_apology_and_none_while_a_person_talks(
    line: Line, rasa: FakeRasa, desk: Desk, clock: StandingClock
) -> None:
    rasa.teach(school_day_bus="the bus did not come today")
    line.text("9")
    line.text("the bus did not come today")
    clock.passes(days=3)
    first = line.handoffs()[0].id
    desk.claim(first, "rivera")
    assert watch.tell_of_late_handoffs(line.store, line.tools) == []
    desk.release(first, done=False)
    before = len(line.phone.sent)
    watch.tell_of_late_handoffs(line.store, line.tools)
    line.work()
    assert len(line.phone.sent) == before + 1


def test_a_promise_made_again_is_kept_watch_over_again(line: Line, clock: StandingClock) -> None:
    line.text("9")
    clock.passes(days=2)
    watch.tell_of_late_handoffs(line.store, line.tools)
    clock.passes(days=2)
    line.text("9")
    [handoff] = line.handoffs()
    assert handoff.due_at > clock()
    assert handoff.told_late_at is None


def test_a_provider_that_is_away_for_an_hour_loses_nothing(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach(services_food="where can we get food today")
    line.phone.fault = Retryable("twilio_connect")
    line.text("where can we get food today")
    for _ in range(12):
        clock.passes(minutes=7)
        line.work()
    line.phone.fault = None
    clock.at += timedelta(minutes=7)
    line.work()
    assert len(line.phone.sent) == 1
