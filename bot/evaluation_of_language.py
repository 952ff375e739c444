"""`puente eval`: which language a first message is taken for, by its length, beside each library.

Each message is taken as a first contact, with nothing known about the family.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Any, Protocol

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.language.detect import Detector, cld2, in_our_codes
from bot.language.fold import words
from bot.language.tongues import tokens

LENGTHS = ((1, 3), (4, 8), (9, 999))
"""Words from and to."""
WAYS = ("line", "langid", "cld2")
HEADS = {
    True: "language of a first message, by words; the line, and each library alone:",
    False: "the same of languages that have no texts:",
}


class Message(Protocol):
    """A labelled message."""

    @property
    def lang(self) -> str: ...

    @property
    def text(self) -> str: ...


def measure(messages: Iterable[Message], detector: Detector) -> list[dict[str, Any]]:
    """Per length, the shares that the line and each library alone take for the right language: of
    messages in languages that have texts, which are `ours`, and of the others.

    A library that knows no scripts of Chinese is right with either; one that does not know a
    language, or says nothing, is wrong.
    """
    known = [m for m in messages if any(map(str.isalpha, m.text))]
    rows: list[dict[str, Any]] = []
    for ours, (least, most) in product(HEADS, LENGTHS):
        some = [
            m
            for m in known
            if (m.lang in detector.languages) is ours
            and least <= len(words(m.text).split()) <= most
        ]
        if some:
            length: dict[str, Any] = {"ours": ours, "from": least, "to": most}
            rows.append({**length, "messages": len(some), **_of(some, detector)})
    return rows


def _of(messages: list[Message], detector: Detector) -> dict[str, float]:
    langid = LanguageIdentifier.from_model_file(MODEL_FILE)
    right = dict.fromkeys(WAYS, 0)
    for message in messages:
        seen, plain = detector(message.text), " ".join(tokens(message.text))
        right["line"] += (seen.foreign or seen.code) == message.lang
        said = in_our_codes(langid.classify(plain)[0])
        right["langid"] += _base(said) == _base(message.lang)  # it knows no scripts
        right["cld2"] += cld2(plain) == message.lang
    return {way: round(count / len(messages), 4) for way, count in right.items()}


def _base(code: str) -> str:
    return code.partition("-")[0]


def table(rows: list[dict[str, Any]]) -> str:
    """The report to read; shares in percent."""
    lines: list[str] = []
    for ours, head in HEADS.items():
        some = [row for row in rows if row["ours"] is ours]
        if some:
            titles = "".join(f"{way:>8}" for way in WAYS)
            lines += [head, f"{'words':>10}{'n':>8}{titles}", *map(_line, some)]
    return "\n".join(lines)


def _line(row: dict[str, Any]) -> str:
    last = "" if row["to"] == LENGTHS[-1][1] else row["to"]
    shares = "".join(f"{100 * row[way]:>8.1f}" for way in WAYS)
    return f"{row['from']:>6}-{last:<3}{row['messages']:>8}{shares}"
