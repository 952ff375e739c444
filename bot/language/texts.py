"""Texts: an id and its arguments become words in a language, and nowhere else."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parser
from fluent.syntax.ast import Message, Resource

from bot.language import formats, ledger, patterns
from bot.language.beyond import menu, name_of
from bot.language.languages import CATALOGUE, RESPONSES, Language, growing, shipped
from bot.language.ledger import Entry, Ledger, Review, Standing
from bot.language.patterns import Pattern
from bot.made_once import made_once

SOURCE = "en"
HIGH_STAKES = ("fact-", "safety-", "consent-")
"""Texts under these ids speak of rights, safety or consent: as drafts they say so."""

_File = tuple[Path, str, Resource]
"""Where it is, how it is written, and what stands in it."""

_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # "6:00 p.m." at the end of a sentence
_ODD_SPACES = re.compile("[\u00a0\u202f\u2009]")


class MissingTextError(LookupError):
    """No text of this id in this language, or an argument it needs was not given."""


@dataclass(frozen=True)
class _Tongue:
    """One language as it is said at this moment."""

    bundle: FluentBundle
    digests: Mapping[str, str]
    ledger: Ledger
    reviews: Mapping[str, Review]
    """What was reviewed at the desk and holds, by text id."""


class Texts:
    """All texts in all shipped languages, as the files have them, under what was laid over them;
    and what there is of them in growing ones.

    Safe in threads: a language changes as a whole, between two texts.
    """

    def __init__(self, packs: tuple[str, ...], folder: Path = RESPONSES) -> None:
        self.folder, self.packs = folder, packs
        self.languages = shipped(folder)
        self._growing = growing(folder)
        self.growing = tuple(self._growing)
        read = _read(folder)
        self._files = {code: [read[path] for path in self.files(code)] for code in self.known}
        self._patterns: dict[str, dict[str, Pattern]] = {}
        self._written = {code: self._as_written(code) for code in self.known}
        self._tongues = dict(self._written)

    @property
    def known(self) -> tuple[str, ...]:
        """Every language that something is written in: the shipped ones, and those that grow."""
        return (*self.languages, *self.growing)

    def language(self, code: str) -> Language:
        """What is known of one of these languages."""
        return self._growing.get(code) or CATALOGUE[code]

    def _as_written(self, code: str) -> _Tongue:
        digests: dict[str, str] = {}
        for _, written, resource in self._files[code]:
            for entry in resource.body:
                if isinstance(entry, Message) and entry.value and entry.value.span:
                    said = written[entry.value.span.start : entry.value.span.end]
                    digests[entry.id.name] = _digest(said)
        return _Tongue(self._bundle(code), digests, ledger.read(self.folder, code), {})

    def _bundle(self, code: str, over: Iterable[Message] = ()) -> FluentBundle:
        bundle = FluentBundle([self.language(code).babel.replace("_", "-")], use_isolating=False)
        for _, _, resource in self._files[code]:
            bundle.add_resource(resource)
        bundle.add_resource(Resource(body=list(over)), allow_overrides=True)
        return bundle

    def lay(self, reviews: Iterable[Review]) -> None:
        """From now on these reviews hold, and none that was laid before; the last one of a text.

        One that was made beside other English words holds no more: the file's words are said, and
        count as what the file's ledger says of them.
        """
        wanted: dict[str, dict[str, Review]] = {}
        for one in reviews:
            known = one.locale in self.known and one.locale != SOURCE
            if known and self.digest(SOURCE, one.id) == one.english:
                wanted.setdefault(one.locale, {})[one.id] = one
        for code in self.known:
            if wanted.get(code, {}) != self._tongues[code].reviews:
                self._tongues[code] = self._laid(code, wanted.get(code, {}))

    def _laid(self, code: str, reviews: Mapping[str, Review]) -> _Tongue:
        below = self._written[code]
        over, digests, known = [], dict(below.digests), dict(below.ledger)
        for one in reviews.values():
            filed = self.patterns(code).get(one.id)
            if filed is None or one.words != filed.words:
                over.append(patterns.parsed(one.id, one.words))
                digests[one.id] = _digest(one.words)
            known[one.id] = Entry(one.id, one.english, digests[one.id], one.by, one.on)
        return _Tongue(self._bundle(code, over), digests, known, reviews)

    def patterns(self, code: str) -> dict[str, Pattern]:
        """The texts of a language's files as translators see them, in their order."""
        if code not in self._patterns:
            found: dict[str, Pattern] = {}
            for path, _, resource in self._files.get(code, ()):
                found |= patterns.of(path, resource)
            self._patterns[code] = found
        return self._patterns[code]

    def trial(self, code: str, text_id: str, words: str, args: Mapping[str, Any]) -> str:
        """What `words` would say in place of a text; MissingTextError names what cannot be said,
        NotATextError what cannot be read."""
        over = [patterns.parsed(text_id, words)]
        return self._render(self._bundle(code, over), code, text_id, args)

    def reviewed_at_desk(self, code: str) -> Mapping[str, Review]:
        """The reviews that hold over the files of a language, by text id."""
        return self._tongues[code].reviews if code in self._tongues else {}

    def files(self, code: str) -> list[Path]:
        """The files that hold a language's texts: its own folder's and each pack's."""
        beside = [self.folder / "packs" / pack / f"{code}.ftl" for pack in self.packs]
        return sorted((self.folder / code).glob("*.ftl")) + [p for p in beside if p.exists()]

    def ids(self, code: str) -> set[str]:
        """Every text id of a language."""
        known = self._tongues[code].bundle._messages
        return {name for name, message in known.items() if message.value}

    def has(self, code: str, text_id: str) -> bool:
        """Whether `text_id` can be said in this language."""
        return code in self._tongues and self._tongues[code].bundle.has_message(text_id)

    def digest(self, code: str, text_id: str) -> str | None:
        """Eight digits that change with a text's words; None when there is no such text."""
        return self._tongues[code].digests.get(text_id) if code in self._tongues else None

    def standing(self, code: str, text_id: str) -> Standing:
        """Whether a person has reviewed these words, against the English words of today."""
        entry = self.ledger(code).get(text_id)
        english = self.digest(SOURCE, text_id) or ""
        return ledger.standing(entry, english, self.digest(code, text_id))

    def ledger(self, code: str) -> Ledger:
        """What is known of where a language's texts come from and who has read them."""
        return self._tongues[code].ledger if code in self._tongues else {}

    def is_draft(self, code: str, text_id: str) -> bool:
        """Whether no person has reviewed this text yet; English is the source and never a draft."""
        return code != SOURCE and self.standing(code, text_id) is not Standing.REVIEWED

    def is_high_stakes(self, text_id: str, args: Mapping[str, Any]) -> bool:
        """Whether the text, or one inside it, speaks of rights, safety or consent."""
        inner = [a for a in args.values() if isinstance(a, Mapping) and "say" in a]
        if any(self.is_high_stakes(a["say"], a.get("args") or {}) for a in inner):
            return True
        return text_id.startswith(HIGH_STAKES)

    def is_stakes_draft(self, code: str, text_id: str, args: Mapping[str, Any]) -> bool:
        """Whether the text, or one inside it, is a draft that speaks of rights, safety, consent."""
        inner = [a for a in args.values() if isinstance(a, Mapping) and "say" in a]
        if any(self.is_stakes_draft(code, a["say"], a.get("args") or {}) for a in inner):
            return True
        return text_id.startswith(HIGH_STAKES) and self.is_draft(code, text_id)

    def version(self, code: str, text_id: str) -> str:
        """Which words these are: "consent-stop es 3fa94c21" changes when the text does."""
        if not self.has(code, text_id):
            raise MissingTextError(f"{text_id} ({code})")
        return f"{text_id} {code} {self.digest(code, text_id)}"

    def render(self, code: str, text_id: str, args: Mapping[str, Any] | None = None) -> str:
        """The text in language `code`; MissingTextError rather than anything half said."""
        if not self.has(code, text_id):
            raise MissingTextError(f"{text_id} ({code})")
        return self._render(self._tongues[code].bundle, code, text_id, args or {})

    def can_say(self, code: str, text_id: str, args: Mapping[str, Any]) -> bool:
        """Whether a language has all that this text needs, the texts inside it, too."""
        try:
            self.render(code, text_id, args)
        except MissingTextError:
            return False
        return True

    def _render(
        self, bundle: FluentBundle, code: str, text_id: str, args: Mapping[str, Any]
    ) -> str:
        pattern = bundle.get_message(text_id).value
        if pattern is None:
            raise MissingTextError(f"{text_id} ({code}) has no value")
        ready = {name: self._words(code, value) for name, value in args.items()}
        text, faults = bundle.format_pattern(pattern, ready)
        if faults:
            raise MissingTextError(f"{text_id} ({code}): {faults[0]!r}")
        return _TWO_STOPS.sub(".", _ODD_SPACES.sub(" ", str(text)))

    def _words(self, code: str, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        form = next((name for name in FORMS if name in value), None)
        if form is None:
            raise MissingTextError(f"an argument of unknown form: {sorted(value)}")
        return FORMS[form](self, code, value)

    def day(self, code: str, value: str, short: bool = False) -> str:
        """'Thursday, December 3' in the reader's language; short, for menus: 'Thu, Dec 3'."""
        return formats.day(self.language(code), date.fromisoformat(value), short=short)

    def hour(self, code: str, value: str) -> str:
        """'6:00 PM' as the language writes it."""
        return formats.hour(self.language(code), time.fromisoformat(value))

    def month(self, code: str, value: str) -> str:
        """'Nov 2026' in the reader's language."""
        return formats.month(self.language(code), date.fromisoformat(f"{value}-01"))

    def listing(self, code: str, items: list[Any]) -> str:
        """'a, b and c' in the reader's language."""
        return formats.listing(
            self.language(code), [str(self._words(code, item)) for item in items]
        )

    def tongue(self, code: str, named: str) -> str:
        """The name of language `named`, in language `code`."""
        text_id = f"language-{named.lower()}"
        return self.render(code, text_id) if self.has(code, text_id) else name_of(named, code)

    def named(self, code: str, words: Mapping[str, str]) -> str:
        """A school's own words in the reader's language, else in English, else as they are."""
        said = words.get(code) or words.get(SOURCE) or next(iter(words.values()), "")
        if not said:
            raise MissingTextError(f"a name without words ({code})")
        return said

    @cached_property
    def catalogue(self) -> dict[str, Language]:
        """The shipped languages."""
        return {code: CATALOGUE[code] for code in self.languages}


def _read(folder: Path) -> dict[Path, _File]:
    """Every file of texts below a folder."""
    files = sorted(folder.rglob("*.ftl"))

    def parsed() -> dict[Path, _File]:
        return {path: _parsed(path) for path in files}

    if folder != RESPONSES:
        return parsed()
    return made_once("texts", (*files, Path(ast.__file__), Path(parser.__file__)), parsed)


def _parsed(path: Path) -> _File:
    written = path.read_text("utf-8")
    return path, written, _resource(written)


@lru_cache(maxsize=512)  # a copy of our folder says the same in most of its files
def _resource(written: str) -> Resource:
    return FluentResource(written)


def _digest(said: str) -> str:
    return hashlib.sha256(said.encode()).hexdigest()[:8]


FORMS: dict[str, Callable[[Texts, str, Mapping[str, Any]], str]] = {
    "date": lambda t, code, v: t.day(code, v["date"], bool(v.get("short"))),
    "time": lambda t, code, v: t.hour(code, v["time"]),
    "month": lambda t, code, v: t.month(code, v["month"]),
    "language": lambda t, code, v: t.tongue(code, v["language"]),
    "self": lambda t, _code, v: t.language(v["self"]).name,
    "selves": lambda t, _code, _v: ", ".join(one.name for one in t.catalogue.values()),
    "spoken": lambda _t, _code, _v: ", ".join(menu()),
    "list": lambda t, code, v: t.listing(code, v["list"]),
    "named": lambda t, code, v: t.named(code, v["named"]),
    "say": lambda t, code, v: t.render(code, v["say"], v.get("args")),
    "said": lambda t, _code, v: t.render(v["in"], v["said"]),
}
"""How each marked argument becomes words."""
