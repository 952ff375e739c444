"""A family that speaks a language without texts: a call first, where it is mostly spoken."""

from __future__ import annotations

import pytest

from tests.conftest import FakeRasa
from tests.stories.conftest import Line


def test_a_family_that_names_an_indigenous_language_is_offered_a_call_in_it(line: Line) -> None:
    [answer] = line.text("hablo mam")
    assert "le llame una persona que hable Mam" in answer
    assert "1 " in answer  # when to call
    [done] = line.text("3")
    assert "en Mam" in done
    [handoff] = line.handoffs()
    assert handoff.reason == "support_call_me"
    assert handoff.details == {"language": "mam", "when": "evening"}


def test_whoever_does_not_answer_when_is_called_all_the_same(line: Line) -> None:
    line.text("hablo mam")
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.details) == ("support_call_me", {"language": "mam"})


def test_a_written_language_gets_a_person_who_speaks_it(line: Line) -> None:
    [answer] = line.text("Kiswahili")
    assert answer.startswith("I cannot write in Swahili yet.")
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.details) == ("speaks sw", {"language": "sw"})


@pytest.mark.parametrize(("stored", "begins"), [("Español", "Voy a pedir"), ("Français", "Je dem")])
def test_it_is_told_in_the_language_that_the_family_reads(
    line: Line, stored: str, begins: str
) -> None:
    line.text(stored)
    [answer] = line.text("Wolof")
    assert answer.startswith(begins)


def test_staff_learn_the_language_of_every_later_matter(line: Line, rasa: FakeRasa) -> None:
    line.text("mixteco")
    text = "quiero hablar con una persona de la escuela"
    rasa.teach(support_person=text)
    line.text(text)
    later = next(one for one in line.handoffs() if one.reason == "support_person")
    assert later.details == {"language": "mix"}


def test_the_list_of_languages_names_them_and_takes_them(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(account_language="i want another language")
    spoken, written = line.text("i want another language")
    assert spoken.startswith("Mam, K'iche', Q'anjob'al, Mixteco: write the name")
    assert "Soomaali" in written
    [offered] = line.text("kiche")
    assert "Kʼicheʼ" in offered or "K'iche'" in offered
    assert line.family().language in ("", "en")


@pytest.mark.parametrize("text", ["Mam", "mam please", "Good morning mam", "thank you mam"])
def test_a_word_by_which_people_are_addressed_asks_for_no_language(line: Line, text: str) -> None:
    line.text("English")
    line.text(text)
    assert line.handoffs() == []


def test_where_a_language_was_asked_for_its_bare_name_is_enough(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(account_language="i want another language")
    line.text("i want another language")
    line.text("Mam")
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.details) == ("support_call_me", {"language": "mam"})


def test_the_name_of_a_child_is_no_language(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(school_day_absence="my girl is sick today")
    line.text("my girl is sick today")
    line.text("1")
    [done] = line.text("Karen")
    assert "Passed on" in done


def test_a_language_that_was_named_is_not_asked_for_again(line: Line, rasa: FakeRasa) -> None:
    line.text("tigrinya")
    rasa.teach(services_food="pantry")
    said = " ".join(line.text("pantry"))
    assert "555-0145" in said  # the pantry's telephone, in English
    assert "Soomaali" not in said
    line.number = "+15555550143"
    assert "Soomaali" in " ".join(line.text("pantry"))  # of whom nothing is known


def test_whoever_writes_to_the_family_later_is_said_to_do_so_in_the_language_it_named(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(support_person="a person")
    line.text("tigrinya")
    assert "answers in Tigrinya by" in " ".join(line.text("a person"))
    line.text("blarg")
    assert "write to you in Tigrinya by" in " ".join(line.text("blarg blarg"))


def test_nobody_promises_to_write_in_what_is_only_spoken_but_to_call_in_it(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach(support_person="una persona", support_call_me="llamenme")
    line.text("mixteco")
    line.text("4")
    assert "español" in " ".join(line.text("una persona"))
    line.text("llamenme")
    assert "Mixteco" in " ".join(line.text("4"))


def test_who_can_read_a_text_is_found_by_its_language_or_by_the_one_that_the_family_named(
    line: Line,
) -> None:
    burmese = "ကျွန်တော့်သားနေမကောင်းဘူး ဒီနေ့ကျောင်းမလာနိုင်ဘူး"
    line.text(burmese)
    assert {(one.reason, one.speaks) for one in line.handoffs()} == {("speaks my", "my")}
    line.number = "+15555550143"
    line.text("i speak karen")
    line.text(burmese)  # which Karen looks like
    assert {one.speaks for one in line.handoffs()} == {"my", "ksw"}


def test_hindi_in_latin_letters_is_answered_as_urdu_and_can_be_said_to_be_hindi(
    line: Line, rasa: FakeRasa
) -> None:
    text = "mera beta aaj bimar hai school nahi aayega"
    rasa.teach(services_food=text)
    said = line.text(text)
    assert said[0].startswith("हिन्दी:")
    assert said[0].endswith("Hindi")
    assert line.family().language == "ur"
    assert not any("हिन्दी" in one for one in line.text(text))
    [answer] = line.text("Hindi")
    assert answer.startswith("I cannot write in Hindi yet.")  # not in a script it does not read
    assert line.family().language == "en"
