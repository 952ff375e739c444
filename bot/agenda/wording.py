"""An event's words in further languages: by a person, or drafted by a machine and marked so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.agenda import cells
from bot.agenda.draft import WrongError, said
from bot.conversation.translating import Translator
from bot.errors import Permanent, PuenteError
from bot.sentence import Sentence
from bot.store import events, translations
from bot.store.db import Session
from bot.store.events import FIELDS, MACHINE, Event, EventText

LONGEST_NAME = 100


@dataclass(frozen=True)
class Drafted:
    """What a machine, or people before, made of an event's words in one language, or the fault."""

    language: str
    words: Mapping[str, str]
    made_by: str = ""
    fault: str = ""
    reviewed_by: str = ""
    """Who has approved all of it, where people have: then it is no draft."""


def write(
    session: Session, event: Event, language: str, given: Mapping[str, str], by: str, now: datetime
) -> EventText:
    """A person's words in one language; what is not given stays. Permanent when they do not fit.

    Without a name they are the school's own. New words in the language that the others were made
    from make those stale. A translation under a name is kept, for the next time that the same words
    are drafted.
    """
    if len(by) > LONGEST_NAME or not by.isprintable() or by.startswith(MACHINE):
        wanted = Sentence("a name on one line, at most %(most)s characters", most=LONGEST_NAME)
        raise Permanent("by", wanted)
    texts = events.texts_of(session, [event.id])[event.id]
    there = next((text for text in texts if text.language == language), None)
    words = {**(events.fields(there) if there else dict.fromkeys(FIELDS, "")), **_fitting(given)}
    if not words["title"]:
        raise Permanent("title", Sentence("write the title, too: --title"))
    source = events.source_of(texts)
    if by and source is not None and source.language != language:
        for name, said_so in words.items():
            if said_so and (text := getattr(source, name)):
                translations.approve(session, source.language, language, text, said_so, by, now)
    return _keep(session, event, texts, language, words, (by, by), now)


def missing(texts: Iterable[EventText], languages: Iterable[str]) -> list[str]:
    """The languages that a machine may draft: without words, or with a machine's stale ones."""
    known = list(texts)
    theirs = {text.language: text for text in known}
    return [
        code
        for code in languages
        if code not in theirs or (theirs[code].by_machine and events.is_stale(theirs[code], known))
    ]


def drafted(source: EventText, language: str, translator: Translator) -> Drafted:
    """What the translator makes of the source's words; a fault when any part of it will not do."""
    words: dict[str, str] = {}
    engines: set[str] = set()
    people: dict[str, None] = {}
    drafts = False
    for name, text in events.fields(source).items():
        if not text:
            words[name] = ""
            continue
        try:
            made = translator(text, source.language, language, by_staff=True)
            words[name] = said(name, made.text)
        except PuenteError as fault:
            return Drafted(language, {}, fault=fault.code)
        except WrongError as fault:
            return Drafted(language, {}, fault=f"{name}: {fault.wrong}")
        engines.add(made.engine)
        drafts |= not made.approved_by
        people |= dict.fromkeys(filter(None, [made.approved_by]))
    if people and not drafts:
        by = ", ".join(people)[:LONGEST_NAME]
        return Drafted(language, words, by, reviewed_by=by)
    return Drafted(language, words, MACHINE + "+".join(sorted(filter(None, engines))))


def keep(session: Session, event: Event, draft: Drafted, now: datetime) -> bool:
    """Keeps a machine's draft; False when a person has written in that language meanwhile."""
    texts = events.texts_of(session, [event.id])[event.id]
    if draft.language not in missing(texts, [draft.language]):
        return False
    _keep(
        session, event, texts, draft.language, draft.words, (draft.made_by, draft.reviewed_by), now
    )
    return True


def _fitting(given: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for name, text in given.items():
        try:
            found[name] = said(name, cells.safe(text))
        except WrongError as error:
            raise Permanent(name, error.both) from None
    return found


def _keep(
    session: Session,
    event: Event,
    texts: Iterable[EventText],
    language: str,
    words: Mapping[str, str],
    by: tuple[str, str],
    now: datetime,
) -> EventText:
    source = events.source_of(texts)
    text = next((one for one in texts if one.language == language), None)
    if text is None:
        text = EventText(event_id=event.id, language=language)
    for name, value in words.items():
        setattr(text, name, value)
    made_from = None if source is text else source
    text.source_digest = events.digest(events.fields(made_from), words) if made_from else ""
    (text.made_by, text.reviewed_by), text.at = by, now
    event.updated_at = now
    session.add(text)
    session.flush()
    return text
