"""Texts: every id that anything names exists in every language, fits, and blames nobody."""

from __future__ import annotations

import ast
import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.actions.base import Reply, Told, World
from bot.actions.events import DETAILS, MOST_DETAILS, SHOWN, about, options
from bot.actions.tell import Tell
from bot.channels.sms import size
from bot.conversation import accounts
from bot.conversation.reply import write
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.dialogue.say import Option, Question, Say, listed, on, tongue
from bot.knowledge import search
from bot.knowledge.calendar import office, upcoming
from bot.knowledge.hotline import NATIONAL
from bot.knowledge.packs import load
from bot.language.check import MAY_NAME_STOP, faults
from bot.language.fold import words
from bot.language.languages import shipped
from bot.store.db import ROOT
from bot.store.held import Held

LANGUAGES = shipped()
PACKS = ("us", "state-example", "example-district")
KNOWN = load(PACKS)
SAYING = {"Say", "say"}
ELSEWHERE = ("supervise", "simulator")  # they speak to whoever runs the line
INTENTS = yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))["intents"]
UNSPOKEN = {"out_of_scope", "answer"}
BLAME = (
    "you failed", "you did not", "you didn't", "you forgot", "your fault", "you must", "you should",
    "wrong answer", "invalid", "illegal", "alien", "no cumplió", "usted no", "no hizo",
    "olvidó", "su culpa", "debería", "tiene que", "incorrecto", "inválido", "ilegal", "indocument",
)  # fmt: skip
# The longest day of the year in either language, and a late hour.
DAY, HOUR = date(2026, 9, 30), "18:30"


@cache
def ids_in_code() -> dict[str, str]:
    """Each literal id given to Say or say under bot/, with the file that names it."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "bot").rglob("*.py")):
        if path.relative_to(ROOT / "bot").parts[0] in ELSEWHERE:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in SAYING:
                found |= dict.fromkeys(_literals(node.args[0]), path.name)
    return found


def _literals(node: ast.expr) -> list[str]:
    """The whole ids an argument may be; of f"topic-{name}" nothing is known here."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    return []


def topics() -> set[str]:
    spoken = (i for i in INTENTS if i not in UNSPOKEN and not i.startswith("talk_"))
    return {f"topic-{intent}" for intent in spoken}


def test_the_search_for_ids_sees_the_code() -> None:
    assert {"handed-off", "rsvp-saved", "rsvp-saved-maybe", "draft-line"} <= set(ids_in_code())
    assert len(topics()) > 40


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_id_that_code_names_exists_in_every_language(code: str, loaded_tools: Tools) -> None:
    named = ids_in_code()
    assert {i: f for i, f in named.items() if not loaded_tools.texts.has(code, i)} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_intent_has_a_name_for_menus_and_every_pack_its_texts(
    code: str, loaded_tools: Tools
) -> None:
    named = topics().union(*(pack.texts() for pack in KNOWN))
    assert {name for name in named if not loaded_tools.texts.has(code, name)} == set()


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_the_ledger_knows_from_which_english_words_every_text_was_made(
    code: str, loaded_tools: Tools
) -> None:
    assert loaded_tools.texts.ids(code) == loaded_tools.texts.ledger(code).keys()


def test_the_checker_of_texts_finds_nothing() -> None:
    assert faults(PACKS) == []


def sample_args() -> dict[str, Any]:
    """Arguments as long as the example district makes them."""
    event = max(
        (e for p in KNOWN for e in p.events),
        key=lambda e: len(e.title),
    )
    place = office(KNOWN)
    return {
        "office": {"say": place.name},
        "district": {"say": KNOWN[0].name},
        "phone": place.phone,
        "childline": NATIONAL,
        "day": on(DAY),
        "time": {"time": HOUR},
        "end": {"time": HOUR},
        "newday": on(DAY),
        "newtime": {"time": HOUR},
        "tongue": tongue("ht"),
        "here": {"said": "language-offer", "in": "hmn"},
        "there": {"said": "language-offer", "in": "prs"},
        "language": {"self": "ht"},
        "names": {"selves": True},
        "tongues": {"spoken": True},
        "named": "Haitian Creole",
        "own": "हिन्दी",
        "word": "Hindi",
        "times": listed([Say("poll-time", {"day": on(DAY), "time": {"time": HOUR}}).as_json()] * 3),
        "organizer": "The Neighborhood Library",
        "title": {"say": event.title},
        "place": {"say": event.place},
        "words": {"named": {"en": "555-0142, 18:00-19:30"}},
        "note": {"named": {"en": "555-0142, 18:00-19:30"}},
        "ages": "3-10",
        "adults": 2,
        "children": 3,
        "languages": listed([tongue("es"), tongue("so"), tongue("ar")]),
        "offers": listed([{"say": f"need-{n}"} for n in ("childcare", "ride", "dinner")]),
        "needs": listed([{"say": f"need-{n}"} for n in ("childcare", "ride", "dinner")]),
        "ways": listed([{"say": way} for way in event.other_ways[:2]]),
        "fact": {"say": "fact-enr-01"},
        "layer": {"say": "layer-federal"},
        "checked": {"month": "2026-11"},
        "school": {"say": max((s.name for p in KNOWN for s in p.schools), key=len)},
        "absent": on(DAY),
        "when": on(DAY),
        "topic": "missing child",
        "number": "1234",
        "link": "https://line.district.example/calls/1234-" + "0" * 32,
        "code": "D-123456",
        "since": {"month": "2026-09"},
        "many": 140,
        "what": listed([Say(f"kept-{one}").as_json() for one in ("number", "language", "answers")]),
    }


def spoken(tools: Tools) -> list[str]:
    """Texts that are a message of their own, or the head of one."""
    return sorted(tools.texts.ids("en") - {"cited"})


OF_MANY_NUMBERS = {"safety-abuse"}
"""Three lines to call, one to write to and 911: a part more is worth it."""


def too_long(text: str, gsm: int, ucs: int) -> bool:
    found = size(text)
    return found.segments > (gsm if found.encoding == "GSM-7" else ucs)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_routine_text_takes_two_segments_or_three_with_other_letters(
    code: str, loaded_tools: Tools
) -> None:
    args = sample_args()
    long = {}
    for name in spoken(loaded_tools):
        text = loaded_tools.texts.render(code, name, args)
        more = name in OF_MANY_NUMBERS
        if too_long(text, 2 + more, 3 + more):
            long[name] = (size(text), len(text))
    assert long == {}


RULES = yaml.safe_load((ROOT / "nlu_data/rules.yml").read_text("utf-8"))["rules"]
TOLD = {r["steps"][0].get("intent") for r in RULES if {"action": "action_tell"} in r["steps"]}
QUESTIONS = [(i, t) for i, named in search.topics().items() if i in TOLD for t in named]
RIGHTS = ("rights_", "enroll_")


def says_of(intent: str, topic: str) -> list[Say | Question]:
    """What is answered to a question at noon, its facts fresh."""
    at = datetime(2026, 12, 1, 18, tzinfo=UTC)
    context = {"now": at.isoformat(), "language": "en", "languages": list(LANGUAGES)}
    reply = Reply()
    Tell(World(KNOWN, ZoneInfo("America/Chicago"))).compose(
        Told(intent, {"about": topic}, {}, context), reply
    )
    return reply.says


def test_every_question_has_an_entry_or_is_known_to_be_a_persons() -> None:
    asked = [(i, t) for i, t in QUESTIONS if t != "school-open"]  # the calendar answers that one
    known = {(i, e.topic) for p in KNOWN for e in (*p.entries, *p.pending) for i in e.intents}
    assert len(asked) > 100
    assert [question for question in asked if question not in known] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_answers_fit_rights_in_five_segments_and_the_rest_in_two_or_three(
    code: str, loaded_tools: Tools
) -> None:
    long = {}
    for intent, topic in QUESTIONS:
        text = write(says_of(intent, topic), code, loaded_tools).text
        limits = (
            (5, 5)
            if intent.startswith(RIGHTS) or "fact-" in str(says_of(intent, topic))
            else (2, 3)
        )
        if too_long(text, *limits):
            long[intent, topic] = (size(text), len(text), text)
    assert long == {}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("menu", ["events-upcoming", "events-which", "rsvp-which"])
def test_a_menu_of_three_events_fits_in_any_week(
    code: str, menu: str, loaded_tools: Tools, clock: Any
) -> None:
    long = {}
    for week in range(53):
        moment = clock() + timedelta(weeks=week)
        found = upcoming(KNOWN, moment, loaded_tools.zone)[:SHOWN]
        question = Question(Say(menu), "choice", options=options(found, "events_details", "event"))
        text = write([question], code, loaded_tools).text
        if too_long(text, 2, 3):
            long[str(moment.date())] = (size(text), len(text), text)
    assert long == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_three_things_asked_about_an_event_fit(code: str, loaded_tools: Tools, clock: Any) -> None:
    long = {}
    for found in upcoming(KNOWN, clock(), loaded_tools.zone):
        for details in combinations(DETAILS, MOST_DETAILS):
            text = write(about(found, details), code, loaded_tools).text
            if too_long(text, 2, 3):
                long[found.key, details] = (size(text), len(text), text)
    assert long == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_menu_of_the_four_longest_topics_fits(code: str, loaded_tools: Tools) -> None:
    texts = loaded_tools.texts
    longest = sorted(topics(), key=lambda name: -len(texts.render(code, name)))[:3]
    labels = [*longest, "topic-support_person"]
    menu = tuple(Option(Say(name), "x") for name in labels)
    text = write([Question(Say("unclear-choose"), "choice", options=menu)], code, loaded_tools).text
    assert not too_long(text, 2, 3), (size(text), len(text), text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_question_whether_a_family_comes_fits_with_its_answers(
    code: str, loaded_tools: Tools
) -> None:
    args = {name: sample_args()[name] for name in ("title", "day", "time")}
    answers = tuple(Option(Say(f"rsvp-{word}"), "answer") for word in ("yes", "no", "maybe"))
    needs = tuple(
        Option(Say(f"need-{n}"), "answer")
        for n in ("childcare", "ride", "interpreter", "dinner", "other")
    )
    for question in (
        Question(Say("rsvp-coming", args), "choice", options=answers),
        Question(Say("rsvp-needs"), "choices", options=needs),
    ):
        text = write([question], code, loaded_tools).text
        assert not too_long(text, 2, 3), (size(text), len(text), text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_that_can_be_kept_of_a_family_is_told_it_in_a_text(
    code: str, loaded_tools: Tools, clock: Any
) -> None:
    request = Request("account_delete_data", 1.0, {"about": "what-you-know"}, ())
    for month in range(1, 13):
        since = datetime(2026, month, 15, 12, tzinfo=UTC)
        held = Held(140, since, answered=True, on_roster=True, children=2, matters=2, noted=True)
        scene = Scene("x", code, "chosen", {}, clock(), opted_out=True, held=lambda: held)  # noqa: B023
        turn = Turn({}, language=code)
        accounts.handle(scene, loaded_tools, turn, request)
        text = write(turn.says, code, loaded_tools).text
        assert not too_long(text, 2, 3), (size(text), len(text), text)
        assert loaded_tools.texts.render(code, "kept-stop") in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_offers_a_word_that_carriers_take_for_stop_or_start(
    code: str, loaded_tools: Tools
) -> None:
    keywords = loaded_tools.keywords
    reserved = {w.upper() for w in keywords.provider["stop"] | keywords.provider["start"]}
    options = {
        n for n in loaded_tools.texts.ids(code) if n.startswith(("topic-", "rsvp-", "need-"))
    }
    found = {}
    for name in loaded_tools.texts.ids(code):
        text = loaded_tools.texts.render(code, name, sample_args())
        shouted = set(re.findall(r"\b[A-Z]{3,}\b", text)) & reserved
        whole = name in options and words(text).upper() in reserved
        if (shouted or whole) and not name.startswith(MAY_NAME_STOP):
            found[name] = text
    assert found == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_blames_the_family(code: str, loaded_tools: Tools) -> None:
    found = {}
    for name in loaded_tools.texts.ids(code):
        text = f" {loaded_tools.texts.render(code, name, sample_args()).casefold()} "
        blame = [phrase for phrase in BLAME if re.search(rf"\b{re.escape(phrase)}", text)]
        if blame:
            found[name] = blame
    assert found == {}


INFORMAL = re.compile(r"\b(?:tú|tu|tus|ti|contigo|tienes|puedes|quieres|debes)\b")
TO_A_CHILD = {"child-helps"}


def test_spanish_speaks_to_grown_ups_as_to_grown_ups(loaded_tools: Tools) -> None:
    texts = loaded_tools.texts
    found = {}
    for name in texts.ids("es") - TO_A_CHILD:
        if INFORMAL.search(texts.render("es", name, sample_args())):
            found[name] = texts.render("es", name, sample_args())
    assert found == {}


LONGEST_SENTENCE = 30
"""Words. A sentence of a text that a fifth-grader reads has about half as many."""


def test_english_sentences_are_short(loaded_tools: Tools) -> None:
    texts, long, lengths = loaded_tools.texts, {}, []
    for name in texts.ids("en"):
        for sentence in re.split(r"[.!?:;]\s", texts.render("en", name, sample_args())):
            lengths.append(len(sentence.split()))
            if lengths[-1] > LONGEST_SENTENCE:
                long[name] = sentence
    assert long == {}
    assert sum(lengths) / len(lengths) < 10
