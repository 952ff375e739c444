"""Rasa: away, broken, slow, talking nonsense. Acknowledging never waits for it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.faults import ledger
from tests.faults.brain import INTENTS, number_in
from tests.faults.conftest import HANDED_OVER, Case, only_sqlite
from tests.faults.line import until
from tests.standins.rasa import NONSENSE, RAW

SPANISH = "¿dónde puedo conseguir comida para mi familia esta semana?"
FAULTS = ("500", "hang", "slow", "refuse")
SORRY = {"en": "cannot answer it right now", "es": "ahora no puedo contestar"}


def _break(case: Case, how: str) -> None:
    case.brain.delay = 20 if how == "slow" else 60
    case.brain.mode = how


@pytest.mark.case(9, "Rasa fails for 8 s", "no apology; answered within 5 s of its return")
@pytest.mark.parametrize("how", FAULTS)
def test_a_short_absence_of_rasa_is_waited_for(case: Case, how: str) -> None:
    _break(case, how)
    end = time.monotonic() + 8
    while time.monotonic() < end:
        case.says()
        time.sleep(1.5)
    assert max(max(text.seconds) for text in case.texts) < 2
    case.brain.well()
    books = case.settle(within=20)
    took = case.sums[-1].seconds
    assert not books.handoffs
    assert took < 5, f"{took:.1f} s after its return"
    case.note(f"all answered {took:.1f} s after its return")


@pytest.mark.case(
    9, "Rasa fails for longer than 30 s", "the family hears it in its language; a hand-off opens"
)
@pytest.mark.parametrize("how", FAULTS)
@only_sqlite
def test_a_long_absence_of_rasa_is_said_and_handed_over(case: Case, how: str) -> None:
    _break(case, how)
    began = time.monotonic()
    english, spanish = case.says(), case.says(SPANISH)
    until(lambda: case.network.count_to(english.phone), 60, "an apology")
    said = time.monotonic() - began
    books = case.settle(within=30, expected=HANDED_OVER)
    assert len(books.handoffs) == 2
    assert [reply.language for reply in books.outbound if _to(books, reply, spanish)] == ["es"]
    assert SORRY["en"] in case.bodies(english.phone)[0]
    assert 25 < said < 50
    case.brain.well()
    case.says(phone=english.phone)
    case.settle(within=20, expected=HANDED_OVER)
    assert len(case.bodies(english.phone)) == 2
    case.note(f"said after {said:.0f} s; well {case.sums[-1].seconds:.1f} s after its return")


def _to(books: ledger.Books, reply: Any, text: Any) -> bool:
    return books.numbers[reply.family_id] == text.phone


@pytest.mark.case(
    10, f"Rasa answers nonsense of {len(NONSENSE)} kinds", "an apology, a hand-off; never raw"
)
@pytest.mark.parametrize("path", ["/model/parse", "/webhooks/puente/tell"])
@only_sqlite
def test_nonsense_of_rasa_never_reaches_a_family(case: Case, path: str) -> None:
    kinds = list(NONSENSE)

    def spoil(asked: str, body: dict[str, Any]) -> str:
        if asked != path or "family get this" in str(body.get("text")):
            return "ok"
        intent = body.get("intent")
        number = INTENTS.index(intent) if intent in INTENTS else number_in(str(body.get("text")))
        if intent and intent not in INTENTS:
            return "ok"
        return kinds[number % len(kinds)]

    case.brain.spoil = spoil
    for number in range(len(kinds)):
        case.says(f"where is food for us number {number}")
    books = case.settle(within=90, expected=HANDED_OVER)
    bodies = [body for text in case.texts for body in case.bodies(text.phone)]
    assert not [body for body in bodies if RAW[:8] in body or "<" in body or "{" in body]
    assert all(len(body) < 700 for body in bodies)
    assert len(books.handoffs) >= len(kinds) - 1
    case.note(f"{len(kinds)} kinds, {sum('right now' in body for body in bodies)} apologies")
