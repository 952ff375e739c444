"""Languages that families speak and the line has no texts in, or not all of them yet: their names,
and who is to call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from bot import yaml_file
from bot.language.fold import words
from bot.language.languages import CATALOGUE, RESPONSES, Language, growing

ALONE = "{}"
"""The form that is the name and nothing else."""


@dataclass(frozen=True)
class Beyond:
    """A language without texts; `through` is the one of ours that is answered in meanwhile."""

    code: str
    name: str
    voice: bool
    """Whether it is spoken more than it is written, so that a call is offered first."""
    through: str
    menu: bool
    """Whether families are shown its name beside those of our languages."""
    said: frozenset[str]
    """Folded messages that name it and nothing else."""
    asked: frozenset[str] = frozenset()
    """Others that name it where a language was asked for, and elsewhere may address somebody."""
    typed_as: str = ""
    """The one of ours that it cannot be told from where it is typed in Latin letters."""


@cache
def beyond(path: Path = RESPONSES / "beyond.yml") -> Mapping[str, Beyond]:
    """The table of responses/beyond.yml by code, and the growing languages that it has not."""
    table = yaml_file.load(path)
    found = {}
    for code, of in table["languages"].items():
        called, forms = (of["name"], *of["said"]), table["forms"]
        said = {words(form.format(name)) for form in forms for name in called}
        for person in of.get("person", ()):
            said |= {words(form.format(person)) for form in forms if form != ALONE}
        to_a_person, address = table["to_a_person"], of.get("address", ())
        asked = {words(form.format(name)) for form in to_a_person for name in address}
        found[code] = Beyond(
            code,
            of["name"],
            voice=of.get("voice", False),
            through=of.get("through", "en"),
            menu=of.get("menu", False),
            said=frozenset(said - asked),
            asked=frozenset(asked),
            typed_as=of.get("typed_as", ""),
        )
    for code, language in growing(path.parent).items():
        found.setdefault(code, _growing(language, table["forms"]))
    return found


def _growing(of: Language, forms: list[str]) -> Beyond:
    """Its English name may be a person's, too: alone it asks for nothing."""
    said = {words(form.format(of.name)) for form in forms}
    said |= {words(form.format(of.english)) for form in forms if form != ALONE}
    return Beyond(of.code, of.name, voice=False, through="en", menu=False, said=frozenset(said))


def name_of(code: str, reader: str = "en") -> str:
    """What a language is called in the reader's language, else in its own; its code if unknown."""
    ours = CATALOGUE.get(reader)
    for locale in (ours.babel if ours else reader.replace("-", "_"), "en"):
        known = Locale.parse(locale).languages
        if named := known.get(code.replace("-", "_")):
            return str(named)
    if code in beyond():
        return beyond()[code].name
    return str(Locale.parse("en").languages.get(code.partition("-")[0], code))


def menu() -> tuple[str, ...]:
    """The names of languages without texts that families are shown."""
    return tuple(one.name for one in beyond().values() if one.menu)
