"""The files of a new language, with everything in them that is to be written, and nothing invented.

What stands in them comes from CLDR and from the English files, in comments: the line reads a text,
a word or an example only when somebody has written it. A file that is there is never touched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import fields, replace
from pathlib import Path
from textwrap import indent, shorten
from typing import Any, Final

import regex
import yaml
from babel import Locale, UnknownLocaleError, localedata
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot import yaml_file
from bot.errors import Permanent
from bot.language.beyond import Beyond, beyond, name_of
from bot.language.detect import in_our_codes
from bot.language.inventory import BARE, Places
from bot.language.languages import CATALOGUE, OWN, Language, growing
from bot.language.patterns import words_of
from bot.language.texts import SOURCE, Texts

_WIDTH: Final = 100
_DAY: Final = re.compile(r"'[^']*'|E+|c+")
_SMALL: Final = regex.compile(r"^[\p{Latin}\p{Cyrillic}\p{Greek}]")
_NO_MONTH: Final = "M12"
"""What CLDR calls December in a language of which it knows no more than the name."""
DIGITS: Final = "latn"
"""In which whatever CLDR has not is written: the digits of the line."""
_UNHEARD: Final = "groups"
"""A lexicon's own names for kinds of words: each language has others."""


def add(code: str, texts: Texts, places: Places) -> tuple[Language, list[Path]]:
    """Writes the files that a language does not have yet; which ones. Permanent when it is there,
    or when neither responses/beyond.yml nor CLDR knows it."""
    language, digits = known(code)
    if language.code in growing(places.responses):
        raise Permanent(
            "language",
            f"{language.code} is there already; `puente language missing {language.code}`"
            " says what it lacks",
        )
    files = dict(_files(language, digits, texts, places))
    written = [path for path in files if not path.exists()]
    for path in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], "utf-8")
    return language, written


def known(code: str) -> tuple[Language, str]:
    """A language as it is known, and in which digits it is written.

    Of what CLDR does not know, or has no months of, or has in the code of one of ours,
    responses/beyond.yml tells the name; its days and months are those of the language that its
    families are answered in meanwhile. Permanent when neither has it, or when it is one of ours.
    """
    listed = beyond().get(code.lower())
    if listed and (in_our_codes(listed.code) in CATALOGUE or not _in_cldr(listed.code)):
        return _as_listed(listed), DIGITS
    return _by_cldr(code)


def _in_cldr(code: str) -> bool:
    try:
        known = localedata.load(str(Locale.parse(code, sep="-")))
    except (UnknownLocaleError, ValueError):
        return False
    # A copy: what looks into a language without months writes into what all languages share, and
    # those that are loaded later would have none either.
    months = localedata.LocaleDataDict(deepcopy({"months": known["months"]}))["months"]
    return bool(months["format"]["wide"][12] != _NO_MONTH)


def _as_listed(of: Beyond) -> Language:
    meanwhile = CATALOGUE[of.through]
    name = of.name[0].upper() + of.name[1:]
    return replace(meanwhile, code=of.code, name=name, english=name_of(of.code), names=None)


def _by_cldr(code: str) -> tuple[Language, str]:
    """A language as CLDR has it, and in which digits it is written there."""
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        raise Permanent(
            "language", f"{code}: no language that Babel knows; give a code like pl or sr-Latn"
        ) from None
    if code in CATALOGUE:
        raise Permanent("language", f"{code} is there already, and shipped")
    if (ours := in_our_codes(locale.language)) in CATALOGUE:
        raise Permanent("language", f"{code}: its messages are taken for {ours}, which is shipped")
    code = str(locale).replace("_", "-") if "-" in code else locale.language
    known = beyond().get(code)
    name = known.name if known else locale.get_display_name(locale) or code
    skeletons = locale.datetime_skeletons
    found: dict[str, Any] = {}
    for field, skeleton, letters in (
        ("date", "MMMMEd", "EEEE"), ("short_date", "MMMEd", "EEE"), ("month", "yMMM", ""),
    ):  # fmt: skip
        if (pattern := skeletons.get(skeleton)) is not None:
            found[field] = _with_day(str(pattern.pattern), letters)
    time = str(locale.time_formats["short"].pattern)
    found |= {} if "B" in time or "b" in time else {"time": time}
    name = name[0].upper() + name[1:] if _SMALL.match(name) else name
    english = locale.english_name or code
    return (
        Language(code, name, english, str(locale), dir=locale.text_direction, **found),
        locale.default_numbering_system,
    )


def _with_day(pattern: str, letters: str) -> str:
    """A CLDR pattern with its weekday as long as that; what stands in quotes stays."""
    return _DAY.sub(lambda found: found[0] if found[0].startswith("'") else letters, pattern)


def _files(
    language: Language, digits: str, texts: Texts, places: Places
) -> Iterator[tuple[Path, str]]:
    """Every file with what stands in it at first; the one that makes it a language comes last, so
    that a run that was cut off can be repeated."""
    code, name = language.code, language.english
    for path in texts.files(SOURCE):
        ours = path.parent == places.responses / SOURCE
        yield (
            places.responses / code / path.name if ours else path.with_name(f"{code}.ftl"),
            _unwritten_texts(name, path),
        )
    for kind in ("words", "glossary"):
        folder = places.responses / kind
        head = f"# {name}: words as families type them, compared without case and accents.\n"
        yield folder / f"{code}.yml", head + _unwritten(folder / f"{SOURCE}.yml")
    head = f"# {name}: how patterns are written stands in bot/privacy/pattern.py.\n"
    yield places.lexicon / f"{code}.yml", head + _unwritten(places.lexicon / f"{SOURCE}.yml")
    groups: dict[str, list[str]] = {}
    for intent in places.intents():
        group = intent if intent == "out_of_scope" else intent.partition("_")[0]
        groups.setdefault(group, []).append(intent)
    for group, intents in groups.items():
        yield places.examples / code / f"{group}.yml", _unwritten_examples(name, intents)
    for split in ("dev", "report"):
        yield (
            places.evaluation / f"{code}.{split}.tsv",
            (
                f"# {name}, {split}: lang, intent, text, tags, also (README.md). By somebody"
                " who has not read the examples.\n"
            ),
        )
    for kind in BARE:
        yield places.evaluation / f"{code}.{kind}.tsv", ""
    yield places.responses / code / OWN, _own(language, digits)


def _own(language: Language, digits: str) -> str:
    """What is known of the language itself, to be read over by somebody who speaks it."""
    known = {
        one.name: getattr(language, one.name) for one in fields(Language) if one.name != "names"
    }
    return (
        "# From CLDR, or of what it has not from beyond.yml, with the days and months of the\n"
        "# language in `babel`; a person who speaks it should read it over.\n"
        f"# Digits there: {digits}. The line writes Latin ones, and reads those of any script.\n"
        + yaml.safe_dump(known, allow_unicode=True, sort_keys=False)
    )


def _unwritten_texts(name: str, path: Path) -> str:
    """The ids of a file with their English words, all in comments: no text, so none is said."""
    parts = [
        f"# {name}. Nothing is said from here until it is written: below a comment, `id = words`.\n"
    ]
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        if isinstance(entry, Message) and entry.value:
            note = f"({entry.comment.content})\n" if entry.comment else ""
            said = f"{note}{entry.id.name}: {words_of(entry)}"
            parts.append(indent(said, "# ", lambda _: True) + "\n")
    return "\n".join(parts)


def _unwritten(path: Path) -> str:
    """An English table with nothing in it but its keys; its words stand in comments."""
    table = yaml_file.load(path)
    return "\n".join(_emptied({k: {} if k == _UNHEARD else v for k, v in table.items()}, "")) + "\n"


def _emptied(table: Mapping[Any, Any], margin: str) -> Iterator[str]:
    for key, value in table.items():
        plain = isinstance(key, str) and yaml_file.loads(key) == key  # "no" is not: it means false
        label = key if plain else json.dumps(key)
        if isinstance(value, Mapping) and value:
            yield f"{margin}{label}:"
            yield from _emptied(value, f"{margin}  ")
            continue
        said = ", ".join(map(str, value)) if isinstance(value, list) else ""
        if said:
            yield f"{margin}# {shorten(said, _WIDTH - len(margin), placeholder=' ...')}"
        yield f"{margin}{label}: {json.dumps(type(value)())}"


def _unwritten_examples(name: str, intents: list[str]) -> str:
    head = (
        'version: "3.1"\n\n'
        f"# {name}: as families really write, a third without accents, abbreviated or mixed; what\n"
        "# is masked stands as [private]. Not translated, and not from nlu_data/eval.\n"
        "nlu:\n"
    )
    return head + "\n".join(f"- intent: {intent}\n  examples: |\n" for intent in intents)
