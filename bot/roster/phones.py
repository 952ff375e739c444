"""Telephone numbers as rosters write them, into E.164; and whether a text can reach them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from bot.sentence import Sentence

REGION = "US"
"""Where a number without a country's code is taken to be."""
_FICTION = re.compile(r"\A(?:\d{3}555|555\d{3})01\d\d\Z")
"""555-01xx belongs to nobody, and so is in no table of numbers in use: examples and tests."""
_NOTHING_BUT_ZEROS = re.compile(r"\A\+1?0+\Z")
"""What is typed where a number is asked for and there is none; the canary's is one of them."""
_REACHABLE = {
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
    PhoneNumberType.VOIP,
    PhoneNumberType.PERSONAL_NUMBER,
    PhoneNumberType.UNKNOWN,
}
WHY = {
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: Sentence("without its area code"),
    ValidationResult.TOO_SHORT: Sentence("too short"),
    ValidationResult.TOO_LONG: Sentence("too long"),
}


class NoNumberError(ValueError):
    """A cell that holds no telephone number; `why` quotes nothing of it."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Phone:
    """A number. `texts`: nothing says that it is a line on which no text arrives."""

    number: str
    texts: bool


def read(cell: str, in_use: bool = True) -> Phone:
    """The number in a cell; NoNumberError when there is none, or when nobody can have it.

    With `in_use` false a number need only have a possible length: it must not be written to.
    """
    try:
        found = phonenumbers.parse(cell, REGION)
    except phonenumbers.NumberParseException:
        raise NoNumberError(Sentence("no telephone number")) from None
    if found.extension:
        raise NoNumberError(Sentence("a number with an extension"))
    possible = phonenumbers.is_possible_number_with_reason(found)
    if possible != ValidationResult.IS_POSSIBLE:
        raise NoNumberError(WHY.get(possible, Sentence("not a possible number")))
    number = phonenumbers.format_number(found, PhoneNumberFormat.E164)
    made_up = found.country_code == 1 and _FICTION.match(str(found.national_number))
    used = not in_use or made_up or phonenumbers.is_valid_number(found)
    if not used or _NOTHING_BUT_ZEROS.match(number):
        raise NoNumberError(Sentence("a number that nobody can have"))
    return Phone(number, phonenumbers.number_type(found) in _REACHABLE)
