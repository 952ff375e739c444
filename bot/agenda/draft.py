"""The values on the way from a file to the store: an event as it is written there, and faults."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.channels.sms import size
from bot.knowledge.packs import Pack
from bot.language.beyond import beyond
from bot.language.by_staff import wrong_to_all
from bot.language.fold import words
from bot.language.languages import CATALOGUE, shipped
from bot.sentence import Sentence

LONGEST = {"title": 60, "place": 60, "note": 160}
"""Characters, so that three events fit into one menu and an answer stays a short message."""
LONGEST_DEAR = {"title": 40, "place": 40, "note": 100}
"""The same for words that travel in UCS-2: other scripts, and letters such as a long dash."""
AHEAD = timedelta(days=731)
PLAIN = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-",
        "\u2026": "...", "\u00a0": " ", "\u202f": " ",
    }
)  # fmt: skip
"""What word processors write, and what costs a text message half of its room."""


class WrongError(ValueError):
    """A value that cannot be taken: what is wrong with it, and what to do."""

    def __init__(self, wrong: Sentence, remedy: Sentence) -> None:
        super().__init__(wrong)
        self.wrong, self.remedy = wrong, remedy

    @property
    def both(self) -> Sentence:
        """The two in one line."""
        return Sentence("%(wrong)s: %(remedy)s", wrong=self.wrong, remedy=self.remedy)


@dataclass(frozen=True)
class Fault:
    """A place in a file that cannot be taken as it is."""

    line: int
    column: str
    wrong: Sentence
    remedy: Sentence

    def as_json(self) -> dict[str, object]:
        return {"line": self.line, "column": self.column, "wrong": self.wrong, "do": self.remedy}


@dataclass(frozen=True)
class When:
    """One session, in UTC."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Draft:
    """An event as a file has it, checked."""

    line: int
    language: str
    """Of the school's own words; the others were made from these."""
    words: Mapping[str, Mapping[str, str]]
    """Title, place and note, by language."""
    sessions: tuple[When, ...]
    other_ways: tuple[str, ...]
    key: str = ""
    uid: str = ""
    kind: str = "school"
    organizer: str = ""
    school: str = ""
    family_welcome: bool = True
    asks_for_id: bool | None = None
    supports: Mapping[str, object] = field(default_factory=dict)
    capacity: int | None = None
    cancelled: bool = False

    @property
    def title(self) -> str:
        return self.words[self.language]["title"]


@dataclass(frozen=True)
class Reading:
    """What a file holds: the events that can be taken, and what cannot, line by line."""

    drafts: tuple[Draft, ...]
    faults: tuple[Fault, ...]
    notices: tuple[Sentence, ...] = ()
    """What was left out on purpose, such as days that are over."""
    cancelled: tuple[str, ...] = ()
    """The UIDs of events that are called off."""


@dataclass(frozen=True)
class District:
    """What an event may refer to here, and when it is read."""

    schools: Mapping[str, str]
    """A school's id, by everything that it is called, folded."""
    ways: frozenset[str]
    """Text ids of other ways to take part."""
    languages: Mapping[str, str]
    """A language's code, by everything that it is called, folded."""
    taken: frozenset[str]
    """Ids of the packs' events: no event of a school may be called so."""
    zone: ZoneInfo
    now: datetime


def district(
    packs: tuple[Pack, ...], texts: Iterable[str], zone: ZoneInfo, now: datetime
) -> District:
    """This district; `texts` are the ids of all English texts."""
    schools = [school for pack in packs for school in pack.schools]
    called = {school.id: (school.id, *school.aliases) for school in schools}
    spoken = [(code, (code, one.name, one.english)) for code, one in CATALOGUE.items()]
    spoken += [(code, (code, one.name, one.name)) for code, one in beyond().items()]
    return District(
        schools={words(name): id_ for id_, names in called.items() for name in names},
        ways=frozenset(name for name in texts if name.startswith("way-")),
        languages={words(name): code for code, names in spoken for name in names},
        taken=frozenset(event.id for pack in packs for event in pack.events),
        zone=zone,
        now=now,
    )


def locale(code: str) -> str:
    """One of our languages by its code, however it is written; WrongError names them."""
    wanted = code.strip().replace("_", "-").casefold()
    for one in shipped():
        if one.casefold() == wanted:
            return one
    wrong = Sentence("no language is called %(text)s", text=repr(code))
    raise WrongError(wrong, Sentence("use one of %(known)s", known=" ".join(shipped())))


def said(name: str, text: str) -> str:
    """A title, place or note as it can be sent: one line, without costly signs, short enough, and
    without what no words to families may ask or hold."""
    plain = " ".join(text.translate(PLAIN).split(" ")).strip()
    if not plain.isprintable():
        wrong = Sentence("holds a line break or a sign that cannot be sent")
        raise WrongError(wrong, Sentence("write one plain line"))
    most = (LONGEST if size(plain).encoding == "GSM-7" else LONGEST_DEAR)[name]
    if len(plain) > most:
        wrong = Sentence("%(many)s characters long", many=len(plain))
        raise WrongError(wrong, Sentence("use at most %(most)s (in these letters)", most=most))
    if plain and (why := wrong_to_all(plain)):
        raise WrongError(why, Sentence("leave it out, or say it in another way"))
    return plain


def moment(local: datetime, zone: ZoneInfo) -> datetime:
    """A naive local time as an aware one; WrongError where the clocks leave it out."""
    aware = local.replace(tzinfo=zone)
    if aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local:
        wrong = Sentence("%(time)s does not exist that day", time=f"{local:%H:%M}")
        raise WrongError(wrong, Sentence("the clocks change: use another"))
    return aware


def session(starts: datetime, ends: datetime, now: datetime) -> When:
    """A session of these local moments, still to come and on one day, or WrongError."""
    if ends <= starts:
        wrong = Sentence("ends %(time)s, before it starts", time=f"{ends:%H:%M}")
        raise WrongError(wrong, Sentence("write the later time as the end"))
    if ends.date() != starts.date():
        remedy = Sentence("enter one session for each day")
        raise WrongError(Sentence("goes on after midnight"), remedy)
    if ends <= now:
        wrong = Sentence("%(time)s is over", time=f"{starts:%Y-%m-%d}")
        raise WrongError(wrong, Sentence("enter only what is still to come"))
    if starts > now + AHEAD:
        wrong = Sentence("%(time)s is more than two years ahead", time=f"{starts:%Y-%m-%d}")
        raise WrongError(wrong, Sentence("look at the year"))
    return When(starts.astimezone(UTC), ends.astimezone(UTC))
