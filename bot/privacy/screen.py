"""The one pass over a family's words in memory, before anything is written anywhere.

It finds danger and says what a masked text was about, and it takes out what must never be kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final, Protocol

from bot.privacy.ids import find_ids
from bot.privacy.lexicon import FINDINGS, HARMLESS, HINTS, KEEP, LABELS, NO_DANGER, Lexicon, load
from bot.privacy.matcher import Hit
from bot.privacy.redact import redact
from bot.privacy.text import MARK, Text

__all__ = ["MARK", "Level", "Screen", "Screened"]


class Opinion(Protocol):
    """What another reader makes of one text; `bot.privacy.tagger.Tagged` is one."""

    @property
    def hits(self) -> Sequence[Hit]:
        """The private words it finds."""

    def doubts(self, hit: Hit) -> bool:
        """Whether it sees nothing private in words that a lexicon found."""


Reader = Callable[[Text], Opinion]
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
    "forced_work": Level.TODAY,
    "bullying": Level.TODAY,
    "hunger": Level.TODAY,
    "eviction": Level.TODAY,
    "sad_child": Level.TODAY,
    "care": Level.CARE,
}
# Heard also where no danger is: "they kick us out" is no blow, and a home is lost.
_NEEDS: Final = frozenset(("safety.hunger", "safety.eviction", "safety.sad_child"))
# "Keeps my passport" is somebody's doing at home, unless a boss or a debt is named.
_PAPERS: Final = "safety.papers"
_FORCED: Final = "safety.forced_work"
_ABUSE: Final = "safety.abuse"
_STATUS: Final = frozenset(("private.status", "private.court"))
_ICE: Final = "safety.ice_now"
_MEDICAL: Final = "private.medical"
# "Was taken" is private when it was to detention, and nothing when it was to the doctor.
_TAKEN: Final = "private.taken"
# What lexicons find by words of many meanings ("we are the Christian bunch of the choir"). A date
# of birth, a detention, an immigration court are told by words of one, and a number by its
# figures: there nobody doubts them.
_DOUBTED: Final = frozenset(
    f"private.{kind}" for kind in ("status", "origin", "legal", "medical", "creed")
)
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

    def __init__(self, locales: Iterable[str] | None = None, tagger: Reader | None = None) -> None:
        """Loads these locales' lexicons, all shipped ones by default; ValueError if one is bad.

        `tagger` reads what families write, too: it finds private words that no lexicon has, and
        may doubt what one has found.
        """
        self._lexicon, self._tagger = load(locales), tagger
        # What is left of a text is searched again; what it would find there by words that have
        # lost their neighbours may go on and on.
        self._doubting = tagger and (lambda text: _Doubting(tagger(text)))

    def __call__(self, raw: str) -> Screened:
        """Screens one message; never raises, whatever the text holds."""
        text = _keepable(raw)
        seen = _Seen(self._lexicon, text, self._tagger)
        kept = seen.without_private_parts()
        topic = seen.topic()
        return Screened(
            text=text if kept is None else self._settle(kept),
            redacted=kept is not None,
            safety=_TOPICS[topic] if topic else None,
            topic=topic,
            hints=seen.hints(),
        )

    def kinds(self, raw: str) -> frozenset[str]:
        """Of what kinds the private things are that a text names: `status`, `medical`, and so on;
        `id` for a number by which somebody is known."""
        return _Seen(self._lexicon, _keepable(raw), self._tagger).kinds()

    def _settle(self, kept: str) -> str:
        """Screens what was kept until nothing more goes; a text that will not settle goes whole."""
        for _ in range(_PASSES):
            again = _Seen(self._lexicon, kept, self._doubting).without_private_parts()
            if again is None:
                return kept
            kept = again
        return MARK


@dataclass(frozen=True)
class _Doubting:
    """Another reader's doubts, and nothing that it finds."""

    opinion: Opinion
    hits: Sequence[Hit] = ()

    def doubts(self, hit: Hit) -> bool:
        return self.opinion.doubts(hit)


@dataclass(frozen=True)
class _Found:
    hits: Sequence[Hit]

    def doubts(self, hit: Hit) -> bool:
        return False


@dataclass(frozen=True)
class Undoubting:
    """What another reader finds, and none of its doubts: for words that may lose one too many."""

    reader: Reader

    def __call__(self, text: Text) -> Opinion:
        return _Found(self.reader(text).hits)


class _Seen:
    """What one look at one text found."""

    def __init__(self, lexicon: Lexicon, raw: str, tagger: Reader | None = None) -> None:
        self._lexicon = lexicon
        self._text = Text(raw)
        self._reading = lexicon.matcher.read(self._text)
        found = self._find(FINDINGS)
        private = [hit for hit in found if hit.kind.startswith("private.")]
        if tagger:
            opinion = tagger(self._text)
            private = [h for h in private if h.kind not in _DOUBTED or not opinion.doubts(h)]
            private += opinion.hits
        taken = [hit for hit in private if hit.kind == _TAKEN]
        dangers = [hit for hit in found if hit.kind.startswith("safety.")]
        excused = set(taken).difference(self._unless(taken, HARMLESS))
        self._private = [hit for hit in self._unless(private, KEEP) if hit not in excused]
        self._dangers = self._not_meant_otherwise(dangers)
        self._lawyer = any(hit.kind == "hints.immigration_lawyer" for hit in found)

    def without_private_parts(self) -> str | None:
        """The text with marks in it, or None when it has no private part."""
        spans = [(hit.start, hit.end) for hit in self._private] + self._ids()
        if not spans:
            return None
        places = {self._text.span(start, end) for start, end in spans}
        return redact(self._text.folded.raw, places)

    def _ids(self) -> list[tuple[int, int]]:
        found = find_ids(self._text, self._lexicon, lambda: self._unless(self._find(LABELS), KEEP))
        return list(found)

    def kinds(self) -> frozenset[str]:
        """The kinds of what is private."""
        found = {hit.kind.removeprefix("private.") for hit in self._private}
        return frozenset(found | ({"id"} if self._ids() else set()))

    def topic(self) -> str | None:
        """The most pressing danger, if there is any."""
        found = {hit.kind for hit in self._dangers}
        if _PAPERS in found and _FORCED not in found:
            found.add(_ABUSE)
        led = next((topic for topic in _TOPICS if f"safety.{topic}" in found), None)
        return led or self._lexicon.whole.get(" ".join(self._text.spoken()))

    def hints(self) -> frozenset[str]:
        """What the private part was about, as far as the closed set of hints can say it."""
        hints = {"legal_help"} if self._lawyer else set()
        if self.topic() == "ice_now" or any(hit.kind == _ICE for hit in self._dangers):
            hints.add("enforcement_now")
        private = {hit.kind for hit in self._private}
        if private == {_MEDICAL}:
            hints.add("illness")
        if private & {*_STATUS, _TAKEN}:
            around = {hit.kind for hit in self._find(HINTS)}
            if "private.court" in private:
                around.add("hints.law")
            about = {hint for kind, hint in _HINTS_BESIDE_STATUS.items() if kind in around}
            hints |= about or ({"school_and_status"} if private & _STATUS else set())
        return frozenset(hints)

    def _find(self, chapter: str) -> list[Hit]:
        return self._lexicon.matcher.walk(self._reading, chapter)

    def _not_meant_otherwise(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        """What is meant as it sounds: dangers, and what a family needs."""
        meant = self._unless(hits, HARMLESS)
        needs = [hit for hit in meant if hit.kind in _NEEDS]
        return [*self._unless([h for h in meant if h.kind not in _NEEDS], NO_DANGER), *needs]

    def _unless(self, hits: Sequence[Hit], chapter: str) -> Sequence[Hit]:
        """The hits that share no word with a phrase of the chapter, known to say no such thing."""
        excuses = self._find(chapter) if hits else []
        if not excuses:
            return hits
        opened = [0] * (len(self._text.words) + 1)
        for excuse in excuses:
            opened[excuse.start] += 1
            opened[excuse.end] -= 1
        covered = [0, *accumulate(int(depth > 0) for depth in accumulate(opened))]
        return [hit for hit in hits if covered[hit.end] == covered[hit.start]]


def _keepable(raw: str) -> str:
    """Without NULs, and with lone surrogates replaced: no store and no socket takes either."""
    if raw.isascii():
        return raw.replace("\0", "")
    if not _UNKEEPABLE.search(raw):
        return raw
    whole = raw.replace("\0", "").encode("utf-16-le", "surrogatepass")
    return whole.decode("utf-16-le", "replace")
