"""Numbers that name a person (social security, alien, passport, card, account), by their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.privacy.cards import beside_card
from bot.privacy.dates import find_dates
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
# "iga soo wac 612-555-0166" is Somali for "call me at", and no receipt of the WAC centre.
_PHONE_SHAPE: Final = (3, 3, 4)
_PHONE_SHAPES: Final = frozenset((_PHONE_SHAPE, (3, 4)))
# Ways people part nine digits; "grades 10 11 12 999" is none of them.
_NINE_SHAPES: Final = frozenset(
    (
        *((9,), _SSN_SHAPE, (3, 3, 3), (3, 6), (6, 3), _ZIP_SHAPE, (4, 5), (2, 3, 4)),
        *((3, 2, 2, 2), (2, 2, 5), (2, 7), (7, 2), (5, 2, 2), (1,) * 9),
    )
)
_RECEIPT_CENTERS: Final = frozenset(("ioe", "msc", "eac", "wac", "lin", "src", "nbc", "ysc"))
_ALIEN_LENGTHS: Final = (8, 9)
_AFTER: Final = "labels.after"
_PHONE: Final = "labels.phone"
_ID: Final = "labels.id"
_FEWEST: Final = {"labels.secret": 4, _ID: 5, _AFTER: 5}
# "passport no. G 1234567": up to two short words of letters may stand before the number.
_LONGEST_PREFIX: Final = 2
_LONGEST_PREFIX_WORD: Final = 4

Words = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Labels:
    """The labels of a text, by the word after them and by the word they begin with."""

    ending: Mapping[int, Sequence[Hit]]
    starting: Mapping[int, Sequence[Hit]]

    @classmethod
    def of(cls, hits: Iterable[Hit]) -> _Labels:
        ending: dict[int, list[Hit]] = defaultdict(list)
        starting: dict[int, list[Hit]] = defaultdict(list)
        for hit in hits:
            ending[hit.end].append(hit)
            starting[hit.start].append(hit)
        return cls(ending, starting)


def find_ids(
    text: Text, lexicon: Lexicon, find_labels: Callable[[], Iterable[Hit]]
) -> Iterator[Words]:
    """The words (start, end) of every number that has to go, its label with it."""
    yield from find_dates(text)
    found = find_series(text, lexicon, min(_FEWEST.values()))
    labels = _Labels.of(find_labels() if found else ())
    for series in found:
        ids = list(_labelled(text, series, labels)) or list(_bare(text, series, labels))
        yield from ids
        if ids and len(series.digits) >= _CARD_LENGTHS.start:
            yield from beside_card(text, ids[-1][1])


def _labelled(text: Text, series: Series, labels: _Labels) -> Iterator[Words]:
    """The series with the label before it ("passport no. G") or after it ("is my social")."""
    length = len(series.digits)
    for hit in labels.starting.get(series.end, ()):
        if hit.kind == _AFTER and length >= _FEWEST[_AFTER]:
            yield series.start, hit.end
    for prefix in range(_LONGEST_PREFIX + 1):
        words = text.words[max(series.start - prefix, 0) : series.start]
        if any(len(word) > _LONGEST_PREFIX_WORD or not word.isalpha() for word in words):
            break
        for hit in labels.ending.get(series.start - prefix, ()):
            if hit.kind == _ID and series.shape in _PHONE_SHAPES and _is_phone(series, labels):
                continue  # "my number is" is said of either
            if hit.kind != _AFTER and length >= _FEWEST.get(hit.kind, length + 1):
                yield hit.start, _tail(text, series.end)


def _tail(text: Text, end: int) -> int:
    """Past letters and digits that touch the number, as in GOMA800101MDFRRN09.

    Plain ones only: Chinese goes on without a blank after any number.
    """
    while end < len(text.words) and not text.between(end) and _is_plain(text.words[end]):
        end += 1
    return end


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalnum()


def _bare(text: Text, series: Series, labels: _Labels) -> Iterator[Words]:
    """The series, or the part of it, that is an id by its length and shape alone."""
    length, shape = len(series.digits), series.shape
    if _has_prefix(text, series):
        yield series.start - 1, series.end
    elif text.follows_plus(series.start):
        return
    elif length == _NINE and (_is_spelled(series) or shape in _NINE_SHAPES):
        if shape == _SSN_SHAPE or not (_is_zip(text, series) or _is_phone(series, labels)):
            yield series.start, series.end
    elif length in _CARD_LENGTHS and (shape in _CARD_SHAPES or _passes_luhn(series.digits)):
        yield series.start, series.end
    else:
        yield from _inside(series)


def _is_spelled(series: Series) -> bool:
    """Whether half of its numbers are words: "555-0144, de 6" holds a Haitian two, and is none."""
    return 2 * sum(one.spelled for one in series.numerals) >= len(series.numerals)


def _has_prefix(text: Text, series: Series) -> bool:
    """Whether the letters of an alien number or of an immigration receipt stand before it."""
    before = text.words[series.start - 1] if series.start else ""
    length = len(series.digits)
    if before in _RECEIPT_CENTERS:
        return length == _RECEIPT_LENGTH and series.shape != _PHONE_SHAPE
    if before != "a" or length not in _ALIEN_LENGTHS:
        return False
    gap = text.between(series.start)
    return not gap or bool(gap.strip(" ")) or text.capital(series.start - 1)


def _inside(series: Series) -> Iterator[Words]:
    """Ids that stand in a row with other numbers, as in "room 12 123-45-6789"."""
    shape, numerals = series.shape, series.numerals
    for at in range(len(shape)):
        for wanted in ((_NINE,), _SSN_SHAPE, (4, 4, 4, 4), (16,)):
            found = numerals[at : at + len(wanted)]
            if shape[at : at + len(wanted)] == wanted and not any(one.spelled for one in found):
                yield found[0].start, found[-1].end


def _is_zip(text: Text, series: Series) -> bool:
    return series.shape == _ZIP_SHAPE and text.between(series.numerals[1].start) == "-"


def _is_phone(series: Series, labels: _Labels) -> bool:
    return any(hit.kind == _PHONE for hit in labels.ending.get(series.start, ()))


def _passes_luhn(digits: str) -> bool:
    total = 0
    for at, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if at % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
