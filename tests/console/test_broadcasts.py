"""A broadcast at the desk: made in steps, sent once, for one's own schools alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select
from werkzeug.test import TestResponse

from bot.channels.pace import Pace
from bot.channels.reasons import REASONS, UNKNOWN
from bot.console.visits import Visits
from bot.conversation import announce as announcing
from bot.conversation.announcer import Announcer
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.store import broadcasts, families, recipients, rsvps
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.staff import Audit
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.people import family
from tests.stories.conftest import FakeCrowd

SignIn = Callable[..., Browser]
WORDS = "School is closed on Friday."
TEMPLATES = Path("bot/console/templates/console")


@pytest.fixture
def crowd() -> FakeCrowd:
    return FakeCrowd()


@pytest.fixture
def announcer(store: Sessions, tools: Tools, clock: StandingClock, crowd: FakeCrowd) -> Announcer:
    return Announcer(
        store=store, clock=clock, via="simulator", words=Sayings(store, tools),
        crowd=lambda: crowd, pacer=Pace, awake=lambda _zone, _now: True,
        per_second={"text": 0.0, "whatsapp": 0.0}, at_once=4,
    )  # fmt: skip


def location(answer: object) -> str:
    return str(getattr(answer, "location"))  # noqa: B009 - a TestResponse


def drafted(browser: Browser, **more: str) -> str:
    """A draft in words of our own; its key."""
    form = {"about": "words", "title": "No school", "words": WORDS, "topic": "news", **more}
    answer = browser.post("/console/broadcasts/new", **form)
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return location(answer).split("/")[-2]


def confirmed(browser: Browser, key: str) -> str:
    """What the last look at a draft carries: the mark of what it shows."""
    page = browser.get(f"/console/broadcasts/{key}/confirm").get_data(as_text=True)
    found = re.search(r'name="seen" value="([^"]+)"', page)
    assert found, page
    return found[1]


def send(browser: Browser, key: str) -> TestResponse:
    """Looks once more, and sends."""
    return browser.post(f"/console/broadcasts/{key}/send", seen=confirmed(browser, key))


def row(store: Sessions, key: str) -> Broadcast:
    with transaction(store) as session:
        found = broadcasts.find(session, key)
        assert found is not None
        return found


def test_a_broadcast_is_made_in_steps_and_leaves(
    sign_in: SignIn, store: Sessions, clock: StandingClock, announcer: Announcer, crowd: FakeCrowd
) -> None:
    somali, _ = family(store, clock, "so"), family(store, clock, "en", school="oak-hill")
    family(store, clock, "es", opted_out=True)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    assert "Who gets it?" in sender.text(f"/console/broadcasts/{key}/who")
    counted = sender.post(f"/console/broadcasts/{key}/count", schools="lincoln")
    assert "2 families" in counted.get_data(as_text=True)
    assert "said STOP" in counted.get_data(as_text=True)
    answer = sender.post(f"/console/broadcasts/{key}/who", schools="lincoln", grades=["3", "4"])
    assert location(answer).endswith(f"/{key}/words")
    sender.post(f"/console/broadcasts/{key}/words", language="so", text="Jimcaha ma jiro dugsi.")
    assert "Jimcaha ma jiro dugsi." in sender.text(f"/console/broadcasts/{key}/words")
    answer = sender.post(f"/console/broadcasts/{key}/when", when="now")
    assert location(answer).endswith("/confirm")
    text = sender.text(f"/console/broadcasts/{key}/confirm")
    assert "cannot be taken back" in text
    assert "Send to 1 family" in text
    answer = send(sender, key)
    assert location(answer).endswith(f"/console/broadcasts/{key}")
    assert announcing.announce(announcer) == 1
    assert "Jimcaha" in crowd.to(somali)[0]
    text = sender.text(f"/console/broadcasts/{key}")
    assert "1 of 1 texts have left" in text
    assert "2 everyone of the audience" in text


def test_a_translation_of_a_persons_comes_back_with_the_same_words(
    sign_in: SignIn, store: Sessions, tools: Tools
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    sender.post(f"/console/broadcasts/{key}/words", language="so", text="Jimcaha ma jiro dugsi.")
    again, other = drafted(sender), drafted(sender, words="School is open on Friday.")
    assert "Jimcaha ma jiro dugsi." in sender.text(f"/console/broadcasts/{again}/words")
    assert "Jimcaha ma jiro dugsi." not in sender.text(f"/console/broadcasts/{other}/words")
    with transaction(store) as session:
        found = broadcasts.words(session, row(store, again).id)
        assert {(one.language, one.made_by) for one in found if one.language == "so"} == {
            ("so", "Luz Vega")
        }


def test_a_second_press_sends_nothing_twice(
    sign_in: SignIn, store: Sessions, clock: StandingClock, announcer: Announcer, crowd: FakeCrowd
) -> None:
    number = family(store, clock)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    once = {"seen": confirmed(sender, key)}
    answers = [sender.post(f"/console/broadcasts/{key}/send", **once) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {303}
    announcing.announce(announcer)
    sender.post(f"/console/broadcasts/{key}/send", **once)
    announcing.announce(announcer)
    assert len(crowd.to(number)) == 1
    with transaction(store) as session:
        sent = select(func.count()).where(Audit.verb == "broadcast.send")
        assert session.scalar(sent) == 1


@pytest.mark.parametrize(
    ("step", "form"),
    [
        ("who", {"schools": "lincoln", "grades": "3"}),
        ("words", {"language": "en", "text": "School is closed on Thursday."}),
        ("when", {"when": "later", "at": "2026-12-03T10:00"}),
    ],
)
def test_what_was_changed_after_the_last_look_is_looked_at_again_before_it_leaves(
    sign_in: SignIn, store: Sessions, clock: StandingClock, step: str, form: dict[str, str]
) -> None:
    family(store, clock)
    ada, bo = (sign_in("sender", name, schools=["lincoln"]) for name in ("Ada Roe", "Bo Lee"))
    key = drafted(ada)
    old = confirmed(ada, key)
    assert bo.post(f"/console/broadcasts/{key}/{step}", **form).status_code == 303
    refused = ada.post(f"/console/broadcasts/{key}/send", seen=old)
    assert refused.status_code == 409
    page = refused.get_data(as_text=True)
    assert "changed since you looked at it" in page
    assert row(store, key).status == "draft"
    assert ada.post(f"/console/broadcasts/{key}/send").status_code == 409  # a form without it
    found = re.search(r'name="seen" value="([^"]+)"', page)
    assert found
    assert ada.post(f"/console/broadcasts/{key}/send", seen=found[1]).status_code == 303
    assert row(store, key).status == ("scheduled" if step == "when" else "running")


def test_a_form_that_is_sent_twice_makes_one_draft(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    form = sender.get("/console/broadcasts/new").get_data(as_text=True)
    found = re.search(r'name="once" value="([^"]+)"', form)
    assert found
    keys = {drafted(sender, once=found[1]) for _ in range(2)}
    assert len(keys) == 1
    with transaction(store) as session:
        assert session.scalar(select(func.count()).select_from(Broadcast)) == 1


def test_a_refused_form_comes_back_as_typed_and_may_be_sent_again(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    answer = sender.post(
        "/console/broadcasts/new", about="words", title="", words="Kept words", once="abc"
    )
    assert answer.status_code == 422
    assert "Kept words" in answer.get_data(as_text=True)
    assert drafted(sender, once="abc")


def test_nobody_writes_to_families_of_other_schools(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, school="lincoln"), family(store, clock, school="oak-hill")
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    assert Audience.from_json(row(store, key).audience).schools == {"lincoln"}
    for path in ("who", "count"):
        answer = sender.post(f"/console/broadcasts/{key}/{path}", schools="oak-hill")
        assert answer.status_code == 404
    sender.post(f"/console/broadcasts/{key}/who", grades="3")  # no school: all of theirs
    assert Audience.from_json(row(store, key).audience).schools == {"lincoln"}
    send(sender, key)
    with transaction(store) as session:
        assert session.scalar(select(func.count()).select_from(Recipient)) == 1


@pytest.mark.parametrize(
    "path",
    ["", "/who", "/words", "/when", "/confirm", "/follow-up", "/to-do/call", "/note/so", "/cost",
     "/results.csv", "/progress", "/controls"],
)  # fmt: skip
def test_a_broadcast_of_another_school_looks_like_one_that_is_not_there(
    sign_in: SignIn, store: Sessions, clock: StandingClock, path: str
) -> None:
    key = drafted(sign_in("sender", "Ana Oak", schools=["oak-hill"]))
    lincoln = sign_in("sender", "Li Lincoln", schools=["lincoln"])
    theirs = lincoln.get(f"/console/broadcasts/{key}{path}")
    nothing = lincoln.get(f"/console/broadcasts/no-such-one{path}")
    assert (theirs.status_code, nothing.status_code) == (404, 404)
    assert theirs.data == nothing.data
    for step in ("send", "stop", "who"):
        assert lincoln.post(f"/console/broadcasts/{key}/{step}").status_code == 404
    assert row(store, key).status == "draft"
    assert key not in lincoln.get("/console/broadcasts").get_data(as_text=True)


def test_whoever_works_for_the_district_reaches_every_school(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, school="lincoln"), family(store, clock, school="oak-hill")
    boss = sign_in("district_admin")
    key = drafted(boss)
    answer = boss.post(f"/console/broadcasts/{key}/count")
    assert "2 families" in answer.get_data(as_text=True)


def test_the_words_are_shown_in_every_language_right_to_left_where_written_so(
    sign_in: SignIn, store: Sessions
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    answer = sender.post("/console/broadcasts/new", about="invite", event=event(sender))
    page = sender.get(location(answer).replace("/who", "/words")).get_data(as_text=True)
    assert page.count('<article class="words"') == 17
    for code in ("ar", "ur", "fa-AF"):
        assert re.search(f'class="phone" lang="{code}" dir="rtl"', page), code
    assert 'lang="so" dir="ltr"' in page
    assert "draft" in page


def event(browser: Browser) -> str:
    """The first event that the form offers."""
    found = re.search(r'<option value="([^"]+@[^"]+)"', browser.get("/console/broadcasts/new").text)
    assert found
    return found[1]


def test_words_are_shown_as_text_whatever_is_in_them(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender, words="<script>alert(1)</script> \u202efdp.exe")
    page = sender.get(f"/console/broadcasts/{key}/words").get_data(as_text=True)
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page.split("<textarea")[0]


def test_a_test_goes_to_one_telephone(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    answer = sender.post(
        f"/console/broadcasts/{key}/test", number="+1 (555) 555-0150", language="ar"
    )
    assert answer.status_code == 303
    assert "on its way" in sender.text(location(answer).partition("#")[0])
    with transaction(store) as session:
        assert session.scalar(select(func.count()).select_from(Message)) == 1
    wrong = sender.post(f"/console/broadcasts/{key}/test", number="12", language="ar")
    assert wrong.status_code == 422
    assert "a number looks like" in wrong.get_data(as_text=True)


def test_it_is_said_when_it_begins_and_what_quiet_hours_are(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    page = sender.text(f"/console/broadcasts/{key}/when")
    assert "from 20:00 to 08:00" in page
    assert "It is quiet now" not in page
    clock.passes(hours=10)  # ten in the evening
    assert "It is quiet now" in sender.text(f"/console/broadcasts/{key}/when")
    for at in ("2026-11-01T10:00", "9999-12-31T23:59", "tomorrow", ""):
        answer = sender.post(f"/console/broadcasts/{key}/when", when="later", at=at)
        assert answer.status_code == 422, at
    answer = sender.post(f"/console/broadcasts/{key}/when", when="later", at="2026-12-03T10:00")
    assert answer.status_code == 303
    family(store, clock)
    assert "Schedule for 1 family" in sender.text(f"/console/broadcasts/{key}/confirm")
    send(sender, key)
    assert row(store, key).status == "scheduled"


def test_an_empty_audience_is_not_sent_to(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    answer = send(sender, key)
    assert answer.status_code == 409
    assert "nobody belongs to this audience" in answer.get_data(as_text=True)
    assert row(store, key).status == "draft"


def test_it_is_paused_resumed_and_stopped_for_good(
    sign_in: SignIn, store: Sessions, clock: StandingClock, announcer: Announcer, crowd: FakeCrowd
) -> None:
    family(store, clock)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    for step, status in (("pause", "paused"), ("resume", "running"), ("stop", "stopped")):
        assert sender.post(f"/console/broadcasts/{key}/{step}").status_code == 303
        assert row(store, key).status == status
    sender.post(f"/console/broadcasts/{key}/resume")  # too late: it stays stopped
    assert row(store, key).status == "stopped"
    announcing.announce(announcer)
    assert crowd.sent == []
    assert "had not been written to when it was stopped" in sender.text(
        f"/console/broadcasts/{key}"
    )


def test_the_live_part_says_nothing_new_with_304_and_ends_with_the_broadcast(
    sign_in: SignIn, store: Sessions, clock: StandingClock, announcer: Announcer
) -> None:
    family(store, clock)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    path = f"/console/broadcasts/{key}/progress"
    first = sender.get(path)
    again = sender.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (first.status_code, again.status_code) == (200, 304)
    announcing.announce(announcer)
    with transaction(store) as session:
        recipients.finish(session, clock())
    over = sender.get(path)
    assert over.status_code == 286  # htmx asks no more
    assert "1 of 1 texts have left" in over.get_data(as_text=True)


def test_the_numbers_of_many_families_are_counted_once_for_everybody_who_looks(
    sign_in: SignIn, store: Sessions, clock: StandingClock, visits: Visits
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    other = sign_in("sender", "Sam Other", schools=["lincoln"])
    key = drafted(sender)
    planned = {
        "broadcast_id": row(store, key).id, "language": "es", "form": "text", "zone": "UTC",
        "updated_at": clock(), "due_at": clock(),
    }  # fmt: skip
    with transaction(store) as session:
        session.execute(insert(Recipient), [{**planned, "status": "planned"}] * 9000)
        broadcasts.step(session, planned["broadcast_id"], "running", clock())
    path = f"/console/broadcasts/{key}/progress"
    assert "9000 families together" in sender.text(path)
    with transaction(store) as session:
        more = {**planned, "status": "excluded", "reason": "opted_out"}
        session.execute(insert(Recipient), [more] * 10)
    assert "9000 families together" in other.text(path)
    assert visits.redis.ttl(f"puente:counted:{planned['broadcast_id']}:running") > 0
    sender.post(f"/console/broadcasts/{key}/pause")  # a step of somebody's is seen at once
    assert "9010 families together" in other.text(path)


def test_what_did_not_arrive_has_a_reason_and_what_to_do(
    sign_in: SignIn, store: Sessions, clock: StandingClock, announcer: Announcer, crowd: FakeCrowd
) -> None:
    number = family(store, clock, "so")
    crowd.faults[number] = [Permanent("twilio_30006")]
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    announcing.announce(announcer)
    page = sender.text(f"/console/broadcasts/{key}/follow-up")
    assert number in page
    assert "it is a landline" in page
    assert "call instead" in page
    with transaction(store) as session:
        assert session.scalar(select(Audit.verb).where(Audit.verb == "broadcast.follow_up"))


def test_lists_for_a_person_and_a_note_in_the_familys_language(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    number = family(store, clock, "ar", form="call", name="=Amal")
    family(store, clock, "es", form="paper")
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    page = sender.text(f"/console/broadcasts/{key}/to-do/call")
    assert number in page
    assert "=Amal" in page
    as_file = sender.get(f"/console/broadcasts/{key}/to-do/call?as=csv").get_data(as_text=True)
    assert "'=Amal" in as_file  # no formula
    assert "Nobody stands on this list" in sender.text(f"/console/broadcasts/{key}/to-do/talk")
    note = sender.get(f"/console/broadcasts/{key}/note/ar").get_data(as_text=True)
    assert '<article class="note" lang="ar" dir="rtl">' in note
    assert sender.get(f"/console/broadcasts/{key}/to-do/fax").status_code == 404


@pytest.mark.parametrize(("ending", "begins"), [(".csv", b"\xef\xbb\xbfpart"), (".xlsx", b"PK")])
def test_results_come_as_a_file(
    sign_in: SignIn, store: Sessions, clock: StandingClock, ending: str, begins: bytes
) -> None:
    family(store, clock)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    answer = sender.get(f"/console/broadcasts/{key}/results{ending}")
    assert answer.data.startswith(begins)
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert sender.get(f"/console/broadcasts/{key}/results.exe").status_code == 404


def test_numbers_of_few_families_are_not_shown_by_language(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    for _ in range(12):
        family(store, clock, "es")
    family(store, clock, "so")
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    send(sender, key)
    page = sender.get(f"/console/broadcasts/{key}").get_data(as_text=True)
    assert "<g>" not in page  # of thirteen, twelve that speak Spanish would leave one
    assert "Somali" not in page
    assert "too few families here to tell them apart" in page


@pytest.mark.parametrize("part", ["cost", "progress"])
def test_languages_of_few_families_stand_together(
    sign_in: SignIn, store: Sessions, clock: StandingClock, part: str
) -> None:
    for code, many in (("es", 12), ("so", 6), ("ru", 5)):
        for _ in range(many):
            family(store, clock, code)
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    if part == "progress":
        send(sender, key)
    page = sender.get(f"/console/broadcasts/{key}/{part}").get_data(as_text=True)
    assert '<th scope="row">Spanish</th><td>12</td>' in page
    assert '<th scope="row">others</th><td>11</td>' in page
    assert "Somali" not in page
    assert "Russian" not in page


def test_a_form_does_not_tell_what_a_few_of_one_language_have_answered(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    invited = event(sender)
    answer = sender.post("/console/broadcasts/new", about="invite", event=invited)
    key = location(answer).split("/")[-2]
    for code, many in (("es", 12), ("so", 2)):
        for _ in range(many):
            number = family(store, clock, code)
            with transaction(store) as session:
                one = families.find(session, number)
                assert one is not None
                rsvps.answer(session, one.id, invited, {"attending": "yes"}, clock())

    def counted(*languages: str) -> str:
        form = {"schools": "lincoln", "answered": "yes", "languages": list(languages)}
        return sender.post(f"/console/broadcasts/{key}/count", **form).get_data(as_text=True)

    assert "Fewer than 10 families" in counted("so")
    assert "10 families or a few more" in counted("es")
    assert "10 families or a few more" in counted("es", "so")  # no subtraction tells of two
    assert "Nobody" in counted("ru")
    assert "14 families" in counted()


def test_an_invitation_to_an_event_that_is_over_is_refused_in_plain_words(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    answer = sender.post("/console/broadcasts/new", about="invite", event="math-night@2020-01-01")
    assert answer.status_code == 422
    assert "choose an event that is still to come" in answer.get_data(as_text=True)
    answer = sender.post("/console/broadcasts/new", about="invite", event=event(sender))
    key = location(answer).split("/")[-2]
    clock.passes(days=60)
    later = sign_in("sender", "Lu Later", schools=["lincoln"])  # the first visit is over
    for path in ("words", "confirm"):
        page = later.get(f"/console/broadcasts/{key}/{path}")
        assert page.status_code in (409, 422)
        assert "is over or called off" in page.get_data(as_text=True)


def test_a_liaison_and_an_editor_find_no_broadcasts(sign_in: SignIn) -> None:
    for role in ("liaison", "editor"):
        assert sign_in(role).get("/console/broadcasts").status_code == 404


def test_every_reason_is_there_to_be_translated() -> None:
    macros = (TEMPLATES / "_fates.html").read_text("utf-8")
    for reason in (*REASONS.values(), UNKNOWN):
        assert f'_("{reason.what}")' in macros
        assert f'_("{reason.todo}")' in macros


def test_the_list_begins_with_the_newest_and_leads_on_to_older_ones(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    for number in range(52):
        drafted(sender, title=f"Matter {number:02d}")
    page = sender.get("/console/broadcasts").get_data(as_text=True)
    assert "matter-51" in page
    assert "matter-01/" not in page
    older = re.search(r'href="([^"]+before=\d+)"', page)
    assert older
    rest = sender.get(older[1]).get_data(as_text=True)
    assert "matter-00" in rest
    assert "before=" not in rest


def test_a_draft_is_thrown_away(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    key = drafted(sender)
    assert location(sender.post(f"/console/broadcasts/{key}/stop")).endswith("/console/broadcasts")
    assert row(store, key).status == "stopped"
