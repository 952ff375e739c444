"""Families are found by those whose they are, seen by nobody unnoticed, and changed with reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, func, select, update

from bot.reporting import daily
from bot.settings import Settings
from bot.store import consents, families, needs, roster_questions, staff
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.needs import Asking
from bot.store.roster_questions import RosterQuestion
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp
from bot.store.staff import Audit
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.households import household, wrote

AMINA, RAMOS, PLAIN = "+15555550101", "+15555550102", "+15555550103"
HOUR = timedelta(hours=1)
Enter = Callable[..., Browser]


@pytest.fixture
def amina(store: Sessions, clock: StandingClock) -> int:
    return household(
        store, clock(), AMINA, names=["Amina Cabdiraxmaan"],
        children=[("Yusuf Cali", "lincoln", "3"), ("Hodan Cali", "lincoln", "1")],
    )[0]  # fmt: skip


@pytest.fixture
def ramos(store: Sessions, clock: StandingClock) -> int:
    return household(
        store, clock(), RAMOS, names=["José Ramos Peña"],
        children=[("Lucía Ramos", "oak-hill", "7")], language="es",
    )[0]  # fmt: skip


@pytest.fixture
def plain(store: Sessions, clock: StandingClock) -> int:
    """Somebody who wrote by themselves."""
    return household(store, clock(), PLAIN, language="en")[0]


def find(browser: Browser, **form: str) -> str:
    answer = browser.post("/console/families", **form)
    assert answer.status_code == 200, answer.status_code
    html = answer.get_data(as_text=True)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html.split('id="found"')[1]))


# -- finding


@pytest.mark.parametrize(
    "asked", ["amina", "AMI", "cabdi amina", "Yusuf", "hod", "cali cabdiraxmaan", "+1 555 555 0101"]
)
def test_a_household_is_found_by_any_name_in_it_or_its_number(
    sign_in: Enter, amina: int, ramos: int, asked: str
) -> None:
    answer = sign_in("district_admin").post("/console/families", q=asked)
    if answer.status_code == 303:
        assert answer.location == f"/console/families/{amina}"
        return
    found = answer.get_data(as_text=True)
    assert f"/console/families/{amina}" in found
    assert f"/console/families/{ramos}" not in found


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("أمينة يوسف", "امينه"),
        ("فرحت ضیاء", "ضياء"),
        ("陳大文", "陈大文"),
        ("김민수", "김"),
        ("Nguyễn Thị Đào", "dao"),
        ("Łukasz O'Brien", "lukasz obrien"),
        ("Наталія", "натал"),
        ("Li Wei", "li"),
    ],
)
def test_a_name_is_found_in_any_script_with_or_without_accents(
    sign_in: Enter, store: Sessions, clock: StandingClock, name: str, asked: str
) -> None:
    made = household(store, clock(), PLAIN, names=[name])[0]
    html = sign_in("district_admin").post("/console/families", q=asked).get_data(as_text=True)
    assert f"/console/families/{made}" in html


@pytest.mark.parametrize("asked", ["xyz", "am", "amina ramos", "minа"])
def test_what_is_no_name_here_finds_nothing(sign_in: Enter, amina: int, asked: str) -> None:
    assert "no family like this" in find(sign_in("district_admin"), q=asked)


def test_lists_mask_numbers_and_the_page_of_a_family_shows_it_whole(
    sign_in: Enter, amina: int
) -> None:
    browser = sign_in()
    listed = browser.get("/console/families").get_data(as_text=True)
    assert "Amina" in listed
    assert AMINA not in listed
    assert "+1********01" in listed
    assert AMINA in browser.text(f"/console/families/{amina}")


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ({"school": "lincoln"}, {"Amina"}),
        ({"school": "lincoln", "grade": "7"}, set()),
        ({"grade": "7"}, {"José"}),
        ({"language": "es"}, {"José"}),
        ({"state": "opted_out"}, {"José"}),
        ({"state": "open"}, {"Amina"}),
        ({"state": "no_phone"}, {"Farah"}),
        ({"state": "no_phone", "q": "far"}, {"Farah"}),
        ({"state": "no_phone", "q": "amina"}, set()),
        ({"q": "ram", "language": "es"}, {"José"}),
        ({"q": "ram", "language": "so"}, set()),
        ({"since": "2026-12-01"}, {"Amina"}),
        ({"silent": "2026-12-01"}, {"José"}),
        ({"q": "amina", "since": "2026-12-01"}, {"Amina"}),
        ({"q": "amina", "silent": "2026-12-01"}, set()),
    ],
)
def test_families_are_found_by_what_is_known_of_them(
    sign_in: Enter,
    store: Sessions,
    clock: StandingClock,
    settings: Settings,
    amina: int,
    ramos: int,
    form: dict[str, str],
    names: set[str],
) -> None:
    household(store, clock(), names=["Farah Nuur"], children=[("Ayaan Nuur", "lincoln", "2")])
    wrote(store, ramos, clock() - timedelta(days=3))
    wrote(store, amina, clock() - HOUR)
    with transaction(store) as session:
        stopped = session.get_one(Family, ramos)
        consents.record(session, stopped, "opt_out", "keyword", None, clock())
        session.add(
            Handoff(
                family_id=amina, reason="person", priority="routine", due_at=clock(),
                created_at=clock(),
            )
        )  # fmt: skip
    while daily.catch_up(store, settings.zone, clock(), lambda: None):
        pass
    found = find(sign_in("district_admin"), **form)
    assert {name for name in ("Amina", "José", "Farah") if name in found} == names


def test_pages_follow_one_another_without_a_gap(
    sign_in: Enter, store: Sessions, clock: StandingClock
) -> None:
    for number in range(60):
        household(store, clock(), f"+155555502{number:02}", names=[f"Ruqiya {number}"])
    browser, seen, before, pages = sign_in(), [], "", 0
    while True:
        html = browser.post("/console/families", q="ruq", before=before).get_data(as_text=True)
        seen += re.findall(r'href="/console/families/(\d+)"', html)
        pages += 1
        more = re.search(r'name="before" value="(\d+)"', html)
        if not more:
            break
        before = more[1]
    assert len(seen) == len(set(seen)) == 60
    assert pages == 3


@pytest.mark.parametrize("form", [{}, {"q": "ruq"}, {"state": "no_phone"}])
def test_a_list_asks_as_often_however_long_it_is(
    sign_in: Enter, store: Sessions, clock: StandingClock, form: dict[str, str]
) -> None:
    browser, counts = sign_in(), []
    for many in (1, 20):
        for number in range(many):
            of = f"{many}{number:02}"
            household(store, clock(), f"+15555550{int(of) % 1000:03}", names=[f"Ruqiya {of}"])
            household(store, clock(), names=[f"Ruqiya alone {of}"])
        asked: list[str] = []

        def note(_c: Any, _cur: Any, statement: str, *_: Any, to: list[str] = asked) -> None:
            to.append(statement)

        engine = store.kw["bind"]
        event.listen(engine, "before_cursor_execute", note)
        browser.post("/console/families", **form)
        event.remove(engine, "before_cursor_execute", note)
        counts.append(len(asked))
        assert not [s for s in asked if " LIKE " in s]
    assert counts[0] == counts[1], asked


# -- whose families are whose


def test_another_schools_family_looks_like_one_that_is_not_there(
    sign_in: Enter, amina: int, ramos: int, plain: int
) -> None:
    theirs = sign_in("school_admin", schools=["oak-hill"])
    for path in ("", "/merge", "/delete"):
        there = theirs.get(f"/console/families/{amina}{path}")
        nowhere = theirs.get(f"/console/families/99999{path}")
        assert there.status_code == nowhere.status_code == 404
        assert there.data == nowhere.data
    for path in ("language", "stop", "start", "export", "delete", f"merge/{ramos}"):
        assert theirs.post(f"/console/families/{amina}/{path}", how="household").status_code == 404
    assert (
        theirs.post(f"/console/families/{ramos}/merge/{amina}", how="household").status_code == 404
    )
    assert "no family like this" in find(theirs, q="amina")
    assert find(theirs, q=AMINA) == find(theirs, q="+15555550199")
    assert theirs.post("/console/families", school="lincoln").status_code == 404
    listed = theirs.get("/console/families").get_data(as_text=True)
    assert f"/families/{amina}" not in listed
    assert f"/families/{ramos}" in listed
    assert f"/families/{plain}" in listed, "who is on no roster is everybody's"


def test_somebody_without_a_phone_is_seen_by_their_school_alone(
    sign_in: Enter, store: Sessions, clock: StandingClock
) -> None:
    children = [("Ayaan Nuur", "lincoln", "2")]
    _, (farah,) = household(store, clock(), names=["Farah Nuur"], children=children)
    path = f"/console/families/people/{farah}"
    assert "no phone number" in sign_in("liaison", schools=["lincoln"]).text(path)
    assert sign_in("liaison", "Ana Mora", schools=["oak-hill"]).get(path).status_code == 404


def test_every_look_at_a_family_is_written_down_and_admins_see_it(
    sign_in: Enter, store: Sessions, amina: int
) -> None:
    liaison = sign_in("liaison", "Luz Vega")
    page = liaison.text(f"/console/families/{amina}")
    assert "Who looked" not in page
    with transaction(store) as session:
        (row,) = staff.done_to(session, "family", amina)
        assert (row.verb, row.staff_id) == ("family.view", liaison.staff_id)
    page = sign_in("district_admin", "Ana Mora").text(f"/console/families/{amina}")
    assert "Luz Vega looked at the page" in page


def test_what_a_command_did_is_said_to_be_a_commands(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int
) -> None:
    with transaction(store) as session:
        staff.note_down(session, None, "family.export", "family", amina, clock())
    page = sign_in("district_admin", "Ana Mora").text(f"/console/families/{amina}")
    assert "the command line took a copy of the data" in page


def test_a_sender_sees_no_family(sign_in: Enter, amina: int) -> None:
    assert sign_in("sender").get(f"/console/families/{amina}").status_code == 404


# -- the page and what changes it


def test_the_page_tells_what_is_known(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int
) -> None:
    said = wrote(store, amina, clock() - HOUR, text="JOOJI <b>")
    with transaction(store) as session:
        family = session.get_one(Family, amina)
        consents.record(session, family, "opt_out", "keyword", said, clock(), "so/consent-stop/3")
        session.add(Rsvp(
            family_id=amina, event="math-night@2026-12-03", attending="yes", adults=1, children=2,
            needs=[], created_at=clock(), updated_at=clock(),
        ))  # fmt: skip
        starts = clock() + timedelta(days=2)
        asking = Asking("math-night@2026-12-03", starts, clock() + HOUR, "so")
        needs.ask(session, amina, asking, ["ride"], clock())
    page = sign_in().text(f"/console/families/{amina}")
    for part in (
        "Yusuf Cali", "grade 3", "mother", "Somali", "from the roster", "no more messages",
        "by a word it texted", "JOOJI &lt;b&gt;", "so/consent-stop/3", "a ride", "2 children",
    ):  # fmt: skip
        assert part in page, part


def test_the_language_is_changed_by_staff(sign_in: Enter, store: Sessions, amina: int) -> None:
    browser = sign_in()
    assert browser.post(f"/console/families/{amina}/language", language="tlh").status_code == 422
    assert browser.post(f"/console/families/{amina}/language", language="ar").status_code == 303
    with transaction(store) as session:
        family = session.get_one(Family, amina)
        assert (family.language, family.language_by) == ("ar", "staff")
        assert staff.done_to(session, "family", amina)[0].verb == "family.language"


def test_one_click_ends_messages_and_only_a_consent_that_is_told_begins_them_again(
    sign_in: Enter, store: Sessions, amina: int
) -> None:
    browser, path = sign_in(), f"/console/families/{amina}"
    for _ in range(2):
        assert browser.post(f"{path}/stop").status_code == 303
    for form in ({}, {"how": "by_phone"}, {"how": "magic", "sure": "yes"}, {"sure": "yes"}):
        assert browser.post(f"{path}/start", **form).status_code == 422
    with transaction(store) as session:
        assert session.get_one(Family, amina).opted_out_at
    assert browser.post(f"{path}/start", how="by_phone", sure="yes").status_code == 303
    with transaction(store) as session:
        assert session.get_one(Family, amina).opted_out_at is None
        facts = [(f.kind, f.method) for f in consents.ledger(session, amina)]
    assert facts == [("opt_out", "staff"), ("opt_in", "by_phone")], "a double click is one fact"


# -- merging


def test_two_phones_of_one_household_are_both_of_its_childrens_family(
    sign_in: Enter, store: Sessions, amina: int, plain: int
) -> None:
    browser = sign_in()
    shown = browser.post(f"/console/families/{amina}/merge", number=PLAIN).get_data(as_text=True)
    assert "They share no child" in shown
    path = f"/console/families/{amina}/merge/{plain}"
    assert browser.post(path, how="household").status_code == 303
    assert "Yusuf Cali" in browser.text(f"/console/families/{plain}")
    html = browser.get(f"/console/families/{amina}").get_data(as_text=True)
    assert f"/console/families/{plain}" in html
    assert f"/families/{plain}" in browser.post("/console/families", q="yusuf").get_data(
        as_text=True
    )
    assert browser.post(path, how="household").status_code == 303, "twice does no harm"
    with transaction(store) as session:
        here = session.scalars(select(Guardian).where(Guardian.family_id == plain)).all()
        assert len(here) == 1


def test_a_new_number_takes_over_what_was_said_and_asked_and_not_the_consent(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int, plain: int
) -> None:
    wrote(store, amina, clock() - HOUR, text="hello")
    starts = clock() + timedelta(days=2)
    asking = Asking("math-night@2026-12-03", starts, clock() + HOUR, "so")
    with transaction(store) as session:
        needs.ask(session, amina, asking, ["ride", "dinner"], clock())
        needs.ask(session, plain, asking, ["ride"], clock())
        for of, at in ((amina, clock()), (plain, clock() - HOUR)):
            session.add(Rsvp(
                family_id=of, event="math-night@2026-12-03", attending="yes", adults=of,
                children=0, needs=[], created_at=at, updated_at=at,
            ))  # fmt: skip
        family = session.get_one(Family, amina)
        family.preferences = {"messages": "all", "community": True, "format": "text"}
        consents.record(session, family, "opt_out", "keyword", None, clock())
    path = f"/console/families/{amina}/merge/{plain}"
    assert sign_in().post(path, how="new_number").location == f"/console/families/{plain}"
    with transaction(store) as session:
        assert [n.need for n in needs.of_family(session, amina)] == []
        assert sorted(n.need for n in needs.of_family(session, plain)) == ["dinner", "ride"]
        (answer,) = session.scalars(select(Rsvp)).all()
        assert (answer.family_id, answer.adults) == (plain, amina), "the later answer stands"
        assert session.get_one(Family, amina).opted_out_at
        assert session.get_one(Family, plain).opted_out_at is None
        assert session.get_one(Family, plain).preferences == {"format": "text"}
        needs.ask(session, plain, asking, ["dinner"], clock())
        assert len(needs.of_family(session, plain)) == 2, "it is known again when asked for"
        (guardian,) = session.scalars(select(Guardian)).all()
        assert guardian.family_id == plain


def test_nothing_moves_while_a_text_is_on_its_way(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int, plain: int
) -> None:
    wrote(store, amina, clock(), direction="out", status="sending")
    path = f"/console/families/{amina}/merge/{plain}"
    answer = sign_in().post(path, how="new_number")
    assert answer.status_code == 409
    assert "on its way" in answer.get_data(as_text=True)


def test_a_text_of_which_nobody_will_know_whether_it_left_keeps_nothing_from_moving(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int, plain: int
) -> None:
    wrote(store, amina, clock(), direction="out", status="unknown", due_at=clock())
    path = f"/console/families/{amina}/merge/{plain}"
    browser = sign_in()
    assert browser.post(path, how="new_number").status_code == 409, "it is looked for"
    with transaction(store) as session:
        session.execute(update(Message).values(due_at=None))
    assert browser.post(path, how="new_number").status_code == 303


# -- data


def test_only_who_manages_takes_a_copy_or_deletes(
    sign_in: Enter, store: Sessions, amina: int
) -> None:
    liaison = sign_in()
    for path in ("export", "delete"):
        assert liaison.post(f"/console/families/{amina}/{path}", sure="yes").status_code == 404
    admin = sign_in("school_admin", "Ana Mora", schools=["lincoln"])
    answer = admin.post(f"/console/families/{amina}/export")
    kept = json.loads(answer.get_data(as_text=True))
    assert kept["number"] == AMINA
    assert "attachment" in answer.headers["Content-Disposition"]
    with transaction(store) as session:
        assert staff.done_to(session, "family", amina)[0].verb == "family.export"


def test_deleting_takes_two_steps_and_is_written_down(
    sign_in: Enter, store: Sessions, amina: int
) -> None:
    admin, path = sign_in("district_admin"), f"/console/families/{amina}/delete"
    assert "Delete everything" in admin.text(path)
    assert admin.post(path).status_code == 422
    with transaction(store) as session:
        assert families.find(session, AMINA)
    assert admin.post(path, sure="yes").status_code == 303
    with transaction(store) as session:
        assert families.find(session, AMINA) is None
        assert session.scalar(select(func.count()).select_from(Guardian)) == 0
        assert staff.done_to(session, "family", amina)[0].verb == "family.delete"
    assert "no family like this" in find(admin, q="amina")


def test_of_a_number_that_said_stop_the_fact_stays(
    sign_in: Enter, store: Sessions, clock: StandingClock, amina: int
) -> None:
    admin = sign_in("district_admin")
    admin.post(f"/console/families/{amina}/stop")
    admin.post(f"/console/families/{amina}/delete", sure="yes")
    with transaction(store) as session:
        kept = families.find(session, AMINA)
        assert kept is not None
        assert kept.opted_out_at


# -- questions of rosters


@pytest.fixture
def question(store: Sessions, clock: StandingClock, amina: int) -> int:
    with transaction(store) as session:
        (guardian,) = session.scalars(select(Guardian)).all()
        asked = RosterQuestion(
            about="language", question_key="k", family_id=amina, guardian_id=guardian.id,
            kept="so", given="ar", asked_at=clock(), answer="",
        )  # fmt: skip
        session.add(asked)
        session.flush()
        return asked.id


def test_a_question_of_a_roster_is_settled_once_by_those_who_know_the_family(
    sign_in: Enter, store: Sessions, amina: int, question: int
) -> None:
    stranger = sign_in("liaison", "Ana Mora", schools=["oak-hill"])
    assert "Nothing waits" in stranger.text("/console/families/questions")
    path = f"/console/families/questions/{question}"
    assert stranger.post(path, answer="take").status_code == 404
    liaison = sign_in("liaison", schools=["lincoln"])
    assert "Which language?" in liaison.text("/console/families/questions")
    assert liaison.post(path, answer="both").status_code == 404, "no answer to this question"
    assert liaison.post(path, answer="take").status_code == 303
    assert liaison.post(path, answer="keep").status_code == 409
    with transaction(store) as session:
        assert session.get_one(Family, amina).language == "ar"
        assert roster_questions.open_ones(session) == []


@pytest.fixture
def of_two_schools(store: Sessions, clock: StandingClock, ramos: int) -> int:
    """Lincoln's roster gives somebody the number that a family of Oak Hill has."""
    children = [("Ayaan Nuur", "lincoln", "2")]
    _, (farah,) = household(store, clock(), names=["Farah Nuur"], children=children)
    with transaction(store) as session:
        jose = session.scalars(select(Guardian.id).where(Guardian.family_id == ramos)).one()
        asked = RosterQuestion(
            about="number", question_key="n", family_id=ramos, guardian_id=farah, holder_id=jose,
            kept="José Ramos Peña", given="Farah Nuur", asked_at=clock(), answer="",
        )  # fmt: skip
        session.add(asked)
        session.flush()
        return asked.id


def test_a_question_of_two_schools_is_settled_by_who_works_for_both(
    sign_in: Enter, store: Sessions, ramos: int, of_two_schools: int
) -> None:
    path = f"/console/families/questions/{of_two_schools}"
    for name, schools in (("Luz Vega", ["lincoln"]), ("Ana Mora", ["oak-hill"])):
        one = sign_in("liaison", name, schools=schools)
        page = one.text("/console/families/questions")
        assert "Nothing waits" in page
        assert "José" not in page
        for word in ("keep", "take", "both"):
            assert one.post(path, answer=word).status_code == 404
    assert "A roster left" not in one.text(f"/console/families/{ramos}")
    both = sign_in("liaison", "Bo Day", schools=["lincoln", "oak-hill"])
    assert "Whose number is it?" in both.text("/console/families/questions")
    assert both.post(path, answer="both").status_code == 303
    with transaction(store) as session:
        here = session.scalars(select(Guardian.name).where(Guardian.family_id == ramos)).all()
    assert sorted(here) == ["Farah Nuur", "José Ramos Peña"]


def test_whom_a_question_names_is_not_told_when_they_have_moved_out_of_sight(
    sign_in: Enter, store: Sessions, plain: int, ramos: int, of_two_schools: int
) -> None:
    """The number itself is nobody's at a school any more; who had it is of another one."""
    with transaction(store) as session:
        session.get_one(RosterQuestion, of_two_schools).family_id = plain
    one = sign_in("liaison", schools=["lincoln"])
    assert "José" not in one.text("/console/families/questions")
    path = f"/console/families/questions/{of_two_schools}"
    assert one.post(path, answer="take").status_code == 404
    assert sign_in("district_admin", "Ada Day").post(path, answer="take").status_code == 303
    with transaction(store) as session:
        found = session.scalars(select(Guardian)).all()
        has = {one.name: one.family_id for one in found}
    assert has == {"Farah Nuur": plain, "José Ramos Peña": ramos}


@pytest.mark.parametrize("step", ["merge", "delete"])
def test_a_look_on_the_way_to_a_change_is_written_down_once(
    sign_in: Enter, store: Sessions, amina: int, step: str
) -> None:
    admin = sign_in("district_admin", "Ana Mora")
    for answer in (admin.get, admin.get, admin.post):  # sent without a choice, it is shown again
        answer(f"/console/families/{amina}/{step}")
    with transaction(store) as session:
        done = [(row.verb, row.staff_id) for row in staff.done_to(session, "family", amina)]
    assert done == [("family.view", admin.staff_id)]


def test_a_look_at_the_questions_of_rosters_is_written_down(
    sign_in: Enter, store: Sessions, question: int
) -> None:
    liaison = sign_in("liaison", schools=["lincoln"])
    liaison.post(f"/console/families/questions/{question}", answer="keep")
    liaison.post(f"/console/families/questions/{question}", answer="keep")  # 409, with the page
    liaison.get("/console/families/questions")
    with transaction(store) as session:
        done = [(row.verb, row.staff_id) for row in staff.done_to(session, "questions", 0)]
    assert done == [("questions.view", liaison.staff_id)]


def test_a_search_leaves_no_name_in_an_address_or_in_the_audit(
    sign_in: Enter, store: Sessions, amina: int
) -> None:
    find(sign_in(), q="amina")
    with transaction(store) as session:
        rows = session.scalars(select(Audit)).all()
    assert [(row.verb, row.subject) for row in rows] == [("families.find", 0)]
