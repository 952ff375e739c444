"""What may be a danger or none: the family is answered, gets the numbers, and a person looks."""

from __future__ import annotations

import pytest

from bot.dialogue.rasa import Guess, Parsed
from bot.errors import Away
from tests.conftest import FakeRasa
from tests.stories.conftest import Line

BILL = "gas bill is 400 im drowning here"
RENT = "the rent went up and we cannot pay it"
SELF_HARM = "quiero morirme"


def answers(rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch, **shares: float) -> None:
    """The model's guesses for whatever it is asked, the likeliest first."""
    guesses = tuple(Guess(name, share) for name, share in shares.items())
    monkeypatch.setattr(rasa, "parse", lambda text, language="": Parsed(guesses))


def reasons(line: Line) -> list[tuple[str, str]]:
    return [(one.reason, one.priority) for one in line.handoffs()]


def test_a_bill_that_drowns_a_family_is_a_bill_with_the_numbers_and_a_person_looks(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, services_housing_bills=0.97, safety_emergency=0.004)
    answer = " ".join(line.text(BILL))
    assert "In danger now: 911" in answer
    assert "988" in answer
    assert "555-01" in answer
    assert reasons(line) == [("perhaps_emergency", "today")]


def test_what_only_the_model_half_hears_gets_the_numbers_and_a_person(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, services_housing_bills=0.7, safety_abuse=0.25)
    answer = " ".join(line.text(RENT))
    assert "In danger now: 911" in answer
    assert "555-01" in answer
    assert reasons(line) == [("perhaps_abuse", "today")]


def test_what_nobody_hears_gets_its_answer_alone(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, services_housing_bills=0.97, safety_abuse=0.002)
    assert "911" not in " ".join(line.text(RENT))
    assert reasons(line) == []


def test_where_the_model_sees_the_danger_too_the_words_are_enough(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, services_housing_bills=0.6, safety_emergency=0.3)
    line.text(BILL)
    assert reasons(line) == [("safety_emergency", "now")]


def test_where_the_model_cannot_be_asked_the_words_are_enough(line: Line, rasa: FakeRasa) -> None:
    rasa.fault = Away("rasa_away")
    assert "911" in " ".join(line.text(BILL))
    assert reasons(line) == [("safety_emergency", "now")]


def test_words_with_one_meaning_are_believed_on_less(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, services_health=0.9, safety_self_harm=0.08)
    assert "988" in " ".join(line.text(SELF_HARM))
    assert reasons(line) == [("safety_self_harm", "now")]


def test_poison_is_never_doubted(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, talk_social=0.99)
    line.text("he drank bleach")
    assert reasons(line) == [("safety_poison", "now")]


def test_a_number_that_has_stopped_is_not_left_with_a_perhaps(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    line.text("STOP")
    answers(rasa, monkeypatch, services_housing_bills=0.97, safety_emergency=0.004)
    assert "911" in " ".join(line.text(BILL))
    assert ("safety_emergency", "now") in reasons(line)


def test_what_the_model_half_hears_after_a_stop_is_for_a_person_alone(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    line.text("STOP")
    answers(rasa, monkeypatch, services_housing_bills=0.7, safety_abuse=0.25)
    assert line.text(RENT) == []
    assert ("perhaps_abuse", "today") in reasons(line)


def test_a_danger_in_one_sentence_of_a_story_is_not_doubted_away(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = "the yearbook money is due on friday i think. yesterday my son is missing since noon."

    def parse(text: str, language: str = "") -> Parsed:
        whole = text == story
        guesses = (Guess("school_day_info", 0.99),) if whole else (Guess("safety_emergency", 0.9),)
        return Parsed(guesses)

    monkeypatch.setattr(rasa, "parse", parse)
    assert "911" in " ".join(line.text(story))


@pytest.mark.parametrize("language", ["en", "so"])
def test_officers_at_the_school_bring_the_rule_on_records_and_where_legal_help_is(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    answers(rasa, monkeypatch, safety_ice_now=0.97)
    said = {"en": "ICE is outside the school now", "so": "ICE ayaa iskuulka hortaagan hadda"}
    answer = " ".join(line.text(said[language]))
    assert line.tools.texts.render(language, "safety-ice-records", {}) in answer
    assert "immigrationlawhelp.org" in answer
    assert reasons(line) == [("safety_ice_now", "now")]


def test_whoever_is_hurt_at_home_gets_the_line_on_sexual_violence_unnamed(
    line: Line, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(rasa, monkeypatch, safety_abuse=0.97)
    answer = " ".join(line.text("my husband forces me at night and i am afraid of him"))
    assert "1-800-799-7233" in answer
    assert "1-800-656-4673" in answer
    assert "immigrationlawhelp" not in answer
