"""Invitations to many: each family once, in its language, at a decent hour, never after STOP."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, text, update

from bot.campaigns import Campaigns
from bot.conversation import announce as announcing
from bot.conversation import claiming, lookup, watch
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import deliver
from bot.conversation.planning import Rules
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.errors import Away, OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.knowledge.packs import Template
from bot.store import (
    broadcasts,
    consents,
    families,
    forgetting,
    messages,
    recipients,
    rsvps,
    states,
    translations,
)
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from bot.store.erasures import Erasure
from bot.store.handoffs import Handoff
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import NIGHT, FakeCrowd, Line

_ids = itertools.count(1)


@pytest.fixture
def made(store: Sessions, tools: Tools, clock: StandingClock) -> Campaigns:
    rules = Rules(weekly=3, zone="America/Chicago", zones={})
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
            email_key=more.get("email_key"), gone_at=more.get("gone_at"),
        )  # fmt: skip
        session.add_all([child, guardian])
        session.flush()
        session.add(Guardianship(student_id=child.id, guardian_id=guardian.id, relation="guardian"))
    return number


EVENT = "math-night"
LINCOLN = Audience(schools=frozenset({"lincoln"}))


def invite(made: Campaigns, wanted: Audience = LINCOLN, **more: Any) -> str:
    key = made.drafts.make("Math night", wanted, topic="events", event=EVENT, **more)
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
    ("reply", "attending"),
    [
        ("1", "yes"), ("2", "no"), ("si", "yes"), ("3", "maybe"), ("👍", "yes"), ("❌", "no"),
        ("Sí vamos", "yes"), ("la segunda", "no"),
    ],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("language", "said", "taken_for", "intent", "answer"),
    [
        ("en", "yes, with childcare please", "events_needs", "events_rsvp",
         {"attending": "yes", "needs": ["childcare"]}),
        ("en", "no, work", "services_food", "events_rsvp", {"attending": "no"}),
        ("so", "haa", "talk_social", "events_rsvp", {"attending": "yes"}),
        ("fil", "Hindi", "talk_unclear", "events_rsvp", {"attending": "no"}),
        ("en", "Hindi po", "talk_unclear", "events_rsvp", {"attending": "no"}),
        ("en", "Hindi", "account_language", "events_rsvp", {"attending": "no"}),
        ("vi", "không đi được", "talk_unclear", "events_rsvp", {"attending": "no"}),
        ("uk", "ні, працюю", "talk_unclear", "events_rsvp", {"attending": "no"}),
        ("fr", "on ne peut pas venir, je travaille", "events_change", "events_rsvp",
         {"attending": "no"}),
        ("ru", "придём, нужны подвоз и переводчик", "support_interpreter", "events_rsvp",
         {"attending": "yes", "needs": ["ride", "interpreter"]}),
        ("ar", "سنحضر ونحتاج مواصلات ومترجم", "support_interpreter", "events_rsvp",
         {"attending": "yes", "needs": ["ride", "interpreter"]}),
        ("es", "necesitamos transporte", "events_needs", "events_needs", {"needs": ["ride"]}),
    ],
)  # fmt: skip
def test_words_answer_the_invitation_whatever_else_they_might_be_about(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa, language: str, said: str, taken_for: str, intent: str, answer: dict[str, Any],
) -> None:  # fmt: skip
    line.number = family(store, clock, language)
    invite(made)
    announcing.announce(announcer)
    rasa.teach(**{taken_for: said})
    line.text(said)
    told, entities = rasa.told[-1]
    assert entities.pop("event").startswith("math-night@")
    assert (told, entities) == (intent, answer)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("yes, but tell me where can I get food this week", "services_food"),
        ("yes we come, what time does it start", "events_details"),
    ],
)
def test_a_question_behind_a_yes_is_answered_and_the_invitation_waits(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa, said: str, intent: str,
) -> None:  # fmt: skip
    line.number = family(store, clock, "en")
    invite(made)
    announcing.announce(announcer)
    rasa.teach(**{intent: said})
    line.text(said)
    assert rasa.told[-1][0] == intent
    line.text("1")
    assert rasa.told[-1][0] == "events_rsvp"


@pytest.mark.parametrize(("share", "intent"), [(0.6, "events_rsvp"), (0.95, "support_home_visit")])
def test_that_one_cannot_come_answers_unless_it_is_clearly_about_something_else(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa, share: float, intent: str,
) -> None:  # fmt: skip
    line.number = family(store, clock, "vi")
    invite(made)
    announcing.announce(announcer)
    said = "chúng tôi không đến trường được, cô ghé nhà nha"
    rasa.taught[said] = ("support_home_visit", share)
    line.text(said)
    assert rasa.told[-1][0] == intent


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
    "list:email": {"form": "email", "email_key": "x@family.example"},
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
    assert made.status(invite(made))["fates"] == {"not:weekly_cap": 1}
    urgent = made.drafts.make("Snow", LINCOLN, topic="urgent", words="School is closed today.")
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
    key = made.drafts.make("Closed", LINCOLN, topic="news", words="School is closed on Friday.")
    made.drafts.write_words(key, "es", "El viernes no hay clases.", "The office")
    made.send(key)
    announcing.announce(announcer)
    assert crowd.to(spanish)[0].startswith("El viernes no hay clases.")
    [russians] = crowd.to(russian)
    assert russians.startswith("School is closed on Friday.\n(Сообщение на английском")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Please reply with your child's country of birth.", "asks a family for its origin"),
        ("The number is 078-05-1120.", "holds something private"),
    ],
)
def test_words_that_families_must_not_read_are_no_broadcasts(
    made: Campaigns, words: str, why: str
) -> None:
    with pytest.raises(Permanent, match=why):
        made.drafts.make("News", LINCOLN, topic="news", words=words)
    assert made.listed() == []
    key = made.drafts.make("News", LINCOLN, topic="news", words="School is closed on Friday.")
    with pytest.raises(Permanent, match=why):
        made.drafts.write_words(key, "es", words, "The office")
    assert list(made.drafts.matter(key).texts) == ["en"]


def test_a_clinic_for_daca_is_nobodys_secret(made: Campaigns) -> None:
    words = "Free DACA clinic and citizenship class on Saturday at the library."
    key = made.drafts.make("News", LINCOLN, topic="news", words=words)
    assert made.drafts.matter(key).texts["en"].text == words


def test_words_that_were_approved_once_and_families_must_not_read_are_not_taken_again(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    english = "School is closed on Friday."
    with transaction(store) as session:
        for language, said in (("es", "Mándeme su seguro social"), ("fr", "Pas d'école vendredi")):
            translations.approve(session, "en", language, english, said, "The office", clock())
    key = made.drafts.make("News", LINCOLN, topic="news", words=english)
    assert sorted(made.drafts.matter(key).texts) == ["en", "fr"]


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
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    with pytest.raises(Permanent, match="nobody belongs"):
        made.send(key)
    family(store, clock)
    with pytest.raises(Permanent, match="no event"):
        made.drafts.make("Old", LINCOLN, topic="events", event="math-night@2020-01-01")
    with pytest.raises(Permanent, match="words of its own"):
        made.drafts.make("Nothing", LINCOLN, topic="events")


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


OAK_HILL = Audience(schools=frozenset({"oak-hill"}))


def test_a_draft_that_changes_while_it_is_planned_does_not_leave(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock), family(store, clock, school="oak-hill")
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    with pytest.raises(Permanent, match="changed since you looked"):
        made.send(key, lambda _: made.drafts.aim(key, OAK_HILL), made.mark(key))
    told = made.status(key)
    assert (told["status"], told["audience"]) == ("draft", 0)
    with pytest.raises(Permanent, match="changed since you looked"):
        made.send(key, seen="of the other audience")
    assert made.send(key, seen=made.mark(key))["audience"] == 1


def test_a_plan_that_was_cut_off_leaves_nobody_of_another_audience_behind(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    before, now = family(store, clock), family(store, clock, school="oak-hill")
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)

    def dies(_: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        made.send(key, dies)
    made.drafts.aim(key, OAK_HILL)
    assert made.send(key)["audience"] == 1
    assert announcing.announce(announcer) == 1
    assert (len(crowd.to(before)), len(crowd.to(now))) == (0, 1)


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


def fates(made: Campaigns, key: str) -> dict[str, int]:
    found: dict[str, int] = made.status(key)["fates"]
    return found


def test_a_tick_during_the_last_texts_flight_loses_none_of_them(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    key = invite(made)
    crowd.faults[number] = [Away("twilio_connect")]
    crowd.before = lambda _: announcing.waits(announcer) and None
    announcing.announce(announcer)
    assert (made.status(key)["status"], fates(made, key)) == ("running", {"waiting": 1})
    clock.passes(seconds=5)
    announcing.announce(announcer)
    assert len(crowd.to(number)) == 1


def test_an_outcome_that_comes_too_late_changes_nothing(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    key = invite(made)
    [leaving] = claiming.claim(announcer, "text", 1) or []
    with transaction(store) as session:
        states.stranded(session, clock() + timedelta(minutes=1), timedelta(seconds=20))
    claiming.write_down(announcer, [(leaving, Away("twilio_connect"))])
    assert fates(made, key) == {"unknown": 1}  # it is being looked for, and not sent meanwhile
    assert announcing.announce(announcer) == 0


def test_what_the_provider_does_not_have_leaves_by_the_broadcast_and_only_by_day(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    line: Line,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    key = invite(made)
    clock.passes(hours=7, minutes=59)  # a minute to eight in the evening
    claiming.claim(announcer, "text", 1)
    with transaction(store) as session:
        states.stranded(session, clock() + timedelta(minutes=1), timedelta(seconds=20))
    for _ in range(6):
        clock.passes(seconds=30)
        lookup.look_for(line.family().id, line.post(), {"twilio": line.phone})
        deliver(line.family().id, line.post())
    assert line.phone.sent == []
    assert fates(made, key) == {"waiting": 1}
    assert announcing.announce(announcer) == 0
    clock.passes(hours=13)
    assert announcing.announce(announcer) == 1
    assert len(crowd.to(line.number)) == 1


def test_a_text_that_was_held_back_before_is_looked_for_and_sent_again_like_any_other(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, clock: StandingClock, line: Line,
    store: Sessions,
) -> None:  # fmt: skip
    """While Twilio has a bad spell a text may wait often; that says nothing of whether it left."""
    line.number = family(store, clock)
    key = invite(made)
    crowd.faults[line.number] = [Away("away"), Retryable("busy"), Retryable("busy")]
    for _ in range(3):
        assert announcing.announce(announcer) == 0
        clock.passes(minutes=1)
    for _ in range(2):
        crowd.faults[line.number] = [OutcomeUnknown("twilio_500")]
        assert announcing.announce(announcer) == 0
        for _ in range(5):
            clock.passes(seconds=30)
            lookup.look_for(line.family().id, line.post(), {"twilio": line.phone})
        assert fates(made, key) == {"waiting": 1}
    assert announcing.announce(announcer) == 1
    assert fates(made, key) == {"accepted": 1}


@pytest.mark.parametrize("bug", [ValueError("odd"), KeyError("odd")])
def test_a_bug_in_sending_one_text_stops_no_other(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    bug: Exception,
) -> None:  # fmt: skip
    first, second = family(store, clock), family(store, clock)
    key = invite(made)

    def breaks(number: str) -> None:
        if number == first:
            raise bug

    crowd.before = breaks
    assert announcing.announce(announcer) == 1
    assert len(crowd.to(second)) == 1
    assert fates(made, key) == {"accepted": 1, "unknown": 1}


def test_a_family_that_is_forgotten_in_mid_flight_stops_nobody(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    first, second = family(store, clock), family(store, clock)
    invite(made)
    crowd.faults[first] = [Permanent("twilio_21211")]

    def forget(number: str) -> None:
        if number == first:
            with transaction(store) as session:
                forgetting.forget_now(session, number, clock())

    crowd.before = forget
    assert announcing.announce(announcer) == 1
    assert len(crowd.to(second)) == 1


def test_a_text_whose_family_is_forgotten_in_mid_flight_is_asked_to_go_at_twilio(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    invite(made)

    def forget(number: str) -> None:
        with transaction(store) as session:
            forgetting.forget_now(session, number, clock())

    crowd.before = forget
    announcing.announce(announcer)
    assert len(crowd.to(number)) == 1
    with transaction(store) as session:
        [asked] = session.scalars(select(Erasure.provider_id))
    assert asked.startswith("SM")


def test_texts_and_whatsapp_leave_side_by_side(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    line: Line,
) -> None:  # fmt: skip
    line.number = family(store, clock, form="whatsapp")
    line.text("hello", channel="whatsapp")
    for _ in range(12):
        family(store, clock)
    invite(made)
    assert announcing.announce(announcer) == 13
    assert Counter(channel for _, channel, _ in crowd.sent) == {"sms": 12, "whatsapp": 1}


def test_a_reply_does_not_wait_behind_a_broadcast(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    invite(made)
    claiming.claim(announcer, "text", 1)  # it is on its way, and takes its time
    assert "988" in line.text("my daughter says she wants to die")[0]


def test_a_text_that_fails_asks_for_nobody(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock,
    line: Line,
) -> None:  # fmt: skip
    number = family(store, clock)
    crowd.faults[number] = [Permanent("twilio_21211")]
    invite(made)
    announcing.announce(announcer)
    watch.hand_over_lost_replies(store, line.tools)
    assert line.handoffs() == []


def test_an_urgent_matter_does_not_queue_behind_an_invitation(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock)
    invite(made)
    made.send(made.drafts.make("Snow", LINCOLN, topic="urgent", words="School is closed today."))
    announcing.announce(announcer)
    first, second = crowd.to(number)
    assert first.startswith("School is closed today.")
    assert "math night" in second


def test_what_a_family_has_chosen_since_it_was_planned_counts(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    numbers = [family(store, clock) for _ in range(3)]
    key = invite(made)
    with transaction(store) as session:
        fewer, gone, other = (families.find(session, number) for number in numbers)
        assert fewer is not None
        assert gone is not None
        assert other is not None
        fewer.preferences, gone.forget_at, other.language = {"messages": "urgent"}, clock(), "ht"
    announcing.announce(announcer)
    assert fates(made, key) == {"accepted": 1, "not:not_wanted": 1, "not:opted_out": 1}
    assert crowd.to(numbers[2])[0].startswith("Envitasyon")


def test_an_invitation_is_answered_and_not_what_was_asked_the_day_before(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    rasa.teach(events_upcoming="what is on")
    line.text("what is on")  # a menu
    clock.passes(hours=3)
    invite(made)
    announcing.announce(announcer)
    line.text("1")
    assert rasa.told[-1][0] == "events_rsvp"


def test_what_was_asked_after_the_invitation_is_answered_first(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    invite(made)
    announcing.announce(announcer)
    clock.passes(minutes=5)
    rasa.teach(school_day_absence="my girl is sick")
    line.text("my girl is sick")
    line.text("1")
    assert rasa.told[-1][0] == "school_day_absence"


def test_of_two_invitations_the_one_that_came_last_is_answered(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa,
) -> None:  # fmt: skip
    line.number = family(store, clock)
    invite(made, starts_at=clock() + timedelta(hours=2))
    other = made.drafts.make("Breakfast", LINCOLN, topic="events", event="family-breakfast")
    made.send(other)
    announcing.announce(announcer)
    clock.passes(hours=2)
    announcing.waits(announcer)
    announcing.announce(announcer)
    line.text("1")
    assert rasa.told[-1][1]["event"].startswith("math-night@")


def test_a_reminder_goes_to_those_who_answered_and_is_answered_anew(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock, line: Line,
    rasa: FakeRasa,
) -> None:  # fmt: skip
    family(store, clock)
    line.number = family(store, clock)
    event = made.status(invite(made))["event"]
    with transaction(store) as session:
        rsvps.answer(session, line.family().id, event, {"attending": "maybe"}, clock())
    clock.passes(hours=1)
    maybe = Audience(event=EVENT, answered=frozenset({"maybe"}))
    key = made.drafts.make("Again", maybe, topic="events", event=EVENT, remind=True)
    assert made.send(key)["audience"] == 1
    announcing.announce(announcer)
    clock.passes(minutes=1)
    line.text("1")
    assert rasa.told[-1][1]["attending"] == "yes"


def test_who_left_the_roster_or_never_wrote_is_nobodys_audience(
    made: Campaigns, store: Sessions, clock: StandingClock, line: Line
) -> None:
    family(store, clock, gone_at=clock())
    with transaction(store) as session:
        families.of_number(session, "+15555550199", clock())
    assert made.count(Audience(), "events") == {}
    line.number = "+15555550198"
    line.text("hello")
    assert made.count(Audience(), "events") == {"text": 1}


def test_a_forgotten_family_is_in_no_broadcast_and_the_audience_is_sealed(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock, opted_out=True, classes=["3B"])
    invite(made, Audience(classes=frozenset({"3B"})))
    with transaction(store) as session:
        sealed = session.execute(text("SELECT audience FROM broadcasts")).scalar_one()
        # Two letters alone turn up in a sealed text by chance.
        assert '"3B"' not in sealed
        assert "classes" not in sealed
        forgetting.forget_now(session, number, clock())
        assert session.scalar(select(func.count()).select_from(recipients.Recipient)) == 0


def test_quiet_hours_are_those_of_the_familys_school(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    made = replace(made, rules=replace(made.rules, zones={"lincoln": "America/Los_Angeles"}))
    announcer = replace(announcer, awake=lambda zone, now: not NIGHT.at(now, ZoneInfo(zone)))
    west, here = family(store, clock), family(store, clock, school="oak-hill")
    clock.passes(hours=9)  # nine in the evening here, seven there
    invite(made, Audience())
    announcing.announce(announcer)
    assert (len(crowd.to(west)), len(crowd.to(here))) == (1, 0)


def test_at_a_slow_pace_no_more_is_promised_than_leaves_in_a_second(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    announcer = replace(announcer, per_second={"text": 6.0})
    for _ in range(30):
        family(store, clock, "es")  # three segments each
    key = invite(made)
    began = time.monotonic()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(announcing, "RUN", timedelta(seconds=3))
        taken = announcing.announce(announcer)
    spent = time.monotonic() - began
    assert taken * 3 <= (spent + 1) * 6 + 6 * 3  # the first share was claimed not knowing better
    assert fates(made, key)["waiting"] == 30 - taken


def test_what_did_not_arrive_is_told_in_plain_words_with_what_to_do(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    landline, odd, fine = (family(store, clock) for _ in range(3))
    crowd.faults = {landline: [Permanent("twilio_30006")], odd: [Permanent("twilio_99999")]}
    key = invite(made)
    announcing.announce(announcer)
    told = {row["to"]: (row["why"], row["to_do"]) for row in made.follow_up(key)}
    assert told[landline] == ("it is a landline", "call instead")
    assert told[odd][0] == "the provider refused it"
    assert fine not in told


def in_danger(store: Sessions, number: str, clock: StandingClock) -> None:
    with transaction(store) as session:
        whose = families.find(session, number)
        assert whose is not None
        session.add(
            Handoff(
                family_id=whose.id, reason="self_harm", priority="now", due_at=clock(),
                created_at=clock(),
            )
        )  # fmt: skip


def test_a_family_in_danger_is_not_invited_until_somebody_has_helped_it(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    afraid, other = family(store, clock, "es"), family(store, clock, "es")
    in_danger(store, afraid, clock)
    key = invite(made)
    assert announcing.announce(announcer) == 1
    assert (len(crowd.to(other)), crowd.to(afraid)) == (1, [])
    assert made.status(key)["fates"] == {"accepted": 1, "waiting": 1}
    clock.passes(hours=1, minutes=1)
    assert announcing.announce(announcer) == 0
    with transaction(store) as session:
        session.execute(update(Handoff).values(status="done"))
    clock.passes(hours=1, minutes=1)
    assert announcing.announce(announcer) == 1
    assert len(crowd.to(afraid)) == 1


def test_what_is_urgent_reaches_a_family_in_danger_too(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    afraid = family(store, clock, "es")
    in_danger(store, afraid, clock)
    key = made.drafts.make("Closed", LINCOLN, topic="urgent", words="School is closed today.")
    made.send(key)
    assert announcing.announce(announcer) == 1
    assert len(crowd.to(afraid)) == 1


def test_a_danger_that_outlasts_a_broadcast_leaves_the_family_out_with_that_reason(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    afraid = family(store, clock, "es")
    in_danger(store, afraid, clock)
    key = invite(made, expires_at=clock() + timedelta(minutes=30))
    assert announcing.announce(announcer) == 0
    assert made.status(key)["fates"] == {"not:in_danger": 1}
    assert crowd.to(afraid) == []
