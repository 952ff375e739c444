"""An invitation to two thousand families on a bad day, and what three hundred answers become.

Real processes and the real understanding; Twilio is ours: it fails in spells, refuses some,
reports twice and out of order. The worker is killed twice. Forty families say STOP meanwhile.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.store.broadcasts import Broadcast
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.needs import Need
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp
from tests.faults import servers
from tests.faults.ledger import reading
from tests.faults.line import Line, until
from tests.faults.network import NUMBER, Text, our_id
from tests.live import answers, town
from tests.live.answers import Conversation
from tests.live.rough_weather import RoughWeather
from tests.live.town import Household

pytestmark = pytest.mark.live
STORES = os.environ.get("PUENTE_STORY_STORES", "sqlite").split()
"""`sqlite postgresql` for both; each takes some minutes."""
KILLS = (350, 800)
"""The worker is killed when so many texts have been created."""
AHEAD = (120, 60, 40, 20, 0, -20)
"""So many texts before its turn a family says STOP; the last ones are too late."""
ARRIVED, FAILED = {"delivered", "read"}, {"failed", "undelivered"}
EVENT = """\
key,title,title_es,place,date,start,end,school,other_ways,childcare,ride,dinner,interpreters
science-night,Science night,Noche de ciencia,Lincoln gym,{day},18:00,19:30,lincoln,\
phone;recording,3-10,yes,yes,es;so;ar;vi
"""


@dataclass
class Story:
    """The line with its town, the broadcast, and when each STOP was seen to be in the store."""

    line: Line
    network: RoughWeather
    town: list[Household]
    guardians: dict[int, Household]
    event: str = ""
    key: str = ""
    stopped: dict[str, datetime] = field(default_factory=dict)

    def tells(self, *arguments: str) -> str:
        done = self.line.puente(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    @property
    def racers(self) -> list[Household]:
        return [one for one in self.town if one.races]


@pytest.fixture(scope="module", params=STORES)
def story(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Story]:
    """A line of its own, with the town on the school's roster and an event to invite to."""
    var = tmp_path_factory.mktemp("two_thousand")
    people = town.households()
    settings = {
        "TWILIO_WHATSAPP_NUMBER": NUMBER, "PUENTE_SMS_PER_SECOND": "150",
        "PUENTE_WHATSAPP_PER_SECOND": "50", "PUENTE_REPLIES_PER_MINUTE": "6000",
    }  # fmt: skip
    with ExitStack() as stack:
        url, server = servers.Stores(stack, tmp_path_factory)(request.param)
        codes = {one.address: one.code for one in people if one.code}
        refused = set(town.REFUSED.values())
        network = stack.enter_context(
            RoughWeather(
                refuses={to: code for to, code in codes.items() if code in refused},
                fails={to: code for to, code in codes.items() if code not in refused},
            )
        )
        line = Line(var, url, network, settings)
        line.server = server
        stack.callback(line.stop)
        line.start()
        guardians = town.settle_in(line, people)
        sheet = var / "events.csv"
        day = datetime.now(UTC) + timedelta(days=10)
        sheet.write_text(EVENT.format(day=f"{day:%Y-%m-%d}"))
        story = Story(line, network, people, guardians)
        story.tells("events", "import", str(sheet))
        story.event = json.loads(story.tells("events", "show", "science-night", "--json"))[
            "sessions"
        ][0]["key"]
        yield story


def test_everyone_is_invited_once_or_left_out_with_a_reason(story: Story) -> None:
    story.key = story.tells(
        "broadcast", "draft", "Science night", "--event", "science-night", "--school", town.SCHOOL
    )
    story.network.calm = False
    story.tells("broadcast", "send", story.key, "--yes", "--json")
    over = threading.Event()
    meanwhile = [
        threading.Thread(target=_say_stop, args=(story, over)),
        threading.Thread(target=_see_stops, args=(story, over)),
    ]
    for thread in meanwhile:
        thread.start()
    try:
        for many in KILLS:
            until(lambda: _created(story) >= many, 120, f"{many} texts")  # noqa: B023 - waited for
            story.line.kill("worker")
        _settle(story, 240)
        until(lambda: len(story.stopped) == town.RACING, 60, "every STOP")
    finally:
        over.set()
        for thread in meanwhile:
            thread.join()
    story.network.calm = True
    _adds_up(story)


def _created(story: Story) -> int:
    return len(story.network.made())


def _say_stop(story: Story, over: threading.Event) -> None:
    """Each racer says STOP shortly before, or after, its text leaves; the last eight far ahead."""
    reached = [one.place for one in story.town if one.fate == "reached"]
    when = [
        (reached.index(one.place) - AHEAD[turn % len(AHEAD)], one)
        for turn, one in enumerate(story.racers[:-8])
    ]
    when += [(KILLS[0], one) for one in story.racers[-8:]]
    for many, one in sorted(when, key=lambda pair: pair[0]):
        while _created(story) < many and not over.is_set():
            time.sleep(0.01)
        story.network.insist(Text(one.number, town.STOPS[one.language]))


def _see_stops(story: Story, over: threading.Event) -> None:
    """Notes when a STOP is first seen in the store: it was committed before that."""
    numbers = [one.number for one in story.racers]
    while not over.is_set():
        with reading(story.line) as session:
            found = session.scalars(
                select(Family.number).where(
                    Family.number_key.in_(numbers), Family.opted_out_at.is_not(None)
                )
            ).all()
        for number in found:
            story.stopped.setdefault(number, datetime.now(UTC))
        over.wait(0.1)


def _rows(story: Story) -> dict[Household, list[tuple[Recipient, Message | None]]]:
    """The recipients of the broadcast, by whom they are on the roster."""
    with reading(story.line) as session:
        rows = session.execute(
            select(Guardian.id, Recipient, Message)
            .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
            .join(
                Guardian,
                (Guardian.id == Recipient.guardian_id)
                | (Guardian.family_id == Recipient.family_id),
            )
            .outerjoin(Message, Message.id == Recipient.message_id)
            .where(Broadcast.key == story.key)
        ).all()
        session.expunge_all()
    found: dict[Household, list[tuple[Recipient, Message | None]]] = {}
    for guardian, recipient, message in rows:
        found.setdefault(story.guardians[guardian], []).append((recipient, message))
    return found


def _settle(story: Story, within: float) -> None:
    """Waits until everyone's text has come to its end, or was never to leave."""
    end = time.monotonic() + within
    while left := _under_way(story):
        assert time.monotonic() < end, f"after {within:.0f} s: {left}"
        time.sleep(0.5)


def _under_way(story: Story) -> Counter[tuple[str, ...]]:
    """Recipients that still wait, and texts whose end is not known, by where they stand."""
    with reading(story.line) as session:
        rows = session.execute(
            select(Recipient.status, Recipient.reason, Message.status, Message.code)
            .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
            .outerjoin(Message, Message.id == Recipient.message_id)
            .where(Broadcast.key == story.key)
        ).all()
    return Counter(
        tuple(str(one) for one in row)
        for row in rows
        if row[0] == "planned" or (row[0] == "claimed" and row[2] not in ARRIVED | FAILED)
    )


def _adds_up(story: Story) -> None:
    """Everyone stands in the ledger once, as was foreseen; Twilio has what it says and no more."""
    rows = _rows(story)
    assert Counter(map(len, rows.values())) == {1: town.MANY}
    fates = {one: rows[one][0] for one in story.town}
    wrong = [
        f"{one}: {recipient.status} {recipient.reason} {message and (message.status, message.code)}"
        for one, (recipient, message) in fates.items()
        if not _is_as_foreseen(one, recipient, message, story)
    ]
    assert wrong == []
    invitations = {message.id: one for one, (_, message) in fates.items() if message}
    created = Counter(our_id(message) for message in story.network.made())
    assert {one: created[id_] for id_, one in invitations.items()} == {
        one: 0 if one.code in town.REFUSED.values() else 1 for one in invitations.values()
    }
    with reading(story.line) as session:
        known = set(session.scalars(select(Message.id)))
        unasked = select(Message.id).where(
            Message.direction == "out", Message.reply_to.is_(None), Message.via == "twilio"
        )
        assert set(session.scalars(unasked)) == invitations.keys()
    assert created.keys() <= known
    told = json.loads(story.tells("broadcast", "status", story.key, "--json"))
    assert told["audience"] == sum(told["fates"].values()) == town.MANY
    assert told["status"] == "done"
    assert json.loads(story.tells("messages", "stuck", "--json")) == []
    assert story.line.spooled() == []
    in_time = sum(recipient.reason == "opted_out" for one, (recipient, _) in fates.items()
                  if one.races)  # fmt: skip
    assert 0 < in_time <= town.RACING


def _is_as_foreseen(
    one: Household, recipient: Recipient, message: Message | None, story: Story
) -> bool:
    is_excluded = (recipient.status, message) == ("excluded", None)
    if one.fate != "reached":
        how, _, what = one.fate.partition(":")
        if how == "list":
            return (recipient.status, recipient.form, message) == ("listed", what, None)
        return is_excluded and recipient.reason == what
    if one.races and is_excluded:
        return recipient.reason == "opted_out"
    if message is None or recipient.status != "claimed":
        return False
    if one.races and message.created_at > story.stopped[one.number]:
        return False
    if one.code:
        return message.status in FAILED and message.code == f"twilio_{one.code}"
    return message.status in ARRIVED


def test_what_families_answer_becomes_what_they_said(story: Story) -> None:
    """Every text through the signed door; each family waits for an answer before its next one."""
    assert story.key, "the invitation comes first"
    says = _who_says(story)
    assert sum(len(said.texts) for _, said in says) == 300
    with ThreadPoolExecutor(12) as crowd:
        list(crowd.map(lambda pair: _says(story, *pair), says))
    numbers = {one.number: one for one, _ in says}
    with reading(story.line) as session:
        families = {
            row.id: row.number
            for row in session.scalars(select(Family).where(Family.number_key.in_(numbers)))
        }
        rsvps = session.scalars(select(Rsvp).where(Rsvp.family_id.in_(families))).all()
        asked = session.scalars(select(Need).where(Need.family_id.in_(families))).all()
        session.expunge_all()
    became = {
        families[one.family_id]: (one.event, one.attending, one.adults, one.children)
        for one in rsvps
    }
    needs: dict[str, list[str]] = {number: [] for number in numbers}
    for need in asked:
        needs[families[need.family_id]].append(need.need)
    script = {one.number: said for one, said in says}
    wrong = {
        said: (became.get(number), sorted(needs[number]))
        for number, said in script.items()
        if became.get(number) != (story.event, said.attending, said.adults, said.children)
        or sorted(needs[number]) != sorted(said.needs)
    }
    assert wrong == {}
    assert len(rsvps) == len(says)
    for need in asked:
        said = script[families[need.family_id]]
        assert (need.event, need.status, need.owner) == (story.event, "asked", "")
        assert (need.adults, need.children) == (said.adults, said.children)
        assert need.created_at < need.due_at < need.starts_at
    assert json.loads(story.tells("messages", "stuck", "--json")) == []


def _who_says(story: Story) -> list[tuple[Household, Conversation]]:
    """A family for each conversation: one that was reached, in its language."""
    free: dict[str, list[Household]] = {}
    for one in story.town:
        if one.fate == "reached" and not one.code and not one.races:
            free.setdefault(one.language, []).append(one)
    return [(free[said.language].pop(), said) for said in answers.conversations()]


def _says(story: Story, one: Household, said: Conversation) -> None:
    more = {"From": one.address, "To": one.address.replace(one.number, NUMBER)}
    for body in said.texts:
        before = story.network.count_to(one.address)
        story.network.insist(Text(one.number, body, more=more))
        until(lambda: story.network.count_to(one.address) > before, 60, f"an answer to {body!r}")  # noqa: B023
