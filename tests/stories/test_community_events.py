"""What others hold is passed on only to families that asked for it, and says who invites."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.campaigns import Campaigns
from bot.conversation import announce as announcing
from bot.conversation.announcer import Announcer
from bot.conversation.turn import Tools
from bot.store import broadcasts, consents, families
from bot.store.db import Sessions, transaction
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line
from tests.stories.test_broadcasts import LINCOLN, family, made

__all__ = ["made"]

COLUMNS = "key,title,title_es,place,date,start,end,other_ways,kind,organizer\n"
SOCCER = "soccer,Soccer day,Día de fútbol,Elm park,2026-12-12,10:00,12:00,phone"
YES = {"preferences": {"messages": "all", "community": True}}


@pytest.fixture
def event(tools: Tools, store: Sessions, clock: StandingClock, tmp_path: Path) -> str:
    """A soccer day that a club holds."""
    agenda = Agenda(store, tools.packs, frozenset(tools.texts.ids("en")), tools.zone, clock)
    sheet = tmp_path / "events.csv"
    sheet.write_text(f"{COLUMNS}{SOCCER},community,Elm Street Club\n")
    assert agenda.take_in(sheet, Given())["faults"] == []
    clock.passes(seconds=6)
    return "soccer"


@pytest.mark.parametrize("topic", ["events", "news", "urgent"])
def test_only_who_asked_for_it_is_written_to_and_the_rest_is_counted(
    event: str, made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions,
    clock: StandingClock, topic: str,
) -> None:  # fmt: skip
    wants = family(store, clock, "es", **YES)
    family(store, clock, "es")
    family(store, clock, "es", form="call")  # nobody calls for others either
    family(store, clock, "es", preferences={"messages": "all"})
    family(store, clock, "es", opted_out=True, **YES)
    key = made.drafts.make("Soccer", LINCOLN, topic=topic, event=event)
    assert made.foreseen(key) == {"text": 1, "no_community": 3, "opted_out": 1}
    told = made.send(key)
    assert told["topic"] == "community"
    assert told["fates"] == {"waiting": 1, "not:no_community": 3, "not:opted_out": 1}
    announcing.announce(announcer)
    assert [to for to, _, _ in crowd.sent] == [wants]
    [said] = crowd.to(wants)
    assert said.startswith(
        "Elm Street Club invita a su familia. Primaria Lincoln le pasa la invitación:\n"
        "Día de fútbol:"
    )


def test_a_family_asks_for_it_from_a_menu_and_that_is_kept_as_a_fact(
    event: str, made: Campaigns, rasa: FakeRasa, store: Sessions, clock: StandingClock, line: Line
) -> None:
    line.number = family(store, clock)
    rasa.teach_topic("stop-topic", account_stop_start="which messages can I get")
    [menu] = line.text("which messages can I get")
    assert "5 All, and news of the community" in menu
    [said] = line.text("5")
    assert said.startswith("You get all messages from school, and invitations of community groups")
    assert made.count(LINCOLN, "community") == {"text": 1}
    with transaction(store) as session:
        fact = consents.ledger(session, line.family().id)[-1]
        assert (fact.kind, fact.method) == ("community", "menu")
        assert (fact.wording or "").startswith("messages-community en ")


@pytest.mark.parametrize(
    ("after", "why"),
    [("STOP", "opted_out"), ("STOP, START", "no_community"), ("all", "no_community")],
)
def test_whoever_stops_or_chooses_otherwise_wants_it_no_more(
    made: Campaigns, store: Sessions, clock: StandingClock, line: Line, after: str, why: str
) -> None:
    line.number = family(store, clock, **YES)
    with transaction(store) as session:
        one = families.find(session, line.number)
        assert one is not None
        if after == "all":
            consents.choose(session, one, "all", None, clock())
    for word in after.split(", ") if after != "all" else ():
        line.text(word)
    assert made.count(LINCOLN, "community") == {why: 1}


def test_a_change_of_mind_before_the_text_leaves_counts(
    event: str, made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions,
    clock: StandingClock,
) -> None:  # fmt: skip
    number = family(store, clock, **YES)
    key = made.drafts.make("Soccer", LINCOLN, topic="events", event=event)
    made.send(key)
    with transaction(store) as session:
        one = families.find(session, number)
        assert one is not None
        consents.choose(session, one, "all", None, clock())
    announcing.announce(announcer)
    assert crowd.sent == []
    assert made.status(key)["fates"] == {"not:not_wanted": 1}


def test_the_schools_own_events_need_no_such_consent(
    event: str, made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock)
    key = made.drafts.make("Math night", LINCOLN, topic="events", event="math-night")
    assert made.foreseen(key) == {"text": 1}
    with transaction(store) as session:
        found = broadcasts.find(session, key)
        assert found is not None
        assert found.topic == "events"
