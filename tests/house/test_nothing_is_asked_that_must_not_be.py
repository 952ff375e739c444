"""A crawl through all that families may be told: no text asks what must not be asked.

It walks every intent and topic, every danger that the screening knows, every number of every
question, and the scenes that only a store leads to, in English and, for what differs by language,
in three others. Each text is either reached or stands in unreached.yml with why it is not; and what
was put together on the way is put together in each other language, too. What Rasa does by itself
tests/live tells; each text as it stands in a file is looked at by `puente texts check`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import yaml
from structlog.testing import capture_logs

from bot.actions.base import Answer, Reply, Told
from bot.actions.flows import Absence, Interpreter
from bot.actions.people import OutOfScope
from bot.conversation import walk
from bot.conversation.asking import Asking
from bot.dialogue.say import named
from bot.errors import Away
from bot.language.languages import CATALOGUE
from bot.language.never_ask import never_ask
from bot.privacy.screen import Screen
from tests.conftest import FakeRasa
from tests.house import crawl_begins as begins
from tests.house.crawl_scenes import LOGGED, SCENES, Play
from tests.house.crawling import NONSENSE, Crawl, Ear, Stages, Step, stages

__all__ = ["stages"]  # the fixture, for this module, too

OTHERS = ("es", "ar", "zh-Hans")
GRAVE = ("warning", "error", "critical")
UNREACHED = Path(__file__).with_name("unreached.yml")
WITHOUT_HURRY = 600.0
"""Seconds for a turn: machines that run tests may be slow."""


@pytest.fixture(scope="module")
def heard(stages: Stages, screen: Screen) -> Ear:
    """All that was said on the way, and what broke."""
    ear = Ear()
    with pytest.MonkeyPatch.context() as patch:
        ear.listen(stages.loaded.texts, patch)
        patch.setattr(walk, "Asking", partial(Asking, seconds=WITHOUT_HURRY))
        _english(stages, ear, screen)
        for language in OTHERS:
            stage = stages.new()
            crawl = Crawl(stage.tools, ear, screen, language)
            crawl.walk(begins.every(stage.rasa, usual=True))
            crawl.walk(begins.dangers(stage.rasa))
            crawl.walk(begins.kept(stage.rasa))
            crawl.tools = replace(stage.tools, drafts="hold")
            crawl.walk(begins.held(stage.rasa))
        for scene in SCENES:
            with capture_logs() as logged:
                scene(Play(stages.new(), ear, stages.folder))
            told = {one["event"] for one in logged if one["log_level"] in GRAVE}
            due = LOGGED.get(scene.__name__, set())
            ear.broken += [f"{scene.__name__}: {one}" for one in told ^ due]
    return ear


def _english(stages: Stages, ear: Ear, screen: Screen) -> None:
    stage = stages.new()
    crawl = Crawl(stage.tools, ear, screen)
    for steps in (
        begins.every(stage.rasa, "please tell me about matter"),
        begins.dangers(stage.rasa),
        begins.words(stage.rasa),
        begins.days(stage.rasa),
        begins.kept(stage.rasa),
        begins.school_words(stage.tools.glossary),
    ):
        crawl.walk(steps)
    bare = stages.new(bare=True)
    Crawl(bare.tools, ear, screen).walk(begins.every(bare.rasa, "please tell me about matter"))


def test_no_turn_breaks(heard: Ear) -> None:
    assert heard.broken == []


def test_nothing_asks_what_must_not_be_asked(heard: Ear) -> None:
    assert heard.asked() == {}


def test_each_text_is_reached_or_said_to_be_unreached(heard: Ear, stages: Stages) -> None:
    groups = yaml.safe_load(UNREACHED.read_text("utf-8"))
    listed = [name for names in groups.values() for name in names]
    known = stages.loaded.texts.ids("en")
    assert sorted(known - heard.keys.keys() - set(listed)) == [], "neither reached nor listed"
    assert sorted(heard.keys.keys() & set(listed)) == [], "listed, and reached"
    assert sorted(set(listed) - known) == [], "listed, and no text"
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("language", sorted(CATALOGUE))
def test_what_is_put_together_asks_nothing_in_any_language(
    language: str, heard: Ear, stages: Stages
) -> None:
    filled = {name: args for name, args in heard.keys.items() if args}
    said = {name: stages.loaded.texts.render(language, name, args) for name, args in filled.items()}
    assert {name: asked for name, text in said.items() if (asked := never_ask().of(text))} == {}


@pytest.fixture
def crawl(stages: Stages, screen: Screen) -> Crawl:
    """One that has heard nothing yet."""
    return Crawl(stages.new().tools, Ear(), screen)


def taught(crawl: Crawl, intent: str) -> Step:
    assert isinstance(crawl.tools.rasa, FakeRasa)
    return begins.taught(crawl.tools.rasa, NONSENSE, intent)


def test_a_crawl_notes_a_fault(crawl: Crawl) -> None:
    assert isinstance(crawl.tools.rasa, FakeRasa)
    crawl.tools.rasa.fault = Away("rasa_away")
    crawl.walk([Step(NONSENSE, "some matter")])
    assert crawl.ear.broken == ["Away: some matter: rasa_away"]


def test_a_crawl_notes_a_fault_behind_a_question(
    crawl: Crawl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Absence, "_school")
    crawl.walk([taught(crawl, "school_day_absence")])
    assert {one.partition(":")[0] for one in crawl.ear.broken} == {"AttributeError"}
    assert all(" > " in one for one in crawl.ear.broken)


@pytest.mark.parametrize("says", [(), ("cannot-answer-now",), ("no-such-text",)])
def test_a_crawl_notes_silence_an_excuse_and_a_text_that_is_missing(
    crawl: Crawl, monkeypatch: pytest.MonkeyPatch, says: tuple[str, ...]
) -> None:
    def compose(action: Answer, told: Told, reply: Reply) -> None:
        args = action.hand_off(told, reply, "test")
        for name in says:
            reply.say(name, **args)

    monkeypatch.setattr(OutOfScope, "compose", compose)
    crawl.walk([taught(crawl, "out_of_scope")])
    assert len(crawl.ear.broken) == 1


def test_a_crawl_notes_what_must_not_be_asked_behind_the_second_answer(
    crawl: Crawl, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = "Which country were you born in?"

    def finish(_action: Interpreter, _told: Told, reply: Reply, *_: object) -> None:
        reply.say("broadcast-words", words=named({"en": asks}))

    monkeypatch.setattr(Interpreter, "finish", finish)
    crawl.walk([taught(crawl, "support_interpreter")])
    assert crawl.ear.broken == []
    [(text, about)] = [(text, crawl.ear.said[text]) for text in crawl.ear.asked()]
    assert text == asks
    assert about.count(" > ") == 2


def test_silence_where_a_scene_expects_an_answer_is_noted(stages: Stages) -> None:
    play = Play(stages.new(), Ear(), stages.folder)
    play.families()
    play.stage.rasa.fault = Away("rasa_away")
    play.texts("where can we find food", about="a scene")
    assert play.ear.broken == ["no answer: a scene > where can we find food"]
