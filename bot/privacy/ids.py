"""Numbers that name a person (social security, alien, passport, card, account), by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from bot.privacy.lexicon import Lexicon
from bot.privacy.matcher import Hit
from bot.privacy.numerals import Series, find_series
from bot.privacy.text import Text

_NINE: Final = 9
_RECEIPT_LENGTH: Final = 10
_CARD_LENGTHS: Final = range(13, 20)
_CARD_SHAPES: Final = frozenset(((4, 4, 4, 4), (4, 6, 5), (16,)))
_ZIP_SHAPE: Final = (5, 4)
_SSN_SHAPE: Final = (3, 2, 4)
# Ways people part nine digits; "grades 10 11 12 999" is none of them.
_NINE_SHAPES: Final = frozenset(
    ((9,), _SSN_SHAPE, (3, 3, 3), (3, 6), (6, 3), _ZIP_SHAPE, (4, 5), (2, 3, 4), (3, 2, 2, 2))
    + ((2, 2, 5), (2, 7), (7, 2), (5, 2, 2), (1,) * 9)
)
_RECEIPT_CENTERS: Final = frozenset(("ioe", "msc", "eac", "wac", "lin", "src", "nbc", "ysc"))
_FEWEST: Final = {"labels.secret": 4, "labels.id": 5, "labels.after": 5}
_LONGEST_PREFIX: Final = 2

Words = tuple[int, int]


def find_ids(
    text: Text, lexicon: Lexicon, find_labels: Callable[[], Sequence[Hit]]
) -> Iterator[Words]:
    """The words (start, end) of every number that has to go, its label with it."""
    found = find_series(text, lexicon, min(_FEWEST.values()))
    labels = find_labels() if found else ()
    for series in found:
        labelled = list(_labelled(text, series, labels))
        yield from labelled or _bare(text, series, labels)


def _labelled(text: Text, series: Series, labels: Sequence[Hit]) -> Iterator[Words]:
    """The series with the label before it ("passport no. G") or after it ("is my social")."""
    for hit in labels:
        if len(series.digits) < _FEWEST.get(hit.kind, 99):
            continue
        if hit.kind == "labels.after":
            if hit.start == series.end:
                yield series.start, hit.end
        elif 0 <= series.start - hit.end <= _LONGEST_PREFIX and all(
            len(word) <= 4 and word.isalpha() for word in text.words[hit.end : series.start]
        ):
            end = series.end
            while end < len(text.words) and not text.between(end) and text.words[end].isalnum():
                end += 1
            yield hit.start, end


def _bare(text: Text, series: Series, labels: Sequence[Hit]) -> Iterator[Words]:
    """The series, or the part of it, that is an id by its length and shape alone."""
    before = text.words[series.start - 1] if series.start else ""
    length, shape = len(series.digits), series.shape
    if before in _RECEIPT_CENTERS and length == _RECEIPT_LENGTH:
        yield series.start - 1, series.end
    elif before == "a" and length in (8, 9) and _is_alien_number(text, series):
        yield series.start - 1, series.end
    elif text.folded.text[: text.place(series.start)[0]].endswith("+"):
        return
    elif length == _NINE and (series.spelled or shape in _NINE_SHAPES):
        if shape == _SSN_SHAPE or not (_is_zip(text, series) or _is_phone(series, labels)):
            yield series.start, series.end
    elif length in _CARD_LENGTHS and (shape in _CARD_SHAPES or _passes_luhn(series.digits)):
        yield series.start, series.end
    else:
        yield from _inside(series)


def _inside(series: Series) -> Iterator[Words]:
    """Ids that stand in a row with other numbers, as in "room 12 123-45-6789"."""
    shape, numerals = series.shape, series.numerals
    for at in range(len(shape)):
        for wanted in ((_NINE,), _SSN_SHAPE, (4, 4, 4, 4), (16,)):
            if shape[at : at + len(wanted)] == wanted and not series.spelled:
                yield numerals[at].start, numerals[at + len(wanted) - 1].end


def _is_alien_number(text: Text, series: Series) -> bool:
    gap = text.between(series.start)
    return not gap.strip(" ") == "" or not gap or text.capital(series.start - 1)


def _is_zip(text: Text, series: Series) -> bool:
    return series.shape == _ZIP_SHAPE and text.between(series.numerals[1].start) == "-"


def _is_phone(series: Series, labels: Sequence[Hit]) -> bool:
    return any(hit.kind == "labels.phone" and hit.end == series.start for hit in labels)


def _passes_luhn(digits: str) -> bool:
    total = 0
    for at, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if at % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
