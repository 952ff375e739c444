"""The time of day that a message names: tables, no model.

Words come from `times` in responses/words/<language>.yml. The part of the day may stand behind the
hour or before it; without one, a bare hour is one of the school's day: seven to eleven in the
morning, twelve to six in the afternoon.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import time

import regex

from bot.language.tables import Table, any_of, counting, listed, merged, numbered, section, spelled

FIRST_HOUR = 7
LAST_HOUR = 23
SMALL_HOURS = 5
"""An hour of the night before it is one of the morning."""
NO_LENGTH = 13
"""From here on '18 heures' is an hour of the day, and not how long something takes."""
PARTS = ("am", "pm", "night")
LISTS = ("at", "oclock", "lengths", "greets", "not_before")
_HAN = regex.compile(r"\p{Han}")


class Times:
    """Finds the time of day that a text names. Immutable, safe in threads."""

    def __init__(self, tables: list[Table], numbers: Mapping[str, int]) -> None:
        times = section(tables, "times")
        self._parts = spelled({part: listed(times, part) for part in PARTS})
        alone = spelled({"people": listed(times, "people")})
        bare = {  # Chinese numbers have been written in figures
            said: hour
            for said, hour in counting(numbers, LAST_HOUR).items()
            if said not in alone and not _HAN.search(said)
        }
        self._hours = {**bare, **numbered(merged(times, "hours"))}
        ways = list(_patterns(times, self._parts, bare, self._hours))
        self._ways, self._at = ways[:-1], ways[-1][1]
        self._fixed = spelled(merged(times, "fixed"))
        self._fixed_words = regex.compile(rf"\b({any_of(self._fixed)})\b")
        self._range = regex.compile(
            r"(?<![\d/.:-])(\d{1,2})([:.h]\d\d)?-(\d{1,2})(?:[:.h]\d\d)?(?![\d/.:-])"
            rf"(\s*{any_of(_behind(self._parts))}\b)?"
        )
        self._read_as = {
            _accented(word): said
            for said, called in merged(times, "read_as").items()
            for word in called
        }
        every = "|".join(map(regex.escape, self._read_as))
        self._otherwise = regex.compile(rf"\b(?:{every})\b")

    def heard(self, text: str) -> str:
        """The text with what only its accents tell said otherwise: 'tối' is evening, 'tôi' is I."""
        if not self._read_as:
            return text
        return self._otherwise.sub(lambda found: f" {self._read_as[found[0]]} ", _accented(text))

    def of(self, plain: str) -> time | None:
        """The first time of day named in a text with its numbers in figures."""
        plain = self._range.sub(_begun, plain)
        for minutes, pattern in self._ways:
            if moment := self._first(pattern, minutes, plain):
                return moment
        if fixed := self._fixed_words.search(plain):
            return time.fromisoformat(self._fixed[_single(fixed[1])])
        return self._first(self._at, 0, plain)

    def _first(self, pattern: regex.Pattern[str], minutes: int, plain: str) -> time | None:
        read = (self._moment(found.groupdict(), minutes) for found in pattern.finditer(plain))
        return next((moment for moment in read if moment is not None), None)

    def _moment(self, said: Mapping[str, str | None], minutes: int) -> time | None:
        """The hour with so many minutes past it, or before it when they are negative."""
        hour = self._hour(said["hour"] or "")
        minutes = int(said.get("minutes") or minutes)
        part = self._parts.get(_single(said.get("behind") or said.get("before") or ""))
        if hour is None or hour > LAST_HOUR or minutes > 59:
            return None
        length = said.get("length")
        sure = not length or part or said["lead"]
        if not sure and hour < (FIRST_HOUR if length == "h" else NO_LENGTH):
            return None  # "2h de retard"
        whole = _of_day(hour, part) * 60 + minutes
        return time(whole // 60 % 24, whole % 60)

    def _hour(self, said: str) -> int | None:
        said = _single(said)
        return int(said) if said.isdecimal() else self._hours.get(said)


def _patterns(
    times: list[Table], parts: Iterable[str], bare: Iterable[str], hours: Iterable[str]
) -> Iterator[tuple[int, regex.Pattern[str]]]:
    """Ways to say an hour, the surest first, with the minutes past it (the last: 'at six').

    `bare` are the words that are an hour beside a part of the day or 'at'; of `hours` some are one
    beside 'o'clock' only.
    """
    word = {name: any_of(listed(times, name)) for name in LISTS}
    oclock, not_before = word["oclock"], rf"(?!\s*{word['not_before']}\b)"
    sign = any_of(said for name in ("oclock", "lengths") for said in listed(times, name))
    signed = rf"\s*{sign}\s*(?!\d\d(?:[:.h]\d|\s*{sign}\b))"  # but "9h 10h" are two hours
    lead = any_of(said for name in ("at", "clock", "to") for said in listed(times, name))
    after, with_sign = _behind(parts), spelled({"part": listed(times, "with_sign")})
    early = rf"(?<!\b{word['greets']}\s)\b(?P<before>{any_of(parts)})\s+"
    late = rf"(?P<behind>{any_of(part for part in after if part not in with_sign)})\b"
    before = rf"(?:{early}(?:{lead}\s+)?)?"
    behind = rf"(?:\s*(?P<behind>{any_of(after)})\b)?{not_before}"
    start = r"(?<![\d/:.-])\b"
    number = rf"{start}(?P<hour>\d{{1,2}}\s*|{any_of(bare)}\s+)"
    # Korean writes its words for an hour and its sign in one: 세시.
    hour = rf"{start}(?P<hour>\d{{1,2}}\s*|{any_of(hours)}(?:\s+|(?<=\p{{Hangul}})))"
    made = [
        (
            0,
            (
                rf"{before}(?<![\d/.-])(?P<hour>\d{{1,2}})(?:[:.h]|{signed})(?P<minutes>\d\d)"
                rf"(?![\d/-]|\.\d){behind}"
            ),
        ),
        (0, rf"(?<![\d/:.-])(?P<hour>\d{{1,2}})(?P<minutes>\d\d)\s*{late}"),
    ]
    for minutes, said in merged(times, "before_hour").items():
        an_hour = rf"{start}(?P<hour>\d{{1,2}}|{any_of(hours)})(?:\s*{oclock})?\b"
        made.append((minutes, rf"{before}\b{any_of(said)}\s+{an_hour}{behind}"))
    for minutes, said in merged(times, "after_hour").items():
        made.append((minutes, rf"{before}{hour}{any_of(said)}\b{behind}"))
    made += [
        (0, rf"{number}{late}"),
        (0, rf"{before}{hour}{oclock}\b{behind}"),
        (0, rf"{before}(?P<lead>\b{lead}\s+)?{hour}(?P<length>{word['lengths']})\b{behind}"),
        (
            0,
            (
                rf"(?:{early}{lead}|\b{word['at']})\s+{start}(?P<hour>\d{{1,2}}|{any_of(bare)})"
                rf"(?:ish)?\b(?![/:.-]\d){not_before}"
            ),
        ),
    ]
    return ((int(minutes), regex.compile(pattern)) for minutes, pattern in made)


def _behind(parts: Iterable[str]) -> list[str]:
    """The parts of the day that may stand behind an hour: in Chinese 三晚 is three nights."""
    return [part for part in parts if not _HAN.search(part)]


def _begun(found: regex.Match[str]) -> str:
    """'3-4 pm' is 3 pm; '11-1 pm' is 11, of which it is not said."""
    same = int(found[1]) < int(found[3]) % 12
    return f"{found[1]}{found[2] or ''}{(found[4] or '') if same else ''}"


def _of_day(hour: int, part: str | None) -> int:
    """The hour of twenty-four."""
    if part is None:
        return hour + 12 if 1 <= hour < FIRST_HOUR else hour
    if hour == 12 and part != "pm":
        return 0
    if part == "am" or hour >= 12 or (part == "night" and hour < SMALL_HOURS):
        return hour
    return hour + 12


def _single(said: str) -> str:
    return " ".join(said.split())


def _accented(text: str) -> str:
    """Lower case, with its accents, each written in one way."""
    return unicodedata.normalize("NFC", text).casefold()
