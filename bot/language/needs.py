"""Which needs a message asks for, and which it says are not there (any more). Tables, no model."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.language.fold import words
from bot.language.tables import Finder, Table, listed, merged

OFFERED = "offered"
"""In the table of needs: words that offer what others ask for."""
SCOPE = 5
"""Words before a need in which a denial still counts."""
_PARTS = regex.compile(r"([.,;:!?\n،؛؟۔，；。：！？]+)")
_ENDS = regex.compile(r"[.!?\n؟۔。！？]")
ASKS = regex.compile(r"[?؟？]")
"""The sign of a question."""


class Needs:
    """Finds the needs that a text names. Immutable, safe in threads."""

    def __init__(self, tables: list[Table]) -> None:
        self._needs = Finder(merged(tables, "needs"))
        self._negators = frozenset(map(words, listed(tables, "negators")))
        self._again = frozenset(map(words, listed(tables, "again")))
        self._clauses = frozenset(map(words, listed(tables, "clauses")))
        self._wishes = frozenset(map(words, listed(tables, "wishes")))
        self._refusals = Finder({"refusal": listed(tables, "refusals")})

    def of(self, text: str) -> tuple[list[str], list[str]]:
        """The needs that are asked for, and those that are said not to be there (any more).

        What is said last of a need counts: 'my friend watches the kids so no child care'.
        """
        wanted: dict[str, bool] = {}
        before: list[str] = []
        in_a_list = False
        for part, follows, asks in _parts(text):
            if not follows:
                before = []
            if not asks and self._only_denies(part):
                wanted |= dict.fromkeys(before, False)
            named = self._named(part)
            wanted |= named
            # "ride, dinner: no" denies both, "ride yes, dinner: no" one.
            alone = self._needs.places(part)[:1] == [(0, len(part), *named)]
            listed_before = before if alone and in_a_list else []
            before = [] if self._wishes_for(part) else [*listed_before, *named]
            in_a_list = alone
        asked = [need for need, is_wanted in wanted.items() if is_wanted]
        return asked, [need for need in wanted if need not in asked]

    def places(self, folded: str) -> list[tuple[int, int, str]]:
        """Where a folded text names each need, wanted or not."""
        return self._needs.places(folded)

    def _named(self, folded: str) -> dict[str, bool]:
        """The needs in a part of a message, and whether each is wanted."""
        wanted: dict[str, bool] = {}
        end, last = 0, ""
        for start, stop, need in self._needs.places(folded):
            before = folded[end:start]
            denied = self._denies(before) or self._is_no(folded[stop:])
            if last and before.strip() in self._again:  # "no tengo carro ni quien cuide"
                denied = not wanted[last]
            if need != OFFERED:
                wanted[need], last = not denied, need
            end = stop
        return wanted

    def _wishes_for(self, folded: str) -> bool:
        """'Necesito raite, no ...': the no behind the comma begins another thing."""
        return any(token in self._wishes for token in folded.split())

    def _only_denies(self, folded: str) -> bool:
        """'ride: no', 'interpreter, no need': a part that names no need and refuses what was
        named."""
        if self._needs.first(folded):
            return False
        return folded in self._negators or any(
            start == 0 and (stop == len(folded) or " " in folded[:stop])  # not "non machin"
            for start, stop, _ in self._refusals.places(folded)
        )

    def _denies(self, before: str) -> bool:
        """Whether the words right before a need deny it.

        A new clause ends a denial, and so does a wish that is not itself denied.
        """
        tokens = before.split()[-SCOPE:]
        denied = False
        for place, token in enumerate(tokens):
            if token in self._negators:
                denied = True
            elif token in self._clauses:
                denied = False
            elif token in self._wishes:
                denied = denied and tokens[place - 1] in self._negators
        return denied

    def _is_no(self, after: str) -> bool:
        """'ride no', 'interpreter not needed': the words right after a need refuse it."""
        if after.strip() in self._negators:
            return True
        return any(start <= 1 for start, _, _ in self._refusals.places(after))


def _parts(text: str) -> Iterator[tuple[str, bool, bool]]:
    """The parts of a message, folded: each with whether it goes on with the one before (behind a
    comma or a colon) and whether it asks ('hay cena, no?')."""
    pieces = [*_PARTS.split(text), ""]
    signs = ["", *pieces[1::2]]
    for part, before, behind in zip(pieces[::2], signs, signs[1:], strict=False):
        yield words(part), not _ENDS.search(before), bool(ASKS.search(behind))
