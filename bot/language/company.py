"""Those who come, listed one by one: 'me, my husband and my mother'. Tables, no model.

Words come from `people` in responses/words/<language>.yml. Added up is only what is plainly a list
of who comes: whoever writes it is in it, and its pieces name people and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from bot.language.fold import words
from bot.language.tables import Table, listed, merged, section, spelled

KINDS = ("adults", "children")
ITSELF = "itself"
"""The piece of a list that is whoever writes it."""
MANY = 3
"""Pieces of a list that needs no 'and'."""
LONGEST = 8
"""Words of a piece, with what stands beside it."""
_BREAKS = regex.compile(r"([.,:;!?\n،؛؟۔，；。！？、+&]+)")
_WA = "و"
"""Arabic hangs its 'and' on the word behind it."""
_GOES_ON = regex.compile(r"[,،，、+&]+")


class _Piece(NamedTuple):
    """Who is named: `many` of a kind, or some when it is None."""

    kind: str
    many: int | None


class Company:
    """Adds up who is listed in a text. Immutable, safe in threads."""

    def __init__(self, tables: list[Table], number: Callable[[str], int | None]) -> None:
        people = section(tables[:1], "people")
        self._number = number
        self._itself = frozenset(map(words, listed(people, "i")))
        self._beside = frozenset(map(words, listed(people, "beside")))
        self._ands = frozenset(map(words, listed(people, "and")))
        self._denials = frozenset(map(words, listed(tables, "negators")))
        self._named: dict[str, _Piece] = {}
        for kind in KINDS:
            self._named |= {words(said): _Piece(kind, None) for said in listed(tables, kind)}
        for kind in KINDS:
            for said, many in spelled(merged(people, kind)).items():
                self._named[said] = _Piece(kind, int(many))
        self._known = self._itself | {word for said in self._named for word in said.split()}

    def of(self, text: str) -> dict[str, int]:
        """How many adults and children a list names; nothing when there is no such list."""
        for pieces, joined in self._lists(text):
            others = sum(piece.kind != ITSELF for piece in pieces)
            if 0 < others < len(pieces) and (joined or len(pieces) >= MANY):
                return _added(pieces)
        return {}

    def _lists(self, text: str) -> Iterator[tuple[list[_Piece], bool]]:
        """Every row of pieces, and whether an 'and' joins any of them.

        Of what stands before a list its end may be the first piece ('we come, my wife and me'),
        and of what stands behind it its beginning the last one ('and my mother are coming').
        """
        run: list[_Piece] = []
        joined = False
        for tokens, goes_on, by_and in self._segments(text):
            whole = self._piece(tokens) if goes_on and run else None
            if whole:
                run.append(whole)
                joined |= by_and
                continue
            if goes_on and run and (last := self._at_start(tokens)):
                run.append(last)
                joined |= by_and
            yield run, joined
            first = self._at_end(tokens)
            run, joined = ([first] if first else []), False
        yield run, joined

    def _segments(self, text: str) -> Iterator[tuple[list[str], bool, bool]]:
        """What stands between commas and 'and's: its words, whether it goes on with what is before
        it, and whether by an 'and'."""
        tokens: list[str] = []
        goes_on = by_and = False
        for place, part in enumerate(_BREAKS.split(text)):
            if place % 2:
                if tokens:
                    yield tokens, goes_on, by_and
                    by_and = False
                tokens, goes_on = [], _GOES_ON.fullmatch(part) is not None
                continue
            for token in self._words(part):
                if token not in self._ands:
                    tokens.append(token)
                    continue
                if tokens:
                    yield tokens, goes_on, by_and
                    goes_on = True
                tokens, by_and = [], True
        if tokens:
            yield tokens, goes_on, by_and

    def _words(self, part: str) -> Iterator[str]:
        for token in words(part).split():
            if token[0] == _WA and token[1:] in self._known and token not in self._known:
                yield from (_WA, token[1:])
            else:
                yield token

    def _at_start(self, tokens: list[str]) -> _Piece | None:
        for end in range(min(len(tokens), LONGEST), 0, -1):
            if piece := self._piece(tokens[:end]):  # but "the old one not"
                return None if tokens[end : end + 1] and tokens[end] in self._denials else piece
        return None

    def _at_end(self, tokens: list[str]) -> _Piece | None:
        for start in range(max(0, len(tokens) - LONGEST), len(tokens)):
            if piece := self._piece(tokens[start:]):  # but "not me"
                return None if start and tokens[start - 1] in self._denials else piece
        return None

    def _piece(self, tokens: list[str]) -> _Piece | None:
        """Whom the words name: whoever writes, 'my husband', 'two children'; None when they name
        anything besides, or nobody."""
        core = [token for token in tokens if token not in self._beside | self._itself]
        if not core:
            says_i = any(token in self._itself for token in tokens)
            return _Piece(ITSELF, 1) if says_i else None
        many = self._number(core[0]) if len(core) > 1 else None
        named = self._named.get(" ".join(core if many is None else core[1:]))
        return named if named is None or many is None else _Piece(named.kind, many)


def _added(pieces: list[_Piece]) -> dict[str, int]:
    """The sum of each kind; of a kind of which some came without a number there is none."""
    found: dict[str, int] = {}
    for kind in KINDS:
        of_kind = [piece.many for piece in pieces if piece.kind == kind]
        if kind == "adults":
            of_kind += [piece.many for piece in pieces if piece.kind == ITSELF][:1]
        if of_kind and None not in of_kind:
            found[kind] = sum(many for many in of_kind if many)
    return found
