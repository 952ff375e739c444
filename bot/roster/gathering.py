"""The rows of one file put together: each child and each adult once, and where rows disagree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.language.fold import words
from bot.roster.findings import Finding
from bot.roster.rows import Pair
from bot.sentence import Sentence

MOST_SHARE = 8
"""People who may be given with one number."""
OF_THE_CHILD = Sentence("another one than in an earlier row of the child")
OF_THE_ADULT = Sentence("another one than in an earlier row of this adult")


@dataclass(slots=True)
class Child:
    """A child of the file; classes and tags of all its rows together."""

    key: str
    name: str
    school: str
    grade: str
    classes: list[str]
    tags: list[str]
    adults: dict[str, str] = field(default_factory=dict)
    """Who its family is, by key, with the relation."""


@dataclass(slots=True)
class Adult:
    """One of a child's family. `names` and `languages` are all that its rows gave, in order."""

    key: str
    names: list[str]
    languages: list[str]
    phone: str
    email: str
    form: str
    consent: str
    line: int
    children: dict[str, None] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.names[0] if self.names else ""


@dataclass
class Gathered:
    """A file as it is compared with what is kept."""

    children: dict[str, Child] = field(default_factory=dict)
    adults: dict[str, Adult] = field(default_factory=dict)
    numbers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Who is given with each telephone number, in order."""
    findings: list[Finding] = field(default_factory=list)
    unreachable: int = 0
    """Children without anybody: whom nobody can be told of, nobody is kept of."""


def gather(pairs: Iterable[Pair]) -> Gathered:
    """Puts the pairs together. Where two rows disagree, the first is kept, and that is told."""
    found, alone = Gathered(), set[str]()
    for pair in pairs:
        if not pair.adult:
            alone.add(pair.child)
            continue
        _add_child(found, pair)
        _add_adult(found, pair)
    found.unreachable = len(alone - found.children.keys())
    for adult in found.adults.values():
        if adult.phone:
            found.numbers[adult.phone].append(adult.key)
    for keys in list(found.numbers.values()):
        _leave_out_an_offices(found, [found.adults[key] for key in keys])
    return found


def _leave_out_an_offices(found: Gathered, people: list[Adult]) -> None:
    """A number of many people is nobody's: the school's own, or one made up to fill the cell."""
    named = {words(name) for adult in people for name in adult.names}
    if len(named) <= MOST_SHARE:
        return
    del found.numbers[people[0].phone]
    for adult in people:
        what = Sentence("a number that is given for %(many)s people", many=len(named))
        todo = Sentence("left out; write the family's own number")
        found.findings.append(Finding(adult.line, "phone", what, todo, bad=False))
        adult.phone, adult.names = "", adult.names[:1]


def _add_child(found: Gathered, pair: Pair) -> None:
    child = found.children.get(pair.child)
    if child is None:
        child = Child(pair.child, pair.child_name, pair.school, pair.grade, [], [])
        found.children[pair.child] = child
    for column in ("name", "school", "grade"):
        given = pair.child_name if column == "name" else getattr(pair, column)
        kept = getattr(child, column)
        if given and not kept:
            setattr(child, column, given)
        elif given and not same_person(given, kept):
            label = "student_name" if column == "name" else column
            found.findings.append(_differs(pair.line, label, OF_THE_CHILD))
    child.classes += [one for one in pair.classes if one not in child.classes]
    child.tags += [one for one in pair.tags if one not in child.tags]
    if pair.adult in child.adults:
        what = Sentence("this child and this adult stand in an earlier row")
        todo = Sentence("one row is enough")
        found.findings.append(Finding(pair.line, "", what, todo, bad=False))
    child.adults.setdefault(pair.adult, pair.relation)


def _add_adult(found: Gathered, pair: Pair) -> None:
    adult = found.adults.get(pair.adult)
    if adult is None:
        adult = Adult(
            pair.adult, [], [], pair.phone, pair.email, pair.form, pair.consent, pair.line
        )
        found.adults[pair.adult] = adult
    for column in ("phone", "email", "form", "consent"):
        given, kept = getattr(pair, column), getattr(adult, column)
        if given and not kept:
            setattr(adult, column, given)
        elif column == "consent" and given == "no":
            adult.consent = given
        elif given and given != kept:
            found.findings.append(_differs(pair.line, column, OF_THE_ADULT))
    if pair.adult_name and not any(same_person(pair.adult_name, one) for one in adult.names):
        adult.names.append(pair.adult_name)
    if pair.language and pair.language not in adult.languages:
        adult.languages.append(pair.language)
    adult.children[pair.child] = None


def _differs(line: int, column: str, what: Sentence) -> Finding:
    todo = Sentence("the earlier one is kept; write the same")
    return Finding(line, column, what, todo, bad=False)


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: the same but for accents, order and middle names."""
    left, right = set(words(one).split()), set(words(other).split())
    return left <= right or right <= left
