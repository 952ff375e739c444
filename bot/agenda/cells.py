"""One cell at a time: what schools write, read as values. Every fault is a WrongError."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time

from bot import csv_table
from bot.agenda.draft import District, WrongError
from bot.language.fold import words
from bot.sentence import Sentence

_YES = frozenset({"yes", "y", "true", "1", "x", "si", "s"})
_NO = frozenset({"", "no", "n", "false", "0", "none"})
_US_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?(?::00)? ?(?:([ap])\.?m\.?)?", re.IGNORECASE)
_AGES = re.compile(r"(\d{1,2}) ?- ?(\d{1,2})")
_KEY = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_PARTS = re.compile(r"[;,|]")
_MOST_PEOPLE = 100_000
_LONGEST_WORD = 40
_LIKE_A_TIME = Sentence("write it like 18:00 or 6:00 PM")


def safe(text: str) -> str:
    """The cell without what a spreadsheet puts around it; WrongError when it would run it."""
    found = csv_table.plain(text)
    if found is None:
        remedy = Sentence("write it as plain words")
        raise WrongError(Sentence("begins like a formula"), remedy)
    return found


def day(text: str) -> date:
    """'2026-12-10' or '12/10/2026', the month first."""
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
        if found := _US_DAY.fullmatch(text):
            return date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        wrong = Sentence("there is no day %(text)s", text=text)
        raise WrongError(wrong, Sentence("look it up in a calendar")) from None
    wrong = Sentence("%(text)s is no date", text=repr(text))
    raise WrongError(wrong, Sentence("write it like 2026-12-10 or 12/10/2026"))


def hour(text: str) -> time:
    """'18:00' or '6:00 PM'. A number from 1 to 12 alone may be either: it is not taken."""
    found = _CLOCK.fullmatch(text)
    if found is None or not (found[2] or found[3]):
        raise WrongError(Sentence("%(text)s is no time", text=repr(text)), _LIKE_A_TIME)
    at, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= at <= 12:
        raise WrongError(Sentence("there is no time %(text)s", text=text), _LIKE_A_TIME)
    if half:
        at = at % 12 + (12 if half == "p" else 0)
    try:
        return time(at, minute)
    except ValueError:
        wrong = Sentence("there is no time %(text)s", text=text)
        raise WrongError(wrong, _LIKE_A_TIME) from None


def truth(text: str) -> bool:
    """Yes or no; an empty cell is a no."""
    folded = words(text)
    if folded not in _YES | _NO:
        wrong = Sentence("%(text)s is neither yes nor no", text=repr(text))
        raise WrongError(wrong, Sentence("write yes or no"))
    return folded in _YES


def ages(text: str) -> str:
    """The ages that childcare is for, as in '3-10'; empty for none."""
    if words(text) in _NO:
        return ""
    found = _AGES.fullmatch(text)
    if found is None or int(found[1]) >= int(found[2]) or int(found[2]) > 18:
        wrong = Sentence("%(text)s is no range of ages", text=repr(text))
        raise WrongError(wrong, Sentence("write it like 3-10, or no"))
    return f"{int(found[1])}-{int(found[2])}"


def parts(text: str) -> list[str]:
    """The pieces of a cell that holds several, each once."""
    return list(dict.fromkeys(filter(None, (part.strip() for part in _PARTS.split(text)))))


def plain_words(text: str) -> list[str]:
    """A few short words for staff, such as diets."""
    found = parts(text)
    if any(len(one) > _LONGEST_WORD or not one.isprintable() for one in found):
        remedy = Sentence("a few words, each at most %(most)s characters", most=_LONGEST_WORD)
        raise WrongError(Sentence("too long"), remedy)
    return found


def languages(text: str, here: District) -> list[str]:
    """Codes of languages that are named by code or name: 'es; Somali'."""
    found = []
    for part in parts(text):
        pieces = [part] if words(part) in here.languages else part.split()
        for piece in pieces:
            code = here.languages.get(words(piece))
            if code is None:
                wrong = Sentence("no language is called %(text)s", text=repr(piece))
                raise WrongError(wrong, Sentence("write its code, as in es; so"))
            found.append(code)
    return list(dict.fromkeys(found))


def school(text: str, here: District) -> str:
    """A school's id, by its id or name; empty for all schools."""
    if not text:
        return ""
    found = here.schools.get(words(text))
    if found is None:
        known = ", ".join(sorted(set(here.schools.values())))
        wrong = Sentence("no school is called %(text)s", text=repr(text))
        raise WrongError(wrong, Sentence("use one of %(known)s, or leave it empty", known=known))
    return found


def ways(text: str, here: District) -> tuple[str, ...]:
    """Text ids of other ways to take part, written with or without their 'way-'."""
    known = ", ".join(sorted(way.removeprefix("way-") for way in here.ways))
    remedy = Sentence("use %(known)s", known=known)
    found = [f"way-{part.strip().lower().removeprefix('way-')}" for part in parts(text)]
    if not found:
        wrong = Sentence("missing: families who cannot come have no other way")
        raise WrongError(wrong, remedy)
    for one in found:
        if one not in here.ways:
            called = repr(one.removeprefix("way-"))
            raise WrongError(Sentence("no other way is called %(text)s", text=called), remedy)
    return tuple(dict.fromkeys(found))


def capacity(text: str) -> int | None:
    """How many people there is room for; None for no limit."""
    if not text:
        return None
    read = text.isascii() and text.isdigit() and len(text) < 10  # Python reads no endless one
    if not (read and 0 < int(text) <= _MOST_PEOPLE):
        wrong = Sentence("%(text)s is no number of people", text=repr(text))
        raise WrongError(wrong, Sentence("write it like 40, or leave it empty"))
    return int(text)


def key(text: str, here: District) -> str:
    """A key that a school gives itself: 'book-fair'."""
    if text and not _KEY.fullmatch(text):
        wrong = Sentence("%(text)s is no key", text=repr(text))
        raise WrongError(wrong, Sentence("use small letters, digits and -, at most 64"))
    if text in here.taken:
        wrong = Sentence("%(text)s is an event of the district's calendar", text=text)
        raise WrongError(wrong, Sentence("use another key"))
    return text


def one_of(*allowed: str) -> Callable[[str], str]:
    """Reads one of a few words; the first of them when the cell is empty."""

    def read(text: str) -> str:
        if text and text.lower() not in allowed:
            wrong = Sentence("%(text)s is not known", text=repr(text))
            raise WrongError(wrong, Sentence("use one of %(known)s", known=", ".join(allowed)))
        return text.lower() or allowed[0]

    return read
