"""Phone numbers as logs and traces may show them."""

from __future__ import annotations

from typing import Final

_PREFIX: Final = "whatsapp:"
_SHORTEST_WITH_A_HINT: Final = 7


def mask_number(number: str) -> str:
    """Returns the number with all but its first and its last two digits starred.

    A `whatsapp:` prefix and a leading plus stay, so that a log line still tells the channel.
    Fewer than seven digits (a short code, a name, an empty string) become stars alone: with
    so few, two digits would say too much. The whole number never comes back.
    """
    address = number.strip()
    prefix = _PREFIX if address.lower().startswith(_PREFIX) else ""
    address = address[len(prefix) :]
    digits = [character for character in address if character.isdecimal()]
    if len(digits) < _SHORTEST_WITH_A_HINT:
        return prefix + "*" * max(len(digits), 3)
    plus = "+" if address.lstrip().startswith("+") else ""
    return f"{prefix}{plus}{digits[0]}{'*' * (len(digits) - 3)}{''.join(digits[-2:])}"
