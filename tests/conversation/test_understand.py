"""A text becomes requests: one when in doubt, two only when both are clear."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.turn import Tools
from bot.conversation.understand import understand
from bot.dialogue.rasa import Guess, Parsed, Rasa


class Taught(Rasa):
    """Knows the texts it was given; everything else is unclear."""

    def __init__(self, known: dict[str, tuple[str, float]]) -> None:
        super().__init__("http://rasa.invalid")
        self.known = known

    def parse(self, text: str, language: str = "") -> Parsed:
        name, share = self.known.get(text, ("talk_unclear", 0.2))
        return Parsed((Guess(name, share), Guess("school_day_bus", (1 - share) / 2)))


TODAY = date(2026, 12, 1)
FOOD, BUS = ("services_food", 0.9), ("school_day_bus", 0.9)
BOTH = "donde hay comida gratis. a que hora pasa el bus"
JOINED = "donde hay comida gratis, y a que hora pasa el bus"
ENROLLED, HEALTH = ("rights_immigration_school", 0.9), ("school_day_health", 0.9)
MARKED = "has [private] can he come"
UNDECIDED = ("services_food", 0.5)
ONE, TWO = "donde hay comida gratis", "a que hora pasa el bus"


def intents(known: dict[str, tuple[str, float]], text: str, tools: Tools, *hints: str) -> list[str]:
    found = understand(text, frozenset(hints), Taught(known), tools.entities.speaking("en"), TODAY)
    return [request.intent for request in found]


@pytest.mark.parametrize(
    ("known", "text", "found"),
    [
        ({ONE: FOOD}, ONE, ["services_food"]),
        ({}, "asdf", ["talk_unclear"]),
        ({BOTH: FOOD, ONE: FOOD, TWO: BUS}, BOTH, ["services_food", "school_day_bus"]),
        ({BOTH: FOOD, ONE: FOOD, TWO: ("school_day_bus", 0.5)}, BOTH, ["services_food"]),
        ({BOTH: FOOD, ONE: FOOD, TWO: FOOD}, BOTH, ["services_food"]),
        ({BOTH: FOOD, ONE: ("talk_social", 0.9), TWO: BUS}, BOTH, ["services_food"]),
        ({ONE: FOOD, TWO: ("talk_social", 0.9)}, BOTH, ["services_food"]),
        ({ONE: FOOD, TWO: BUS}, f"{ONE} y también {TWO}", ["services_food", "school_day_bus"]),
        ({ONE: FOOD, TWO: BUS}, f"{ONE}\n{TWO}", ["services_food", "school_day_bus"]),
        ({"hola. comida": FOOD}, "hola. comida", ["services_food"]),
        ({JOINED: UNDECIDED, ONE: FOOD, TWO: BUS}, JOINED, ["services_food", "school_day_bus"]),
        ({JOINED: FOOD, ONE: FOOD, TWO: ("school_day_bus", 0.6)}, JOINED, ["services_food"]),
        ({JOINED: FOOD, ONE: FOOD, TWO: ("events_rsvp", 0.9)}, JOINED, ["services_food"]),
    ],
)
def test_two_requests_are_answered_only_when_both_are_clear(
    known: dict[str, tuple[str, float]], text: str, found: list[str], loaded_tools: Tools
) -> None:
    assert intents(known, text, loaded_tools) == found


@pytest.mark.parametrize(
    ("text", "share", "meant"),
    [
        ("si hay interprete voy a la noche de matematicas", 0.6, "events_rsvp"),
        ("vamos 2 adultos, no necesitamos transporte", 0.6, "events_rsvp"),
        ("vamos 2 adultos, no necesitamos transporte", 0.95, "events_rsvp"),
        ("vamos 2 adultos y mi papa usa andador", 0.95, "events_needs"),
        ("necesito interprete para la noche de matematicas", 0.6, "events_needs"),
    ],
)
def test_who_says_whether_it_comes_answers_an_event(
    text: str, share: float, meant: str, loaded_tools: Tools
) -> None:
    known = Taught({text: ("events_needs", share)})
    [found] = understand(text, frozenset(), known, loaded_tools.entities.speaking("es"), TODAY)
    assert found.intent == meant


EVENT = ("events_details", 0.4)
CHILDCARE, PAPERS, WHO = (
    "hay guarderia el jueves",
    "pido papeles tambien",
    "quien puede interpretar",
)
NIGHT = f"{CHILDCARE}, {PAPERS}, {WHO}"
ASKED = NIGHT.replace(",", "?")
LANGUAGE, ILL = ("rights_language_access", 0.9), ("school_day_absence", 0.9)
CHILD = "mi hija falta hoy"
ILL_AT_HOME = "mi hija esta muy mal, hoy no va a clase"


@pytest.mark.parametrize(
    ("known", "text", "found"),
    [
        ({NIGHT: EVENT, WHO: LANGUAGE}, NIGHT, ["events_details"]),
        ({ASKED: EVENT, WHO: LANGUAGE}, ASKED, ["events_details"]),
        (
            {f"{CHILD}. {ASKED}": EVENT, CHILD: ILL},
            f"{CHILD}. {ASKED}",
            ["school_day_absence", "events_details"],
        ),
        ({NIGHT: ("services_food", 0.5), WHO: LANGUAGE}, NIGHT, ["services_food"]),
        ({f"{WHO}, {PAPERS}": EVENT}, f"{WHO}, {PAPERS}", ["events_details"]),
    ],
)
def test_several_details_of_one_event_are_one_question(
    known: dict[str, tuple[str, float]], text: str, found: list[str], loaded_tools: Tools
) -> None:
    assert intents(known, text, loaded_tools) == found


def test_a_very_long_text_is_not_asked_about_sentence_by_sentence(loaded_tools: Tools) -> None:
    text = ". ".join([ONE, TWO] * 3)
    assert intents({ONE: FOOD, TWO: BUS, text: FOOD}, text, loaded_tools) == ["services_food"]


def test_chinese_sentences_are_parted_without_blanks(loaded_tools: Tools) -> None:
    one, two = "孩子今天发烧不能上学", "另外请问校车几点来"
    known = {one: ("school_day_absence", 0.9), two: BUS, f"{one}。{two}？": FOOD}
    found = intents(known, f"{one}。{two}？", loaded_tools)
    assert found == ["school_day_absence", "school_day_bus"]


@pytest.mark.parametrize(
    ("text", "known", "hints", "intent"),
    [
        ("[private] ayuda", {}, ["legal_help"], "services_immigration_legal"),
        ("[private]", {}, ["school_and_status"], "rights_immigration_school"),
        ("[private] x", {}, ["legal_help", "enforcement_now"], "safety_ice_now"),
        ("[private] x", {}, [], "talk_unclear"),
        ("ayuda", {}, ["legal_help"], "talk_unclear"),
        ("[private] x", {"[private] x": FOOD}, ["legal_help"], "services_food"),
        (MARKED, {MARKED: ENROLLED, "has can he come": HEALTH}, ["illness"], "school_day_health"),
        (MARKED, {MARKED: ENROLLED, "has can he come": HEALTH}, [], "rights_immigration_school"),
        (
            MARKED,
            {MARKED: ENROLLED, "has can he come": ENROLLED},
            ["illness"],
            "rights_immigration_school",
        ),
        (MARKED, {MARKED: FOOD, "has can he come": HEALTH}, ["illness"], "services_food"),
        ("[private].", {"[private].": ENROLLED}, ["illness"], "school_day_bus"),
        ("[private].", {"[private].": ENROLLED}, [], "rights_immigration_school"),
    ],
)
def test_a_masked_text_is_about_what_was_seen_before_masking(
    text: str,
    known: dict[str, tuple[str, float]],
    hints: list[str],
    intent: str,
    loaded_tools: Tools,
) -> None:
    assert intents(known, text, loaded_tools, *hints) == [intent]


def test_half_a_sentence_that_sounds_dangerous_is_no_request(loaded_tools: Tools) -> None:
    known = {
        ILL_AT_HOME: ("school_day_absence", 0.9),
        "mi hija esta muy mal": ("safety_emergency", 0.9),
        "hoy no va a clase": ("school_day_absence", 0.9),
    }
    assert intents(known, ILL_AT_HOME, loaded_tools) == ["school_day_absence"]
