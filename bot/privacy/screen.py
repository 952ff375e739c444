"""The one pass over a family's words in memory, before anything is written anywhere.

It finds danger and says what a masked text was about, and it takes out what must never be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.privacy.ids import find_ids
from bot.privacy.lexicon import load
from bot.privacy.matcher import Hit
from bot.privacy.redact import redact
from bot.privacy.text import MARK, Text

__all__ = ["MARK", "Level", "Screen", "Screened"]

_UNKEEPABLE: Final = re.compile("[\0\ud800-\udfff]")
_PASSES: Final = 4


class Level(StrEnum):
    """How soon a person is needed."""

    NOW = "now"
    TODAY = "today"
    CARE = "care"


# The first that is found leads: what kills soonest, then what the other answers would miss.
_TOPICS: Final = {
    "self_harm": Level.NOW,
    "poison": Level.NOW,
    "emergency": Level.NOW,
    "missing_child": Level.NOW,
    "abuse": Level.NOW,
    "violence": Level.NOW,
    "ice_now": Level.NOW,
    "bullying": Level.TODAY,
}
_HINTS_BESIDE_STATUS: Final = {
    "hints.school": "school_and_status",
    "hints.law": "legal_help",
    "hints.aid": "aid_and_status",
}


@dataclass(frozen=True)
class Screened:
    """What may be kept of a message, and what was seen in the rest before it went.

    `text` holds no private detail, no NUL and no half of a surrogate pair.
    """

    text: str
    redacted: bool
    safety: Level | None
    topic: str | None
    hints: frozenset[str]


class Screen:
    """Screens texts; built once from the lexicon files, unchanging, safe to share among threads."""

    def __init__(self, locales: Iterable[str] | None = None) -> None:
        """Loads these locales' lexicons, all shipped ones by default; ValueError if one is bad."""
        self._lexicon = load(locales)

    def __call__(self, raw: str) -> Screened:
        """Screens one message; never raises, whatever the text holds."""
        text = _keepable(raw)
        seen = Text(text)
        hits = self._lexicon.matcher.scan(seen)
        topic = _topic(hits)
        kept = self._kept(seen, hits)
        redacted = kept is not None
        return Screened(
            text=text if kept is None else self._settle(kept),
            redacted=redacted,
            safety=_TOPICS[topic] if topic else None,
            topic=topic,
            hints=_hints(hits),
        )

    def _kept(self, text: Text, hits: Sequence[Hit]) -> str | None:
        """The text without its private parts, or None when it has none."""
        wanted = _without_overlaps(hits, ("private.", "labels."), "keep")
        spans = [(hit.start, hit.end) for hit in wanted if hit.kind.startswith("private.")]
        labels = [hit for hit in wanted if hit.kind.startswith("labels.")]
        spans += find_ids(text, self._lexicon, labels)
        if not spans:
            return None
        return redact(text.folded.raw, [text.span(start, end) for start, end in spans])

    def _settle(self, kept: str) -> str:
        """Screens what was kept until nothing more goes; a text that will not settle goes whole."""
        for _ in range(_PASSES):
            text = Text(kept)
            again = self._kept(text, self._lexicon.matcher.scan(text))
            if again is None:
                return kept
            kept = again
        return MARK


def _keepable(raw: str) -> str:
    """Without NULs, and with lone surrogates replaced: no store and no socket takes either."""
    if raw.isascii():
        return raw.replace("\0", "")
    if not _UNKEEPABLE.search(raw):
        return raw
    whole = raw.replace("\0", "").encode("utf-16-le", "surrogatepass")
    return whole.decode("utf-16-le", "replace")


def _without_overlaps(hits: Sequence[Hit], wanted: tuple[str, ...], excuse: str) -> list[Hit]:
    """The wanted hits that share no word with an excuse (a phrase known to be harmless)."""
    excused = {word for hit in hits if hit.kind == excuse for word in range(hit.start, hit.end)}
    return [
        hit
        for hit in hits
        if hit.kind.startswith(wanted) and excused.isdisjoint(range(hit.start, hit.end))
    ]


def _topic(hits: Sequence[Hit]) -> str | None:
    found = {hit.kind for hit in _without_overlaps(hits, ("safety.",), "harmless")}
    return next((topic for topic in _TOPICS if f"safety.{topic}" in found), None)


def _hints(hits: Sequence[Hit]) -> frozenset[str]:
    """What the private part was about, as far as the closed set of hints can say it."""
    private = {hit.kind for hit in _without_overlaps(hits, ("private.",), "keep")}
    dangers = {hit.kind for hit in _without_overlaps(hits, ("safety.",), "harmless")}
    around = {hit.kind for hit in hits if hit.kind.startswith("hints.")}
    hints = {"enforcement_now"} if "safety.ice_now" in dangers else set()
    if "private.court" in private:
        around.add("hints.law")
    if private & {"private.status", "private.court"}:
        about = {hint for kind, hint in _HINTS_BESIDE_STATUS.items() if kind in around}
        hints |= about or {"school_and_status"}
    if "hints.immigration_lawyer" in around:
        hints.add("legal_help")
    return frozenset(hints)
