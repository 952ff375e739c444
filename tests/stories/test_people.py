"""Hand-offs: queued, claimed, answered, released, and never forgotten silently."""

from __future__ import annotations

import pytest

from bot.conversation import watch
from bot.conversation.deliver import deliver
from bot.errors import Permanent
from bot.staff import Desk, conversation
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import Line


@pytest.fixture
def desk(line: Line) -> Desk:
    return Desk(line.store, line.tools, lambda job, key: None, line.tools.clock)


def test_the_family_hears_who_answers_and_by_when(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(support_person="quiero hablar con una persona de la escuela")
    [answer] = line.text("quiero hablar con una persona de la escuela")
    assert "miércoles 2 de diciembre" in answer
    assert "555-01" in answer


def test_while_a_person_has_it_the_bot_is_silent_and_danger_is_not(
    line: Line, rasa: FakeRasa, desk: Desk
) -> None:
    rasa.teach(support_person="i want to talk to a person please")
    line.text("i want to talk to a person please")
    desk.claim(line.handoffs()[0].id, "rivera")
    assert line.text("are you there? i have a question") == []
    assert "988" in "".join(line.text("my son says he wants to kill himself"))


def test_a_danger_that_only_the_model_knows_is_heard_while_a_person_has_it(
    line: Line, rasa: FakeRasa, desk: Desk
) -> None:
    line.text("9")
    desk.claim(line.handoffs()[0].id, "rivera")
    said = "he came home like that again and the children hid"
    rasa.teach(safety_abuse=said)
    assert "1-800-799-7233" in "".join(line.text(said))
    assert (line.handoffs()[0].reason, line.handoffs()[0].priority) == ("safety_abuse", "now")


def test_bullying_is_answered_and_handed_over_while_a_person_has_it(
    line: Line, rasa: FakeRasa, desk: Desk
) -> None:
    line.text("9")
    desk.claim(line.handoffs()[0].id, "rivera")
    rasa.teach(safety_bullying="they call my son names at recess")
    assert "No child should be treated like that" in "".join(
        line.text("they call my son names at recess")
    )
    assert line.handoffs()[0].reason == "safety_bullying"


def test_a_persons_answer_reaches_the_phone(line: Line, rasa: FakeRasa, desk: Desk) -> None:
    rasa.teach(support_person="i want to talk to a person please")
    line.text("i want to talk to a person please")
    desk.reply(line.handoffs()[0].id, "Hello, this is Ms. Rivera.", "rivera")
    deliver(line.family().id, line.post())
    assert line.phone.sent[-1]["text"] == "Hello, this is Ms. Rivera."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Please send your social security number.", "asks a family for its identity number"),
        ("Your husband is undocumented.", "holds something private"),
    ],
)
def test_what_is_never_asked_or_kept_is_no_answer(
    line: Line, desk: Desk, text: str, why: str
) -> None:
    line.text("9")
    number, said = line.handoffs()[0].id, len(line.phone.sent)
    with pytest.raises(Permanent, match=why):
        desk.reply(number, text, "rivera")
    assert line.handoffs()[0].status == "queued", "nobody has taken it by that"
    desk.reply(number, "We never ask about immigration status.", "rivera")
    deliver(line.family().id, line.post())
    assert [one["text"] for one in line.phone.sent[said:]] == [
        "We never ask about immigration status."
    ]


def test_two_people_cannot_take_the_same(line: Line, desk: Desk) -> None:
    line.text("9")
    number = line.handoffs()[0].id
    desk.claim(number, "rivera")
    with pytest.raises(Permanent, match="rivera has this"):
        desk.claim(number, "nguyen")


def test_released_the_bot_speaks_again(line: Line, rasa: FakeRasa, desk: Desk) -> None:
    rasa.teach(services_food="where can we get food today")
    line.text("9")
    number = line.handoffs()[0].id
    desk.claim(number, "rivera")
    desk.release(number, done=True)
    assert len(line.text("where can we get food today")) == 1
    assert not line.handoffs()


def test_what_nobody_took_in_time_is_said_once(line: Line, clock: StandingClock) -> None:
    line.text("9")
    clock.passes(days=2)
    assert watch.tell_of_late_handoffs(line.store, line.tools) == [line.family().id]
    line.work()
    clock.passes(days=2)
    assert watch.tell_of_late_handoffs(line.store, line.tools) == []
    line.work()
    assert "sorry" in line.phone.sent[-1]["text"]


def test_a_claim_without_an_answer_expires_after_four_office_hours(
    line: Line, rasa: FakeRasa, desk: Desk, clock: StandingClock
) -> None:
    rasa.teach(services_food="where can we get food today")
    line.text("9")
    desk.claim(line.handoffs()[0].id, "rivera")
    clock.passes(hours=3)
    assert line.text("where can we get food today") == []
    clock.passes(hours=1, minutes=1)
    watch.tell_of_late_handoffs(line.store, line.tools)
    line.work()
    assert "automatic helper again" in line.phone.sent[-1]["text"]
    assert len(line.text("where can we get food today")) == 1


def test_the_list_shows_no_whole_number(line: Line, desk: Desk) -> None:
    line.text("9")
    assert line.number not in str(desk.waiting())
    assert line.number[-2:] in str(desk.waiting())


def test_a_person_sees_what_the_family_has_said_already(
    line: Line, rasa: FakeRasa, desk: Desk
) -> None:
    rasa.teach(school_day_absence="my son at oak hill is absent tomorrow")
    line.text("my son at oak hill is absent tomorrow")
    shown = conversation(desk.show(line.handoffs()[0].id))
    assert "day: 2026-12-02" in shown
    assert "school: oak-hill" in shown
    assert "my son at oak hill is absent tomorrow" in shown


def test_a_reply_that_did_not_arrive_is_a_persons_to_say(line: Line) -> None:
    line.phone.fault = Permanent("twilio_30005")
    line.text("hello")
    assert watch.hand_over_lost_replies(line.store, line.tools) == 1
    [handoff] = line.handoffs()
    assert (handoff.reason, handoff.priority) == ("not_delivered", "today")
    assert watch.hand_over_lost_replies(line.store, line.tools) == 0


def test_one_family_has_one_person_at_a_time(line: Line, rasa: FakeRasa, desk: Desk) -> None:
    rasa.teach(safety_bullying="they call my son names at recess")
    line.text("9")
    line.text("they call my son names at recess")
    first, second = (h.id for h in line.handoffs())
    desk.claim(first, "rivera")
    with pytest.raises(Permanent, match="rivera has this"):
        desk.claim(second, "nguyen")


@pytest.mark.parametrize(
    ("text", "pointed_out"),
    [
        ("please stop sending me messages, my phone is for work", True),
        ("ya no me manden mensajes por favor que me cobran", True),
        ("the bus does not stop at our house, i want to talk to a person", True),
        ("the play ends at six? i want to talk to a person", False),
    ],
)
def test_words_of_a_stop_in_a_sentence_are_pointed_out_and_one_step_ends_all(
    line: Line, rasa: FakeRasa, desk: Desk, text: str, pointed_out: bool
) -> None:
    rasa.teach(support_person=text)
    line.text(text)
    number = line.handoffs()[0].id
    found = desk.show(number)
    assert found["may_want_stop"] is pointed_out
    assert (f"puente handoffs optout {number}" in conversation(found)) is pointed_out
    assert line.family().opted_out_at is None, "nobody is opted out by a guess"
    for _ in range(2):
        desk.opt_out(number)
    assert line.family().opted_out_at is not None
    assert not desk.show(number)["may_want_stop"]
    with pytest.raises(Permanent, match="no messages"):
        desk.reply(number, "Hello", "rivera")
