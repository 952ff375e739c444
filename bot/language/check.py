"""What must hold of every text in every language; `puente texts check` prints it."""

from __future__ import annotations

import re
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import (
    Junk,
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from bot.language import patterns
from bot.language.fold import words
from bot.language.keywords import Keywords
from bot.language.languages import OWN, RESPONSES
from bot.language.never_ask import never_ask
from bot.language.texts import SOURCE, Texts

COSTLY = {
    "\u2018": "curly quote",
    "\u2019": "curly quote",
    "\u201c": "curly quote",
    "\u201d": "curly quote",
    "\u2013": "dash",
    "\u2014": "dash",
    "\u2026": "ellipsis",
    "\u00a0": "no-break space",
    "\u202f": "no-break space",
}
"""Characters that nobody misses, and that make a text message twice as dear."""

_RESERVED_OFFER = re.compile(
    r"(?:[Rr]eply|[Tt]ext|[Ss]end|[Rr]esponda|[Ee]scriba|[Mm]ande) (?:with |con )?\"?([A-Z]{3,})"
)
MAY_NAME_STOP = ("help", "consent-", "safety-abuse")
"""Texts about stopping and starting themselves, and one that names the START of another line."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - its API
        self.names.add(node.id.name)


def faults(packs: tuple[str, ...], folder: Path = RESPONSES) -> list[str]:
    """One line for each fault; an empty list when all is well."""
    texts = Texts(packs, folder)
    reserved = reserved_words()
    found: list[str] = []
    read = {code: _read(texts, code, found) for code in texts.known}
    for code, known in read.items():
        if code in texts.languages:  # one that grows may lack some: `puente language missing`
            absent = sorted(read[SOURCE].keys() - known.keys())
            found += [f"{code}: {name} is missing" for name in absent]
            if (folder / code / OWN).exists():
                found.append(f"{code}: {OWN} counts no more, the catalogue has the language")
        found += [
            f"{code}: {name} is in no English file"
            for name in sorted(known.keys() - read[SOURCE].keys())
        ]
        found += [
            f"{code}: the ledger knows {name}, which is in no English file"
            for name in sorted(texts.ledger(code).keys() - read[SOURCE].keys())
        ]
        for name, message in sorted(known.items()):
            found += faults_of(code, name, message, read[SOURCE].get(name), reserved)
    return found


def _read(texts: Texts, code: str, found: list[str]) -> dict[str, Message]:
    known: dict[str, Message] = {}
    for path in texts.files(code):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, Junk):
                found.append(f"{code}/{path.name}: cannot be read: {str(entry.content)[:60]!r}")
            elif isinstance(entry, Message):
                if entry.id.name in known:
                    found.append(f"{code}/{path.name}: {entry.id.name} is given twice")
                known[entry.id.name] = entry
    return known


def faults_of(
    code: str, name: str, message: Message, source: Message | None, reserved: set[str]
) -> list[str]:
    """What must not stand in one text, compared with its English `source`."""
    found = []
    raw = _text(message)
    for character, called in COSTLY.items():
        if character in raw:
            found.append(f"{code}: {name} holds a {called}")
    if source is not None and variables_of(message) != variables_of(source):
        found.append(f"{code}: {name} takes other arguments than the English text")
    found += _asking(code, name, message)
    if not name.startswith(MAY_NAME_STOP):
        found += [
            f"{code}: {name} offers {offered}, which the network takes for itself"
            for offered in _RESERVED_OFFER.findall(raw)
            if words(offered) in reserved
        ]
    return found


def asked_of_families(texts: Texts, names: set[str]) -> list[str]:
    """What these texts ask of a family that no text may, as they are said in every language:
    with what was reviewed at the desk."""
    found: list[str] = []
    for code in texts.known:
        said = {name: one.words for name, one in texts.patterns(code).items()}
        said |= {name: one.words for name, one in texts.reviewed_at_desk(code).items()}
        for name in sorted(said.keys() & names):
            found += _asking(code, name, patterns.parsed(name, said[name]))
    return found


def _asking(code: str, name: str, message: Message) -> list[str]:
    asked = (item for said in _spoken(message.value) for item in never_ask().of(said))
    return [f"{code}: {name} asks a family for its {item}" for item in dict.fromkeys(asked)]


def reserved_words() -> set[str]:
    """What a phone network takes for itself, whoever offers it as an answer."""
    provider = Keywords.shipped().provider
    return provider["stop"] | provider["start"] | provider["help"]


def _text(message: Message) -> str:
    return str(FluentSerializer().serialize_entry(message))


def _spoken(said: Pattern | None) -> list[str]:
    """The words of a text, with a blank where an argument stands: as they usually are, then each
    other way that a choice among them may go."""
    parts = [_ways(part) for part in said.elements] if said else []
    usual = [ways[0] for ways in parts]
    found = ["".join(usual)]
    for place, ways in enumerate(parts):
        found += ["".join([*usual[:place], way, *usual[place + 1 :]]) for way in ways[1:]]
    return found


def _ways(part: TextElement | Placeable) -> list[str]:
    """How a part of a text may be said, the usual way first."""
    if isinstance(part, TextElement):
        return [str(part.value)]
    if not isinstance(part.expression, SelectExpression):
        return [" "]
    variants = sorted(part.expression.variants, key=lambda one: not one.default)
    return [way for one in variants for way in _spoken(one.value)]


def variables_of(message: Message) -> set[str]:
    """The names of the arguments that a message takes."""
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names
