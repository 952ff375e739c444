"""What a machine must not translate: addresses, numbers to call, amounts, hours, our own marks.

Nor the short names by which school and families know a thing in every language: IEP, ESL, PTA; nor
the school's terms ("report card"), which come back with the family's own word beside them, whatever
the machine would have made of them. Each is replaced by a token that engines leave alone (plain
capitals and a digit; brackets, signs and tags are moved or filled by them), and must come back
exactly once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from bot.privacy.text import MARK

_SPANS: Final = re.compile(
    rf"{re.escape(MARK)}"
    r"|https?://\S+?(?=[.,;:!?)\]]*(?:\s|$))"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|edu|gov|net|us|example)(?:/\S*?(?=[.,;:!?)]*(?:\s|$)))?"
    r"|[$€£]\s?\d[\d.,]*\d|[$€£]\s?\d"
    r"|(?<!\w)\+?\(?\d{1,4}\)?(?:[-. ]\(?\d{2,4}\)?){1,4}(?!\w)"
    r"|\b\d{1,2}:\d{2}\b(?:\s?[AaPp](?:[Mm]\b|\.[Mm]\.))?"
    r"|\b[A-Z]{2,6}\b"
)
_SHORT_NAME: Final = re.compile("[A-Z]{2,6}")
_TOKEN: Final = "XQ{}Z"


@dataclass(frozen=True)
class Protected:
    """A text with tokens, and what each becomes; `kept` are those that become what they were."""

    text: str
    spans: tuple[str, ...]
    kept: tuple[str, ...] = ()

    def restore(self, said: str) -> str | None:
        """The translation with the spans in their places; None when a token got lost or doubled."""
        for place, span in enumerate(self.spans):
            token = _TOKEN.format(place)
            parts = re.split(token, said, flags=re.IGNORECASE)
            if len(parts) != 2:
                return None
            said = span.join(parts)
        return said


def protect(
    text: str, acronyms: Collection[str] = (), terms: Mapping[str, str] | None = None
) -> Protected:
    """Puts tokens in the place of what must stay as it is; none when a text holds such a token.

    `acronyms` are known by their capitals, in a text that is not all so. `terms` are English words
    in small letters with what stands beside them in the translation.
    """
    if re.search(r"XQ\d+Z", text, re.IGNORECASE):
        return Protected(text, ())
    spans: list[str] = []
    kept: list[str] = []
    known = () if text.isupper() else acronyms
    theirs = terms or {}

    def token(found: re.Match[str]) -> str:
        said = found.group()
        if beside := theirs.get(said.lower()):
            spans.append(f"{said} ({beside})")
            return _TOKEN.format(len(spans) - 1)
        if _SHORT_NAME.fullmatch(said) and said not in known:
            return said
        spans.append(said)
        kept.append(said)
        return _TOKEN.format(len(spans) - 1)

    return Protected(_with(theirs).sub(token, text), tuple(spans), tuple(kept))


def _with(terms: Mapping[str, str]) -> re.Pattern[str]:
    """What is looked for: spans that speak for themselves, and these terms, the longest first."""
    if not terms:
        return _SPANS
    longest = sorted(map(re.escape, terms), key=len, reverse=True)
    return re.compile(rf"{_SPANS.pattern}|(?i:\b(?:{'|'.join(longest)})\b)")


def holds(said: str, spans: tuple[str, ...]) -> bool:
    """Whether a translation that was made without tokens has kept every span as it was."""
    return all(said.count(span) == spans.count(span) for span in set(spans))
