"""What no text may ask of a family, and what it may well say about the same things."""

from __future__ import annotations

import pytest

from bot.language.never_ask import never_ask


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("What is your immigration status?", "status"),
        ("¿Tiene papeles?", "status"),
        ("Are you a U.S. citizen? Reply 1 or 2.", "status"),
        ("Please send your social security number.", "number"),
        ("Mándeme su número de seguro social", "number"),
        ("Type your passport and your name", "number"),
        ("Where was your child born?", "origin"),
        ("¿De qué país viene?", "origin"),
        ("Which church do you go to?", "creed"),
        ("¿Qué medicamentos toma su hija?", "health"),
        ("Tell me your income.", "money"),
        ("¿Dónde vive usted?", "home"),
        ("Reply with your date of birth", "birth"),
        ("Have you been arrested?", "law"),
        ("Hello.\nHow many come? And your address?", "home"),
        ("Do not worry, send us your visa number.", "status"),
        ("No se preocupe, mándenos su pasaporte.", "number"),
    ],
)
def test_a_sentence_that_asks_is_found(text: str, item: str) -> None:
    assert item in never_ask().of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please do not text names or papers.",
        "No necesita papeles ni identificación para venir.",
        "Schools may not ask about immigration status.",
        "You do not have to give a social security number.",
        "Do not tell me your passport number.",
        "Please do not send us your passport, visa or social security card.",
        "How many adults come? Reply with a number.",
        "Which school? Reply with a number:",
        "¿Cuántos niños? Responda con un número, o 0.",
        "A birth certificate or a passport shows the age. What else can I do?",
        "Dígame qué día y a qué hora.",
    ],
)
def test_what_only_speaks_of_it_is_no_fault(text: str) -> None:
    assert never_ask().of(text) == []


def test_a_draft_of_a_district_that_asks_is_a_fault_of_texts_check(tmp_path: object) -> None:
    import shutil
    from pathlib import Path

    from bot.language.check import faults
    from bot.language.languages import RESPONSES

    folder = Path(str(tmp_path)) / "responses"
    shutil.copytree(RESPONSES, folder)
    for code, asks in (("en", "Which country are you from?"), ("es", "¿De qué país es usted?")):
        path = folder / "packs/example-district" / f"{code}.ftl"
        path.write_text(path.read_text("utf-8") + f"\nform-new = {asks}\n", "utf-8")
    found = faults(("us", "state-example", "example-district"), folder)
    assert [line for line in found if "form-new asks" in line] == [
        "en: form-new asks a family for its origin",
        "es: form-new asks a family for its origin",
    ]
