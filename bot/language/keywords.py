"""Whole messages that mean one thing in any language: STOP, a language's name, thanks, 'ok'."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import regex

from bot import yaml_file
from bot.language.beyond import beyond
from bot.language.fold import words
from bot.language.languages import RESPONSES
from bot.language.tables import Finder


class Keywords:
    """The table of responses/keywords.yml. Compares the whole message after folding."""

    def __init__(self, path: Path = RESPONSES / "keywords.yml") -> None:
        data = yaml_file.load(path)
        self.provider = {name: _folded(data[f"provider_{name}"]) for name in COMMANDS}
        self._kinds = {kind: _by_form(data[kind]) for kind in KINDS}
        languages = self._kinds["languages"]
        for code, one in beyond().items():
            for said in one.said:
                languages.setdefault(said, (code,))
        self._asked = {said: code for code, one in beyond().items() for said in one.asked}
        self._signs = {kind: frozenset(signs) for kind, signs in data["signs"].items()}
        self._around = {word for form in self._kinds["around"] for word in form.split()}
        self._as_written: dict[str, list[str]] = data["as_written"]
        self._please = _at_the_ends(said for every in data["please"].values() for said in every)
        stops = {said for said in self._kinds["stop"] if " " in said} - self._as_written.keys()
        self._stops = Finder({"stop": stops | set(PLAIN_STOPS)})
        self.person_digit: str = data["person_digit"]

    def command(self, text: str) -> str | None:
        """stop, start or help, when that is the whole message, whatever please stands around it and
        however often it is said."""
        if len(text) > LONGEST:
            return None
        for form in self._forms(text):
            for name in COMMANDS:
                if form in self.provider[name] and not (name == "start" and form == "yes"):
                    return name
                if form in self._kinds[name]:
                    return name
        return None

    def command_in(self, payload: str, text: str) -> str | None:
        """The same of a message that may come from a button: what it sends, or else its label."""
        return (self.command(payload) if payload else None) or self.command(text)

    def stops_beside(self, text: str) -> bool:
        """Whether one of several sentences is a STOP: "Stop. He is going to kill me"."""
        return any(self.command(part) == "stop" for part in _SENTENCE.split(text) if part.strip())

    def mentions_stop(self, text: str) -> bool:
        """Whether a sentence holds words that alone would be a STOP: a person should look."""
        return self._stops.first(words(text)) is not None

    def is_providers(self, name: str, text: str) -> bool:
        """Whether the phone network has itself already acted on this word, and answered it."""
        return words(text) in self.provider[name]

    def languages_of(self, kind: str, text: str) -> tuple[str, ...]:
        """The languages in which the whole message is one of this kind's words, in their order."""
        forms = self._forms(text) if kind in COMMANDS else [words(text)]
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
        """The language that the whole message names. Where one was `asked` for, also by a name that
        elsewhere may address somebody: 'Mam'."""
        named = self.is_a("languages", text)
        return named or (self._asked.get(words(text)) if asked else None)

    def core(self, text: str) -> tuple[str, ...]:
        """The words of an answer without those that only stand around it, as in 'the number 2
        please'; all of them when there are no others."""
        said = words(text).split()
        return tuple(word for word in said if word not in self._around) or tuple(said)

    def _forms(self, text: str) -> list[str]:
        """What a command is looked up as: the folded message, then the same without repetitions and
        without a please at its ends. Nothing else is left out, so that no sentence is a command."""
        folded = words(text)
        once = " ".join(word for word, _ in groupby(folded.split()))
        return [form for form in (folded, self._please.sub("", once)) if self._stands(form, text)]

    def _stands(self, form: str, text: str) -> bool:
        """Whether a form that counts only with its accents was written with them."""
        needed = self._as_written.get(form)
        return needed is None or not _written(text).isdisjoint(needed)


_SENTENCE = regex.compile(r"[.!?;\n。！？；؟۔]+")
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


def _by_form(table: Mapping[str, list[Any]]) -> dict[str, tuple[str, ...]]:
    """The folded forms of a kind, each with the languages that have it, as they are listed."""
    found: dict[str, tuple[str, ...]] = {}
    for code, said in table.items():
        for form in _folded(said):
            found[form] = (*found.get(form, ()), code)
    return found


def _folded(said: list[Any]) -> set[str]:
    """The forms to look up; those with a Vietnamese đ also with the d of who types no accents."""
    forms = {words(str(word)) for word in said}
    return forms | {form.replace("đ", "d") for form in forms}


def _at_the_ends(said: Iterable[str]) -> regex.Pattern[str]:
    """Finds these words at the start and at the end of a folded text, but never all of it."""
    # The longest first: of "por favor", "favor" alone would leave "por".
    forms = sorted({words(one) for one in said}, key=len, reverse=True)
    any_of = "|".join(map(regex.escape, forms))
    return regex.compile(rf"^(?:(?:{any_of}) )+|(?: (?:{any_of}))+$")


def _written(text: str) -> set[str]:
    """The words of a text with their accents, in lower case."""
    return set(_WORD.findall(unicodedata.normalize("NFC", text.casefold())))
