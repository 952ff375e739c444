"""One row of a roster, checked: a child, somebody of its family, and how they are related."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.knowledge.packs import Pack
from bot.language.fold import words
from bot.roster import phones, vocabulary
from bot.roster.cells import Raw, Row
from bot.roster.findings import Finding
from bot.roster.home_language import HomeLanguages
from bot.roster.screening import LONGEST_LABEL, LONGEST_NAME, CellScreen
from bot.sentence import Sentence

MOST_LABELS = 20
_MAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]+\.[A-Za-z]{2,24}")
_SEVERAL = re.compile(r"[;|]")
_SEVERAL_TAGS = re.compile(r"[;|,]")
LONGEST_ID = 120
WRITE = {
    "form": Sentence("write text, whatsapp, email, call, paper or talk"),
    "grade": Sentence("write PK, K or 1 to 12"),
    "relation": Sentence("write mother, father, aunt, ..."),
    "consent": Sentence("write yes or no"),
}
"""What to do about a cell that is none of its column's words."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A child and one of its family. What the file does not say is empty.

    `adult` is what the person is known by from import to import: the school's own id, else the
    number, the address or the name with the child. It is empty when the row names nobody.
    """

    line: int
    child: str
    child_name: str
    school: str
    grade: str
    classes: tuple[str, ...]
    tags: tuple[str, ...]
    adult: str
    adult_name: str
    relation: str
    phone: str
    email: str
    language: str
    form: str
    consent: str


class Checker:
    """Checks rows; `schools` are folded names and ids of schools with their ids."""

    def __init__(
        self, screen: CellScreen, languages: HomeLanguages, schools: Mapping[str, str]
    ) -> None:
        self._screen, self._languages, self._schools = screen, languages, schools

    def pair(self, raw: Raw) -> tuple[Pair | None, list[Finding]]:
        """The row, or None when it cannot be taken; and what there is to say about it."""
        row = Row(raw)
        child = row.cells.get("student_id", "")
        if not child or len(child) > LONGEST_ID:
            todo = Sentence("give each child the school's own id")
            row.bad("student_id", Sentence("no id of the child"), todo)
        phone, reaches = self._phone(row)
        email, name = self._email(row), self._name(row, "guardian")
        form = row.word("form", vocabulary.form, WRITE["form"])
        pair = Pair(
            raw.line,
            child,
            self._name(row, "student"),
            self._school(row),
            row.word("grade", vocabulary.grade, WRITE["grade"]),
            self._labels(row, "class", _SEVERAL),
            self._labels(row, "tag", _SEVERAL_TAGS),
            _known_by(row.cells.get("guardian_id", ""), phone, email, name, child),
            name,
            row.word("relation", vocabulary.relation, WRITE["relation"]) or "other",
            phone,
            email,
            self._language(row),
            "call" if not reaches and form in ("", "text", "whatsapp") else form,
            row.word("consent", vocabulary.consent, WRITE["consent"]),
        )
        return (None if row.is_bad else pair), row.found

    def _phone(self, row: Row) -> tuple[str, bool]:
        cell = row.cells.get("phone", "")
        if not cell:
            return "", True
        try:
            found = phones.read(cell)
        except phones.NoNumberError as why:
            todo = Sentence("write it with its area code, as in 312-555-0142, or not")
            row.bad("phone", why.why, todo)
            return "", True
        if not found.texts:
            todo = Sentence("kept for calls; ask for a cell phone")
            row.note("phone", Sentence("a line that gets no texts"), todo)
        return found.number, found.texts

    def _email(self, row: Row) -> str:
        cell = row.cells.get("email", "")
        if cell and not (_MAIL.fullmatch(cell) and self._screen.may_address(cell)):
            todo = Sentence("write one, as in name@mail.example")
            row.note("email", Sentence("no address of e-mail"), todo)
            return ""
        return cell.lower()

    def _name(self, row: Row, whose: str) -> str:
        parts = (row.cells.get(f"{whose}_{part}", "") for part in ("first", "last"))
        cell = row.cells.get(f"{whose}_name", "") or " ".join(filter(None, parts))
        if cell and not self._screen.may_name(cell):
            todo = Sentence(
                "write the name alone, without digits, at most %(most)s letters", most=LONGEST_NAME
            )
            row.note(f"{whose}_name", Sentence("more than a name, or none"), todo)
            return ""
        return " ".join(cell.split())

    def _school(self, row: Row) -> str:
        cell = row.cells.get("school", "")
        known = self._schools.get(words(cell)) if cell else ""
        if known is not None:
            return known
        if self._screen.may_code(cell):
            return cell
        todo = Sentence("write the school's id")
        row.note("school", Sentence("no name or code of a school"), todo)
        return ""

    def _labels(self, row: Row, column: str, parted: re.Pattern[str]) -> tuple[str, ...]:
        given = [one.strip() for one in parted.split(row.cells.get(column, "")) if one.strip()]
        kept = [one for one in given[:MOST_LABELS] if self._screen.may_label(one)]
        if len(kept) < len(given):
            todo = Sentence(
                "leave it out; at most %(labels)s of %(most)s characters",
                labels=MOST_LABELS,
                most=LONGEST_LABEL,
            )
            what = Sentence("holds what a roster must not keep, or is too long")
            row.note(column, what, todo)
        return tuple(dict.fromkeys(kept))

    def _language(self, row: Row) -> str:
        cell = row.cells.get("language", "")
        code = self._languages.code(cell)
        if code is None:
            todo = Sentence("write one, by its name or its ISO 639 code")
            row.note("language", self._no_language(cell), todo)
        return code or ""

    def _no_language(self, cell: str) -> Sentence:
        """What is wrong; with what was written, if it can be a language's name."""
        plain = all(c.isalpha() or c in " -'" for c in cell)
        if plain and self._screen.may_label(cell):
            return Sentence("not a language that is known: %(text)s", text=repr(cell))
        return Sentence("not a language that is known")


def school_names(packs: Iterable[Pack]) -> dict[str, str]:
    """What the schools of some packs are called, folded, with their ids."""
    return {
        words(said): school.id
        for pack in packs
        for school in pack.schools
        for said in (school.id, *school.aliases)
    }


def _known_by(given: str, phone: str, email: str, name: str, child: str) -> str:
    if given:
        return f"id {given[:LONGEST_ID]}"
    if phone:
        return f"phone {phone}"
    if email:
        return f"email {email}"
    return f"name {child} {words(name)}" if name else ""
