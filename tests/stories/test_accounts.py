"""What a family decides about the line: fewer messages, its data, its number, other people."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.conversation.watch import forget_those_who_asked
from bot.store import events, families, remarks, staff
from bot.store.consents import Consent
from bot.store.db import transaction
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line

FEWER = "please not so many messages only about events"
FORGET = "delete everything you have about me"
ASK = "what do you know about me"


def test_fewer_messages_are_chosen_from_a_menu_and_kept(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("stop-topic", account_stop_start=FEWER)
    [menu] = line.text(FEWER)
    assert "Which messages do you want?" in menu
    line.text("2")
    assert line.family().preferences == {"messages": "events"}
    assert line.family().opted_out_at is None
    assert facts(line) == [("events", "menu")]


def test_no_messages_at_all_is_an_opt_out_with_one_confirmation(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("stop-all", account_stop_start=FEWER)
    line.text(FEWER)
    [answer] = line.text("1")
    assert "START" in answer
    assert line.family().opted_out_at is not None
    assert facts(line) == [("opt_out", "menu")]
    assert line.text("is there childcare at the meeting") == []


def test_consent_and_data_are_never_rasas_to_decide(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("delete-me", account_delete_data=FORGET)
    line.text(FORGET)
    line.text("1")
    assert rasa.told == []


def test_delete_my_data_asks_once_then_forgets_when_the_answer_has_left(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach_topic("delete-me", account_delete_data=FORGET)
    line.text(FORGET)
    before = line.family().id
    line.receive("1")
    assert forget_those_who_asked(line.store, line.tools.clock()) == 0
    line.work()
    answer = line.phone.sent[-1]["text"]
    assert "Your code" in answer
    assert forget_those_who_asked(line.store, line.tools.clock()) == 1
    with transaction(line.store) as session:
        assert families.find(session, line.number) is None
        assert session.scalars(select(Message)).all() == []
        written = [(one.verb, one.staff_id) for one in staff.done_to(session, "family", before)]
    assert written == [("family.delete_by_text", None)]


def test_an_alarm_rings_on_until_it_is_ended_whoever_asks_to_be_forgotten(
    line: Line, rasa: FakeRasa, clock: StandingClock
) -> None:
    rasa.teach_topic("delete-me", account_delete_data=FORGET)
    line.text("my husband has a gun and says he will kill us now")
    line.text(FORGET)
    line.text("1")
    assert forget_those_who_asked(line.store, line.tools.clock()) == 0
    assert "safety_" in " ".join(one.reason for one in line.handoffs())
    clock.passes(hours=24)
    assert forget_those_who_asked(line.store, line.tools.clock()) == 1


def test_a_number_that_opted_out_stays_opted_out_when_it_is_forgotten(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach_topic("delete-me", account_delete_data=FORGET)
    line.text(FORGET)
    line.text("1")
    line.text("STOP")
    assert forget_those_who_asked(line.store, line.tools.clock()) == 1
    family = line.family()
    assert family.opted_out_at is not None
    assert (family.language, family.state, family.preferences) == ("", {}, None)
    with transaction(line.store) as session:
        assert session.scalars(select(Message)).all() == []


def test_no_deletes_nothing(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("what-you-know", account_delete_data=FORGET)
    [kept] = line.text(FORGET)
    assert "I do not keep immigration papers" in kept
    line.text("2")
    assert forget_those_who_asked(line.store, line.tools.clock()) == 0


def test_a_number_of_which_nothing_else_is_kept_is_told_so(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("what-you-know", account_delete_data=ASK)
    [told] = line.text(ASK)
    first, *_ = told.splitlines()
    assert first == "I keep your number, your language, and texts since Dec 2026 (1)."


def test_what_is_kept_is_told_by_kind_and_no_word_of_it(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("what-you-know", account_delete_data=ASK)
    line.text("hello")
    keep_all_kinds(line)
    line.text("alto")
    [told] = line.text(ASK)
    held = ("(5)", "about events", "(children: 2)", "open requests (1)", "no messages")
    assert [one for one in held if one not in told] == []
    private = ("Amina", "Yusuf", "lincoln", "math", "bus", "interpreter", "promised")
    assert [one for one in private if one.casefold() in told.casefold()] == []


def test_an_alarm_is_not_told_to_whoever_holds_the_phone(line: Line, rasa: FakeRasa) -> None:
    rasa.teach_topic("what-you-know", account_delete_data=ASK)
    line.text("my husband has a gun and says he will kill us now")
    assert [one.priority for one in line.handoffs()] == ["now"]
    [told] = line.text(ASK)
    assert "I keep" in told
    assert "open requests" not in told


def keep_all_kinds(line: Line) -> None:
    """Of the line's family: two children, an answer, a matter, a danger, a note of staff."""
    now, family = line.tools.clock(), line.family().id
    with transaction(line.store) as session:
        guardian = Guardian(
            source="t", source_key="g", family_id=family, name="Amina Yusuf", seen_at=now
        )
        session.add(guardian)
        for name in ("Liban", "Sahra"):
            child = Student(
                source="t", source_key=name, name=name, school="lincoln", classes=[], seen_at=now
            )
            session.add(child)
            session.flush()
            tie = Guardianship(student_id=child.id, guardian_id=guardian.id, relation="mother")
            session.add(tie)
        said = {"attending": "yes", "needs": ["ride"]}
        events.answer(session, family, "math-night@2026-12-03", said, now)
        for reason, priority in (
            ("interpreter", "routine"), ("safety_forced_work", "today"), ("perhaps_abuse", "today")
        ):  # fmt: skip
            session.add(
                Handoff(
                    family_id=family, reason=reason, priority=priority, status="queued",
                    due_at=now, created_at=now, details={"day": "the bus stop"},
                )
            )  # fmt: skip
        remarks.write(session, "promise", family, now, text="promised a call")


@pytest.mark.parametrize("topic", ["add-person", "new-number"])
def test_nobody_is_added_by_somebody_else(line: Line, rasa: FakeRasa, topic: str) -> None:
    text = "send the messages also to my sister 555-0199"
    kept = "send the messages also to my sister 555-0199"
    rasa.teach_topic(topic, account_household=kept)
    line.text(text)
    with transaction(line.store) as session:
        numbers = [family.number for family in session.scalars(select(families.Family))]
    assert numbers == [line.number]


def test_a_wrong_number_may_be_left_alone(line: Line, rasa: FakeRasa) -> None:
    text = "wrong number I have no kids in your school"
    rasa.teach_topic("wrong-person", account_household=text)
    line.text(text)
    line.text("1")
    assert line.family().opted_out_at is not None


def test_when_to_be_called_is_kept(line: Line, rasa: FakeRasa) -> None:
    text = "write me only after six"
    rasa.teach_topic("contact-time", account_household=text)
    line.text(text)
    line.text("3")
    assert line.family().preferences == {"when": "evening"}


def facts(line: Line) -> list[tuple[str, str]]:
    with transaction(line.store) as session:
        return [(fact.kind, fact.method) for fact in session.scalars(select(Consent))]


def test_the_ledger_says_where_the_network_confirmed_in_our_place(line: Line) -> None:
    line.text("STOP")
    with transaction(line.store) as session:
        assert [fact.wording for fact in session.scalars(select(Consent))] == ["network"]


def test_who_has_stopped_may_still_be_forgotten(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(account_delete_data="delete everything you have about me")
    line.text("alto")
    assert len(line.text("delete everything you have about me")) == 1
    line.text("1")
    assert line.family().forget_at is not None


def test_who_has_stopped_may_ask_for_messages_again_in_its_own_words(
    line: Line, rasa: FakeRasa
) -> None:
    rasa.teach_topic("start-again", account_stop_start="me gustaria que me escriban de nuevo")
    line.text("alto")
    assert len(line.text("me gustaria que me escriban de nuevo")) == 1
    assert len(line.text("1")) == 1
    assert line.family().opted_out_at is None


def test_the_ledger_names_the_words_that_a_choice_was_confirmed_with(line: Line) -> None:
    line.text("alto", channel="whatsapp")
    line.text("START", channel="whatsapp")
    with transaction(line.store) as session:
        wordings = [fact.wording for fact in session.scalars(select(Consent))]
    texts = line.tools.texts
    assert wordings == [texts.version("es", "consent-stop"), texts.version("es", "consent-start")]
    assert len({texts.version(code, "consent-stop") for code in texts.languages}) > 1
