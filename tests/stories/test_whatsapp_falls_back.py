"""What WhatsApp refuses for good goes by SMS once, to who agreed to SMS, and to nobody else."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from bot.campaigns import Campaigns
from bot.channels.incoming import StatusReport
from bot.conversation import announce
from bot.conversation.announcer import Announcer
from bot.conversation.planning import Rules
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.intake import Intake
from bot.knowledge.packs import Template
from bot.store import consents, families, messages
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from tests.conftest import StandingClock
from tests.stories.conftest import FakeCrowd, Line
from tests.stories.test_broadcasts import family

LINCOLN = Audience(schools=frozenset({"lincoln"}))
REFUSED = ["63003", "63016", "63024"]


@dataclass
class Sent:
    """An invitation that went to one family by WhatsApp."""

    campaigns: Campaigns
    announcer: Announcer
    crowd: FakeCrowd
    store: Sessions
    intake: Intake
    number: str
    key: str = ""

    def invite(self) -> None:
        draft = self.campaigns.drafts.make("Math", LINCOLN, topic="events", event="math-night")
        self.key = draft
        self.campaigns.send(draft)
        announce.announce(self.announcer)

    def reports(self, status: str, code: str | None = None) -> None:
        """Twilio's callback about the WhatsApp text."""
        first = self.texts()[0].id
        report = StatusReport(f"SM{first:032d}", first, status, code and f"twilio_{code}", False)
        self.intake.report(report)

    def texts(self) -> list[Message]:
        with transaction(self.store) as session:
            one = families.find(session, self.number)
            assert one is not None
            return [m for m in messages.conversation(session, one.id) if m.direction == "out"]

    @property
    def channels(self) -> list[str]:
        return [channel for to, channel, _ in self.crowd.sent if to == self.number]

    @property
    def fates(self) -> dict[str, int]:
        found: dict[str, int] = self.campaigns.status(self.key)["fates"]
        return found

    def agrees(self, clock: StandingClock, kind: str = "opt_in") -> None:
        with transaction(self.store) as session:
            one = families.find(session, self.number)
            assert one is not None
            consents.record(session, one, kind, "roster", None, clock())


@pytest.fixture
def sent(
    tools: Tools, store: Sessions, clock: StandingClock, announcer: Announcer, crowd: FakeCrowd,
    intake: Intake,
) -> Sent:  # fmt: skip
    filled = Template(sid="HX" + "a" * 32, variables=("district", "title"))
    pack = tools.packs[0].model_copy(update={"templates": {"invite-from": {"es": filled}}})
    known = replace(tools, packs=(pack, *tools.packs[1:]))
    rules = Rules(weekly=3, zone="America/Chicago", zones={})
    made = Campaigns(store, known, rules, clock, lambda job, key: True, "twilio")
    number = family(store, clock, "es", form="whatsapp")
    ready = replace(announcer, words=Sayings(store, known))
    return Sent(made, ready, crowd, store, intake, number)


@pytest.mark.parametrize("code", REFUSED)
def test_refused_at_once_it_goes_by_sms(sent: Sent, clock: StandingClock, code: str) -> None:
    sent.agrees(clock)
    sent.crowd.faults[sent.number] = [Permanent(f"twilio_{code}")]
    sent.invite()
    announce.announce(sent.announcer)
    assert sent.channels == ["sms"]
    assert "Noche de matemáticas" in sent.crowd.to(sent.number)[0]
    assert sent.fates == {"accepted": 1}
    assert sent.campaigns.follow_up(sent.key) == []
    assert [(m.channel, m.status) for m in sent.texts()] == [
        ("whatsapp", "failed"), ("sms", "accepted"),
    ]  # fmt: skip


@pytest.mark.parametrize("status", ["failed", "undelivered"])
def test_refused_by_a_late_callback_it_goes_by_sms_once(
    sent: Sent, clock: StandingClock, status: str
) -> None:
    sent.agrees(clock)
    sent.invite()
    announce.waits(sent.announcer)
    assert sent.campaigns.status(sent.key)["status"] == "done"
    clock.passes(minutes=20)
    for _ in range(2):
        sent.reports(status, "63016")
    assert announce.waits(sent.announcer)
    assert announce.announce(sent.announcer) == 1
    sent.reports(status, "63016")
    assert announce.announce(sent.announcer) == 0
    assert sent.channels == ["whatsapp", "sms"]
    assert sum(sent.fates.values()) == 1


def test_without_agreement_it_is_followed_up(sent: Sent, clock: StandingClock) -> None:
    sent.invite()
    sent.reports("undelivered", "63024")
    assert announce.announce(sent.announcer) == 0
    assert sent.channels == ["whatsapp"]
    assert sent.fates == {"undelivered": 1}
    [row] = sent.campaigns.follow_up(sent.key)
    assert row["why"] == "WhatsApp does not take this number"


def test_the_last_word_counts_and_a_yes_on_whatsapp_is_one_to_whatsapp(
    sent: Sent, clock: StandingClock, line: Line
) -> None:
    line.number = sent.number
    line.text("STOP", channel="whatsapp")
    line.text("START", channel="whatsapp")
    with transaction(sent.store) as session:
        one = families.find(session, sent.number)
        assert one is not None
        assert one.opted_out_at is None
        assert not consents.agreed_to_sms(session, one.id)
    line.text("STOP")
    line.text("START")
    with transaction(sent.store) as session:
        assert consents.agreed_to_sms(session, one.id)
    sent.agrees(clock, "opt_out")
    with transaction(sent.store) as session:
        assert not consents.agreed_to_sms(session, one.id)


def test_what_arrived_before_the_refusal_came_stays_one_text(
    sent: Sent, clock: StandingClock
) -> None:
    sent.agrees(clock)
    sent.invite()
    sent.reports("delivered")
    sent.reports("failed", "63016")
    assert announce.announce(sent.announcer) == 0
    assert sent.channels == ["whatsapp"]
    assert sent.fates == {"delivered": 1}


def test_what_arrived_after_the_refusal_takes_the_sms_back_if_it_waits(
    sent: Sent, clock: StandingClock
) -> None:
    sent.agrees(clock)
    sent.invite()
    sent.reports("failed", "63016")
    assert sent.fates == {"waiting": 1}
    sent.reports("delivered")
    assert announce.announce(sent.announcer) == 0
    assert sent.channels == ["whatsapp"]
    assert sent.fates == {"delivered": 1}


def test_a_stop_between_the_refusal_and_the_sms_wins(
    sent: Sent, clock: StandingClock, line: Line
) -> None:
    sent.agrees(clock)
    sent.invite()
    sent.reports("failed", "63016")
    line.number = sent.number
    line.text("STOP")
    assert announce.announce(sent.announcer) == 0
    assert sent.channels == ["whatsapp"]
    assert sent.fates == {"not:opted_out": 1}


def test_at_night_the_sms_waits(sent: Sent, clock: StandingClock) -> None:
    sent.agrees(clock)
    sent.invite()
    clock.passes(hours=9)
    sent.reports("failed", "63016")
    assert announce.announce(sent.announcer) == 0
    clock.passes(hours=12)
    assert announce.announce(sent.announcer) == 1


@pytest.mark.parametrize("code", ["63014", "30003", None])
def test_other_troubles_do_not_fall_back(
    sent: Sent, clock: StandingClock, code: str | None
) -> None:
    sent.agrees(clock)
    sent.invite()
    sent.reports("failed", code)
    assert announce.announce(sent.announcer) == 0
    assert sent.fates == {"failed": 1}


def test_a_stopped_broadcast_is_not_taken_up_again(sent: Sent, clock: StandingClock) -> None:
    sent.agrees(clock)
    sent.invite()
    sent.campaigns.stop(sent.key)
    sent.reports("failed", "63016")
    assert announce.announce(sent.announcer) == 0
    assert sent.fates == {"failed": 1}
