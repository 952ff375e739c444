"""The closed words of a roster: relation, form of contact, consent, grade. Nothing else is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from bot.language.fold import words
from bot.language.grades import HIGHEST, Grades
from bot.language.tables import Table, load, merged, section, spelled

Word = Callable[[str], str | None]
"""Reads a cell as one of a closed set of words; None when it is another one."""
RELATIONS = {
    "mother": ["mother", "mom", "mum", "madre", "mama", "stepmother", "step mother", "madrastra"],
    "father": ["father", "dad", "padre", "papa", "stepfather", "step father", "padrastro"],
    "grandparent": [
        *("grandparent", "grandmother", "grandfather", "grandma", "grandpa"),
        *("abuela", "abuelo", "abuelos", "abuelita", "abuelito"),
    ],
    "aunt": ["aunt", "auntie", "tia"],
    "uncle": ["uncle", "tio"],
    "sibling": ["sibling", "sister", "brother", "hermana", "hermano"],
    "guardian": [
        *("guardian", "legal guardian", "parent", "parents", "foster parent", "caregiver"),
        *("tutor", "tutora", "tutor legal", "encargado", "encargada", "padres"),
    ],
    "other": [
        *("other", "relative", "family", "cousin", "neighbor", "friend", "godmother", "godfather"),
        *("otro", "otra", "pariente", "familiar", "prima", "primo", "vecina", "vecino"),
        *("madrina", "padrino", "emergency contact", "contact"),
    ],
}
"""How somebody is a child's family. Grandparents, aunts and neighbours count like parents."""
FORMS = {
    "text": ["text", "texts", "sms", "text message", "texto", "mensaje", "mensaje de texto"],
    "whatsapp": ["whatsapp", "whats app", "wa", "wasap", "guasap"],
    "email": ["email", "e mail", "mail", "correo", "correo electronico"],
    "call": ["call", "phone", "phone call", "voice", "llamada", "telefono", "por telefono"],
    "paper": ["paper", "letter", "print", "backpack", "papel", "carta", "impreso"],
    "talk": ["talk", "in person", "face to face", "meeting", "visit", "en persona", "hablar"],
}
CONSENTS = {
    "yes": ["yes", "y", "true", "1", "x", "si", "s", "opt in", "opted in", "granted", "agreed"],
    "no": ["no", "n", "false", "0", "opt out", "opted out", "refused", "declined", "denied"],
}
GRADES = {
    "PK": ["pk", "pk3", "pk4", "p3", "p4", "pr", "ps", "prek", "tk", "it", "p"],
    "K": ["k", "kg", "kn", "kf", "kinder", "00"],
    **{str(n): [str(n), f"{n:02}"] for n in range(1, HIGHEST + 1)},
    "UG": ["ug", "ungraded"],
    "13": ["13"],
}
"""Grades by the codes of OneRoster (CEDS) and of registers; written out they are read like those
in a message."""
KNOWN = 1_000
"""Cells that are remembered: a roster says the same few over and over."""
LONGEST = 40
"""Characters of such a cell; what is longer is no such word."""


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    ordinals = merged(section(_english_and_spanish(), "grades"), "ordinals")
    grades = {**spelled(ordinals), **spelled(GRADES)}
    return spelled(RELATIONS), spelled(FORMS), spelled(CONSENTS), grades


@cache
def _spoken() -> Grades:
    return Grades(_english_and_spanish())


@cache
def _english_and_spanish() -> list[Table]:
    return [table for code, table in load().items() if code in ("en", "es")]


@lru_cache(maxsize=KNOWN)
def relation(cell: str) -> str | None:
    """One of RELATIONS, or None for another word; `guardian` when the cell is empty."""
    return _tables()[0].get(words(cell)) if cell else "guardian"


@lru_cache(maxsize=KNOWN)
def form(cell: str) -> str | None:
    """One of FORMS, None for another word; empty for nothing."""
    return _tables()[1].get(words(cell)) if cell else ""


@lru_cache(maxsize=KNOWN)
def consent(cell: str) -> str | None:
    """yes or no, None for another word; empty for nothing."""
    return _tables()[2].get(words(cell)) if cell else ""


@lru_cache(maxsize=KNOWN)
def grade(cell: str) -> str | None:
    """PK, K, 1 to 13 or UG, None for something else; empty for nothing."""
    if not cell:
        return ""
    known = _tables()[3].get(words(cell))
    return known or (_spoken().of(cell) if len(cell) <= LONGEST else None)
