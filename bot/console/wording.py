"""What the pages say to staff, in the language that each of them reads.

English stands in the templates; the other languages are catalogues in `locale/`, as translators
know them (PO). They are read as they are: there is no compiling to forget.
"""

from __future__ import annotations

import gettext
import io
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "locale"


class Wording:
    """The catalogues of `locale/`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._said = {path.stem: _catalogue(path) for path in sorted(folder.glob("*.po"))}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that pages can be read in, English first."""
        return ("en", *self._said)

    def of(self, language: str) -> gettext.NullTranslations:
        """What pages say in a language; English where nobody has translated yet."""
        return self._said.get(language, _ENGLISH)


_ENGLISH = gettext.NullTranslations()


def _catalogue(path: Path) -> gettext.GNUTranslations:
    with path.open("rb") as file:
        read = read_po(file, locale=path.stem)
    compiled = io.BytesIO()
    write_mo(compiled, read)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
