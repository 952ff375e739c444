"""Whether words may become what families read: what must be mended, and what deserves a look."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.sms import Size, size
from bot.conversation.reply import ROUTINE
from bot.conversation.turn import Tools
from bot.language.check import reserved_words
from bot.language.patterns import NotATextError, Pattern
from bot.language.rehearsal import doubts, rehearsed
from bot.language.reviewing import faults_in
from bot.language.texts import MissingTextError


@dataclass(frozen=True)
class Judged:
    """What was found in a translation."""

    said: str
    """As a family may get it; empty when it cannot be said."""
    size: Size | None
    most: int
    """Segments that it may take."""
    faults: tuple[str, ...]
    """What keeps it from being saved."""
    terms: tuple[tuple[str, str], ...]
    """School terms that may be missing, with the word that families of this language know."""
    numbers: tuple[str, ...]
    """Numbers of the English text that it does not have."""

    @property
    def is_long(self) -> bool:
        """Whether it takes more segments than it may."""
        return self.size is not None and self.size.segments > self.most

    @property
    def doubtful(self) -> bool:
        """Whether somebody must say that they have looked at what was found."""
        return bool(self.terms or self.numbers)


def judge(tools: Tools, code: str, english: Pattern, words: str) -> Judged:
    """Looks at `words` as the translation of an English text, by the rules of `texts check`."""
    faults = faults_in(code, english, words, reserved_words())
    said, found, most = "", None, ROUTINE["UCS-2"]
    try:
        said = rehearsed(tools.texts, code, english.id, words)
        found = size(said)
        most = ROUTINE[found.encoding]
    except NotATextError:
        pass  # among the faults already
    except MissingTextError as fault:
        faults.append(str(fault).removeprefix(f"{english.id} ({code})").strip(": "))
    known = tools.glossary.terms(tools.texts, code)
    terms, numbers = doubts(english, said, known) if said else ([], [])
    return Judged(said, found, most, tuple(faults), tuple(terms), tuple(numbers))
