"""Staff see what each language will read before it is sent, and afterwards whom it reached."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.campaigns import Campaigns
from bot.channels.sms import size
from bot.conversation import announce as announcing
from bot.conversation.announcer import Announcer
from bot.errors import Permanent
from bot.reporting import printing
from bot.store import families, rsvps
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.db import Sessions, transaction
from tests.conftest import StandingClock
from tests.stories.conftest import FakeCrowd
from tests.stories.test_broadcasts import EVENT, LINCOLN, family, invite, made

__all__ = ["made"]


def rows(made: Campaigns, key: str) -> dict[str, dict[str, object]]:
    return {row["language"]: row for row in made.preview(key)["languages"]}


def test_the_preview_counts_every_family_of_the_audience_once(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    for language, how in (
        ("es", {}),
        ("es", {"form": "whatsapp"}),
        ("es", {"opted_out": True}),
        ("so", {"form": "call"}),
        ("en", {"consent": "no"}),
    ):
        family(store, clock, language, **how)
    family(store, clock, "mam", form="", known=False)
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    found = made.preview(key)
    assert found["audience"] == 6 == sum(row["families"] for row in found["languages"])
    seen = rows(made, key)
    assert seen["es"]["reached_by"] == {"text": 1, "whatsapp": 1, "not:opted_out": 1}
    assert seen["so"]["reached_by"] == {"list:call": 1}
    assert seen["en"]["reached_by"] == {"not:no_consent": 1}
    assert seen["mam"]["reached_by"] == {"list:call": 1}
    assert seen["vi"]["families"] == 0  # it stands ready
    made.send(key)
    assert made.preview(key)["audience"] == 6  # as they were planned


def test_the_preview_says_what_it_will_cost_with_a_second_language_below(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    made = replace(made, price=0.01)
    family(store, clock, "es")
    family(store, clock, "es", preferences={"also": "en"})
    family(store, clock, "es", opted_out=True)
    family(store, clock, "es", form="whatsapp")  # another bill
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    found = made.preview(key)
    made.send(key)
    announcing.announce(announcer)
    billed = sum(size(what["body"]).segments for _, _, what in crowd.sent)
    assert len(crowd.sent) == 2
    assert found["segments"] == billed
    assert found["cost"] == round(billed * 0.01, 2)


def test_without_a_price_no_cost_is_made_up(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, "es")
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    assert made.preview(key)["cost"] is None


def test_the_preview_says_whose_words_each_language_reads(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, "es")
    invited = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    seen = rows(made, invited)
    assert seen["en"]["standing"] == "source"
    assert seen["es"]["standing"] == "draft"  # nobody has reviewed it
    assert seen["es"]["missing"] == []
    own = made.drafts.make("Closed", LINCOLN, topic="news", words="School is closed on Friday.")
    made.drafts.write_words(own, "es", "El viernes no hay clases.", "The office")
    made.drafts.write_words(own, "fr", "Pas d'école vendredi.", "machine:deepl")
    seen = rows(made, own)
    assert [seen[code]["standing"] for code in ("es", "fr", "so")] == [
        "reviewed", "machine", "english",
    ]  # fmt: skip
    assert seen["so"]["missing"] == ["words"]


def test_the_preview_foresees_a_language_that_is_left_behind(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    for _ in range(30):
        family(store, clock, "en")
    for _ in range(12):
        family(store, clock, "so", form="whatsapp", consent="no")
    key = made.drafts.make("Math night", LINCOLN, topic="events", event=EVENT)
    [warning] = made.preview(key)["variety"]["warnings"]
    assert warning["language"] == "so"
    assert "have not consented" in warning["do"]
    text = "\n".join(printing.preview(made.preview(key)))
    assert "! Somali: 0 of 12 families are reached (0 %), of all the others 100 %." in text


def test_the_meter_tells_who_was_reached_and_who_answered(
    made: Campaigns, announcer: Announcer, crowd: FakeCrowd, store: Sessions, clock: StandingClock
) -> None:
    spanish = [family(store, clock, "es") for _ in range(20)]
    somali = [family(store, clock, "so") for _ in range(12)]
    crowd.faults = {number: [Permanent("twilio_30005")] for number in somali[:9]}
    key = invite(made)
    before = clock() - timedelta(days=1)
    event = made.status(key)["event"]
    announcing.announce(announcer)
    clock.passes(minutes=5)
    with transaction(store) as session:
        for number, when in ((spanish[0], clock()), (spanish[1], clock()), (spanish[2], before)):
            one = families.find(session, number)
            assert one is not None
            rsvps.answer(session, one.id, event, {"attending": "yes"}, when)
    found = made.variety(key)
    spoken = {one["language"]: one for one in found["languages"]}
    assert (spoken["es"]["reached"], spoken["es"]["answered"]) == (20, 2)  # not the earlier one
    assert (spoken["so"]["audience"], spoken["so"]["reached"], spoken["so"]["reach"]) == (
        12, 3, 0.25,
    )  # fmt: skip
    assert [warning["language"] for warning in found["warnings"]] == ["so"]
    assert f"puente broadcast follow-up {key}" in found["warnings"][0]["do"]
    json.dumps(found)


def test_a_matter_that_asks_nothing_has_no_answers(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    for _ in range(10):
        family(store, clock, "es")
    key = made.drafts.make("Closed", LINCOLN, topic="news", words="School is closed on Friday.")
    made.send(key)
    announcing.announce(announcer)
    [spanish] = made.variety(key)["languages"]
    assert (spanish["reached"], spanish["answered"]) == (10, None)


def test_an_event_that_is_over_can_still_be_looked_at_and_not_previewed(
    made: Campaigns, announcer: Announcer, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, "es")
    key = invite(made)
    announcing.announce(announcer)
    clock.passes(days=40)
    with transaction(store) as session:
        session.execute(update(Broadcast).values(expires_at=clock()))
    assert made.variety(key)["whole"]["audience"] == 1
    with pytest.raises(Permanent, match="is over"):
        made.preview(key)


def test_everyone_without_a_language_is_counted_with_english(
    made: Campaigns, store: Sessions, clock: StandingClock
) -> None:
    family(store, clock, "", known=False)
    key = made.drafts.make("Math night", Audience(), topic="events", event=EVENT)
    assert rows(made, key)["en"]["families"] == 1
