"""What a school does with its events from the command line: take in, look, call off, count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.agenda import (
    choosing,
    counting,
    from_csv,
    from_file,
    saving,
    shown,
    to_ical,
    versions,
    wording,
)
from bot.agenda.choosing import About
from bot.agenda.draft import District, Draft, Reading, WrongError, district, locale
from bot.agenda.from_ical import Given
from bot.agenda.ours import only_ours
from bot.agenda.saving import Saved
from bot.agenda.shown import Parts
from bot.agenda.versions import Form
from bot.clock import Clock
from bot.conversation.translating import Translator
from bot.errors import Permanent
from bot.knowledge.packs import Pack
from bot.language.languages import shipped
from bot.sentence import Sentence
from bot.store import changes, events
from bot.store.db import Session, Sessions, transaction
from bot.store.events import Event

BATCH = 100
"""Events that are saved in one transaction, so that families' messages need not wait for long."""
OVERTAKEN = Sentence(
    "somebody has changed these words since you opened the page: what you typed is still below"
)


@dataclass(frozen=True)
class Agenda:
    """The events of this line's schools."""

    store: Sessions
    packs: tuple[Pack, ...]
    ways: frozenset[str]
    """Text ids of other ways to take part."""
    zone: ZoneInfo
    clock: Clock
    schools: frozenset[str] = frozenset()
    """Only events of these schools are changed, those of all schools are looked at, too; empty:
    there is no such limit."""

    def take_in(
        self,
        path: Path,
        given: Given,
        dry_run: bool = False,
        skip_bad: bool = False,
        step: Callable[[int], None] = lambda _: None,
    ) -> dict[str, Any]:
        """Saves a file's events and says what became of each, and of each row that is wrong.

        With a fault nothing is saved, unless `skip_bad`: then what has none is. A dry run says
        the same and saves nothing. `step` is told of so many more events that are saved.
        """
        here = district(self.packs, self.ways, self.zone, self.clock())
        encoding, reading = from_file.read(path, here, given)
        done = self._take(reading, here, dry_run, skip_bad, step)
        return {"read_as": encoding, **done}

    def enter(self, rows: Sequence[Mapping[str, str]], form: Form) -> dict[str, Any]:
        """Saves one event, given as rows of a sheet would be: a session each, cells by column.

        A fault's line is its row's number, from 1 on. With a fault nothing is saved; nor when the
        event is no longer what the form was made from, and this would change it: Permanent.
        """
        here = district(self.packs, self.ways, self.zone, self.clock())
        return self._take(from_csv.of_cells(rows, here), here, dry_run=False, form=form)

    def _take(
        self,
        reading: Reading,
        here: District,
        dry_run: bool,
        skip_bad: bool = False,
        step: Callable[[int], None] = lambda _: None,
        form: Form | None = None,
    ) -> dict[str, Any]:
        if self.schools:
            with transaction(self.store) as session:
                reading = only_ours(session, reading, self.schools)
        save = not reading.faults or skip_bad
        done = Saved()
        if save:
            for drafts in _batches(reading.drafts):
                self._save(drafts, (), here, done, dry_run, form)
                step(len(drafts))
            self._save((), reading.cancelled, here, done, dry_run)
        return {
            "events": len(reading.drafts),
            **asdict(done),
            "faults": [fault.as_json() for fault in reading.faults],
            "notices": list(reading.notices),
            "saved": save and not dry_run,
        }

    def _save(
        self,
        drafts: Sequence[Draft],
        off: Sequence[str],
        here: District,
        done: Saved,
        dry_run: bool,
        form: Form | None = None,
    ) -> None:
        with transaction(self.store) as session:
            saving.save(session, drafts, here, done, form)
            saving.call_off_all(session, off, here, done)
            if dry_run:
                session.rollback()

    def listed(self, everything: bool = False) -> list[dict[str, Any]]:
        """What is to come, or all there is, in the order of time."""
        now = self.clock()
        with transaction(self.store) as session:
            found = events.every(session, None if everything else now)
            wanted = [e for e in found if everything or e.cancelled_at is None]
            return [shown.line(parts, self.zone, now) for parts in _with_parts(session, wanted)]

    def leaf(self, wanted: events.Leaf) -> list[dict[str, Any]]:
        """A page of them; `edge` and `id` say where the next one begins."""
        now, seen = self.clock(), replace(wanted, schools=self.schools or None)
        with transaction(self.store) as session:
            found = events.leaf(session, seen, now)
            whole = _with_parts(session, [event for event, _ in found])
            return [
                {**shown.line(parts, self.zone, now), "id": event.id, "edge": edge}
                for parts, (event, edge) in zip(whole, found, strict=True)
            ]

    def show(self, key: str) -> dict[str, Any]:
        """One event whole: its sessions, its words and who made them, what it offers.

        `versions` are what its forms carry back: the event's, and its words' by language.
        """
        with transaction(self.store) as session:
            return shown.whole(_one(session, key), self.zone, self.clock())

    def cancel(self, key: str) -> int:
        """Calls an event off; how many families had said that they come, or perhaps."""
        with transaction(self.store) as session:
            event, _, _ = _one(session, key)
            return saving.call_off(session, event, self.clock(), self.zone)[0]

    def told_of_cancelling(self, key: str) -> int:
        """How many families would be told if an event were called off now; nothing is written."""
        with transaction(self.store) as session:
            event, _, _ = _one(session, key)
            told = saving.call_off(session, event, self.clock(), self.zone)[1]
            session.rollback()
        return told

    def write(
        self, key: str, language: str, words: Mapping[str, str], by: str, seen: str | None = None
    ) -> None:
        """A person's words for an event in one of our languages.

        `seen` is the version of those that this person had before them: Permanent when others
        would be replaced. Without it they are.
        """
        with transaction(self.store) as session:
            event = _found(session, key)
            before = changes.state_of(session, event)  # held: nobody writes meanwhile
            code, texts = _locale(language), events.texts_of(session, [event.id])[event.id]
            if seen is not None and versions.are_overtaken(texts, code, words, seen):
                raise Permanent("overtaken", OVERTAKEN)
            wording.write(session, event, code, words, by, self.clock())
            saving.to_be_told(session, event, before, self.zone, self.clock())

    def draft(
        self, key: str, translator: Translator, languages: Iterable[str] = ()
    ) -> list[wording.Drafted]:
        """Has a machine draft the languages that are missing or stale; a person's words stay.

        Nothing is held open in the store while the machine is asked.
        """
        with transaction(self.store) as session:
            _, _, texts = _one(session, key)
            source = events.source_of(texts)
        wanted = [_locale(code) for code in languages] or shipped()
        if source is None:
            raise Permanent("words", Sentence("%(key)s has no words to translate", key=key))
        made = []
        for language in wording.missing(texts, wanted):
            one = wording.drafted(source, language, translator)
            made.append(one)
            if not one.fault:
                with transaction(self.store) as session:
                    wording.keep(session, _one(session, key)[0], one, self.clock())
        return made

    def export(self, keys: Sequence[str] = ()) -> bytes:
        """An iCalendar file of these events, or of all that are to come and on."""
        now = self.clock()
        with transaction(self.store) as session:
            if keys:
                found = [_one(session, key) for key in keys]
            else:
                coming = [e for e in events.every(session, now) if e.cancelled_at is None]
                found = _with_parts(session, coming)
            return to_ical.calendar(found, self.zone, now)

    def answers(self, key: str) -> dict[str, Any]:
        """How many answered and how, by session; no names. See `bot.agenda.counting`."""
        of_packs = {event.id for pack in self.packs for event in pack.events}
        with transaction(self.store) as session:
            return counting.answers(session, key, of_packs, self.zone)

    def propose(self, key: str, written: Sequence[str], about: About | None) -> list[str]:
        """Opens a poll of these times for an event, which is made when `about` says what it is.

        The times as they were understood. Permanent when they cannot be proposed.
        """
        here = district(self.packs, self.ways, self.zone, self.clock())
        try:
            proposed = choosing.times(written, here)
            with transaction(self.store) as session:
                choosing.propose(session, key, proposed, about, here)
        except WrongError as error:
            raise Permanent("poll", error.both) from None
        return [shown.local(when.starts_at, self.zone) for when in proposed]

    def fix(self, key: str, number: int) -> str:
        """Makes a proposed time the event's; the session's key."""
        with transaction(self.store) as session:
            return choosing.fix(session, key, number, self.zone, self.clock())

    def poll(self, key: str) -> dict[str, Any]:
        """Which times suit how many families, and when else some could come."""
        with transaction(self.store) as session:
            return choosing.counts(session, key, self.zone, self.clock())


def _batches(drafts: Sequence[Draft]) -> Iterator[Sequence[Draft]]:
    for first in range(0, len(drafts), BATCH):
        yield drafts[first : first + BATCH]


def _with_parts(session: Session, found: Sequence[Event]) -> list[Parts]:
    """Events with their sessions and words."""
    ids = [event.id for event in found]
    sessions, texts = events.sessions_of(session, ids), events.texts_of(session, ids)
    return [(event, sessions[event.id], texts[event.id]) for event in found]


def _one(session: Session, key: str) -> Parts:
    return _with_parts(session, [_found(session, key)])[0]


def _found(session: Session, key: str) -> Event:
    event = events.find(session, key)
    if event is None:
        none = Sentence("there is no event %(key)s; see `puente events list --all`", key=key)
        raise Permanent("unknown", none)
    return event


def _locale(code: str) -> str:
    try:
        return locale(code)
    except WrongError as error:
        raise Permanent("language", error.both) from None
