"""A telephone number as everything inside writes it (ITU-T E.164): '+', the country, the rest."""

from __future__ import annotations

import re

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
"""At most fifteen digits; no country's whole numbers have fewer than seven."""


def is_e164(number: str) -> bool:
    """Whether this is written as a whole number. Whether anybody has it is not asked."""
    return bool(_E164.fullmatch(number))
