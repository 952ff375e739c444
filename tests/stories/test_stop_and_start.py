"""Reserved words: before any model, in every language at once, and only as a whole message."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.conversation import watch
from bot.errors import OptedOut
from bot.store import consents
from bot.store.db import transaction
from bot.store.families import Family
from bot.store.messages import Message
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line


@pytest.mark.parametrize(
    "word", ["alto", "ALTO", "Ya no me manden mensajes!", "no más mensajes", "¡Basta!"]
)
def test_a_stop_in_spanish_is_confirmed_once_and_then_silent(line: Line, word: str) -> None:
    [confirmation] = line.text(word)
    assert "START" in confirmation
    assert line.family().opted_out_at is not None
    assert line.text("hay comida gratis hoy para mi familia") == []


@pytest.mark.parametrize("word", ["STOP", "stop", "Unsubscribe", "QUIT", "end", "cancel"])
def test_a_stop_that_the_network_answers_itself_is_not_answered_twice(
    line: Line, word: str
) -> None:
    assert line.text(word) == []
    assert line.family().opted_out_at is not None


def test_on_whatsapp_nobody_else_confirms_a_stop(line: Line) -> None:
    assert len(line.text("STOP", channel="whatsapp")) == 1


def test_a_stop_beside_a_danger_is_obeyed_and_a_person_calls(line: Line) -> None:
    [answer] = line.text("Stop texting me. Stop! My son says he wants to kill himself")
    assert "988" in answer
    assert line.family().opted_out_at is not None
    assert {one.reason for one in line.handoffs()} == {"safety_self_harm", "support_call"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("My boss took my passport and I must work for nothing. STOP", "safety_forced_work"),
        ("They hit my son every day at recess, the other kids. Stop.", "safety_bullying"),
        ("This bill drowns us. Stop texting me.", "perhaps_emergency"),
    ],
)
def test_it_is_obeyed_whatever_the_danger_is(
    line: Line, rasa: FakeRasa, text: str, reason: str
) -> None:
    rasa.teach(services_housing_bills="This bill drowns us. Stop texting me.")
    rasa.teach(safety_bullying="They hit my son every day at recess, the other kids. Stop.")
    [*_, answer] = line.text(text)
    assert "no more messages" in answer
    assert line.family().opted_out_at is not None
    reasons = {one.reason for one in line.handoffs()}
    assert "support_call" in reasons
    assert reason in reasons


@pytest.mark.parametrize(
    "text",
    [
        "STOP, my son says he wants to kill himself",
        "alto - mi hija se quiere morir",
        "停止，我女儿说她不想活了",
        "توقف، ابني يريد أن يموت",
    ],
)
def test_a_stop_before_the_first_comma_is_one(line: Line, text: str) -> None:
    line.text(text)
    assert line.family().opted_out_at is not None
    assert "support_call" in {one.reason for one in line.handoffs()}


def test_start_and_help_are_answered_in_the_familys_language(line: Line) -> None:
    line.text("alto")
    [started] = line.text("START")
    assert "STOP" in started
    assert line.family().language == "es"
    [helped] = line.text("HELP")
    assert started != helped
    assert "escuela" in helped or "Distrito" in helped


def test_start_opens_the_line_again(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(services_food="donde hay comida para mi familia")
    line.text("alto")
    line.text("START")
    assert line.family().opted_out_at is None
    assert len(line.text("donde hay comida para mi familia")) == 1


def test_yes_is_a_start_only_for_those_who_stopped(line: Line) -> None:
    line.text("yes")
    assert line.family().opted_out_at is None
    line.text("alto")
    line.text("YES")
    assert line.family().opted_out_at is None


@pytest.mark.parametrize(
    "text",
    ["please stop the bus ticket", "the bus stop is far", "no me manden a otra escuela por favor"],
)
def test_a_sentence_that_holds_the_word_is_no_stop(line: Line, rasa: FakeRasa, text: str) -> None:
    rasa.teach(school_day_bus=text)
    line.text(text)
    assert line.family().opted_out_at is None


@pytest.mark.parametrize(
    ("word", "says"), [("AYUDA", "STOP"), ("opciones", "STOP"), ("menu", "STOP")]
)
def test_help_says_who_we_are(line: Line, word: str, says: str) -> None:
    [answer] = line.text(word)
    assert says in answer


def test_a_number_that_the_network_blocks_is_never_sent_to_again(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(services_food="where can we get food today")
    line.phone.fault = OptedOut("twilio_21610")
    line.text("where can we get food today")
    assert line.family().opted_out_at is not None


def test_danger_in_a_stopped_conversation_still_gets_its_answer(line: Line) -> None:
    line.text("alto")
    answers = line.text("mi hija dice que se quiere morir")
    assert "988" in "".join(answers)
    assert line.handoffs()[0].priority == "now"


def test_a_language_name_sets_the_language_and_is_answered_in_it(line: Line) -> None:
    [answer] = line.text("ESPAÑOL")
    assert "español" in answer
    assert line.family().language == "es"
    [answer] = line.text("English please")
    assert "English" in answer
    assert line.family().language == "en"


def test_a_language_without_texts_brings_a_person(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(account_language="can somebody write to me in Swahili please")
    [answer] = line.text("can somebody write to me in Swahili please")
    assert "Swahili" in answer
    assert line.handoffs()[0].reason == "speaks sw"


def test_who_begins_again_while_the_network_still_blocks_is_called_by_a_person(
    line: Line, clock: StandingClock
) -> None:
    line.text("STOP")
    line.phone.fault = OptedOut("twilio_21610")
    line.text("empezar")
    clock.passes(minutes=1)
    assert line.family().opted_out_at is not None
    assert watch.hand_over_lost_replies(line.store, line.tools) == 1
    assert "not_delivered" in {one.reason for one in line.handoffs()}


def test_a_text_that_was_refused_before_a_start_undoes_it_no_more(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach(services_food="where can we get food today")
    line.text("where can we get food today")
    clock.passes(minutes=1)
    line.text("alto")
    clock.passes(minutes=1)
    line.text("empezar")
    with transaction(line.store) as session:
        [first, *_] = session.scalars(select(Message).where(Message.direction == "out")).all()
        family = session.get_one(Family, first.family_id)
        consents.opted_out_there(session, family, first.id, line.tools.clock())
    assert line.family().opted_out_at is None


@pytest.mark.parametrize(("asks", "word"), [("wrong number", "取消"), ("call me later", "baja")])
def test_a_word_that_may_answer_what_is_asked_is_a_stop_when_it_is_said_again(
    line: Line, rasa: FakeRasa, asks: str, word: str
) -> None:
    rasa.teach(account_household=asks)
    line.text(asks)
    [which] = line.text(word)
    assert "1" in which
    assert line.family().opted_out_at is None
    line.text(word)
    assert line.family().opted_out_at is not None


def test_where_nothing_is_asked_it_is_a_stop_at_once(line: Line) -> None:
    line.text("取消")
    assert line.family().opted_out_at is not None
