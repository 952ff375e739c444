"""Events at the desk: entered, changed, called off, taken in from files; answers as they come."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from bot.console.answered import counted
from bot.console.uploads import LARGEST
from bot.console.visits import Visits
from bot.store import events, families, needs, rsvps
from bot.store.db import Sessions, transaction
from bot.store.events import Event
from bot.store.needs import Asking
from bot.store.rsvps import Rsvp
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.people import family

SignIn = Callable[..., Browser]
FAIR: dict[str, Any] = {
    "title": "Book fair", "place": "Lincoln gym", "date": ["2026-12-10"], "start": ["17:00"],
    "end": ["19:00"], "school": "lincoln", "kind": "school", "family_welcome": "yes",
    "other_ways": ["phone"], "step_free": "yes", "ride": "no", "dinner": "no",
}  # fmt: skip
KEY = "book-fair@2026-12-10"


def enter(browser: Browser, **more: Any) -> TestResponse:
    return browser.post("/console/events/new", **{**FAIR, **more})


def seen(browser: Browser, path: str, language: str = "") -> str:
    """The version that a page's form carries: of the event, or of its words in a language."""
    before = f'name="language" value="{language}"><input type="hidden" ' if language else ""
    page = browser.get(path).get_data(as_text=True)
    found = re.search(f'{before}name="seen" value="([^"]+)"', page)
    assert found
    return found[1]


def hand_in(browser: Browser, text: str, name: str = "events.csv", **more: str) -> TestResponse:
    return browser.post("/console/events/upload", file=(io.BytesIO(text.encode()), name), **more)


def count(store: Sessions) -> int:
    with transaction(store) as session:
        return session.scalar(select(func.count()).select_from(Event)) or 0


def answer(store: Sessions, clock: StandingClock, number: str, attending: str = "yes") -> None:
    with transaction(store) as session:
        one = families.find(session, number)
        assert one is not None
        said = {"attending": attending, "adults": 1, "children": 2, "needs": ["childcare"]}
        rsvps.answer(session, one.id, KEY, said, clock())


def test_an_event_is_entered_with_all_that_makes_it_easy_to_come(
    sign_in: SignIn, store: Sessions
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    made = enter(
        sender, childcare="3-10", interpreters=["es", "so"], diets="halal, vegetarian",
        access="lift", capacity="40", dinner="yes", id_needed="no",
        date=["2026-12-10", "2026-12-11"], start=["17:00", "08:00"], end=["19:00", "10:00"],
    )  # fmt: skip
    assert made.status_code == 303
    page = sender.text(made.location)
    for text in ("Book fair", "ages 3-10", "Somali", "halal", "lift", "40", "the whole family"):
        assert text in page
    assert page.count("Dec 1") >= 4  # two sessions, among the facts and the answers


def test_an_event_that_is_entered_twice_is_one(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    assert {enter(sender).location for _ in range(2)} == {"/console/events/book-fair"}
    assert count(store) == 1


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"title": ""}, "write the title in English"),
        ({"other_ways": []}, "no other way"),
        ({"date": ["2026-11-01"]}, "is over"),
        ({"end": ["16:00"]}, "before it starts"),
        ({"date": [""], "start": [""], "end": [""]}, "is no date"),
        ({"title": "=1+1"}, "begins like a formula"),
        ({"title": "Are you a citizen?"}, "asks a family for its immigration status"),
        ({"note": "The number is 078-05-1120."}, "holds something private"),
        ({"kind": "community"}, "whose event it is"),
        ({"childcare": "all"}, "no range of ages"),
        ({"capacity": "-3"}, "no number of people"),
        ({"capacity": "9" * 5000}, "no number of people"),
    ],
)
def test_what_is_wrong_is_named_beside_its_field_and_what_was_typed_stays(
    sign_in: SignIn, store: Sessions, wrong: dict[str, Any], says: str
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    given = {"place": "A place to keep", **wrong}
    answered = enter(sender, **given)
    page = answered.get_data(as_text=True)
    assert answered.status_code == 422
    assert says in page
    assert 'aria-invalid="true"' in page or "other_ways" in wrong
    assert f">{next(iter(wrong))}</bdi>:" not in page, "a field is called as the form calls it"
    assert "A place to keep" in page
    assert count(store) == 0


def test_one_more_session_keeps_what_was_typed(sign_in: SignIn, store: Sessions) -> None:
    page = enter(sign_in("sender", schools=["lincoln"]), more="1").get_data(as_text=True)
    assert page.count('name="date"') == 2
    assert 'value="Book fair"' in page
    assert count(store) == 0


def test_what_was_typed_of_an_event_and_not_saved_is_there_again(
    sign_in: SignIn, store: Sessions, visits: Visits
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    begun = {**FAIR, "title": "Book fa", "note": "The father was deported", "date": ["", ""]}
    assert sender.post("/console/events/new/draft", **begun).status_code == 204
    [key] = visits.redis.keys("puente:draft:event *")
    assert b"Book fa" not in visits.redis.get(key)  # sealed
    assert 0 < visits.redis.ttl(key) <= 24 * 3600
    page = sender.get("/console/events/new").get_data(as_text=True)
    assert 'value="Book fa"' in page
    assert "Here is what you typed" in page
    assert "deported" not in page
    other = sign_in("sender", "Sam Other", schools=["lincoln"])
    assert "Book fa" not in other.get("/console/events/new").get_data(as_text=True)
    assert count(store) == 0
    enter(sender)
    assert "Book fa" not in sender.get("/console/events/new").get_data(as_text=True)


def test_a_refused_event_is_kept_and_can_be_begun_anew(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    assert enter(sender, other_ways=[]).status_code == 422
    assert "Lincoln gym" in sender.get("/console/events/new").get_data(as_text=True)
    assert sender.post("/console/events/new/draft", anew="1").status_code == 303
    assert "Lincoln gym" not in sender.get("/console/events/new").get_data(as_text=True)


def test_a_change_that_was_begun_is_kept_beside_the_event(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender)
    begun = {**FAIR, "place": "Oak hall"}
    assert sender.post("/console/events/book-fair/draft", **begun).status_code == 204
    assert "Oak hall" in sender.get("/console/events/book-fair/edit").get_data(as_text=True)
    assert "Oak hall" not in sender.text("/console/events/book-fair")
    assert "Oak hall" not in sender.get("/console/events/new").get_data(as_text=True)
    strange = sign_in("sender", "Ana Oak", schools=["oak-hill"])
    assert strange.post("/console/events/book-fair/draft", **begun).status_code == 404


def test_a_change_keeps_the_rest_and_tells_how_many_must_hear_of_a_move(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender, interpreters=["so"])
    answer(store, clock, family(store, clock))
    assert "1 family has said" in sender.text("/console/events/book-fair/edit")
    form = {**FAIR, "date": ["2026-12-12"], "seen": seen(sender, "/console/events/book-fair/edit")}
    moved = sender.post("/console/events/book-fair/edit", **form)
    assert moved.location == "/console/events/book-fair?moved=1"
    assert "1 family counts on what it was" in sender.text(moved.location)
    assert count(store) == 1


def test_a_form_that_is_older_than_the_event_overwrites_nothing_unasked(sign_in: SignIn) -> None:
    luz = sign_in("sender", schools=["lincoln"])
    sam = sign_in("sender", "Sam Other", schools=["lincoln"])
    enter(luz)
    path, typed = "/console/events/book-fair", {**FAIR, "capacity": "40"}
    typed["seen"] = seen(luz, f"{path}/edit")
    moved = {**FAIR, "place": "Oak hall", "seen": seen(sam, f"{path}/edit")}
    assert [sam.post(f"{path}/edit", **moved).status_code for _ in range(2)] == [303, 303]
    refused = luz.post(f"{path}/edit", **typed)
    page = refused.get_data(as_text=True)
    assert refused.status_code == 409
    assert "Somebody has changed this event" in page
    assert 'value="Lincoln gym"' in page
    assert "Oak hall" in page
    assert "Lincoln gym" not in luz.text(path)
    assert "Somebody has changed this event" in luz.text(f"{path}/edit")  # the draft, later
    assert luz.post(f"{path}/edit", **typed).status_code == 409
    over = re.search(r'name="over" value="([^"]+)"', page)
    assert over
    assert luz.post(f"{path}/edit", **typed, over=over[1]).status_code == 303
    assert "Lincoln gym" in luz.text(path)


def test_a_form_is_not_older_for_words_in_another_language(sign_in: SignIn) -> None:
    luz = sign_in("sender", schools=["lincoln"])
    enter(luz)
    path = "/console/events/book-fair"
    typed = {**FAIR, "capacity": "40", "seen": seen(luz, f"{path}/edit")}
    words = {"language": "so", "title": "Carwada", "seen": seen(luz, path, "so")}
    assert luz.post(f"{path}/words", **words).status_code == 303
    assert luz.post(f"{path}/edit", **typed).status_code == 303


def test_an_event_that_is_called_off_is_on_again_by_its_own_tick_alone(
    sign_in: SignIn, store: Sessions
) -> None:
    luz = sign_in("sender", schools=["lincoln"])
    sam = sign_in("sender", "Sam Other", schools=["lincoln"])
    enter(luz)
    path = "/console/events/book-fair"
    typed = {**FAIR, "place": "Oak hall", "seen": seen(luz, f"{path}/edit")}
    sam.post(f"{path}/cancel")
    assert luz.post(f"{path}/edit", **typed).status_code == 409
    assert enter(luz).status_code == 303  # the same, entered anew
    assert is_off(store)
    luz.post(f"{path}/draft", anew="1")
    assert 'name="again"' in luz.get(f"{path}/edit").get_data(as_text=True)
    typed["seen"] = seen(luz, f"{path}/edit")
    assert luz.post(f"{path}/edit", **typed).status_code == 303
    assert is_off(store)
    typed["seen"] = seen(luz, f"{path}/edit")
    assert luz.post(f"{path}/edit", **typed, again="yes").status_code == 303
    assert not is_off(store)


def is_off(store: Sessions) -> bool:
    with transaction(store) as session:
        found = events.find(session, "book-fair")
        assert found is not None
        return found.cancelled_at is not None


def test_an_event_is_not_changed_by_entering_a_new_one_that_is_called_the_same(
    sign_in: SignIn,
) -> None:
    luz = sign_in("sender", schools=["lincoln"])
    enter(luz)
    refused = enter(luz, place="Oak hall")
    assert refused.status_code == 409
    page = refused.get_data(as_text=True)
    assert "an event is called so at this time" in page
    assert 'value="Oak hall"' in page
    assert "Oak hall" not in luz.text("/console/events/book-fair")


def test_calling_off_says_first_how_many_had_answered(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender)
    for attending in ("yes", "maybe", "no"):
        answer(store, clock, family(store, clock), attending)
    assert "2 families count on it" in sender.text("/console/events/book-fair/cancel")
    done = sender.post("/console/events/book-fair/cancel")
    assert "cancelled" in sender.text(done.location)
    sender.post("/console/events/book-fair/cancel")
    with transaction(store) as session:
        found = events.find(session, "book-fair")
        assert found is not None
        assert found.cancelled_at == clock()


def test_an_event_of_another_school_looks_like_one_that_is_not_there(
    sign_in: SignIn, store: Sessions
) -> None:
    enter(sign_in("sender", "Li Lincoln", schools=["lincoln"]))
    oak = sign_in("sender", "Ana Oak", schools=["oak-hill"])
    for path in ("", "/edit", "/cancel", "/answers", "/calendar.ics", f"/sheet/{KEY}/rides"):
        theirs = oak.get(f"/console/events/book-fair{path}")
        nothing = oak.get(f"/console/events/no-such-event{path}")
        assert (theirs.status_code, nothing.status_code) == (404, 404), path
        assert theirs.data == nothing.data
    for path in ("edit", "cancel", "words"):
        assert oak.post(f"/console/events/book-fair/{path}", **FAIR).status_code == 404
    assert "Book fair" not in oak.text("/console/events")


def test_an_event_of_all_schools_is_looked_at_and_changed_by_the_district_alone(
    sign_in: SignIn, store: Sessions
) -> None:
    assert enter(sign_in("district_admin"), school="").status_code == 303
    oak = sign_in("sender", "Ana Oak", schools=["oak-hill"])
    assert "Book fair" in oak.text("/console/events/book-fair")
    assert oak.get("/console/events/book-fair/edit").status_code == 404
    assert oak.post("/console/events/book-fair/cancel").status_code == 404
    assert oak.get(f"/console/events/book-fair/sheet/{KEY}/rides").status_code == 404


@pytest.mark.parametrize("school", ["lincoln", "", "no-such-school"])
def test_nobody_enters_an_event_for_another_school(
    sign_in: SignIn, store: Sessions, school: str
) -> None:
    oak = sign_in("sender", "Ana Oak", schools=["oak-hill"])
    assert enter(oak, school=school).status_code == 422
    assert count(store) == 0


def test_an_event_of_the_same_name_and_time_elsewhere_is_not_overwritten(
    sign_in: SignIn, store: Sessions
) -> None:
    enter(sign_in("sender", "Li Lincoln", schools=["lincoln"]))
    oak = sign_in("sender", "Ana Oak", schools=["oak-hill"])
    assert enter(oak, school="oak-hill", place="Oak hall").status_code == 422
    columns = "key,title,place,date,start,end,other_ways,school"
    row = "book-fair,Mine now,Oak hall,2026-12-20,17:00,19:00,phone,oak-hill"
    assert "this key is taken" in hand_in(oak, f"{columns}\n{row}\n").get_data(as_text=True)
    with transaction(store) as session:
        found = events.find(session, "book-fair")
        assert found is not None
        assert found.school == "lincoln"


def test_words_of_a_person_are_kept_with_their_name(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", "Luz Vega", schools=["lincoln"])
    enter(sender)
    path = "/console/events/book-fair"
    words = {"language": "ur", "title": "کتاب میلہ", "place": "لنکن جم", "note": ""}
    done = sender.post(f"{path}/words", **words, seen=seen(sender, path, "ur"))
    assert done.status_code == 303
    page = sender.get(path).get_data(as_text=True)
    assert 'lang="ur" dir="rtl"' in page
    assert "کتاب میلہ" in page
    long = {"language": "so", "title": "x" * 90, "place": "", "note": ""}
    too_long = sender.post(f"{path}/words", **long, seen=seen(sender, path, "so"))
    assert too_long.status_code == 422
    assert "x" * 90 in too_long.get_data(as_text=True)


def test_words_that_a_colleague_has_written_meanwhile_are_shown_before_they_are_replaced(
    sign_in: SignIn,
) -> None:
    luz = sign_in("sender", "Luz Vega", schools=["lincoln"])
    sam = sign_in("sender", "Sam Other", schools=["lincoln"])
    enter(luz)
    path = "/console/events/book-fair"
    mine = {"language": "so", "title": "Carwada", "place": "", "note": ""}
    mine["seen"] = seen(luz, path, "so")
    theirs = {**mine, "title": "Bandhigga buugaagta"}
    assert [sam.post(f"{path}/words", **theirs).status_code for _ in range(2)] == [303, 303]
    refused = luz.post(f"{path}/words", **mine)
    page = refused.get_data(as_text=True)
    assert refused.status_code == 409
    assert 'value="Carwada"' in page
    assert "Bandhigga buugaagta" in page
    assert "Sam Other" in page
    assert "Carwada" not in luz.text(path)
    found = re.search(r'name="seen" value="([^"]+)"', page)
    assert found
    assert luz.post(f"{path}/words", **{**mine, "seen": found[1]}).status_code == 303
    english = {"language": "en", "title": "Book swap", "seen": seen(sam, path, "en")}
    old = seen(luz, path, "so")
    assert sam.post(f"{path}/words", **english, place="Gym", note="").status_code == 303
    again = luz.post(f"{path}/words", **{**mine, "seen": old})
    assert again.status_code == 409  # made from other English
    assert "Book swap" in again.get_data(as_text=True)


def test_a_sheet_is_looked_at_first_and_then_saved(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    columns = "title,place,date,start,end,other_ways,school"
    good = "Book fair,Lincoln gym,2026-12-10,17:00,19:00,phone,lincoln"
    bad = "Old,Gym,2020-01-01,17:00,19:00,phone,lincoln"
    looked = hand_in(sender, f"{columns}\n{good}\n", do="check")
    assert "nothing was saved yet" in looked.get_data(as_text=True)
    assert count(store) == 0
    refused = hand_in(sender, f"{columns}\n{good}\n{bad}\n", do="save")
    assert refused.status_code == 422
    assert "is over" in refused.get_data(as_text=True)
    assert count(store) == 0
    hand_in(sender, f"{columns}\n{good}\n{bad}\n", do="save", skip_bad="1")
    assert count(store) == 1


def test_a_calendar_comes_in_and_goes_out(sign_in: SignIn, store: Sessions) -> None:
    boss = sign_in("district_admin")
    enter(boss)
    out = boss.get("/console/events/book-fair/calendar.ics")
    text = out.get_data(as_text=True)
    assert out.mimetype == "text/calendar"
    assert "SUMMARY;LANGUAGE=en:Book fair" in text
    again = hand_in(boss, text, "calendar.ics", do="save")
    assert "as before" in again.get_data(as_text=True)
    assert count(store) == 1


def test_a_file_larger_than_other_requests_is_read_and_one_too_large_is_refused(
    sign_in: SignIn, app: Any, store: Sessions
) -> None:
    app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = 64 * 1024
    sender = sign_in("sender", schools=["lincoln"])
    columns = "title,place,date,start,end,other_ways,school"
    rows = "\n".join(
        f"Fair {n} {'x' * 30},Gym {'y' * 40},2026-12-10,17:00,19:00,phone,lincoln"
        for n in range(1200)
    )
    assert len(rows) > 64 * 1024
    looked = hand_in(sender, f"{columns}\n{rows}\n", do="check")
    assert looked.status_code == 200, looked.get_data(as_text=True)[-3000:]
    assert "Fair" not in looked.get_data(as_text=True).split("new")[0]
    announced = {"CONTENT_LENGTH": str(LARGEST + 1)}  # it is refused before it is read
    large = sender.client.post(
        "/console/events/upload", data={"csrf": sender.csrf}, environ_overrides=announced
    )
    assert large.status_code == 422
    assert "too large" in large.get_data(as_text=True)
    small = sender.post("/console/events/new", title="x" * 70_000)  # no view for files
    assert small.status_code == 413


def test_no_file_and_a_file_of_another_kind_are_said_so(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    assert "choose a file" in sender.post("/console/events/upload").get_data(as_text=True)
    wrong = hand_in(sender, "%PDF", "flyer.pdf")
    assert wrong.status_code == 422
    assert "save it as one of" in wrong.get_data(as_text=True)


def test_answers_are_counted_live_and_small_groups_are_hidden(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender)
    path = "/console/events/book-fair/answers"
    before = sender.get(path)
    assert sender.get(path, headers={"If-None-Match": before.headers["ETag"]}).status_code == 304
    for number in range(12):
        answer(store, clock, family(store, clock, "es"), "no" if number < 3 else "yes")
    for _ in range(2):
        answer(store, clock, family(store, clock, "so"))
    after = sender.get(path, headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    page = after.get_data(as_text=True)
    assert "<g>" not in page  # of fourteen, twelve that speak Spanish would leave two
    assert "too few families here to tell them apart" in page
    assert "Somali" not in page
    assert ">11<" in page  # families who come
    assert ">22<" in page  # their children


def test_answers_of_small_languages_stand_together(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender)
    for code, many in (("es", 12), ("so", 6), ("ru", 5)):
        for _ in range(many):
            answer(store, clock, family(store, clock, code))
    page = sender.get("/console/events/book-fair/answers").get_data(as_text=True)
    assert page.count("<g>") == 2
    assert '<th scope="row">Spanish</th><td>12</td>' in page
    assert '<th scope="row">others</th><td>11</td>' in page
    assert "Somali" not in page
    assert "Russian" not in page


def test_a_family_with_two_answers_is_one_of_its_language() -> None:
    said = [
        (Rsvp(family_id=number, event=day, attending="yes", adults=1, children=0, needs=[]), code)
        for code, numbers in (("es", range(20)), ("so", range(20, 26)))
        for number in numbers
        for day in ("book-fair@2026-12-10", "book-fair.2@2026-12-11")
    ]
    found = counted(said)
    assert found.by_answer["yes"] == 52
    assert found.languages == ()  # beside the Spanish ones six families would stand alone


def test_lists_to_print_hold_no_name_and_no_whole_number(
    sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender, ride="yes")
    number = family(store, clock, "so", name="Amina Yusuf")
    with transaction(store) as session:
        one = families.find(session, number)
        assert one is not None
        asking = Asking(KEY, clock(), clock(), "so", 1, 2)
        needs.ask(session, one.id, asking, ["ride"], clock())
    page = sender.text(f"/console/events/book-fair/sheet/{KEY}/rides")
    assert "Somali" in page
    assert "Amina" not in page
    assert number not in page
    for ending in ("csv", "xlsx"):
        file = sender.get(f"/console/events/book-fair/sheet/{KEY}/rides?as={ending}")
        assert file.headers["Content-Disposition"].startswith("attachment")
    assert sender.get(f"/console/events/book-fair/sheet/{KEY}/guests").status_code == 404
    assert sender.get("/console/events/book-fair/sheet/other@2026-12-10/rides").status_code == 404


def test_events_of_the_districts_calendar_are_shown_and_not_changed(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    assert "Answers" in sender.text("/console/events/math-night")
    assert sender.get("/console/events/math-night/edit").status_code == 404
    assert sender.post("/console/events/math-night/cancel").status_code == 404


def test_times_are_proposed_and_one_is_fixed_once(sign_in: SignIn, store: Sessions) -> None:
    sender = sign_in("sender", schools=["lincoln"])
    enter(sender)
    path = "/console/events/book-fair"
    one_time = sender.post(f"{path}/poll", date="2026-12-14", start="17:00", end="18:00")
    assert one_time.status_code == 422
    assert "propose 2 to 5" in one_time.get_data(as_text=True)
    times = {"date": ["2026-12-14", "2026-12-15", ""], "start": ["17:00", "09:00", ""]}
    sender.post(f"{path}/poll", **times, end=["18:00", "", ""])
    page = sender.text(path)
    assert "Families may still answer" in page
    asked = sender.post("/console/broadcasts/new", about="poll", poll="book-fair")
    words = sender.text(asked.location.replace("/who", "/words"))
    assert "Book fair" in words
    for _ in range(2):
        assert sender.post(f"{path}/poll/2").status_code == 303
    assert sender.post(f"{path}/poll/1").status_code == 409
    assert "Time 2 was fixed" in sender.text(path)
