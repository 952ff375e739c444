"""Families who prefer mail get a broadcast once, in their language, and can end it by one click."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot import wiring
from bot.agenda.choosing import About
from bot.agenda.desk import Agenda
from bot.campaigns import Campaigns
from bot.channels.smtp import postman
from bot.conversation import announce, mailing
from bot.conversation.announcer import Announcer
from bot.conversation.letters import Letters
from bot.conversation.mailing import Mailer
from bot.conversation.planning import Rules
from bot.conversation.turn import Tools
from bot.intake import Intake
from bot.settings import Settings
from bot.store import consents, families, mail_stops, polls, rsvps
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import StandingClock
from tests.standins.mail import Mailbox, serving
from tests.stories.conftest import Line
from webhook import create_app

pytestmark = pytest.mark.live
_ids = itertools.count(1)
LINCOLN = Audience(schools=frozenset({"lincoln"}))
NUMBER = "+15555550100"


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def server(mailbox: Mailbox) -> Iterator[int]:
    with serving(mailbox) as port:
        yield port


@pytest.fixture
def mailer(
    server: int, store: Sessions, tools: Tools, clock: StandingClock, settings: Settings
) -> Mailer:
    own = settings.model_copy(update={"public_base_url": "https://line.district.example"})
    how = (f"smtp://127.0.0.1:{server}", "line@district.example", "Example District", clock)
    return Mailer(
        store, clock, Letters(store, tools, NUMBER), lambda: postman(*how),
        wiring.mail_links(own), per_second=0.0,
    )  # fmt: skip


@pytest.fixture
def made(store: Sessions, tools: Tools, clock: StandingClock) -> Campaigns:
    rules = Rules(weekly=3, zone="America/Chicago", zones={}, no_mail="")
    return Campaigns(store, tools, rules, clock, lambda job, key: True, "twilio")


def reader(
    store: Sessions, clock: StandingClock, language: str = "es", address: str = "", **more: Any
) -> str:
    """Somebody on the roster who prefers mail, with a phone or without; the address."""
    number = next(_ids)
    address = address or f"reader{number}@family.example"
    with transaction(store) as session:
        family = None
        if more.get("phone"):
            family = families.of_number(session, more["phone"], clock())
            family.preferences = more.get("preferences")
        child = Student(source="m", source_key=f"{number}", school="lincoln", seen_at=clock())
        guardian = Guardian(
            source="m", source_key=f"{number}", family_id=family.id if family else None,
            language=language, form="email", consent=more.get("consent", "yes"),
            email=address, email_key=address, seen_at=clock(),
        )  # fmt: skip
        session.add_all([child, guardian])
        session.flush()
        session.add(Guardianship(student_id=child.id, guardian_id=guardian.id, relation="mother"))
    return address


def invite(made: Campaigns, **more: Any) -> str:
    key = made.drafts.make("Math night", LINCOLN, topic="events", event="math-night", **more)
    made.send(key)
    return key


def fates(made: Campaigns, key: str) -> dict[str, int]:
    found: dict[str, int] = made.status(key)["fates"]
    return found


def test_each_gets_one_mail_in_its_language_that_says_how_to_answer_and_how_to_end_it(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    spanish, arabic = reader(store, clock, "es"), reader(store, clock, "ar")
    key = invite(made)
    assert mailing.waits(mailer)
    assert mailing.mail(mailer) == 2
    assert mailing.mail(mailer) == 0
    assert not mailing.waits(mailer)
    [said] = mailbox.to(spanish)
    assert "Noche de matemáticas" in said["Subject"]
    assert said["From"] == "Example District <line@district.example>"
    assert said["Date"]
    assert said["Auto-Submitted"] == "auto-generated"
    assert said["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = said["List-Unsubscribe"].strip("<>")
    assert link.startswith("https://line.district.example/mail/")
    plain = said.get_body(("plain",))
    assert plain is not None
    text = plain.get_content()
    assert "Noche de matemáticas" in text
    assert NUMBER in text
    assert link in text
    assert "STOP" not in text
    assert "Responda con un número" not in text
    [rtl] = mailbox.to(arabic)
    page = rtl.get_body(("html",))
    assert page is not None
    assert '<html lang="ar" dir="rtl">' in page.get_content()
    assert '<div lang="ar" dir="rtl">' in page.get_content()
    assert fates(made, key) == {"accepted": 2}
    assert made.status(key)["audience"] == 2


def test_what_a_school_writes_is_no_markup(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    address = reader(store, clock, "en")
    made.send(made.drafts.make("N", LINCOLN, topic="news", words="Bring <b>a</b> bag\n& smile"))
    mailing.mail(mailer)
    [said] = mailbox.to(address)
    page = said.get_body(("html",))
    assert page is not None
    assert "Bring &lt;b&gt;a&lt;/b&gt; bag<br>&amp; smile" in page.get_content()


def test_who_wants_both_languages_reads_both(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    address = reader(store, clock, "ar", phone="+15555550190", preferences={"also": "en"})
    invite(made)
    mailing.mail(mailer)
    [said] = mailbox.to(address)
    page = said.get_body(("html",))
    assert page is not None
    assert '<div lang="ar" dir="rtl">' in page.get_content()
    assert '<div lang="en" dir="ltr">' in page.get_content()


def test_at_night_mail_leaves(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    clock.passes(hours=10)
    invite(made)
    assert mailing.mail(mailer) == 1


def test_without_a_mail_server_they_stand_on_a_list_and_the_preview_says_why(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    address = reader(store, clock)
    without = replace(made.rules, no_mail="to send mail, set PUENTE_SMTP_URL")
    made = replace(made, rules=without)
    key = made.drafts.make("Math night", LINCOLN, topic="events", event="math-night")
    assert made.preview(key)["mail"].endswith("set PUENTE_SMTP_URL")
    made.send(key)
    assert fates(made, key) == {"list:email": 1}
    assert [row["to"] for row in made.to_do(key, "email")] == [address]


def test_the_settings_say_what_is_missing(settings: Settings) -> None:
    assert "PUENTE_SMTP_URL" in settings.no_mail
    whole = settings.model_copy(
        update={
            "smtp_url": Settings.model_fields["smtp_url"].default.__class__("smtp://127.0.0.1:1"),
            "mail_from": "line@district.example",
            "twilio_account_sid": "AC1",
            "twilio_phone_number": NUMBER,
        }
    )
    assert whole.no_mail == ""
    assert "TWILIO_PHONE_NUMBER" in whole.model_copy(update={"twilio_phone_number": ""}).no_mail


def test_everyone_is_still_in_exactly_one_of_the_numbers(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    shared = reader(store, clock, "en")
    reader(store, clock, "es", address=shared)
    reader(store, clock, consent="no")
    wants_urgent = {"messages": "urgent"}
    reader(store, clock, phone="+15555550191", preferences=wants_urgent)
    reader(store, clock, phone="+15555550192")
    with transaction(store) as session:
        one = families.find(session, "+15555550192")
        assert one is not None
        consents.record(session, one, "opt_out", "keyword", None, clock())
    key = invite(made)
    mailing.mail(mailer)
    told = made.status(key)
    assert told["fates"] == {
        "accepted": 2, "not:same_address": 1, "not:no_consent": 1, "not:not_wanted": 1,
        "not:opted_out": 1,
    }  # fmt: skip
    assert told["audience"] == 6


def test_the_weekly_cap_holds_for_mail(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    for _ in range(3):
        invite(made)
        mailing.mail(mailer)
    assert fates(made, invite(made)) == {"not:weekly_cap": 1}


def test_a_stop_between_planning_and_the_letter_wins(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock, phone="+15555550193")
    key = invite(made)
    with transaction(store) as session:
        one = families.find(session, "+15555550193")
        assert one is not None
        consents.record(session, one, "opt_out", "keyword", None, clock())
    assert mailing.mail(mailer) == 0
    assert mailbox.letters == []
    assert fates(made, key) == {"not:opted_out": 1}


def afraid(store: Sessions, clock: StandingClock) -> str:
    """The address of somebody whose family is in danger."""
    address = reader(store, clock, "es", phone="+15555550197")
    with transaction(store) as session:
        whose = families.of_number(session, "+15555550197", clock())
        session.add(
            Handoff(
                family_id=whose.id, reason="safety_self_harm", priority="now", due_at=clock(),
                created_at=clock(),
            )
        )  # fmt: skip
    return address


def test_a_family_in_danger_gets_no_letter_until_somebody_has_helped_it(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    spared, other = afraid(store, clock), reader(store, clock)
    key = invite(made)
    assert mailing.mail(mailer) == 1
    assert (len(mailbox.to(other)), mailbox.to(spared)) == (1, [])
    assert fates(made, key) == {"accepted": 1, "waiting": 1}
    clock.passes(hours=1, minutes=1)
    assert mailing.mail(mailer) == 0
    with transaction(store) as session:
        session.query(Handoff).one().status = "done"
    clock.passes(hours=1, minutes=1)
    assert mailing.mail(mailer) == 1
    assert len(mailbox.to(spared)) == 1


def test_what_is_urgent_is_mailed_to_a_family_in_danger_too(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    address = afraid(store, clock)
    made.send(made.drafts.make("Snow", LINCOLN, topic="urgent", words="School is closed today."))
    mailing.mail(mailer)
    assert len(mailbox.to(address)) == 1


def test_a_danger_that_outlasts_a_broadcast_leaves_the_letter_out_with_that_reason(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    afraid(store, clock)
    key = invite(made, expires_at=clock() + timedelta(minutes=30))
    assert mailing.mail(mailer) == 0
    assert fates(made, key) == {"not:in_danger": 1}
    assert mailbox.letters == []


def test_a_pause_holds_the_mail_and_a_stop_ends_it(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    key = invite(made)
    made.pause(key)
    assert not mailing.waits(mailer)
    assert mailing.mail(mailer) == 0
    made.resume(key)
    made.stop(key)
    assert mailing.mail(mailer) == 0
    assert fates(made, key) == {"not:stopped": 1}


@pytest.mark.parametrize("answer", ["450 later", "451 greylisted"])
def test_what_the_server_puts_off_is_tried_again_under_the_same_name(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock,
    answer: str,
) -> None:  # fmt: skip
    address, other = reader(store, clock), reader(store, clock)
    mailbox.faults[address] = [answer]
    key = invite(made)
    assert mailing.mail(mailer) == 1
    assert len(mailbox.to(other)) == 1
    assert fates(made, key) == {"accepted": 1, "waiting": 1}
    assert not mailing.waits(mailer)
    clock.passes(minutes=1, seconds=1)
    assert mailing.mail(mailer) == 1
    assert len(mailbox.to(address)) == 1
    assert fates(made, key) == {"accepted": 2}


def test_what_the_server_refuses_for_good_is_listed_with_a_plain_reason(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    address = reader(store, clock)
    mailbox.faults[address] = ["550 no such mailbox"]
    key = invite(made)
    assert mailing.mail(mailer) == 0
    clock.passes(hours=2)
    assert mailing.mail(mailer) == 0
    assert fates(made, key) == {"failed": 1}
    [row] = made.follow_up(key)
    assert (row["to"], row["why"]) == (address, "there is no such mailbox")


def test_a_connection_that_breaks_after_the_letter_is_not_resent_and_is_followed_up(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    address = reader(store, clock)
    mailbox.at_data = ["hang up"]
    key = invite(made)
    mailing.mail(mailer)
    clock.passes(days=1)
    mailing.mail(mailer)
    assert len(mailbox.to(address)) == 1
    assert fates(made, key) == {"unknown": 1}
    assert [row["to"] for row in made.follow_up(key)] == [address]


class Killed(BaseException):
    """What a process does not survive."""


@pytest.mark.parametrize("point", ["mail_claimed", "mail_sent"])
def test_a_killed_process_leaves_one_letter_to_follow_up_and_the_others_go_on(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock,
    monkeypatch: pytest.MonkeyPatch, point: str,
) -> None:  # fmt: skip
    first, second = reader(store, clock), reader(store, clock)
    key = invite(made)

    def die(reached: str) -> None:
        if reached == point:
            raise Killed

    with monkeypatch.context() as during:
        during.setattr(mailing, "reach", die)
        during.setattr(mailing.marks, "release", lambda *_: None)
        with pytest.raises(Killed):
            mailing.mail(mailer)
    assert not mailing.waits(mailer)  # it may be at work still
    assert mailing.mail(mailer) == 0
    clock.passes(minutes=4)
    assert mailing.waits(mailer)
    assert mailing.mail(mailer) == 1
    assert len(mailbox.to(second)) == 1
    assert len(mailbox.to(first)) == (point == "mail_sent")
    assert fates(made, key) == {"accepted": 1, "unknown": 1}
    [row] = made.follow_up(key)
    assert row["why"] == "nobody knows whether the mail left"
    clock.passes(days=1)
    assert mailing.mail(mailer) == 0


def test_a_server_that_is_away_claims_nothing_and_is_spared_for_a_while(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    key = invite(made)
    nowhere = ("smtp://127.0.0.1:1", "line@district.example", "", clock)
    away = replace(mailer, postman=lambda: postman(*nowhere))
    assert mailing.mail(away) == 0
    assert fates(made, key) == {"waiting": 1}
    assert not mailing.waits(mailer)
    clock.passes(seconds=31)
    assert mailing.mail(mailer) == 1


def test_two_processes_at_once_send_each_letter_once(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock
) -> None:
    addresses = [reader(store, clock) for _ in range(5)]
    invite(made)
    others = [threading.Thread(target=mailing.mail, args=(mailer,)) for _ in range(3)]
    for one in others:
        one.start()
    for one in others:
        one.join()
    mailing.mail(mailer)
    assert [len(mailbox.to(address)) for address in addresses] == [1] * 5


def test_the_pace_is_kept(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock
) -> None:
    for _ in range(3):
        reader(store, clock)
    invite(made)
    waited: list[float] = []
    mailing.mail(replace(mailer, per_second=4.0, sleep=waited.append))
    assert [round(wait, 1) for wait in waited[1:3]] == [pytest.approx(0.2, abs=0.06)] * 2


def test_one_click_ends_mail_to_the_address_and_a_button_begins_it_again(
    made: Campaigns, mailer: Mailer, mailbox: Mailbox, store: Sessions, clock: StandingClock,
    settings: Settings, intake: Intake,
) -> None:  # fmt: skip
    address = reader(store, clock, "es")
    first = invite(made)
    mailing.mail(mailer)
    link = mailbox.to(address)[0]["List-Unsubscribe"].strip("<>")
    path = link.removeprefix("https://line.district.example")
    door = create_app("door", settings, intake).test_client()
    opened = door.get(path)
    assert opened.status_code == 200
    assert '<html lang="es" dir="ltr">' in opened.text
    assert "¿Quiere dejar de recibir nuestros correos?" in opened.text
    assert fates(made, invite(made)) == {"waiting": 1}  # to open it changes nothing
    clicked = door.post(path, data={"List-Unsubscribe": "One-Click"})
    assert clicked.status_code == 200
    assert mailing.mail(mailer) == 0
    assert fates(made, invite(made)) == {"not:opted_out": 1}
    assert fates(made, first) == {"accepted": 1}
    door.post(path, data={"again": "1"})
    assert fates(made, invite(made)) == {"waiting": 1}


def test_nobody_ends_anothers_mail(
    store: Sessions, clock: StandingClock, settings: Settings, intake: Intake, mailer: Mailer
) -> None:
    reader(store, clock)
    with transaction(store) as session:
        guardian = session.query(Guardian).one()
        key = guardian.email_key or ""
    right = mailer.stop_at(guardian.id, key).rpartition("-")[2]
    door = create_app("door", settings, intake).test_client()
    wrong = [f"/mail/{guardian.id}-{'0' * 32}", f"/mail/{guardian.id + 1}-{right}"]
    assert [door.post(path).status_code for path in wrong] == [404, 404]
    with transaction(store) as session:
        session.query(Guardian).one().email_key = "other@family.example"
    assert door.post(f"/mail/{guardian.id}-{right}").status_code == 404
    with transaction(store) as session:
        assert not mail_stops.is_stopped(session, key)


@pytest.mark.parametrize(
    "guardian", ["1", str(2**31), "9" * 10, "9" * 20, "9" * 5000, "x", "²"], ids=len
)
def test_of_an_address_that_is_none_of_ours_the_store_is_not_asked(
    settings: Settings, intake: Intake, monkeypatch: pytest.MonkeyPatch, guardian: str
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(mail_stops, "reader", lambda _session, of: asked.append(of))
    door = create_app("door", settings, intake).test_client()
    assert door.post(f"/mail/{guardian}-{'0' * 32}").status_code == 404
    assert asked == []


def test_a_number_that_is_texted_after_a_mail_answers_nothing(
    made: Campaigns, mailer: Mailer, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = "+15555550194"
    reader(store, clock, "en", phone=line.number)
    invite(made)
    mailing.mail(mailer)
    line.text("1")
    with transaction(store) as session:
        one = families.find(session, line.number)
        assert one is not None
        assert list(rsvps.answers_of(session, one.id)) == []


POLLED = ("2026-12-10T17:00-18:30", "2026-12-12T10:00-11:00")
CLASS = About("Computer class", "Lincoln library", "lincoln", "phone;recording")


@pytest.fixture
def agenda(tools: Tools, store: Sessions, clock: StandingClock) -> Agenda:
    return Agenda(store, tools.packs, frozenset(tools.texts.ids("en")), tools.zone, clock)


def poll(made: Campaigns, agenda: Agenda, mailer: Mailer) -> None:
    """The school asks by mail which times suit."""
    agenda.propose("class", POLLED, CLASS)
    made.send(made.drafts.make("When", LINCOLN, topic="events", poll="class"))
    mailing.mail(mailer)


def chosen(store: Sessions) -> list[list[int]]:
    with transaction(store) as session:
        asked = polls.of_event(session, "class")
        assert asked is not None
        return [one.choices for one in polls.answers(session, asked.id)]


def test_a_poll_by_mail_lists_the_numbered_times_and_says_where_to_text_a_number(
    made: Campaigns, agenda: Agenda, mailer: Mailer, mailbox: Mailbox, store: Sessions,
    clock: StandingClock,
) -> None:  # fmt: skip
    spanish, arabic = reader(store, clock, "es"), reader(store, clock, "ar")
    poll(made, agenda, mailer)
    [said] = mailbox.to(spanish)
    assert said["Subject"] == "Primaria Lincoln: Computer class"
    plain = said.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().splitlines()[:5] == [
        "Primaria Lincoln: ¿cuándo hacemos Computer class?",
        f"Para responder, mande por mensaje de texto uno o más de estos números al {NUMBER}:",
        "1 jue 10 dic, 5:00 p.m.",
        "2 sáb 12 dic, 10:00 a.m.",
        "3 Ninguna de estas",
    ]
    assert "STOP" not in plain.get_content()
    assert "Responda con números" not in plain.get_content()
    [rtl] = mailbox.to(arabic)
    page = rtl.get_body(("html",))
    assert page is not None
    assert "3 لا شيء منها" in page.get_content()


def test_a_number_that_is_texted_after_a_poll_by_mail_answers_it(
    made: Campaigns, agenda: Agenda, mailer: Mailer, store: Sessions, clock: StandingClock,
    line: Line,
) -> None:  # fmt: skip
    line.number = "+15555550195"
    reader(store, clock, "en", phone=line.number)
    poll(made, agenda, mailer)
    [said] = line.text("1 and 2")
    assert said.startswith("Thank you. These times suit you:")
    assert chosen(store) == [[1, 2]]


def test_a_poll_whose_mail_failed_asks_nothing(
    made: Campaigns, agenda: Agenda, mailer: Mailer, mailbox: Mailbox, store: Sessions,
    clock: StandingClock, line: Line,
) -> None:  # fmt: skip
    line.number = "+15555550196"
    mailbox.faults[reader(store, clock, "en", phone=line.number)] = ["550 no such mailbox"]
    poll(made, agenda, mailer)
    line.text("1")
    assert chosen(store) == []


def test_texts_and_mail_of_one_broadcast_are_done_together(
    made: Campaigns, mailer: Mailer, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    reader(store, clock)
    key = invite(made)
    announce.waits(announcer)
    assert made.status(key)["status"] == "running"
    mailing.mail(mailer)
    clock.passes(seconds=1)
    announce.waits(announcer)
    assert made.status(key)["status"] == "done"
