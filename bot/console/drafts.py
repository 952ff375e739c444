"""An answer that somebody has begun to write and not sent; kept screened, and sealed."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, fields, replace

from bot.console import sealed
from bot.language.by_staff import screened

LONGEST = 4000
"""Characters that anybody writes at once."""


@dataclass(frozen=True)
class Draft:
    """The fields of the answer's form."""

    text: str = ""
    lang: str = ""
    """The language it is written in; empty: the family's own."""
    final: str = ""
    """The translation, as it stands."""
    made_from: str = ""
    """Which words it was made from, as a hash."""
    made: str = ""
    """What the machine said, as a hash: whether it was changed since."""
    as_is: str = ""
    checked: str = ""
    asked: str = ""


NAMES = tuple(field.name for field in fields(Draft))


def keep(family_id: int, draft: Draft) -> None:
    """Keeps it, or forgets it when nothing is written."""
    if not (draft.text.strip() or draft.final.strip()):
        forget(family_id)
        return
    clean = replace(draft, text=screened(draft.text), final=screened(draft.final))
    sealed.keep(str(family_id), asdict(clean))


def find(family_id: int) -> Draft:
    """What was kept; an empty one when nothing was."""
    return Draft(**(sealed.find(str(family_id)) or {}))


def forget(family_id: int) -> None:
    """It was sent, or given up."""
    sealed.forget(str(family_id))


def fresh() -> str:
    """A token for a form that is to be taken once."""
    return secrets.token_urlsafe(16)
