"""What only a line with a store leads to: broadcasts and their follow-ups, needs, alarms, late
answers.

Each scene begins on a stage of its own. A broadcast is told to families of several languages at
once, and what one of them answers is followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from bot import wiring
from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.arranging import Arranging
from bot.campaigns import Campaigns
from bot.conversation import announce, changing, letters, noticing, watch
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import deliver
from bot.conversation.planning import Rules
from bot.conversation.unmet import look_after_needs
from bot.conversation.walk import converse
from bot.errors import Away
from bot.knowledge.event_names import EventNames
from bot.knowledge.quiet import QuietHours
from bot.rights_calendar import RightsCalendar
from bot.staff import Desk
from bot.store import families, rsvps
from bot.store.audience import Audience
from bot.store.db import transaction
from tests.conftest import NOON
from tests.house.crawling import Ear, Stage
from tests.stories.test_broadcasts import EVENT, LINCOLN, family
from tests.stories.test_changed_events import FAIR, HEAD, KEY, LATER, SECOND, SECOND_KEY
from tests.stories.test_community_events import COLUMNS, SOCCER, YES
from tests.stories.test_needs import EVENT as FAR
from tests.stories.test_needs import SOON
from tests.stories.test_polls import CLASS, TIMES
from tests.stories.test_who_is_called import DANGER, FIRST, Tower

SPOKEN = ("en", "es", "ar", "zh-Hans")
RULES = Rules(weekly=9, zone="America/Chicago", zones={})
NUMBER = "+15555550100"


@dataclass
class Play:
    """A stage, what is heard on it, and a folder for what schools hand in."""

    stage: Stage
    ear: Ear
    folder: Path

    def __post_init__(self) -> None:
        stage = self.stage
        self.line, self.store, self.clock = stage.line, stage.store, stage.clock
        ids = frozenset(stage.tools.texts.ids("en"))
        self.agenda = Agenda(self.store, stage.tools.packs, ids, stage.tools.zone, self.clock)
        self.made = Campaigns(
            self.store, stage.tools, RULES, self.clock, lambda _job, _key: True, "twilio"
        )
        self.desk = Desk(self.store, stage.tools, lambda *_: None, self.clock)

    @property
    def announcer(self) -> Announcer:
        return self.line.announcer(self.stage.crowd)

    def families(self, languages: Sequence[str] = SPOKEN) -> list[str]:
        """One of each language, and one that wants two; the first is the line's own from now on."""
        found = [family(self.store, self.clock, code) for code in languages]
        family(self.store, self.clock, "es", preferences={"also": "en"})
        self.line.number = found[0]
        return found

    def texts(self, *said: str, about: str, number: str = "") -> None:
        """A family writes, one message after the other, and each is answered."""
        self.line.number = number or self.line.number
        for text in said:
            self.clock.passes(minutes=1)
            self.ear.hears(self.line.text(text), f"{about} > {text}")

    def leaves(self, about: str) -> None:
        """What is to leave leaves, to somebody at least."""
        before = len(self.stage.crowd.sent)
        announce.announce(self.announcer)
        self.ear.hears([w["body"] for _, _, w in self.stage.crowd.sent[before:]], about)
        self.clock.passes(minutes=1)

    def sends(
        self, name: str, wanted: Audience = LINCOLN, topic: str = "events", **what: object
    ) -> str:
        """A broadcast is made and leaves, as texts and as mail; its key."""
        key = self.made.drafts.make(name, wanted, topic=topic, **what)  # type: ignore[arg-type]
        self.made.send(key)
        self.mails(name)
        self.leaves(name)
        return key

    def mails(self, about: str) -> None:
        """The mails of what is running, in each language."""
        mail = letters.Letters(self.store, self.stage.tools, NUMBER)
        mail.refresh()
        page = letters.page(self.stage.tools.texts)
        for code in SPOKEN:
            self.ear.hears(page(code).values(), "the page that ends mail")
        for one in self.made.listed():
            row = self.made.drafts.matter(one["key"]).broadcast
            for code in SPOKEN:
                said = mail(row.id, code, "")
                lines = [line for part in said.parts for line in (*part.lines, part.stop)]
                self.ear.hears([said.subject, "\n".join(lines)], f"mail: {about}")

    def enters(self, *rows: str, head: str = HEAD) -> None:
        """A school hands in its events."""
        sheet = self.folder / "events.csv"
        sheet.write_text("\n".join([head, *rows]))
        assert self.agenda.take_in(sheet, Given())["faults"] == []
        self.clock.passes(seconds=6)

    def changed(self, about: str) -> None:
        """Some minutes later those who count on an event hear what became of it."""
        self.clock.passes(minutes=6)
        changing.begin(self.store, RULES, self.announcer.awake, self.clock())
        self.leaves(about)

    def answered(self, number: str, key: str, attending: str = "yes") -> None:
        with transaction(self.store) as session:
            one = families.find(session, number)
            assert one is not None
            rsvps.answer(session, one.id, key, {"attending": attending}, self.clock())

    def queued(self, about: str, told: Iterable[int]) -> None:
        """What is queued for these families leaves."""
        before = len(self.line.phone.sent)
        for one in sorted(set(told)):
            deliver(one, self.line.post())
        self.ear.hears([sent["text"] for sent in self.line.phone.sent[before:]], about)

    def late(self) -> list[int]:
        """A tick looks after what nobody took in time; who hears of it."""
        return watch.tell_of_late_handoffs(self.store, self.stage.tools)

    def thinks(self) -> list[int]:
        """What the line's own family has sent is thought about."""
        told = self.line.family().id
        converse(told, self.store, self.stage.tools)
        return [told]


def invitation(play: Play) -> None:
    """To an event; each answer; a reminder of it."""
    numbers = play.families()
    play.sends("invitation", event=EVENT)
    for number, said in zip(numbers, (["1", "2", "1", "1 2"], ["2"], ["٣"], ["1"]), strict=True):
        play.texts(*said, about="invitation", number=number)
    play.line.number = numbers[0]
    play.texts("thank you", "9", about="invitation")
    play.answered(play.line.number, play.made.listed()[0]["event"], "maybe")
    maybe = Audience(event=EVENT, answered=frozenset({"maybe"}))
    play.sends("reminder", maybe, event=EVENT, remind=True)


def own_words(play: Play) -> None:
    """A school's own words, in English alone."""
    play.families()
    play.sends("own words", topic="news", words="School is closed on Friday.")


def changes(play: Play) -> None:
    """An event that families count on: at another time, in another place, off; several at once."""
    both, *others = play.families()
    play.enters(FAIR)
    for number in (both, *others):
        play.answered(number, KEY)
    play.enters(LATER)
    play.changed("another time")
    play.enters(LATER.replace("Lincoln gym", "Oak Hill library"))
    play.changed("another place")
    play.enters(FAIR, SECOND)
    play.changed("as before")
    play.answered(both, SECOND_KEY)
    play.enters(LATER, SECOND.replace("2026-12-12", "2026-12-13"))
    play.changed("several changes")
    play.agenda.told_of_cancelling("book-fair")
    play.agenda.cancel("book-fair")
    play.changed("called off")
    play.stage.rasa.teach(events_details="when is the book fair at school")
    with transaction(play.store) as session:
        families.of_number(session, both, play.clock()).state = {"slots": {"topic_event": KEY}}
    play.texts("when is the book fair at school", about="a cancelled event")


def full(play: Play) -> None:
    """An event of a school's own with a note and no place left, of which nothing is known."""
    tools = play.stage.tools
    names = wiring.entities(tools.packs, tools.texts, EventNames(play.store, play.clock))
    play.line.tools = replace(tools, entities=names)
    head = f"{HEAD},capacity,note,family_welcome"
    play.enters(f"{FAIR},1,Bring a bag,no", head=head)
    play.answered(play.families()[0], KEY)
    said = {
        "when is the book fair at the school": "events_details",
        "can grandmother come to the book fair": "events_details",
        "is there an interpreter at the book fair": "events_details",
        "do I need an ID at the book fair": "events_details",
        "we come to the book fair": "events_rsvp",
    }
    for text, intent in said.items():
        play.stage.rasa.taught[text] = (intent, 0.9)
    other = family(play.store, play.clock)
    play.texts(*said, "2", "0", "0", about="a full event", number=other)


def community(play: Play) -> None:
    """What others hold is passed on."""
    family(play.store, play.clock, "en", **YES)
    family(play.store, play.clock, "es", **YES)
    play.enters(f"{SOCCER},community,Elm Street Club", head=COLUMNS.strip())
    play.sends("passed on", event="soccer")


def poll(play: Play) -> None:
    """Which times suit; none of them; when else; and the one that is fixed."""
    numbers = play.families()
    play.agenda.propose("class", TIMES, CLASS)
    play.sends("poll", poll="class")
    play.texts("1 2", about="poll", number=numbers[0])
    play.texts("4", "mañana a las 5", about="poll", number=numbers[1])
    play.texts("٢", about="poll", number=numbers[2])
    play.made.tell_fixed("class", play.agenda.fix("class", 1))
    play.leaves("the time is fixed")


def rights(play: Play) -> None:
    """Notices of the calendar of rights over a school year, as it ships."""
    play.families()
    calendar = play.line.noticing()
    RightsCalendar(calendar).switch_on("lincoln")
    for month in range(8):
        play.clock.at = NOON + timedelta(days=30 * month)
        noticing.begin_due(calendar)
        if announce.waits(play.announcer):
            play.leaves("calendar of rights")


def needs(play: Play) -> None:
    """Asked for, arranged, not to be had, and too late."""
    quiet = QuietHours.parse("20:00-08:00")
    desk = Arranging(play.store, play.stage.tools, lambda *_: True, play.clock, quiet, str.strip)
    for place, code in enumerate(SPOKEN):
        for event in (FAR, SOON):
            play.line.number = f"+1555555{200 + 10 * place + (event == SOON):04d}"
            play.texts("hello", about="needs")
            wanted = f"zxqv {place} {event}"
            play.stage.rasa.teach(events_needs=wanted)
            asks = {"event": event, "attending": "yes", "adults": 2, "children": 3, "needs": []}
            with transaction(play.store) as session:
                one = families.of_number(session, play.line.number, play.clock())
                one.state = {
                    "slots": {"topic_event": event, **{f"said_{n}": v for n, v in asks.items()}}
                }
                one.language, one.language_by = code, "chosen"
            play.texts(wanted, "2", about="needs")
            play.stage.rasa.teach(events_needs=f"{wanted} more")
            play.texts(f"{wanted} more", "1", about="needs")
            if event == SOON:
                continue
            mine = {n["need"]: n["id"] for n in desk.listed(FAR) if n["status"] == "asked"}
            desk.arranged(mine["ride"], "rivera")
            desk.cannot(mine["childcare"], "rivera")
            play.queued("a need is arranged, another is not", [play.line.family().id])
    play.clock.passes(days=1, hours=22)
    play.queued("a need is late", look_after_needs(play.store, play.stage.tools))


def alarm(play: Play) -> None:
    """Somebody on call is told of a family in danger, and takes it."""
    play.line.tools = replace(play.stage.tools, rings=("sms",))
    tower = Tower(play.line)
    play.texts(DANGER, about="nobody on call")
    tower.add("Ms. First", FIRST)
    play.texts(DANGER, about="somebody on call", number="+15555550151")
    tower.tick()
    play.ear.hears([call.text for _, call in tower.bell.rung], "a call")
    play.ear.hears([call.subject for _, call in tower.bell.rung], "a call")
    family_in_danger = play.line.number
    play.texts("OK 999", f"OK {play.line.handoffs()[-1].id}", about="on call", number=FIRST)
    play.texts("no", about="after somebody has it", number=family_in_danger)
    play.clock.passes(days=4)
    play.queued("an alarm that nobody took", play.late())


def late(play: Play) -> None:
    """Nobody answers in time; somebody takes it and falls silent."""
    for code in SPOKEN:
        play.texts("9", about="late", number=f"+1555555{300 + len(code):04d}")
    play.clock.passes(days=3)
    play.queued("late", play.late())
    play.desk.claim(play.line.handoffs()[0].id, "rivera")
    play.clock.passes(days=3)
    play.queued("a claim expires", play.late())


def fault(play: Play) -> None:
    """Nothing can be thought for a while: what a family hears then, by itself."""
    play.families()
    play.stage.rasa.fault = Away("rasa_away")
    asks = "where can we find food for the week"
    assert play.line.text(asks) == []
    play.clock.passes(seconds=31)
    play.queued("Rasa is away", play.thinks())


def flood(play: Play) -> None:
    """Very many messages at once."""
    play.families()
    for number in range(25):
        play.line.receive(f"where can we find food {number}")
    play.queued("a flood", play.thinks())


def translated(play: Play) -> None:
    """A machine's words of a school's own, which nobody has read."""
    play.families()
    key = play.made.drafts.make("News", LINCOLN, topic="news", words="School is closed on Friday.")
    play.made.drafts.write_words(key, "es", "El viernes no hay clases.", "machine:argos")
    play.made.send(key)
    play.leaves("a machine's words")


SCENES = (
    invitation, own_words, translated, changes, full, community, poll, rights, needs, alarm, late,
    fault, flood,
)  # fmt: skip
LOGGED = {"needs": {"needs_unmet"}, "fault": {"put_off", "gave_up"}}
"""What a scene is about that is logged as a warning."""
