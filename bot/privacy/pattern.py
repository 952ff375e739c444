"""The little language the lexicon files are written in.

| written | matches |
| --- | --- |
| `green card` | these words in a row; case, accents and apostrophes do not matter |
| `deport*` | a word that begins so (at least three letters in ASCII) |
| `ICE` `ice^` | only in capitals, in a text that is not all capitals; only not so |
| `{papers}` | any alternative of that group of the same file |
| `{num}` `{year}` | a number in digits; one from 1900 to 2099 |
| `(a\\|b c)` | one of these |
| `x?` `(x)+` `(x)*` | optional; repeated; optional and repeated (star only after a bracket) |
| `_` `<4>` | any word; up to four words between |

Nothing matches across the end of a sentence or across a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.privacy.fold import fold

_WORD: Final = (
    r"\d+|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|[^\W\d_\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+(?:'[^\W\d_]+)*"
)
WORDS: Final = re.compile(_WORD)
_SHORTEST_STEM: Final = 3
_TOKEN: Final = re.compile(r"\{\w+\}|<\d+>|[()|?+]|(?<=[)}])\*|[^\s(){}|?+<>]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word; with `stem` every word that begins so; with `shouted` only in capitals, or not."""

    text: str
    stem: bool = False
    shouted: bool | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A reference to a named group of alternatives."""

    name: str


@dataclass(frozen=True, slots=True)
class AnyWord:
    """Whatever word stands here."""


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The part again and again (`many`), or not at all (`optional`), or both."""

    part: Node
    optional: bool
    many: bool


Node = Word | Group | AnyWord | Row | Choice | Repeat


def parse(source: str) -> Node:
    """Reads one pattern; raises ValueError with the pattern when it cannot be read."""
    tokens = _TOKEN.findall(source)
    if "".join(tokens) != re.sub(r"\s+", "", source):
        raise ValueError(f"cannot read this pattern: {source}")
    node, rest = _choice(tokens)
    if rest:
        raise ValueError(f"this pattern has a bracket too many: {source}")
    return node


def members(node: Node, groups: Mapping[str, Node]) -> Iterator[Node]:
    """The alternatives of a group, with groups that are alternatives themselves opened."""
    if isinstance(node, Choice):
        for part in node.parts:
            yield from members(part, groups)
    elif isinstance(node, Group) and node.name in groups:
        yield from members(groups[node.name], groups)
    else:
        yield node


def can_be_nothing(node: Node, groups: Mapping[str, Node]) -> bool:
    """Whether no word at all is a match."""
    match node:
        case Group(name):
            return name in groups and can_be_nothing(groups[name], groups)
        case Repeat(part, optional, _):
            return optional or can_be_nothing(part, groups)
        case Choice(parts):
            return any(can_be_nothing(part, groups) for part in parts)
        case Row(parts):
            return all(can_be_nothing(part, groups) for part in parts)
    return False


def begins_with_any(node: Node, groups: Mapping[str, Node]) -> bool:
    """Whether a match may begin with whatever word there is."""
    match node:
        case AnyWord():
            return True
        case Group(name):
            return name in groups and begins_with_any(groups[name], groups)
        case Repeat(part, _, _):
            return begins_with_any(part, groups)
        case Choice(parts):
            return any(begins_with_any(part, groups) for part in parts)
        case Row(parts):
            for part in parts:
                if begins_with_any(part, groups):
                    return True
                if not can_be_nothing(part, groups):
                    break
    return False


def _choice(tokens: list[str]) -> tuple[Node, list[str]]:
    rows = []
    while True:
        parts, tokens = _row(tokens)
        rows.append(parts[0] if len(parts) == 1 else Row(tuple(parts)))
        if not tokens or tokens[0] != "|":
            break
        tokens = tokens[1:]
    return (rows[0] if len(rows) == 1 else Choice(tuple(rows))), tokens


def _row(tokens: list[str]) -> tuple[list[Node], list[str]]:
    parts: list[Node] = []
    while tokens and tokens[0] not in ("|", ")"):
        token, tokens = tokens[0], tokens[1:]
        if token == "(":
            part, tokens = _choice(tokens)
            if not tokens:
                raise ValueError("a bracket is not closed")
            tokens = tokens[1:]
            parts.append(part)
        elif token in ("?", "+", "*"):
            parts.append(Repeat(parts.pop(), optional=token != "+", many=token != "?"))
        else:
            parts.extend(_atoms(token))
    if not parts:
        raise ValueError("an alternative is empty")
    return parts, tokens


def _atoms(token: str) -> Iterator[Node]:
    if token.startswith("{"):
        yield Group(token[1:-1])
    elif token.startswith("<"):
        yield from (Repeat(AnyWord(), optional=True, many=False) for _ in range(int(token[1:-1])))
    elif token == "_":
        yield AnyWord()
    else:
        stem = token.endswith("*")
        shouted = False if token.endswith("^") else None
        words = [word.replace("'", "") for word in WORDS.findall(fold(token).text)]
        if not words or (stem and words[-1].isascii() and len(words[-1]) < _SHORTEST_STEM):
            raise ValueError(f"no word to look for in {token}")
        if token.isupper() and token.isascii() and len(token) > 1:
            shouted = True
        yield from (Word(word, shouted=shouted) for word in words[:-1])
        yield Word(words[-1], stem=stem, shouted=shouted)
