"""Invitations to many: each family once, in its language, at a decent hour, never after STOP."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.campaigns import Campaigns
from bot.conversation import announce as announcing
from bot.conversation.announce import Announcer
from bot.conversation.inviting import Sayings
from bot.conversation.planning import Rules
from bot.conversation.turn import Tools
from bot.errors import Away, OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.knowledge.packs import Template
from bot.knowledge.quiet import QuietHours
from bot.store import broadcasts, consents, families, messages, rsvps
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line

NIGHT = QuietHours.parse("20:00-08:00")
_ids = itertools.count(1)


@pytest.fixture
def made(store: Sessions, tools: Tools, clock: StandingClock) -> Campaigns:
    rules = Rules(weekly=3, mails=False, zone="America/Chicago", zones={})
    return Campaigns(store, tools, rules, clock, lambda job, key: True, "twilio")


def family(store: Sessions, clock: StandingClock, language: str = "en", **more: Any) -> str:
    """A family with a child on the roster; its number."""
    number = f"+1555555{next(_ids) % 100 + 100:04d}"
    with transaction(store) as session:
        one = families.of_number(session, number, clock())
        one.language = language if more.get("known", True) else ""
        one.preferences = more.get("preferences")
        if more.get("opted_out"):
            consents.record(session, one, "opt_out", "keyword", None, clock())
        child = Student(
            source="t", source_key=number, school=more.get("school", "lincoln"),
            grade=more.get("grade", "3"), classes=more.get("classes", []), seen_at=clock(),
        )  # fmt: skip
        guardian = Guardian(
            source="t", source_key=number, family_id=one.id, language=language,
            form=more.get("form", "text"), consent=more.get("consent", "yes"), seen_at=clock(),
        )  # fmt: skip
        session.add_all([child, guardian])
        session.flush()
        session.add(Guardianship(student_id=child.id, guardian_id=guardian.id, relation="guardian"))
    return number


EVENT = "math-night"
LINCOLN = Audience(schools=frozenset({"lincoln"}))


def invite(made: Campaigns, wanted: Audience = LINCOLN, **more: Any) -> str:
    key = made.draft("Math night", wanted, topic="events", event=EVENT, **more)
    made.send(key)
    return key


def test_each_family_is_invited_once_and_in_its_language(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    spanish, somali = family(store, clock, "es"), family(store, clock, "so")
    elsewhere = family(store, clock, "es", school="oak-hill")
    key = invite(made)
    assert announcing.announce(announcer) == 2
    assert announcing.announce(announcer) == 0
    [said] = crowd.to(spanish)
    assert "Noche de matemáticas" in said
    assert "¿Van a venir?" in said
    assert "STOP" in said
    assert len(crowd.to(somali)) == 1
    assert crowd.to(elsewhere) == []
    told = made.status(key)
    assert told["fates"] == {"accepted": 2}
    assert told["audience"] == 2
    announcing.waits(announcer)
    assert made.status(key)["status"] == "done"


@pytest.mark.parametrize(
    ("reply", "attending"), [("1", "yes"), ("2", "no"), ("si", "yes"), ("3", "maybe")]
)
def test_a_number_answers_the_invitation(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa, reply: str, attending: str,
) -> None:  # fmt: skip
    line.number = family(store, clock, "es")
    invite(made)
    announcing.announce(announcer)
    clock.passes(hours=30)  # longer than other questions stay open
    line.text(reply)
    intent, entities = rasa.told[-1]
    assert (intent, entities["attending"]) == ("events_rsvp", attending)
    assert entities["event"].startswith("math-night@")


def test_after_the_event_a_number_is_no_answer_to_it(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa,
) -> None:  # fmt: skip
    line.number = family(store, clock, "en")
    invite(made)
    announcing.announce(announcer)
    clock.passes(days=25)
    line.text("1")
    assert "events_rsvp" not in [intent for intent, _ in rasa.told]


REACHED = {
    "not:opted_out": {"opted_out": True},
    "not:not_wanted": {"preferences": {"messages": "urgent"}},
    "not:no_consent": {"consent": "no"},
    "not:no_mail": {"form": "email", "consent": ""},
    "list:call": {"form": "call"},
    "list:paper": {"form": "paper"},
    "list:talk": {"form": "talk"},
    "waiting": {"form": "email", "consent": "yes"},
}


def test_everyone_is_in_exactly_one_of_the_numbers(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    for how in REACHED.values():
        family(store, clock, "es", **how)
    family(store, clock, "mam", form="", known=False)
    told = made.status(invite(made))
    assert told["fates"] == dict.fromkeys(REACHED, 1) | {"list:call": 2}
    assert told["audience"] == len(REACHED) + 1 == sum(told["fates"].values())


def test_an_opt_out_after_planning_and_before_the_claim_wins(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    key = invite(made)
    with transaction(store) as session:
        one = families.find(session, number)
        assert one is not None
        consents.record(session, one, "opt_out", "keyword", None, clock())
    assert announcing.announce(announcer) == 0
    assert crowd.sent == []
    assert made.status(key)["fates"] == {"not:opted_out": 1}


def test_at_night_nothing_leaves_and_in_the_morning_it_does(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    invite(made)
    clock.passes(hours=9)  # nine in the evening
    assert not announcing.waits(announcer)
    assert announcing.announce(announcer) == 0
    clock.passes(hours=11, minutes=1)
    assert announcing.waits(announcer)
    announcing.announce(announcer)
    assert len(crowd.to(number)) == 1


def test_a_broadcast_begins_at_its_time_can_be_paused_resumed_and_stopped(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    key = invite(made, starts_at=clock() + timedelta(hours=1))
    assert made.status(key)["status"] == "scheduled"
    assert not announcing.waits(announcer)
    clock.passes(hours=1)
    assert announcing.waits(announcer)
    made.pause(key)
    assert not announcing.waits(announcer)
    assert announcing.announce(announcer) == 0
    made.resume(key)
    assert announcing.waits(announcer)
    made.stop(key)
    assert announcing.announce(announcer) == 0
    assert made.status(key)["fates"] == {"not:stopped": 1}
    with pytest.raises(Permanent, match="cannot be running"):
        made.resume(key)
    assert crowd.sent == []


def test_what_has_not_left_before_the_event_does_not_leave(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    key = invite(made)
    made.pause(key)
    clock.passes(days=20)
    made.resume(key)
    assert not announcing.waits(announcer)
    assert made.status(key)["fates"] == {"not:expired": 1}


def test_a_family_is_not_written_to_more_often_than_a_week_allows(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    for _ in range(3):
        invite(made)
        announcing.announce(announcer)
        clock.passes(seconds=6)
    assert made.status(invite(made))["fates"] == {"not:weekly_cap": 1}
    urgent = made.draft("Snow", LINCOLN, topic="urgent", words="School is closed today.")
    assert made.send(urgent)["fates"] == {"waiting": 1}
    clock.passes(days=8)
    assert made.count(LINCOLN, "events") == {"text": 1}


@pytest.mark.parametrize(
    ("fault", "fate"),
    [
        (Permanent("twilio_21211"), "failed"),
        (OptedOut("twilio_21610"), "failed"),
        (OutcomeUnknown("twilio_ReadTimeout"), "unknown"),
        (Retryable("twilio_429", after=0.01), "waiting"),
        (Away("twilio_connect"), "waiting"),
    ],
)
def test_what_the_provider_does_not_take_is_written_down(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    fault: PuenteError, fate: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(announcing, "RUN", timedelta(seconds=0.3))
    number = family(store, clock)
    crowd.faults[number] = [fault]
    key = invite(made)
    assert announcing.announce(announcer) == 0
    assert made.status(key)["fates"] == {fate: 1}
    if fate == "waiting":  # it surely did not leave: it goes once more, and no row is left behind
        clock.passes(seconds=5)
        assert announcing.announce(announcer) == 1
        assert len(crowd.to(number)) == 1
        with transaction(store) as session:
            one = families.find(session, number)
            assert one is not None
            assert len(messages.conversation(session, one.id)) == 1
    if isinstance(fault, OptedOut):
        with transaction(store) as session:
            one = families.find(session, number)
            assert one is not None
            assert one.opted_out_at is not None


def test_on_whatsapp_a_family_that_has_not_written_lately_needs_an_approved_template(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    line: Line,
) -> None:  # fmt: skip
    silent = family(store, clock, "es", form="whatsapp")
    line.number = family(store, clock, "es", form="whatsapp")
    line.text("hola", channel="whatsapp")
    key = invite(made)
    announcing.announce(announcer)
    assert [(to, channel) for to, channel, _ in crowd.sent] == [(line.number, "whatsapp")]
    assert crowd.to(silent) == []
    assert made.status(key)["fates"] == {"accepted": 1, "not:no_template": 1}


def test_an_approved_template_is_filled_in_the_familys_language(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    tools: Tools,
) -> None:  # fmt: skip
    filled = Template(sid="HX" + "a" * 32, variables=("district", "title"))
    pack = tools.packs[0].model_copy(update={"templates": {"invite-from": {"es": filled}}})
    known = replace(tools, packs=(pack, *tools.packs[1:]))
    announcer = replace(announcer, words=Sayings(store, known))
    family(store, clock, "es", form="whatsapp")
    invite(made)
    announcing.announce(announcer)
    [(_, _, what)] = crowd.sent
    assert what["content_sid"] == "HX" + "a" * 32
    assert "Noche de matemáticas" in what["content_variables"]
    assert "body" not in what


def test_own_words_go_out_in_the_language_they_were_written_in_else_honestly_in_english(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    spanish, russian = family(store, clock, "es"), family(store, clock, "ru")
    key = made.draft("Closed", LINCOLN, topic="news", words="School is closed on Friday.")
    made.write_words(key, "es", "El viernes no hay clases.", "The office")
    made.send(key)
    announcing.announce(announcer)
    assert crowd.to(spanish)[0].startswith("El viernes no hay clases.")
    [russians] = crowd.to(russian)
    assert russians.startswith("School is closed on Friday.\n(Сообщение на английском")


def test_two_dispatchers_at_once_are_one(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    invite(made)
    others: list[int] = []

    def meanwhile(_: str) -> None:
        with ThreadPoolExecutor(1) as thread:
            others.append(thread.submit(announcing.announce, announcer).result())

    crowd.before = meanwhile
    announcing.announce(announcer)
    assert others == [0]
    assert len(crowd.to(number)) == 1


def test_nobody_in_the_audience_and_an_event_that_is_over_are_refused(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    key = made.draft("Math night", LINCOLN, topic="events", event=EVENT)
    with pytest.raises(Permanent, match="nobody belongs"):
        made.send(key)
    family(store, clock)
    with pytest.raises(Permanent, match="no event"):
        made.draft("Old", LINCOLN, topic="events", event="math-night@2020-01-01")
    with pytest.raises(Permanent, match="words of its own"):
        made.draft("Nothing", LINCOLN, topic="events")


def test_a_broadcast_is_sent_once_however_often_it_is_asked_for(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    key = invite(made)
    with pytest.raises(Permanent, match="cannot be planned anew"):
        made.send(key)
    announcing.announce(announcer)
    with pytest.raises(Permanent):
        made.send(key)
    assert len(crowd.to(number)) == 1


def test_who_answered_is_an_audience(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line
) -> None:
    family(store, clock)
    line.number = family(store, clock)
    key = invite(made)
    event = made.status(key)["event"]
    with transaction(store) as session:
        one = families.find(session, line.number)
        assert one is not None
        rsvps.answer(session, one.id, event, {"attending": "yes"}, clock())
    said_yes = Audience(event=event, answered=frozenset({"yes"}))
    silent = Audience(schools=LINCOLN.schools, event=event, answered=frozenset({"none"}))
    assert made.count(said_yes, "events") == {"text": 1}
    assert made.count(silent, "events") == {"text": 1}


def test_the_audience_counts_a_family_with_two_children_once(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    with transaction(store) as session:
        guardian = session.query(Guardian).filter_by(source_key=number).one()
        other = Student(
            source="t", source_key="other", school="lincoln", grade="5", seen_at=clock()
        )
        session.add(other)
        session.flush()
        session.add(Guardianship(student_id=other.id, guardian_id=guardian.id, relation="guardian"))
    assert made.count(LINCOLN, "events") == {"text": 1}
    assert made.count(Audience(grades=frozenset({"5"})), "events") == {"text": 1}
    assert made.count(Audience(grades=frozenset({"9"})), "events") == {}


def test_classes_and_tags_and_languages_narrow_it(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, "es", classes=["3B"])
    family(store, clock, "so", classes=["3A"])
    assert made.count(Audience(classes=frozenset({"3B"})), "events") == {"text": 1}
    assert made.count(Audience(languages=frozenset({"so"})), "events") == {"text": 1}


def test_counting_writes_nothing(made: Campaigns, store: Sessions, clock: StandingClock) -> None:
    family(store, clock)
    made.count(LINCOLN, "events")
    with transaction(store) as session:
        assert broadcasts.every(session) == []
