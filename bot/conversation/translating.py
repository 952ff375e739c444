"""Free text in another language: remembered or approved first, an engine last, checked, counted.

For what families and staff write to each other. What must not be kept is taken out before an
engine sees the text; a translation that fails the gate is not used and not remembered.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot import log, metrics
from bot.breaker import Breaker
from bot.clock import Clock
from bot.errors import Away, Permanent, PuenteError, Retryable
from bot.language.detect import Detected
from bot.language.engines import Engine
from bot.language.gate import failures
from bot.language.likeness import comparable, floor
from bot.language.protect import holds, protect
from bot.language.reassuring import reassuring
from bot.language.texts import SOURCE
from bot.privacy.screen import Screen
from bot.store import translations
from bot.store.db import Sessions, transaction

logger = log.get("translating")


@dataclass(frozen=True)
class Translated:
    """A text in another language, and who says so: an engine, or a person who approved it."""

    text: str
    engine: str
    approved_by: str = ""


@dataclass(frozen=True)
class Translator:
    """Translates; safe in threads. Equal texts that are asked for at once cost one call."""

    store: Sessions
    engine: Engine | None
    detects: Callable[[str], Detected]
    screen: Screen
    clock: Clock
    acronyms: frozenset[str] = frozenset()
    """Short names of the school that stay as they are in every language."""
    terms: Callable[[str], Mapping[str, str]] = lambda _language: {}
    """The school's English terms, and what stands beside each in a language."""
    alike: Callable[[str, str], float] | None = None
    """How near two texts are in meaning; asked only of what has passed everything else."""
    breaker: Breaker = field(default_factory=Breaker)
    _under_way: dict[tuple[str, str, str], threading.Lock] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def stays_here(self) -> bool:
        """Whether a text that is translated stays on the district's own machines."""
        return self.engine is not None and self.engine.ours

    def __call__(
        self, text: str, source: str, target: str, message_id: int | None = None,
        stakes: bool = False, by_staff: bool = False, remember: bool = True,
    ) -> Translated:  # fmt: skip
        """`text` in language `target`; for a message it goes with that message.

        With `stakes` (rights, safety, consent) only what a person approved; what is written
        `by_staff` may say that status does not matter. Without `remember` what an engine says is
        not kept: what staff write to one family is about that family. Raises Permanent when there
        is no engine for it, Retryable when it failed this time; no error holds the text.
        """
        kept = reassuring(self.screen)(text) if by_staff else self.screen(text).text
        pair = (source, target, kept.strip())
        if source == target or not pair[2]:
            return Translated(pair[2], "")
        if known := self._known(pair):
            return known
        if self.engine is None:
            raise Permanent("translator_none")
        if stakes:
            raise Permanent("translator_stakes")
        with self._alone(pair):
            if known := self._known(pair):
                return known
            said = self._ask(self.engine, pair)
            if remember:
                self._remember(pair, said, message_id)
            return said

    def _known(self, pair: tuple[str, str, str]) -> Translated | None:
        name = self.engine.name if self.engine else ""
        with transaction(self.store) as session:
            found = translations.find(session, *pair, name, self.clock())
            return Translated(found.said, found.engine, found.approved_by) if found else None

    def _ask(self, engine: Engine, pair: tuple[str, str, str]) -> Translated:
        if not self.breaker.allows():
            raise Away("translator_away", after=self.breaker.wait)
        fault: PuenteError | None = None
        said = ""
        try:
            terms = self.terms(pair[1]) if pair[0] == SOURCE else {}
            said = _checked(engine, pair, self.detects, self.acronyms, terms)
            self._compare(pair, said)
        except PuenteError as told:
            fault = told
        self._count(engine, pair, fault)
        if fault is not None:
            raise fault
        return Translated(said, engine.name)

    def _remember(
        self, pair: tuple[str, str, str], said: Translated, message_id: int | None
    ) -> None:
        with transaction(self.store) as session:
            how = (said.text, said.engine, message_id, self.clock())
            translations.remember(session, pair, *how)

    def _compare(self, pair: tuple[str, str, str], said: str) -> None:
        """Permanent when the two texts say different things; when nobody can tell, they pass."""
        source, target, text = pair
        if self.alike is None or not comparable(text):
            return
        try:
            likeness = self.alike(text, said)
        except PuenteError as fault:
            logger.warning("not_compared", target=target, code=fault.code)
            return
        if likeness < floor(source, target):
            raise Permanent("translator_meaning")

    def _count(self, engine: Engine, pair: tuple[str, str, str], fault: PuenteError | None) -> None:
        if isinstance(fault, Retryable):
            self.breaker.failed()
        else:
            self.breaker.succeeded()
        if fault is not None:
            metrics.failed("translate", fault.code)
            logger.warning("not_translated", engine=engine.name, target=pair[1], code=fault.code)
        with transaction(self.store) as session:
            how = (engine.name, pair[0], pair[1], len(pair[2]), fault is not None)
            translations.count(session, *how, self.clock())

    @contextmanager
    def _alone(self, pair: tuple[str, str, str]) -> Iterator[None]:
        """One thread at a time for a pair: the others find what the first one remembered."""
        with self._lock:
            lock = self._under_way.setdefault(pair, threading.Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._under_way.pop(pair, None)


def _checked(
    engine: Engine,
    pair: tuple[str, str, str],
    detects: Callable[[str], Detected],
    acronyms: frozenset[str],
    terms: Mapping[str, str],
) -> str:
    """What the engine says, with everything in it that must come back; Permanent if it fails."""
    source, target, text = pair
    protected = protect(text, acronyms, terms)
    said = protected.restore(engine.translate(protected.text, source, target))
    if said is None:  # a token got lost: the words themselves may come through
        said = engine.translate(text, source, target)
        if not holds(said, protected.kept):
            raise Permanent("translator_spans")
    if wrong := failures(text, said, source, target, detects):
        raise Permanent(f"translator_{wrong[0]}")
    return said
