"""What somebody should look at before a translation is sent, without knowing its language.

Only what can be seen from outside: numbers, names and addresses that are not in both, a school's
term that lost the families' own word, a text that is too short or in another language. Where
nothing is doubted the translation may still be wrong.
"""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

import regex

from bot.language.detect import Detected
from bot.language.fold import words
from bot.language.gate import failures
from bot.language.languages import CATALOGUE
from bot.language.protect import protect

LATIN: Final = frozenset({"en", "es", "vi", "pt-BR", "ht", "so", "hmn", "fil", "fr"})
"""Languages in which a name stands as it does in English."""
_DIGITS: Final = regex.compile(r"\p{Nd}+")
_NAMES: Final = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*")
"""Capitals within a sentence. Days and months have them in English only."""
_CALENDAR: Final = frozenset(
    word.casefold()
    for word in (*day_name, *month_name, *(one.english.split()[0] for one in CATALOGUE.values()))
    if word
)


@dataclass(frozen=True)
class Doubt:
    """One thing to look at: of which kind, and the words that it is about."""

    kind: str
    """number, kept, name, term, or one of the gate's: length, repetition, language, copy,
    unknown_words."""
    what: str = ""


def doubts(
    text: str,
    said: str,
    source: str,
    target: str,
    detects: Callable[[str], Detected],
    acronyms: Collection[str] = (),
    terms: Mapping[str, str] | None = None,
) -> list[Doubt]:
    """What may be wrong with `said`, which is to say in `target` what `text` says in `source`."""
    if source == target or not said.strip():
        return []
    seen = [code for code in failures(text, said, source, target, detects) if code != "numbers"]
    found = [Doubt(code) for code in seen]
    found += [Doubt("number", one) for one in _uneven(text, said)]
    kept = [span for span in protect(text, acronyms).spans if not _DIGITS.search(span)]
    found += [Doubt("kept", span) for span in dict.fromkeys(kept) if span not in said]
    if source == "en":
        folded = words(text)
        found += [
            Doubt("term", f"{term} ({beside})")
            for term, beside in (terms or {}).items()
            if words(term) in folded and words(beside) not in words(said)
        ]
    if source in LATIN and target in LATIN:
        found += [Doubt("name", name) for name in _names(text) if words(name) not in words(said)]
    return found


def _uneven(text: str, said: str) -> list[str]:
    """The numbers that only one of the two has, or has more often."""
    ours, theirs = (sorted(str(int(one)) for one in _DIGITS.findall(t)) for t in (text, said))
    return sorted(
        {one for one in {*ours, *theirs} if ours.count(one) != theirs.count(one)}, key=int
    )


def _names(text: str) -> list[str]:
    found = dict.fromkeys(_NAMES.findall(text))
    return [name for name in found if not set(words(name).split()) & _CALENDAR]
