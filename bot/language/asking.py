"""Whole messages that ask for a language: "can you write in French", "af Soomaali ku qor"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path

from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Names, load
from bot.language.texts import SOURCE

NAME = "_"
"""Where a language's name stands in a form."""
_HERE = "\0"
Rows = list[list[list[str]]]


class Asking:
    """The forms of responses/keywords.yml with the names of responses/words, in any pair.

    What a name alone stands for is told by `alone`, where it tells it. `answers` tells of a word in
    which languages it is an answer: there it names no language, as "hindi" names none in Filipino.
    """

    def __init__(
        self,
        forms: Mapping[str, Rows],
        names: Mapping[str, Names],
        alone: Mapping[str, tuple[str, ...]],
        answers: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._names: dict[str, dict[str, str]] = {}
        self._forms: dict[str, dict[str, set[str]]] = {}
        for locale, rows in forms.items():
            if not (own := _called(names, locale)):
                continue  # a new language, whose names are not written yet
            for name, code in {**_called(names, SOURCE), **own}.items():
                if locale not in answers.get(name.partition(" ")[0], ()):
                    self._names.setdefault(name, {})[locale] = alone.get(name, (code,))[0]
            for form in _all(rows, next(iter(own))):
                before, _, after = form.partition(_HERE)
                self._forms.setdefault(before, {}).setdefault(after, set()).add(locale)

    def language(self, folded: str) -> str | None:
        """The language that a folded message asks for, and asks for nothing else."""
        said = _typed(folded)
        for begin in range(len(said)):
            ends = self._forms.get(said[:begin], {})
            for end in range(begin + 1, len(said) + 1) if ends else ():
                codes = self._names.get(said[begin:end], {})
                locales = ends.get(said[end:], ())
                if named := next((codes[one] for one in codes if one in locales), None):
                    return named
        return None


@cache
def names(folder: Path = RESPONSES / "words") -> Mapping[str, Names]:
    """What every locale calls the languages."""
    return {locale: table["languages"] for locale, table in load(folder).items()}


def _called(names: Mapping[str, Names], locale: str) -> dict[str, str]:
    """The folded names in one locale's words, its own language's first, with their codes."""
    table = names.get(locale, {})
    ordered = {locale: table.get(locale, ()), **table}
    return {_typed(words(str(name))): code for code, called in ordered.items() for name in called}


def _all(rows: Rows, name: str) -> Iterator[str]:
    """All forms, folded, with a mark where the name stands. It is folded with a name in its place,
    since what hangs on one is folded by what it hangs on."""
    for row in rows:
        folded = [[_folded(choice, name) for choice in choices] for choices in row]
        for chosen in product(*folded):
            yield " ".join(filter(None, chosen))


def _folded(choice: str, name: str) -> str:
    before, here, after = choice.partition(NAME)
    said = _typed(words(before + name + after if here else choice))
    return said.replace(name, _HERE) if here else said


def _typed(folded: str) -> str:
    """As who types no accents writes it in Vietnamese."""
    return folded.replace("đ", "d")
