"""How many adults and children a message counts: '2 adults', 'children: 3'. Tables, no model.

Those who are listed one by one are added up in `company.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import regex

from bot.language.company import Company
from bot.language.fold import signed, words
from bot.language.tables import Finder, Table, listed, merged, section

KINDS = ("adults", "children")
HAN_GAP = 5
"""Characters that may stand between a number with its counter and the people: 两个可爱的孩子."""
_OF_THEM = regex.compile(r"\p{Han}|(?:\p{Han} )*[的嘅]")
"""What may stand there: one character, or more that end so."""
_CLAUSES = regex.compile(r"(?<!\d)[.,]|[.,](?!\d)|[;!?\n،؛؟۔，；。！？]")
_COUNTER = regex.compile("[个個位名人口]")
_HAN = regex.compile(r"\p{Han}")
_SPAN = regex.compile("^(?:月|星|期|周|週|礼|禮|钟|鐘|年|天|日|岁|歲|点|點)$|^小$")
"""Behind a number with its counter these make a time of it: 两个月, 三个小时."""


class _Noun(NamedTuple):
    """A word for people: its tokens in a clause, from and to, and whether they are children."""

    start: int
    stop: int
    kind: str


class People:
    """Counts the people whom a text names. Immutable, safe in threads."""

    def __init__(self, tables: list[Table], number: Callable[[str], int | None]) -> None:
        self._number = number
        self._nouns = {kind: Finder({kind: listed(tables, kind)}) for kind in KINDS}
        self._none = frozenset(map(words, listed(tables, "none")))
        party = section(tables, "party")
        self._parties = {kind: Finder(merged(party, kind)) for kind in KINDS}
        dates, times, child = (section(tables, name) for name in ("dates", "times", "child"))
        self._denials = frozenset(map(words, listed(tables, "negators")))
        units = [word for said in merged(dates, "units").values() for word in said]
        self._apart = self._denials | {
            words(word)
            for source, names in (
                (tables, ("clauses", "again")),
                (times, ("am", "pm", "night", "oclock", "lengths")),
                (child, ("before_age", "after_age")),
            )
            for name in names
            for word in listed(source, name)
        }
        self._apart |= set(map(words, units))
        self._company = Company(tables, number)

    def of(self, text: str) -> dict[str, int]:
        """How many adults and children are named, as far as it is said."""
        found = self._counted(text)
        listed_so = self._company.of(text)
        for kind in KINDS:
            many = listed_so.get(kind)
            if many and found.get(kind) in (None, sum(listed_so.values())):
                found[kind] = many  # "4 personas: yo, mi esposo y dos niños"
        folded = words(text)
        for kind, party in self._parties.items():
            if kind not in found and (said := party.first(folded)) is not None:
                found[kind] = int(said)
        return found

    def _counted(self, text: str) -> dict[str, int]:
        """The numbers beside words for people. Of several of a kind the last one counts, since
        people correct themselves: 'not 2 kids, 3 kids'."""
        found: dict[str, int] = {}
        clauses = [_tokens(clause) for clause in _CLAUSES.split(text)]
        for tokens, follows in zip(clauses, [*clauses[1:], []], strict=True):
            # "kids 1, 5 and 7" are ages: there the number is not the last of its clause.
            is_row = bool(follows) and self._number(follows[0]) is not None
            found |= self._of_clause([*tokens, ","] if is_row else tokens)
        return found

    def _of_clause(self, tokens: list[str]) -> dict[str, int]:
        nouns = self._people(tokens)
        if not nouns:
            return {}
        before = [self._before(tokens, noun) for noun in nouns]
        behind = [self._behind(tokens, noun, nouns) for noun in nouns]
        # "adultos 2 niños 3": the two belongs to the adults.
        if before[0] is None and behind[-1] is not None:
            before = [None for _ in nouns]
        counts = zip(nouns, before, behind, strict=True)
        return {
            noun.kind: many
            for noun, first, second in counts
            if (many := second if first is None else first) is not None
        }

    def _people(self, tokens: list[str]) -> list[_Noun]:
        """The words for people in a clause, in order."""
        said, starts = " ".join(tokens), {}
        at = 0
        for place, token in enumerate(tokens):
            starts[at] = place
            at += len(token) + 1
        return sorted(
            _Noun(starts[start], starts[start] + said[start:stop].count(" ") + 1, kind)
            for kind, finder in self._nouns.items()
            for start, stop, _ in finder.places(said)
            if start in starts
        )

    def _before(self, tokens: list[str], noun: _Noun) -> int | None:
        """The number before a word for people: '2 adultos', 'three little kids', 'no kids'."""
        at = noun.start - 1
        if at < 0:
            return None
        if tokens[at] in self._none and noun.stop == noun.start + 1:
            return 0
        value = self._number(tokens[at])
        if value is not None:  # "somos 4, 2 niños" is two children
            return None if self._number(tokens[noun.start]) is not None else value
        if _HAN.search(tokens[at]):
            return self._before_han(tokens, noun)
        # A word of two may begin with what is a number in the next sentence: "ba sau lưng con gái".
        is_sure = noun.stop == noun.start + 1 or (at > 0 and tokens[at - 1].isdecimal())
        if at > 0 and is_sure and tokens[at] not in self._apart:
            return self._number(tokens[at - 1])
        return None

    def _before_han(self, tokens: list[str], noun: _Noun) -> int | None:
        """两个孩子, 两个可爱的孩子: a number, its counter, and few characters more."""
        for counter in range(noun.start - 1, max(0, noun.start - 2 - HAN_GAP), -1):
            if not _COUNTER.fullmatch(tokens[counter]):
                continue
            after = tokens[counter + 1 : noun.start]
            is_first = tokens[max(0, counter - 2)] == "第"  # 第二个
            if is_first or (after and not _OF_THEM.fullmatch(" ".join(after))):
                return None
            return None if any(map(_SPAN.match, after)) else self._number(tokens[counter - 1])
        return None

    def _behind(self, tokens: list[str], noun: _Noun, nouns: Sequence[_Noun]) -> int | None:
        """The number behind a word for people: 'adults 2, children 3', 大人2个孩子3个.

        Behind it the clause ends, or the next people follow: 'my son 3rd grade' is no count.
        """
        if noun.stop >= len(tokens) or tokens[noun.stop] in self._denials:
            return None
        value, after = self._number(tokens[noun.stop]), noun.stop + 1
        if after < len(tokens) and _COUNTER.fullmatch(tokens[after]):
            after += 1
        if after == len(tokens):
            return value
        # "niños 2 y adultos 3"; Chinese needs no 'and', and has other words of one character.
        nexts = (after,) if _HAN.search(tokens[after]) else (after, after + 1)
        return value if any(other.start in nexts for other in nouns) else None


def _tokens(clause: str) -> list[str]:
    """The words of a clause. What is left in one with its sign, 12/15 and 2:1, is no number."""
    return signed(clause).replace("-", " ").replace(".", " ").split()
