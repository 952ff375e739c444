"""Whoever counts on an event hears once that it was moved or called off, and nobody else does."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.campaigns import Campaigns
from bot.conversation import announce, changing
from bot.conversation.announcer import Announcer
from bot.conversation.planning import Rules
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.knowledge.packs import Template
from bot.store import broadcasts, events, families, needs, rsvps
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from bot.store.needs import Asking
from tests.conftest import FakeRasa, StandingClock
from tests.stories.conftest import FakeCrowd, Line
from tests.stories.test_broadcasts import family

HEAD = "key,title,title_es,place,date,start,end,other_ways"
FAIR = "book-fair,Book fair,Feria del libro,Lincoln gym,2026-12-10,17:00,19:00,phone"
LATER = FAIR.replace("17:00,19:00", "18:00,20:00")
OTHER_DAY = FAIR.replace("2026-12-10", "2026-12-11")
ELSEWHERE = FAIR.replace("Lincoln gym", "Oak Hill library")
KEY = "book-fair@2026-12-10"


@dataclass
class School:
    """A school that enters its events, and the line that tells families."""

    agenda: Agenda
    campaigns: Campaigns
    announcer: Announcer
    store: Sessions
    clock: StandingClock
    folder: Path

    def enters(self, *rows: str, dry_run: bool = False) -> dict[str, Any]:
        sheet = self.folder / "events.csv"
        sheet.write_text("\n".join([HEAD, *rows]))
        found = self.agenda.take_in(sheet, Given(), dry_run)
        assert found["faults"] == []
        return found

    def invites(self, **narrowed: Any) -> None:
        wanted = Audience(languages=frozenset({"es"}), **narrowed)
        key = self.campaigns.drafts.make("Fair", wanted, topic="events", event="book-fair")
        self.campaigns.send(key)
        announce.announce(self.announcer)

    def tells(self, minutes: float = 6) -> int:
        """Some minutes later the worker has told whom it had to tell: how many texts left."""
        self.clock.passes(minutes=minutes)
        changing.begin(self.store, self.campaigns.rules, self.announcer.awake, self.clock())
        return announce.announce(self.announcer)

    def answers(self, number: str, attending: str, key: str = KEY) -> int:
        with transaction(self.store) as session:
            one = families.find(session, number)
            assert one is not None
            rsvps.answer(session, one.id, key, {"attending": attending}, self.clock())
            return one.id


@pytest.fixture
def school(
    tools: Tools, store: Sessions, clock: StandingClock, announcer: Announcer, tmp_path: Path
) -> School:
    rules = Rules(weekly=3, zone="America/Chicago", zones={})
    agenda = Agenda(store, tools.packs, frozenset(tools.texts.ids("en")), tools.zone, clock)
    made = Campaigns(store, tools, rules, clock, lambda job, key: True, "twilio")
    found = School(agenda, made, announcer, store, clock, tmp_path)
    found.enters(FAIR)
    return found


def test_who_was_invited_or_comes_hears_the_new_time_once_and_nobody_else(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    invited, comes, other = (family(store, clock, code) for code in ("es", "so", "ru"))
    school.invites()
    school.answers(comes, "maybe")
    crowd.sent.clear()
    assert school.enters(LATER)["to_tell"] == {"book-fair": 2}
    assert school.tells() == 2
    [said] = crowd.to(invited)
    assert said.startswith("Cambio de horario.")
    assert "Feria del libro: jueves 10 de diciembre, de 6:00" in said
    assert "¿Van a venir?" in said
    assert len(crowd.to(comes)) == 1
    assert crowd.to(other) == []
    assert school.enters(LATER)["to_tell"] == {}
    assert school.tells() == 0
    assert not changing.is_due(store, clock())


def test_a_number_answers_for_the_new_day(
    school: School, line: Line, rasa: FakeRasa, store: Sessions, clock: StandingClock
) -> None:
    line.number = family(store, clock, "es")
    school.answers(line.number, "yes")
    school.enters(OTHER_DAY)
    school.tells()
    line.text("1")
    assert rasa.told[-1][1]["event"] == "book-fair@2026-12-11"


def test_a_new_place_is_told_without_asking_again(
    school: School, line: Line, rasa: FakeRasa, crowd: FakeCrowd, store: Sessions,
    clock: StandingClock,
) -> None:  # fmt: skip
    line.number = family(store, clock, "es")
    school.answers(line.number, "yes")
    school.enters(ELSEWHERE)
    assert school.tells() == 1
    [said] = crowd.to(line.number)
    assert said.startswith("Cambio de lugar.")
    assert "Oak Hill library" in said
    assert "¿Van a venir?" not in said
    line.text("1")
    assert "events_rsvp" not in [intent for intent, _ in rasa.told]


def test_a_word_in_other_letters_is_no_new_place(
    school: School, store: Sessions, clock: StandingClock
) -> None:
    school.answers(family(store, clock), "yes")
    assert school.enters(FAIR.replace("Lincoln gym", "lincoln  Gym"))["to_tell"] == {}
    assert school.tells() == 0


def test_a_cancelled_event_is_told_and_its_needs_end(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    comes, declines = family(store, clock, "es"), family(store, clock, "es")
    school.invites()
    of = school.answers(comes, "yes")
    school.answers(declines, "no")
    crowd.sent.clear()
    asking = Asking(KEY, clock() + timedelta(days=9), clock() + timedelta(days=1), "es")
    with transaction(store) as session:
        needs.ask(session, of, asking, ["ride", "childcare"], clock())
        [ride] = [row for row in needs.of_family(session, of) if row.need == "ride"]
        needs.step(session, ride.id, "taken", clock(), owner="Mr. Driver")
    assert school.agenda.told_of_cancelling("book-fair") == 1
    assert school.agenda.cancel("book-fair") == 1
    assert school.tells() == 1
    [said] = crowd.to(comes)
    assert said.startswith("Cancelado.")
    assert "Se canceló: Feria del libro, jueves 10 de diciembre" in said
    assert crowd.to(declines) == []
    with transaction(store) as session:
        assert {row.status for row in needs.of_family(session, of)} == {"released"}
        [seen] = needs.to_do(session, clock())
        assert seen.owner == "Mr. Driver"


def test_a_session_that_is_gone_is_told_as_it_was(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    second = FAIR.replace("Book fair,Feria del libro,Lincoln gym,2026-12-10", ",,,2026-12-12")
    school.enters(FAIR, second)
    comes, first = family(store, clock, "es"), family(store, clock, "es")
    school.answers(comes, "yes", "book-fair.2@2026-12-12")
    school.answers(first, "yes")
    school.enters(FAIR)
    assert school.tells() == 1
    [said] = crowd.to(comes)
    assert "Se canceló: Feria del libro, sábado 12 de diciembre, 5:00" in said
    assert crowd.to(first) == []


SECOND = FAIR.replace("Book fair,Feria del libro,Lincoln gym,2026-12-10", ",,,2026-12-12")
SECOND_KEY = "book-fair.2@2026-12-12"


def test_who_counts_on_several_sessions_that_change_gets_one_text_that_tells_of_all(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    both, one, other = (family(store, clock, "es") for _ in range(3))
    school.enters(FAIR, SECOND)
    for number in (both, one):
        school.answers(number, "yes")
    for number in (both, other):
        school.answers(number, "yes", SECOND_KEY)
    moved = SECOND.replace("2026-12-12", "2026-12-13")
    assert school.enters(LATER, moved)["to_tell"] == {"book-fair": 3}
    assert school.tells() == 3
    [said] = crowd.to(both)
    assert said.splitlines() == [
        "Cambios. Distrito Escolar Valle Ejemplo. Feria del libro:",
        "jue 10 dic, 5:00 p.m.: ahora jue 10 dic, 6:00 p.m., Lincoln gym",
        "sáb 12 dic, 5:00 p.m.: ahora dom 13 dic, 5:00 p.m., Lincoln gym",
        "Para no recibir mensajes: STOP.",
    ]
    assert [text.splitlines()[0][:19] for text in crowd.to(one)] == ["Cambio de horario. "]
    assert "jueves 10 de diciembre" in crowd.to(one)[0]
    assert len(crowd.to(other)) == 1
    assert "domingo 13 de diciembre" in crowd.to(other)[0]
    found = {told["key"]: told["audience"] for told in school.campaigns.listed()}
    assert found == {"time-book-fair-1-1": 1, "time-book-fair-1-2": 1, "several-book-fair-1": 1}
    assert school.tells() == 0


def test_what_was_told_of_several_sessions_is_told_of_again_when_it_changes_again(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    both = family(store, clock, "en")
    school.enters(FAIR, SECOND)
    school.answers(both, "yes")
    school.answers(both, "yes", SECOND_KEY)
    moved = SECOND.replace("2026-12-12", "2026-12-13")
    school.enters(LATER, moved)
    school.tells()
    school.enters(LATER)  # the second one, known by its new day alone, is off
    assert school.tells() == 1
    assert "Sunday, December 13" in crowd.to(both)[-1]
    assert crowd.to(both)[-1].startswith("Cancelled.")


def test_an_event_of_several_sessions_that_is_called_off_is_one_text_and_asks_nothing(
    school: School, crowd: FakeCrowd, line: Line, rasa: FakeRasa, store: Sessions,
    clock: StandingClock,
) -> None:  # fmt: skip
    line.number = family(store, clock, "en")
    school.enters(FAIR, SECOND)
    school.answers(line.number, "yes")
    school.answers(line.number, "maybe", SECOND_KEY)
    assert school.agenda.told_of_cancelling("book-fair") == 1
    school.agenda.cancel("book-fair")
    assert school.tells() == 1
    [said] = crowd.to(line.number)
    assert said.splitlines()[1:3] == [
        "Thu, Dec 10, 5:00 PM: cancelled",
        "Sat, Dec 12, 5:00 PM: cancelled",
    ]
    line.text("1")
    assert "events_rsvp" not in [intent for intent, _ in rasa.told]


def test_outside_of_its_window_whatsapp_hears_of_changes_by_their_templates(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock, tools: Tools
) -> None:
    both = family(store, clock, "es", form="whatsapp")
    one = family(store, clock, "es", form="whatsapp")
    none = family(store, clock, "so", form="whatsapp")
    several = Template(sid="HX" + "a" * 32, variables=("district", "title", "changes"))
    moved = Template(sid="HX" + "b" * 32, variables=("title", "day", "time", "place"))
    by_say = {"event-change-several": {"es": several}, "event-change-time": {"es": moved}}
    pack = tools.packs[0].model_copy(update={"templates": by_say})
    known = replace(tools, packs=(pack, *tools.packs[1:]))
    school.announcer = replace(school.announcer, words=Sayings(store, known))
    school.enters(FAIR, SECOND)
    for number in (both, one, none):
        school.answers(number, "yes")
    school.answers(both, "yes", SECOND_KEY)
    school.enters(LATER, SECOND.replace("17:00,19:00", "10:00,12:00"))
    assert school.tells() == 2
    filled = {to: json.loads(what["content_variables"]) for to, _, what in crowd.sent}
    assert filled[one] == {
        "1": "Feria del libro", "2": "jueves 10 de diciembre", "3": "6:00 p.m.", "4": "Lincoln gym",
    }  # fmt: skip
    assert filled[both]["3"] == (
        "jue 10 dic, 5:00 p.m.: ahora jue 10 dic, 6:00 p.m., Lincoln gym / "
        "sáb 12 dic, 5:00 p.m.: ahora sáb 12 dic, 10:00 a.m., Lincoln gym"
    )
    fates: Counter[str] = Counter()
    for told in school.campaigns.listed():
        fates.update(told["fates"])
    assert fates == {"accepted": 2, "not:no_template": 1}


def test_a_change_back_before_it_was_told_tells_nobody(
    school: School, store: Sessions, clock: StandingClock
) -> None:
    school.answers(family(store, clock), "yes")
    school.enters(LATER)
    clock.passes(minutes=4)
    school.enters(FAIR)
    assert school.tells() == 0
    school.agenda.cancel("book-fair")
    school.enters(FAIR)
    assert school.tells() == 0
    with transaction(store) as session:
        assert broadcasts.every(session) == []


def test_a_change_back_after_it_was_told_is_told_too(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    comes = family(store, clock, "es")
    school.answers(comes, "yes")
    school.agenda.cancel("book-fair")
    assert school.tells() == 1
    school.enters(FAIR)
    assert school.tells() == 1
    assert crowd.to(comes)[-1].startswith("Cambio de horario.")
    school.enters(LATER)
    assert school.tells() == 1
    assert "6:00" in crowd.to(comes)[-1]


def test_several_changes_before_it_was_told_are_one(
    school: School, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    comes = family(store, clock, "es")
    school.answers(comes, "yes")
    school.enters(LATER)
    clock.passes(minutes=3)
    school.enters(ELSEWHERE.replace("17:00,19:00", "18:30,20:30"))
    assert school.tells(minutes=3) == 0  # five minutes from the last change on
    assert school.tells(minutes=3) == 1
    [said] = crowd.to(comes)
    assert "6:30" in said
    assert "Oak Hill library" in said


def test_at_night_it_waits_for_the_day_and_may_change_back(
    school: School, store: Sessions, clock: StandingClock
) -> None:
    school.answers(family(store, clock), "yes")
    clock.passes(hours=9)
    school.enters(LATER)
    assert school.tells() == 0
    school.enters(FAIR)
    assert school.tells(minutes=12 * 60) == 0
    clock.passes(hours=12)
    school.enters(LATER)
    assert school.tells() == 0
    assert school.tells(minutes=12 * 60) == 1


def test_what_is_over_tells_nobody(school: School, store: Sessions, clock: StandingClock) -> None:
    school.answers(family(store, clock), "yes")
    clock.passes(days=12)
    assert school.agenda.told_of_cancelling("book-fair") == 0
    school.agenda.cancel("book-fair")
    assert school.tells() == 0


def test_a_dry_run_says_how_many_and_tells_nobody(
    school: School, store: Sessions, clock: StandingClock
) -> None:
    school.answers(family(store, clock), "yes")
    assert school.enters(LATER, dry_run=True)["to_tell"] == {"book-fair": 1}
    assert school.agenda.told_of_cancelling("book-fair") == 1
    assert school.tells() == 0
    with transaction(store) as session:
        event = events.find(session, "book-fair")
        assert event is not None
        assert (event.believed, event.tell_at, event.cancelled_at) == (None, None, None)


def test_stop_and_the_sum_hold_and_the_weekly_cap_does_not(
    school: School, store: Sessions, clock: StandingClock
) -> None:
    for how in ({}, {"opted_out": True}, {"form": "call"}, {"preferences": {"messages": "urgent"}}):
        school.answers(family(store, clock, **how), "yes")
    school.enters(LATER)
    assert school.tells() == 2
    [found] = school.campaigns.listed()
    assert found["fates"] == {"accepted": 2, "not:opted_out": 1, "list:call": 1}
    assert found["audience"] == 4


def test_whoever_dies_between_the_change_and_the_plan_is_followed_by_another(
    school: School, store: Sessions, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    school.answers(family(store, clock), "yes")
    school.enters(LATER)

    def dies(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as during:
        during.setattr(changing.planning, "plan", dies)
        with pytest.raises(KeyboardInterrupt):
            school.tells()
    assert changing.is_due(store, clock())
    assert school.tells(minutes=0) == 1
    assert school.tells() == 0
