"""What families and staff write to each other, with a machine between them that says it is one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot.cli_staff import handoffs as commands
from bot.conversation.translating import Translator
from bot.errors import Permanent
from bot.language.engines import Engine
from bot.privacy.screen import Screen
from bot.staff import Desk, conversation
from bot.store.db import transaction
from bot.store.translations import Translation
from tests.conftest import FakeRasa
from tests.stories.conftest import Line

SWAHILI = "habari, mtoto wangu ni mgonjwa leo na hawezi kuja shuleni, asante sana mwalimu"
SOMALI = "waxaan rabaa inaan la hadlo qof, wiilkaygu buska ayuu ka baqayaa"
IN_SWAHILI = (
    "Bado siwezi kuandika Kiswahili. Nimeomba mtu anayezungumza lugha hiyo; ofisi itakuandikia "
    "kufikia tarehe 2 Desemba. Simu: XQ0Z"
)
BUS = "baska wiilkaygu wuu soo daahay maanta, maxaa dhacay"
IN_ENGLISH = "my son's bus was late today, what happened"
SAYS: dict[tuple[str, ...], str] = {
    ("so", "en", BUS): IN_ENGLISH,
    ("so", "en"): "I want to talk to a person, my son is afraid of the bus",
    ("en", "so"): "Waad ku mahadsan tahay, waan ku soo wici doonaa berri subaxdii",
}


class Tongue:
    """An engine's object for one call."""

    def __init__(self, source: str, target: str) -> None:
        self._pair = (source, target)

    def translate(self, text: str) -> str:
        if self._pair == ("en", "sw"):
            return IN_SWAHILI
        said = SAYS.get((*self._pair, text)) or SAYS.get(self._pair)
        if said is None:
            raise Permanent("translator_language")
        return said


@pytest.fixture
def line(line: Line, rasa: FakeRasa) -> Line:
    """A line with an engine of ours."""
    rasa.teach(support_person=SOMALI)
    made: Any = Tongue
    engine = Engine("libretranslate", made, lambda: None, ours=True)
    tools = line.tools
    translator = Translator(line.store, engine, tools.detector, Screen({"en", "so"}), tools.clock)
    line.tools = replace(tools, translator=translator)
    return line


@pytest.fixture
def desk(line: Line) -> Desk:
    return Desk(line.store, line.tools, lambda job, key: None, line.tools.clock)


def test_who_writes_in_a_language_without_texts_gets_english_and_a_machines(line: Line) -> None:
    [answer] = line.text(SWAHILI)
    english, machine = answer.split("\n", 1)
    assert english.startswith("I cannot write Swahili yet.")
    assert machine.startswith("Bado siwezi kuandika")
    assert machine.endswith("(Translated by a machine.)")


def test_without_an_engine_for_it_the_english_stands_alone(line: Line) -> None:
    line.tools = replace(line.tools, translator=None)
    [answer] = line.text(SWAHILI)
    assert answer.startswith("I cannot write Swahili yet.")
    assert "machine" not in answer


def test_no_machine_says_again_what_speaks_of_rights(line: Line, rasa: FakeRasa) -> None:
    text = "Je ni lazima nilipe mkalimani wa shule kwa ajili ya mkutano huu"
    rasa.teach(rights_language_access=text)
    promise, answer = line.text(text)
    assert promise.endswith("(Translated by a machine.)")
    assert "US guidance" in answer
    assert "machine" not in answer


def test_staff_read_a_familys_words_with_english_below_them(line: Line, desk: Desk) -> None:
    line.text(SOMALI)
    [handoff] = line.handoffs()
    found = desk.show(handoff.id)
    first = found["conversation"][0]
    assert (first["text"], first["english"]) == (SOMALI, SAYS["so", "en"])
    assert first["translated_by"] == "libretranslate"
    assert "english" not in found["conversation"][1]  # our own text needs no machine
    assert SAYS["so", "en"] in conversation(found)


def test_a_translation_that_failed_is_said_to_have_failed(line: Line, desk: Desk) -> None:
    line.text(SOMALI)
    line.text("شكرا جزيلا سوف أنتظر الجواب من المدرسة")
    found = desk.show(line.handoffs()[0].id)
    [told] = [one for one in found["conversation"] if "شكرا" in one["text"]]
    assert told["not_translated"] == "translator_language"
    assert "(not translated: translator_language)" in conversation(found)


def test_an_answer_in_english_goes_out_in_the_familys_language_and_says_by_whom(
    line: Line, desk: Desk
) -> None:
    line.text(SOMALI)
    [handoff] = line.handoffs()
    said = desk.translate(handoff.id, "Thank you, I will call you tomorrow morning")
    assert said == f"{SAYS['en', 'so']}\n(Mashiin ayaa turjumay.)"
    desk.reply(handoff.id, said, "Ayaan")
    line.work()
    assert line.phone.sent[-1]["text"] == said
    with transaction(line.store) as session:  # what is said to one family is not remembered
        assert session.scalars(select(Translation)).all() == []


def test_what_is_never_asked_is_asked_by_no_machine_either(
    line: Line, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    line.text(SOMALI)
    [handoff] = line.handoffs()
    monkeypatch.setattr("bot.staff.desk", lambda _settings: desk)
    asks = "Please send your social security number."
    words = ["reply", str(handoff.id), asks, "--translate", "--yes"]
    refused = CliRunner().invoke(commands, words).exception
    assert isinstance(refused, Permanent)
    assert refused.code == "words"


def test_without_an_engine_staff_are_told_so(line: Line) -> None:
    line.text(SOMALI)
    alone = Desk(
        line.store, replace(line.tools, translator=None), lambda job, key: None, line.tools.clock
    )
    with pytest.raises(Permanent, match="PUENTE_TRANSLATOR"):
        alone.translate(line.handoffs()[0].id, "Thank you")
    assert "english" not in alone.show(line.handoffs()[0].id)["conversation"][0]


def test_a_family_that_writes_english_needs_no_machine(line: Line, desk: Desk) -> None:
    line.text("I want to talk to a person please")
    handoffs = line.handoffs()
    if not handoffs:
        line.text("9")
        handoffs = line.handoffs()
    assert desk.translate(handoffs[0].id, "Thank you") == "Thank you"


def test_what_the_model_does_not_understand_is_heard_once_more_through_english(
    line: Line, rasa: FakeRasa
) -> None:
    line.text("Soomaali")
    rasa.teach(school_day_transport=IN_ENGLISH)
    line.text(BUS)
    assert rasa.told[-1][0] == "school_day_transport"
    with transaction(line.store) as session:
        [kept] = session.scalars(select(Translation)).all()
        assert kept.message_id is not None  # it goes with the message


def test_what_english_does_not_make_clear_either_is_asked_back(line: Line, rasa: FakeRasa) -> None:
    line.text("Soomaali")
    rasa.taught[IN_ENGLISH] = ("school_day_transport", 0.5)
    [answer] = line.text(BUS)
    assert "1 " in answer
    assert rasa.told[-1][0] == "account_language"


def test_danger_is_heard_in_the_english_too(line: Line, rasa: FakeRasa) -> None:
    line.text("Soomaali")
    rasa.teach(safety_abuse=IN_ENGLISH)
    assert "911" in line.text(BUS)[0]


def test_what_is_understood_is_not_given_to_a_machine(line: Line, rasa: FakeRasa) -> None:
    line.text("Soomaali")
    rasa.teach(school_day_transport=BUS)
    line.text(BUS)
    with transaction(line.store) as session:
        assert session.scalars(select(Translation)).all() == []


def test_a_machine_elsewhere_is_never_asked_what_a_message_means(
    line: Line, rasa: FakeRasa
) -> None:
    made: Any = Tongue
    elsewhere = Engine("google", made, lambda: None)
    assert line.tools.translator
    translator = replace(line.tools.translator, engine=elsewhere)
    line.tools = replace(line.tools, translator=translator)
    line.text("Soomaali")
    rasa.teach(school_day_transport=IN_ENGLISH)
    line.text(BUS)
    assert rasa.told[-1][0] == "account_language"
