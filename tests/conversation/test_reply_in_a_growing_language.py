"""What a language that is not shipped has of an answer is said in it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.conversation.reply import Written, also_by_machine, write
from bot.conversation.translating import Translated
from bot.conversation.turn import Tools
from bot.dialogue.say import Option, Question, Say
from bot.language.adding import add
from bot.language.texts import Texts
from tests.standins.languages import PACKS, copy_of_languages, translate

THANKS = Say("social-thanks")
OFFER = Say("person-offer")
POISON = Say("safety-poison")
MENU = Question(
    Say("unclear-choose"),
    "choice",
    options=(Option(Say("topic-services_food"), "x"), Option(Say("topic-support_person"), "y")),
)


@dataclass
class FakeTranslator:
    """A machine that says everything in capitals, and remembers what it was asked."""

    asked: list[tuple[str, str, str]] = field(default_factory=list)

    def __call__(self, text: str, source: str, target: str) -> Translated:
        self.asked.append((text, source, target))
        return Translated(text.upper(), "fake")


Grown = Callable[..., Tools]
NOTHING: Mapping[str, str] = {}


@pytest.fixture
def grown(tools: Tools, tmp_path: Path) -> Grown:
    """Tools with a Polish that has these texts and no others."""

    def grow(texts: Mapping[str, str] = NOTHING) -> Tools:
        places = copy_of_languages(tmp_path / "copy")
        add("pl", Texts(PACKS, places.responses), places)
        translate(places, "pl", texts)
        return replace(tools, texts=Texts(PACKS, places.responses))

    return grow


def said(tools: Tools, *says: Say | Question, language: str = "en") -> Written:
    return write(list(says), language, tools, "pl")


def test_all_of_it(grown: Grown) -> None:
    written = said(grown({"social-thanks": "Proszę."}), THANKS)
    assert (written.text, written.language, written.unsaid) == ("Proszę.", "pl", "")
    assert written.missing == ()


def test_some_of_it(grown: Grown) -> None:
    written = said(grown({"social-thanks": "Proszę."}), THANKS, OFFER)
    assert written.text == f"Proszę.\n{written.unsaid}"
    assert written.unsaid == "For a person, reply 9."
    assert written.language == "en"
    assert written.missing == ()  # nothing is wrong with the English


def test_none_of_it_and_the_language_that_stands_in_is_the_same(grown: Grown) -> None:
    tools = grown()
    alone = write([THANKS, OFFER], "es", tools)
    written = said(tools, THANKS, OFFER, language="es")
    assert (written.text, written.language) == (alone.text, "es")
    assert written.unsaid == written.text


def test_a_text_inside_that_is_missing_keeps_the_whole_from_being_half_said(grown: Grown) -> None:
    who = Say("who-we-are", {"district": {"say": "district-name"}, "phone": "555-0142"})
    half = grown({"who-we-are": "Pomocnik: { $district }, { $phone }"})
    assert said(half, who).text.startswith("I am a computer helper")


def test_a_menu_is_in_one_language(grown: Grown) -> None:
    tools = grown({"unclear-choose": "Proszę wybrać:", "topic-services_food": "jedzenie"})
    assert said(tools, MENU).text == write([MENU], "en", tools).text


def test_a_menu_that_is_whole_is_said(grown: Grown) -> None:
    texts = {"unclear-choose": "Proszę wybrać:", "topic-services_food": "jedzenie"}
    tools = grown({**texts, "topic-support_person": "osoba"})
    assert said(tools, MENU).text == "Proszę wybrać:\n1 jedzenie\n2 osoba"


def test_a_draft_about_safety_says_that_it_is_one(grown: Grown) -> None:
    written = said(grown({"safety-poison": "Proszę zadzwonić."}), POISON)
    assert written.draft
    assert written.text.splitlines() == ["Proszę zadzwonić.", written.unsaid]
    assert written.unsaid.startswith("A computer wrote this")


def test_a_draft_about_rights_is_held_where_drafts_are(grown: Grown) -> None:
    texts = {"fact-enr-01": "Każde dziecko.", "held-for-review": "Później."}
    tools = replace(grown(texts), drafts="hold")
    written = said(tools, Say("fact-enr-01"))
    assert written.held
    assert written.text == f"{tools.texts.render('en', 'fact-enr-01')}\nPóźniej."


def test_a_machine_says_only_what_is_not_written_yet(grown: Grown) -> None:
    tools = grown({"social-thanks": "Proszę.", "machine-translated": "(Maszyna.)"})
    machine = FakeTranslator()
    tools = replace(tools, translator=machine)  # type: ignore[arg-type]
    some = also_by_machine(said(tools, THANKS, OFFER), "pl", tools)
    assert some.text.endswith("\nFOR A PERSON, REPLY 9. (Maszyna.)")
    whole = said(tools, THANKS)
    assert also_by_machine(whole, "pl", tools) == whole
    assert machine.asked == [("For a person, reply 9.", "en", "pl")]


def test_a_machine_is_told_in_which_language_the_text_is(grown: Grown) -> None:
    machine = FakeTranslator()
    tools = replace(grown(), translator=machine)  # type: ignore[arg-type]
    also_by_machine(said(tools, OFFER, language="es"), "pl", tools)
    assert [asked[1:] for asked in machine.asked] == [("es", "pl")]
