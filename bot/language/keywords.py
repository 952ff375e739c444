"""Whole messages that mean one thing in any language: STOP, a language's name, thanks, 'ok'."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import groupby, product
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self

import regex

from bot import yaml_file
from bot.language.asking import Asking, names
from bot.language.beyond import beyond
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder
from bot.made_once import made_once


class Keywords:
    """The table of responses/keywords.yml. Compares the whole message after folding."""

    def __init__(self, path: Path = RESPONSES / "keywords.yml") -> None:
        data = yaml_file.load(path)
        self.provider = {name: _folded(data[f"provider_{name}"]) for name in COMMANDS}
        self._kinds = {kind: _by_form(data[kind], data["phrases"].get(kind, {})) for kind in KINDS}
        languages = self._kinds["languages"]
        for code, one in beyond().items():
            for said in one.said:
                languages.setdefault(said, (code,))
        self._asked = {said: code for code, one in beyond().items() for said in one.asked}
        self._requests: dict[str, Any] = data["asks_language"]
        self._signs = {kind: frozenset(signs) for kind, signs in data["signs"].items()}
        self._around = {word for form in self._kinds["around"] for word in form.split()}
        self._as_written: dict[str, list[str]] = data["as_written"]
        for kind in (*ANSWERS, *COURTESIES):
            for form in self._as_written:  # "dung" is neither a yes nor a STOP
                self._kinds[kind].pop(form, None)
        please = set(_by_form(data["please"]))
        not_beside = _folded(data["not_beside"])
        polite = please.union(_by_form(data["vocatives"]), self._kinds["greetings"]) - not_beside
        thankful = polite.union(self._kinds["thanks"]) - not_beside
        self._please = _Edges(please)
        # "Thanks help" thanks for some: 谢谢帮助.
        self._polite = {name: _Edges(polite if name == "help" else thankful) for name in COMMANDS}
        self._alone = _folded(data["alone"])
        self._may_answer = _folded(data["may_answer"])
        stops = {said for said in self._kinds["stop"] if " " in said} - self._as_written.keys()
        self._stops = Finder({"stop": stops | set(PLAIN_STOPS)})
        self.person_digit: str = data["person_digit"]

    @classmethod
    def shipped(cls) -> Self:
        """Those of responses/keywords.yml: what `Keywords()` makes in a second, in a hundredth."""
        code = Path(__file__).parent.glob("*.py")
        sources = (RESPONSES / "keywords.yml", RESPONSES / "beyond.yml", *code)
        return made_once("keywords", sources, cls)

    def command(self, text: str) -> str | None:
        """stop, start or help, when that is the whole message, whatever please, thanks, greeting or
        'teacher' stands around it and however often it is said."""
        for name in COMMANDS:
            for form in self._forms(name, text):
                if form in self.provider[name] and not (name == "start" and form == "yes"):
                    return name
                if form in self._kinds[name]:
                    return name
        return None

    def command_in(self, payload: str, text: str) -> str | None:
        """The same of a message that may come from a button: what it sends, or else its label."""
        return (self.command(payload) if payload else None) or self.command(text)

    def stops_beside(self, text: str) -> bool:
        """Whether one of several sentences, or what stands before the first comma or dash, is a
        STOP: "Stop. He is going to kill me"."""
        parts = [*_SENTENCE.split(text), _PAUSE.split(text, maxsplit=1)[0]]
        return any(self.command(part) == "stop" for part in parts if part.strip())

    def mentions_stop(self, text: str) -> bool:
        """Whether a sentence holds words that alone would be a STOP: a person should look."""
        return self._stops.first(words(text)) is not None

    def may_answer(self, text: str) -> bool:
        """Whether a STOP may as well answer an open question, as "取消" does: cancel what?"""
        return words(text) in self._may_answer

    def is_providers(self, name: str, text: str) -> bool:
        """Whether the phone network has itself already acted on this word, and answered it."""
        return words(text) in self.provider[name]

    def languages_of(self, kind: str, text: str) -> tuple[str, ...]:
        """The languages in which the whole message is one of this kind's words, in their order."""
        forms = self._forms(kind, text) if kind in COMMANDS else [words(text)]
        return next((self._kinds[kind][form] for form in forms if form in self._kinds[kind]), ())

    def is_a(self, kind: str, text: str) -> str | None:
        """The first of these languages; None when the message is none of this kind's words."""
        return next(iter(self.languages_of(kind, text)), None)

    def means(self, kind: str, text: str) -> bool:
        """Whether the whole message is one of this kind's words, or nothing but its signs: 👍."""
        signs = set(_PLAIN.sub("", text))
        shown = bool(signs) and signs <= self._signs.get(kind, frozenset())
        return shown or self.is_a(kind, text) is not None

    def language(self, text: str, asked: bool) -> str | None:
        """The language that the whole message names or asks for, whatever please stands around it.
        Where one was `asked` for, also by a name that elsewhere may address somebody: 'Mam'."""
        named = self.is_a("languages", text) or self._asked_for(text)
        return named or (self._asked.get(words(text)) if asked else None)

    def _asked_for(self, text: str) -> str | None:
        """The same of a longer message, which is no answer and no small talk as it stands."""
        folded = words(text)
        if len(text) > LONGEST or any(folded in self._kinds[k] for k in (*COURTESIES, *ANSWERS)):
            return None
        for form in map(" ".join, self._please.within(folded.split())):
            if named := self._asking.language(form):
                return named
        return None

    @cached_property
    def _asking(self) -> Asking:
        """Made when a message first needs it: it takes the word tables of every language."""
        answers = {form: codes for kind in ANSWERS for form, codes in self._kinds[kind].items()}
        return Asking(self._requests, names(), self._kinds["languages"], answers)

    def core(self, text: str) -> tuple[str, ...]:
        """The words of an answer without those that only stand around it, as in 'the number 2
        please'; all of them when there are no others."""
        said = words(text).split()
        return tuple(word for word in said if word not in self._around) or tuple(said)

    def _forms(self, name: str, text: str) -> list[str]:
        """What a command is looked up as: the folded message, then the same without repetitions and
        without a please or another courtesy at its ends. Nothing else is left out, so that no
        sentence is a command; and nothing of what is small talk or an answer as it stands."""
        if len(text) > LONGEST:
            return []
        folded = words(text)
        said = folded.split()
        forms = [folded, *map(_once, self._please.within(said))]
        if not any(folded in self._kinds[kind] for kind in (*COURTESIES, *ANSWERS)):
            meant = map(_once, self._polite[name].within(said))
            forms += [form for form in meant if form not in self._alone]
        return [form for form in forms if self._stands(form, text)]

    def _stands(self, form: str, text: str) -> bool:
        """Whether a form that counts only with its accents was written with them."""
        needed = self._as_written.get(form)
        return needed is None or not _written(text).isdisjoint(needed)


_SENTENCE = regex.compile(r"[.!?;\n。！？；؟۔]+")
_PAUSE = regex.compile(r"[,،，、:–—]+|\s-+\s")
_WORD = regex.compile(r"\w+")
_PLAIN = regex.compile(r"[\s\p{Cf}\p{Mn}\p{Sk}♀♂]+")
"""What only tells how a sign looks: its colour, or whose hand it is."""
LONGEST = 120
"""Characters of a message that may be one word of ours, with whatever stands around it."""
PLAIN_STOPS = ("stop", "unsubscribe", "optout")
"""What is worth a look within a sentence in any language; "end" and "cancel" mostly mean others."""
COMMANDS = ("stop", "start", "help")
COURTESIES = ("thanks", "acknowledged", "greetings")
ANSWERS = ("answer_yes", "answer_no", "answer_maybe", "skip")
PLACES: Mapping[str, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
"""The kinds whose words choose from a list, and which of its lines."""
KINDS = (*COMMANDS, *COURTESIES, *ANSWERS, *PLACES, "around", "languages", "both")


def phrases(rows: Iterable[list[list[str]]]) -> Iterator[str]:
    """What rows of choices say, folded: one choice of each, in their order."""
    for row in rows:
        for chosen in product(*([words(choice) for choice in choices] for choices in row)):
            yield " ".join(filter(None, chosen))


def _by_form(
    table: Mapping[str, list[Any]], rows: Mapping[str, list[list[list[str]]]] = MappingProxyType({})
) -> dict[str, tuple[str, ...]]:
    """The folded forms of a kind, each with the languages that have it, as they are listed."""
    found: dict[str, tuple[str, ...]] = {}
    for code, said in table.items():
        for form in _folded(said) | _typed(set(phrases(rows.get(code, [])))):
            found[form] = (*found.get(form, ()), code)
    return found


def _folded(said: Iterable[Any]) -> set[str]:
    """The forms to look up."""
    return _typed({words(str(word)) for word in said})


def _typed(forms: set[str]) -> set[str]:
    """Those with a Vietnamese đ also with the d of who types no accents."""
    return forms | {form.replace("đ", "d") for form in forms}


class _Edges:
    """Words that may stand at the ends of a message and change nothing of it."""

    def __init__(self, said: Collection[str]) -> None:
        self._said = said
        self._longest = max(form.count(" ") + 1 for form in said)

    def within(self, words_of: list[str]) -> list[list[str]]:
        """What may be meant between such words, the most of it first, and never nothing. Whatever
        can be told apart is tried: of "por favor", "favor" alone would leave "por"."""
        begins, ends = [0], [len(words_of)]
        for at in begins:
            reach = range(at + 1, min(at + self._longest, len(words_of) - 1) + 1)
            said = (to for to in reach if " ".join(words_of[at:to]) in self._said)
            begins += [to for to in said if to not in begins]
        for at in ends:
            reach = range(max(at - self._longest, 1), at)
            said = (to for to in reach if " ".join(words_of[to:at]) in self._said)
            ends += [to for to in said if to not in ends]
        spans = {(begin, end) for begin in begins for end in ends if begin < end}
        largest = sorted(spans, key=lambda span: (span[0] - span[1], span))
        return [words_of[begin:end] for begin, end in largest]


def _once(said: list[str]) -> str:
    """A row of words, each once where it is said again and again: "stop stop"."""
    return " ".join(word for word, _ in groupby(said))


def _written(text: str) -> set[str]:
    """The words of a text with their accents, in lower case."""
    return set(_WORD.findall(unicodedata.normalize("NFC", text.casefold())))
