"""The work on translations: what is open, what leaves for a translator, what comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.language import ledger, patterns
from bot.language.check import faults_of, reserved_words
from bot.language.exchange import Unit
from bot.language.ledger import Entry, Standing
from bot.language.patterns import NotATextError, Pattern
from bot.language.texts import HIGH_STAKES, SOURCE, Texts

PACKS = "packs"


@dataclass(frozen=True)
class Side:
    """A text in English and in another language, side by side."""

    english: Pattern
    words: str
    standing: Standing
    entry: Entry | None
    at_desk: bool = False
    """Whether these are the words of a review at the desk, which the files do not know."""

    @property
    def stakes(self) -> bool:
        """Whether it speaks of rights, safety or consent."""
        return self.english.id.startswith(HIGH_STAKES)


@dataclass(frozen=True)
class Refusal:
    """A row of a translators' file that was not taken, and why."""

    id: str
    why: str


@dataclass(frozen=True)
class Import:
    """What became of a translators' file."""

    changed: tuple[str, ...]
    reviewed: tuple[str, ...]
    untouched: int
    refused: tuple[Refusal, ...]


def sides(texts: Texts, code: str) -> list[Side]:
    """Every text of a language beside its English one, in the order of the English files."""
    english, theirs = texts.patterns(SOURCE), texts.patterns(code)
    known, laid = texts.ledger(code), texts.reviewed_at_desk(code)
    words = {name: one.words for name, one in theirs.items()}
    words |= {name: review.words for name, review in laid.items()}
    return [
        Side(
            one,
            words.get(one.id, ""),
            texts.standing(code, one.id),
            known.get(one.id),
            one.id in laid,
        )
        for one in english.values()
    ]


def counts(texts: Texts, code: str) -> Counter[Standing]:
    """How many texts of a language stand where."""
    return Counter(texts.standing(code, text_id) for text_id in texts.ids(SOURCE))


def units(found: Iterable[Side]) -> list[Unit]:
    """Sides as translators get them."""
    return [
        Unit(
            side.english.id,
            side.english.words,
            side.words,
            side.standing is Standing.REVIEWED,
            _note(side),
        )
        for side in found
    ]


def _note(side: Side) -> str:
    parts = [side.english.note]
    if side.stakes:
        parts.append("Rights, safety or consent: as exact as the English, no more and no less.")
    if side.standing is Standing.STALE:
        parts.append("The English text has changed since this was translated.")
    return "\n".join(part for part in parts if part)


def mark(
    texts: Texts, code: str, ids: Sequence[str], by: str = "", on: date | None = None
) -> list[str]:
    """Writes into the ledger that these texts, as they are, follow the English ones of today.

    With `by` a person has reviewed them; without, they are drafts. Returns the ids that the
    language does not have; nothing is written when there are any.
    """
    unknown = [one for one in ids if texts.digest(code, one) is None or not _english(texts, one)]
    if unknown:
        return unknown
    known = dict(texts.ledger(code))
    for one in ids:
        words = (texts.digest(code, one) or "") if by else ""
        known[one] = Entry(one, _english(texts, one), words, by, on if by else None)
    ledger.write(texts.folder, code, known)
    return []


def _english(texts: Texts, text_id: str) -> str:
    return texts.digest(SOURCE, text_id) or ""


def take_in(
    texts: Texts, code: str, given: Sequence[Unit], by: str, on: date, write: bool = True
) -> Import:
    """Takes translations back, each on its own: one that is refused keeps no other out.

    A changed text is a draft unless its unit is marked reviewed; `by` has reviewed those that are.
    """
    before = {side.english.id: side for side in sides(texts, code)}
    reserved, refused, changed, reviewed = reserved_words(), [], [], []
    for unit in given:
        side = before.get(unit.id)
        if why := _why_not(code, unit, side, reserved):
            refused.append(Refusal(unit.id, why))
            continue
        assert side is not None  # an unknown id was refused
        if unit.target and _canonical(unit) != side.words:
            changed.append(unit.id)
            if write:
                patterns.put(_file(texts, code, side), unit.id, unit.target)
        if unit.reviewed and (unit.id in changed or side.standing is not Standing.REVIEWED):
            reviewed.append(unit.id)
    if write and (changed or reviewed):
        fresh = Texts(texts.packs, texts.folder)
        mark(fresh, code, [one for one in changed if one not in reviewed])
        mark(fresh, code, reviewed, by, on)
    untouched = len(given) - len(refused) - len({*changed, *reviewed})
    return Import(tuple(changed), tuple(reviewed), untouched, tuple(refused))


def _why_not(code: str, unit: Unit, side: Side | None, reserved: set[str]) -> str:
    if side is None:
        return "no English text has this id"
    if unit.source.strip() != side.english.words.strip():
        return "the English text has changed since this file was written: export it anew"
    if not unit.target:
        return ""
    return "; ".join(faults_in(code, side.english, unit.target, reserved))


def faults_in(code: str, english: Pattern, words: str, reserved: set[str]) -> list[str]:
    """What keeps these words from being the translation of `english`; empty when nothing does."""
    try:
        message = patterns.parsed(english.id, words)
    except NotATextError as fault:
        return [str(fault)]
    source = patterns.parsed(english.id, english.words)
    found = faults_of(code, english.id, message, source, reserved)
    return [fault.removeprefix(f"{code}: {english.id} ") for fault in found]


def _canonical(unit: Unit) -> str:
    return patterns.words_of(patterns.parsed(unit.id, unit.target))


def _file(texts: Texts, code: str, side: Side) -> Path:
    """Where a language's text belongs: beside the English one, under the language's name."""
    english = side.english.file
    if PACKS in english.relative_to(texts.folder).parts:
        return english.with_name(f"{code}.ftl")
    return texts.folder / code / english.name


def drafts_of_today(texts: Texts, code: str) -> list[str]:
    """Texts that the ledger does not know yet, or knows to be made from older English words."""
    return [
        side.english.id
        for side in sides(texts, code)
        if side.words and (side.entry is None or side.standing is Standing.STALE)
    ]
