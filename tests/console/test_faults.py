"""What went wrong is said in the language of whoever reads, wherever it was found."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from bot.console import faults
from tests.conftest import ROOT
from tests.console.conftest import Browser

SignIn = Callable[..., Browser]
RAISED_IN = (
    "bot/campaigns.py", "bot/conversation/inviting.py", "bot/agenda/cells.py",
    "bot/agenda/draft.py", "bot/agenda/choosing.py", "bot/agenda/ours.py", "bot/agenda/wording.py",
    "bot/console/broadcasts.py", "bot/console/broadcast_steps.py", "bot/console/needs.py",
    "bot/console/people.py", "bot/console/family_changes.py", "bot/console/uploads.py",
)  # fmt: skip
NEVER_AT_THE_DESK = {"say what it is: --title"}
"""What only the commands say: no form leads to it."""


def raised() -> Iterator[str]:
    """The sentences of these modules' faults, with an x for every value."""
    for path in RAISED_IN:
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in ("Permanent", "WrongError", "Fault"):
                first = {"WrongError": 0, "Permanent": 1, "Fault": 2}[node.func.id]
                yield from filter(None, map(sentence, node.args[first:]))


def sentence(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    parts = node.values if isinstance(node, ast.JoinedStr) else []
    said = "".join(str(one.value) if isinstance(one, ast.Constant) else "x" for one in parts)
    return "" if said == "x: x" else said  # two faults in one


def test_every_fault_that_a_form_leads_to_is_there_to_be_translated() -> None:
    found = {one for one in raised() if " " in one} - NEVER_AT_THE_DESK
    patterns = [pattern for _, pattern in faults._patterns()]
    assert len(found) > 60
    assert [one for one in sorted(found) if not any(p.fullmatch(one) for p in patterns)] == []


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"about": "words", "title": "A", "words": ""}, "escriba lo que van a leer las familias"),
        ({"about": "invite", "event": "none@2020-01-01"}, "elija un evento que esté por venir"),
    ],
)
def test_a_fault_is_read_in_spanish(sign_in: SignIn, form: dict[str, str], says: str) -> None:
    sender = sign_in("sender", schools=["lincoln"], locale="es")
    answer = sender.post("/console/broadcasts/new", **form)
    assert answer.status_code == 422
    assert says in answer.get_data(as_text=True)


def test_a_fault_with_a_value_in_it_and_what_to_do_is_read_in_spanish(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"], locale="es")
    form = {"title": "Feria", "place": "Sala 100 %", "school": "lincoln", "other_ways": "phone",
            "date": "2026-11-01", "start": "17:00", "end": "18:00"}  # fmt: skip
    page = sender.post("/console/events/new", **form).get_data(as_text=True)
    assert "2026-11-01 ya pasó; ponga solo lo que está por venir" in page
    page = sender.post("/console/events/new", **{**form, "capacity": "50 %(x)s"})
    assert "no es un número de personas" in page.get_data(as_text=True)
