"""Brings the catalogues of the desk's pages up to date with what the pages say.

`python -m scripts.wording` writes bot/console/locale/*.po: new sentences come in empty, for a
translator; what no page says any more goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
CONSOLE = ROOT / "bot/console"
BELOW = ROOT / "bot"
LANGUAGES = ("es",)
FOUND_IN = [("**.py", "python"), ("**.html", "jinja2.ext.babel_extract")]
OF_FAULTS = {"Sentence": None}
"""How sentences are marked that are found below the desk (`bot/sentence.py`)."""
OPTIONS = {"**.html": {"silent": "false", "extensions": "jinja2.ext.i18n"}}


def said() -> Catalog:
    """Every sentence of the desk's pages, in English; and of the faults that they tell."""
    catalog = Catalog(project="Puente", charset="utf-8")
    for path, message, comments in [*_sentences(), *faults()]:
        catalog.add(message, locations=[(path, 0)], auto_comments=comments)
    return catalog


Marked = tuple[str, str | tuple[str, ...], list[str]]
"""Where a sentence stands, the sentence, and what translators are told of it."""


def _sentences() -> Iterator[Marked]:
    found = extract_from_dir(CONSOLE, method_map=FOUND_IN, options_map=OPTIONS)
    for path, _line, message, comments, _context in sorted(found, key=lambda row: row[0]):
        yield path, message, comments


def faults() -> Iterator[Marked]:
    """The sentences of faults, wherever they are found."""
    found = extract_from_dir(BELOW, method_map=FOUND_IN[:1], keywords=OF_FAULTS)
    for path, _line, message, comments, _context in sorted(found, key=lambda row: row[0]):
        yield path, message, comments


def kept(language: str) -> Catalog:
    """The catalogue of a language as it is."""
    path = CONSOLE / f"locale/{language}.po"
    if not path.is_file():
        return Catalog(locale=language, project="Puente", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def missing(language: str) -> list[str]:
    """Sentences that this language does not say yet."""
    has = kept(language)
    return [
        str(message.id) for message in said() if message.id and not _is_whole(has.get(message.id))
    ]


def _is_whole(message: object) -> bool:
    text = getattr(message, "string", "")
    return all(text) if isinstance(text, tuple) else bool(text)


def update() -> None:
    """Writes every catalogue anew."""
    for language in LANGUAGES:
        catalog = kept(language)
        catalog.update(said(), no_fuzzy_matching=True, update_creation_date=False)
        catalog.obsolete.clear()
        with (CONSOLE / f"locale/{language}.po").open("wb") as file:
            write_po(
                file, catalog, width=100, omit_header=False, sort_output=True, no_location=True
            )
        print(f"{language}: {len(missing(language))} sentences to translate")


if __name__ == "__main__":
    update()
