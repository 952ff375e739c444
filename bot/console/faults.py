"""What went wrong, in the language of whoever reads.

Faults are found below the desk, in a form, a row of a file or a step that cannot be done, and are
kept as a `Sentence`: English, and what it was made of. Translators find them by that word
(`scripts/wording.py`). What is no `Sentence` is shown as it is.
"""

from __future__ import annotations

from bot.console.page import words
from bot.sentence import Sentence


def told(fault: str) -> str:
    """A fault in the language of whoever reads; so are the sentences among its values."""
    if not isinstance(fault, Sentence):
        return fault
    said = words().gettext(fault.pattern)
    return (
        said % {name: _value(one) for name, one in fault.values.items()} if fault.values else said
    )


def _value(one: object) -> object:
    return told(one) if isinstance(one, str) else one
