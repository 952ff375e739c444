"""The inbox: what is most pressing first, to those who can answer it, and nothing forgotten."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.console.visits import COOKIE, Visits
from bot.conversation import watch
from bot.conversation.turn import Tools
from bot.store import families as numbers
from bot.store import handoffs, remarks, rosters, staff
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.inbox import PAGE
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.families import Families

SignIn = Callable[..., Browser]


@pytest.fixture
def families(store: Sessions, clock: StandingClock) -> Families:
    return Families(store, clock)


@pytest.fixture
def luz(sign_in: SignIn) -> Browser:
    return sign_in("liaison", "Luz Vega")


def listed(browser: Browser, query: str = "queue=all") -> list[int]:
    """The families in a queue, in its order."""
    html = browser.get(f"/console/inbox?{query}").get_data(as_text=True)
    return [
        int(one) for one in re.findall(r'class="who" href="/console/conversations/(\d+)"', html)
    ]


def counted(browser: Browser) -> list[str]:
    html = browser.get("/console/inbox").get_data(as_text=True)
    return re.findall(r'<span class="count">([^<]*)</span>', html)


def test_danger_stands_first_then_what_is_late_then_what_is_due(
    luz: Browser, families: Families, clock: StandingClock
) -> None:
    later = families.add(due_at=clock() + timedelta(hours=8))
    soon = families.add(due_at=clock() + timedelta(minutes=20))
    late = families.add(due_at=clock() - timedelta(hours=1))
    danger = families.add(priority="now", due_at=clock() + timedelta(minutes=15))
    assert listed(luz) == [danger, late, soon, later]
    text = luz.text("/console/inbox?queue=all")
    assert "Families in danger" in text
    assert "late by 1 hour" in text
    assert "due in 20 minutes" in text


def test_danger_is_pinned_in_every_queue_and_for_every_language(
    sign_in: SignIn, families: Families
) -> None:
    sign_in("liaison", "Ulla Som", languages=["ur"])
    luz = sign_in("liaison", "Luz Vega", languages=["es"])
    danger = families.add(priority="now", language="ur")
    for queue in ("mine", "waiting", "all", "snoozed", "done"):
        assert listed(luz, f"queue={queue}") == [danger]


def test_what_waits_is_shown_to_those_who_speak_the_language(
    sign_in: SignIn, families: Families
) -> None:
    somali, spanish = families.add(language="so"), families.add(language="es")
    hmong = families.add(language="hmn")
    amina = sign_in("liaison", "Amina Yusuf", languages=["so"])
    luz = sign_in("liaison", "Luz Vega", languages=["es"])
    assert listed(amina, "queue=waiting") == [somali, hmong]  # nobody has Hmong: everybody has
    assert listed(luz, "queue=waiting") == [spanish, hmong]


def test_a_language_without_texts_finds_who_speaks_it(sign_in: SignIn, families: Families) -> None:
    swahili = families.add(language="en", details={"language": "sw"})
    asha = sign_in("liaison", "Asha Juma", languages=["sw"])
    luz = sign_in("liaison", "Luz Vega", languages=["es", "en"])
    assert listed(asha, "queue=waiting") == [swahili]
    assert listed(luz, "queue=waiting") == []


def test_what_was_forgotten_rises_and_is_everybodys(
    sign_in: SignIn, families: Families, store: Sessions, tools: Tools, clock: StandingClock
) -> None:
    sign_in("liaison", "Amina Yusuf", languages=["so"])
    luz = sign_in("liaison", "Luz Vega", languages=["es"])
    forgotten = families.add(language="so", due_at=clock() + timedelta(hours=1))
    assert listed(luz, "queue=waiting") == []
    clock.passes(hours=2)
    watch.tell_of_late_handoffs(store, tools)
    fresh = families.add(language="es", due_at=clock() + timedelta(minutes=5))
    assert listed(luz, "queue=waiting") == [forgotten, fresh]
    assert "waits too long" in luz.text("/console/inbox?queue=waiting")


def test_queues_hold_what_is_mine_what_rests_and_what_is_done(
    luz: Browser, families: Families, clock: StandingClock
) -> None:
    mine, rests, done, free = (families.add() for _ in range(4))
    luz.post(f"/console/conversations/{mine}/claim")
    luz.post(f"/console/conversations/{rests}/snooze", quick="tomorrow")
    luz.post(f"/console/conversations/{done}/resolve", seen="999999")
    assert listed(luz, "queue=mine") == [mine]
    assert listed(luz, "queue=snoozed") == [rests]
    assert listed(luz, "queue=done") == [done]
    assert listed(luz, "queue=waiting") == [free]
    assert listed(luz, "queue=all") == [mine, free]
    assert counted(luz) == ["1", "1", "2", "1"]


def test_what_rested_wakes_in_the_morning_and_nobody_was_told_that_it_is_late(
    luz: Browser,
    families: Families,
    store: Sessions,
    tools: Tools,
    clock: StandingClock,
    visits: Visits,
) -> None:
    family = families.add(due_at=clock() + timedelta(hours=1))
    luz.post(f"/console/conversations/{family}/snooze", quick="tomorrow")
    clock.passes(hours=19)
    token, _ = visits.begin(luz.staff_id)  # the day after
    luz.client.set_cookie(COOKIE, token, path="/console")
    assert listed(luz, "queue=mine") == []
    assert watch.tell_of_late_handoffs(store, tools) == []
    clock.passes(hours=2)
    assert listed(luz, "queue=mine") == [family]
    assert "rests until" not in luz.text("/console/inbox?queue=mine")


def test_a_family_that_asks_again_is_not_left_to_rest(
    luz: Browser, families: Families, store: Sessions, clock: StandingClock
) -> None:
    family = families.add()
    luz.post(f"/console/conversations/{family}/snooze", quick="week")
    with transaction(store) as session:
        again = Handoff(
            family_id=family, reason="support_person", priority="routine", language="so",
            status="queued", due_at=clock() + timedelta(hours=8), created_at=clock(),
        )  # fmt: skip
        handoffs.open_one(session, again)
    assert listed(luz, "queue=mine") == [family]


@pytest.mark.parametrize(
    ("query", "which"),
    [("language=es", 1), ("priority=today", 2), ("school=lincoln", 3), ("owner={me}", 4)],
)
def test_a_queue_is_narrowed_down(luz: Browser, families: Families, query: str, which: int) -> None:
    found = {1: families.add(language="es"), 2: families.add(priority="today"),
             3: families.add(school="lincoln"), 4: families.add()}  # fmt: skip
    luz.post(f"/console/conversations/{found[4]}/claim")
    asked = query.format(me=luz.staff_id)
    assert listed(luz, f"queue=all&{asked}") == [found[which]]


def test_another_schools_families_are_in_no_queue_and_in_no_count(
    sign_in: SignIn, families: Families
) -> None:
    theirs = families.add(school="washington")
    mine, nobodys = families.add(school="lincoln"), families.add()
    families.on_roster(mine, "washington", "Ayaan")  # a second child elsewhere
    luz = sign_in("liaison", schools=["lincoln"])
    assert listed(luz) == [mine, nobodys]
    assert counted(luz)[2] == "2"
    assert theirs not in listed(luz, "queue=waiting")


FOUR = ["lincoln", "north", "south", "east"]


@pytest.mark.parametrize("schools", [["lincoln"], FOUR], ids=["one school", "four schools"])
def test_what_was_noted_of_a_family_s_schools_shows_nobody_too_much(
    sign_in: SignIn, families: Families, store: Sessions, clock: StandingClock, schools: list[str]
) -> None:
    theirs, mine = families.add(school="washington"), families.add(school="lincoln")
    moves, leaves = families.add(), families.add(school="washington")
    luz = sign_in("liaison", schools=schools)
    watch.look_for_schools(store, clock())
    assert listed(luz) == [mine, moves]
    families.on_roster(moves, "washington")
    assert listed(luz) == [mine], "hidden at once"
    with transaction(store) as session:
        [holder] = rosters.people_of(session, leaves)
        [(_, child)] = rosters.children_of(session, holder.id)
        child.gone_at = clock()
    clock.passes(minutes=1)
    watch.look_for_schools(store, clock())
    assert listed(luz) == [mine, leaves], "of no school now: everybody's"
    assert theirs not in listed(luz)
    with transaction(store) as session:
        noted = [session.get_one(Family, one).at_school for one in (theirs, mine, moves, leaves)]
    assert noted == [True, True, True, False]


def test_a_queue_goes_on_where_the_page_ended(
    luz: Browser, families: Families, clock: StandingClock
) -> None:
    all_of_them = [families.add(due_at=clock() + timedelta(minutes=n)) for n in range(PAGE + 5)]
    html = luz.get("/console/inbox?queue=all").get_data(as_text=True)
    more = re.search(r'href="(/console/inbox\?[^"]*after=[^"]*)">More', html)
    assert more
    rest = listed(luz, more[1].partition("?")[2].replace("&amp;", "&"))
    assert listed(luz) + rest == all_of_them


@pytest.mark.parametrize("after", ["x", "1_2_3", "0_2026-12-01_1", "' OR 1=1", "_" * 40])
def test_a_page_that_begins_nowhere_begins_at_the_beginning(
    luz: Browser, families: Families, after: str
) -> None:
    family = families.add()
    answer = luz.get("/console/inbox", query_string={"queue": "all", "after": after})
    assert answer.status_code == 200
    assert f"/console/conversations/{family}" in answer.get_data(as_text=True)


def test_more_than_many_are_said_to_be_more(
    luz: Browser, families: Families, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.inbox.MANY", 2)
    for _ in range(4):
        families.add()
    assert counted(luz)[1] == "2+"


def test_a_family_with_two_matters_stands_there_once(luz: Browser, families: Families) -> None:
    family = families.add()
    with transaction(families.store) as session:
        now = families.clock()
        handoffs.open_one(session, Handoff(family_id=family, reason="media", priority="routine",
            status="queued", due_at=now, created_at=now))  # fmt: skip
    assert listed(luz) == [family]
    assert "sent a picture or a recording; asks for a person" in luz.text(
        "/console/inbox?queue=all"
    )


def test_whoever_is_at_a_line_finds_it_again_when_the_list_is_asked_for_anew(
    luz: Browser, families: Families, clock: StandingClock
) -> None:
    danger, family = families.add(priority="now"), families.add()
    due = clock() + timedelta(hours=1)
    how = {"staff_id": luz.staff_id, "text": "Call about the bus", "due_at": due}
    with transaction(families.store) as session:
        remarks.write(session, "promise", family, clock(), **how)
    html = luz.get("/console/inbox/list?queue=all").get_data(as_text=True)
    reached = re.findall(r"<(?:a|button)\b[^>]*>", html)
    names = [found[1] for one in reached if (found := re.search(r' id="([^"]*)"', one))]
    assert len(names) == len(set(names)) == len(reached)
    assert {f"w{families.handoff(one).id}" for one in (danger, family)} <= set(names)
    assert "Call about the bus" in html


def test_the_list_is_silent_while_nothing_changes(luz: Browser, families: Families) -> None:
    families.add()
    first = luz.get("/console/inbox/list?queue=all")
    tag = {"If-None-Match": first.headers["ETag"]}
    assert luz.get("/console/inbox/list?queue=all", headers=tag).status_code == 304
    families.add()
    assert luz.get("/console/inbox/list?queue=all", headers=tag).status_code == 200


def test_looking_at_the_inbox_is_written_down_once_in_some_minutes(
    luz: Browser, families: Families, store: Sessions
) -> None:
    families.add()
    for path in ("/console/inbox/list?queue=all", "/console/inbox", "/console/inbox?queue=all"):
        luz.get(path)
    with transaction(store) as session:
        done = [(one.verb, one.staff_id) for one in staff.done_to(session, "inbox", 0)]
    assert done == [("inbox.view", luz.staff_id)]


def test_the_canary_is_in_no_queue(luz: Browser, store: Sessions, clock: StandingClock) -> None:
    watch.sing(store, clock())
    with transaction(store) as session:
        bird = numbers.find(session, numbers.CANARY)
    assert bird is not None
    assert luz.get(f"/console/conversations/{bird.id}").status_code == 404
    assert listed(luz) == []


def test_a_page_costs_as_many_questions_however_many_wait(
    luz: Browser, families: Families, store: Sessions
) -> None:
    asked: list[str] = []

    def count(*told: object) -> None:
        asked.append(str(told[2]))

    counts = []
    families.add(school="lincoln")
    luz.get("/console/inbox")  # that somebody looks is written down with the first look alone
    for more in (0, 20):
        for _ in range(more):
            families.add(school="lincoln")
        asked.clear()
        event.listen(store.kw["bind"], "before_cursor_execute", count)
        luz.get("/console/inbox?queue=all")
        event.remove(store.kw["bind"], "before_cursor_execute", count)
        counts.append(len(asked))
    assert counts[0] == counts[1]
