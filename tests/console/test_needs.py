"""Needs at the desk: tasks with an owner, for those who may see the family."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.channels.incoming import Incoming
from bot.intake import Intake
from bot.store import families, needs, staff
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from bot.store.needs import Asking, Need
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.people import family

SignIn = Callable[..., Browser]
Ask = Callable[..., int]


@pytest.fixture
def ask(store: Sessions, clock: StandingClock) -> Ask:
    """A family asks for something at an event that is to come; the need's number."""

    def make(kind: str = "childcare", event: str = "math-night@2026-12-08", **more: str) -> int:
        number = family(store, clock, "so", **more)
        with transaction(store) as session:
            one = families.find(session, number)
            assert one is not None
            starts, due = clock() + timedelta(days=7), clock() + timedelta(hours=8)
            needs.ask(session, one.id, Asking(event, starts, due, "so", 1, 2), [kind], clock())
            found = session.scalar(select(Need.id).where(Need.family_id == one.id))
            assert found is not None
            return found

    return make


def event(sign_in: SignIn) -> str:
    """An event that is to come, by the day of its next session."""
    boss = sign_in("district_admin", "Bo Boss")
    boss.post(
        "/console/events/new", title="Book fair", place="Gym", date="2026-12-10", start="17:00",
        end="19:00", school="lincoln", kind="school", family_welcome="yes", other_ways="phone",
    )  # fmt: skip
    return "book-fair@2026-12-10"


def need(store: Sessions, number: int) -> Need:
    with transaction(store) as session:
        return session.get_one(Need, number)


def take_step(
    browser: Browser, store: Sessions, number: int, step: str, **form: str
) -> TestResponse:
    """A step of somebody whose page shows the need as it is at this moment."""
    now = need(store, number)
    shown = {"status": now.status, "owner": now.owner}
    return browser.post(f"/console/needs/{number}/{step}", **shown, **form)


def test_a_need_is_taken_arranged_and_the_family_hears_it_once(
    sign_in: SignIn, store: Sessions, ask: Ask, intake: Intake
) -> None:
    number = ask(event=event(sign_in), number="+15555550177")
    wrote = Incoming("IN1", "+15555550177", "+15555550100", "sms", "haa", "", 0)
    intake.keep(wrote, via="simulator")
    luz = sign_in("liaison", "Luz Vega")
    assert "waits for somebody" in luz.text("/console/needs")
    luz.post(f"/console/needs/{number}/take")
    assert need(store, number).owner == "Luz Vega"
    done = take_step(luz, store, number, "arranged", note="Ms. Ray, room 4")
    assert "The family is told" in luz.text(done.location)
    again = take_step(luz, store, number, "arranged")
    assert again.status_code == 409
    assert need(store, number).status == "arranged"
    with transaction(store) as session:
        sent = session.scalars(select(Message).where(Message.direction == "out")).all()
        assert len(sent) == 1
        assert sent[0].language == "so"
        assert "room 4" not in (sent[0].text or "")


def test_what_another_one_has_taken_is_said_and_stays_theirs(
    sign_in: SignIn, store: Sessions, ask: Ask
) -> None:
    number = ask()
    sign_in("liaison", "Luz Vega").post(f"/console/needs/{number}/take")
    late = sign_in("liaison", "Omar Ali").post(f"/console/needs/{number}/take")
    assert late.status_code == 409
    assert "Luz Vega has need" in late.get_data(as_text=True)
    assert need(store, number).owner == "Luz Vega"


def test_a_page_from_before_ends_no_need_over_its_owners_head(
    sign_in: SignIn, store: Sessions, ask: Ask
) -> None:
    number = ask(event=event(sign_in))
    amina, luz = sign_in("liaison", "Amina Noor"), sign_in("liaison", "Luz Vega")
    page = luz.get("/console/needs").get_data(as_text=True)
    assert '<input type="hidden" name="status" value="asked">' in page
    assert '<input type="hidden" name="owner" value="">' in page
    old = {"status": "asked", "owner": ""}
    take_step(amina, store, number, "take")
    for step in ("cannot", "arranged", "release", "back"):
        late = luz.post(f"/console/needs/{number}/{step}", note="no van that day", **old)
        assert late.status_code == 409, step
        assert "has changed since you looked" in late.get_data(as_text=True)
    assert 'value="no van that day"' in late.get_data(as_text=True)
    assert luz.post(f"/console/needs/{number}/cannot").status_code == 409  # a form without them
    kept = need(store, number)
    assert (kept.status, kept.owner, kept.details) == ("taken", "Amina Noor", None)
    assert take_step(luz, store, number, "cannot").status_code == 303  # who sees whose it is
    assert (need(store, number).status, need(store, number).owner) == ("cannot", "Amina Noor")


def test_it_is_given_back_and_waits_again(sign_in: SignIn, store: Sessions, ask: Ask) -> None:
    number, luz = ask(), sign_in("liaison", "Luz Vega")
    luz.post(f"/console/needs/{number}/take")
    take_step(luz, store, number, "back")
    assert (need(store, number).status, need(store, number).owner) == ("asked", "")


def test_what_is_late_and_what_staff_were_alerted_of_stands_out(
    sign_in: SignIn, store: Sessions, ask: Ask, clock: StandingClock
) -> None:
    ask()
    clock.passes(hours=9)
    with transaction(store) as session:
        needs.take_unmet(session, clock(), timedelta(hours=48))
    page = sign_in("liaison").text("/console/needs")
    assert "nobody has met it" in page
    assert "1 is late" in page


def test_an_event_that_is_over_says_to_call(sign_in: SignIn, store: Sessions, ask: Ask) -> None:
    number = ask(event="gone@2026-12-02")
    refused = take_step(sign_in("liaison"), store, number, "arranged")
    assert refused.status_code == 409
    assert "call it" in refused.get_data(as_text=True)
    assert need(store, number).status == "asked"


def test_needs_of_families_of_other_schools_are_not_there(
    sign_in: SignIn, store: Sessions, ask: Ask
) -> None:
    number = ask(school="oak-hill")
    lincoln = sign_in("liaison", "Li Lincoln", schools=["lincoln"])
    assert f"#{number}" not in lincoln.text("/console/needs")
    for step in ("take", "arranged", "release", "describe"):
        theirs = lincoln.post(f"/console/needs/{number}/{step}")
        nothing = lincoln.post(f"/console/needs/999999/{step}")
        assert (theirs.status_code, nothing.status_code) == (404, 404)
        assert theirs.data == nothing.data
    assert need(store, number).status == "asked"
    assert f"#{number}" in sign_in("liaison", "Oa Oak", schools=["oak-hill"]).text("/console/needs")


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"area": "12 Main Street"}, "never an address"),
        *(({"age-3-5": many}, "a number up to") for many in ("lots", "100", "9" * 5000)),
    ],
)
def test_what_a_list_must_not_hold_is_refused(
    sign_in: SignIn, store: Sessions, ask: Ask, form: dict[str, str], says: str
) -> None:
    number = ask()
    answer = sign_in("liaison").post(f"/console/needs/{number}/describe", **form)
    assert answer.status_code == 409
    assert says in answer.get_data(as_text=True)
    assert not need(store, number).details


def test_what_was_typed_with_a_step_that_is_refused_is_still_there(
    sign_in: SignIn, ask: Ask
) -> None:
    number, other, luz = ask(event="gone@2026-12-02"), ask(), sign_in("liaison")
    form = {"note": "Ms. Ray, room 4", "status": "asked", "owner": ""}
    note = luz.post(f"/console/needs/{number}/arranged", **form)
    assert note.get_data(as_text=True).count('value="Ms. Ray, room 4"') == 1
    form = {"age-3-5": "lots", "age-6-10": "1", "area": "Lincoln stop"}
    html = luz.post(f"/console/needs/{other}/describe", **form).get_data(as_text=True)
    assert [html.count(f'value="{one}"') for one in ("lots", "Lincoln stop")] == [1, 1]


def test_ages_and_an_area_are_kept_for_the_lists(
    sign_in: SignIn, store: Sessions, ask: Ask
) -> None:
    number = ask()
    form = {"age-3-5": "2", "area": "Lincoln stop"}
    sign_in("liaison").post(f"/console/needs/{number}/describe", **form)
    assert need(store, number).details == {"ages": {"3-5": 2}, "area": "Lincoln stop"}


def test_pages_lead_through_all_needs(sign_in: SignIn, ask: Ask) -> None:
    numbers = [ask() for _ in range(53)]
    luz = sign_in("liaison")
    first = luz.get("/console/needs").get_data(as_text=True)
    further = first.split('href="/console/needs?at=')[1].split('"')[0].replace("&amp;", "&")
    second = luz.get(f"/console/needs?at={further}").get_data(as_text=True)
    shown = [number for number in numbers if f'need-{number}"' in first]
    rest = [number for number in numbers if f'need-{number}"' in second]
    assert len(shown) == 50
    assert sorted(shown + rest) == numbers


def test_a_look_at_the_needs_is_written_down_once_in_some_minutes(
    sign_in: SignIn, store: Sessions, ask: Ask
) -> None:
    ask()
    luz = sign_in("liaison", "Luz Vega")
    for path in ("/console/needs", "/console/needs/now", "/console/needs?view=ended"):
        luz.get(path)
    with transaction(store) as session:
        done = [(one.verb, one.staff_id) for one in staff.done_to(session, "needs", 0)]
    assert done == [("needs.view", luz.staff_id)]


def test_a_sender_and_an_editor_find_no_needs(sign_in: SignIn) -> None:
    for role in ("sender", "editor"):
        assert sign_in(role).get("/console/needs").status_code == 404
