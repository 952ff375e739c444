"""What a broadcast says, in each language; and the question that an invitation leaves open."""

from __future__ import annotations

from datetime import date

from bot.conversation.matters import (
    CALLED_OFF,
    NEW_PLACE,
    NOTICE,
    OWN,
    PASSED_ON,
    POLL,
    SEVERAL,
    Changed,
    Matter,
    is_communitys,
)
from bot.dialogue.say import Option, Question, Say, listed, named, on
from bot.errors import Permanent
from bot.knowledge.calendar import Occurrence
from bot.knowledge.packs import Fact
from bot.language.texts import SOURCE
from bot.sentence import Sentence
from bot.store.broadcasts import CHANGES

ANSWERS = ("yes", "no", "maybe")


def says_of(matter: Matter, language: str) -> list[Say | Question]:
    """What the broadcast says; Permanent when its event is over, it has no words, or what it would
    say is past its review date."""
    says = matter.broadcast.say
    if says == OWN:
        return _own_words(matter, language)
    if says == NOTICE:
        return _notice(matter, language)
    if says == POLL:
        return _poll(matter)
    if matter.event is None:
        over = Sentence("%(key)s is over or called off", key=matter.broadcast.event)
        raise Permanent("event_over", over)
    if says in (SEVERAL, CALLED_OFF):
        return _told_of(matter, matter.event)
    return _asked_about(matter, matter.event)


def _poll(matter: Matter) -> list[Say | Question]:
    if matter.poll is None:
        none = Sentence("no time is being looked for: %(key)s", key=matter.broadcast.event)
        raise Permanent("event_over", none)
    about = {"district": matter.sender, "title": named(matter.titles)}
    return [Say(POLL, about), matter.poll, Say("help-stop-line")]


def _told_of(matter: Matter, found: Occurrence) -> list[Say | Question]:
    """Changes to which nothing is to be answered."""
    if matter.broadcast.say == SEVERAL:
        about = {"district": matter.sender, "title": found.facts["title"]}
        return [Say(SEVERAL, about), *map(line, matter.changed), Say("help-stop-line")]
    gone = {name: found.facts[name] for name in ("title", "day", "time")}
    head = Say(CALLED_OFF, {"district": matter.sender})
    return [head, Say("event-cancelled", gone), Say("help-stop-line")]


def _asked_about(matter: Matter, found: Occurrence) -> list[Say | Question]:
    """An event with what it offers, and whether the family comes."""
    said: list[Say | Question] = [_head(matter, found), Say("event-details", found.facts)]
    if matter.broadcast.say == NEW_PLACE:  # when it is, is what it was: whoever answered has
        return [*said, Say("help-stop-line")]
    if offers := found.offers:
        given = listed([{"say": f"need-{name}"} for name in offers])
        said.append(Say("event-offers", {"offers": given}, spare=True))
    return [*said, question(found.key), Say("help-stop-line")]


def line(one: Changed) -> Say:
    """What became of one of several sessions."""
    was = {"day": on(one.was.day, short=True), "time": one.was.facts["time"]}
    if one.now is None:
        return Say("event-change-gone", was)
    new = {"newday": on(one.now.day, short=True), "newtime": one.now.facts["time"]}
    return Say("event-change-now", {**was, **new, "place": one.now.facts["place"]})


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
