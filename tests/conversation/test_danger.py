"""How likely a message speaks of danger: the model and the words that were heard, weighed."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.conversation.danger import NOW, PERHAPS, Danger, likelihood, look, share
from bot.conversation.parts import READ
from bot.dialogue.rasa import Guess, Parsed
from bot.evaluation_of_privacy import read
from scripts.fit_danger import EVAL, messages

CALM = "donde hay comida gratis"
CRY = "su papa lo dejo marcado otra vez"
STORY = ". ".join([*[CALM] * 6, CRY])


class Model:
    """Gives danger the share it was told to, text by text."""

    def __init__(self, known: Mapping[str, float], intent: str = "safety_abuse") -> None:
        self.known, self.intent = known, intent

    def parse(self, text: str, language: str = "") -> Parsed:
        share = self.known.get(text, 0.0)
        two = (Guess("services_food", 1 - share), Guess(self.intent, share))
        return Parsed(tuple(sorted(two, key=lambda guess: -guess.confidence)))


def test_the_shares_of_all_dangers_count_together_and_bullying_is_none() -> None:
    guesses = ("services_food", 0.3), ("safety_abuse", 0.25), ("safety_violence", 0.2)
    bullied = ("safety_bullying", 0.25)
    assert share([Guess(*one) for one in (*guesses, bullied)]) == pytest.approx(0.45)


@pytest.mark.parametrize("heard", [None, "abuse", "emergency"])
def test_the_more_the_model_gives_to_it_the_likelier(heard: str | None) -> None:
    likely = [likelihood(given, heard) for given in (0, 0.1, 0.3, 0.5)]
    assert likely == sorted(set(likely))


@pytest.mark.parametrize("given", [0.0, 0.05, 0.3])
def test_words_make_it_likelier_those_of_one_meaning_more_than_those_of_many(given: float) -> None:
    of_many, of_one = likelihood(given, "emergency"), likelihood(given, "abuse")
    assert likelihood(given, None) < of_many < of_one


def judged(text: str, heard: str | None, model: Model) -> tuple[str, str]:
    found = look(text, heard, model, "es")
    return found.level, found.topic


def test_what_the_model_is_sure_of_is_an_alarm_and_named_by_it() -> None:
    assert judged(CRY, None, Model({CRY: 0.95})) == ("now", "abuse")


def test_it_says_what_the_model_took_the_message_for() -> None:
    found = look(CRY, None, Model({CRY: 0.95}), "es")
    assert [guess.name for guess in found.guesses] == ["safety_abuse", "services_food"]


def test_what_nobody_sees_is_none() -> None:
    assert look(CALM, None, Model({}), "es") == Danger("")


def test_words_alone_are_always_worth_the_numbers() -> None:
    assert judged(CALM, "emergency", Model({})) == ("perhaps", "emergency")


@pytest.mark.parametrize(
    ("heard", "share_of_abuse", "topic"),
    [
        ("violence", 0.3, "violence"),
        ("violence", 0.95, "abuse"),
        ("self_harm", 0.95, "self_harm"),
        ("forced_work", 0.95, "forced_work"),
    ],
)
def test_the_words_say_which_danger_unless_the_model_knows_better(
    heard: str, share_of_abuse: float, topic: str
) -> None:
    assert judged(CRY, heard, Model({CRY: share_of_abuse}))[1] == topic


def test_poison_is_believed() -> None:
    assert look(CALM, "poison", Model({}), "es").level == "now"


def test_words_are_believed_where_the_model_is_sure_of_nothing_else() -> None:
    class Unsure(Model):
        def parse(self, text: str, language: str = "") -> Parsed:
            return Parsed((Guess("services_food", 0.4), Guess("events_rsvp", 0.3)))

    assert judged(CALM, "emergency", Unsure({})) == ("now", "emergency")
    assert judged(CALM, None, Unsure({})) == ("", "")


def test_of_what_is_too_long_to_be_searched_the_words_are_believed() -> None:
    assert look(". ".join([CALM] * 17), "emergency", Model({}), "es").level == "now"


def test_a_cry_in_one_sentence_of_a_story_is_worth_the_numbers() -> None:
    assert judged(STORY, None, Model({CRY: 0.97})) == ("perhaps", "abuse")


def test_a_cry_behind_what_is_read_of_a_message_is_an_alarm() -> None:
    behind = "a b " * (READ // 4) + CRY
    assert judged(behind, None, Model({CRY: 0.97})) == ("now", "abuse")


def test_the_alarm_needs_more_than_the_numbers() -> None:
    assert 0 < PERHAPS < NOW < 1


def test_the_likelihood_is_fitted_to_what_counts_as_danger_and_bullying_does_not() -> None:
    bullied = {
        row.text
        for path in EVAL.glob("dev/*.danger.tsv")
        for row in read(path)
        if row.label == "safety_bullying"
    }
    fitted = {text: dangerous for _, text, dangerous, hard in messages() if hard}
    assert bullied
    assert not any(fitted[text] for text in bullied)
