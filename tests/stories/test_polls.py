"""A school asks which times suit; families answer by numbers; staff fix one, and they are told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text as sql

from bot.agenda.choosing import About
from bot.agenda.desk import Agenda
from bot.campaigns import Campaigns
from bot.channels.sms import size
from bot.conversation import announce as announcing
from bot.conversation.announcer import Announcer
from bot.conversation.reply import ROUTINE
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.conversation.watch import tidy
from bot.errors import Permanent
from bot.kept import everything
from bot.knowledge.packs import Template
from bot.reporting.small_cells import standing_apart
from bot.store import families, forgetting, polls
from bot.store.db import Sessions, transaction
from bot.store.polls import PollAnswer
from bot.store.retention import Terms
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line
from tests.stories.test_broadcasts import LINCOLN, family, made

__all__ = ["made"]

TIMES = ("2026-12-10T17:00-18:30", "2026-12-12T10:00", "2026-12-15T08:00-09:00")
CLASS = About("Computer class", "Lincoln library", "lincoln", "phone;recording")


@pytest.fixture
def agenda(tools: Tools, store: Sessions, clock: StandingClock) -> Agenda:
    return Agenda(store, tools.packs, frozenset(tools.texts.ids("en")), tools.zone, clock)


Ask = Callable[[], str]


@pytest.fixture
def ask(
    made: Campaigns, agenda: Agenda, announcer: Announcer, store: Sessions, clock: StandingClock,
    line: Line,
) -> Ask:  # fmt: skip
    """The school asks all of Lincoln; the key of the broadcast."""

    def asks() -> str:
        agenda.propose("class", TIMES, CLASS)
        key = made.drafts.make("When", LINCOLN, topic="events", poll="class")
        made.send(key)
        announcing.announce(announcer)
        clock.passes(minutes=1)
        return key

    return asks


def answers(store: Sessions) -> list[PollAnswer]:
    with transaction(store) as session:
        poll = polls.of_event(session, "class")
        assert poll is not None
        return list(polls.answers(session, poll.id))


def test_a_family_is_asked_in_its_language_and_answers_with_several_numbers(
    ask: Ask, agenda: Agenda, crowd: FakeCrowd, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock, "es")
    ask()
    [asked] = crowd.to(line.number)
    assert asked.splitlines() == [
        "Primaria Lincoln: ¿cuándo hacemos Computer class?",
        "Responda con números:",
        "1 jue 10 dic, 5:00 p.m.",
        "2 sáb 12 dic, 10:00 a.m.",
        "3 mar 15 dic, 8:00 a.m.",
        "4 Ninguna de estas",
        "Para no recibir mensajes: STOP.",
    ]
    [said] = line.text("1 y 3")
    assert said.startswith("Gracias. Le convienen: jue 10 dic, 5:00 p.m. y mar 15 dic, 8:00 a.m.")
    found = agenda.poll("class")
    assert [one["families"] for one in found["times"]] == [1, 0, 1]
    assert (found["answers"], found["none"], found["open"]) == (1, 0, True)


def test_outside_of_its_window_whatsapp_is_asked_by_a_template(
    made: Campaigns, agenda: Agenda, announcer: Announcer, crowd: FakeCrowd, store: Sessions,
    clock: StandingClock, tools: Tools,
) -> None:  # fmt: skip
    family(store, clock, "es", form="whatsapp")
    family(store, clock, "ru", form="whatsapp")
    asks = Template(sid="HX" + "a" * 32, variables=("district", "title", "times"))
    pack = tools.packs[0].model_copy(update={"templates": {"poll-from": {"es": asks}}})
    known = replace(tools, packs=(pack, *tools.packs[1:]))
    announcer = replace(announcer, words=Sayings(store, known))
    agenda.propose("class", TIMES, CLASS)
    key = made.drafts.make("When", LINCOLN, topic="events", poll="class")
    missing = {row["language"]: row["missing"] for row in made.preview(key)["languages"]}
    assert "WhatsApp template" in missing["ru"]
    assert "WhatsApp template" not in missing["en"]  # nobody there needs one
    made.send(key)
    announcing.announce(announcer)
    [(_, _, what)] = crowd.sent
    assert json.loads(what["content_variables"]) == {
        "1": "Primaria Lincoln",
        "2": "Computer class",
        "3": "1 jue 10 dic, 5:00 p.m. / 2 sáb 12 dic, 10:00 a.m. / 3 mar 15 dic, 8:00 a.m. / "
        "4 Ninguna de estas",
    }
    assert made.status(key)["fates"] == {"accepted": 1, "not:no_template": 1}


@pytest.mark.parametrize(
    ("language", "reply", "chosen"),
    [
        ("en", "1", [1]),
        ("en", "2, 3", [2, 3]),
        ("en", "1 or 2", [1, 2]),
        ("ar", "٢", [2]),
        ("ar", "١ و٣", [1, 3]),
        ("prs", "۱ و ۳", [1, 3]),
        ("zh-Hans", "1和3", [1, 3]),
        ("zh-Hant", "二", [2]),
        ("ru", "1 и 2", [1, 2]),
        ("vi", "1 và 3", [1, 3]),
        ("ht", "1 ak 2", [1, 2]),
        ("hmn", "1 thiab 3", [1, 3]),
        ("so", "1 iyo 3", [1, 3]),
        ("en", "none", []),
        ("en", "4", []),
    ],
)
def test_numbers_of_every_script_are_taken(
    ask: Ask, store: Sessions, clock: StandingClock, line: Line, language: str, reply: str,
    chosen: list[int],
) -> None:  # fmt: skip
    line.number = family(store, clock, language)
    ask()
    line.text(reply)
    assert [one.choices for one in answers(store)] == [chosen]


def test_a_changed_mind_replaces_the_answer_also_days_later(
    ask: Ask, agenda: Agenda, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    ask()
    line.text("1")
    clock.passes(days=3)
    line.text("2")
    assert [one.choices for one in answers(store)] == [[2]]
    line.text("none")
    assert [one.choices for one in answers(store)] == [[]]
    line.text("3")  # in answer to when else
    assert [(one.choices, one.wish) for one in answers(store)] == [([3], "")]


def test_who_can_come_at_none_of_them_is_asked_when_and_staff_read_it(
    ask: Ask, agenda: Agenda, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    ask()
    [said] = line.text("none")
    assert said == "Thank you. When would suit you? Write a day and a time."
    [_, said] = line.text("after nine when my shift is over, my alien number is A123456789")
    assert "The school will read that" in said
    [wish] = agenda.poll("class")["wishes"]
    assert wish["language"] == "English"
    assert wish["words"].startswith("after nine when my shift is over")
    assert "123456789" not in wish["words"]
    assert line.number not in json.dumps(wish)


@pytest.mark.parametrize("taught", ["talk_unclear", "events_upcoming"])
def test_a_time_of_a_familys_own_is_kept_without_any_number(
    ask: Ask, agenda: Agenda, rasa: FakeRasa, store: Sessions, clock: StandingClock, line: Line,
    taught: str,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    ask()
    rasa.teach(**{taught: "any saturday?"})
    line.text("any saturday?")
    assert [(one.choices, one.wish) for one in answers(store)] == [([], "any saturday?")]


def test_another_matter_is_answered_and_the_poll_stays_open(
    ask: Ask, rasa: FakeRasa, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    ask()
    rasa.teach(services_food="where is free food for my children on thursday")
    line.text("where is free food for my children on thursday")
    assert rasa.told[-1][0] == "services_food"
    assert answers(store) == []


@pytest.mark.parametrize("nonsense", ["7", "blah blah"])
def test_nonsense_gets_the_list_once_more_and_then_a_person(
    ask: Ask, store: Sessions, clock: StandingClock, line: Line, nonsense: str
) -> None:
    line.number = family(store, clock)
    ask()
    [again] = line.text(nonsense)
    assert "1 Thu, Dec 10, 5:00 PM" in again
    assert line.handoffs() == []
    line.text(nonsense)
    assert [one.reason for one in line.handoffs()] == ["not_understood"]
    assert answers(store) == []


def test_danger_in_answer_to_a_poll_is_heard(
    ask: Ask, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    ask()
    line.text("none")
    assert "988" in line.text("my daughter says she wants to die")[0]
    assert answers(store)[0].wish == ""


def test_staff_fix_a_time_and_those_who_took_part_are_told_once_and_asked_to_come(
    ask: Ask, made: Campaigns, agenda: Agenda, announcer: Announcer, crowd: FakeCrowd,
    rasa: FakeRasa, store: Sessions, clock: StandingClock, line: Line,
) -> None:  # fmt: skip
    silent = family(store, clock, "es")
    line.number = family(store, clock, "es")
    ask()
    line.text("1 y 3")
    session = agenda.fix("class", 3)
    assert session == "class@2026-12-15"
    assert agenda.fix("class", 3) == session  # whoever was interrupted says it again
    told = made.tell_fixed("class", session)
    assert told is not None
    assert told["audience"] == 1
    announcing.announce(announcer)
    clock.passes(minutes=1)
    news = crowd.to(line.number)[-1]
    assert news.startswith("Ya hay fecha. Distrito Escolar Valle Ejemplo invita")
    assert "martes 15 de diciembre" in news
    assert "¿Van a venir?" in news
    assert len(crowd.to(silent)) == 1
    with pytest.raises(Permanent, match="have been told"):
        made.tell_fixed("class", session)
    with pytest.raises(Permanent, match="time 3 was fixed before"):
        agenda.fix("class", 1)
    line.text("1")
    assert rasa.told[-1] == ("events_rsvp", {"event": session, "attending": "yes"})
    assert answers(store)[0].choices == [1, 3]


def test_who_has_heard_a_lot_this_week_hears_of_the_time_all_the_same(
    ask: Ask, made: Campaigns, agenda: Agenda, announcer: Announcer, crowd: FakeCrowd,
    store: Sessions, clock: StandingClock, line: Line,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    ask()
    line.text("1")
    for _ in range(2):
        made.send(made.drafts.make("News", LINCOLN, topic="news", words="Hello."))
        announcing.announce(announcer)
    assert made.count(LINCOLN, "events") == {"weekly_cap": 1}
    told = made.tell_fixed("class", agenda.fix("class", 1))
    assert told is not None
    assert told["fates"] == {"waiting": 1}


def test_after_a_time_is_fixed_a_number_no_longer_answers_the_poll(
    ask: Ask, agenda: Agenda, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    ask()
    line.text("7")  # the list is open in its state
    agenda.fix("class", 2)
    line.text("1")
    assert answers(store) == []


def test_when_the_first_time_has_come_nobody_is_asked_any_more(
    ask: Ask, made: Campaigns, agenda: Agenda, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    key = ask()
    clock.passes(days=10)
    line.text("1")
    assert answers(store) == []
    assert agenda.poll("class")["open"] is False
    with pytest.raises(Permanent, match="no time is being looked for"):
        made.drafts.make("Again", LINCOLN, topic="events", poll="class")
    with pytest.raises(Permanent, match="no time is being looked for"):
        made.preview(key)
    assert agenda.fix("class", 3) == "class@2026-12-15"  # it can still be chosen


def test_an_event_without_a_time_is_not_offered_and_with_one_it_is(
    ask: Ask, agenda: Agenda, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    ask()
    assert agenda.listed() == []
    agenda.fix("class", 1)
    assert [one["next"] for one in agenda.listed()] == ["2026-12-10 17:00"]


BAD = {
    "1 times": ["2026-12-10T17:00"],
    "6 times": [f"2026-12-1{n}T17:00" for n in range(6)],
    "a time is there twice": ["2026-12-10T17:00", "2026-12-10T17:00-18:00"],
    "is no time": ["2026-12-10T17:00", "thursday"],
    "is over": ["2026-12-10T17:00", "2026-11-10T17:00"],
    "there is no day": ["2026-12-10T17:00", "2026-02-30T17:00"],
    "before it starts": ["2026-12-10T17:00", "2026-12-11T17:00-16:00"],
}


@pytest.mark.parametrize("wrong", BAD)
def test_times_that_cannot_be_are_refused_and_nothing_is_kept(agenda: Agenda, wrong: str) -> None:
    with pytest.raises(Permanent, match=wrong):
        agenda.propose("class", BAD[wrong], CLASS)
    assert agenda.listed(everything=True) == []
    with pytest.raises(Permanent, match="no times were proposed"):
        agenda.poll("class")


def test_an_event_needs_a_title_other_ways_and_one_poll(agenda: Agenda) -> None:
    with pytest.raises(Permanent, match="needs --title"):
        agenda.propose("class", TIMES, None)
    with pytest.raises(Permanent, match="no other way"):
        agenda.propose("class", TIMES, About("Computer class"))
    with pytest.raises(Permanent, match="an event of the district's calendar"):
        agenda.propose("math-night", TIMES, CLASS)
    agenda.propose("class", TIMES, CLASS)
    with pytest.raises(Permanent, match="asked about class already"):
        agenda.propose("class", TIMES, None)
    with pytest.raises(Permanent, match="the times 1 to 3"):
        agenda.fix("class", 4)


def test_answers_stand_by_language_and_small_ones_together(
    ask: Ask, agenda: Agenda, store: Sessions, clock: StandingClock, line: Line
) -> None:
    numbers = [family(store, clock, code) for code in ["es"] * 12 + ["so"] * 6 + ["ru"] * 5]
    ask()
    for number in numbers:
        line.number = number
        line.text("1")
    first = agenda.poll("class")["times"][0]
    assert first["families"] == 23
    assert first["languages"] == {"es": 12, "others": 11}


@pytest.mark.parametrize(
    ("sizes", "apart"),
    [
        ({"es": 40, "so": 12, "ru": 3}, {"es"}),  # else three are what is left when one subtracts
        ({"es": 40, "so": 12}, {"es", "so"}),
        ({"es": 40, "so": 9, "ru": 9}, {"es"}),
        ({"es": 9}, set()),
        ({"es": 12, "ru": 1}, set()),
    ],
)
def test_no_subtraction_tells_what_a_few_have_answered(
    sizes: dict[str, int], apart: set[str]
) -> None:
    assert standing_apart(sizes) == apart


def test_what_a_family_answered_is_sealed_shown_to_it_and_goes_in_time(
    ask: Ask, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    other = family(store, clock)
    ask()
    line.text("none")
    line.text("on saturday at nine")
    with transaction(store) as session:
        row = session.execute(sql("SELECT choices, wish FROM poll_answers")).one()
        assert "saturday" not in row.wish
        assert row.choices != "[]"
        one = families.find(session, line.number)
        assert one is not None
        shown_to_it = everything(session, one)["times_that_suit"]
        assert [(said["event"], said["wish"]) for said in shown_to_it] == [
            ("class", "on saturday at nine")
        ]
    line.number = other
    line.text("1")
    with transaction(store) as session:
        forgetting.forget_now(session, other, clock())
    assert len(answers(store)) == 1
    clock.passes(days=60)
    tidy(store, clock(), Terms(timedelta(days=365)))
    assert answers(store) == []


def test_a_poll_of_three_times_fits_in_every_language(
    agenda: Agenda, made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    agenda.propose("class", TIMES, CLASS)
    key = made.drafts.make("When", LINCOLN, topic="events", poll="class")
    for row in made.preview(key)["languages"]:
        found = size(row["text"])
        assert found.segments <= ROUTINE[found.encoding], (row["language"], row["text"])
