"""What staff write for families: it asks nothing that is never asked, and holds nothing private.

However it is written: an answer, a broadcast's own words, an event's. What the line says by itself
is held to more (`bot/language/check.py`).
"""

from __future__ import annotations

from functools import cache

from bot.errors import Permanent
from bot.language.never_ask import never_ask
from bot.language.reassuring import reassuring
from bot.privacy.screen import Screen, Undoubting
from bot.privacy.tagger import Tagger
from bot.sentence import Sentence

NEVER = {
    "status": Sentence("immigration status"),
    "number": Sentence("identity number"),
    "origin": Sentence("origin"),
}
"""What nobody asks, whoever wants to know; the other things may be asked for on purpose."""
PRIVATE = Sentence("holds something private that must not be kept")


def asks(item: str) -> Sentence:
    """That words ask for this."""
    return Sentence("asks a family for its %(item)s", item=NEVER.get(item, item))


@cache
def screen() -> Screen:
    """The screen of what staff type; made when it is first needed."""
    return Screen()


def screened(text: str) -> str:
    """What somebody of the staff typed, without what must not be kept."""
    return reassuring(screen())(text)


@cache
def _of_notes() -> Screen:
    return Screen(tagger=Undoubting(Tagger()))


def noted(text: str) -> str:
    """What staff write down about a family, for themselves alone: without what must not be kept,
    whoever finds it. It goes to nobody, so a word too many may be lost."""
    return _of_notes()(text).text


def wrong_with(text: str) -> Sentence | None:
    """What keeps these words from families; None when nothing does."""
    item = next((one for one in never_ask().of(text) if one in NEVER), None)
    if item is not None:
        return asks(item)
    return PRIVATE if screened(text) != text else None


def wrong_to_all(text: str) -> Sentence | None:
    """The same of words that go to many: those may name a clinic for DACA or a class for citizens,
    which is nobody's secret, and no number by which somebody is known."""
    wrong = wrong_with(text)
    return None if wrong is PRIVATE and "id" not in screen().kinds(text) else wrong


def hold_back(text: str) -> None:
    """Permanent when these words must not go to a family: why, with none of them quoted."""
    if wrong := wrong_with(text):
        raise Permanent("words", wrong)


def hold_back_from_all(text: str) -> None:
    """Permanent when these words must not go to many: why, with none of them quoted."""
    if wrong := wrong_to_all(text):
        raise Permanent("words", wrong)
