"""What a broadcast says, in each language; and the question that an invitation leaves open."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Any, Generic, TypeVar

from bot.channels.sms import size
from bot.conversation import polling
from bot.conversation.announcer import Words
from bot.conversation.reply import write, write_in_both
from bot.conversation.turn import Tools
from bot.dialogue.say import Option, Question, Say, listed, named, on
from bot.errors import Permanent, Retryable
from bot.knowledge.calendar import Occurrence, occurrence
from bot.knowledge.notices import notice_of, said_by
from bot.knowledge.packs import Fact
from bot.knowledge.school_events import SchoolEvent, as_it_was, entered
from bot.knowledge.school_events import words_of as event_words
from bot.knowledge.search import Found
from bot.knowledge.templates import approved
from bot.language.texts import SOURCE
from bot.sentence import Sentence
from bot.store import broadcasts, events, polls
from bot.store.broadcasts import CHANGES, Broadcast, BroadcastText
from bot.store.db import Sessions, transaction

INVITE, REMIND, NOTICE, OWN = "invite-from", "invite-reminder", "notice-from", ""
POLL, PASSED_ON = "poll-from", "invite-community"
NEW_TIME, NEW_PLACE, CALLED_OFF, SEVERAL = CHANGES
"""What a broadcast may say: it invites to an event, reminds of one, gives a notice of the calendar
of rights, or has words of its own; it asks which times suit, or
tells which one it will be (`FIXED`)."""
ANSWERS = ("yes", "no", "maybe")
BETWEEN, NOTHING = " / ", "-"
"""Between what is several in one place of a template, and in one that would be empty."""
GOOD_FOR = timedelta(seconds=5)
"""So long an event that was called off, or words that were changed, may still be said."""


@dataclass(frozen=True)
class Changed:
    """One of several sessions that have changed: as it was, and as it is; None when it is off."""

    was: Occurrence
    now: Occurrence | None


@dataclass(frozen=True)
class Matter:
    """A broadcast with all that is needed to say it in any language."""

    broadcast: Broadcast
    texts: dict[str, BroadcastText]
    event: Occurrence | None
    sender: dict[str, Any]
    """Who writes: a school or the district, as an argument of our texts."""
    notice: Found | None = None
    """What a notice of the calendar says today; None when it may not be said, or there is none."""
    held: frozenset[str] = frozenset()
    """Languages in which a notice is a draft, where drafts are held: it is said in English."""
    poll: Question | None = None
    """The times that are proposed; None when there are none to choose from any more."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What the event is called whose time is being looked for, by language."""
    changed: tuple[Changed, ...] = ()
    """What is told of together; empty when it is one session, or all of it is over."""


def matter(store: Sessions, tools: Tools, broadcast: Broadcast) -> Matter:
    """What the broadcast is about, read anew."""
    with transaction(store) as session:
        texts = {one.language: one for one in broadcasts.words(session, broadcast.id)}
    sender = _sender(tools, broadcast)
    if broadcast.say == POLL:
        return _poll(store, tools, broadcast, sender)
    if broadcast.say in CHANGES:
        return _change(store, tools, broadcast, texts)
    event = event_of(store, tools, broadcast.event) if broadcast.event else None
    if broadcast.once is None:
        return Matter(broadcast, texts, event, sender)
    today = tools.clock().astimezone(tools.zone).date()
    notice = said_by(tools.packs, notice_of(broadcast.once), today)
    if notice is None or not notice.tellable:
        return Matter(broadcast, texts, event, sender)
    return Matter(broadcast, texts, event, sender, notice, _held(tools, notice.entry.text))


def _change(
    store: Sessions, tools: Tools, broadcast: Broadcast, texts: dict[str, BroadcastText]
) -> Matter:
    """An event as it is now; one that is called off as it would have been."""
    about, key = broadcast.about, broadcast.event
    changed: tuple[Changed, ...] = ()
    if about is None:
        event = event_of(store, tools, key)
    elif broadcast.say == SEVERAL:
        changed = tuple(filter(None, (_changed(store, tools, one) for one in about["several"])))
        event = next((one.now or one.was for one in changed), None)
    else:
        event = _as_it_was(store, tools, key, about)
    school = event.event.school if event and isinstance(event.event, SchoolEvent) else ""
    return Matter(broadcast, texts, event, _sender(tools, broadcast, (school,)), changed=changed)


def _changed(store: Sessions, tools: Tools, about: dict[str, str]) -> Changed | None:
    """One of several; None when it is over, or its event is gone."""
    was = _as_it_was(store, tools, about["event"], about)
    now = None if about["kind"] == "off" else event_of(store, tools, about["event"])
    if was is None or (now is None and about["kind"] != "off"):
        return None
    return Changed(was, now)


def _as_it_was(store: Sessions, tools: Tools, key: str, about: dict[str, Any]) -> Occurrence | None:
    times = (datetime.fromisoformat(about["starts"]), datetime.fromisoformat(about["ends"]))
    found = as_it_was(store, key, *times, tools.zone)
    return Occurrence(found, found.day) if found else None


def _poll(store: Sessions, tools: Tools, broadcast: Broadcast, sender: dict[str, Any]) -> Matter:
    with transaction(store) as session:
        event = events.find(session, broadcast.event)
        off = event is None or event.cancelled_at is not None
        texts = events.texts_of(session, [event.id])[event.id] if event else []
        poll = polls.of_event(session, broadcast.event)
    asked = None
    if poll is not None and not off and poll.is_open(tools.clock()):
        asked = polling.question(broadcast.event, poll, tools.zone)
    titles = event_words(event, texts)["title"] if event else {}
    return Matter(broadcast, {}, None, sender, poll=asked, titles=titles)


def _held(tools: Tools, text_id: str) -> frozenset[str]:
    if tools.drafts != "hold":
        return frozenset()
    known = tools.texts
    return frozenset(code for code in known.languages if known.is_stakes_draft(code, text_id, {}))


def event_of(store: Sessions, tools: Tools, key: str) -> Occurrence | None:
    """The event to come that is called `key`, of a pack's calendar or of a school's."""
    now = tools.clock()
    return occurrence(tools.packs, key, now, tools.zone, entered(store, now, tools.zone))


def _sender(tools: Tools, broadcast: Broadcast, of: Sequence[str] = ()) -> dict[str, Any]:
    """The school, when the broadcast is for one alone, or `of` one; else the district."""
    schools = broadcast.audience.get("schools", of)
    names = {school.id: school.name for pack in tools.packs for school in pack.schools}
    alone = names.get(schools[0]) if len(schools) == 1 else None
    return {"say": alone or tools.packs[0].name}


def says_of(matter: Matter, language: str) -> list[Say | Question]:
    """What the broadcast says; Permanent when its event is over, it has no words, or what it would
    say is past its review date."""
    if matter.broadcast.say == OWN:
        return _own_words(matter, language)
    if matter.broadcast.say == NOTICE:
        return _notice(matter, language)
    if matter.broadcast.say == POLL:
        if matter.poll is None:
            none = Sentence("no time is being looked for: %(key)s", key=matter.broadcast.event)
            raise Permanent("event_over", none)
        about = {"district": matter.sender, "title": named(matter.titles)}
        return [Say(POLL, about), matter.poll, Say("help-stop-line")]
    if matter.event is None:
        over = Sentence("%(key)s is over or called off", key=matter.broadcast.event)
        raise Permanent("event_over", over)
    if matter.broadcast.say == SEVERAL:
        about = {"district": matter.sender, "title": matter.event.facts["title"]}
        return [Say(SEVERAL, about), *map(_line, matter.changed), Say("help-stop-line")]
    if matter.broadcast.say == CALLED_OFF:
        gone = {name: matter.event.facts[name] for name in ("title", "day", "time")}
        head = Say(CALLED_OFF, {"district": matter.sender})
        return [head, Say("event-cancelled", gone), Say("help-stop-line")]
    said: list[Say | Question] = [
        _head(matter, matter.event),
        Say("event-details", matter.event.facts),
    ]
    if matter.broadcast.say == NEW_PLACE:  # when it is, is what it was: whoever answered has
        return [*said, Say("help-stop-line")]
    if offers := matter.event.offers:
        given = listed([{"say": f"need-{name}"} for name in offers])
        said.append(Say("event-offers", {"offers": given}, spare=True))
    return [*said, question(matter.event.key), Say("help-stop-line")]


def _line(one: Changed) -> Say:
    """What became of one of several sessions."""
    was = {"day": on(one.was.day, short=True), "time": one.was.facts["time"]}
    if one.now is None:
        return Say("event-change-gone", was)
    new = {"newday": on(one.now.day, short=True), "newtime": one.now.facts["time"]}
    return Say("event-change-now", {**was, **new, "place": one.now.facts["place"]})


def is_communitys(found: Occurrence) -> bool:
    """Whether others than the school hold an event."""
    return isinstance(found.event, SchoolEvent) and found.event.community


def _head(matter: Matter, found: Occurrence) -> Say:
    """Who invites: the school, or whoever holds the event, and who passes it on."""
    if matter.broadcast.say in CHANGES or not is_communitys(found):
        return Say(matter.broadcast.say, {"district": matter.sender})
    organizer = getattr(found.event, "organizer", "")
    if not organizer:
        missing = Sentence("say whose event it is: its organizer is missing")
        raise Permanent("organizer", missing)
    return Say(PASSED_ON, {"organizer": organizer, "district": matter.sender})


def _notice(matter: Matter, language: str) -> list[Say | Question]:
    """A fact with its source, and how to stop; where a person would be told, how to reach one."""
    if matter.notice is None:
        due = Sentence("what it says must be confirmed: see puente packs due")
        raise Permanent("past_review", due)
    entry, cited = matter.notice.entry, matter.notice.cited
    said: list[Say | Question] = [Say(NOTICE, {"district": matter.sender})]
    if language in matter.held:
        english = {"said": entry.text, "in": SOURCE}
        plain = Say("broadcast-words", {"words": english})
        said += [Say("cited", {**cited, "fact": english}) if cited else plain]
        said += [Say("broadcast-english")]
    else:
        said += [Say("cited", cited) if cited else Say(entry.text)]
    said.append(Say("help-stop-line", spare=True))  # the word works also where it is not said
    if entry.escalate or (isinstance(entry, Fact) and entry.needs_local):
        said.append(Say("person-offer", spare=True))  # a draft's own line offers one, too
    return said


def question(event: str) -> Question:
    """Whether the family comes to `event`: by numbers, since words for yes and no are the
    carriers'."""
    options = tuple(
        Option(Say(f"rsvp-{word}"), "events_rsvp", {"event": event, "attending": word})
        for word in ANSWERS
    )
    return Question(Say("invite-coming"), "choice", options=options)


def is_over(event: str, today: date) -> bool:
    """Whether an event's day is over, by its key."""
    return event.rpartition("@")[2] < today.isoformat()


def _own_words(matter: Matter, language: str) -> list[Say | Question]:
    """The school's words in this language; else the English ones, and in this one that they are."""
    known = matter.texts.get(language)
    if SOURCE not in matter.texts:
        raise Permanent("no_words", Sentence("a broadcast needs words in English"))
    words = {code: text.text for code, text in matter.texts.items()}
    said: list[Say | Question] = [Say("broadcast-words", {"words": named(words)})]
    if known is None:
        said.append(Say("broadcast-english"))
    elif known.made_by.startswith("machine:") and not known.reviewed_by:
        said.append(Say("machine-translated"))
    return [*said, Say("help-stop-line")]


def words_of(matter: Matter, language: str, also: str, tools: Tools) -> Words:
    """The broadcast in a language, and below it in a second one for families that want both."""
    spoken = language if language in tools.texts.languages else SOURCE
    also = "" if {spoken, also} & matter.held else also  # in English it is said already
    written = write_in_both(says_of(matter, spoken), spoken, also, tools)
    segments = size(written.text).segments
    return Words(written.text, spoken, written.draft, segments, _template(matter, spoken, tools))


def _template(matter: Matter, language: str, tools: Tools) -> dict[str, str] | None:
    """What WhatsApp approved for this matter in this language, filled; None without one."""
    says = matter.broadcast.say
    if says not in CHANGES and matter.event is not None and is_communitys(matter.event):
        says = PASSED_ON
    found = approved(tools.packs, says, language)
    if found is None:
        return None
    filled = {
        str(place): " ".join(_filling(name, matter, language, tools).split()) or NOTHING
        for place, name in enumerate(found.variables, 1)
    }
    return {
        "content_sid": found.sid,
        "content_variables": json.dumps(filled, ensure_ascii=False),
    }


def _filling(name: str, matter: Matter, language: str, tools: Tools) -> str:
    """What fills a place of a template: no more than one line, which is all that WhatsApp takes."""
    render = tools.texts.render
    if name == "times" and matter.poll is not None:
        labels = (one.label for one in matter.poll.options)
        numbered = enumerate((render(language, one.id, one.args) for one in labels), 1)
        return BETWEEN.join(f"{number} {label}" for number, label in numbered)
    if name == "changes":
        lines = map(_line, matter.changed)
        return BETWEEN.join(render(language, one.id, one.args) for one in lines)
    if name == "notice":  # what stands below it is part of what was approved
        said = [one for one in says_of(matter, language)[1:] if not getattr(one, "spare", False)]
        return write(said, language, tools).text
    known: dict[str, Any] = {"district": matter.sender}
    if matter.poll is not None:
        known["title"] = named(matter.titles)
    if matter.event is not None:
        known |= {"organizer": getattr(matter.event.event, "organizer", ""), **matter.event.facts}
    return render(language, "broadcast-words", {"words": known[name]})


T = TypeVar("T")


class Made(Generic[T]):
    """What is made of broadcasts, once for each language and good for a moment. Safe in threads."""

    def __init__(
        self, store: Sessions, tools: Tools, make: Callable[[Matter, str, str, Tools], T]
    ) -> None:
        self._store, self._tools, self._make, self._lock = store, tools, make, Lock()
        self._read_at: datetime | None = None
        self._matters: dict[int, Matter] = {}
        self._said: dict[tuple[int, str, str], T] = {}

    def refresh(self) -> None:
        """Reads what is running, if that has changed or was read a while ago.

        Not within a transaction, and without the lock: who holds the store may wait for that.
        """
        now = self._tools.clock()
        with transaction(self._store) as session:
            rows = broadcasts.running(session, now)
        fresh = self._read_at is not None and now - self._read_at < GOOD_FOR
        if fresh and {row.id for row in rows} <= self._matters.keys():
            return
        matters = {row.id: matter(self._store, self._tools, row) for row in rows}
        with self._lock:
            self._matters, self._said, self._read_at = matters, {}, now

    def __call__(self, broadcast_id: int, language: str, also: str) -> T:
        """What a broadcast says in a language.

        Permanent when it cannot be said any more, Retryable when it has begun since it was read.
        """
        with self._lock:
            if broadcast_id not in self._matters:
                raise Retryable("not_read")
            key = (broadcast_id, language, also)
            if key not in self._said:
                about = self._matters[broadcast_id]
                self._said[key] = self._make(about, language, also, self._tools)
            return self._said[key]


class Sayings(Made[Words]):
    """Broadcasts' words as texts say them."""

    def __init__(self, store: Sessions, tools: Tools) -> None:
        super().__init__(store, tools, words_of)
