"""Whole walks: a family texts, and something right comes back."""

from __future__ import annotations

import pytest

from bot.errors import Retryable
from bot.store import messages
from bot.store.db import transaction
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line


def test_a_spanish_question_is_answered_in_spanish(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(services_food="¿dónde hay comida para mi familia?")
    [answer] = line.text("¿dónde hay comida para mi familia?")
    assert "555-01" in answer
    assert line.family().language == "es"


def test_an_english_question_is_answered_in_english(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_upcoming="what events are there this week")
    [answer] = line.text("what events are there this week")
    assert answer.startswith("Coming up.")
    assert "\n1 " in answer


def test_a_number_chooses_from_the_menu_without_any_classifier(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_upcoming="que eventos hay esta semana por favor")
    line.text("que eventos hay esta semana por favor")
    parsed = len(rasa.parsed)
    [details] = line.text("1")
    assert "miércoles 2 de diciembre" in details
    assert len(rasa.parsed) == parsed
    assert rasa.told[-1][0] == "events_details"


@pytest.mark.parametrize("digit", ["2", "٢", "２", "the second", "la segunda", "2.", " 2 "])
def test_a_choice_is_a_choice_in_any_script(line: Line, rasa: FakeRasa, digit: str) -> None:
    rasa.teach(events_upcoming="what events are there this week")
    line.text("what events are there this week")
    line.text(digit)
    assert rasa.told[-1][0] == "events_details"


def test_what_cannot_be_answered_is_handed_to_a_person_and_said_so(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(safety_bullying="a mi hija le dicen cosas feas en el recreo")
    [answer] = line.text("a mi hija le dicen cosas feas en el recreo")
    assert "persona" in answer
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.status) == ("safety_bullying", "queued")


def test_unsure_offers_a_menu_and_a_second_miss_brings_a_person(line: Line, rasa: FakeRasa) -> None:
    rasa.taught["something about the thing there"] = ("services_food", 0.25)
    [menu] = line.text("something about the thing there")
    assert "Reply with a number" in menu
    assert not line.handoffs()
    [answer] = line.text("something about the thing there")
    assert "person" in answer.lower() or "office" in answer.lower()
    assert line.handoffs()[0].reason == "not_understood"


def test_nine_always_brings_a_person(line: Line) -> None:
    line.text("9")
    assert line.handoffs()[0].reason == "support_person"


def test_papers_are_not_kept_and_the_question_is_answered(line: Line, rasa: FakeRasa) -> None:
    kept = "[private], puede ir a la escuela mi hija?"
    rasa.teach(rights_immigration_school=kept)
    answers = line.text("no tenemos papeles, puede ir a la escuela mi hija?")
    assert rasa.parsed == [kept]
    assert "no la guardé" in answers[0]
    assert "ley de EE.UU." in answers[1]


def test_a_rights_answer_in_a_draft_language_says_that_it_is_a_draft(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(rights_language_access="tengo derecho a un interprete en la junta de la escuela")
    [answer] = line.text("tengo derecho a un interprete en la junta de la escuela")
    assert answer.splitlines()[-1].endswith("Responda 9 para una persona.")


def test_a_rights_answer_in_english_carries_its_source_and_no_draft_line(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(rights_language_access="do i have to pay for an interpreter at school")
    [answer] = line.text("do i have to pay for an interpreter at school")
    assert "checked Nov 2026" in answer
    assert "a person has not checked" not in answer


def test_while_rasa_is_away_a_family_waits_and_then_hears_that_we_have_it(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.fault = Retryable("rasa_away")
    assert line.text("cuando es la proxima reunion de padres") == []
    for _ in range(6):
        clock.passes(seconds=20)
        line.work()
    [sorry] = [sent["text"] for sent in line.phone.sent]
    assert "Recibí su mensaje" in sorry
    assert line.handoffs()[0].priority == "today"


def test_a_bug_makes_no_danger_less(line: Line, rasa: FakeRasa, clock: StandingClock) -> None:
    rasa.fault = ZeroDivisionError("a bug")
    assert line.text("my son says he wants to kill himself") == []
    for _ in range(3):
        clock.passes(seconds=5)
        line.work()
    [answer] = [sent["text"] for sent in line.phone.sent]
    assert "988" in answer
    assert (line.handoffs()[0].reason, line.handoffs()[0].priority) == ("safety_self_harm", "now")


def test_order_is_kept_while_the_first_message_waits(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach(
        services_food="where can we get food today", events_upcoming="what events are on soon"
    )
    rasa.fault = Retryable("rasa_away")
    line.receive("where can we get food today")
    line.receive("what events are on soon")
    line.work()
    rasa.fault = None
    clock.passes(seconds=5)
    line.work()
    assert [intent for intent, _ in rasa.told] == ["services_food", "events_upcoming"]
    assert len(line.phone.sent) == 2


def test_the_same_message_ten_times_is_answered_once(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(services_food="where can we get food today")
    for _ in range(10):
        line.receive("where can we get food today", sid="SM" + "1" * 32)
        line.work()
    assert len(line.phone.sent) == 1


def test_a_foreign_language_is_not_answered_by_a_guess_but_by_a_person(
    line: Line, rasa: FakeRasa
) -> None:
    text = "Mtoto wangu ni mgonjwa leo na hawezi kwenda shuleni"
    rasa.teach(school_day_absence=text)
    [answer] = line.text(text)
    assert "Swahili" in answer
    assert line.handoffs()[0].reason == "speaks sw"


def test_a_plain_question_in_a_foreign_language_is_answered_in_english_besides(
    line: Line, rasa: FakeRasa
) -> None:
    text = "Tunaweza kupata chakula wapi kwa ajili ya familia yangu wiki hii"
    rasa.teach(services_food=text)
    promise, answer = line.text(text)
    assert "Swahili" in promise
    assert "food" in answer.lower()
    assert line.handoffs()[0].reason == "speaks sw"


def test_what_would_need_a_question_back_is_left_to_the_person(line: Line, rasa: FakeRasa) -> None:
    text = "Mtoto wangu ni mgonjwa leo na hawezi kwenda shuleni"
    rasa.teach(school_day_absence=text)
    [promise] = line.text(text)
    assert "Swahili" in promise
    assert [handoff.reason for handoff in line.handoffs()] == ["speaks sw"]


def test_a_text_in_another_language_is_answered_in_it_and_the_choice_stays_the_familys(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(
        services_food="where can my family get some food today",
        events_upcoming="que eventos hay esta semana para las familias",
        support_person="quiero hablar con una persona de la escuela por favor",
    )
    line.text("where can my family get some food today")
    assert line.family().language == "en"
    [answer] = line.text("quiero hablar con una persona de la escuela por favor")
    assert "¿Sigo en este idioma?" in answer
    assert line.family().language == "en"
    line.text("1")
    assert line.family().language == "es"


@pytest.mark.parametrize("text", ["👍", "1", "7"])
def test_a_first_message_that_tells_no_language_is_asked_for_it(line: Line, text: str) -> None:
    said = "\n".join(line.text(text))
    assert "Which language?" in said
    assert "Soomaali" in said
    assert line.family().language == ""


def test_beside_a_menu_the_language_is_asked_for_and_its_name_brings_the_menu_again(
    line: Line,
) -> None:
    which, menu = line.text("1")
    assert "Soomaali" in which
    assert "Reply with a number" in menu
    [again] = line.text("español")
    assert "\n1 " in again
    assert line.family().language == "es"


def test_a_number_in_answer_to_a_question_shows_that_it_was_read(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(events_upcoming="eventos")
    line.text("eventos")
    said = "\n".join(line.text("1"))
    assert "Soomaali" not in said


@pytest.mark.parametrize(
    ("word", "kept"),
    [("?", ""), ("menú", ""), ("hi", ""), ("Hello!", ""), ("стоп", ""), ("hola", "es")],
)
def test_a_word_that_everybody_writes_is_nobodys_language(line: Line, word: str, kept: str) -> None:
    line.text(word)
    assert line.family().language == kept


def test_media_is_noted_and_never_read(line: Line) -> None:
    [answer] = line.text("", media=1)
    assert "pictures" in answer
    with transaction(line.store) as session:
        kept = messages.conversation(session, line.family().id)[0]
    assert (kept.media, kept.text) == (1, "")


@pytest.mark.parametrize(
    "text",
    ["", " ", "?", "\u200f", "👩‍👩‍👧", "/restart", "a" * 1600, "\u0000hola", "{ $x }", "{{7*7}}"],
)
def test_every_message_gets_an_answer(line: Line, text: str) -> None:
    assert all(answer.strip() for answer in line.text(text))
    assert line.phone.sent


def test_danger_and_stop_do_not_queue_behind_a_message_that_waits(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.fault = Retryable("rasa_away")
    line.text("cuando es la proxima reunion de padres")
    assert "988" in line.text("mi hija dice que se quiere morir")[0]
    line.text("alto")
    assert line.family().opted_out_at is not None


@pytest.mark.parametrize("word", ["no", "ok", "Ok.", "😭", "🆘", "👍"])
def test_a_word_after_an_alarm_gets_help_and_no_menu_of_events(line: Line, word: str) -> None:
    line.text("my husband hit me and i am afraid")
    [answer] = line.text(word)
    assert "911" in answer
    assert "1 " not in answer


@pytest.mark.parametrize(
    "text", ["ልጄ ዛሬ ስለታመመ አይመጣም", "मेरो छोरा आज बिरामी छ", "ကျွန်တော့်သား ဒီနေ့ နေမကောင်းဘူး"]
)
def test_another_script_is_never_answered_as_if_it_were_english(
    line: Line, rasa: FakeRasa, text: str
) -> None:
    rasa.teach(school_day_absence=text)
    line.text(text)
    assert line.handoffs()[0].reason.startswith("speaks ")


@pytest.mark.parametrize(
    ("topic", "holds", "leaves_out"),
    [
        ("officers-at-school", "front office", "every child"),
        ("school-asks-status", "US law", "front office"),
        ("no-papers-school", "district rule", "front office"),
        ("", "district rule", "front office"),
        ("a-topic-of-tomorrows-model", "district rule", "front office"),
    ],
)
def test_the_answer_is_about_the_question_within_the_intent(
    line: Line, rasa: FakeRasa, topic: str, holds: str, leaves_out: str
) -> None:
    text = "a question about school and immigration"
    rasa.teach_topic(topic, rights_immigration_school=text)
    [answer] = line.text(text)
    assert holds in answer
    assert leaves_out not in answer


THURSDAY = "is there childcare at thursday's meeting, must i show papers, who can interpret"


def test_several_things_asked_about_one_event_are_all_answered(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_details=THURSDAY)
    [answer] = line.text(THURSDAY)
    assert answer.startswith("Family meeting, Thu, Dec 3, 6:00 PM")
    for there in ("free childcare", "no papers and no ID", "Interpreters at the event"):
        assert there in answer


def test_a_day_names_the_event_of_that_day(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_details="hay cuidado de niños el jueves?")
    [answer] = line.text("hay cuidado de niños el jueves?")
    assert answer.startswith("Reunión de familias: jueves")
    assert "cuidado de niños gratis" in answer


@pytest.mark.parametrize(
    ("hours", "day"), [(0, "Thu, Dec 3"), (9, "Thu, Dec 10")], ids=["before it", "after it"]
)
def test_thursdays_meeting_on_a_thursday_is_this_evenings_until_it_is_over(
    line: Line, rasa: FakeRasa, clock: StandingClock, hours: int, day: str
) -> None:
    rasa.teach(events_details=THURSDAY)
    clock.passes(days=2, hours=hours)
    [answer] = line.text(THURSDAY)
    assert answer.startswith(f"Family meeting, {day}")


def test_a_weekday_named_on_that_very_day_is_asked_about_when_it_may_be_either(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    text = "hay cuidado de niños el jueves?"
    rasa.teach(events_details=text)
    clock.passes(days=2)
    [answer] = line.text(text)
    assert "3 dic" in answer
    assert "10 dic" in answer


def test_a_day_without_an_event_is_not_taken_for_the_last_one_spoken_of(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(events_details=THURSDAY)
    line.text(THURSDAY)
    rasa.teach(events_details="is there something on monday")
    [answer] = line.text("is there something on monday")
    assert "Reply with a number" in answer


def test_an_event_that_is_named_is_told_and_no_list(line: Line, rasa: FakeRasa) -> None:
    text = "cuándo es la noche de matemáticas"
    rasa.teach(events_upcoming=text)
    [answer] = line.text(text)
    assert "martes 8 de diciembre" in answer
    assert "\n1 " not in answer


def test_an_event_is_known_by_its_title_in_every_language(line: Line, rasa: FakeRasa) -> None:
    line.text("Русский")
    text = "когда встреча семей"
    rasa.teach(events_upcoming=text)
    assert "\n1 " not in line.text(text)[0]


@pytest.mark.parametrize(
    ("minutes", "of_event"), [(1, True), (45, False)], ids=["just now", "a while ago"]
)
def test_is_there_childcare_is_about_the_event_just_spoken_of(
    line: Line, rasa: FakeRasa, clock: StandingClock, minutes: int, of_event: bool
) -> None:
    first, then = "when is math night", "is there childcare"
    rasa.teach(events_details=first, services_other=then)
    line.text(first)
    clock.passes(minutes=minutes)
    line.text(then)
    assert rasa.told[-1][0] == ("events_details" if of_event else "services_other")


@pytest.mark.parametrize(
    "text",
    [
        "merci beaucoup pour votre aide", "cảm ơn cô nhiều lắm ạ", "Спасибо большое за помощь",
        "شكرا جزيلا لكم", "maraming salamat po sa tulong", "aad baad ugu mahadsantahay caawinta",
        "bohat bohat shukriya", "ua tsaug ntau rau koj txoj kev pab", "🙏",
    ],
)  # fmt: skip
def test_thanks_in_any_language_keep_the_familys_and_ask_no_model(
    line: Line, rasa: FakeRasa, text: str
) -> None:
    line.text("English")
    assert line.text(text) == ["You are welcome. I am here any time."]
    assert rasa.parsed == []
    assert line.family().language == "en"


@pytest.mark.parametrize(
    ("greeting", "kept"),
    [
        ("السلام علیکم", ""),
        ("Salam alaikum", ""),
        ("你好", ""),
        ("Bonjou", "ht"),
        ("nyob zoo", "hmn"),
    ],
)
def test_a_greeting_that_several_languages_have_tells_none_of_them(
    line: Line, greeting: str, kept: str
) -> None:
    line.text(greeting)
    assert line.family().language == kept


def test_the_offer_to_keep_another_language_is_made_twice_at_most(
    line: Line, rasa: FakeRasa
) -> None:
    text = "quiero hablar con una persona de la escuela por favor"
    rasa.teach(support_person=text)
    line.text("English")
    offered = ["¿Sigo en este idioma?" in line.text(text)[-1] for _ in range(3)]
    assert offered == [True, True, False]
    line.text("español")
    assert line.family().language == "es"
    assert "offered" not in line.family().state


def test_a_miss_a_day_later_is_the_first_again(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    line.text("English")
    rasa.taught["something about the thing there"] = ("services_food", 0.25)
    line.text("something about the thing there")
    clock.passes(hours=25)
    [menu] = line.text("something about the thing there")
    assert "Reply with a number" in menu
    assert not line.handoffs()
